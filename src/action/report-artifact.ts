import { UserError } from '../finding/user-error.ts';
import type { Client, Repository } from '../github/client.ts';
import { refusal } from '../github/request-error.ts';
import { reportSchema, type Report } from '../report/report-schema.ts';
import { unzip } from './unzip.ts';

/** In bytes: a report of 10,000 findings has about 10 MB, and packs to a tenth. */
const largestArchive = 10_000_000;
const largestReport = 30_000_000;

/** Name of the report's file, where the action writes it and in the artifact. */
export const reportFile = 'concentric-report.json';

/**
 * The report that a run left as artifact `name`. Throws `UserError` when there is none or when it is none: whoever
 * opened the pull request decides what it says, so it is taken in memory and by its schema only.
 */
export async function readReport(
  client: Client,
  repository: Repository,
  runId: number,
  name: string,
): Promise<Report> {
  const bytes = await orUserError(`The artifact "${name}"`, async () => {
    const archive = await download(client, repository, runId, name);
    return unzip(archive, reportFile, largestReport);
  });
  if (bytes === undefined) {
    const hint = `It must hold the file ${reportFile} of at most ${largestReport / 1e6} MB, as the output \`report\` names it`;
    throw new UserError(`The artifact "${name}" of run ${runId} holds no report`, hint);
  }
  const parsed = reportSchema.safeParse(parseJson(bytes));
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new UserError(
    `The report of run ${runId} is not of the schema this version knows${where === '' ? '' : ` (at ${where})`}`,
    'Use the same version of the action in both workflows. Nothing was published',
  );
}

async function download(
  client: Client,
  repository: Repository,
  runId: number,
  name: string,
): Promise<Buffer> {
  const { data } = await client.rest.actions.listWorkflowRunArtifacts({
    ...repository,
    run_id: runId,
    name,
    per_page: 100,
  });
  // Every attempt of a run leaves its own.
  const newest = data.artifacts.toSorted((a, b) => b.id - a.id).find((each) => each.name === name);
  if (newest === undefined || newest.expired) {
    throw new UserError(
      `Run ${runId} left no artifact "${name}"`,
      'Let its workflow upload the output `report` under this name, also when the gate blocks (`if: always()`)',
    );
  }
  if (newest.size_in_bytes > largestArchive) {
    throw new UserError(
      `The artifact "${name}" of run ${runId} has ${newest.size_in_bytes} bytes`,
      `At most ${largestArchive / 1e6} MB are read. Nothing was published`,
    );
  }
  const { data: archive } = await client.rest.actions.downloadArtifact({
    ...repository,
    artifact_id: newest.id,
    archive_format: 'zip',
  });
  return archive instanceof ArrayBuffer ? Buffer.from(archive) : Buffer.alloc(0);
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

async function orUserError<Result>(what: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { status, message } = refusal(error);
    throw new UserError(
      `${what} cannot be read: GitHub answered ${status}, ${message}`,
      'The job needs `actions: read`. Nothing was published',
    );
  }
}
