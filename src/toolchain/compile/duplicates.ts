import type { Diagnostic } from '../text/diagnostics.js';
import { writtenAt } from './places.js';
import type { SushiLocation, Tank } from './sushi.js';

interface Entity {
  name: string;
  id?: string;
  constructorName: string;
  sourceInfo: SushiLocation;
}

/**
 * Names that two entities share. SUSHI refuses them within one kind, and only warns, without a place, of a ValueSet that is called like a
 * Profile; but a name then means whichever is found first, so here both are errors.
 */
export function duplicateNames(tank: Tank): Diagnostic[] {
  const kinds = [
    'profiles',
    'extensions',
    'logicals',
    'resources',
    'instances',
    'valueSets',
    'codeSystems',
    'invariants',
    'ruleSets',
    'mappings',
  ] as const;
  const first = new Map<string, Entity>();
  const diagnostics: Diagnostic[] = [];
  for (const doc of tank.docs) {
    for (const kind of kinds) {
      for (const entity of doc[kind].values() as Iterable<unknown>) {
        const it = entity as Entity;
        const other = first.get(it.name);
        if (!other) first.set(it.name, it);
        else if (other !== it && other.constructorName !== it.constructorName)
          diagnostics.push(duplicate(it, other));
      }
    }
  }
  return diagnostics;
}

function duplicate(it: Entity, other: Entity): Diagnostic {
  const there = `${other.sourceInfo.file}:${other.sourceInfo.location?.startLine}`;
  // SUSHI's classes of value sets and code systems have names of their own
  const kindOf = ({ constructorName }: Entity) => constructorName.replace(/^Fsh/, '');
  return {
    code: 'fsh.duplicate-name',
    severity: 'error',
    message: `${kindOf(it)} ${it.name} has the name of the ${kindOf(other)} at ${there}`,
    ...writtenAt(it.sourceInfo),
    hint: 'give one of the two another name',
  };
}
