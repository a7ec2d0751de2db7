import { plural } from '../finding/plural.ts';
import type { Annotation } from './annotations.ts';
import { clip } from './neutral/clip.ts';
import { visible } from './neutral/visible.ts';
import { annotationCommand, withoutCommands } from './neutral/workflow-command.ts';

/** The runner shows ten of each kind in a step; an eleventh is only a line of the log. */
const mostOfKind = 10;

/** The runner cuts a message at 4,096 characters. */
const longestMessage = 4000;

const kinds = { failure: 'error', warning: 'warning', notice: 'notice' } as const;

/** Lines for the log that make the runner of a workflow annotate files: the last resort where the API refuses. */
export function workflowCommands(annotations: readonly Annotation[]): readonly string[] {
  const ofLevel = (level: Annotation['level']) => annotations.filter((each) => each.level === level);
  const shown = [
    ...ofLevel('failure').slice(0, mostOfKind),
    ...ofLevel('warning').slice(0, mostOfKind),
    // One notice is kept to say what is missing.
    ...ofLevel('notice').slice(0, mostOfKind - 1),
  ];
  const lines = shown.map(command);
  if (shown.length === annotations.length) return lines;
  const count = `${shown.length} of ${plural(annotations.length, 'annotation')} shown; the rest is in the log`;
  return [...lines, annotationCommand('notice', { title: 'Concentric' }, count)];
}

function command({ path, startLine, endLine, level, title, message }: Annotation): string {
  const lines = { line: startLine, ...(endLine === startLine ? {} : { endLine }) };
  const shown = withoutCommands(visible(path));
  // As a property a path must be what it is, or it names no file.
  const place = shown === path ? { file: path, ...lines } : {};
  const text = clip(withoutCommands(shown === path ? message : `${shown}: ${message}`), longestMessage);
  return annotationCommand(kinds[level], { ...place, title: withoutCommands(title) }, text);
}
