import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const report = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(
      z.object({
        rule: z.object({ name: z.string() }),
        from: z.string(),
        to: z.string(),
        cycle: z.array(z.object({ name: z.string() })).optional(),
      }),
    ),
  }),
});

const command = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs';
const args = [command, 'src', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
const cruise = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });

if (cruise.status === 0) {
  const lines = complaints(report.parse(JSON.parse(cruise.stdout)));
  if (lines.length > 0) fail(lines.join('\n'));
} else {
  // Its parser stops at syntax that it does not know, `using` among it.
  fail(cruise.stderr.trim());
}

function complaints({ modules, summary }: z.infer<typeof report>): string[] {
  const lines = summary.violations.map(({ rule, from, to, cycle }) => {
    return `${rule.name}: ${from} → ${(cycle?.map((step) => step.name) ?? [to]).join(' → ')}`;
  });
  // Without a parser that knows TypeScript the cruiser sees no module at all, and passes.
  const seen = new Set(modules.map((module) => module.source));
  const unseen = globSync('src/**/*.ts', { cwd: root }).filter(
    (path) => !seen.has(path.replaceAll('\\', '/')),
  );
  if (unseen.length > 0) lines.push(`not looked at: ${unseen.length} modules, among them ${unseen[0]}`);
  if (summary.totalCruised === 0) lines.push('no module was looked at');
  return lines;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
