import type { Command } from '../../parse/shell/model.ts';

/** Whether a command is yum, dnf or a program of theirs. */
export function isYum({ program }: Command): boolean {
  return program !== undefined && /^(?:yum|dnf5?|microdnf|tdnf|yum-config-manager)$/.test(program);
}

/** `--setopt=repo.name=value` and, of the fifth dnf, `config-manager setopt name=value`; names without their repository. */
export function yumOptions(command: Command): readonly { readonly name: string; readonly value: string }[] {
  const operands = command.operands('--setopt').filter(({ text }) => text.includes('='));
  return [...command.optionValues('--setopt'), ...operands].flatMap(({ text }) => {
    const [, name, value] = /^(?:.*\.)?([a-z_]+)=(.*)$/s.exec(text) ?? [];
    return name === undefined || value === undefined ? [] : [{ name, value }];
  });
}
