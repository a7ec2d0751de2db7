import { isLost } from '../../../analysis/change/protection.ts';
import { paired } from '../../../analysis/change/containers.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import type { Violation } from '../../../finding/violation.ts';
import { fileChangeRule } from '../../change-rule.ts';

export default fileChangeRule(
  [
    '.github/{settings,branch-protection,branch_protection}.{yml,yaml,json}',
    '.github/{rulesets,safe-settings}/**/*.{yml,yaml,json}',
    '.asf.yaml',
  ],
  {
    summary: 'A setting that protects the repository is softened',
    severity: 'high',

    why: 'Changes get in that nobody reviewed or checked, or history is rewritten: all other protections stand on this one.',
    fix: 'Keep the setting.',
    references: [
      'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches',
    ],
    equivalents: [],

    *check(before, after) {
      if (after.text === '') yield before.violation(`${before.path} is removed`, 'removed');
      else if (before.yaml !== undefined && after.yaml !== undefined)
        yield* softened(before.yaml, after.yaml, '');
    },

    examples: {
      path: '.github/settings.yml',
      bad: [
        {
          before:
            'repository:\n  private: true\nbranches:\n  - name: main\n    protection:\n      enforce_admins: true\n      required_pull_request_reviews:\n        required_approving_review_count: 2\n      required_status_checks:\n        contexts: [a, b]\n',
          after:
            'repository:\n  private: false #!\nbranches:\n  - name: main\n    protection:\n      enforce_admins: false #!\n      allow_force_pushes: true #!\n      required_pull_request_reviews:\n        required_approving_review_count: 1 #!\n      required_status_checks:\n        contexts: [b] #!\n',
        },
        {
          before: 'branches:\n  - name: main\n    protection:\n      strict: true\n',
          after: 'branches:\n  - name: main\n    protection: null #!\n',
        },
        {
          before: 'enforcement: active\n',
          after: 'enforcement: evaluate #!\nbypass_actors: #!\n  - actor_id: 1\n',
        },
      ],
      good: [
        {
          before: 'branches:\n  - name: main\n    protection:\n      enforce_admins: true\n',
          after:
            'branches:\n  - name: next\n    protection: {}\n  - name: main\n    protection:\n      enforce_admins: true\n      strict: true\n',
        },
      ],
    },
  },
);

/** Switches that protect, switches that open, numbers that are to stay as high, and lists that are to stay as long. */
const keeps =
  /^(?:enforce_admins|required_signatures|require_code_owner_reviews?|dismiss_stale_reviews(?:_on_push)?|require_last_push_approval|required_linear_history|required_conversation_resolution|required_review_thread_resolution|strict|strict_required_status_checks_policy|enabled|private|enable_vulnerability_alerts|enable_automated_security_fixes|lock_branch|block_creations|required_deployments|secret_scanning\w*|web_commit_signoff_required)$/;
const opens = /^(?:allow_force_pushes|allow_deletions|allow_fork_syncing|bypass_mode)$/;
const counts = /^required_approving_review_count$/;
const lengths = /^(?:contexts|checks|required_status_checks|rules|collaborators_required)$/;
const loosening = /^(?:bypass_actors|bypass_pull_request_allowances|include_bypass|exclude)$/;

function* softened(was: Field, is: Field, key: string): Iterable<Violation> {
  const message = `The repository is protected by less than before: ${key}`;
  const isOff = keeps.test(key) && isLost(was, is, true);
  const isOpen = opens.test(key) && is.is(true) && was.isNot(true);
  const isFewer = counts.test(key) && (is.number ?? 0) < (was.number ?? 0);
  const isDisabled = key === 'enforcement' && isLost(was, is, 'active');
  const isShorter = lengths.test(key) && is.items.length < was.items.length;
  const isLonger = loosening.test(key) && is.items.length > was.items.length;
  const isUnprotected =
    /^(?:protection|required_pull_request_reviews|required_status_checks)$/.test(key) &&
    was.entries.length > 0 &&
    is.isAbsent;
  if (isOff || isOpen || isFewer || isDisabled || isShorter || isLonger || isUnprotected)
    yield is.violation(message);
  if (isUnprotected) return;
  for (const [name, value] of was.entries) yield* softened(value, is.field(name), name);
  for (const [old, now] of paired(was.items, is.items, nameOf)) yield* softened(old, now, '');
  for (const [name, value] of is.entries) {
    const old = was.field(name);
    if (old.node !== undefined) continue;
    if ((opens.test(name) && value.is(true)) || (loosening.test(name) && value.items.length > 0))
      yield value.violation(`The repository is protected by less than before: ${name}`);
  }
}

/** What names an item: of branches and rules. */
function nameOf(item: Field): string | undefined {
  return ['name', 'type', 'context'].map((each) => item.field(each).text).find((text) => text !== undefined);
}
