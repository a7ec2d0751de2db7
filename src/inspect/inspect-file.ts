import type { Fault, FaultName } from '../finding/fault.ts';
import type { Finding } from '../finding/finding.ts';
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
}

/** Runs the rules over one file; the result depends on nothing but the path, the text and the rules. */
export function inspectFile(path: string, text: string, rules: RuleSet): Inspection {
  const recorder = new Recorder(path, text);
  const by = read(path, text, rules, recorder);
  const { findings, faults } = recorder;
  const state = faults.length > 0 ? 'faulted' : by === undefined ? 'not-ours' : 'inspected';
  const reason = faults[0]?.name ?? by ?? 'neither a Kubernetes manifest, a Dockerfile nor a Compose file';
  return { findings, faults, coverage: { path, state, by: reason } };
}

/** Inspects with the readers that claim the file and names them; `undefined` when its content is none of theirs. */
function read(path: string, text: string, rules: RuleSet, recorder: Recorder): string | undefined {
  switch (languageOf(path)) {
    case 'dockerfile':
      inspectDockerfile(text, rules, recorder);
      return 'dockerfile';
    case 'compose': {
      const objects = text.includes('apiVersion') && inspectKubernetes(text, rules, recorder) ? 'kubernetes' : undefined;
      return objects ?? (inspectCompose(text, rules, recorder) ? 'compose' : undefined);
    }
    case 'yaml':
      return mayBeKubernetes(text) && inspectKubernetes(text, rules, recorder) ? 'kubernetes' : undefined;
    case undefined:
      return undefined;
  }
}

function inspectDockerfile(text: string, rules: RuleSet, recorder: Recorder): void {
  const { stages, problems } = parseDockerfile(text);
  for (const { message, span } of problems) recorder.fault(syntaxFault('dockerfile-syntax', message), span);
  for (const stage of stages) {
    for (const rule of rules.stage) recorder.run(rule, () => rule.check(stage));
    for (const instruction of stage.instructions) {
      for (const rule of rules.forInstruction(instruction.keyword)) {
        recorder.run(rule, () => rule.check(instruction));
      }
    }
  }
}

function inspectKubernetes(text: string, rules: RuleSet, recorder: Recorder): boolean {
  const objects = parsed(() => parseKubernetes(text), recorder, looksLikeKubernetes(text));
  for (const object of objects) {
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
  const services = parsed(() => parseCompose(text), recorder, true);
  for (const service of services) {
    for (const rule of rules.service) recorder.run(rule, () => rule.check(service));
  }
  return services.length > 0;
}

/** The models of a text, or none; text that cannot be parsed is a fault when it was meant for this reader. */
function parsed<Model>(parse: () => readonly Model[], recorder: Recorder, isOurs: boolean): readonly Model[] {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof YamlSyntaxError)) throw error;
    if (isOurs) recorder.fault(syntaxFault('yaml-syntax', error.message), { start: error.offset, end: error.offset });
    return [];
  }
}

function syntaxFault(name: FaultName, cause: string): Omit<Fault, 'place'> {
  return { name, stage: 'parse', cause, remedy: 'Correct the syntax, or ignore the path in the policy with a reason' };
}

