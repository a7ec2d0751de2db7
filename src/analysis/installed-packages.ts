import type { Dockerfile, Instruction } from '../parse/dockerfile/model.ts';
import type { Package, PackageOperation } from '../parse/shell/packages.ts';
import { operationsOf, shippedInstructions } from './package-layer.ts';

/** A package of the distribution that is in the image. */
export interface Installed {
  readonly instruction: Instruction;
  readonly given: Package;
}

const systems = new Set(['apt', 'apk', 'rpm', 'zypper', 'pacman']);

/** What the stages that make up the image install with the package manager of the distribution and do not remove again. */
export function installedPackages(dockerfile: Dockerfile): readonly Installed[] {
  const image = new Contents();
  for (const instruction of shippedInstructions(dockerfile)) {
    for (const operation of operationsOf(instruction)) {
      if (!systems.has(operation.family)) continue;
      const { action } = operation;
      if (action === 'install' || action === 'reinstall') image.add(instruction, operation);
      else if (action === 'remove' || action === 'autoremove') image.remove(instruction, operation);
    }
  }
  return image.packages;
}

class Contents {
  readonly #left = new Set<Installed>();
  /** By the name of the package, and of the group that apk calls virtual. */
  readonly #named = new Map<string, Installed[]>();

  get packages(): readonly Installed[] {
    return [...this.#left].filter(
      ({ given }) => given.known && given.source !== 'path' && given.source !== 'url',
    );
  }

  add(instruction: Instruction, { packages, command }: PackageOperation): void {
    const virtual = command.option('-t', '--virtual')?.text;
    for (const given of packages) {
      const installed = { instruction, given };
      this.#left.add(installed);
      for (const name of [given.name, virtual]) {
        if (name === undefined) continue;
        const others = this.#named.get(name);
        if (others === undefined) this.#named.set(name, [installed]);
        else others.push(installed);
      }
    }
  }

  remove(instruction: Instruction, { packages, command, action }: PackageOperation): void {
    for (const { name, word } of packages) {
      const key = name === '' ? word.text : name;
      for (const installed of this.#named.get(key) ?? []) this.#left.delete(installed);
      this.#named.delete(key);
    }
    // What a variable names, or nobody needs any more: in the layer that installed it, that is what was meant to go.
    const isSweep =
      action === 'autoremove' || command.has('--auto-remove', '--autoremove') || packages.length === 0;
    if (packages.every(({ known }) => known) && !(isSweep && isMarked(instruction))) return;
    for (const installed of this.#left) {
      if (installed.instruction === instruction) this.#left.delete(installed);
    }
  }
}

/** Whether a RUN marks packages as not wanted for themselves. */
function isMarked({ shell }: Instruction): boolean {
  return (shell?.commands ?? []).some(
    ({ program, subcommand }) => program === 'apt-mark' && subcommand === 'auto',
  );
}
