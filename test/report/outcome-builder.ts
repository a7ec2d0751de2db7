import type { Decision, JudgedFault, JudgedFinding, Outcome } from '../../src/finding/outcome.ts';
import type { Layer, Severity } from '../../src/finding/severity.ts';
import type { Advice } from '../../src/report/advice.ts';

/** A privileged container, introduced and blocking, on line 12 of `deploy/app.yaml`. */
export function finding(overrides: Partial<JudgedFinding> = {}): JudgedFinding {
  return {
    rule: 'privileged-container',
    layer: 'container',
    severity: 'critical',
    confidence: 'high',
    message: 'Container "app" runs privileged',
    path: 'deploy/app.yaml',
    range: { start: { line: 12, column: 9 }, end: { line: 12, column: 25 } },
    subject: { kind: 'Deployment', namespace: 'shop', name: 'web', container: 'app' },
    field: 'spec.template.spec.containers[app].securityContext.privileged',
    fingerprint: '0123456789abcdef',
    sources: [{ tool: 'concentric', rule: 'privileged-container' }],
    status: 'introduced',
    decision: {
      action: 'block',
      by: 'threshold',
      reason: 'high and above in the container layer (preset recommended)',
      source: 'layers.container.block: high (preset recommended)',
    },
    excerpt: {
      firstLine: 11,
      lines: ['      securityContext:', '        privileged: true', '      ports: []'],
    },
    ...overrides,
  };
}

export function fault(overrides: Partial<JudgedFault> = {}): JudgedFault {
  return {
    name: 'yaml-syntax',
    stage: 'parse',
    place: {
      path: 'deploy/broken.yaml',
      range: { start: { line: 3, column: 1 }, end: { line: 3, column: 1 } },
    },
    cause: 'A mapping value is not allowed here',
    remedy: 'Correct the YAML',
    tolerated: false,
    toleratedBy: '',
    ...overrides,
  };
}

export function outcome(overrides: Partial<Outcome> = {}): Outcome {
  return {
    verdict: 'pass',
    reason: 'nothing introduced reaches a threshold',
    findings: [],
    faults: [],
    coverage: [{ path: 'deploy/app.yaml', state: 'inspected', by: 'kubernetes' }],
    decidedBy: [],
    waivers: [],
    notes: [],
    policy: { preset: 'recommended', path: '.concentric/policy.yaml', label: 'main (1a2b3c4)' },
    compared: { base: 'main (1a2b3c4)', head: 'working tree' },
    ...overrides,
  };
}

/** `count` introduced findings, each in a file and with a fingerprint of its own. */
export function manyFindings(count: number, overrides: Partial<JudgedFinding> = {}): JudgedFinding[] {
  return Array.from({ length: count }, (_, index) =>
    finding({
      path: `deploy/app-${String(index).padStart(5, '0')}.yaml`,
      fingerprint: index.toString(16).padStart(16, '0'),
      ...overrides,
    }),
  );
}

export const advice: Advice = (rule) =>
  rule === 'privileged-container'
    ? {
        why: 'A privileged container holds every capability of its node.',
        fix: 'Remove `privileged: true`; add the one capability the process needs.',
        url: 'https://example.test/rules/privileged-container',
      }
    : undefined;

/** One finding of each kind a report has to tell apart, in two layers, and two faults. */
export function mixedOutcome(): Outcome {
  const at = (layer: Layer, severity: Severity, path: string, rest: Partial<JudgedFinding>) =>
    finding({ layer, severity, path, ...rest });
  return outcome({
    verdict: 'incomplete',
    reason: 'one file could not be read',
    decidedBy: [
      'layers.container.block: high (preset recommended)',
      'tolerate, which does not name yaml-syntax',
    ],
    notes: [
      {
        place: { path: '.trivyignore' },
        text: 'this tells Trivy what to overlook, and Concentric obeys none of it',
      },
    ],
    waivers: [
      {
        about: 'host-pid in deploy/agent.yaml',
        state: 'used',
        findings: 1,
        owner: '@ops',
        expires: '2027-01-31',
        source: '.concentric/waivers.yaml:2',
      },
    ],
    findings: [
      at('cluster', 'high', 'a-role.yaml', {
        rule: 'wildcard-verb',
        message: 'Role "all" allows every verb',
        fingerprint: '1'.repeat(16),
        decision: decision(
          'show',
          'threshold',
          'medium and above in the cluster layer (.concentric/policy.yaml:3)',
        ),
      }),
      at('container', 'critical', 'deploy/app.yaml', {}),
      at('container', 'medium', 'deploy/old.yaml', {
        rule: 'latest-tag',
        message: 'Image "web" has no digest',
        fingerprint: '2'.repeat(16),
        status: 'existing',
        decision: decision('report', 'existing', 'stood in the base already'),
      }),
      at('container', 'high', 'deploy/won.yaml', {
        rule: 'host-network',
        message: 'Pod "web" used the network of its node',
        fingerprint: '3'.repeat(16),
        status: 'fixed',
        decision: decision('report', 'fixed', 'gone with this change'),
      }),
      at('container', 'high', 'deploy/agent.yaml', {
        rule: 'host-pid',
        message: 'Pod "agent" sees the processes of its node',
        fingerprint: '4'.repeat(16),
        decision: decision(
          'report',
          'waiver',
          'waived by @ops until 2027-01-31: it is a profiler (.concentric/waivers.yaml:2)',
        ),
      }),
    ],
    faults: [
      fault(),
      fault({
        name: 'not-text',
        tolerated: true,
        toleratedBy: 'a picture (.concentric/policy.yaml:9)',
        place: { path: 'logo.yaml' },
        cause: 'Bytes are not UTF-8',
      }),
    ],
    coverage: [
      { path: 'deploy/app.yaml', state: 'inspected', by: 'kubernetes' },
      { path: 'deploy/broken.yaml', state: 'faulted', by: 'yaml-syntax' },
      { path: 'vendor/x.yaml', state: 'ignored', by: 'ignore: vendor/**' },
    ],
  });
}

/** An outcome with one text wherever text from outside may stand. */
export function saying(text: string): Outcome {
  const said = {
    message: text,
    path: text,
    rule: text,
    subject: { kind: text, namespace: text, name: text, container: text },
    field: text,
    decision: { action: 'block', by: 'threshold', reason: text, source: text },
    excerpt: { firstLine: 11, lines: [text, text, text] },
  } as const;
  return outcome({
    reason: text,
    decidedBy: [text],
    policy: { preset: text, path: text, label: text },
    notes: [{ place: { path: text }, text }, { text }],
    waivers: [{ about: text, state: 'unused', findings: 0, owner: text, expires: text, source: text }],
    compared: { base: text, head: text },
    findings: [
      finding(said),
      finding({ ...said, status: 'fixed' }),
      finding({ ...said, decision: { action: 'report', by: 'waiver', reason: text, source: text } }),
    ],
    faults: [
      fault({ place: { path: text }, cause: text, remedy: text }),
      fault({ place: { path: text }, cause: text, remedy: text, tolerated: true, toleratedBy: text }),
    ],
    coverage: [{ path: text, state: 'ignored', by: text }],
  });
}

/** A decision whose setting does not matter. */
export function decision(
  action: Decision['action'],
  by: Decision['by'] = 'threshold',
  reason = 'below the threshold',
): Decision {
  return { action, by, reason, source: '' };
}
