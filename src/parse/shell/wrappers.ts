import type { Field } from './field.ts';

interface Manners {
  /** Flags that take a value from the next word. */
  readonly values: ReadonlySet<string>;
  /** Words between the flags and the command. */
  readonly operands: number;
  readonly assigns: boolean;
  /** With one of these flags it runs no command of its words. */
  readonly asks: ReadonlySet<string>;
}

function wrapper(
  values: string,
  { operands = 0, assigns = false, asks = '' }: { operands?: number; assigns?: boolean; asks?: string } = {},
): Manners {
  const set = (names: string): ReadonlySet<string> => new Set(names.split(' ').filter((name) => name !== ''));
  return { values: set(values), operands, assigns, asks: set(asks) };
}

const wrappers = new Map<string, Manners>([
  [
    'sudo',
    wrapper(
      '-u -g -h -p -C -c -r -t -T -U -D -R --user --group --host --prompt --close-from --chdir --chroot --role --type --other-user --command-timeout',
      { assigns: true, asks: '-l --list -v --validate -k -K -e --edit' },
    ),
  ],
  ['doas', wrapper('-u -C -a', { assigns: true })],
  ['env', wrapper('-u -C --unset --chdir', { assigns: true })],
  ['exec', wrapper('-a')],
  ['command', wrapper('', { asks: '-v -V' })],
  ['builtin', wrapper('')],
  ['nohup', wrapper('')],
  ['time', wrapper('-f -o --format --output')],
  ['timeout', wrapper('-s -k --signal --kill-after', { operands: 1 })],
  ['nice', wrapper('-n --adjustment')],
  ['ionice', wrapper('-c -n -p -t --class --classdata', { asks: '-p' })],
  ['chrt', wrapper('-T -P -D', { operands: 1 })],
  ['taskset', wrapper('', { operands: 1 })],
  ['stdbuf', wrapper('-i -o -e --input --output --error')],
  ['unbuffer', wrapper('')],
  [
    'setpriv',
    wrapper(
      '--reuid --regid --ruid --euid --rgid --egid --groups --inh-caps --ambient-caps --bounding-set --securebits --pdeathsig --selinux-label --apparmor-profile --ptracer',
    ),
  ],
  ['gosu', wrapper('', { operands: 1 })],
  ['su-exec', wrapper('', { operands: 1 })],
  ['s6-setuidgid', wrapper('', { operands: 1 })],
  ['chpst', wrapper('-u -U -b -/ -e -m -d -o -p -f -c -t')],
  ['chroot', wrapper('--groups --userspec', { operands: 1 })],
  [
    'unshare',
    wrapper('-R -w -S -G --root --wd --setuid --setgid --propagation --setgroups --map-users --map-groups'),
  ],
  ['setarch', wrapper('')],
  ['linux32', wrapper('')],
  ['linux64', wrapper('')],
  ['setsid', wrapper('')],
  ['fakeroot', wrapper('-l -s -i -b --lib --faked')],
  ['busybox', wrapper('', { asks: '--install --list --list-full --help' })],
  ['toybox', wrapper('')],
  ['eatmydata', wrapper('')],
  ['catchsegv', wrapper('')],
  ['strace', wrapper('-a -e -E -I -o -O -p -P -s -S -u -b -X')],
  ['tini', wrapper('-e -p')],
  ['dumb-init', wrapper('-r --rewrite')],
  ['catatonit', wrapper('')],
  ['dbus-run-session', wrapper('--config-file --dbus-daemon')],
  [
    'xvfb-run',
    wrapper('-e -f -n -p -s -w --error-file --auth-file --server-num --xauth-protocol --server-args --wait'),
  ],
  [
    'xargs',
    wrapper('-I -n -P -L -s -a -d -E --arg-file --delimiter --max-args --max-procs --max-chars --max-lines'),
  ],
]);

/** How many wrappers are taken off one command. */
const depthLimit = 16;

export interface Unwrapped {
  readonly wrappers: readonly { readonly program: string; readonly words: readonly Field[] }[];
  /** `NAME=value` words of `env` and its like. */
  readonly assignments: readonly Field[];
  /** The program and its arguments. */
  readonly fields: readonly Field[];
}

/** Takes off what only runs another command; what runs none stays a command itself. */
export function unwrap(fields: readonly Field[], programOf: (field: Field) => string | undefined): Unwrapped {
  const taken: { program: string; words: readonly Field[] }[] = [];
  const assignments: Field[] = [];
  let rest = fields;
  while (taken.length < depthLimit) {
    const program = rest[0] && programOf(rest[0]);
    const manners = program === undefined ? undefined : wrappers.get(program);
    if (program === undefined || manners === undefined) break;
    const words = program === 'env' ? splitStrings(rest) : rest;
    const start = commandStart(words, manners);
    if (start === undefined) break;
    const own = words.slice(1, start);
    if (manners.assigns) assignments.push(...own.filter(({ text }) => isAssignment(text)));
    taken.push({ program, words: own });
    rest = words.slice(start);
  }
  return { wrappers: taken, assignments, fields: rest };
}

export function isAssignment(text: string): boolean {
  return /^[A-Za-z_]\w*=/.test(text);
}

/** Index of the wrapped command; `undefined` without one. */
function commandStart(words: readonly Field[], manners: Manners): number | undefined {
  let at = 1;
  let operands = manners.operands;
  for (let endsFlags = false; at < words.length; at += 1) {
    const text = words[at]?.text ?? '';
    if (!endsFlags && text.length > 1 && text.startsWith('-')) {
      if (manners.asks.has(text)) return undefined;
      endsFlags = text === '--';
      if (manners.values.has(text)) at += 1;
    } else if (text === '-' && manners.assigns) {
      continue;
    } else if (operands > 0) {
      operands -= 1;
    } else if (!manners.assigns || !isAssignment(text)) {
      break;
    }
  }
  return at < words.length ? at : undefined;
}

/** `env -S 'program argument'` and `env --split-string=…`: the value is words. */
function splitStrings(fields: readonly Field[]): readonly Field[] {
  const at = fields.findIndex(({ text }) => /^(-[a-z]*S|--split-string(=|$))/.test(text));
  const field = fields[at];
  if (field === undefined || fields.slice(1, at).some(({ text }) => !text.startsWith('-'))) return fields;
  const glued = /^(?:-[a-z]*S|--split-string=?)/.exec(field.text)?.[0].length ?? 0;
  const value = glued < field.text.length ? field.from(glued) : fields[at + 1];
  if (value === undefined) return fields;
  const words = [...value.text.matchAll(/\S+/g)].map((match) => value.from(match.index, match[0].length));
  return [...fields.slice(0, at), ...words, ...fields.slice(glued < field.text.length ? at + 1 : at + 2)];
}
