import type { Dockerfile, Instruction } from '../../parse/dockerfile/model.ts';
import type { Command } from '../../parse/shell/model.ts';

const checksums = /^(?:sha(?:1|224|256|384|512)sum|b2sum|b3sum|md5sum|shasum|cksum)$/;
/** Programs whose whole purpose is this, or what they are told. */
const verifiers: readonly (readonly [program: RegExp, words: RegExp | undefined])[] = [
  [checksums, /^(?:--check|-\w*c\w*)$/],
  [/^gpg2?$/, /^--verify(?:-files)?$/],
  [/^(?:gpgv|gpgv2|sha3sum|signify|slsa-verifier)$/, undefined],
  [/^(?:cosign|notation|crane|in-toto-verify)$/, /^verify/],
  [/^minisign$/, /^-\w*V/],
  [/^openssl$/, /^-(?:verify|signature)$/],
  [/^gh$/, /^attestation$/],
  [/^rpm(?:keys)?$/, /^(?:-K|--checksig)$/],
  [/^pip3?$/, /^--require-hashes$/],
];
const downloaders = /^(?:curl|wget|wget2|aria2c|fetch|http)$/;

/** What a Dockerfile fetches over the network, and how often it verifies something. */
export interface Verification {
  readonly downloads: readonly Instruction[];
  readonly checks: number;
}

export function verificationOf({ instructions }: Dockerfile): Verification {
  const found = instructions.map((instruction) => {
    const commands = instruction.keyword === 'RUN' ? (instruction.shell?.commands ?? []) : [];
    const isFetched = isRemoteAdd(instruction);
    return {
      instruction,
      downloads: commands.filter(isDownload).length + (isFetched ? 1 : 0),
      checks:
        commands.filter(verifies).length + (isFetched && instruction.flag('checksum') !== undefined ? 1 : 0),
    };
  });
  return {
    downloads: found
      .toSorted((a, b) => a.checks - b.checks)
      .flatMap(({ instruction, downloads }) => Array.from({ length: downloads }, () => instruction)),
    checks: found.reduce((sum, { checks }) => sum + checks, 0),
  };
}

function isRemoteAdd({ keyword, arguments: sources }: Instruction): boolean {
  return keyword === 'ADD' && sources.slice(0, -1).some(({ text }) => /^https?:\/\//.test(text));
}

function isDownload({ program }: Command): boolean {
  return program !== undefined && downloaders.test(program);
}

/** One whose failure is hidden verifies nothing. */
function verifies({ program, words, mayFail }: Command): boolean {
  if (program === undefined || mayFail) return false;
  return verifiers.some(
    ([name, asked]) =>
      name.test(program) && (asked === undefined || words.some(({ text }) => asked.test(text))),
  );
}
