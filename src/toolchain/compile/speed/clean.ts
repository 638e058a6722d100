import { originalOf } from './elements.js';
import { common, StructureDefinition, type Json, type SushiElement } from './internals.js';
import { replaced, type Patch } from '../patches.js';

type Skip = (property: string) => boolean;
type Clean = typeof common.cleanResource;

/**
 * The definitions of StructureDefinition and ElementDefinition themselves, that caret rules are checked with. SUSHI cleans these as well,
 * and finds nothing: they never hold what a rule says, only what FHIR publishes.
 */
const CHECKED_WITH = new Set(['_edStructureDefinition', '_sdStructureDefinition']);

/**
 * True if SUSHI's clean-up would change anything below an object: a mark of its own (`_sliceName`, `_primitive`), an empty object or array,
 * or an array of nulls. An element's empty list of children does not count: SUSHI removes it and finds it empty again the next time.
 */
function isUnclean(object: object, skip: Skip): boolean {
  for (const key in object) {
    if (key === '_sliceName') return true;
    const value = (object as Json)[key];
    if (typeof value !== 'object' || value === null || key === 'treeChildren' || CHECKED_WITH.has(key))
      continue;
    if (isReplaced(value)) return true;
    if (!skip(key) && isUnclean(value, skip)) return true;
  }
  return false;
}

function isReplaced(value: object): boolean {
  if (Array.isArray(value)) return value.every((item) => item === null || item === undefined);
  if ((value as Json)['_primitive']) return true;
  for (const key in value) if (Object.hasOwn(value, key)) return false;
  return true;
}

type Hidden = Record<'_edStructureDefinition' | '_sdStructureDefinition' | 'elements', unknown>;

/** Runs `work` with properties of an object out of sight. */
function without(object: object, names: readonly (keyof Hidden)[], work: () => void): void {
  const bag = object as Hidden;
  const values = names.map((name) => bag[name]);
  for (const name of names) bag[name] = undefined;
  work();
  names.forEach((name, i) => (bag[name] = values[i]));
}

/** SUSHI's clean-up reaches an element's original as a property like any other; here it is not one until it is made one. */
function withOriginals(elements: readonly SushiElement[], work: () => void): void {
  const originals = elements.map((element) => element._original);
  elements.forEach((element, i) => {
    Object.defineProperty(element, '_original', {
      value: originals[i],
      enumerable: true,
      configurable: true,
      writable: true,
    });
  });
  work();
  elements.forEach((element, i) => {
    Reflect.deleteProperty(element, '_original');
    element._original = originals[i];
  });
}

function cleanResource(original: Clean): Clean {
  return (resource, skip = () => false) => {
    const hasContained = (resource as Json)['contained'] !== undefined;
    if (!(resource instanceof StructureDefinition)) {
      if (hasContained || isUnclean(resource, skip)) original(resource, skip);
      return;
    }
    if (hasContained) return withOriginals(resource.elements, () => original(resource, skip));
    // no value of an element is reached from another, nor from the definition's own properties: each is cleaned for itself
    for (const element of resource.elements) {
      const was = originalOf(element);
      if (!isUnclean(element, skip) && !(was && isUnclean(was, skip))) continue;
      withOriginals([element], () =>
        without(element, ['_edStructureDefinition'], () => original(element, skip)),
      );
    }
    without(resource, ['elements', '_sdStructureDefinition'], () => {
      if (isUnclean(resource, skip)) original(resource, skip);
    });
  };
}

/** SUSHI walks three times over every value of a definition to take away marks that hardly any definition has: here it walks once, to see. */
export function cleanPatches(): Patch[] {
  return [replaced(common, 'cleanResource', cleanResource)];
}
