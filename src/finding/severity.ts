/** The 4C's of cloud native security, from the outside in. */
export const layers = ['cloud', 'cluster', 'container', 'code'] as const;
export type Layer = (typeof layers)[number];

/** What an attacker gains, gravest first. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

/** How sure we are that the weakness is real; independent of what it would cost. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** Whether `severity` is at least as grave as `threshold`; nothing reaches the threshold `never`. */
export function reaches(severity: Severity, threshold: Severity | 'never'): boolean {
  return threshold !== 'never' && severities.indexOf(severity) <= severities.indexOf(threshold);
}
