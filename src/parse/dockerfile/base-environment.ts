import { parseImageReference } from '../image-reference.ts';
import type { Stage } from './model.ts';

/** Images that set no variable but PATH, as published in 2026. */
const plain = new Set([
  'almalinux',
  'alpine',
  'amazonlinux',
  'busybox',
  'debian',
  'oraclelinux',
  'rockylinux',
  'scratch',
  'ubuntu',
]);
/** Variables of official images; those of every tag together. */
const variables: Readonly<Record<string, readonly string[]>> = {
  golang: ['GOLANG_VERSION', 'GOPATH', 'GOTOOLCHAIN'],
  node: ['NODE_VERSION', 'YARN_VERSION'],
  rust: ['CARGO_HOME', 'RUSTUP_HOME', 'RUST_VERSION'],
};

/** Stages built on stages are followed this deep. */
const depthLimit = 64;

/** The variables that a stage's base image sets; `undefined` when nobody knows. */
export function baseEnvironment(stage: Stage): ReadonlySet<string> | undefined {
  let root = stage;
  for (let depth = 0; root.parent !== undefined && depth < depthLimit; depth += 1) root = root.parent;
  if (root.parent !== undefined || root.base?.known !== true) return undefined;
  const { name } = parseImageReference(root.base.text);
  const official = name.replace(/^(?:docker\.io\/)?(?:library\/)?/, '');
  if (plain.has(official)) return new Set(['PATH']);
  const known = Object.hasOwn(variables, official) ? variables[official] : undefined;
  return known && new Set(['PATH', ...known]);
}
