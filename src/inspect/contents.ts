import type { Content } from '../finding/content.ts';
import { groupBy } from '../finding/group-by.ts';
import { objectKey } from '../finding/object-key.ts';
import { parseCompose } from '../parse/compose/compose.ts';
import { parseDockerfile } from '../parse/dockerfile/dockerfile.ts';
import type { Instruction, Stage } from '../parse/dockerfile/model.ts';
import { mayBeKubernetes, parseKubernetes } from '../parse/kubernetes/kubernetes.ts';
import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import { languageOf } from '../parse/language.ts';
import { Canonical, canonicalWithout, digest } from '../parse/yaml/canonical.ts';
import type { Field } from '../parse/yaml/field.ts';
import { itemsOf } from '../parse/yaml/items.ts';

/** What the objects of files say, by `objectKey`, read again when asked: few changes need it. None where a file cannot be read. */
export function contentsIn(
  lines: ReadonlyMap<string, readonly string[]>,
): (path: string) => ReadonlyMap<string, readonly Content[]> {
  const known = new Map<string, ReadonlyMap<string, readonly Content[]>>();
  return (path) => {
    const text = (lines.get(path) ?? []).join('\n');
    const contents = known.get(path) ?? groupBy(contentsOf(path, text), ({ subject }) => objectKey(subject));
    known.set(path, contents);
    return contents;
  };
}

function contentsOf(path: string, text: string): readonly Content[] {
  try {
    switch (languageOf(path)) {
      case 'dockerfile':
        return dockerfileContents(text);
      case 'compose':
        return [...kubernetesContents(text), ...composeContents(text)];
      case 'yaml':
        return kubernetesContents(text);
      case undefined:
        return [];
    }
  } catch {
    // The inspection of the file has told why.
    return [];
  }
}

function kubernetesContents(text: string): readonly Content[] {
  return (mayBeKubernetes(text) ? parseKubernetes(text) : []).map((object) => {
    const { subject, root } = object;
    return { ...fieldContent(subject, root), nameless: () => namelessObject(object) };
  });
}

function composeContents(text: string): readonly Content[] {
  const { services, root, subject } = parseCompose(text);
  return [
    fieldContent(subject, root),
    ...services.map((service) => fieldContent(service.subject, service.field())),
  ];
}

function fieldContent(subject: Content['subject'], { node }: Field): Content {
  const whole = node === undefined ? '' : digest(new Canonical('ordered').of(node));
  return {
    subject,
    whole,
    // The name of a service stands outside of it.
    nameless: () => whole,
    items: () => (node === undefined ? new Map() : itemsOf(node)),
  };
}

const containerLists = new Set(['containers', 'initContainers', 'ephemeralContainers']);

function namelessObject({ subject: { name }, root }: KubernetesObject): string {
  if (root.node === undefined) return '';
  const isWorkload = !root.field('spec', 'template').isAbsent;
  const leavesOut = (path: readonly string[]): boolean => {
    const [third, second, key] = [path.at(-3) ?? '', path.at(-2) ?? '', path.at(-1) ?? ''];
    if (second === 'metadata' && path.length === 2) return key === 'name' || key === 'generateName';
    if (second === 'labels') return third === 'metadata';
    if (second === 'matchLabels') return isWorkload && path.length === 4 && third === 'selector';
    return key === 'name' && second === '[]' && containerLists.has(third);
  };
  return digest(
    canonicalWithout(
      root.node,
      (path, node) => node.kind === 'scalar' && node.text === name && leavesOut(path),
    ),
  );
}

function dockerfileContents(text: string): readonly Content[] {
  const { stages, instructions, subject } = parseDockerfile(text);
  const whole = digest(instructions.map(instructionText).join('\n'));
  return [{ subject, whole, nameless: () => whole, items: () => new Map() }, ...stages.map(stageContent)];
}

function stageContent({ subject, name = '', from, instructions }: Stage): Content {
  const image = from === undefined ? '' : `FROM ${flagsOf(from)} ${from.arguments[0]?.text ?? ''}`;
  const nameless = digest([image, ...instructions.map(instructionText)].join('\n'));
  return { subject, whole: digest(`${name}\n${nameless}`), nameless: () => nameless, items: () => new Map() };
}

function instructionText(instruction: Instruction): string {
  const { keyword, onbuild, form = '', command, heredocs } = instruction;
  const said = `${onbuild ? 'ONBUILD ' : ''}${keyword} ${form} ${flagsOf(instruction)} ${command}`;
  return [said.replaceAll(/\s+/g, ' '), ...heredocs.map(({ text }) => text)].join('\n');
}

function flagsOf({ flags }: Instruction): string {
  return flags.map(({ name, value }) => `--${name}=${value.text}`).join(' ');
}
