import { describe, expect, it } from 'vitest';

import { annotations } from '../../src/report/annotations.ts';
import type { Annotation } from '../../src/report/annotations.ts';
import { workflowCommands } from '../../src/report/workflow-commands.ts';
import { nasty } from './neutral/nasty.ts';
import { commandLines } from './neutral/runner.ts';
import { saying } from './outcome-builder.ts';

function annotation(overrides: Partial<Annotation> = {}): Annotation {
  return {
    path: 'a,b:c.yaml',
    startLine: 3,
    endLine: 5,
    level: 'failure',
    title: 'high: x',
    message: 'one\ntwo 100%',
    ...overrides,
  };
}

describe('workflowCommands', () => {
  it('writes a command for each kind', () => {
    const levels = ['failure', 'warning', 'notice'] as const;
    expect(workflowCommands(levels.map((level) => annotation({ level })))).toEqual([
      '::error file=a%2Cb%3Ac.yaml,line=3,endLine=5,title=high%3A x::one%0Atwo 100%25',
      '::warning file=a%2Cb%3Ac.yaml,line=3,endLine=5,title=high%3A x::one%0Atwo 100%25',
      '::notice file=a%2Cb%3Ac.yaml,line=3,endLine=5,title=high%3A x::one%0Atwo 100%25',
    ]);
  });

  it('keeps to ten of a kind and says how many are missing', () => {
    const many = (level: Annotation['level']) => Array.from({ length: 15 }, () => annotation({ level }));
    const lines = workflowCommands([...many('failure'), ...many('warning'), ...many('notice')]);
    const count = (kind: string) => lines.filter((line) => line.startsWith(`::${kind} `)).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 10]);
    expect(lines.at(-1)).toBe(
      '::notice title=Concentric::29 of 45 annotations shown; the rest is in the log',
    );
  });

  it('cuts a message before the runner does', () => {
    const [line = ''] = workflowCommands([annotation({ message: 'x'.repeat(10_000) })]);
    expect(line.length).toBeLessThan(4096);
  });

  it.each(nasty)('is one command a line and nothing else, for %j', (text) => {
    const all = annotations(saying(text), () => ({ why: text, fix: text }), 100).map((each) => {
      return { ...each, path: text };
    });
    for (const line of workflowCommands(all)) {
      expect(line).toMatch(/^::(?:error|warning|notice) [^\r\n]*::[^\r\n]+$/);
      expect(line).not.toContain('##[');
      expect(commandLines(line)).toHaveLength(1);
    }
  });
});
