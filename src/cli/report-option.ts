import { InvalidArgumentError } from 'commander';

const formats = ['terminal', 'json', 'markdown', 'sarif'] as const;
type Format = (typeof formats)[number];

/** A report that was asked for; without a file it goes to the standard output. */
export interface ReportOption {
  readonly format: Format;
  readonly file: string | undefined;
}

/** Reads `sarif` or `sarif=FILE` and adds it to what was asked for before. */
export function reportOption(value: string, before: readonly ReportOption[] = []): readonly ReportOption[] {
  const [, name, file] = /^([^=]*)(?:=(.+))?$/.exec(value) ?? [];
  const format = formats.find((each) => each === name);
  if (format === undefined) {
    throw new InvalidArgumentError(`Allowed are ${formats.join(', ')}, each also as FORMAT=FILE.`);
  }
  return [...before, { format, file }];
}
