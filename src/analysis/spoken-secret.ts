import type { Command, Word } from '../parse/shell/model.ts';
import { isLiteral, isSecretSetting, isSecretValue } from './stated-secret.ts';

/** A secret that a command is given as a word. */
export interface SpokenSecret {
  /** `--password`, `-u`, `PGPASSWORD`. */
  readonly name: string;
  readonly value: string;
  readonly word: Word;
}

/** Options that take `user:password`. */
const pairs: Readonly<Record<string, readonly string[]>> = {
  curl: ['-u', '--user', '-U', '--proxy-user'],
  http: ['-a', '--auth'],
};
/** Options that take a password, whose names do not tell. */
const terse: Readonly<Record<string, readonly string[]>> = {
  docker: ['-p'],
  podman: ['-p'],
  buildah: ['-p'],
  skopeo: ['-p'],
  helm: ['-p'],
  az: ['-p'],
  sshpass: ['-p'],
  cf: ['-p'],
  oc: ['-p'],
};

/** The secrets written out among the words of a command: options, headers, URLs, tokens known by their form. */
export function spokenSecrets(command: Command): readonly SpokenSecret[] {
  const found = [...optionSecrets(command), ...namedSecrets(command)];
  for (const word of command.words) {
    if (found.some((secret) => secret.word === word)) continue;
    if (isSecretValue(word.text) || isBearer(word)) found.push({ name: 'a word', value: word.text, word });
  }
  return found;
}

function optionSecrets(command: Command): SpokenSecret[] {
  const { program = '' } = command;
  const named = (pairs[program] ?? []).flatMap((option) =>
    command
      .optionValues(option)
      .filter(({ text }) => /^[^:]*:./.test(text) && isStated(text.replace(/^[^:]*:/, ''))),
  );
  const isLogin = program === 'sshpass' || command.words.some(({ text }) => text === 'login');
  const passwords = isLogin
    ? (terse[program] ?? []).flatMap((option) =>
        command.optionValues(option).filter(({ text }) => isStated(text)),
      )
    : [];
  return [
    ...named.map((word) => ({ name: 'a user', value: word.text.replace(/^[^:]*:/, ''), word })),
    ...passwords.map((word) => ({ name: '-p', value: word.text, word })),
  ];
}

/** `--db-password=…`, `--token …`, `PGPASSWORD=… psql`. */
function namedSecrets({ words, assignments }: Command): SpokenSecret[] {
  const found: SpokenSecret[] = [];
  for (const [index, word] of words.entries()) {
    const [, option, glued] = /^--?([A-Za-z][\w-]*)(?:=(.*))?$/s.exec(word.text) ?? [];
    const value = glued ?? words[index + 1]?.text;
    const isOption = option !== undefined && option.length > 2 && isSecretSetting(option);
    if (isOption && value !== undefined && isStated(value)) found.push({ name: `--${option}`, value, word });
  }
  for (const [name, word] of assignments) {
    if (isSecretSetting(name) && isStated(word.text)) found.push({ name, value: word.text, word });
  }
  return found;
}

/** `Authorization: Bearer …` with the token written out. */
function isBearer({ text }: Word): boolean {
  const [, token] =
    /^(?:(?:proxy-)?authorization|x-api-key|private-token|x-auth-token):\s*(?:(?:basic|bearer|token)\s+)?(\S+)$/i.exec(
      text,
    ) ?? [];
  return token !== undefined && isStated(token);
}

/** Whether a value stands in the file, rather than a variable, a path or a stream. */
function isStated(value: string): boolean {
  return value !== '' && !/[$`<>|]|^-|^@/.test(value) && isLiteral(value);
}
