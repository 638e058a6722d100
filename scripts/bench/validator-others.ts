import fhir from 'fhir';
import fhirpath from 'fhirpath';
import stu3 from 'fhirpath/fhir-context/stu3';
import type { ElementDefinition, StructureDefinition } from 'fhir/r3.js';
import { loadDefinitions } from '../../src/definitions/definitions.js';
import type { Json } from './validator-parts.js';

/** What else judges resources in JavaScript, set up as its documentation says. */
export type Judge = (value: unknown) => unknown;

const SLOT_TYPES = [
  'Slot',
  ...['Resource', 'DomainResource', 'Element', 'Extension', 'Meta', 'Narrative'],
  ...['CodeableConcept', 'Coding', 'Identifier', 'Period', 'Reference'],
];

/** The npm package `fhir`, with STU3's definitions in the place of its R4 ones: it knows core types only, no profiles. */
export function npmFhir(): Judge {
  const definitions = loadDefinitions();
  const parser = new fhir.ParseConformance(false, fhir.Versions.STU3);
  const load = (resources: readonly unknown[]) =>
    parser.parseBundle({ resourceType: 'Bundle', entry: resources.map((resource) => ({ resource })) });
  const types = SLOT_TYPES.map((name) => definitions.structureDefinition(name)!);
  load(bindingsOf(types).flatMap((canonical) => definitions.valueSet(canonical) ?? []));
  load(types);
  const judge = new fhir.Fhir(parser);
  return (value) => judge.validate(value as object);
}

function bindingsOf(types: readonly StructureDefinition[]): string[] {
  const elements = types.flatMap((type) => type.snapshot?.element ?? []);
  return elements.flatMap(({ binding }) => binding?.valueSetReference?.reference ?? []);
}

interface Invariant {
  /** Keys that lead to where it holds. */
  path: readonly string[];
  holds(self: unknown, environment: object): unknown;
}

/** fhirpath.js on the invariants that the snapshot of a profile states, compiled beforehand; not on those of the data types within. */
export function fhirpathInvariants(profile: StructureDefinition): Judge {
  const elements = (profile.snapshot?.element ?? []).filter(({ sliceName }) => sliceName === undefined);
  const invariants = elements.flatMap(invariantsOf);
  return (resource) => {
    let count = 0;
    for (const { path, holds } of invariants) {
      for (const self of itemsAt(resource, path)) {
        holds(self, { resource, context: self });
        count++;
      }
    }
    return count;
  };
}

function invariantsOf({ path, constraint = [] }: ElementDefinition): Invariant[] {
  return constraint.flatMap(({ expression }) => {
    if (expression === undefined) return [];
    const options = { traceFn: () => undefined };
    const holds = fhirpath.compile({ base: path, expression }, stu3, options) as Invariant['holds'];
    return [{ path: path.split('.').slice(1), holds }];
  });
}

function itemsAt(value: unknown, path: readonly string[]): unknown[] {
  let items = [value];
  for (const key of path) {
    items = items.flatMap((item) => (item as Json)[key] ?? []);
  }
  return items;
}
