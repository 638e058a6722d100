#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCES = new URL('./cli/main.ts', import.meta.url);

// The sources exist in the repository only, where a built `dist` may be older than they are.
const { main } = existsSync(SOURCES) ? await fromSources() : await import('./dist/main.js');
process.on('uncaughtException', (error) => {
  process.stderr.write(`error: ${error.stack ?? error}\n`);
  process.exit(2);
});
process.exitCode = await main(process.argv.slice(2));

async function fromSources() {
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
  return import(SOURCES.href);
}
