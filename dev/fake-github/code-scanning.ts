import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { Refusal, notFound } from './refusal.ts';
import { repositoryPath } from './repository.ts';
import { sarifErrors } from './sarif.ts';
import type { Call, Reply, Route } from './route.ts';
import type { World } from './world.ts';

const uploadShape = z.object({ commit_sha: z.string(), ref: z.string(), sarif: z.string() });

/** What a repository says whose owner has not bought or not switched on code scanning. */
export type CodeScanning = 'on' | 'advanced-security' | 'code-security' | 'off';

const sentences: Readonly<Record<Exclude<CodeScanning, 'on'>, string>> = {
  'advanced-security': 'Advanced Security must be enabled for this repository to use code scanning.',
  'code-security': 'Code Security must be enabled for this repository to use code scanning.',
  off: 'Code scanning is not enabled for this repository. Please enable code scanning in the repository settings.',
};

export interface CodeScanningOptions {
  readonly state?: CodeScanning;
  /** How many times an upload is told to be pending; 1 unless told. */
  readonly polls?: number;
  /** How a log differs from the official schema. */
  readonly schemaErrors?: (log: unknown) => readonly string[];
}

export function codeScanningRoutes(world: World, options: CodeScanningOptions): Route[] {
  const sarifs = `${repositoryPath}/code-scanning/sarifs`;
  return [
    {
      operation: `POST ${sarifs}`,
      need: { scope: 'security_events', level: 'write' },
      answer: (call) => uploadReply(world, options, call),
    },
    {
      operation: `GET ${sarifs}/{sarif_id}`,
      need: { scope: 'security_events', level: 'read' },
      answer: (call) => statusReply(world, options, call),
    },
  ];
}

function requireScanning({ state = 'on' }: CodeScanningOptions): void {
  if (state !== 'on') throw new Refusal(403, sentences[state]);
}

async function uploadReply(world: World, options: CodeScanningOptions, call: Call): Promise<Reply> {
  requireScanning(options);
  const { commit_sha: commitSha, ref, sarif } = uploadShape.parse(call.body);
  const [, number] = /^refs\/pull\/(\d+)\/(?:head|merge)$/.exec(ref) ?? [];
  const isKnown =
    number === undefined ? (await world.git.ref(ref)) !== undefined : Number(number) === world.pull.number;
  if (!isKnown) throw new Refusal(404, 'ref not found');
  if ((await world.git.type(commitSha)) !== 'commit') throw new Refusal(404, 'commit not found');
  const log = unpacked(sarif, world.limits.sarifBytes);
  const id = sarifId(world.posted.nextId());
  const errors = [...sarifErrors(log, world.limits.sarif), ...(options.schemaErrors?.(log) ?? [])];
  world.posted.sarifs.push({ id, commitSha, ref, log, errors, polls: options.polls ?? 1 });
  const url = `${world.url}/repos/${world.repository}/code-scanning/sarifs/${id}`;
  return { status: 202, body: { id, url } };
}

function sarifId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** GitHub answers at once when it cannot unpack an upload, and only later when it cannot read it. */
function unpacked(sarif: string, limit: number): unknown {
  const packed = Buffer.from(sarif, 'base64');
  if (packed.toString('base64') !== sarif) throw new Refusal(400, 'sarif is not valid base64');
  if (packed.byteLength > limit) throw new Refusal(413, 'Payload too large');
  let text: string;
  try {
    text = gunzipSync(packed).toString('utf8');
  } catch {
    throw new Refusal(400, 'sarif is not compressed with gzip');
  }
  try {
    const log: unknown = JSON.parse(text);
    return log;
  } catch {
    return undefined;
  }
}

function statusReply(world: World, options: CodeScanningOptions, call: Call): Reply {
  requireScanning(options);
  const upload = world.posted.sarifs.find(({ id }) => id === call.params['sarif_id']);
  if (upload === undefined) throw notFound();
  if (upload.polls > 0) {
    upload.polls -= 1;
    return { status: 200, body: { processing_status: 'pending' } };
  }
  const { errors } = upload;
  const address = `${world.url}/repos/${world.repository}/code-scanning/analyses?sarif_id=${upload.id}`;
  if (errors.length === 0)
    return { status: 200, body: { processing_status: 'complete', analyses_url: address } };
  return { status: 200, body: { processing_status: 'failed', analyses_url: null, errors } };
}
