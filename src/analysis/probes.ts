import type { Container, PodOwner } from '../parse/kubernetes/pod.ts';
import type { Field } from '../parse/yaml/field.ts';

export type ProbeName = 'livenessProbe' | 'readinessProbe' | 'startupProbe';

const handlers = ['httpGet', 'tcpSocket', 'grpc', 'exec'] as const;

/** Whether a container is meant to keep running: a main one or a sidecar, of a workload that is no task. */
export function isServing(container: Container): boolean {
  const { pod, object } = container;
  if (container.role !== 'main' && !container.isSidecar) return false;
  const restart = pod.field('restartPolicy');
  return !isTask(object) && (restart.isAbsent || restart.is('Always'));
}

/** The kinds of batch, of the training operators and of Argo, whose pods are meant to end. */
function isTask({ kind, group }: PodOwner): boolean {
  return kind.endsWith('Job') || kind === 'JobSet' || (group === 'argoproj.io' && /Workflow/.test(kind));
}

/** Whether a probe is not written, or written without anything to ask, which the API server refuses. */
export function lacksProbe(container: Container, name: ProbeName): boolean {
  const probe = container.field(name);
  return probe.isAbsent || handlers.every((handler) => probe.field(handler).isAbsent);
}

/** What a probe asks, as one comparable text; `undefined` when that is not known. */
export function questionOf(container: Container, probe: Field): string | undefined {
  const kind = handlers.find((handler) => !probe.field(handler).isAbsent);
  if (kind === undefined) return undefined;
  const handler = probe.field(kind);
  const details =
    kind === 'exec'
      ? handler.field('command').items.map(({ text }) => text)
      : [portNumber(container, handler.field('port')), ...target(handler)];
  return details.includes(undefined) || details.length === 0 ? undefined : JSON.stringify([kind, ...details]);
}

function target(handler: Field): readonly (string | undefined)[] {
  const optional = [
    ['path', '/'],
    ['scheme', 'HTTP'],
    ['host', ''],
    ['service', ''],
  ] as const;
  return optional.map(([key, fallback]) =>
    handler.field(key).isAbsent ? fallback : handler.field(key).text,
  );
}

function portNumber(container: Container, port: Field): string | undefined {
  if (port.text === undefined) return port.number?.toString();
  const named = container.field('ports').items.find((item) => item.field('name').text === port.text);
  return named?.field('containerPort').number?.toString() ?? port.text;
}

/** Seconds of failing after which a probe acts; `undefined` when hidden. */
export function patienceOf(probe: Field): number | undefined {
  const failures = probe.field('failureThreshold');
  const period = probe.field('periodSeconds');
  const times = failures.isAbsent ? 3 : failures.number;
  const seconds = period.isAbsent ? 10 : period.number;
  return times === undefined || seconds === undefined ? undefined : times * seconds;
}
