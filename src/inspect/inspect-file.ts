import type { Fault, FaultName } from '../finding/fault.ts';
import type { Finding, Subject } from '../finding/finding.ts';
import type { Coverage } from '../finding/outcome.ts';
import { parseCompose } from '../parse/compose/compose.ts';
import { parseDockerfile } from '../parse/dockerfile/dockerfile.ts';
import { looksLikeKubernetes, mayBeKubernetes, parseKubernetes } from '../parse/kubernetes/kubernetes.ts';
import { languageOf } from '../parse/language.ts';
import { YamlSyntaxError } from '../parse/yaml/syntax-error.ts';
import { Recorder } from './recorder.ts';
import type { RuleSet } from './rule-set.ts';

/** What became of one file. */
export interface Inspection {
  readonly findings: readonly Finding[];
  readonly faults: readonly Fault[];
  readonly coverage: Coverage;
  /** The Kubernetes objects of the file. */
  readonly objects: readonly Subject[];
}

/** Runs the rules over one file; the result depends on nothing but the path, the text and the rules. */
export function inspectFile(path: string, text: string, rules: RuleSet): Inspection {
  const recorder = new Recorder(path, text);
  let by: string | undefined;
  try {
    by = read(path, text, rules, recorder);
  } catch (error) {
    recorder.fault(readerThrew(error));
  }
  const { findings, faults, objects } = recorder;
  const state = faults.length > 0 ? 'faulted' : by === undefined ? 'not-ours' : 'inspected';
  const reason = faults[0]?.name ?? by ?? 'neither a Kubernetes manifest, a Dockerfile nor a Compose file';
  return { findings, faults, coverage: { path, state, by: reason }, objects };
}

/** Inspects with the readers that claim the file and names them; `undefined` when its content is none of theirs. */
function read(path: string, text: string, rules: RuleSet, recorder: Recorder): string | undefined {
  switch (languageOf(path)) {
    case 'dockerfile':
      inspectDockerfile(text, rules, recorder);
      return 'dockerfile';
    case 'compose': {
      const objects =
        text.includes('apiVersion') && inspectKubernetes(text, rules, recorder) ? 'kubernetes' : undefined;
      return objects ?? (inspectCompose(text, rules, recorder) ? 'compose' : undefined);
    }
    case 'yaml':
      return mayBeKubernetes(text) && inspectKubernetes(text, rules, recorder) ? 'kubernetes' : undefined;
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

function inspectKubernetes(text: string, rules: RuleSet, recorder: Recorder): boolean {
  const objects = parsed(parseKubernetes, text, recorder, looksLikeKubernetes(text));
  for (const object of objects) {
    recorder.objects.push(object.subject);
    for (const rule of rules.forObject(object.kind)) recorder.run(rule, () => rule.check(object));
    const { pod } = object;
    if (pod === undefined) continue;
    for (const rule of rules.pod) recorder.run(rule, () => rule.check(pod));
    for (const container of pod.containers) {
      for (const rule of rules.container) recorder.run(rule, () => rule.check(container));
    }
  }
  return objects.length > 0;
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
