import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { layers } from '../src/finding/severity.ts';

/** Each constructor with what stands before its definition, and the parameter of its check. */
const altitudes: Readonly<Record<string, readonly [call: string, parameter: string, example: string]>> = {
  object: ["objectRule(['Role'], {", 'role', 'apiVersion: v1\\nkind: Role #!\\n'],
  pod: ['podRule({', 'pod', 'apiVersion: v1\\nkind: Pod\\nspec: #!\\n  containers: []\\n'],
  container: [
    'containerRule({',
    'container',
    'apiVersion: v1\\nkind: Pod\\nspec:\\n  containers:\\n    - name: app #!\\n',
  ],
  stage: ['stageRule({', 'stage', 'FROM debian:12 #!\\n'],
  instruction: ["instructionRule(['RUN'], {", 'instruction', 'FROM debian:12\\nRUN true #!\\n'],
  service: ['serviceRule({', 'service', 'services:\\n  app: #!\\n    image: app:1\\n'],
};

const [place = '', altitude = ''] = process.argv.slice(2);
const known = altitudes[altitude];
const [layer, topic, id] = place.split('/');
const path = `src/rules/${place}.ts`;
if (known === undefined || id === undefined || !layers.some((name) => name === layer) || existsSync(path)) {
  console.error('usage: npm run new-rule -- LAYER/TOPIC/RULE-ID ALTITUDE');
  console.error(
    `  LAYER is one of ${layers.join(', ')}; ALTITUDE one of ${Object.keys(altitudes).join(', ')}`,
  );
  if (existsSync(path)) console.error(`  ${path} exists already`);
  process.exitCode = 2;
} else {
  const [call, parameter, example] = known;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, skeleton(call, parameter, example));
  console.log(
    `wrote ${path}; fill it, then run \`npm run generate\` and \`npx vitest run test/examples.test.ts\``,
  );
}

function skeleton(call: string, parameter: string, example: string): string {
  const constructor = call.slice(0, call.indexOf('('));
  return `import { ${constructor} } from '../../rule.ts';

export default ${call}
  summary: '${topic}: what is wrong, in one line',
  severity: 'medium',
  why: 'What an attacker gains.',
  fix: 'What to write instead.',
  references: ['https://kubernetes.io/docs/'],
  equivalents: [],

  *check(${parameter}) {
    yield ${parameter}.violation('What is wrong here');
  },

  examples: {
    bad: ['${example}'],
    good: [''],
  },
});
`;
}
