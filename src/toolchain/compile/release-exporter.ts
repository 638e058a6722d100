import { RELEASE } from '../releases/release.js';
import { replaced, withPatches } from './patches.js';
import {
  fshrules,
  fshtypes,
  sushiExport,
  type FshStructure,
  type StructureDefinitionOfSushi,
} from './sushi.js';

interface Exporter {
  preprocessStructureDefinition(fsh: FshStructure, isExtension: boolean): void;
  setRules(sd: StructureDefinitionOfSushi, fsh: FshStructure): void;
  getStructureDefinition(fsh: FshStructure): StructureDefinitionOfSushi;
  fishForFHIR(item: string, ...types: unknown[]): unknown;
}

/**
 * Runs `work` with SUSHI's StructureDefinition exporter adapted to STU3. These patches change the outcome, so every version of SUSHI gets
 * them:
 *
 * - SUSHI closes `extension` on every extension that has a value (R4's invariant ext-1 read as a cardinality). STU3's published extensions
 *   leave it open, so only an authored rule closes it. It closes `value[x]` of every extension with sub-extensions, unless `value[x] 0..1`
 *   keeps it open.
 * - SUSHI raises a sliced element's min to the sum of its slices' mins. STU3's published profiles state the two apart, so the authored or
 *   inherited min stays.
 * - A logical model's parent is R5's `Base` where the FSH names none.
 * - A profile of StructureDefinition or ElementDefinition would be derived from R4's.
 *
 * @param metaType STU3's definition of a type that SUSHI knows as R4's
 */
export function withReleaseExporter<T>(metaType: (name: string) => object | undefined, work: () => T): T {
  const prototype = sushiExport.StructureDefinitionExporter.prototype as unknown as Exporter;
  const parents = replaced(
    prototype,
    'getStructureDefinition',
    (original) =>
      function (fsh) {
        if (fsh instanceof fshtypes.Logical && fsh.parent === 'Base') fsh.parent = RELEASE.logicalParent;
        const parent = fsh instanceof fshtypes.Profile ? metaType(fsh.parent ?? '') : undefined;
        if (!parent) return original.call(this, fsh);
        const fishing = replaced(
          this,
          'fishForFHIR',
          (fish) =>
            function (item, ...types) {
              return item === fsh.parent ? parent : fish.call(this, item, ...types);
            },
        );
        return withPatches([fishing], () => original.call(this, fsh));
      },
  );
  const extensions = replaced(
    prototype,
    'preprocessStructureDefinition',
    (original) =>
      function (fsh, isExtension) {
        const authored = fsh.rules as { path: string }[];
        const open = new Set(authored.filter(isOpenValue));
        const openPaths = new Set([...open].map(({ path }) => path));
        fsh.rules = authored.filter((rule) => !open.has(rule)) as typeof fsh.rules;
        original.call(this, fsh, isExtension);
        const known = new Set(authored);
        const inferred = (fsh.rules as { path: string }[]).filter(
          (rule) => !known.has(rule) && !/(^|\.)extension$/.test(rule.path) && !openPaths.has(rule.path),
        );
        fsh.rules = [...authored, ...inferred] as typeof fsh.rules;
      },
  );
  const slices = replaced(
    prototype,
    'setRules',
    (original) =>
      function (sd, fsh) {
        const before = new Map(sd.elements.map((element) => [element.id, element.min]));
        original.call(this, sd, fsh);
        restoreSlicedMins(sd, fsh, before);
      },
  );
  return withPatches([parents, extensions, slices], work);
}

/** An authored `value[x] 0..1`. */
function isOpenValue(rule: { path: string; min?: number; max?: string }): boolean {
  return (
    rule instanceof fshrules.CardRule &&
    /(^|\.)value\[x\]$/.test(rule.path) &&
    rule.max === '1' &&
    rule.min !== 1
  );
}

function restoreSlicedMins(
  sd: StructureDefinitionOfSushi,
  fsh: FshStructure,
  before: ReadonlyMap<string, number>,
): void {
  const authored = new Map(
    (fsh.rules as { path: string; min?: number }[])
      .filter((rule) => rule instanceof fshrules.CardRule && !Number.isNaN(rule.min))
      .map((rule) => [rule.path, rule.min] as const),
  );
  for (const element of sd.elements) {
    if (!element.slicing || element.min === 0) continue;
    const meant = authored.get(fshPathOf(element.id)) ?? before.get(element.id) ?? originalMin(element);
    if (meant !== undefined) element.min = meant;
  }
}

/** The minimum of an element when SUSHI unfolded it from its type; SUSHI keeps it to compute the differential. */
function originalMin(element: object): number | undefined {
  return (element as { _original?: { min?: number } })._original?.min;
}

/** `Patient.identifier:passport.extension` as FSH writes it: `identifier[passport].extension`. */
export function fshPathOf(id: string): string {
  return id
    .split('.')
    .slice(1)
    .map((segment) =>
      segment.replace(/:(.*)$/, (_all, slices: string) =>
        slices
          .split('/')
          .map((s) => `[${s}]`)
          .join(''),
      ),
    )
    .join('.');
}
