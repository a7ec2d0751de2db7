import type { Command } from '../../parse/shell/model.ts';

const checksums = /^(?:sha(?:1|224|256|384|512)sum|b2sum|b3sum|md5sum|shasum|cksum)$/;
/** Programs that check a file against a checksum or a signature, and the word that asks for it where they do more. */
const verifiers: readonly (readonly [program: RegExp, asked: RegExp | undefined])[] = [
  [/^gpg2?$/, /^--verify(?:-files)?$/],
  [/^(?:gpgv2?|sha3sum|signify|signify-openbsd|slsa-verifier|sq|sqv)$/, undefined],
  [/^(?:cosign|notation|in-toto-verify)$/, /^verify/],
  [/^minisign$/, /^-\w*V/],
  [/^openssl$/, /^(?:dgst|sha\d+|-verify|-signature)$/],
  [/^gh$/, /^attestation$/],
  [/^rpm(?:keys)?$/, /^(?:-K|--checksig)$/],
  [/^jarsigner$/, /^-verify$/],
];

/** Whether a command is there to check a file; what becomes of its verdict is not asked. */
export function isVerifier({ program, words }: Command): boolean {
  if (program === undefined) return false;
  // Without `-c`, the sum is compared by hand: `[[ "$(sha256sum file)" = … ]]`.
  if (checksums.test(program)) return true;
  return verifiers.some(
    ([name, asked]) =>
      name.test(program) && (asked === undefined || words.some(({ text }) => asked.test(text))),
  );
}
