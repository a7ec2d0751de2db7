import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/finding/fault.ts';
import { coverageStates, type Coverage } from '../../src/finding/outcome.ts';
import { ledger, type Entries } from '../../src/policy/ledger.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { judgeFaults, verdictOf } from '../../src/policy/verdict.ts';

function fault(name: Fault['name'], path: string): Fault {
  return { name, stage: 'parse', place: { path }, cause: '', remedy: '' };
}

function close(entries: Partial<Entries>): { coverage: string[]; faults: string[] } {
  const none = { files: [], base: undefined, head: [], faults: [], rules: 1, settings: [] };
  const { coverage, faults } = ledger({ ...none, ...entries });
  return {
    coverage: coverage.map(({ state, path, by }) => `${state} ${path}: ${by}`),
    faults: faults.map(({ name, place }) => `${name} ${place.path}`),
  };
}

const kubernetes = (path: string): Coverage => ({ path, state: 'inspected', by: 'kubernetes' });
const unclaimed = (path: string): Coverage => ({ path, state: 'not-ours', by: 'no reader claims this name' });
const removed = (path: string): Coverage => ({ path, state: 'removed', by: 'the change' });

describe('ledger', () => {
  it('faults what nobody accounts for', () => {
    expect(close({ files: [{ base: undefined, head: 'a.yaml' }] })).toEqual({
      coverage: ['faulted a.yaml: not-inspected'],
      faults: ['not-inspected a.yaml'],
    });
  });

  it('faults what is faulted without a fault', () => {
    const head: Coverage[] = [{ path: 'a.yaml', state: 'faulted', by: 'not-text' }];
    const files = [{ base: undefined, head: 'a.yaml' }];
    expect(close({ files, head }).faults).toEqual(['not-inspected a.yaml']);
    expect(close({ files, head, faults: [fault('not-text', 'a.yaml')] }).faults).toEqual([]);
  });

  it('faults an inspection by no rule', () => {
    const files = [{ base: undefined, head: 'a.yaml' }];
    expect(close({ files, head: [kubernetes('a.yaml')], rules: 0 }).faults).toEqual(['not-inspected a.yaml']);
    expect(
      close({ files: [{ base: 'a.md', head: 'a.md' }], head: [unclaimed('a.md')], rules: 0 }).faults,
    ).toEqual([]);
  });

  it.each<[string, Partial<Entries>]>([
    [
      'renamed',
      {
        files: [{ base: 'a.yaml', head: 'a.txt' }],
        base: [kubernetes('a.yaml')],
        head: [unclaimed('a.txt')],
      },
    ],
    [
      'removed for a file of a longer name',
      {
        files: [
          { base: 'a.yaml', head: undefined },
          { base: undefined, head: 'a.yaml.txt' },
        ],
        base: [kubernetes('a.yaml')],
        head: [removed('a.yaml'), unclaimed('a.yaml.txt')],
      },
    ],
  ])('faults what was %s so that no reader claims it', (_what, entries) => {
    const { coverage, faults } = close(entries);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^no-reader a\..*txt$/);
    expect(coverage.at(-1)).toMatch(/^faulted a\..*txt: no-reader$/);
  });

  it('does not mind other files that no reader claims', () => {
    const files = [
      { base: 'a.md', head: 'b.md' },
      { base: 'main.go', head: 'main.go' },
      { base: 'a.yaml', head: undefined },
      { base: undefined, head: 'a.md' },
    ];
    const head = [unclaimed('b.md'), unclaimed('main.go'), removed('a.yaml'), unclaimed('a.md')];
    const base = [unclaimed('a.md'), unclaimed('main.go'), kubernetes('a.yaml')];
    expect(close({ files, base, head }).faults).toEqual([]);
  });

  it('says of the files of the policy that they were compared', () => {
    const path = '.concentric/policy.yaml';
    const entries = {
      files: [{ base: path, head: path }],
      head: [unclaimed(path)],
      settings: [path],
      rules: 0,
    };
    expect(close(entries)).toEqual({ coverage: [`inspected ${path}: policy`], faults: [] });
  });

  it('lets nothing pass that was not looked at', () => {
    const paths = ['a.yaml', 'b.yaml', 'Dockerfile', 'c.md'] as const;
    const path = fc.constantFrom(...paths);
    const files = fc.uniqueArray(fc.record({ base: fc.option(path, { nil: undefined }), head: path }), {
      selector: ({ head }) => head,
    });
    const names = ['not-text', 'yaml-syntax', 'symlink'] as const;
    const entry = fc.record({
      path,
      state: fc.constantFrom(...coverageStates),
      by: fc.constantFrom('kubernetes', ...names),
    });
    const coverage = fc.uniqueArray(entry, { selector: (each) => each.path });
    const faults = fc.array(fc.tuple(fc.constantFrom(...names), path).map(([name, at]) => fault(name, at)));
    const looked = new Set(['inspected', 'rendered', 'ignored', 'removed', 'not-ours']);
    fc.assert(
      fc.property(files, coverage, coverage, faults, fc.nat(2), (changed, base, head, known, rules) => {
        const account = ledger({ files: changed, base, head, faults: known, rules, settings: [] });
        const states = new Map(account.coverage.map((each) => [each.path, each.state]));
        expect(states.size).toBe(account.coverage.length);
        const { verdict } = verdictOf(
          [],
          judgeFaults([...known, ...account.faults], defaultPolicy),
          defaultPolicy,
        );
        if (verdict !== 'pass') return;
        for (const file of changed) expect(looked).toContain(states.get(file.head));
        if (rules === 0) expect(changed.filter(({ head: at }) => states.get(at) === 'inspected')).toEqual([]);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
