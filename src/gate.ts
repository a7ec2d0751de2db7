import { compare, type Compared } from './compare/compare.ts';
import { withoutEchoes } from './compare/echoes.ts';
import { isOfChange, neighboursOf } from './compare/neighbours.ts';
import type { Seen } from './compare/seen.ts';
import { loadPolicy, policyPaths, waiverPath } from './config/load-policy.ts';
import { readProposal } from './config/proposal.ts';
import { excerptOf } from './finding/excerpt.ts';
import type { Fault } from './finding/fault.ts';
import type { Finding } from './finding/finding.ts';
import type { Coverage, JudgedFinding, Note, Outcome } from './finding/outcome.ts';
import { byFaultPlace, byPlace } from './finding/order.ts';
import { contentsIn } from './inspect/contents.ts';
import { inspectChange } from './inspect/inspect-change.ts';
import { withProposals } from './inspect/proposals.ts';
import { ruleSet } from './inspect/rule-set.ts';
import { Side } from './inspect/side.ts';
import { environmentsOf } from './policy/environments.ts';
import { ignoredIn } from './policy/ignored.ts';
import { judgeOf, type Judge } from './policy/judge.ts';
import { ledger } from './policy/ledger.ts';
import { cutToLimit } from './policy/limit.ts';
import { inlineNotes, settingsNotes, waiverNotes } from './policy/notes.ts';
import type { Policy } from './policy/policy.ts';
import type { Rulebook } from './policy/rulebook.ts';
import { decideTampering, tamperingOf, type Proposal, type Tampering } from './policy/tampering.ts';
import { judgeFaults, verdictOf } from './policy/verdict.ts';
import { judgeWaivers } from './policy/waiver-state.ts';
import { rules as catalogue } from './rules/registry.generated.ts';
import { withValues, type Rule } from './rules/rule.ts';
import { guardedTree } from './source/guarded-tree.ts';
import type { ChangedFile, ChangeSet, Tree } from './source/tree.ts';

export interface GateOptions {
  /** Run unless the policy switches them off. */
  readonly rules: readonly Rule[];
  /** Run only where the policy gives them a severity. */
  readonly optional?: readonly Rule[];
  /** The day by which waivers expire. */
  readonly now: Date;
  /** Where the policy stands in the base branch, when not at one of its usual places. */
  readonly policyPath?: string | undefined;
  /** Whether the change is every file there is: then a waiver without a finding is of no use. */
  readonly isWhole?: boolean;
  /** Told after some files: how many of how many are done. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
  /** Told what was done and in how many milliseconds. */
  readonly trace?: Trace | undefined;
}

export type Trace = (what: string, milliseconds: number) => void;

/**
 * Looks at a change from both sides and judges what it makes worse, by the policy and the waivers of the base branch.
 * The outcome is whole before anybody prints or posts. What passes was looked at: of every changed file it is known
 * that it was inspected, that the policy ignores it or that no reader claims it; all else is a fault.
 */
export async function gate(changes: ChangeSet, options: GateOptions): Promise<Outcome> {
  const { policyPath, progress } = options;
  const done = stopwatch(options.trace);
  const rulebook = await loadPolicy(changes.policy, policyPath);
  const proposal = await readProposal(changes, rulebook, policyPath);
  const { limits } = rulebook.policy;
  const rules = rulesFor(rulebook.policy, options);
  done(`policy of ${changes.policy.label}`);

  const { files, left } = cutToLimit(changes.files, limits.files);
  const side = (tree: Tree) => new Side(guardedTree(tree, limits.bytes.value), ruleSet(rules));
  const base = changes.base === undefined ? undefined : side(changes.base);
  const head = side(changes.head);
  await inspectChange(files, base, head, { isIgnored: ignoredIn(files, rulebook.policy), progress });
  done(`read and inspected ${files.length} files with ${rules.length} rules`);

  const compared = compareSides(files, base, head);
  done(
    `compared ${base?.findings.length ?? 0} findings of the base with ${head.findings.length} of the head`,
  );

  const known = [...changes.faults, ...left.faults, ...head.faults];
  const account = ledger({
    files: changes.files,
    base: base?.coverage,
    head: [...head.coverage, ...left.coverage],
    faults: known,
    rules: rules.length,
    settings: [...policyPaths, waiverPath, ...(policyPath === undefined ? [] : [policyPath])],
  });
  const run = { base, head, compared, coverage: account.coverage, faults: [...known, ...account.faults] };
  const outcome = await judgeRun(changes, run, { rulebook, proposal }, options);
  done('judged');
  return outcome;
}

/** What a run saw. */
interface Run {
  readonly base: Side | undefined;
  readonly head: Side;
  readonly compared: readonly Compared[];
  readonly coverage: readonly Coverage[];
  readonly faults: readonly Fault[];
}

interface Rules {
  readonly rulebook: Rulebook;
  readonly proposal: Proposal | undefined;
}

async function judgeRun(
  changes: ChangeSet,
  { base, head, compared, coverage, faults: known }: Run,
  { rulebook: { policy, waivers }, proposal }: Rules,
  { now, isWhole = false }: GateOptions,
): Promise<Outcome> {
  const day = now.toISOString().slice(0, 10);
  const faults = judgeFaults(known.toSorted(byFaultPlace), policy);
  const attempts =
    proposal === undefined ? [] : tamperingOf(proposal, { judged: compared, faults, catalogue, day });
  const judged = judgeFindings(compared, base, head, { policy, judge: judgeOf(policy, waivers, day) });
  const findings = [
    // Without a base there is no review that could propose anything.
    ...(base === undefined ? judged : withProposals(judged, head)),
    ...(await judgeTampering(attempts, changes.head, policy)),
  ].toSorted(byPlace);
  const used = judgeWaivers(waivers, { findings: presentIn(compared), coverage, isWhole }, day);
  return {
    ...verdictOf(findings, faults, policy),
    findings,
    faults,
    coverage,
    waivers: used,
    notes: [...waiverNotes(used), ...foreignNotes(changes.files, base, head)],
    policy: policy.name,
    compared: { base: changes.base?.label, head: changes.head.label },
  };
}

function presentIn(compared: readonly Compared[]): readonly Finding[] {
  return compared.filter(({ status }) => status !== 'fixed').map(({ finding }) => finding);
}

/** The rules that are switched on somewhere, as the policy parameterises them. */
function rulesFor(
  { rules: settings, scopes }: Policy,
  { rules, optional = [] }: GateOptions,
): readonly Rule[] {
  const everywhere = [settings, ...scopes.map((scope) => scope.rules)];
  const isOff = ({ id }: Rule) =>
    settings.get(id)?.off === true && !scopes.some((scope) => scope.rules.get(id)?.off === false);
  const isGraded = ({ id }: Rule) => everywhere.some((each) => each.get(id)?.severity !== undefined);
  return [...new Set([...rules, ...optional.filter(isGraded)])]
    .filter((rule) => !isOff(rule))
    .map((rule) => {
      const { parameters = {} } = settings.get(rule.id) ?? {};
      return Object.keys(parameters).length === 0 ? rule : withValues(rule, parameters);
    });
}

function compareSides(
  files: readonly ChangedFile[],
  base: Side | undefined,
  head: Side,
): readonly Compared[] {
  const unchanged = neighboursOf(files, base, head);
  const isUnseen = unseen(files, head);
  return withoutEchoes(compare(seen(base), seen(head), [...files, ...unchanged]))
    .filter(({ finding, status }) => status !== 'fixed' || !isUnseen(finding.path))
    .filter(isOfChange(unchanged, base, head));
}

const nothing = { findings: [], objects: new Map(), lines: new Map() };

/** Files are read at the same time: without an order, chance would say which of two equal findings is new. */
function seen(side: Side | undefined): Seen {
  const { findings, objects, lines, coverage } = side ?? { ...nothing, coverage: [] };
  const skipped = coverage.filter(({ state }) => state === 'faulted' || state === 'ignored');
  const unread = new Set(skipped.map(({ path }) => path));
  return { findings: findings.toSorted(byPlace), objects, unread, lines, contents: contentsIn(lines) };
}

/** Whether nobody looked at what a file of the base has become: then what it lacks is not known to be fixed. */
function unseen(files: readonly ChangedFile[], { coverage }: Side): (path: string) => boolean {
  const skipped = coverage.filter(({ state }) => state === 'faulted' || state === 'ignored');
  const paths = new Set(skipped.map(({ path }) => path));
  const bases = new Set(files.filter((file) => paths.has(file.head ?? '')).map((file) => file.base));
  return (path) => bases.has(path);
}

function judgeFindings(
  compared: readonly Compared[],
  base: Side | undefined,
  head: Side,
  { policy, judge }: { readonly policy: Policy; readonly judge: Judge },
): readonly JudgedFinding[] {
  const environmentsIn = environmentsOf(policy);
  return compared.map((each): JudgedFinding => {
    const { finding, status } = each;
    const isOfBase = status === 'fixed' || finding.change === 'removed';
    const { lines } = (isOfBase ? base : undefined) ?? head;
    const environments = environmentsIn(finding.path);
    return {
      ...finding,
      ...(environments.length === 0 ? {} : { environments }),
      status,
      severity: judge.severity(finding),
      decision: judge.decide(each),
      excerpt: excerptOf(lines.get(finding.path) ?? [], finding),
    };
  });
}

function judgeTampering(
  attempts: readonly Tampering[],
  head: Tree,
  policy: Policy,
): Promise<readonly JudgedFinding[]> {
  return Promise.all(
    attempts.map(async (attempt): Promise<JudgedFinding> => {
      const { finding } = attempt;
      const text = await head.read(finding.path);
      const excerpt = excerptOf(typeof text === 'string' ? text.split('\n') : [], finding);
      return { ...finding, status: 'introduced', decision: decideTampering(attempt, policy), excerpt };
    }),
  );
}

/** What the change says to other tools. */
function foreignNotes(files: readonly ChangedFile[], base: Side | undefined, head: Side): readonly Note[] {
  const found = new Set(head.findings.map(({ path }) => path));
  const paths = files.map((file) => file.head ?? file.base ?? '').filter((path) => !found.has(path));
  return [...settingsNotes(paths), ...inlineNotes({ base: base?.lines ?? new Map(), head: head.lines })];
}

/** Each call tells the time since the one before. */
function stopwatch(trace: Trace | undefined): (what: string) => void {
  let last = performance.now();
  return (what) => {
    const now = performance.now();
    trace?.(what, now - last);
    last = now;
  };
}
