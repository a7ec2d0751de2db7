import type { Subject } from '../../finding/finding.ts';
import type { Span } from '../../finding/place.ts';
import type { Violation } from '../../finding/violation.ts';
import { Field } from '../yaml/field.ts';
import type { Mapping } from '../yaml/node.ts';
import { baseOf } from './base.ts';
import { Beside } from './beside.ts';
import { emptyModel, type Part, partsOf, type Problem, sections } from './model.ts';
import { placed } from './placed.ts';
import { Project } from './project.ts';
import { Service } from './service.ts';
import type { Sources } from './sources.ts';

export interface ComposeFile {
  /** The services and jobs that the file writes, and what runs before they start, with what they extend and override. */
  readonly services: readonly Service[];
  /** The services of the files below it and of those it includes. */
  readonly included: readonly Service[];
  /** The file itself: `version`, `name`, `networks` … */
  readonly root: Field;
  readonly subject: Subject;
  /** What Compose refuses, and what of the project could not be looked at. */
  readonly problems: readonly Problem[];
  /** A violation in this file: what stands in another one is pointed at where this one begins. */
  placed(violation: Violation): Violation;
}

/**
 * Reads a Compose file with the files it refers to. What nobody has read of them is noted in `beside.wanted`, and not
 * known. Throws `YamlSyntaxError`.
 */
export function parseCompose(text: string, path: string = '', beside: Beside = new Beside()): ComposeFile {
  const project = new Project(path, text, beside);
  const documents = project.documents();
  const model = project.model(documents, baseOf(path, documents, project) ?? emptyModel);
  const makers = { project, beside };
  const all = sections.flatMap((section) => {
    const own = new Set(documents.flatMap((root) => [...partsOf(root, section).keys()]));
    return Array.from(model[section], ([name, part]) => ({ name, part, isOwn: own.has(name) }));
  });
  const made = (isOwn: boolean): readonly Service[] =>
    all.flatMap(({ name, part, ...each }) =>
      part === undefined || each.isOwn !== isOwn ? [] : servicesOf(name, part, makers),
    );
  const subject = { kind: 'ComposeFile', namespace: '', name: '' };
  const [first] = documents;
  const start = first?.span ?? { start: 0, end: 0 };
  const context = { subject, hides: () => false, mayInherit: false };
  return {
    services: made(true),
    included: made(false),
    root: Field.root(context, first, start),
    subject,
    problems: project.files.problems,
    placed: (violation) => placed(violation, project.files.sources, start),
  };
}

interface Makers {
  readonly project: Project;
  readonly beside: Beside;
}

/** A service, and the containers that run before it, with settings of their own. */
function servicesOf(name: string, part: Part, makers: Makers): readonly Service[] {
  const service = serviceOf(name, part, makers);
  const list = part.node.get('pre_start');
  if (list?.kind !== 'sequence') return [service];
  const containers = list.items.filter((item) => item.kind === 'mapping');
  return [
    service,
    ...containers.map((node) => serviceOf(name, { node, key: node.span, isWhole: true }, makers)),
  ];
}

function serviceOf(name: string, part: Part, makers: Makers): Service {
  const { node, key, isWhole, below, folder } = part;
  const { sources } = makers.project.files;
  return new Service(name, node, key, {
    isWhole,
    below: below === undefined ? undefined : serviceOf(name, below, makers),
    origin: originOf(node, key, sources),
    sources,
    folder: folder ?? makers.project.folder,
    folderOf: (field) => sources.of(field.span)?.folder ?? '',
    text: (path) => makers.beside.text(path),
  });
}

/** The `extends` that brings in other files, else the name. */
function originOf(node: Mapping, key: Span, sources: Sources): Span {
  const extended = node.entries.get('extends');
  return extended !== undefined && sources.isOwn(extended.key) ? extended.key : key;
}
