import { createHash } from 'node:crypto';
import type { Client, Repository } from './client.ts';
import { at, graphql } from './graphql.ts';
import { refusal } from './request-error.ts';

/** A blob by its hash; `size` in bytes. */
export interface Blob {
  readonly sha: string;
  readonly size: number;
}

/** Fewer are read one by one: the GraphQL API has a budget of its own and gives texts only. */
const fewestTogether = 20;
const mostTogether = 50;
const mostBytesTogether = 1_000_000;
/** GitHub cuts the text of a blob that is larger than half a megabyte. */
const largestTogether = 100_000;

interface Waiting extends Blob {
  readonly resolve: (content: Promise<Buffer>) => void;
}

/** Reads files by their content's hash, each once (base and head share most of theirs) and many in one request. */
export class Blobs {
  readonly #client: Client;
  readonly #repository: Repository;
  readonly #read = new Map<string, Promise<Buffer>>();
  readonly #expected = new Map<string, Blob>();
  #waiting: Waiting[] = [];
  #isTogether = true;

  constructor(client: Client, repository: Repository) {
    this.#client = client;
    this.#repository = repository;
  }

  /** Tells what is likely to be read: it comes along with what is. */
  expect(blobs: readonly Blob[]): void {
    for (const blob of blobs) this.#expected.set(blob.sha, blob);
  }

  read(blob: Blob): Promise<Buffer> {
    const known = this.#read.get(blob.sha);
    if (known !== undefined) return known;
    this.#expected.delete(blob.sha);
    const read = blob.size > largestTogether ? this.#fetch(blob.sha) : this.#queue(blob);
    this.#read.set(blob.sha, read);
    return read;
  }

  /** Everything that is asked for in the same turn is asked for together. */
  #queue(blob: Blob): Promise<Buffer> {
    if (this.#waiting.length === 0) setImmediate(() => void this.#flush());
    return new Promise((resolve) => this.#waiting.push({ ...blob, resolve }));
  }

  async #flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (let first = 0; first < waiting.length; first += mostTogether) {
      await this.#readSome(waiting.slice(first, first + mostTogether));
    }
  }

  async #readSome(waiting: readonly Waiting[]): Promise<void> {
    const along = this.#along(waiting);
    const isWorthIt = waiting.length + along.length >= fewestTogether;
    const texts = this.#isTogether && isWorthIt ? await this.#texts([...waiting, ...along]) : undefined;
    for (const { sha, resolve } of waiting) {
      const text = texts?.get(sha);
      resolve(text === undefined ? this.#fetch(sha) : Promise.resolve(text));
    }
    for (const { sha } of along) {
      const text = texts?.get(sha);
      if (text !== undefined && !this.#read.has(sha)) this.#read.set(sha, Promise.resolve(text));
    }
  }

  /** What is expected and has room in the same request. */
  #along(waiting: readonly Waiting[]): readonly Blob[] {
    let room = mostBytesTogether - waiting.reduce((sum, { size }) => sum + size, 0);
    const along: Blob[] = [];
    for (const blob of this.#expected.values()) {
      if (along.length + waiting.length >= mostTogether) break;
      if (blob.size > Math.min(room, largestTogether)) continue;
      room -= blob.size;
      along.push(blob);
    }
    if (this.#isTogether) for (const { sha } of along) this.#expected.delete(sha);
    return along;
  }

  /** What the GraphQL API gives exactly: it replaces what is no UTF-8 and cuts, and the hash tells. */
  async #texts(blobs: readonly Blob[]): Promise<ReadonlyMap<string, Buffer> | undefined> {
    const fields = blobs.map(({ sha }, index) => `b${index}: object(oid: "${sha}") { ... on Blob { text } }`);
    const query = `query($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { ${fields.join(' ')} }
}`;
    try {
      const data = await graphql(this.#client, query, { ...this.#repository });
      const contents = blobs.flatMap(({ sha }, index) => {
        const text = at(data, 'repository', `b${index}`, 'text');
        const content = Buffer.from(typeof text === 'string' ? text : '');
        return hash(content, sha.length) === sha ? [[sha, content] as const] : [];
      });
      return new Map(contents);
    } catch (error) {
      refusal(error);
      this.#isTogether = false;
      return undefined;
    }
  }

  async #fetch(sha: string): Promise<Buffer> {
    const { data } = await this.#client.rest.git.getBlob({ ...this.#repository, file_sha: sha });
    return Buffer.from(data.content, 'base64');
  }
}

/** The name git gives a blob, in a repository with names of so many digits. */
function hash(content: Buffer, digits: number): string {
  const algorithm = digits === 64 ? 'sha256' : 'sha1';
  return createHash(algorithm).update(`blob ${content.byteLength}\0`).update(content).digest('hex');
}
