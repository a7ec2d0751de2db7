import { createHash } from 'node:crypto';
import type { Annotation } from '../../report/annotations.ts';
import type { Check } from '../../report/check.ts';
import type { Client, Repository } from '../client.ts';
import { attempt, type Delivery, type Publication } from './publication.ts';

const checkName = 'Concentric';

/** GitHub refuses more in one request. */
const atOnce = 50;

const permission = 'checks: write';

/**
 * Creates the check run, or continues the one of an earlier attempt with the same content: GitHub appends annotations
 * and never takes one away, so after a failure it is asked how many it has.
 */
export async function publishCheck(data: Check, publication: Publication): Promise<Delivery> {
  const { client, repository, headSha, links } = publication;
  const { annotations } = data;
  const context = { client, repository, headSha, data, externalId: digest(data), url: links.report };
  return attempt('check', permission, async () => {
    const begun = (await find(context)) ?? (await create(context, annotations));
    let { sent } = begun;
    try {
      while (sent < annotations.length) sent = await append(context, begun.id, annotations, sent);
    } finally {
      // A run that stays in progress would hold the pull request for ever.
      if (!begun.isComplete) await complete(context, begun.id);
    }
    return [`check with ${sent} annotations: ${begun.url}`];
  });
}

interface Context {
  readonly client: Client;
  readonly repository: Repository;
  readonly headSha: string;
  readonly data: Check;
  readonly externalId: string;
  readonly url: string | undefined;
}

interface Run {
  readonly id: number;
  readonly url: string;
  /** How many annotations it has. */
  readonly sent: number;
  readonly isComplete: boolean;
}

function digest({ title, conclusion, annotations }: Check): string {
  return createHash('sha256')
    .update(JSON.stringify([title, conclusion, annotations]))
    .digest('hex')
    .slice(0, 32);
}

async function find(context: Context): Promise<Run | undefined> {
  const { client, repository, headSha, externalId } = context;
  const parameters = {
    ...repository,
    ref: headSha,
    check_name: checkName,
    filter: 'all',
    per_page: 100,
  } as const;
  const runs = await client.paginate(client.rest.checks.listForRef, parameters);
  const run = runs.find((each) => each.external_id === externalId);
  if (run === undefined) return undefined;
  const sent = await annotationsOf(context, run.id);
  return { id: run.id, url: run.html_url ?? checkName, sent, isComplete: false };
}

/** Completes it at once where one request carries it all. */
async function create(context: Context, annotations: readonly Annotation[]): Promise<Run> {
  const { client, repository, headSha, externalId, data } = context;
  const first = annotations.slice(0, atOnce).map(annotation);
  const isComplete = first.length === annotations.length;
  const request = {
    ...repository,
    name: checkName,
    head_sha: headSha,
    external_id: externalId,
    ...details(context),
    output: { ...output(data), annotations: first },
  };
  return client.once(
    async () => {
      const { data: run } = await client.rest.checks.create(
        isComplete
          ? { ...request, status: 'completed', conclusion: data.conclusion }
          : { ...request, status: 'in_progress' },
      );
      return { id: run.id, url: run.html_url ?? checkName, sent: first.length, isComplete };
    },
    () => find(context),
  );
}

async function annotationsOf({ client, repository }: Context, id: number): Promise<number> {
  const { data } = await client.rest.checks.get({ ...repository, check_run_id: id });
  return data.output.annotations_count;
}

/** Sends the annotations after the first `sent`; how many there are then. */
async function append(
  context: Context,
  id: number,
  annotations: readonly Annotation[],
  sent: number,
): Promise<number> {
  const { client, repository, data } = context;
  const batch = annotations.slice(sent, sent + atOnce);
  return client.once(
    async () => {
      await client.rest.checks.update({
        ...repository,
        check_run_id: id,
        output: { ...output(data), annotations: batch.map(annotation) },
        request: { isRepeatable: false },
      });
      return sent + batch.length;
    },
    async () => {
      const there = await annotationsOf(context, id);
      return there > sent ? there : undefined;
    },
  );
}

async function complete(context: Context, id: number): Promise<void> {
  const { client, repository, data } = context;
  await client.rest.checks.update({
    ...repository,
    check_run_id: id,
    status: 'completed',
    conclusion: data.conclusion,
    ...details(context),
    output: output(data),
  });
}

function details({ url }: Context): { readonly details_url?: string } {
  return url === undefined ? {} : { details_url: url };
}

function output({ title, summary, text }: Check) {
  return { title, summary, ...(text === '' ? {} : { text }) };
}

function annotation({ path, startLine, endLine, startColumn, endColumn, level, title, message }: Annotation) {
  const isOneLine = startLine === endLine && startColumn !== undefined && endColumn !== undefined;
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...(isOneLine ? { start_column: startColumn, end_column: endColumn } : {}),
    annotation_level: level,
    title,
    message,
  };
}
