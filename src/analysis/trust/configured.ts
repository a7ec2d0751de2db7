import type { Command, Word } from '../../parse/shell/model.ts';

/** A setting that a command makes in the configuration of its program. */
export interface Setting {
  readonly key: string;
  /** What is not known as written. */
  readonly value: string;
  readonly word: Word;
}

/** The words before key and value, by program. */
const leads: Readonly<Record<string, RegExp>> = {
  bundle: /^config(?: set)?(?= |$)/,
  composer: /^config(?= |$)/,
  conda: /^config(?= |$)/,
  git: /^config(?: set)?(?= |$)/,
  go: /^env(?= |$)/,
  mamba: /^config(?= |$)/,
  npm: /^(?:(?:config|c) )?set(?= |$)/,
  pip: /^config set(?= |$)/,
  pnpm: /^(?:(?:config|c) )?set(?= |$)/,
  poetry: /^config(?= |$)/,
  yarn: /^config set(?= |$)/,
};

/** `git config KEY VALUE`, `npm config set KEY=VALUE`, `git -c KEY=VALUE`, `go env -w KEY=VALUE` and their like. */
export function settingsOf(command: Command): readonly Setting[] {
  const { program = '' } = command;
  const name = /^pip[\d.]*$/.test(program) ? 'pip' : program;
  const lead = Object.hasOwn(leads, name) ? leads[name] : undefined;
  if (lead === undefined) return [];
  const inline = name === 'git' ? command.optionValues('-c', '--config').flatMap(glued) : [];
  const operands = command.operands('--location', '--type', '--blob', '--comment', '-L');
  const [found] = lead.exec(operands.map(({ text }) => text).join(' ')) ?? [];
  return found === undefined ? inline : [...inline, ...pairs(operands.slice(found.split(' ').length))];
}

function pairs([first, second]: readonly Word[]): readonly Setting[] {
  if (first === undefined) return [];
  if (first.text.includes('=') && !first.text.startsWith('=')) return glued(first);
  return second === undefined ? [] : [{ key: first.text, value: second.text, word: first }];
}

/** `KEY=VALUE`; the key of git may hold a URL, which has no `=` here. */
function glued(word: Word): readonly Setting[] {
  const sign = word.text.indexOf('=');
  if (sign < 0) return [];
  return [{ key: word.text.slice(0, sign), value: word.text.slice(sign + 1), word }];
}
