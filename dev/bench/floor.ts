import { readdirSync, readFileSync } from 'node:fs';
import { loadAll } from 'js-yaml';

/** The least that any check of a whole tree must do: read every file and parse every manifest. */
let documents = 0;
for (const entry of readdirSync('.', { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || entry.parentPath.startsWith('.git')) continue;
  const text = readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8');
  if (entry.name.endsWith('.yaml')) documents += loadAll(text).length;
}
console.log(documents);
