/** A document that its consumer would refuse; `offset` counts UTF-16 code units from the start of the text. */
export class YamlSyntaxError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = 'YamlSyntaxError';
    this.offset = offset;
  }
}
