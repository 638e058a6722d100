import type { Diagnostic } from '../text/diagnostics.js';
import { placeOf } from './places.js';
import { utils, type SushiLocation, type SushiMessage, type Tank } from './sushi.js';

interface Structure {
  name: string;
  parent?: string;
  sourceInfo: SushiLocation;
}

const { Profile, Extension, Logical, Resource } = utils.Type;

/**
 * Finds circles of parents and makes one error of each. SUSHI follows the parents until its stack is full, and reports that, or an error
 * that follows, for each definition whose parents lead into a circle: `explains` is true for those messages and for those of instances.
 * SUSHI itself reports a definition that is its own parent.
 */
export function circularParents(tank: Tank): {
  diagnostics: Diagnostic[];
  explains(message: SushiMessage): boolean;
} {
  const parentOf = ({ parent }: Structure) =>
    parent === undefined ? undefined : structureNamed(tank, parent);
  const circles: Structure[][] = [];
  const done = new Set<Structure>();
  const stuck = new Set<Structure>();
  for (const start of tank.getAllStructureDefinitions() as Structure[]) {
    const way: Structure[] = [];
    let at: Structure | undefined = start;
    for (; at && !done.has(at) && !way.includes(at); at = parentOf(at)) way.push(at);
    const circle = at && !done.has(at) ? way.slice(way.indexOf(at)) : [];
    if (circle.length > 1) circles.push(circle);
    const isStuck = circle.length > 1 || (at !== undefined && stuck.has(at));
    for (const each of way) {
      done.add(each);
      if (isStuck) stuck.add(each);
    }
  }
  const failed = new Set(
    [...stuck].map(({ sourceInfo }) => `${sourceInfo.file}:${sourceInfo.location?.startLine}`),
  );
  return {
    diagnostics: circles.map(diagnostic),
    explains: ({ message, file, location }) => {
      if (location && failed.has(`${file}:${location.startLine}`)) return true;
      const instanceOf = /^InstanceOf (\S+) not found/.exec(message)?.[1];
      const found = instanceOf === undefined ? undefined : structureNamed(tank, instanceOf);
      return found !== undefined && stuck.has(found);
    },
  };
}

function structureNamed(tank: Tank, name: string): Structure | undefined {
  return tank.fish(name, Profile, Extension, Logical, Resource) as Structure | undefined;
}

function diagnostic(circle: readonly Structure[]): Diagnostic {
  const [first] = circle;
  const names = [...circle, first!].map(({ name }) => name);
  return {
    code: 'fsh.circular-parents',
    severity: 'error',
    message: `parents go in a circle: ${names.join(' → ')}`,
    ...placeOf(first!.sourceInfo),
    hint: 'give one of them a parent that is not derived from it',
  };
}
