import { layers, severities } from '../finding/severity.ts';
import { tamperingChoices, touchedChoices } from './policy-file.ts';
import type { Given, Policy, Scope, Thresholds } from './policy.ts';
import type { Catalogue, RuleSetting, RuleSettings } from './rule-settings.ts';

/** A setting that means something else than before. */
export interface Difference {
  /** `layers.code.block`. */
  readonly setting: string;
  readonly from: string;
  readonly to: string;
  /** Whether less would block, or it cannot be told. */
  readonly isLooser: boolean;
  /** `.concentric/policy.yaml:4`, where the new value stands. */
  readonly origin: string;
}

/** What two policies mean differently; how they are written does not matter. */
export function policyDifferences(
  before: Policy,
  after: Policy,
  catalogue: Catalogue,
): readonly Difference[] {
  return [
    ...presetDifference(before, after),
    ...layers.flatMap((layer) =>
      layerDifferences(`layers.${layer}`, before.layers[layer], after.layers[layer]),
    ),
    ...ruleDifferences(before.rules, after.rules, catalogue),
    ...ordered('touched', touchedChoices, before.touched, after.touched),
    ...ordered('tampering', tamperingChoices, before.tampering, after.tampering),
    ...moreIsLooser('waivers.maximumDays', before.maximumDays, after.maximumDays),
    ...lines('ignore', before.ignore.map(ignoredLine), after.ignore.map(ignoredLine)),
    ...lines('tolerate', before.tolerate.map(toleratedLine), after.tolerate.map(toleratedLine)),
    ...whole('paths', before.scopes.map(scopeLine), after.scopes.map(scopeLine)),
    ...whole('environments', environmentLines(before), environmentLines(after)),
  ];
}

function presetDifference({ preset: from }: Policy, { preset: to }: Policy): readonly Difference[] {
  const isAudit = to.value === 'audit';
  if (from.value === to.value || (!isAudit && from.value !== 'audit')) return [];
  return [{ setting: 'preset', from: from.value, to: to.value, isLooser: isAudit, origin: to.origin }];
}

function layerDifferences(name: string, before: Thresholds, after: Thresholds): readonly Difference[] {
  // From the one that most reaches to the one that nothing reaches.
  const loosening = ['info', 'low', 'medium', 'high', 'critical', 'never'] as const;
  return (['block', 'show'] as const).flatMap((action) => {
    const [from, to] = [before[action], after[action]];
    if (from.value === to.value) return [];
    const isLooser = loosening.indexOf(to.value) > loosening.indexOf(from.value);
    return [{ setting: `${name}.${action}`, from: from.value, to: to.value, isLooser, origin: to.origin }];
  });
}

function ruleDifferences(
  before: RuleSettings,
  after: RuleSettings,
  catalogue: Catalogue,
): readonly Difference[] {
  const own = new Map(catalogue.map(({ id, severity }) => [id, severity]));
  const ids = new Set([...before.keys(), ...after.keys()]);
  return Array.from(ids).flatMap((id) => {
    const [from, to] = [before.get(id), after.get(id)];
    const [was, is] = [from, to].map((setting) => meaning(setting, own.get(id)));
    if (was === undefined || is === undefined) return [];
    const isSame = was.grade === is.grade;
    if (isSame && was.parameters === is.parameters) return [];
    // What a parameter does only its rule knows.
    const isLooser = isSame || grades.indexOf(is.grade) > grades.indexOf(was.grade);
    const say = ({ grade, parameters }: Meaning) => (isSame ? parameters : grade);
    return [{ setting: `rules.${id}`, from: say(was), to: say(is), isLooser, origin: to?.origin ?? '' }];
  });
}

interface Meaning {
  readonly grade: string;
  readonly parameters: string;
}

/** Gravest first; what we do not know the severity of may be grave. */
const grades: readonly string[] = ['its own', ...severities, 'off'];

function meaning(setting: RuleSetting | undefined, own: string | undefined): Meaning {
  const grade = setting?.off === true ? 'off' : (setting?.severity ?? own ?? 'its own');
  const parameters = Object.entries(setting?.parameters ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { grade, parameters: parameters.map(([name, value]) => `${name}: ${String(value)}`).join(', ') };
}

function ordered<Value extends string>(
  setting: string,
  choices: readonly Value[],
  from: Given<Value>,
  to: Given<Value>,
): readonly Difference[] {
  if (from.value === to.value) return [];
  const isLooser = choices.indexOf(to.value) < choices.indexOf(from.value);
  return [{ setting, from: from.value, to: to.value, isLooser, origin: to.origin }];
}

function moreIsLooser(setting: string, from: Given<number>, to: Given<number>): readonly Difference[] {
  if (from.value === to.value) return [];
  const isLooser = to.value > from.value;
  return [{ setting, from: String(from.value), to: String(to.value), isLooser, origin: to.origin }];
}

interface Line {
  readonly text: string;
  readonly origin: string;
}

/** Each line by itself excuses something. */
function lines(setting: string, before: readonly Line[], after: readonly Line[]): readonly Difference[] {
  const [was, is] = [before, after].map((list) => new Set(list.map(({ text }) => text)));
  const added = after.filter(({ text }) => was?.has(text) === false);
  const removed = before.filter(({ text }) => is?.has(text) === false);
  return [
    ...added.map(({ text, origin }) => ({ setting, from: '', to: text, isLooser: true, origin })),
    ...removed.map(({ text }) => ({ setting, from: text, to: '', isLooser: false, origin: '' })),
  ];
}

/** What such lines do depends on each other and on their order. */
function whole(setting: string, before: readonly Line[], after: readonly Line[]): readonly Difference[] {
  const [from, to] = [before, after].map((list) => list.map(({ text }) => text).join('; '));
  if (from === undefined || to === undefined || from === to) return [];
  const changed = after.find(({ text }, index) => text !== before[index]?.text);
  return [{ setting, from, to, isLooser: true, origin: changed?.origin ?? '' }];
}

function ignoredLine({ paths, origin }: Policy['ignore'][number]): Line {
  return { text: paths.join(', '), origin };
}

function toleratedLine({ fault, paths, origin }: Policy['tolerate'][number]): Line {
  return { text: paths === undefined ? fault : `${fault} in ${paths.join(', ')}`, origin };
}

function scopeLine({ match, layers: thresholdsOf, rules, touched, origin }: Scope): Line {
  const settings = [
    ...Object.entries(thresholdsOf).flatMap(([layer, { block, show }]) => [
      ...(block === undefined ? [] : [`${layer}.block ${block.value}`]),
      ...(show === undefined ? [] : [`${layer}.show ${show.value}`]),
    ]),
    ...Array.from(rules, ([id, setting]) => `${id} ${meaning(setting, undefined).grade}`),
    ...(touched === undefined ? [] : [`touched ${touched.value}`]),
  ];
  return { text: `${match.join(', ')}: ${settings.join(', ')}`, origin };
}

function environmentLines({ environments }: Policy): readonly Line[] {
  return Array.from(environments, ([name, { value, origin }]) => ({
    text: `${name}: ${value.join(', ')}`,
    origin,
  }));
}
