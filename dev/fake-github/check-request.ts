import { z } from 'zod';
import { validationFailed } from './refusal.ts';
import type { Limits } from './limits.ts';
import type { Annotation } from './posted.ts';
import type { FieldError } from './refusal.ts';

const annotationShape = z.strictObject({
  path: z.string().min(1),
  start_line: z.number().int().min(1),
  end_line: z.number().int().min(1),
  start_column: z.number().int().min(1).optional(),
  end_column: z.number().int().min(1).optional(),
  annotation_level: z.enum(['notice', 'warning', 'failure']),
  message: z.string().min(1),
  title: z.string().optional(),
  raw_details: z.string().optional(),
});

const outputShape = z.strictObject({
  title: z.string().optional(),
  summary: z.string(),
  text: z.string().optional(),
  annotations: z.array(annotationShape).default([]),
  images: z.array(z.unknown()).default([]),
});

const conclusions = [
  'action_required',
  'cancelled',
  'failure',
  'neutral',
  'success',
  'skipped',
  'timed_out',
] as const;

/** Fields that creating and updating share. `stale` and the other states are GitHub's own to give. */
export const checkShape = z.strictObject({
  name: z.string().min(1).optional(),
  head_sha: z.string().optional(),
  details_url: z.string().optional(),
  external_id: z.string().optional(),
  status: z.enum(['queued', 'in_progress', 'completed']).optional(),
  started_at: z.string().optional(),
  conclusion: z.enum(conclusions).optional(),
  completed_at: z.string().optional(),
  output: outputShape.optional(),
  actions: z.array(z.unknown()).optional(),
});
export type CheckRequest = z.output<typeof checkShape>;

/** Refuses what the API description lets through and GitHub does not. */
export function requireCheck(request: CheckRequest, limits: Limits): void {
  const errors: FieldError[] = [];
  if (request.status === 'completed' && request.conclusion === undefined)
    errors.push({ resource: 'CheckRun', code: 'missing_field', field: 'conclusion' });
  if (request.details_url !== undefined && !/^https?:\/\//.test(request.details_url))
    errors.push(custom('CheckRun', 'details_url', 'details_url must use http(s) scheme'));
  const { title, summary = '', text = '', annotations = [] } = request.output ?? {};
  if (request.output !== undefined && (title ?? '') === '')
    errors.push({ resource: 'CheckRun', code: 'missing_field', field: 'output.title' });
  for (const [field, value] of Object.entries({ summary, text })) {
    if (value.length > 65_535)
      errors.push(custom('CheckRun', `output.${field}`, `${field} exceeds a maximum length of 65535`));
  }
  errors.push(...annotations.flatMap((one) => annotationErrors(one, limits)));
  if (errors.length > 0) throw validationFailed(errors);
}

type AnnotationRequest = z.output<typeof annotationShape>;

function annotationErrors(annotation: AnnotationRequest, limits: Limits): FieldError[] {
  const { start_line: start, end_line: end, start_column: column, end_column: endColumn } = annotation;
  const resource = 'CheckAnnotation';
  const errors: FieldError[] = [];
  if (end < start) errors.push(custom(resource, 'end_line', 'end_line must not precede start_line'));
  if (start !== end && (column ?? endColumn) !== undefined)
    errors.push(custom(resource, 'start_column', 'columns are allowed only when both lines are the same'));
  if (column !== undefined && endColumn !== undefined && endColumn < column)
    errors.push(custom(resource, 'end_column', 'end_column must not precede start_column'));
  if ((annotation.title ?? '').length > limits.annotationTitle)
    errors.push(custom(resource, 'title', `title exceeds a maximum length of ${limits.annotationTitle}`));
  for (const field of ['message', 'raw_details'] as const) {
    if (Buffer.byteLength(annotation[field] ?? '') > limits.annotationBytes)
      errors.push(
        custom(resource, field, `${field} exceeds a maximum bytesize of ${limits.annotationBytes}`),
      );
  }
  return errors;
}

function custom(resource: string, field: string, message: string): FieldError {
  return { resource, code: 'custom', field, message };
}

export function annotationsOf(request: CheckRequest): Annotation[] {
  return (request.output?.annotations ?? []).map(
    ({ start_column, end_column, title, raw_details, ...rest }) => ({
      ...rest,
      start_column: start_column ?? null,
      end_column: end_column ?? null,
      title: title ?? null,
      raw_details: raw_details ?? null,
    }),
  );
}
