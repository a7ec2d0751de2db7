import type { Instruction } from '../../parse/dockerfile/model.ts';
import type { Command } from '../../parse/shell/model.ts';
import { isVerifier } from './verifier.ts';

/** Commands before a verifier in its pipe that are asked what it verifies. */
const reach = 8;

/** A command of a stage. */
export interface Step {
  readonly instruction: Instruction;
  readonly command: Command;
}

/** Which downloads the commands of a stage verify, by the last part of their paths. */
export class Verifications {
  /** The index of the last command that verifies one file. */
  readonly #named = new Map<string, number>();
  /** The same for those that name none of the downloads, such as a list of checksums, in an instruction that downloads. */
  readonly #unnamed = new Map<Instruction, number>();
  /** The same in instructions that download nothing. */
  #later = -1;

  constructor(steps: readonly Step[], files: ReadonlySet<string>, downloading: ReadonlySet<Instruction>) {
    for (const [at, { instruction, command }] of steps.entries()) {
      if (!isVerifier(command) || !isHeeded(steps, at)) continue;
      const named = wordsOf(command).filter((word) => files.has(word) && !isProof(word));
      for (const name of named) this.#named.set(name, at);
      if (named.length > 0) continue;
      if (downloading.has(instruction)) this.#unnamed.set(instruction, at);
      else this.#later = at;
    }
  }

  /** Whether a file that the command at an index downloads is verified after it. */
  cover(file: string, instruction: Instruction, after: number): boolean {
    const found = [this.#later, this.#unnamed.get(instruction) ?? -1, this.#named.get(file) ?? -1];
    return found.some((at) => at > after);
  }
}

/** Whether the build ends when a command fails: at once, or in the branch behind it (`if ! …; then exit 1; fi`). */
function isHeeded(steps: readonly Step[], at: number): boolean {
  const isHidden = steps[at]?.command.mayFail === true;
  return (
    !isHidden ||
    steps.slice(at + 1, at + 4).some(({ command }) => /^(?:exit|false)$/.test(command.program ?? ''))
  );
}

/** Whether a file is what others are verified with. */
export function isProof(file: string): boolean {
  return /(?:\.(?:asc|sig|minisig|sigstore|sha\d*|sha\d*sums?|md5|md5sum|pem|crt|gpg)|sums?(?:\.txt)?)$/i.test(
    file,
  );
}

/** The words of a verifier and of what feeds it, paths cut to their last part. */
function wordsOf(verifier: Command): readonly string[] {
  const texts: string[] = [];
  let command: Command | undefined = verifier;
  for (let links = 0; command !== undefined && links < reach; links += 1, command = command.pipedFrom) {
    for (const { text } of command.words) texts.push(text);
    for (const { target } of command.redirects) if (target !== undefined) texts.push(target.text);
  }
  // The end of a pattern, as of `grep "file$" sums`, is none of the name.
  return texts.flatMap((text) => text.split(/[\s"'/=*()]+/)).map((word) => word.replace(/\$$/, ''));
}
