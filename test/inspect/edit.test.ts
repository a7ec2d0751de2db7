import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/finding/edit.ts';
import { verifiedEdit } from '../../src/inspect/edit.ts';
import { inspectFile } from '../../src/inspect/inspect-file.ts';
import { ruleSet } from '../../src/inspect/rule-set.ts';
import { rules } from '../../src/rules/registry.generated.ts';
import { hostPod, privilegedCompose, rootDockerfile } from '../support/manifests.ts';

const all = ruleSet(rules);

/** The edits for the findings of one rule, in the order of the file. */
function editsOf(rule: string, text: string, path = 'a.yaml', known = all): (Edit | undefined)[] {
  return inspectFile(path, text, known)
    .findings.filter((finding) => finding.rule === rule)
    .map((finding) => verifiedEdit(path, text, finding, known));
}

function at(line: number, start: number, end: number, text: string): Edit {
  return { range: { start: { line, column: start }, end: { line, column: end } }, text };
}

const containers = (...items: string[]) =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n${items.join('')}`;

describe('verifiedEdit', () => {
  it('gives the stretch to replace, by lines and columns', () => {
    const text = `${containers('    - name: app\n')}  hostNetwork: true\n`;
    expect(editsOf('host-network', text)).toEqual([at(8, 16, 20, 'false')]);
  });

  it('gives an empty stretch where something is added', () => {
    const text = containers('    - name: app\n');
    expect(editsOf('privilege-escalation', text)).toEqual([
      at(7, 16, 16, '\n      securityContext:\n        allowPrivilegeEscalation: false'),
    ]);
  });

  it('mends the one of two equal findings that was asked for', () => {
    const item = '    - name: app\n      securityContext: { privileged: true }\n';
    expect(editsOf('privileged-container', containers(item, item))).toEqual([
      at(8, 38, 42, 'false'),
      at(10, 38, 42, 'false'),
    ]);
  });

  it('works in Compose, also where the service inherits the setting', () => {
    expect(editsOf('privileged-service', privilegedCompose, 'compose.yaml')).toEqual([
      at(4, 17, 21, 'false'),
    ]);
    const text = `${privilegedCompose}  web:\n    extends: app\n`;
    expect(editsOf('privileged-service', text, 'compose.yaml')).toEqual([
      at(4, 17, 21, 'false'),
      at(5, 7, 7, '\n    privileged: false'),
    ]);
  });

  it('offers nothing that brings another finding', () => {
    const text = containers('    - name: app\n      securitycontext: { privileged: true }\n');
    expect(editsOf('unknown-field', text)).toEqual([undefined]);
    const known = ruleSet(rules.filter(({ id }) => id === 'unknown-field'));
    expect(editsOf('unknown-field', text, 'a.yaml', known)).toEqual([at(8, 7, 22, 'securityContext')]);
  });

  it('offers nothing that moves the finding to another field', () => {
    const text = containers('    - name: app\n      stdin: true\n      tty: true\n');
    expect(editsOf('interactive-tty', text)).toEqual([undefined]);
  });

  it('offers nothing in an anchored mapping that other containers use', () => {
    const text = containers(
      '    - name: app\n      securityContext: &shared\n        privileged: true\n',
      '    - name: web\n      securityContext: *shared\n',
    );
    expect(editsOf('privileged-container', text)).toEqual([undefined, undefined]);
  });

  it('accepts that a finding beside it becomes less grave', () => {
    const text = `${containers(
      '    - name: app\n      securityContext: { capabilities: { add: [NET_ADMIN] } }\n',
    )}  hostNetwork: true\n`;
    expect(editsOf('host-network', text)).toEqual([at(9, 16, 20, 'false')]);
  });

  it('knows none for a Dockerfile, nor for a finding of another file', () => {
    expect(editsOf('root-user', rootDockerfile, 'Dockerfile')).toEqual([undefined]);
    const [finding] = inspectFile('b.yaml', hostPod('a'), all).findings;
    expect(finding && verifiedEdit('a.yaml', hostPod('a'), finding, all)).toBeUndefined();
  });
});
