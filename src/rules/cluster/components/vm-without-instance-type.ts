import { objectRule } from '../../rule.ts';

export default objectRule(['VirtualMachine'], {
  summary: 'A virtual machine describes its own hardware',
  severity: 'info',
  why: 'Sizes and devices differ from machine to machine, and no one place says which of them are allowed.',
  fix: 'Use `spec.instancetype` and `spec.preference` instead of `spec.template.spec.domain`.',
  references: ['https://kubevirt.io/user-guide/user_workloads/instancetypes/'],
  equivalents: ['kyverno:k6t-enforce-instancetype'],

  *check(machine) {
    const domain = machine.field('spec', 'template', 'spec', 'domain');
    if (machine.group === 'kubevirt.io' && !domain.isAbsent && !domain.isHidden)
      yield domain.violation(`Virtual machine "${machine.subject.name}" describes its own hardware`);
  },

  examples: {
    bad: [
      'apiVersion: kubevirt.io/v1\nkind: VirtualMachine\nspec:\n  template:\n    spec:\n      domain: #!\n        cpu: { cores: 4 }\n',
    ],
    good: ['apiVersion: kubevirt.io/v1\nkind: VirtualMachine\nspec:\n  instancetype: { name: u1.small }\n'],
  },
});
