import manifest from '../../package.json' with { type: 'json' };
import { z } from 'zod';
import { policyFileSchema } from '../../src/policy/policy-file.ts';
import { waiverFileSchema } from '../../src/policy/waiver.ts';
import { reportJsonSchema } from '../../src/report/report-schema.ts';
import { policyReference } from './policy-reference.ts';
import { catalogue } from './catalogue.ts';
import { kubernetesFields } from './kubernetes-fields.ts';
import { registry, ruleFiles } from './registry.ts';

/** Every generated file of the repository with the text it should have. */
export async function generated(): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const files = ruleFiles();
  return [
    { path: 'src/analysis/schema/fields.generated.ts', text: kubernetesFields() },
    { path: 'src/rules/registry.generated.ts', text: registry(files) },
    { path: 'src/version.generated.ts', text: version() },
    ...(await catalogue(files)),
    { path: 'schema/policy.schema.json', text: json(z.toJSONSchema(policyFileSchema, { io: 'input' })) },
    { path: 'schema/waivers.schema.json', text: json(z.toJSONSchema(waiverFileSchema, { io: 'input' })) },
    { path: 'schema/report.v2.schema.json', text: json(reportJsonSchema()) },
    { path: 'docs/policy.md', text: policyReference() },
  ];
}

function json(schema: object): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

/** Not the whole manifest, so that `dist/` changes only with the version. */
function version(): string {
  return `// Generated from package.json by \`npm run generate\`; not edited by hand.\nexport const version = '${manifest.version}';\n`;
}
