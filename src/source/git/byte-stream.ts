/** Takes lines and stretches of bytes from a stream of chunks; `undefined` once the stream has ended before them. */
export class ByteStream {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The bytes up to the next line feed, which is consumed, as Latin-1. */
  async line(): Promise<string | undefined> {
    let end = this.#rest.indexOf(0x0a);
    while (end === -1) {
      const chunk = await this.#next();
      if (chunk === undefined) return undefined;
      this.#rest = Buffer.concat([this.#rest, chunk]);
      end = this.#rest.indexOf(0x0a);
    }
    const line = this.#rest.toString('latin1', 0, end);
    this.#rest = this.#rest.subarray(end + 1);
    return line;
  }

  async take(length: number): Promise<Buffer | undefined> {
    const parts: Buffer[] = [];
    const whole = await this.#consume(length, (part) => parts.push(part));
    return whole ? Buffer.concat(parts) : undefined;
  }

  /** Passes over bytes without keeping them; whether they were there. */
  skip(length: number): Promise<boolean> {
    return this.#consume(length, () => {});
  }

  async #consume(length: number, keep: (part: Buffer) => void): Promise<boolean> {
    let missing = length;
    while (missing > this.#rest.length) {
      keep(this.#rest);
      missing -= this.#rest.length;
      const chunk = await this.#next();
      this.#rest = chunk ?? Buffer.alloc(0);
      if (chunk === undefined) return false;
    }
    keep(this.#rest.subarray(0, missing));
    this.#rest = this.#rest.subarray(missing);
    return true;
  }

  async #next(): Promise<Buffer | undefined> {
    const step: IteratorResult<Buffer, unknown> = await this.#chunks.next();
    return step.done === true ? undefined : step.value;
  }
}
