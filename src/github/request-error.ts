/** A request that GitHub refused, or that never arrived (status 500, as Octokit reports it). */
export interface Refusal {
  readonly status: number;
  readonly message: string;
}

/** An answer that is none, though its status promised one. */
export class BrokenAnswer extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'BrokenAnswer';
    this.status = status;
  }
}

/** What GitHub answered; an error that is no answer is thrown on. */
export function refusal(error: unknown): Refusal {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') throw error;
  return { status: error.status, message: error.message };
}

/** Whether the request may have taken effect all the same: GitHub answers 502 to reviews that it has posted. */
export function isAmbiguous(error: unknown): boolean {
  const { status, message } = refusal(error);
  return status >= 500 || status === 408 || status === 409 || /submitted too quickly/i.test(message);
}

/** Whether GitHub says that the commit under review is none of the pull request's any more. */
export function isSuperseded(error: unknown): boolean {
  const { status, message } = refusal(error);
  return status === 422 && /commit(?:_id|OID)? is not part of the pull request/i.test(message);
}

/** Header by its name in lower case; of an error that brought no answer there is none. */
export function headerOf(error: unknown, name: string): string | undefined {
  const response: unknown = error instanceof Error && 'response' in error ? error.response : undefined;
  if (typeof response !== 'object' || response === null || !('headers' in response)) return undefined;
  const { headers } = response;
  if (typeof headers !== 'object' || headers === null) return undefined;
  const value: unknown = new Map<string, unknown>(Object.entries(headers)).get(name);
  return typeof value === 'string' ? value : undefined;
}
