import type { ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import { killGroup } from '../../process/start.ts';
import { ByteStream } from './byte-stream.ts';
import { gitReason, startGit } from './git.ts';

/** An object as git stores it; no bytes when there are more than were asked for. */
export interface GitObject {
  readonly size: number;
  readonly bytes: Buffer | undefined;
}

/** Why an object cannot be had, for people. */
export interface NoObject {
  readonly reason: string;
}

interface Request {
  readonly id: string;
  readonly largest: number;
  readonly resolve: (answer: GitObject | NoObject) => void;
}

// The requests on their way fit into a pipe (64 KiB on Linux, 16 on macOS), so writing them never waits for git.
const mostOnTheirWay = 200;
const patience = 60_000;

/**
 * Reads the objects of one repository by id, through one `git cat-file --batch` that starts with the first request.
 * git answers in order; when it dies of a request (a missing object in a partial clone), the others go to a new one.
 * A git that waits for requests keeps nobody's process from ending.
 */
export class ObjectReader {
  readonly #root: string;
  #git: ChildProcess | undefined;
  #served: Promise<void> = Promise.resolve();
  #waiting: Request[] = [];
  #onTheirWay: Request[] = [];
  #timer: NodeJS.Timeout | undefined;
  #ended: string | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** `id`: a full object id, or one with `^{tree}`. An object of more than `largest` bytes comes without them. */
  read(id: string, largest: number): Promise<GitObject | NoObject> {
    if (this.#ended !== undefined) return Promise.resolve({ reason: this.#ended });
    return new Promise((resolve) => {
      this.#waiting.push({ id, largest, resolve });
      this.#send();
    });
  }

  /** Ends git; what is unanswered or asked later cannot be had. */
  async close(): Promise<void> {
    this.#end('the repository is closed');
    await this.#served;
  }

  #send(): void {
    clearTimeout(this.#timer);
    const batch = this.#waiting.splice(0, mostOnTheirWay - this.#onTheirWay.length);
    this.#onTheirWay.push(...batch);
    if (this.#onTheirWay.length === 0) {
      for (const handle of handlesOf(this.#git)) handle.unref();
      return;
    }
    this.#timer = setTimeout(() => this.#end(`git gave no answer for ${patience} ms`), patience);
    this.#git ??= this.#start();
    for (const handle of handlesOf(this.#git)) handle.ref();
    this.#git.stdin?.write(batch.map(({ id }) => `${id}\n`).join(''));
  }

  #start(): ChildProcess {
    const child = startGit(this.#root, ['cat-file', '--batch']);
    let words = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      words = `${words}${chunk.toString()}`.slice(-2000);
    });
    // Both show as the end of its output.
    child.on('error', () => {});
    child.stdin?.on('error', () => {});
    const closed = new Promise<void>((resolve) => {
      child.once('close', () => resolve());
    });
    this.#served = this.#serve(child)
      .then(() => closed)
      .then(() => this.#restart(gitReason(words)));
    return child;
  }

  async #serve(child: ChildProcess): Promise<void> {
    if (child.stdout === null) return;
    try {
      const stream = new ByteStream(child.stdout);
      let answer = await readAnswer(stream, this.#onTheirWay);
      while (answer !== undefined) {
        this.#onTheirWay.shift()?.resolve(answer);
        this.#send();
        answer = await readAnswer(stream, this.#onTheirWay);
      }
    } catch {
      // A pipe that breaks is an end like any other.
    }
    killGroup(child);
  }

  #restart(reason: string): void {
    this.#git = undefined;
    const [failed, ...others] = this.#onTheirWay;
    this.#waiting.unshift(...others);
    this.#onTheirWay = [];
    failed?.resolve({ reason });
    if (this.#ended === undefined) this.#send();
  }

  #end(reason: string): void {
    this.#ended ??= reason;
    clearTimeout(this.#timer);
    const unanswered = [...this.#onTheirWay, ...this.#waiting];
    this.#onTheirWay = [];
    this.#waiting = [];
    for (const { resolve } of unanswered) resolve({ reason });
    if (this.#git === undefined) return;
    // `close` waits for its end.
    for (const handle of handlesOf(this.#git)) handle.ref();
    killGroup(this.#git);
  }
}

/** What keeps the event loop alive while a process runs. */
function handlesOf(child: ChildProcess | undefined): (ChildProcess | Socket)[] {
  if (child === undefined) return [];
  return [child, ...child.stdio.filter((stream) => stream instanceof Socket)];
}

/** `undefined` when git has ended or says what it never should. */
async function readAnswer(
  stream: ByteStream,
  requests: readonly Request[],
): Promise<GitObject | NoObject | undefined> {
  const header = await stream.line();
  if (header === undefined) return undefined;
  if (header.endsWith(' missing')) return { reason: 'the clone does not have its content' };
  const size = Number(/^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1]);
  if (!Number.isSafeInteger(size)) return undefined;
  if (size > (requests[0]?.largest ?? 0)) {
    return (await stream.skip(size + 1)) ? { size, bytes: undefined } : undefined;
  }
  const bytes = await stream.take(size + 1);
  return bytes === undefined ? undefined : { size, bytes: bytes.subarray(0, -1) };
}
