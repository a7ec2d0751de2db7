import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspect } from '../src/index.ts';

const folder = join(import.meta.dirname, 'good-manifests');

test.each(readdirSync(folder))(
  'nothing is shown or blocked in %s, which a careful engineer wrote',
  async (name) => {
    const { findings, faults } = await inspect([
      { path: name, text: readFileSync(join(folder, name), 'utf8') },
    ]);

    const shown = findings.filter(({ severity }) => severity !== 'low' && severity !== 'info');
    expect(shown.map(({ rule, message, range }) => `${range.start.line}: ${rule}: ${message}`)).toEqual([]);
    expect(faults).toEqual([]);
  },
);
