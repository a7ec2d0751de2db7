import type { Instruction } from '../../../parse/dockerfile/model.ts';
import { sourcesOf } from '../../../parse/dockerfile/sources.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['ADD'], {
  summary: 'ADD where COPY is enough',
  severity: 'low',
  why: 'ADD also downloads, clones and unpacks: whoever controls the name or the content of the source decides what happens.',
  fix: 'Write COPY.',
  references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  equivalents: [
    'hadolint:DL3020',
    'trivy:DS-0005',
    'checkov:CKV_DOCKER_4',
    'kics:add_instead_of_copy',
    'semgrep:prefer-copy-over-add',
  ],

  *check(instruction) {
    if (sourcesOf(instruction).some((source) => source.known && !isSpecial(source.text))) {
      const violation = instruction.violation('ADD copies a local file, for which COPY is enough');
      const at = instruction.span;
      yield isPlain(instruction)
        ? { ...violation, edit: { kind: 'keyword', at, from: 'ADD', to: 'COPY' } }
        : violation;
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nADD app.jar /app/ #!\nADD --chown=1:1 ["src", "/src"] #!\nADD rootfs.tar other.txt / #!\nONBUILD ADD . /app #!\n',
      'FROM debian:12\nARG NAME=app\nadd $NAME.zip /app/ #!\n',
    ],
    good: [
      'FROM debian:12\nADD rootfs.tar.gz /\nADD https://example.com/a /a\nADD git@example.com:a/b.git#main /b\nADD https://example.com/a.git /a\nADD $URL /app\nADD ["app.tgz", "/"]\nCOPY app /app\n',
    ],
  },
});

/** Whether COPY does the same: nothing to be unpacked or fetched, now or by another build argument. */
function isPlain(instruction: Instruction): boolean {
  const isOwn = instruction.flags.some(({ name }) => ['checksum', 'keep-git-dir', 'unpack'].includes(name));
  return !isOwn && sourcesOf(instruction).every(({ text, raw }) => !raw.includes('$') && !mayBeSpecial(text));
}

/** A pattern at the end of a name fits that of an archive as well. */
function mayBeSpecial(source: string): boolean {
  return isSpecial(source) || /[*?\]][^./]*$/.test(source);
}

/** What COPY cannot do: downloads, repositories, archives that are unpacked; and ADD as `docker history` shows it. */
function isSpecial(source: string): boolean {
  return (
    /^(?:https?|git|ssh):\/\/|^[\w.-]+@[\w.-]+:/.test(source) ||
    /\.(?:tar(?:\.\w+)?|tgz|tbz2?|tb2|txz|tlz|tzst|t?Z|gz|bz2|xz|lzma|zst)$/.test(source) ||
    /^(?:file|multi|dir):[0-9a-f]{64}$/.test(source)
  );
}
