import { Bundle } from '../bundle/bundle.ts';
import type { Intention } from '../finding/edit.ts';
import type { Fault, FaultName } from '../finding/fault.ts';
import type { Finding, Subject } from '../finding/finding.ts';
import type { Coverage } from '../finding/outcome.ts';
import { parseCompose } from '../parse/compose/compose.ts';
import { parseDockerfile } from '../parse/dockerfile/dockerfile.ts';
import { looksLikeKubernetes, mayBeKubernetes, parseKubernetes } from '../parse/kubernetes/kubernetes.ts';
import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import { languageOf } from '../parse/language.ts';
import { YamlSyntaxError } from '../parse/yaml/syntax-error.ts';
import { Recorder } from './recorder.ts';
import type { KubernetesRules, RuleSet } from './rule-set.ts';

/** What the rules that need none are given. */
const noBundle = new Bundle([], false);

/** What became of one file. */
export interface Inspection {
  readonly findings: readonly Finding[];
  readonly faults: readonly Fault[];
  readonly coverage: Coverage;
  /** The Kubernetes objects of the file. */
  readonly objects: readonly Subject[];
  /** What would mend findings, by their fingerprints; see `verifiedEdit`. */
  readonly intentions: ReadonlyMap<string, Intention>;
  /** The same objects as a bundle takes them. */
  readonly models: readonly KubernetesObject[];
}

/** What the rules that need a bundle made of one of its files. */
export type Together = Pick<Inspection, 'findings' | 'faults' | 'intentions'>;

/** Runs the rules over one file as if nothing were deployed beside it. */
export function inspectFile(path: string, text: string, rules: RuleSet): Inspection {
  const alone = inspectAlone(path, text, rules);
  if (rules.together === undefined) return alone;
  const { models, findings, faults } = alone;
  const bundle = new Bundle(models, faults.length === 0);
  const together = inspectTogether({ path, text, models }, bundle, rules.together);
  return {
    ...alone,
    findings: [...findings, ...together.findings],
    faults: [...faults, ...together.faults],
    intentions: new Map([...alone.intentions, ...together.intentions]),
  };
}

/**
 * Runs the rules for which one object is enough over one file; the result depends on nothing but the path, the text
 * and the rules.
 */
export function inspectAlone(path: string, text: string, rules: RuleSet): Inspection {
  const recorder = new Recorder(path, text);
  const models: KubernetesObject[] = [];
  let by: string | undefined;
  try {
    by = read(path, text, rules, recorder, models);
  } catch (error) {
    recorder.fault(readerThrew(error));
  }
  const { findings, faults, objects, intentions } = recorder;
  const state = faults.length > 0 ? 'faulted' : by === undefined ? 'not-ours' : 'inspected';
  const reason = faults[0]?.name ?? by ?? 'neither a Kubernetes manifest, a Dockerfile nor a Compose file';
  return { findings, faults, coverage: { path, state, by: reason }, objects, intentions, models };
}

/** A file that was parsed. */
export interface ParsedFile {
  readonly path: string;
  readonly text: string;
  readonly models: readonly KubernetesObject[];
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
function read(
  path: string,
  text: string,
  rules: RuleSet,
  recorder: Recorder,
  models: KubernetesObject[],
): string | undefined {
  const inspectKubernetes = (): boolean => {
    models.push(...parsed(parseKubernetes, text, recorder, looksLikeKubernetes(text)));
    recorder.objects.push(...models.map(({ subject }) => subject));
    runRules(models, rules.alone, recorder, noBundle);
    return models.length > 0;
  };
  switch (languageOf(path)) {
    case 'dockerfile':
      inspectDockerfile(text, rules, recorder);
      return 'dockerfile';
    case 'compose': {
      // Kubernetes does not care about names: such a file may hold objects, or both.
      const objects = mayBeKubernetes(text) && inspectKubernetes() ? 'kubernetes' : undefined;
      const services = recorder.faults.length === 0 && inspectCompose(text, rules, recorder);
      return services ? 'compose' : objects;
    }
    case 'yaml':
      return mayBeKubernetes(text) && inspectKubernetes() ? 'kubernetes' : undefined;
    case undefined:
      return undefined;
  }
}

function inspectDockerfile(text: string, rules: RuleSet, recorder: Recorder): void {
  const { globals, stages, problems } = parseDockerfile(text);
  for (const { message, span } of problems)
    recorder.fault(syntaxFault('dockerfile-syntax', message, text), span);
  for (const stage of stages) {
    for (const rule of rules.stage) recorder.run(rule, () => rule.check(stage));
  }
  for (const instruction of [...globals, ...stages.flatMap((stage) => stage.instructions)]) {
    for (const rule of rules.forInstruction(instruction.keyword)) {
      recorder.run(rule, () => rule.check(instruction));
    }
  }
}

function runRules(
  objects: readonly KubernetesObject[],
  rules: KubernetesRules,
  recorder: Recorder,
  bundle: Bundle,
): void {
  for (const object of objects) {
    for (const rule of rules.forObject(object.kind)) recorder.run(rule, () => rule.check(object, bundle));
    const { pod } = object;
    if (pod === undefined) continue;
    for (const rule of rules.pod) recorder.run(rule, () => rule.check(pod, bundle));
    for (const container of pod.containers) {
      for (const rule of rules.container) recorder.run(rule, () => rule.check(container, bundle));
    }
  }
}

function inspectCompose(text: string, rules: RuleSet, recorder: Recorder): boolean {
  const services = parsed(parseCompose, text, recorder, true);
  for (const service of services) {
    for (const rule of rules.service) recorder.run(rule, () => rule.check(service));
  }
  return services.length > 0;
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
