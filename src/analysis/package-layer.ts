import type { Dockerfile, Instruction, Stage } from '../parse/dockerfile/model.ts';
import { perPart } from '../parse/dockerfile/per-part.ts';
import { packageOperation } from '../parse/shell/packages.ts';
import type { Package, PackageOperation } from '../parse/shell/packages.ts';
import { shippedStages } from './image-secret.ts';

/** What a RUN asks of package managers, in the order of its commands; nothing that only shows what would happen. */
export const operationsOf = perPart((instruction: Instruction): readonly PackageOperation[] => {
  const commands = instruction.keyword === 'RUN' ? (instruction.shell?.commands ?? []) : [];
  return commands.flatMap((command) => {
    const operation = packageOperation(command);
    return operation === undefined || isIdle(operation) ? [] : operation;
  });
});

/** Whether a command only prints: help, its version, or what it would do. */
function isIdle({ manager, family, command }: PackageOperation): boolean {
  if (command.has('--help', '--dry-run', '--simulate', '--just-print', '--assumeno')) return true;
  if (family === 'apt' || family === 'apk') return command.has('-s');
  return manager === 'bundle' && command.has('--version', '-v') && command.subcommand === undefined;
}

/** The operations of some managers that put packages into the image. */
export function installsBy(
  instruction: Instruction,
  managers: readonly PackageOperation['manager'][],
): readonly PackageOperation[] {
  return operationsOf(instruction).filter(
    ({ manager, action }) => managers.includes(manager) && (action === 'install' || action === 'reinstall'),
  );
}

/** The instructions whose layers are in the image: of the last stage and of those it is built on, and what ONBUILD keeps. */
export function shippedInstructions(dockerfile: Dockerfile): readonly Instruction[] {
  const shipped = shippedStages(dockerfile);
  return dockerfile.instructions.filter(
    ({ stage, onbuild }) => stage !== undefined && (onbuild || shipped.has(stage)),
  );
}

/** Stages built on stages are followed this deep. */
const depthLimit = 64;

/** A stage and those it is built on, from the top. */
export function* stagesBelow(stage: Stage | undefined): Iterable<Stage> {
  let at = stage;
  for (let depth = 0; at !== undefined && depth < depthLimit; depth += 1) {
    yield at;
    at = at.parent;
  }
}

/** The names of packages for a message: the first three and how many more. */
export function nameList(packages: readonly Package[]): string {
  const names = packages.slice(0, 3).map(({ name, word }) => `"${name === '' ? word.text : name}"`);
  const more = packages.length - names.length;
  if (more > 0) return `${names.join(', ')} and ${more} more`;
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
