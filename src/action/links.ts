import type { Advice } from '../report/advice.ts';
import type { Links } from '../report/markdown/links.ts';

/** What of the run's context addresses are made from. */
export interface Run {
  readonly serverUrl: string;
  readonly runId: number;
  readonly repo: { readonly owner: string; readonly repo: string };
}

/** Pages of the pull request's repository: a line at the reviewed commit, and the run with its summary. */
export function actionLinks({ serverUrl, runId, repo: { owner, repo } }: Run, headSha: string): Links {
  const repository = `${serverUrl}/${owner}/${repo}`;
  return {
    line: (path, line) =>
      `${repository}/blob/${headSha}/${path.split('/').map(encodeURIComponent).join('/')}#L${line}`,
    report: `${repository}/actions/runs/${runId}`,
  };
}

/** Adds to each advice the rule's page in the repository that the action itself came from. */
export function withPages(advice: Advice, serverUrl: string): Advice {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = process.env;
  if (repository === '' || ref === '') return advice;
  return (rule) => {
    const known = advice(rule);
    if (known?.page === undefined) return known;
    return { ...known, url: `${serverUrl}/${repository}/blob/${ref}/${known.page}` };
  };
}
