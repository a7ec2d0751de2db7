import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../src/inspect/inspect-file.ts';
import { ruleSet } from '../../src/inspect/rule-set.ts';
import { rules } from '../../src/rules/registry.generated.ts';
import { objectRule, placed } from '../../src/rules/rule.ts';
import type { Definition, Rule } from '../../src/rules/rule.ts';
import type { KubernetesObject } from '../../src/parse/kubernetes/object.ts';
import { hostPod, privilegedCompose, rootDockerfile } from '../support/manifests.ts';

const all = ruleSet(rules);
const onePod = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n';

/** A rule over objects of all kinds that does what the test needs. */
function ruleThat(check: Definition<KubernetesObject>['check'], id = 'made-up'): Rule {
  const altitude = objectRule(['*'], {
    summary: 'Made up',
    severity: 'low',
    why: 'For the test.',
    fix: 'None.',
    references: ['https://example.test/'],
    equivalents: [],
    check,
    examples: { bad: ['a'], good: ['b'] },
  });
  return placed('cluster', 'made-up', id, altitude);
}

const complains = ruleThat((object) => [object.violation('Said')], 'complains');
const throws = ruleThat(() => {
  throw new TypeError('the rule is wrong');
}, 'throws');

describe('inspectFile', () => {
  it.each([
    ['a.yaml', hostPod('a'), 'inspected', 'kubernetes'],
    ['a.json', '{"apiVersion":"v1","kind":"Pod"}', 'inspected', 'kubernetes'],
    ['Dockerfile', rootDockerfile, 'inspected', 'dockerfile'],
    ['api.dockerfile', rootDockerfile, 'inspected', 'dockerfile'],
    ['Containerfile', rootDockerfile, 'inspected', 'dockerfile'],
    ['compose.yaml', privilegedCompose, 'inspected', 'compose'],
    ['docker-compose.prod.yml', privilegedCompose, 'inspected', 'compose'],
    ['compose.yaml', hostPod('a'), 'inspected', 'kubernetes'],
    [
      'values.yaml',
      'replicas: 1\n',
      'not-ours',
      'neither a Kubernetes manifest, a Dockerfile nor a Compose file',
    ],
    [
      'package.json',
      '{"kind":',
      'not-ours',
      'neither a Kubernetes manifest, a Dockerfile nor a Compose file',
    ],
    ['a.yaml', 'apiVersion: v1\nkind: Pod\n[', 'faulted', 'yaml-syntax'],
    ['compose.yaml', 'services: [', 'faulted', 'yaml-syntax'],
    ['Dockerfile', 'FROM a:1\nRNU x\n', 'faulted', 'dockerfile-syntax'],
    ['a.yaml', '', 'not-ours', 'neither a Kubernetes manifest, a Dockerfile nor a Compose file'],
  ])('covers %s with %j: %s by %s', (path, text, state, by) => {
    expect(inspectFile(path, text, all).coverage).toEqual({ path, state, by });
  });

  it('makes a rule that throws one fault, and runs the others', () => {
    const { findings, faults, coverage } = inspectFile('a.yaml', onePod, ruleSet([throws, complains]));
    expect(findings.map(({ rule }) => rule)).toEqual(['complains']);
    expect(faults).toMatchObject([
      {
        name: 'rule-threw',
        stage: 'inspect',
        place: { path: 'a.yaml' },
        cause: 'Rule throws failed: the rule is wrong',
      },
    ]);
    expect(coverage).toEqual({ path: 'a.yaml', state: 'faulted', by: 'rule-threw' });
  });

  it('keeps what a rule said before it threw', () => {
    const rule = ruleThat(function* check(object) {
      yield object.violation('First');
      throw new Error('then this');
    });
    const { findings, faults } = inspectFile('a.yaml', onePod, ruleSet([rule]));
    expect(findings.map(({ message }) => message)).toEqual(['First']);
    expect(faults).toHaveLength(1);
  });

  it('inspects the stages of a Dockerfile that is broken elsewhere', () => {
    const { findings, faults } = inspectFile('Dockerfile', 'FROM debian\nRNU x\nENV API_TOKEN=abc\n', all);
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['floating-base-image', 'root-user', 'secret-in-image']),
    );
    expect(faults.map(({ place }) => place.range?.start.line)).toEqual([2]);
  });

  it('names the place of a syntax error from 1', () => {
    const { faults } = inspectFile('a.yaml', 'apiVersion: v1\nkind: *none\n', all);
    expect(faults[0]?.place).toEqual({
      path: 'a.yaml',
      range: { start: { line: 2, column: 7 }, end: { line: 2, column: 7 } },
    });
  });

  it('tells equal violations apart by their fingerprint', () => {
    const rule = ruleThat((object) => [object.violation('One'), object.violation('Two')]);
    const { findings } = inspectFile('a.yaml', onePod, ruleSet([rule]));
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});

describe('ruleSet', () => {
  it('gives each model its own rules only', () => {
    const set = ruleSet([...rules, complains]);
    expect(set.alone.forObject('Role').map(({ id }) => id)).toContain('wildcard-permission');
    expect(set.alone.forObject('Pod').map(({ id }) => id)).not.toContain('wildcard-permission');
    expect(set.alone.forObject('Anything').map(({ id }) => id)).toContain('complains');
    expect(set.forInstruction('ADD').map(({ id }) => id)).toContain('unverified-download');
    expect(set.forInstruction('RUN').map(({ id }) => id)).not.toContain('unverified-download');
  });
});
