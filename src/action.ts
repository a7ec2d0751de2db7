import { isNodeRecent } from './node-version.ts';

// Imported only now, so that an old Node never parses what it does not understand.
if (isNodeRecent()) {
  const { run } = await import('./action/run.ts');
  await run();
}
