import { expect } from 'vitest';
import { runConcentric } from '../support/command-line.ts';
import type { Ran, RunOptions } from '../support/command-line.ts';
import { safePod } from '../support/manifests.ts';
import { createRepository } from '../support/repository.ts';
import type { Files, TestRepository } from '../support/repository.ts';

/** The first lines of a manifest. */
export const head = 'apiVersion: v1\nkind: Pod\n';

/** In milliseconds. */
const patience = 5000;

/** `main` with a safe pod, and `files` beside it on the branch `feature`. */
export function feature(files: Files = {}): TestRepository {
  const repository = createRepository();
  repository.commit({ 'a.yaml': safePod('a') });
  repository.branch('feature');
  repository.commit(files);
  return repository;
}

/** Runs a check: in time, and without a stack trace. */
export function check(folder: string, args: readonly string[] = [], options: RunOptions = {}): Ran {
  const ran = runConcentric(folder, ['check', ...args], options);
  expect(ran.milliseconds).toBeLessThan(patience);
  expect(ran.stdout + ran.stderr).not.toMatch(/^\s+at \S+ \(|^\s+at (?:async )?file:/m);
  return ran;
}

/** The run ends as incomplete and names the place and what can be done. */
export function expectFault(ran: Ran, name: string, place: string): void {
  expect(ran).toMatchObject({ code: 1, stderr: '' });
  const lines = ran.stdout.split('\n');
  const at = lines.findIndex((line) => line.trim().startsWith(`--> ${place}`));
  expect(lines[at - 1], ran.stdout).toMatch(new RegExp(`^fault\\[${name}\\]: \\S`));
  expect(lines[at + 1]).toMatch(/^ +(?:= remedy: \S|= in: )/);
  expect(lines.at(-2)).toMatch(/^incomplete: /);
}

/** The run is refused in two lines: what is wrong, and what can be done. */
export function expectRefusal({ code, stdout, stderr }: Ran, message: RegExp): void {
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/^concentric: [^\n]+\n {2}\S[^\n]+\n$/);
}

/** A manifest whose aliases stand for nine to the power of `levels` values. */
export function bomb(levels: number): string {
  const steps = Array.from({ length: levels }, (_, level) => {
    return `a${level + 1}: &a${level + 1} [${Array<string>(9).fill(`*a${level}`).join(', ')}]\n`;
  });
  return `${head}a0: &a0 [1]\n${steps.join('')}`;
}
