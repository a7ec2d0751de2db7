import { YAMLException } from 'js-yaml';
import type { YamlIntention } from '../../finding/edit.ts';
import type { TextEdit } from './edit-layout.ts';
import { keepsMeaning } from './edit-meaning.ts';
import { findEarlier, findPlace, type Step, textOf } from './edit-place.ts';
import { removeEdit } from './edit-remove.ts';
import { setEdit } from './edit-set.ts';
import { type Written, writtenDocuments } from './edit-tree.ts';
import { writeText } from './edit-value.ts';
import { yamlEvents } from './yaml.ts';

/** Line breaks that not every reader counts; columns and lines would not be what they seem. */
const strangeBreak = /\r(?!\n)|[\u0085\u2028\u2029]/;

/**
 * The smallest change of a YAML or JSON text that does what a violation intends and nothing else, as the values
 * of all documents before and after it show; comments, indentation, quoting and line breaks stay. `undefined` where there is none.
 */
export function textEdit(text: string, intention: YamlIntention): TextEdit | undefined {
  const documents = strangeBreak.test(text) ? undefined : read(text);
  if (documents === undefined) return undefined;
  const edit = propose(text, documents, intention);
  return edit !== undefined && keepsMeaning(text, applied(text, edit), documents, intention)
    ? edit
    : undefined;
}

export function applied(text: string, { start, end, text: replacement }: TextEdit): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

function read(text: string): readonly Written[] | undefined {
  try {
    const { source, events } = yamlEvents(text);
    return writtenDocuments(source, events);
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

function propose(
  text: string,
  documents: readonly Written[],
  intention: YamlIntention,
): TextEdit | undefined {
  if (intention.kind === 'unshadow') return unshadowEdit(text, documents, intention.key.start);
  const place = findPlace(documents, intention.at);
  if (place === undefined) return undefined;
  if (intention.kind === 'set') return setEdit(text, place, intention.to);
  if (place.missing.length > 0) return undefined;
  return intention.kind === 'remove'
    ? removeEdit(text, place.steps)
    : renameEdit(place.steps.at(-1), intention.to);
}

/** Which of two different values is meant is not for us to say. */
function unshadowEdit(text: string, documents: readonly Written[], key: number): TextEdit | undefined {
  const found = findEarlier(documents, key);
  if (found === undefined) return undefined;
  const { earlier, later, steps } = found;
  const [one, other] = [earlier.value, later.value].map(({ start, end }) => text.slice(start, end));
  return one === other ? removeEdit(text, steps) : undefined;
}

function renameEdit(step: Step | undefined, to: string): TextEdit | undefined {
  if (step?.kind !== 'entry') return undefined;
  const { key } = step.entry;
  const isTaken = step.parent.entries.some((entry) => textOf(entry.key) === to);
  if (key.kind !== 'scalar' || !key.isBare || isTaken) return undefined;
  return { start: key.start, end: key.end, text: writeText(to, key.style) };
}
