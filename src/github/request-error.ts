/** A request that GitHub refused, or that never arrived (status 500, as Octokit reports it). */
export interface Refusal {
  readonly status: number;
  readonly message: string;
}

/** What GitHub answered; an error that is no answer is thrown on. */
export function refusal(error: unknown): Refusal {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') throw error;
  return { status: error.status, message: error.message };
}
