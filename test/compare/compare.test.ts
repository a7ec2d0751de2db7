import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Seen } from '../../src/compare/seen.ts';
import type { Finding, Subject } from '../../src/finding/finding.ts';

function finding(changed: Partial<Finding> = {}, line = 1): Finding {
  return {
    rule: 'host-network',
    layer: 'container',
    severity: 'high',
    confidence: 'high',
    message: 'The pod shares the network of its node',
    path: 'app.yaml',
    range: { start: { line, column: 1 }, end: { line, column: 5 } },
    subject: { kind: 'Pod', namespace: 'shop', name: 'web' },
    field: 'spec.hostNetwork',
    fingerprint: `${line}`.padStart(16, '0'),
    sources: [{ tool: 'concentric', rule: 'host-network' }],
    ...changed,
  };
}

/** A side with these findings, whose subjects are all objects that stand in their files, and more of them. */
function seen(findings: readonly Finding[], more: Readonly<Record<string, Subject>> = {}): Seen {
  const objects = new Map(Object.entries(more).map(([path, subject]) => [path, [subject]]));
  for (const { path, subject } of findings) objects.set(path, [...(objects.get(path) ?? []), subject]);
  return { findings, objects, unread: new Set(), lines: new Map(), contents: () => new Map() };
}

/** The statuses of the findings of head, then of what is fixed; no file is moved, unless told. */
function statuses(base: Seen, head: Seen, moves: readonly [string, string][] = []): string[] {
  const moved = moves.map(([from, to]) => ({ base: from, head: to }));
  const paths = [...base.objects.keys(), ...head.objects.keys()].filter(
    (path) => !moves.flat().includes(path),
  );
  const files = [...new Set(paths)].map((path) => ({
    base: base.objects.has(path) ? path : undefined,
    head: head.objects.has(path) ? path : undefined,
  }));
  return compare(base, head, [...moved, ...files]).map(({ status }) => status);
}

describe('compare', () => {
  it('matches by rule, object and field, not by line, message or fingerprint', () => {
    const head = seen([finding({ message: 'Said otherwise' }, 40)]);
    expect(statuses(seen([finding()]), head)).toEqual(['existing']);
  });

  it.each<[string, Partial<Finding>]>([
    ['rule', { rule: 'privileged-container' }],
    ['field', { field: 'spec.hostPID' }],
    ['kind', { subject: { kind: 'Deployment', namespace: 'shop', name: 'web' } }],
    ['namespace', { subject: { kind: 'Pod', namespace: 'other', name: 'web' } }],
    ['name', { subject: { kind: 'Pod', namespace: 'shop', name: 'other' } }],
    ['container', { subject: { kind: 'Pod', namespace: 'shop', name: 'web', container: 'app' } }],
  ])('takes another %s for another finding', (_part, changed) => {
    for (const path of ['app.yaml', 'new.yaml']) {
      const head = seen([finding({ ...changed, path })]);
      expect(statuses(seen([finding()]), head)).toEqual(['introduced', 'fixed']);
    }
  });

  it('matches equal findings one to one', () => {
    const one = seen([finding()]);
    const two = seen([finding({}, 1), finding({}, 9)]);
    expect(statuses(one, two)).toEqual(['existing', 'introduced']);
    expect(statuses(two, one)).toEqual(['existing', 'fixed']);
  });

  it('introduces what became graver, and never matches it with something lesser', () => {
    const low = finding({ severity: 'low' });
    const medium = finding({ severity: 'medium' });
    expect(statuses(seen([low]), seen([medium]))).toEqual(['introduced', 'fixed']);
    expect(statuses(seen([medium]), seen([low]))).toEqual(['existing']);
    expect(statuses(seen([medium, low]), seen([low, medium]))).toEqual(['existing', 'existing']);
    expect(statuses(seen([medium, low]), seen([finding(), low]))).toEqual([
      'introduced',
      'existing',
      'fixed',
    ]);
    expect(statuses(seen([finding(), low]), seen([medium, low]))).toEqual(['existing', 'existing']);
  });

  it('matches what says the same before anything else at the same place', () => {
    const [one, other] = [finding({ message: 'one' }, 1), finding({ message: 'other' }, 2)];
    const [result] = compare(seen([one, other]), seen([finding({ message: 'other' }, 3)]), [
      { base: 'app.yaml', head: 'app.yaml' },
    ]);
    expect(result).toMatchObject({ status: 'existing', was: other });
  });

  it('matches in a file that was moved', () => {
    const head = seen([finding({ path: 'new.yaml' })]);
    expect(statuses(seen([finding()]), head, [['app.yaml', 'new.yaml']])).toEqual(['moved']);
  });

  it('finds an object that left its file in another one, but matches within the file first', () => {
    const elsewhere = finding({ path: 'other.yaml' });
    expect(statuses(seen([finding()]), seen([elsewhere]))).toEqual(['moved']);
    expect(statuses(seen([finding()]), seen([elsewhere, finding()]))).toEqual(['introduced', 'existing']);
  });

  it('takes no object for gone whose file could not be read', () => {
    const elsewhere = seen([finding({ path: 'other.yaml' })]);
    const head = { ...elsewhere, unread: new Set(['app.yaml']) };
    const files = [
      { base: 'app.yaml', head: 'app.yaml' },
      { base: undefined, head: 'other.yaml' },
    ];
    const result = (is: Seen) => compare(seen([finding()]), is, files).map(({ status }) => status);
    expect(result(elsewhere)).toEqual(['moved']);
    expect(result(head)).toEqual(['introduced', 'fixed']);
  });

  it('takes an object that stays in its file for another one than its namesake', () => {
    const { subject } = finding();
    const elsewhere = finding({ path: 'other.yaml' });
    const staying = seen([elsewhere], { 'app.yaml': subject });
    expect(statuses(seen([finding()]), staying)).toEqual(['introduced', 'fixed']);
    const there = seen([finding()], { 'other.yaml': subject });
    expect(statuses(there, seen([elsewhere]))).toEqual(['introduced', 'fixed']);
  });

  it('takes a file that lies where another was moved away from for a new one', () => {
    const subject = { kind: 'Stage', namespace: '', name: 'final' };
    const fresh = finding({ path: 'Dockerfile', subject });
    const head = seen([finding({ path: 'new/Dockerfile', subject }), fresh]);
    const files = [
      { base: 'Dockerfile', head: 'new/Dockerfile' },
      { base: undefined, head: 'Dockerfile' },
    ];
    expect(compare(seen([fresh]), head, files).map(({ status }) => status)).toEqual(['moved', 'introduced']);
  });

  it.each(['Stage', 'Dockerfile', 'ComposeFile', 'ComposeService'])('finds a %s in no other file', (kind) => {
    const subject = { kind, namespace: '', name: 'final' };
    const base = seen([finding({ subject })]);
    const head = seen([finding({ subject, path: 'other' })]);
    expect(statuses(base, head)).toEqual(['introduced', 'fixed']);
    expect(statuses(base, head, [['app.yaml', 'other']])).toEqual(['moved']);
  });

  it('finds an object without a name in no other file', () => {
    const subject = { kind: 'Pod', namespace: '', name: '' };
    const head = seen([finding({ subject, path: 'other.yaml' })]);
    expect(statuses(seen([finding({ subject })]), head)).toEqual(['introduced', 'fixed']);
  });
});
