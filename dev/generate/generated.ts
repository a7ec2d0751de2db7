import { catalogue } from './catalogue.ts';
import { registry, ruleFiles } from './registry.ts';

/** Every generated file of the repository with the text it should have. */
export async function generated(): Promise<readonly { readonly path: string; readonly text: string }[]> {
  return [
    { path: 'src/rules/registry.generated.ts', text: registry(ruleFiles()) },
    { path: 'src/rules/README.md', text: await catalogue(ruleFiles()) },
  ];
}
