import { addedCapabilities, droppedCapabilities } from '../../../analysis/capability.ts';
import { words } from '../../parameters.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container has a capability that is not allowed',
  severity: 'medium',
  why: 'Every capability is a part of the powers of root.',
  fix: 'Remove the capability from `add`, or name it in `drop`.',
  references: ['https://man7.org/linux/man-pages/man7/capabilities.7.html'],
  equivalents: ['gatekeeper:K8sPSPCapabilities'],
  parameters: {
    addable: words('Capabilities that may be added, without `CAP_`; any if there are none'),
    dropped: words('Capabilities that have to be dropped; `ALL` drops every one'),
  },

  *check(container, { addable, dropped }) {
    for (const [name, item] of addable.length === 0 ? [] : addedCapabilities(container)) {
      if (!addable.includes(name)) yield item.violation(`Container "${container.name}" may not add ${name}`);
    }
    const drop = droppedCapabilities(container);
    if (drop === undefined || drop.has('ALL')) return;
    const kept = dropped.filter((name) => !drop.has(name));
    if (kept.length === 0) return;
    const field = container.field('securityContext', 'capabilities', 'drop');
    yield field.violation(`Container "${container.name}" has to drop ${kept.join(', ')}`);
  },

  examples: {
    given: { addable: ['NET_BIND_SERVICE'], dropped: ['NET_RAW'] },
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [NET_RAW]\n          add:\n            - CAP_CHOWN #!\n    - name: proxy #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [all]\n          add: [NET_BIND_SERVICE]\n    - name: proxy\n      securityContext:\n        capabilities: ${CAPABILITIES}\n',
    ],
  },
});
