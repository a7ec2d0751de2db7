import type { Instruction, Stage } from '../../parse/dockerfile/model.ts';
import { perPart } from '../../parse/dockerfile/per-part.ts';
import type { Command, Word } from '../../parse/shell/model.ts';
import { runsInput, runsSubstitution } from './code-runner.ts';
import { downloadOf } from './download.ts';
import type { Download } from './download.ts';
import { fileUseOf } from './file-use.ts';
import type { FileUse } from './file-use.ts';
import { isProof, Verifications } from './verifications.ts';
import type { Step } from './verifications.ts';

/** A download of a stage and what becomes of it. */
export interface Fetched {
  readonly instruction: Instruction;
  readonly download: Download;
  /** `piped`: its output is run as a script at once · `run`, `unpacked`: what is done with the file · `kept`: nothing. */
  readonly use: 'piped' | FileUse | 'kept';
  readonly isVerified: boolean;
}

/** What the RUN instructions of a stage download. */
export const fetchedBy = perPart(({ instructions }: Stage): readonly Fetched[] => {
  const steps = instructions
    .filter(({ keyword }) => keyword === 'RUN')
    .flatMap((instruction) =>
      (instruction.shell?.commands ?? []).map((command) => ({ instruction, command })),
    );
  const found = steps.flatMap(({ instruction, command }, at) => {
    const download = downloadOf(command);
    return download === undefined ? [] : [{ instruction, download, at, ...reached(download) }];
  });
  if (found.length === 0) return [];
  const uses = usesIn(steps);
  const files = new Set(found.flatMap(({ file }) => file ?? []));
  const downloading = new Set(found.map(({ instruction }) => instruction));
  const verifications = new Verifications(steps, files, downloading);
  return found.map(({ instruction, download, at, file, use }) => ({
    instruction,
    download,
    use: use ?? (file === undefined ? 'kept' : (uses.of(file, at) ?? 'kept')),
    isVerified: file !== undefined && verifications.cover(file, instruction, at),
  }));
});

/** Whether what a command downloads is run as it comes, without ever being a file. */
export function isPiped({ command }: Pick<Download, 'command'>): boolean {
  const { downstream, substitutedInto } = command;
  if (downstream.some(runsInput)) return true;
  const last = downstream.at(-1) ?? command;
  return [substitutedInto, last.substitutedInto].some((into) => into !== undefined && runsSubstitution(into));
}

/** Where a download ends up: in a file, in an archiver, in a shell. */
function reached(download: Download): { file?: string; use?: Fetched['use'] } {
  const { command, target } = download;
  if (target !== 'output') return inFile(target);
  if (isPiped(download)) return { use: 'piped' };
  const { downstream, substitutedInto } = command;
  const receivers = [...downstream, substitutedInto].filter((receiver) => receiver !== undefined);
  if (receivers.some(unpacksInput)) return { use: 'unpacked' };
  for (const receiver of downstream) {
    const [path] = receiver.program === 'tee' ? receiver.operands() : [redirectOf(receiver)];
    if (path !== undefined) return inFile(path.text);
  }
  return {};
}

function inFile(path: string): { file: string; use?: Fetched['use'] } {
  const file = baseName(path);
  if (isProof(file)) return { file, use: 'kept' };
  return /(?:^|\/)s?bin\/[^/]*$/.test(path) ? { file, use: 'run' } : { file };
}

function redirectOf({ redirects }: Command): Word | undefined {
  return redirects.find(({ operator, descriptor = 1 }) => descriptor === 1 && /^>[>|]?$/.test(operator))
    ?.target;
}

function unpacksInput({ program, words }: Command): boolean {
  if (program === 'tar' || program === 'bsdtar')
    return words.some(({ text }) => /^-?[a-zA-Z]*x|^--(?:extract|get)$/.test(text));
  return program === 'cpio' || program === 'bsdcpio' || program === 'jar';
}

/** The last part of a path, as far as it is written. */
function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What the commands of a stage do with files, by the last part of their paths. */
function usesIn(steps: readonly Step[]): { of(file: string, after: number): FileUse | undefined } {
  const last = { run: new Map<string, number>(), unpacked: new Map<string, number>() };
  const patterns: { at: number; use: FileUse; ending: string }[] = [];
  for (const [at, { command }] of steps.entries()) {
    for (const { word, use } of fileUseOf(command)) {
      const file = baseName(word.text);
      const star = file.lastIndexOf('*');
      if (star === -1) last[use].set(file, at);
      else if (patterns.length < mostPatterns) patterns.push({ at, use, ending: file.slice(star + 1) });
    }
  }
  const isUsed = (use: FileUse, file: string, after: number): boolean =>
    (last[use].get(file) ?? -1) > after ||
    patterns.some(
      (one) => one.use === use && one.at > after && one.ending !== '' && file.endsWith(one.ending),
    );
  return {
    of: (file, after) => (['run', 'unpacked'] as const).find((use) => isUsed(use, file, after)),
  };
}

/** Globs that are compared with every download of a stage. */
const mostPatterns = 200;
