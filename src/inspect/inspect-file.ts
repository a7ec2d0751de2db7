import { Bundle } from '../bundle/bundle.ts';
import type { Intention } from '../finding/edit.ts';
import type { Fault, FaultName } from '../finding/fault.ts';
import type { Finding, Subject } from '../finding/finding.ts';
import type { Coverage } from '../finding/outcome.ts';
import { Beside, type Content } from '../parse/compose/beside.ts';
import { parseCompose } from '../parse/compose/compose.ts';
import { isCompose, mayBeCompose } from '../parse/compose/recognise.ts';
import type { Service } from '../parse/compose/service.ts';
import { parseDockerfile } from '../parse/dockerfile/dockerfile.ts';
import { ignoreFilePaths, parseIgnoreFile } from '../parse/dockerfile/ignore-file.ts';
import type { Dockerfile } from '../parse/dockerfile/model.ts';
import { looksLikeKubernetes, mayBeKubernetes, parseKubernetes } from '../parse/kubernetes/kubernetes.ts';
import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import { languageOf } from '../parse/language.ts';
import { YamlSyntaxError } from '../parse/yaml/syntax-error.ts';
import { inspectCompose } from './inspect-compose.ts';
import { Recorder } from './recorder.ts';
import type { KubernetesRules, RuleSet } from './rule-set.ts';

/** Places that are named where a file cannot be parsed; one is enough to block. */
const mostProblems = 20;

/** What became of one file. */
export interface Inspection {
  readonly findings: readonly Finding[];
  readonly faults: readonly Fault[];
  readonly coverage: Coverage;
  /** The Kubernetes objects of the file. */
  readonly objects: readonly Subject[];
  /** What would mend findings, by their fingerprints; see `verifiedEdit`. */
  readonly intentions: ReadonlyMap<string, Intention>;
  /** The same objects as a bundle takes them, or whatever else the file holds. */
  readonly parsed: ParsedFile;
}

/** What the rules that need a bundle made of one of its files. */
export type Together = Pick<Inspection, 'findings' | 'faults' | 'intentions'>;

/** Runs the rules over one file as if nothing were deployed beside it. */
export function inspectFile(path: string, text: string, rules: RuleSet): Inspection {
  const alone = inspectAlone(path, text, rules);
  if (rules.together === undefined) return alone;
  const { parsed: file, findings, faults } = alone;
  const bundle = new Bundle(file.models, faults.length === 0);
  const together = inspectTogether(file, bundle, rules.together);
  return {
    ...alone,
    findings: [...findings, ...together.findings],
    faults: [...faults, ...together.faults],
    intentions: new Map([...alone.intentions, ...together.intentions]),
  };
}

/**
 * Runs the rules for which one object is enough over one file; the result depends on nothing but the path, the text,
 * the rules and, for a Compose file, the files it refers to.
 */
export function inspectAlone(
  path: string,
  text: string,
  rules: RuleSet,
  beside: ReadonlyMap<string, Content> = new Map(),
): Inspection {
  const recorder = new Recorder(path, text);
  const file = { path, text, beside, models: [], services: [] };
  let by: string | undefined;
  try {
    by = read(file, rules, recorder);
  } catch (error) {
    recorder.fault(readerThrew(error));
  }
  const { findings, faults, objects, intentions } = recorder;
  const state = faults.length > 0 ? 'faulted' : by === undefined ? 'not-ours' : 'inspected';
  const reason = faults[0]?.name ?? by ?? 'neither a Kubernetes manifest, a Dockerfile nor a Compose file';
  return { findings, faults, coverage: { path, state, by: reason }, objects, intentions, parsed: file };
}

/** A file that was parsed, and what it holds. */
export interface ParsedFile {
  readonly path: string;
  readonly text: string;
  readonly models: readonly KubernetesObject[];
  readonly services: readonly Service[];
  readonly dockerfile?: Dockerfile;
}

/** The same while it is read. */
interface OpenFile {
  readonly path: string;
  readonly text: string;
  readonly beside: ReadonlyMap<string, Content>;
  models: readonly KubernetesObject[];
  services: readonly Service[];
  dockerfile?: Dockerfile;
}

/** Runs the rules that need a bundle over one of its files. */
export function inspectTogether(
  { path, text, models }: ParsedFile,
  bundle: Bundle,
  rules: KubernetesRules,
): Together {
  const recorder = new Recorder(path, text);
  runRules(models, rules, recorder, bundle);
  return recorder;
}

/** Inspects with the readers that claim the file and names them; `undefined` when its content is none of theirs. */
function read(file: OpenFile, rules: RuleSet, recorder: Recorder): string | undefined {
  const { path, text } = file;
  const inspectKubernetes = (): boolean => {
    file.models = parsed(parseKubernetes, text, recorder, looksLikeKubernetes(text));
    for (const { subject } of file.models) recorder.objects.push(subject);
    runRules(file.models, rules.alone, recorder);
    return file.models.length > 0;
  };
  switch (languageOf(path)) {
    case 'dockerfile':
      inspectDockerfile(file, rules, recorder);
      return 'dockerfile';
    case 'compose': {
      // Kubernetes does not care about names: such a file may hold objects, or both.
      const objects = mayBeKubernetes(text) && inspectKubernetes() ? 'kubernetes' : undefined;
      const services = recorder.faults.length === 0 && readCompose(file, rules, recorder, true);
      return services ? 'compose' : objects;
    }
    case 'yaml':
      if (mayBeKubernetes(text) && inspectKubernetes()) return 'kubernetes';
      return mayBeCompose(text) && readCompose(file, rules, recorder, false) ? 'compose' : undefined;
    case undefined:
      return undefined;
  }
}

function inspectDockerfile(file: OpenFile, rules: RuleSet, recorder: Recorder): void {
  const { text } = file;
  const ignoring = ignoreFilePaths(file.path).map((path) => file.beside.get(path));
  const obeyed = ignoring.find((content) => content !== undefined && content.is !== 'missing');
  const dockerfile = parseDockerfile(text, obeyed?.is === 'text' ? parseIgnoreFile(obeyed.text) : undefined);
  file.dockerfile = dockerfile;
  for (const { message, span } of dockerfile.problems.slice(0, mostProblems))
    recorder.fault(syntaxFault('dockerfile-syntax', message, text), span);
  recorder.inspect(rules.dockerfile, dockerfile);
  for (const stage of dockerfile.stages) recorder.inspect(rules.stage, stage);
  for (const instruction of dockerfile.instructions) {
    recorder.inspect(rules.forInstruction(instruction.keyword), instruction);
  }
}

function runRules(
  objects: readonly KubernetesObject[],
  rules: KubernetesRules,
  recorder: Recorder,
  bundle?: Bundle,
): void {
  for (const object of objects) {
    recorder.inspect(rules.forObject(object.kind), object, bundle);
    for (const pod of object.pods) {
      recorder.inspect(rules.pod, pod, bundle);
      for (const container of pod.containers) recorder.inspect(rules.container, container, bundle);
    }
  }
}

/** Whether the text is a Compose file; `isNamed` when its name says so. */
function readCompose(file: OpenFile, rules: RuleSet, recorder: Recorder, isNamed: boolean): boolean {
  const { path, text } = file;
  const parse = (source: string) => [parseCompose(source, path, new Beside(file.beside))];
  const [project] = parsed(parse, text, recorder, isNamed);
  if (project === undefined || (!isNamed && !isCompose(project))) return false;
  file.services = project.services;
  inspectCompose(project, rules, recorder);
  return project.services.length > 0 || project.problems.length > 0;
}

/** The models of a text, or none; text that cannot be parsed is a fault when it was meant for this reader. */
function parsed<Model>(
  parse: (text: string) => readonly Model[],
  text: string,
  recorder: Recorder,
  isOurs: boolean,
): readonly Model[] {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof YamlSyntaxError)) throw error;
    const { message, offset } = error;
    if (isOurs) recorder.fault(syntaxFault('yaml-syntax', message, text), { start: offset, end: offset });
    return [];
  }
}

function syntaxFault(name: FaultName, cause: string, text: string): Omit<Fault, 'place'> {
  const mend = text.includes('{{') ? 'Render this template and inspect what it makes' : 'Correct the syntax';
  return { name, stage: 'parse', cause, remedy: `${mend}, or ignore the path in the policy with a reason` };
}

/** No text should make a reader fail; if one does, the file was not looked at, and the rest still is. */
function readerThrew(error: unknown): Omit<Fault, 'place'> {
  return {
    name: 'reader-threw',
    stage: 'parse',
    cause: `Reading the file failed: ${error instanceof Error ? error.message : String(error)}`,
    remedy: 'Report this as a bug of Concentric with the file',
  };
}
