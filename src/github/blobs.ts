import type { Client, Repository } from './client.ts';

/** Reads files by their content's hash, each once: base and head share most of theirs. */
export class Blobs {
  readonly #client: Client;
  readonly #repository: Repository;
  readonly #read = new Map<string, Promise<Buffer>>();

  constructor(client: Client, repository: Repository) {
    this.#client = client;
    this.#repository = repository;
  }

  read(sha: string): Promise<Buffer> {
    const known = this.#read.get(sha);
    if (known !== undefined) return known;
    const read = this.#fetch(sha);
    this.#read.set(sha, read);
    return read;
  }

  async #fetch(sha: string): Promise<Buffer> {
    const { data } = await this.#client.rest.git.getBlob({ ...this.#repository, file_sha: sha });
    return Buffer.from(data.content, 'base64');
  }
}
