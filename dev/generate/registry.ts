import { readdirSync } from 'node:fs';
import { layers } from '../../src/finding/severity.ts';

/** A rule as its file stands: `src/rules/LAYER/TOPIC/ID.ts`. */
export interface RuleFile {
  readonly layer: string;
  readonly topic: string;
  readonly id: string;
}

/** All rule files, sorted by layer from the outside in, topic and id. */
export function ruleFiles(): readonly RuleFile[] {
  return layers.flatMap((layer) =>
    folder(`src/rules/${layer}`).flatMap((topic) =>
      ruleNames(`src/rules/${layer}/${topic}`).map((file) => ({
        layer,
        topic,
        id: file.replace(/\.ts$/, ''),
      })),
    ),
  );
}

/** Beside the rules of a topic stands their page. */
function ruleNames(path: string): readonly string[] {
  return folder(path).filter((file) => file.endsWith('.ts'));
}

function folder(path: string): readonly string[] {
  return readdirSync(path).toSorted();
}

/** The module that lists all rules with their layer, topic and id. */
export function registry(files: readonly RuleFile[]): string {
  const name = (id: string) => id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const imports = files.map(
    ({ layer, topic, id }) => `import ${name(id)} from './${layer}/${topic}/${id}.ts';`,
  );
  const entries = files.map(
    ({ layer, topic, id }) => `  placed('${layer}', '${topic}', '${id}', ${name(id)}),`,
  );
  return [
    '// Generated from the folders of this directory by `npm run generate`; not edited by hand.',
    "import { placed, type Rule } from './rule.ts';",
    ...imports,
    '',
    'export const rules: readonly Rule[] = [',
    ...entries,
    '];',
    '',
  ].join('\n');
}
