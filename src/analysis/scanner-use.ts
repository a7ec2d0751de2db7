import type { TextFile } from '../parse/text-file.ts';
import type { Field } from '../parse/yaml/field.ts';
import { writtenText } from './written-text.ts';
import { stepsOf, type Step } from './workflow.ts';

interface Scanner {
  readonly name: string;
  /** Its actions, without a version. */
  readonly action?: RegExp;
  /** How a line of a script runs it: a regular expression whose blanks stand for white space. */
  readonly command?: string;
}

const scanners: readonly Scanner[] = [
  { name: 'Concentric', action: /\/concentric$/, command: 'concentric (?:check|ci)' },
  { name: 'Trivy', action: /\/trivy-action$/, command: 'trivy' },
  { name: 'Grype', action: /^anchore\/scan-action$/, command: 'grype' },
  { name: 'Snyk', action: /^snyk\/actions\b/, command: 'snyk (?:test|container|iac|code|monitor)' },
  { name: 'Checkov', action: /\/checkov-action$/, command: 'checkov' },
  { name: 'KICS', action: /\/kics-(?:github-)?action$/, command: 'kics scan' },
  { name: 'Semgrep', action: /\/semgrep-action$/, command: '(?:semgrep|opengrep)' },
  { name: 'CodeQL', action: /^github\/codeql-action\/analyze$/, command: 'codeql database analyze' },
  { name: 'Gitleaks', action: /\/gitleaks-action$/, command: 'gitleaks' },
  { name: 'TruffleHog', action: /\/trufflehog$/, command: 'trufflehog' },
  { name: 'hadolint', action: /\/hadolint-action$/, command: 'hadolint' },
  { name: 'Dockle', action: /\/dockle-action$/, command: 'dockle' },
  { name: 'KubeLinter', action: /\/kube-linter-action$/, command: 'kube-linter lint' },
  { name: 'Kubescape', action: /^kubescape\/github-action$/, command: 'kubescape scan' },
  { name: 'kubesec', action: /\/kubesec-action$/, command: 'kubesec scan' },
  { name: 'kube-score', command: 'kube-score score' },
  { name: 'Polaris', action: /^fairwindsops\/polaris/, command: 'polaris audit' },
  { name: 'Conftest', action: /\/conftest-action$/, command: 'conftest (?:test|verify)' },
  { name: 'Kyverno', command: 'kyverno (?:apply|test)' },
  { name: 'Datree', action: /^datreeio\//, command: 'datree test' },
  { name: 'Terrascan', action: /\/terrascan-action$/, command: 'terrascan scan' },
  { name: 'tfsec', action: /\/tfsec-(?:pr-commenter-)?action$/, command: 'tfsec' },
  { name: 'Dependency review', action: /^actions\/dependency-review-action$/ },
  { name: 'OSV-Scanner', action: /^google\/osv-scanner/, command: 'osv-scanner' },
  { name: 'Scorecard', action: /^ossf\/scorecard-action$/, command: 'scorecard' },
  { name: 'zizmor', action: /\/zizmor-action$/, command: 'zizmor' },
  { name: 'Docker Scout', action: /^docker\/scout-action$/, command: 'docker scout' },
  { name: 'Sonar', action: /^sonarsource\/sonar/, command: 'sonar-scanner' },
  { name: 'Cosign', command: 'cosign verify(?:-attestation|-blob)?' },
  { name: 'Bandit', command: 'bandit' },
  { name: 'gosec', action: /\/gosec$/, command: 'gosec' },
  { name: 'govulncheck', action: /\/govulncheck-action$/, command: 'govulncheck' },
  { name: 'Brakeman', command: 'brakeman' },
  { name: 'npm audit', command: '(?:npm|pnpm|yarn|bun) (?:npm )?audit' },
  { name: 'pip-audit', action: /\/gh-action-pip-audit$/, command: 'pip-audit' },
  {
    name: 'Cargo audit',
    action: /\/(?:audit-check|cargo-deny-action)$/,
    command: 'cargo (?:audit|deny)',
  },
  { name: 'Bundler audit', command: '(?:bundle|bundler)(?:-audit|\\s+audit)' },
];

/** At the start of a command: of the line, behind an operator, or behind what runs another program. */
function running(command: string): RegExp {
  const words = command.replaceAll(' ', String.raw`\s+`);
  return new RegExp(
    String.raw`(?:^|[;&|(!]\s*|\b(?:sudo|npx|uvx|pipx run|time|exec|then|do|run)\s+(?:-\S+\s+){0,9})(?:[\w.~/-]*\/)?${words}(?=\s|$|[;&|)])`,
  );
}

const programs = scanners.map(({ name, action, command }) => ({
  name,
  action,
  command: command === undefined ? undefined : running(command),
}));
/** What most lines do not hold is looked for once. */
const mayRunOne = new RegExp(scanners.flatMap(({ command }) => command?.split(' ')[0] ?? []).join('|'));
/** No line is longer that people read. */
const longestLine = 2000;

/** A step that runs a scanner. */
export interface ScannerUse {
  readonly scanner: string;
  readonly step: Step;
  /** What keeps its findings from failing the job, or itself from running; `undefined` when nothing does. */
  readonly softenedBy: Field | undefined;
  /** What it is told, as inputs of its action or as flags, without dashes in front. */
  readonly settings: ReadonlyMap<string, Setting>;
}

export interface Setting {
  readonly text: string;
  readonly field: Field;
}

export function scannerUses(file: TextFile): readonly ScannerUse[] {
  return stepsOf(file).flatMap((step) => {
    const action = (step.uses.text ?? '').replace(/@.*$/, '').toLowerCase();
    const lines = step.script
      .map((line) => line.slice(0, longestLine))
      .filter((line) => mayRunOne.test(line));
    return programs.flatMap(({ name: scanner, action: known, command }): readonly ScannerUse[] => {
      const line = command === undefined ? undefined : lines.find((each) => command.test(each));
      if (line === undefined && (action === '' || known?.test(action) !== true)) return [];
      return [{ scanner, step, softenedBy: softening(step, line), settings: settingsOf(step, line) }];
    });
  });
}

const ignoresFailure = /\|\|\s*(?:true|:|exit 0|echo\b.*)\s*;?\s*$|;\s*true\s*$/;

function softening({ field, job, run: script }: Step, line: string | undefined): Field | undefined {
  for (const holder of [field, ...(job === undefined ? [] : [job.field])]) {
    const tolerated = ['continue-on-error', 'allow_failure'].map((key) => holder.field(key));
    const found = tolerated.find((each) => each.is(true)) ?? never(holder);
    if (found !== undefined) return found;
  }
  return line !== undefined && ignoresFailure.test(line) ? script : undefined;
}

/** The condition under which a step or job never runs by itself. */
function never(holder: Field): Field | undefined {
  const condition = holder.field('if');
  const { node } = condition;
  const text = node?.kind === 'scalar' ? node.text.replace(/^\$\{\{(.*)\}\}$/s, '$1').trim() : '';
  if (text === 'false' || text === '0') return condition;
  const when = holder.field('when');
  return when.is('never') || when.is('manual') ? when : undefined;
}

function settingsOf({ given, run: script }: Step, line = ''): ReadonlyMap<string, Setting> {
  const inputs = given.entries.flatMap(([key, field]): readonly (readonly [string, Setting])[] => {
    const text = writtenText(field);
    return text === undefined ? [] : [[key.replaceAll('_', '-'), { text, field }]];
  });
  const flags = [...line.matchAll(/\s--([\w-]+)(?:[=\s]+([^\s\-|;&][^\s|;&]*))?/g)].map(
    ([, key = '', text = 'true']) => [key, { text, field: script }] as const,
  );
  return new Map([...inputs, ...flags]);
}
