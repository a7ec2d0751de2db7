import type { Instruction } from '../parse/dockerfile/model.ts';
import type { Package, PackageOperation } from '../parse/shell/packages.ts';
import { buildVariable } from './build-variable.ts';
import { nameList, operationsOf } from './package-layer.ts';

export interface Unpinned {
  readonly message: string;
  readonly operation: PackageOperation;
  readonly packages: readonly Package[];
}

/** The commands of some managers that install packages of a registry without saying which version. */
export function unpinnedPackages(
  instruction: Instruction,
  managers: readonly PackageOperation['manager'][],
  isUnpinned: (given: Package, operation: PackageOperation) => boolean = hasNoVersion,
): readonly Unpinned[] {
  return operationsOf(instruction).flatMap((operation) => {
    if (!isInstallation(operation) || !managers.includes(operation.manager)) return [];
    if (isSettledElsewhere(instruction, operation)) return [];
    const packages = operation.packages.filter((given) => given.known && isUnpinned(given, operation));
    if (packages.length === 0) return [];
    const message = `${operation.manager} installs ${nameList(packages)} in whatever version there is that day`;
    return [{ message, operation, packages }];
  });
}

/** Whether a package of a registry is named without a version; of the groups, only the modules of dnf have one. */
function hasNoVersion({ source, version, name }: Package, { command }: PackageOperation): boolean {
  const hasVersions = source === 'registry' || (source === 'group' && command.subcommand === 'module');
  return hasVersions && version === undefined && name !== '' && !name.startsWith('/');
}

/** `go run` fetches the module as `go install` does. */
function isInstallation({ action, family }: PackageOperation): boolean {
  return action === 'install' || action === 'reinstall' || (action === 'run' && family === 'go');
}

/** Whether a constraint file or a folder of wheels settles the versions that pip installs. */
function isSettledElsewhere(instruction: Instruction, { family, command }: PackageOperation): boolean {
  if (family !== 'python') return false;
  return (
    command.has('-c', '--constraint', '--constraints', '--no-index', '--require-hashes') ||
    buildVariable(instruction, command, ['PIP_CONSTRAINT', 'UV_CONSTRAINT', 'PIP_NO_INDEX']) !== undefined
  );
}
