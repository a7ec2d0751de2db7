import { words } from '../../parameters.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['GitRepository', 'OCIRepository', 'HelmRepository', 'Bucket'], {
  summary: 'Flux deploys from a source that is not allowed',
  severity: 'high',
  why: 'Whoever writes to the source writes to the cluster: Flux applies what it finds there, with its own rights.',
  fix: 'Use a source that the policy allows.',
  references: ['https://fluxcd.io/flux/security/best-practices/'],
  equivalents: ['kyverno:verify-flux-sources', 'kyverno:verify-git-repositories'],
  parameters: {
    allowed: words(
      'Beginnings of the addresses that may be used, like `https://github.com/example/`; any if there are none',
    ),
  },

  *check(source, { allowed }) {
    if (source.group !== 'source.toolkit.fluxcd.io') return;
    const address = source.field('spec', source.kind === 'Bucket' ? 'endpoint' : 'url');
    const { text } = address;
    if (text === undefined || allowed.length === 0) return;
    const isAllowed = allowed.some((beginning) => isBelow(text, beginning));
    if (!isAllowed) yield address.violation(`Flux may not deploy from ${text}`);
  },

  examples: {
    given: { allowed: ['https://github.com/example', 'oci://ghcr.io/example/'] },
    bad: [
      'apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nspec:\n  url: https://github.com/example-evil/shop #!\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: Bucket\nspec:\n  endpoint: s3.example #!\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nspec:\n  url: https://github.com/example/../evil/shop #!\n',
    ],
    good: [
      'apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nspec:\n  url: https://github.com/example/shop\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nspec:\n  url: oci://ghcr.io/example/shop\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmRepository\nspec:\n  url: ${URL}\n',
    ],
  },
});

/** Whether an address is below another: a name that only begins alike is somebody else's, and so is what `..` leads to. */
function isBelow(address: string, beginning: string): boolean {
  const isPlain = !/\.\.|%2e/i.test(address);
  return (
    isPlain &&
    (address === beginning || address.startsWith(beginning.endsWith('/') ? beginning : `${beginning}/`))
  );
}
