import type { Instruction } from '../parse/dockerfile/model.ts';
import type { Command } from '../parse/shell/model.ts';
import type { PackageOperation } from '../parse/shell/packages.ts';
import { isSettingWritten } from './written-setting.ts';

/** Whether a package manager asks nobody: by a flag, by its configuration, or because something answers. */
export function isAssumedYes(instruction: Instruction, { family, command }: PackageOperation): boolean {
  if (isAnswered(command) || hasHiddenFlags(command)) return true;
  switch (family) {
    case 'apt':
      return isAptSure(command) || isSettingWritten(instruction, aptYes);
    case 'rpm':
      return (
        command.has('-y', '--assumeyes') ||
        command.optionValues('--setopt').some(({ text }) => rpmYes.text.test(text)) ||
        isSettingWritten(instruction, rpmYes)
      );
    case 'zypper':
      return command.has('-n', '--non-interactive', '-y', '--no-confirm');
    default:
      return true;
  }
}

/** The files that apt reads its settings from. */
export const aptFile = /\/etc\/apt\/(?:apt\.conf|$)/;

const aptYes = { text: /APT::Get::Assume-Yes[\s"=]+(?:true|1|yes|on)/i, file: aptFile };
const rpmYes = {
  text: /\bassumeyes\s*=\s*(?:true|1|yes|on)/i,
  file: /\/etc\/(?:yum\.conf|dnf\/|yum\/)/,
};

/** Twice quiet implies yes. */
function isAptSure(command: Command): boolean {
  if (command.has('-y', '--yes', '--assume-yes')) return true;
  if (aptOptions(command).some((text) => aptYes.text.test(text))) return true;
  const quiet = command.optionValues('-q', '--quiet').some(({ text }) => Number(text) >= 2);
  const letters = command.flags.map(({ text }) => (text === '--quiet' ? 'q' : letter(text))).join('');
  return quiet || letters.split('q').length > 2;
}

/** The letters of a cluster of flags, up to one that takes the rest as its value. */
function letter(text: string): string {
  return /^-([b-np-su-z]*)/i.exec(text)?.[1] ?? '';
}

/** The settings that `-o` gives apt, as `NAME=value`. */
export function aptOptions(command: Command): readonly string[] {
  return command.optionValues('-o', '--option').map(({ text }) => text);
}

/** Whether another program's output, or a file, answers the question. */
function isAnswered({ pipedFrom, redirects }: Command): boolean {
  return (
    ['yes', 'echo', 'printf'].includes(pipedFrom?.program ?? '') ||
    redirects.some(({ operator }) => /^<(?!&)/.test(operator))
  );
}

/** Whether a variable that is not known stands where flags do, or is named after them. */
export function hasHiddenFlags({ words, subcommand }: Command): boolean {
  const at = words.findIndex(({ text }) => text === subcommand);
  return words.some(
    ({ text, known }, index) =>
      !known && text.startsWith('$') && (index < at || /opt|flag|arg|yes/i.test(text)),
  );
}
