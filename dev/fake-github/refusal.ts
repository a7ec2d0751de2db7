import type { Json } from './schema.ts';

/** An error answer of GitHub, thrown by whatever meets the reason for it. */
export class Refusal extends Error {
  readonly status: number;
  readonly details: Json;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, details: Json = {}, headers: Record<string, string> = {}) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.details = details;
    this.headers = headers;
  }
}

/** One entry of `errors` where GitHub names the field. */
export interface FieldError {
  readonly resource: string;
  readonly code: 'custom' | 'invalid' | 'missing_field' | 'too_large' | 'unprocessable';
  readonly field: string;
  readonly message?: string;
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

export function validationFailed(errors: readonly FieldError[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors });
}

/** Reviews answer with one sentence for all their errors. */
export function unprocessable(sentences: readonly string[]): Refusal {
  const last = sentences.at(-1) ?? '';
  const others = sentences.slice(0, -1).join(', ');
  const comma = sentences.length > 2 ? ',' : '';
  return new Refusal(422, 'Unprocessable Entity', {
    errors: [sentences.length > 1 ? `${others}${comma} and ${last}` : last],
  });
}

export function tooLarge(status: 403 | 406, message: string, resource: string, field: string): Refusal {
  const errors: FieldError[] = [{ resource, field, code: 'too_large' }];
  return new Refusal(status, message, { errors });
}
