import type { Span } from '../../finding/place.ts';
import type { Violation } from '../../finding/violation.ts';
import { parseDockerfile } from '../dockerfile/dockerfile.ts';
import type { Dockerfile } from '../dockerfile/model.ts';
import type { Service } from './service.ts';

/** The Dockerfile that a service writes under `dockerfile_inline`. */
export interface InlineDockerfile {
  readonly dockerfile: Dockerfile;
  /** Its violations as those of the service, in the Compose file. */
  placed(violation: Violation): Violation;
}

/** `undefined` when the service has none, or when it is not known or inherited. */
export function inlineDockerfile(service: Service): InlineDockerfile | undefined {
  const field = service.build?.inline;
  const { node } = field ?? {};
  if (field?.text === undefined || node?.kind !== 'scalar' || !service.isOwn(node.span)) return undefined;
  const place = placeIn(field.text, node.written, node.span.start);
  return {
    dockerfile: parseDockerfile(field.text),
    placed: ({ message, subject, field: inside, span, severity }) => ({
      message,
      subject: service.subject,
      field: [field.path, subject.name, inside].filter((part) => part !== '').join('.'),
      span: node.isBlock ? place(span) : field.span,
      ...(severity === undefined ? {} : { severity }),
    }),
  };
}

/**
 * Where a stretch of a block's text stands in its source, which starts at `from`: its lines are those of the text, each
 * after an indentation. A line that is folded or has variables is pointed at as a whole.
 */
function placeIn(text: string, source: string, from: number): (span: Span) => Span {
  const [written, read] = [source.split('\n'), text.split('\n')];
  const indented = written.find((line) => line.trim() !== '') ?? '';
  const indentation = indented.length - indented.trimStart().length;
  const place = (offset: number): number => {
    const before = text.slice(0, offset).split('\n');
    const line = Math.min(before.length, written.length) - 1;
    const start = written.slice(0, line).reduce((sum, each) => sum + each.length + 1, from);
    const isAsWritten = written[line]?.slice(indentation) === read[line];
    return start + indentation + (isAsWritten ? (before.at(-1) ?? '').length : 0);
  };
  return ({ start, end }) => ({ start: place(start), end: Math.max(place(start), place(end)) });
}
