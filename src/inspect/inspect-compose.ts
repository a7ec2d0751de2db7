import type { Violation } from '../finding/violation.ts';
import type { ComposeFile } from '../parse/compose/compose.ts';
import { inlineDockerfile } from '../parse/compose/inline-dockerfile.ts';
import type { Service } from '../parse/compose/service.ts';
import type { Recorder } from './recorder.ts';
import type { RuleSet } from './rule-set.ts';

type ServiceRule = RuleSet['service'][number];

/** What a fault of a Compose file asks for. */
const remedies = {
  'compose-file-unread': 'Put the file into the repository, or tolerate compose-file-unread in the policy',
  'compose-refused': 'Correct the file: docker compose refuses it as it stands',
} as const;

/** Runs the rules over a Compose file with what it extends, includes and overrides. */
export function inspectCompose(file: ComposeFile, rules: RuleSet, recorder: Recorder): void {
  for (const { name, cause, span } of file.problems) {
    recorder.fault({ name, stage: 'parse', cause, remedy: remedies[name] }, span);
  }
  for (const rule of rules.compose) {
    recorder.run(rule, () => Array.from(rule.check(file, rule.given), (violation) => file.placed(violation)));
  }
  for (const service of file.services) {
    for (const rule of rules.service) recorder.run(rule, () => ownViolations(rule, service));
    inspectInline(service, rules, recorder);
  }
}

/** What the service below is already is a matter of the file that it stands in. */
function* ownViolations(rule: ServiceRule, service: Service): Iterable<Violation> {
  let known: Set<string> | undefined;
  for (const violation of rule.check(service, rule.given)) {
    known ??= new Set(Array.from(violationsBelow(rule, service), identity));
    if (!known.has(identity(violation))) yield service.placed(violation);
  }
}

function violationsBelow(rule: ServiceRule, { below }: Service): Iterable<Violation> {
  return below === undefined ? [] : rule.check(below, rule.given);
}

function identity({ message, field, severity }: Violation): string {
  return [message, field, severity ?? ''].join('\0');
}

/** A Dockerfile inside of a Compose file is a Dockerfile like any other. */
function inspectInline(service: Service, rules: RuleSet, recorder: Recorder): void {
  const inline = inlineDockerfile(service);
  if (inline === undefined) return;
  const { dockerfile } = inline;
  const place = (violations: Iterable<Violation>): readonly Violation[] =>
    Array.from(violations, (violation) => inline.placed(violation));
  for (const { message, span } of dockerfile.problems) {
    const fault = { name: 'dockerfile-syntax', stage: 'parse', cause: message } as const;
    const at = inline.placed({ message, subject: service.subject, field: '', span }).span;
    recorder.fault({ ...fault, remedy: 'Correct the syntax' }, at);
  }
  for (const rule of rules.dockerfile) {
    recorder.run(rule, () => place(rule.check(dockerfile, rule.given)));
  }
  for (const stage of dockerfile.stages) {
    for (const rule of rules.stage) recorder.run(rule, () => place(rule.check(stage, rule.given)));
  }
  for (const instruction of dockerfile.instructions) {
    for (const rule of rules.forInstruction(instruction.keyword)) {
      recorder.run(rule, () => place(rule.check(instruction, rule.given)));
    }
  }
}
