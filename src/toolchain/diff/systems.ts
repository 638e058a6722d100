import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { configFileOf } from '../compile/inputs/layout.js';
import type { Systems } from './types.js';

/**
 * Reads the systems that exchange payloads from a project's configuration: `systems:` with a label for `server` and `client`, and
 * `capability.replies`. A configuration that cannot be read gives none; a build reports it.
 */
export function readSystems(root: string): Systems {
  const config = readConfiguration(root) as {
    systems?: { server?: unknown; client?: unknown };
    capability?: { replies?: unknown };
  };
  const label = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise);
  const replies = Object.entries(Object(config.capability?.replies) as object).filter(
    (entry): entry is [string, string[]] => Array.isArray(entry[1]),
  );
  return {
    labels: {
      server: label(config.systems?.server, 'Servers'),
      client: label(config.systems?.client, 'Clients'),
    },
    replies: Object.fromEntries(replies),
  };
}

function readConfiguration(root: string): unknown {
  const file = configFileOf(root);
  if (file === undefined) return {};
  try {
    return Object(parse(readFileSync(join(root, file), 'utf8')));
  } catch {
    return {};
  }
}
