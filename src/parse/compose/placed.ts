import type { Span } from '../../finding/place.ts';
import type { Violation } from '../../finding/violation.ts';
import type { Sources } from './sources.ts';

/** A violation at `origin` when it stands in another file than the one under review: nothing mends it there. */
export function placed(violation: Violation, sources: Sources, origin: Span): Violation {
  if (sources.isOwn(violation.span)) return violation;
  const { message, subject, field, span, severity } = violation;
  const file = sources.of(span)?.path ?? '';
  const graded = severity === undefined ? {} : { severity };
  return { message: `${message} (written in ${file})`, subject, field, span: origin, ...graded };
}
