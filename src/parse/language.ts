/** What a file's name says it is; `yaml` may hold Kubernetes objects, its content decides. */
export type Language = 'dockerfile' | 'compose' | 'yaml';

const dockerfile = /^(?:(?:docker|container)file|.+\.(?:docker|container)file)$/i;
const dockerfileOf = /^(?:docker|container)file\.(.+)$/i;
/** `dockerfile.ts` is code about Dockerfiles, `Dockerfile.dockerignore` says what a build leaves out. */
const notDockerfile =
  /(?:^|\.)(?:dockerignore|md|[cm]?[jt]sx?|py|rb|go|rs|java|kt|cs|php|sh|json|ya?ml|toml|html)$/;
const compose = /^(?:docker-)?compose.*\.ya?ml$/i;
const yaml = /\.(?:ya?ml|json)$/i;
/** Written by package managers, megabytes long, never a manifest. */
const lockfile = /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|composer\.lock)$/;

/** The language of a file by its name; `undefined` when no reader of ours claims such names. */
export function languageOf(path: string): Language | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (lockfile.test(name)) return undefined;
  const [, suffix] = dockerfileOf.exec(name) ?? [];
  if (dockerfile.test(name) || (suffix !== undefined && !notDockerfile.test(suffix))) return 'dockerfile';
  if (compose.test(name)) return 'compose';
  return yaml.test(name) ? 'yaml' : undefined;
}
