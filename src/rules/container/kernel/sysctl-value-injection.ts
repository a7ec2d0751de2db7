import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'The value of a sysctl smuggles in another one',
  severity: 'high',
  why: 'CRI-O before 1.19.6, 1.20.7, 1.21.6, 1.22.3 and 1.23.2 sets what follows `+` or `=` on the node itself, and `kernel.core_pattern` set so runs a program there as root (CVE-2022-0811).',
  fix: 'Write the plain value; no safe sysctl takes `+` or `=`.',
  references: ['https://nvd.nist.gov/vuln/detail/CVE-2022-0811'],
  equivalents: ['kyverno:prevent-cr8escape'],

  *check(pod) {
    for (const sysctl of pod.field('securityContext', 'sysctls').items) {
      const value = sysctl.field('value');
      if (value.text !== undefined && /[+=]/.test(value.text)) {
        yield value.violation('The value of the sysctl contains "+" or "="');
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    sysctls:\n      - name: kernel.shm_rmid_forced\n        value: "1+kernel.core_pattern=|/run/evil #" #!\n  containers: []\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    sysctls:\n      - { name: net.ipv4.ip_local_port_range, value: "1024 65535" }\n      - { name: kernel.shm_rmid_forced, value: "${A+b}" }\n  containers: []\n',
    ],
  },
});
