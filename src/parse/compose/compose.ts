import { composeDialect } from '../yaml/dialect.ts';
import type { Mapping, Node } from '../yaml/node.ts';
import { parseYaml } from '../yaml/yaml.ts';
import { inheritance } from './extends.ts';
import { Service } from './service.ts';

/** The services of a Compose file, with what they extend in the same file. Throws `YamlSyntaxError`. */
export function parseCompose(text: string): readonly Service[] {
  return parseYaml(text, composeDialect).flatMap(({ root }) => servicesOf(root));
}

function servicesOf(root: Node): readonly Service[] {
  const services = mappingAt(root, 'services');
  if (services === undefined) return [];
  const inherit = inheritance(services);
  return [...services.entries].flatMap(([name, entry]) => {
    const { node, isWhole } = inherit(name);
    return node === undefined ? [] : [new Service(name, node, entry.key, isWhole)];
  });
}

function mappingAt(node: Node, key: string): Mapping | undefined {
  const value = node.kind === 'mapping' ? node.get(key) : undefined;
  return value?.kind === 'mapping' ? value : undefined;
}
