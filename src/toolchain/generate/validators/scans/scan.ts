import type { Output } from '../output.js';
import { wholeText } from './bits.js';
import { casesText } from './cases.js';
import { isSilent, scanRef } from './scanned.js';
import type { Structure } from '../structure.js';

/**
 * Writes the function that goes through the properties of a structure's objects: `Accepts` of the runtime where all that is wrong with
 * one can be left to the walk, else `Scan`.
 */
export function writeScan(structure: Structure, out: Output): void {
  if (isSilent(structure, out.structures.source)) writeAccepts(structure, out);
  else writeScanOf(structure, out);
}

function writeAccepts(structure: Structure, out: Output): void {
  const { module } = out;
  const { name } = scanRef(structure, out.structures.source);
  const shape = module.ref(structure.ref);
  module.runtimeType('Context');
  module.runtimeType('Json');
  module.add(`export function ${name}(object: unknown, c: Context, depth: number): object is Json {
  if (!${module.runtime('isInReach')}(object, c, depth)) return false;
  let seen = ${module.runtime('ALWAYS')};
  for (const key in object) {
    const value = object[key];
    switch (key) {
${casesText(structure, 'depth + 1', out)}}
    const bits = ${module.runtime('acceptedBits')}(key, value, object, ${shape}, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return ${wholeText(structure, out)};
}
`);
}

function writeScanOf(structure: Structure, out: Output): void {
  const { module } = out;
  const { name } = scanRef(structure, out.structures.source);
  module.runtimeType('Scan');
  module.add(`export const ${name}: Scan = (object, c) => {
  let seen = ${module.runtime('ALWAYS')};
  for (const key in object) {
    const value = object[key];
    switch (key) {
${casesText(structure, 'c.depth', out)}}
    seen |= ${module.runtime('property')}(key, value, object, ${module.ref(structure.ref)}, c, seen);
  }
  return seen;
};
`);
}
