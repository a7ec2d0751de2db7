import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './build/bundle.ts';
import { differences, writeFolder } from './build/dist-folder.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const files = await bundle(root);
if (values.check) {
  const lines = differences(dist, files);
  if (lines.length > 0) {
    console.error(
      `dist/ is not what its source makes. Run \`npm run build\` and commit it.\n${lines.join('\n')}`,
    );
    process.exitCode = 1;
  }
} else {
  writeFolder(dist, files);
  for (const [name, text] of files)
    console.log(`dist/${name}  ${Math.ceil(Buffer.byteLength(text) / 1024)} kB`);
}
