import type { TextFile } from '../../parse/text-file.ts';
import { scannerUses, type ScannerUse } from '../scanner-use.ts';
import { paired, type Both } from './containers.ts';

/** The uses of scanners that a workflow has on both sides, those of one scanner in their order. */
export function sameScannerUses(before: TextFile, after: TextFile): readonly Both<ScannerUse>[] {
  return paired(numbered(before), numbered(after), ({ key }) => key).map(([was, is]) => [was.use, is.use]);
}

function numbered(file: TextFile): readonly { readonly key: string; readonly use: ScannerUse }[] {
  const seen = new Map<string, number>();
  return scannerUses(file).map((use) => {
    const number = seen.get(use.scanner) ?? 0;
    seen.set(use.scanner, number + 1);
    return { key: `${use.scanner} ${number}`, use };
  });
}
