import { expect, it } from 'vitest';
import { balance, replay } from '../../dev/replay/replay.ts';
import { selectRules } from '../../src/rules/select.ts';
import { described } from '../support/compared.ts';
import { history } from '../support/history.ts';
import { createRepository } from '../support/repository.ts';

const commits = 50;

it.each([1, 2])(
  'adds up along a history of edits, and takes none for worse that only changes the form (history %i)',
  { timeout: 120_000 },
  async (seed) => {
    const repository = createRepository();
    const made = history(seed * 1_000_000, commits);
    let before: Readonly<Record<string, string>> = {};
    for (const { files } of made) {
      const gone = Object.keys(before).filter((path) => !(path in files));
      repository.commit({ ...Object.fromEntries(gone.map((path) => [path, null])), ...files });
      before = files;
    }

    const replayed = await replay(repository.root, selectRules('default'), commits);
    expect(replayed.isWhole).toBe(true);
    expect(balance(replayed)).toBe(replayed.after - replayed.before);
    expect(replayed.after).toBeGreaterThan(0);
    const worse = replayed.steps.filter((_, index) => made[index + 1]?.isForm);
    expect(worse.flatMap(({ introduced }) => introduced.map(described))).toEqual([]);
    expect(worse.map(({ statuses }) => statuses.fixed).filter((count) => count > 0)).toEqual([]);
  },
);
