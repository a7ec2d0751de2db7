import { excerptOf } from '../finding/excerpt.ts';
import type { Finding } from '../finding/finding.ts';
import { byFaultPlace, byPlace } from '../finding/order.ts';
import type { Decision, JudgedFinding, Outcome } from '../finding/outcome.ts';
import type { Place } from '../finding/place.ts';
import { plural } from '../finding/plural.ts';
import { judgeOf } from '../policy/judge.ts';
import type { Policy } from '../policy/policy.ts';
import type { Rulebook } from '../policy/rulebook.ts';
import { judgeFaults, verdictOf } from '../policy/verdict.ts';
import { clip, longestMessage } from '../report/neutral/clip.ts';
import type { Report } from '../report/report-schema.ts';
import { ruleAdvice } from '../rules/advice.ts';
import { pathNames } from '../source/path.ts';
import type { ChangeSet, Tree } from '../source/tree.ts';

/** A file with findings to show is read, to see that it has their lines; each costs a request. */
const mostFiles = 100;

interface Reported {
  readonly report: Report;
  /** Whose run it was, for people: `run 4711`. */
  readonly source: string;
  readonly changes: ChangeSet;
  readonly rulebook: Rulebook;
  /** `2026-11-22`. */
  readonly day: string;
}

/**
 * What a report says, as far as it can be true: rules that exist, about files and lines that the pull request has.
 * Decisions and verdict are made anew by the policy of the base branch; no address, reason or note of the report is
 * taken over. It can still leave findings out or invent them, which the outcome says.
 */
export async function reportedOutcome(reported: Reported): Promise<Outcome> {
  const { report, source, changes, rulebook } = reported;
  const { policy } = rulebook;
  const judged = report.findings.filter(isKnown).map((finding) => judge(finding, reported));
  const texts = await readTexts(judged, changes.head);
  const isReal = await places(judged, texts, changes);
  const findings = judged
    .filter(isReal)
    .map((finding) => withExcerpt(finding, texts))
    .toSorted(byPlace);
  const faults = judgeFaults(
    report.faults.filter(({ place }) => pathNames(place.path) !== undefined).map(plainFault),
    policy,
  ).toSorted(byFaultPlace);
  const changed = new Set(changes.files.flatMap(({ base, head }) => [base ?? '', head ?? '']));
  const left = report.findings.length - findings.length;
  return {
    ...verdictOf(findings, faults, policy),
    findings,
    faults,
    coverage: report.coverage
      .filter(({ path }) => changed.has(path))
      .map((each) => ({ ...each, by: clip(each.by, longestMessage) })),
    waivers: [],
    notes: [
      {
        text: `This is what ${source} reported, which the pull request itself can alter: for your information, no judgement`,
      },
      ...(left === 0
        ? []
        : [{ text: `${plural(left, 'finding')} of that report name no rule, file or line there is` }]),
    ],
    policy: policy.name,
    compared: { base: changes.base?.label, head: changes.head.label },
  };
}

type ReportedFinding = Report['findings'][number];

const tampering = ['policy-change', 'waiver-change'];

function isKnown({ rule, path, range: { start, end } }: ReportedFinding): boolean {
  const isOrdered = start.line < end.line || (start.line === end.line && start.column <= end.column);
  const hasPath = path !== '' && pathNames(path) !== undefined;
  return isOrdered && hasPath && (ruleAdvice(rule) !== undefined || tampering.includes(rule));
}

function judge(reported: ReportedFinding, { rulebook, day }: Reported): JudgedFinding {
  const { subject, decision, status, ...rest } = reported;
  const { container, ...named } = subject;
  const finding: Finding = {
    ...rest,
    message: clip(reported.message, longestMessage),
    subject: { ...named, ...(container === undefined ? {} : { container }) },
  };
  const judgement = judgeOf(rulebook.policy, rulebook.waivers, day);
  const touched = decision.by === 'touched';
  return {
    ...finding,
    status,
    severity: judgement.severity(finding),
    decision: tampering.includes(finding.rule)
      ? tamperingDecision(decision.action, rulebook.policy)
      : judgement.decide({ finding, status, touched }),
    excerpt: { firstLine: 1, lines: [] },
  };
}

function tamperingDecision(action: Decision['action'], { tampering: { value, origin } }: Policy): Decision {
  const source = `tampering: ${value} (${origin})`;
  return {
    action: action === 'block' && value === 'block' ? 'block' : 'show',
    by: 'tampering',
    reason: `what a change does to its own judgement (${origin})`,
    source,
  };
}

/** The lines of the files whose findings are shown on them. */
async function readTexts(
  findings: readonly JudgedFinding[],
  head: Tree,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const paths = new Set(findings.filter(isShown).map(({ path }) => path));
  const texts = await Promise.all(
    [...paths].slice(0, mostFiles).map(async (path) => [path, await linesOf(head, path)] as const),
  );
  return new Map(texts);
}

async function linesOf(tree: Tree, path: string): Promise<readonly string[]> {
  const text = (await tree.kind(path)) === undefined ? undefined : await tree.read(path);
  return typeof text === 'string' ? text.split('\n') : [];
}

async function places(
  findings: readonly JudgedFinding[],
  texts: ReadonlyMap<string, readonly string[]>,
  { base, head }: ChangeSet,
): Promise<(finding: JudgedFinding) => boolean> {
  const known = await Promise.all(
    findings.map(async (finding) => {
      const { path, range } = finding;
      if (!isShown(finding)) return ((await head.kind(path)) ?? (await base?.kind(path))) !== undefined;
      if (!texts.has(path)) return false;
      const has = (lines: readonly string[]) => range.end.line <= lines.length;
      // What a change removes stands in the base.
      return has(texts.get(path) ?? []) || has(base === undefined ? [] : await linesOf(base, path));
    }),
  );
  const real = new Set(findings.filter((_, index) => known[index]));
  return (finding) => real.has(finding);
}

/** What a change removed or fixed stands in the base; what is only counted is shown nowhere. */
function isShown({ status, decision }: JudgedFinding): boolean {
  return status !== 'fixed' && decision.action !== 'report';
}

function withExcerpt(finding: JudgedFinding, texts: ReadonlyMap<string, readonly string[]>): JudgedFinding {
  return { ...finding, excerpt: excerptOf(texts.get(finding.path) ?? [], finding) };
}

function plainFault({ name, stage, place, cause, remedy }: Report['faults'][number]) {
  const { path, range }: { path: string; range?: Place['range'] | undefined } = place;
  return {
    name,
    stage,
    place: { path, ...(range === undefined ? {} : { range }) },
    cause: clip(cause, longestMessage),
    remedy: clip(remedy, longestMessage),
  };
}
