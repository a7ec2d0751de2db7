import { gzipSync } from 'node:zlib';
import type { Client, Repository } from '../client.ts';
import { refusal } from '../request-error.ts';
import { type Delivery, nothingToSay, refused } from './publication.ts';

/** A SARIF log and what it is about. */
export interface Scan {
  readonly text: string;
  readonly sha: string;
  /** `refs/heads/main`, `refs/pull/7/head`. */
  readonly ref: string;
}

export interface Upload extends Delivery {
  /** Why there was nothing to upload to; no fault. */
  readonly notes: readonly string[];
}

const what = 'upload to code scanning';

/** GitHub reads a log within seconds, a large one within a minute; in milliseconds. */
const waits = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000];

/** Uploads a log and waits until GitHub has read it. Of two uploads of one commit and category the later one counts. */
export async function uploadScan(scan: Scan, client: Client, repository: Repository): Promise<Upload> {
  try {
    return { ...(await upload(scan, client, repository)), notes: [] };
  } catch (error) {
    const { status, message } = refusal(error);
    if (status === 403 && /enable/i.test(message))
      return { ...nothingToSay, notes: ['Code scanning is not switched on for this repository: no upload'] };
    return { published: [], faults: [refused(what, 'security-events: write', error)], notes: [] };
  }
}

async function upload({ text, sha, ref }: Scan, client: Client, repository: Repository): Promise<Delivery> {
  const sarif = gzipSync(text).toString('base64');
  const { data } = await client.once(
    () => client.rest.codeScanning.uploadSarif({ ...repository, commit_sha: sha, ref, sarif }),
    // A second upload takes the place of the first.
    () => Promise.resolve(undefined),
  );
  const { id = '' } = data;
  for (const wait of waits) {
    if (!(await client.pause(wait))) break;
    const { data: state } = await client.rest.codeScanning.getSarif({ ...repository, sarif_id: id });
    if (state.processing_status === 'complete') return { published: ['code scanning results'], faults: [] };
    if (state.processing_status === 'failed')
      return { published: [], faults: [rejected(state.errors ?? [])] };
  }
  return { published: ['code scanning results, which GitHub has not read yet'], faults: [] };
}

function rejected(errors: readonly string[]): Delivery['faults'][number] {
  return {
    name: 'report-refused',
    stage: 'report',
    place: { path: '' },
    cause: `GitHub rejected the ${what}: ${errors.join('; ')}`,
    remedy: 'Report this as a bug of Concentric with the file of the output `sarif`',
  };
}
