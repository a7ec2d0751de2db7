import type { Field } from '../parse/yaml/field.ts';
import { isLiteral, isSecretSetting, isSecretValue } from './stated-secret.ts';

/** A secret among the words of a command; `name` is the option that takes it, `field` the command or its item. */
export interface CommandSecret {
  readonly name: string;
  readonly field: Field;
}

/** The secrets that a command takes as words: `--password=…`, `--password …`, a token recognised by its form. */
export function secretsInCommand(command: Field): readonly CommandSecret[] {
  const words = command.isList ? command.items.flatMap(wordsOf) : wordsOf(command);
  return words.flatMap(({ text, field }, index) => {
    const [, option, value = words[index + 1]?.text] = /^--?([A-Za-z][\w-]*)(?:=(.*))?$/s.exec(text) ?? [];
    if (option !== undefined && value !== undefined && isSecretOption(option) && isStated(value))
      return [{ name: `--${option}`, field }];
    return isSecretValue(text) ? [{ name: 'a word', field }] : [];
  });
}

function wordsOf(field: Field): readonly { readonly text: string; readonly field: Field }[] {
  return (field.text ?? '').split(/\s+/).flatMap((text) => (text === '' ? [] : [{ text, field }]));
}

/** Redis has names of its own. */
function isSecretOption(name: string): boolean {
  return /^(?:requirepass|masterauth)$/.test(name) || isSecretSetting(name);
}

function isStated(value: string): boolean {
  return value !== '' && !/^[-$]/.test(value) && !value.includes('$') && isLiteral(value);
}
