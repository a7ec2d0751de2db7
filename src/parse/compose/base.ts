import type { Node } from '../yaml/node.ts';
import { type Model, partsOf } from './model.ts';
import { folderOf } from './path.ts';
import type { Project } from './project.ts';

/** What Compose looks for when it is told no file, in this order. */
export const defaultFiles: readonly string[] = [
  'compose.yaml',
  'compose.yml',
  'docker-compose.yml',
  'docker-compose.yaml',
];
const override = /^(?:docker-)?compose\.override\.ya?ml$/;
/** What makes a service whole: Compose refuses one that has none of them. */
const sources = ['image', 'build', 'extends', 'provider'];

/**
 * The project that a file is put over: Compose puts the override file beside over the default one; any other file whose
 * services have no image means nothing by itself, so that it stands over the default one if that has them.
 */
export function baseOf(path: string, documents: readonly Node[], project: Project): Model | undefined {
  const folder = folderOf(path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === '' || defaultFiles.includes(name)) return undefined;
  const partial = documents.flatMap(partialServices);
  if (!override.test(name) && partial.length === 0) return undefined;
  for (const file of defaultFiles) {
    const base = project.base(folder === '' ? file : `${folder}/${file}`);
    if (base === undefined) continue;
    return override.test(name) || partial.some((service) => base.services.has(service)) ? base : undefined;
  }
  return undefined;
}

function partialServices(root: Node): readonly string[] {
  return Array.from(partsOf(root, 'services'), ([name, part]) => {
    return part !== undefined && sources.every((key) => part.node.get(key) === undefined) ? name : '';
  }).filter((name) => name !== '');
}
