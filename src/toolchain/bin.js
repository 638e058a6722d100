#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

// Node 22 keeps the compiled code of a command for its next start.
module.enableCompileCache?.();

// The sources exist in the repository only, where a built `dist` may be older than they are.
const isRepository = existsSync(new URL('./cli/main.ts', import.meta.url));
const { main } = isRepository
  ? await import('./from-sources.js').then(({ fromSources }) => fromSources('main'))
  : await import('./dist/main.js');
process.on('uncaughtException', (error) => {
  process.stderr.write(`error: ${error.stack ?? error}\n`);
  process.exit(2);
});
process.exitCode = await main(process.argv.slice(2));
