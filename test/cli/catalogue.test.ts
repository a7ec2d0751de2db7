import { describe, expect, it } from 'vitest';
import { explanation } from '../../src/cli/explain.ts';
import { rules } from '../../src/rules/registry.generated.ts';
import { version } from '../../src/version.generated.ts';
import { runConcentric } from '../support/command-line.ts';
import { temporaryFolder } from '../support/repository.ts';

const folder = temporaryFolder();

describe('concentric rules', () => {
  it('lists every rule once, below its layer', () => {
    const { code, stdout, stderr } = runConcentric(folder, ['rules']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const ids = stdout.split('\n').flatMap((line) => /^ {2}(\S+)/.exec(line)?.[1] ?? []);
    expect(ids.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
    expect(stdout.split('\n').filter((line) => /^[a-z]+$/.test(line))).toEqual([
      'cloud',
      'cluster',
      'container',
      'code',
    ]);
    expect(stdout).toContain(`${rules.length} rules`);
  });

  it('lists them for machines', () => {
    const { code, stdout } = runConcentric(folder, ['rules', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(
      rules.map(({ id, layer, topic, severity, confidence = 'high', summary, equivalents }) => {
        return { id, layer, topic, severity, confidence, summary, equivalents };
      }),
    );
  });
});

describe('concentric explain', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('explains %s', (_, rule) => {
    const text = explanation(rule, { colour: false, width: 80 });
    const words = (part: string) => part.replaceAll(/\s+/g, ' ');
    for (const part of [rule.id, rule.summary, rule.why, rule.fix, ...rule.references]) {
      expect(words(text)).toContain(words(part));
    }
    const examples = rule.examples.bad.flatMap((each) =>
      typeof each === 'string' ? [each] : [each.before, each.after],
    );
    const marks = examples.join('\n').match(/ #!$/gm) ?? [];
    expect(text.match(/← reported$/gm) ?? []).toHaveLength(marks.length);
    expect(text).not.toMatch(/ #!$/m);
  });

  it('prints it', () => {
    const { code, stdout, stderr } = runConcentric(folder, ['explain', 'privileged-container']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('privileged-container');
  });

  it('suggests the nearest rule for one that does not exist', () => {
    const { code, stdout, stderr } = runConcentric(folder, ['explain', 'privilegd-container']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('There is no rule "privilegd-container"');
    expect(stderr).toContain('Did you mean "privileged-container"?');
  });

  it.each([[[]], [['a', 'b']]])('wants one rule, not %j', (args) => {
    const { code, stdout, stderr } = runConcentric(folder, ['explain', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/argument/);
  });
});

describe('concentric', () => {
  it('tells its version and its commands', () => {
    expect(runConcentric(folder, ['--version'])).toMatchObject({
      code: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
    const { code, stdout } = runConcentric(folder, ['--help']);
    expect(code).toBe(0);
    for (const command of ['check', 'rules', 'explain']) expect(stdout).toContain(`\n  ${command} `);
    expect(runConcentric(folder, ['check', '--help']).code).toBe(0);
  });
});
