import { withoutVersion } from '../../text/canonical.js';
import type { Structure, Structures, Place } from './structures.js';

type Json = Record<string, unknown>;

/** A code in a resource, and what it has to be one of. */
export interface CodedValue {
  code: string;
  system?: string;
  /** Canonical of the required value set at its place. */
  valueSet?: string;
  /** CodeableConcepts only: the other codings; one match is enough. */
  others: { code: string; system?: string }[];
}

/** Types whose values carry a system and a code. */
const WITH_SYSTEM = new Set([
  'Coding',
  'Quantity',
  'Age',
  'Count',
  'Distance',
  'Duration',
  'Money',
  'SimpleQuantity',
]);

/** Every code in a resource, found by the definitions of its types and, where it names one, of its profile. */
export function codedValues(resource: object, structures: Structures): CodedValue[] {
  const found: CodedValue[] = [];
  visitResource(resource as Json, structures, found);
  return found;
}

/** The codes in one value of a type; of a fixed value or a pattern. */
export function codesOf(
  type: string,
  value: unknown,
  valueSet: string | undefined,
  structures: Structures,
): CodedValue[] {
  const found: CodedValue[] = [];
  const structure = structures.get(type);
  const place = { type, profiles: [], requiredValueSet: valueSet, structure: structure!, path: '' };
  visitValue(value, place, structure && { structure, path: structure.root }, structures, found);
  return found;
}

function visitResource(resource: Json, structures: Structures, found: CodedValue[]): void {
  const profiles = ((resource['meta'] as Json | undefined)?.['profile'] as string[] | undefined) ?? [];
  const profile = profiles
    .map((url) => structures.get(withoutVersion(url)))
    .find((structure) => structure !== undefined);
  const structure = profile ?? structures.get(String(resource['resourceType']));
  if (structure) visitProperties(resource, structure, structure.root, structures, found);
}

function visitProperties(
  object: Json,
  structure: Structure,
  path: string,
  structures: Structures,
  found: CodedValue[],
): void {
  for (const [property, value] of Object.entries(object)) {
    if (property === 'extension' || property === 'modifierExtension') {
      for (const extension of value as Json[]) visitExtension(extension, structures, found);
      continue;
    }
    const place = structures.place(structure, path, property);
    if (!place) continue;
    const below = structures.below(place);
    for (const item of Array.isArray(value) ? value : [value])
      visitValue(item, place, below, structures, found);
  }
}

function visitExtension(extension: Json, structures: Structures, found: CodedValue[]): void {
  const structure = structures.get(String(extension['url'])) ?? structures.get('Extension');
  if (structure) visitProperties(extension, structure, structure.root, structures, found);
}

function visitValue(
  value: unknown,
  { type, requiredValueSet: valueSet }: Place,
  below: { structure: Structure; path: string } | undefined,
  structures: Structures,
  found: CodedValue[],
): void {
  const bound = valueSet === undefined ? {} : { valueSet };
  if (typeof value === 'string') {
    if (valueSet !== undefined) found.push({ code: value, ...bound, others: [] });
  } else if (typeof value === 'object' && value !== null) {
    const object = value as Json;
    if (typeof object['resourceType'] === 'string') return visitResource(object, structures, found);
    if (WITH_SYSTEM.has(String(type))) found.push(...coding(object, bound, []));
    if (type === 'CodeableConcept') {
      const codings = ((object['coding'] as Json[] | undefined) ?? []).filter(
        (item) => typeof item['code'] === 'string',
      );
      for (const item of codings) {
        const others = codings.filter((other) => other !== item).flatMap((other) => coding(other, {}, []));
        found.push(...coding(item, bound, others));
      }
      return visitConcept(object, structures, found);
    }
    if (below) visitProperties(object, below.structure, below.path, structures, found);
  }
}

/** The rest of a CodeableConcept: extensions of its codings, whose codes are already found. */
function visitConcept(concept: Json, structures: Structures, found: CodedValue[]): void {
  for (const item of [concept, ...((concept['coding'] as Json[] | undefined) ?? [])]) {
    for (const extension of (item['extension'] as Json[] | undefined) ?? [])
      visitExtension(extension, structures, found);
  }
}

function coding(object: Json, bound: { valueSet?: string }, others: CodedValue['others']): CodedValue[] {
  const { code, system } = object;
  if (typeof code !== 'string') return [];
  return [{ code, ...(typeof system === 'string' && { system }), ...bound, others }];
}
