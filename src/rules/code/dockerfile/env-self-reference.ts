import { instructionRule } from '../../rule.ts';

export default instructionRule(['ENV'], {
  summary: 'ENV uses a variable that the same instruction sets',
  severity: 'low',
  why: 'All values are computed before any is set: the variable still has its old value, or none.',
  fix: 'Set the variable in an ENV of its own, before the one that uses it.',
  references: ['https://docs.docker.com/reference/dockerfile/#env'],
  equivalents: ['hadolint:DL3044'],

  *check(instruction) {
    const { variables, strays } = instruction;
    if (strays.length === 0 || variables.length < 2) return;
    const undeclared = new Set(strays);
    const own = new Set(variables.map(({ name }) => name.text).filter((name) => undeclared.has(name)));
    for (const { name, value, span, field } of variables) {
      const used = referencesIn(value?.raw ?? '').find((other) => other !== name.text && own.has(other));
      if (used === undefined) continue;
      yield instruction.violation(`"${used}" is not yet set where "${name.text}" uses it`, { span, field });
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nENV HOME_DIR=/app \\\n    BIN=${HOME_DIR}/bin \\ #!\n    LIB="$HOME_DIR/lib" #!\n',
    ],
    good: [
      'FROM debian:12\nENV HOME_DIR=/app\nENV BIN=$HOME_DIR/bin HOME_DIR=/srv\nENV PATH=$PATH:/app A=$HOME_DIRECTORY B=\\$A\nARG C\nENV C=d D=$C\n',
    ],
  },
});

function referencesIn(source: string): readonly string[] {
  return [...source.matchAll(/(?<!\\)\$\{?(\w+)/g)].flatMap(([, name]) => name ?? []);
}
