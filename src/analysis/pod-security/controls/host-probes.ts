import type { Container } from '../../../parse/kubernetes/pod.ts';
import { isSet, textOf } from '../certainty.ts';
import type { Control, Offence } from '../control.ts';
import { containerOffence } from '../security-context.ts';

const actions = [
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
];

export const hostProbesAndHostLifecycle: Control = {
  id: 'hostProbesAndHostLifecycle',
  level: 'baseline',
  since: 34,
  *check(pod) {
    for (const container of pod.containers) yield* namedHosts(container);
  },
};

function* namedHosts(container: Container): Generator<Offence> {
  for (const action of actions) {
    for (const request of ['httpGet', 'tcpSocket']) {
      const field = container.field(...action, request, 'host');
      if (isSet(field) && !field.is(''))
        yield containerOffence(container, field, `must not direct the node to the host "${textOf(field)}"`);
    }
  }
}
