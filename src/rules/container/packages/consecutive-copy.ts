import type { Instruction } from '../../../parse/dockerfile/model.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'Several COPY or ADD instructions fill the same folder one after the other',
  severity: 'info',
  why: 'Each makes a layer of its own, which costs time and hides what belongs together.',
  fix: 'Name all sources in one instruction: `COPY package.json package-lock.json ./`.',
  references: ['https://docs.docker.com/reference/dockerfile/#copy'],
  equivalents: ['kics:multiple_run_add_copy_instructions_listed'],

  *check(stage) {
    for (const [index, instruction] of stage.instructions.entries()) {
      const before = stage.instructions[index - 1];
      if (before !== undefined && isJoinable(before, instruction)) {
        yield instruction.violation(`${instruction.keyword} fills the same folder as the one before it`);
      }
    }
  },

  examples: {
    bad: [
      'FROM node:24\nCOPY package.json ./\nCOPY package-lock.json . #!\nRUN npm ci\nADD a.tar.gz /opt/\nADD b.tar.gz /opt #!\n',
    ],
    good: [
      'FROM node:24\nCOPY package.json ./\nRUN npm ci\nCOPY . .\nCOPY a /app/\nCOPY --chown=app b /app/\nADD c /app/\nCOPY d /srv/\nCOPY e /etc/app.conf\nCOPY <<EOF /etc/app.conf\nx\nEOF\n',
    ],
  },
});

function isJoinable(before: Instruction, instruction: Instruction): boolean {
  const isSame =
    before.keyword === instruction.keyword &&
    before.onbuild === instruction.onbuild &&
    flagsOf(before) === flagsOf(instruction);
  if (!isSame || (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD')) return false;
  const [first, second] = [folderOf(before), folderOf(instruction)];
  return first !== undefined && first.path === second?.path && (first.isSure || second.isSure);
}

/** Where an instruction puts its files; without a slash at the end it may be the name of one file. */
function folderOf({
  arguments: words,
  heredocs,
}: Instruction): { path: string; isSure: boolean } | undefined {
  const target = words.at(-1)?.text;
  if (target === undefined || words.length < 2 || heredocs.length > 0) return undefined;
  const path = target.replace(/^\.\//, '').replace(/\/+$/, '');
  return { path: path === '.' ? '' : path, isSure: /(?:^|\/)\.?\/?$/.test(target) || words.length > 2 };
}

function flagsOf({ flags }: Instruction): string {
  return flags.map(({ name, value }) => `${name}=${value.raw}`).join(' ');
}
