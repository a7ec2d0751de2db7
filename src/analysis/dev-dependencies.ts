import type { Instruction } from '../parse/dockerfile/model.ts';
import type { Command } from '../parse/shell/model.ts';
import type { PackageOperation } from '../parse/shell/packages.ts';
import { buildVariable, isOn } from './build-variable.ts';
import type { Held } from './build-variable.ts';
import { operationsOf } from './package-layer.ts';
import { isSettingWritten } from './written-setting.ts';

/** The commands of a RUN that install what only developers and tests need. */
export function developmentInstalls(instruction: Instruction): readonly Command[] {
  const installs = operationsOf(instruction).filter(
    (operation) => operation.action === 'install' && isForDevelopers(instruction, operation),
  );
  const others = (instruction.shell?.commands ?? []).filter(isPoetryForDevelopers);
  return [...installs.map(({ command }) => command), ...others];
}

/** Whether a command throws out of the project what only developers need. */
export function prunesDevelopment(instruction: Instruction): boolean {
  return (instruction.shell?.commands ?? []).some(({ program = '', subcommand, words }) => {
    const texts = words.map(({ text }) => text);
    if (program === 'rm') return texts.some((text) => /(?:^|\/)node_modules\/?$/.test(text));
    const isPruning = subcommand === 'prune' || subcommand === 'deploy' || texts.includes('focus');
    const isForUse = texts.some((text) =>
      /^(?:--prod(?:uction)?(?:=true)?|(?:--(?:only|omit)=)?(?:dev|prod(?:uction)?))$/.test(text),
    );
    const isRepeated = subcommand === 'install' || subcommand === 'ci';
    return ['npm', 'pnpm', 'yarn'].includes(program) && (isPruning || isRepeated) && isForUse;
  });
}

function isForDevelopers(instruction: Instruction, operation: PackageOperation): boolean {
  const { manager, isProject, command } = operation;
  if (manager === 'pip' || (manager === 'uv' && command.subcommand === 'pip'))
    return hasDevelopmentExtras(operation);
  if (!isProject) return false;
  const variable = (...names: readonly string[]): Held | undefined =>
    buildVariable(instruction, command, names);
  switch (manager) {
    case 'npm':
    case 'yarn':
    case 'pnpm':
    case 'bun':
      return !isNodeForUse(command) && !isProduction(variable);
    case 'composer':
      return !command.has('--no-dev') && !isOn(variable('COMPOSER_NO_DEV'));
    case 'bundle':
      return (
        !command.has('--without') &&
        variable('BUNDLE_WITHOUT') === undefined &&
        !isSettingWritten(instruction, bundleSetting)
      );
    case 'uv':
      return (
        command.subcommand === 'sync' &&
        !command.has('--no-dev', '--only-group', '--no-default-groups', '--no-group') &&
        !isOn(variable('UV_NO_DEV')) &&
        !isOn(variable('UV_NO_DEFAULT_GROUPS'))
      );
    default:
      return false;
  }
}

const bundleSetting = {
  text: /^config\b.*\bwithout\b|BUNDLE_WITHOUT/,
  file: /\.bundle(?:\/config)?$/,
};

function isNodeForUse(command: Command): boolean {
  const omitted = command.optionValues('--omit', '--only').map(({ text }) => text);
  return (
    command.has('--production', '--prod', '-P') ||
    omitted.some((text) => /^(?:dev|prod(?:uction)?)$/.test(text))
  );
}

function isProduction(variable: (...names: readonly string[]) => Held | undefined): boolean {
  const environment = variable('NODE_ENV');
  const omitted = variable('npm_config_omit', 'npm_config_only')?.text ?? '';
  return (
    (environment !== undefined && (!environment.known || environment.text === 'production')) ||
    isOn(variable('npm_config_production', 'YARN_PRODUCTION')) ||
    /^(?:dev|prod(?:uction)?)$/.test(omitted)
  );
}

const development = /^(?:dev|develop|development|tests?|testing|lint)$/;

/** `.[dev]`, `-r requirements-dev.txt`. */
function hasDevelopmentExtras({ packages, files }: PackageOperation): boolean {
  const extras = packages
    .filter(({ source }) => source === 'path')
    .flatMap(({ word }) => /\[([^\]]*)\]$/.exec(word.text)?.[1]?.split(/\s*,\s*/) ?? []);
  const parts = files.flatMap(({ text }) => text.replace(/^.*\/(?=[^/]+\/)/, '').split(/[/._-]/));
  return [...extras, ...parts].some((part) => development.test(part));
}

/** poetry and pipenv. */
function isPoetryForDevelopers(command: Command): boolean {
  const { program, subcommand } = command;
  if (program === 'pipenv') return subcommand === 'install' && command.has('--dev', '-d');
  if (program !== 'poetry' || subcommand !== 'install') return false;
  const left = command.optionValues('--without');
  return !command.has('--no-dev', '--only') && !left.some(({ text }) => /\bdev/.test(text));
}
