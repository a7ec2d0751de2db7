import type { Span } from '../../finding/place.ts';
import type { Instruction } from '../../parse/dockerfile/model.ts';
import type { Command, Word } from '../../parse/shell/model.ts';
import { settingsOf } from './configured.ts';
import { isPlain } from './download.ts';
import { statedVariables } from './stated-variable.ts';

interface PlainSource {
  readonly message: string;
  readonly at: { readonly span: Span; readonly field?: string };
}

/** Where code, packages and keys come from over plain HTTP or git's own protocol; curl and its like aside. */
export function plainSources(instruction: Instruction): readonly PlainSource[] {
  const { keyword } = instruction;
  if (keyword === 'ADD') return addedFrom(instruction);
  const variables = statedVariables(instruction)
    .filter(({ name, value }) => indexes.test(name) && isPlain(value))
    .map(({ name, at }) => ({ message: `${name} names a source of packages over plain HTTP`, at }));
  const commands = keyword === 'RUN' ? (instruction.shell?.commands ?? []) : [];
  return [
    ...variables,
    ...commands.flatMap((command) => {
      const word = sourcesOf(command).find(({ text }) => isPlain(text));
      return word === undefined
        ? []
        : [{ message: `${command.program} gets its code over an open connection`, at: word }];
    }),
  ];
}

const indexes =
  /^(?:PIP_(?:EXTRA_)?INDEX_URL|UV_(?:DEFAULT_|EXTRA_)?INDEX(?:_URL)?|npm_config_registry|YARN_NPM_REGISTRY_SERVER|GOPROXY)$/i;

function addedFrom(instruction: Instruction): readonly PlainSource[] {
  if (instruction.flag('checksum') !== undefined) return [];
  return instruction.arguments
    .slice(0, -1)
    .filter(({ text }) => isPlain(text))
    .map(({ span }) => ({ message: 'ADD downloads over an open connection', at: { span } }));
}

function sourcesOf(command: Command): readonly Word[] {
  const { program = '', subcommand } = command;
  switch (/^pip[\d.]*$/.test(program) ? 'pip' : program) {
    case 'git':
      return /^(?:clone|fetch|pull|submodule)$/.test(subcommand ?? '') ? command.operands() : [];
    case 'svn':
      return /^(?:checkout|co|export)$/.test(subcommand ?? '') ? command.operands() : [];
    case 'hg':
      return subcommand === 'clone' ? command.operands() : [];
    case 'rpm':
      return command.optionValues('--import');
    case 'apt-key':
      return command.optionValues('--fetch-keys');
    case 'gpg':
      return command.optionValues('--fetch-keys');
    case 'pip':
    case 'uv':
      return [
        ...command.optionValues('-i', '--index-url', '--extra-index-url', '--index', '--default-index'),
        ...registryOf(command),
      ];
    case 'npm':
    case 'yarn':
    case 'pnpm':
      return [...command.optionValues('--registry'), ...registryOf(command)];
    case 'gem':
      return command.optionValues('-s', '--source', '--clear-sources', '-a', '--add');
    default:
      return [];
  }
}

/** `config set registry URL`. */
function registryOf(command: Command): readonly Word[] {
  return settingsOf(command)
    .filter(({ key }) => /(?:^|[.:])(?:registry|(?:extra-)?index-url)$/.test(key))
    .map(({ value, word }) => ({ ...word, text: value, span: word.span }));
}
