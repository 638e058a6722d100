import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../oracle/oracle.js';
import { valueAt } from './evidence.js';
import { isJsonObject, type JsonObject } from './node.js';

let contexts: Map<string, readonly string[]> | undefined;

/** Where the definitions of the build say that their extensions may be used, by canonical. */
function load(): Map<string, readonly string[]> {
  const folder = join(ROOT, 'generated/fhir/json');
  const files = readdirSync(folder).filter((name) => name.startsWith('StructureDefinition-'));
  const found = files.map((file) => {
    const { url, context } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      url: string;
      context?: string[];
    };
    return [url, context ?? []] as const;
  });
  return new Map(found);
}

/**
 * Whether the context of an extension's definition names a place, as far as the place's own path tells: `Patient.identifier`, counted
 * from the resource that it is in. It is a second opinion on what the validators say, so it shares no code with them.
 */
export function mayStandAt(url: string, expression: string, resource: JsonObject): boolean {
  contexts ??= load();
  const element = expression.replace(/\.(?:modifierExtension|extension)\[\d+\]$/, '');
  const steps = element.split('.');
  for (let i = steps.length; i > 0; i--) {
    const value = valueAt(resource, steps.slice(0, i).join('.'));
    if (!isJsonObject(value) || typeof value['resourceType'] !== 'string') continue;
    const path = [value['resourceType'], ...steps.slice(i)].join('.').replace(/\[\d+\]/g, '');
    const names = contexts.get(url) ?? [];
    return names.some((name) => name === path || name === '*' || name === 'Element');
  }
  return true;
}
