import type { StructureSource } from '../model/profile.js';
import type { SourceLocation } from '../model/types.js';
import { placeOf } from './places.js';
import type { utils } from './sushi.js';
import { type FshStructure, type StructureDefinitionOfSushi, type SushiLocation } from './sushi.js';

type Fisher = InstanceType<typeof utils.MasterFisher>;

const known = new WeakMap<StructureDefinitionOfSushi, StructureSource>();

/** Source positions of a StructureDefinition and its elements: the first rule about an element counts. */
export function structureSource(
  sd: StructureDefinitionOfSushi,
  fsh: FshStructure,
  fisher: Fisher,
): StructureSource {
  let source = known.get(sd);
  if (!source) known.set(sd, (source = findSource(sd, fsh, fisher)));
  return source;
}

function findSource(sd: StructureDefinitionOfSushi, fsh: FshStructure, fisher: Fisher): StructureSource {
  const elements: Record<string, SourceLocation> = {};
  const idByPath = new Map<string, string | undefined>();
  for (const rule of fsh.rules as { path: string; sourceInfo: SushiLocation; items?: { name: string }[] }[]) {
    const place = placeOf(rule.sourceInfo);
    if (!place) continue;
    if (!idByPath.has(rule.path)) idByPath.set(rule.path, sd.findElementByPath(rule.path, fisher)?.id);
    const id = idByPath.get(rule.path);
    if (!id) continue;
    const ids = rule.items ? rule.items.map((item) => `${id}:${item.name}`) : [id];
    for (const each of ids) elements[each] ??= place;
  }
  return { definition: placeOf(fsh.sourceInfo) ?? { file: '', line: 1, column: 1 }, elements };
}
