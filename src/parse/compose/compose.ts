import { composeDialect } from '../yaml/dialect.ts';
import type { Mapping, Node } from '../yaml/node.ts';
import { parseYaml } from '../yaml/yaml.ts';
import { inheritance } from './extends.ts';
import { Service } from './service.ts';

/** The services and jobs of a Compose file, and what runs before they start, with what they extend in the same file. Throws `YamlSyntaxError`. */
export function parseCompose(text: string): readonly Service[] {
  return parseYaml(text, composeDialect).flatMap(({ root }) => [
    ...servicesOf(root, 'services'),
    ...servicesOf(root, 'jobs'),
  ]);
}

function servicesOf(root: Node, section: 'services' | 'jobs'): readonly Service[] {
  const services = mappingAt(root, section);
  if (services === undefined) return [];
  const inherit = inheritance(services);
  return [...services.entries].flatMap(([name, entry]) => {
    const { node, isWhole } = inherit(name);
    if (node === undefined) return [];
    return [new Service(name, node, entry.key, isWhole), ...beforeStart(name, node)];
  });
}

/** Containers that run before the service, with settings of their own. */
function beforeStart(name: string, service: Mapping): readonly Service[] {
  const list = service.get('pre_start');
  if (list?.kind !== 'sequence') return [];
  const containers = list.items.filter((item) => item.kind === 'mapping');
  return containers.map((container) => new Service(name, container, container.span, true));
}

function mappingAt(node: Node, key: string): Mapping | undefined {
  const value = node.kind === 'mapping' ? node.get(key) : undefined;
  return value?.kind === 'mapping' ? value : undefined;
}
