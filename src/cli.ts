#!/usr/bin/env node
import { isNodeRecent } from './node-version.ts';

// Imported only now, so that an old Node never parses what it does not understand.
if (isNodeRecent()) {
  const { main } = await import('./cli/main.ts');
  await main(process.argv);
}
