import { fshrules, sushiExport, type FshStructure, type StructureDefinitionOfSushi } from './sushi.js';

interface Exporter {
  preprocessStructureDefinition(fsh: FshStructure, isExtension: boolean): void;
  setRules(sd: StructureDefinitionOfSushi, fsh: FshStructure): void;
}

/**
 * Runs `work` with SUSHI's StructureDefinition exporter writing what STU3 means:
 *
 * - SUSHI closes `extension` on every extension that has a value (R4's invariant ext-1 read as a cardinality). STU3's published extensions
 *   leave it open, so only an authored rule closes it.
 * - SUSHI raises a sliced element's min to the sum of its slices' mins. STU3's published profiles state the two apart, so the authored or
 *   inherited min stays.
 */
export function withStu3Exporter<T>(work: () => T): T {
  const prototype = sushiExport.StructureDefinitionExporter.prototype as unknown as Exporter;
  const { preprocessStructureDefinition, setRules } = prototype;
  prototype.preprocessStructureDefinition = function (fsh, isExtension) {
    const authored = new Set<unknown>(fsh.rules);
    preprocessStructureDefinition.call(this, fsh, isExtension);
    const inferred = (rule: { path: string }) => !authored.has(rule) && /(^|\.)extension$/.test(rule.path);
    fsh.rules = (fsh.rules as { path: string }[]).filter((rule) => !inferred(rule)) as typeof fsh.rules;
  };
  prototype.setRules = function (sd, fsh) {
    const before = new Map(sd.elements.map((element) => [element.id, element.min]));
    setRules.call(this, sd, fsh);
    restoreSlicedMins(sd, fsh, before);
  };
  try {
    return work();
  } finally {
    Object.assign(prototype, { preprocessStructureDefinition, setRules });
  }
}

function restoreSlicedMins(
  sd: StructureDefinitionOfSushi,
  fsh: FshStructure,
  before: ReadonlyMap<string, number>,
): void {
  const authored = new Set(
    (fsh.rules as { path: string }[])
      .filter((rule) => rule instanceof fshrules.CardRule && !Number.isNaN(rule.min))
      .map((rule) => rule.path),
  );
  for (const element of sd.elements) {
    if (!element.slicing || element.min === 0) continue;
    const inherited = before.get(element.id) ?? originalMin(element);
    if (inherited === undefined || inherited === element.min) continue;
    if (authored.has(fshPathOf(element.id))) continue;
    element.min = inherited;
  }
}

/** What an element's min was when SUSHI unfolded it from its type; SUSHI keeps that to compute the differential. */
function originalMin(element: object): number | undefined {
  return (element as { _original?: { min?: number } })._original?.min;
}

/** `Patient.identifier:nhsNumber.extension` as FSH writes it: `identifier[nhsNumber].extension`. */
export function fshPathOf(id: string): string {
  return id
    .split('.')
    .slice(1)
    .map((segment) => segment.replace(/:(.*)$/, (_all, slices: string) => slices.split('/').map((s) => `[${s}]`).join('')))
    .join('.');
}
