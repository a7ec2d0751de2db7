import { blocks } from './texts/blocks.ts';
import { breaks } from './texts/breaks.ts';
import { flow } from './texts/flow.ts';
import { json } from './texts/json.ts';
import { keys } from './texts/keys.ts';
import { layout } from './texts/layout.ts';
import { merges } from './texts/merges.ts';
import { scalars } from './texts/scalars.ts';
import { tags } from './texts/tags.ts';

/** Texts whose reading by kubectl and by Compose is recorded; see `dev/oracle/record.ts`. */
export const texts: readonly string[] = [
  ...new Set([
    ...scalars(),
    ...tags(),
    ...merges(),
    ...keys(),
    ...breaks(),
    ...layout(),
    ...flow(),
    ...json(),
    ...blocks(),
  ]),
];
