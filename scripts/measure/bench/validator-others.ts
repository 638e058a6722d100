import fhir from 'fhir';
import fhirpath from 'fhirpath';
import stu3 from 'fhirpath/fhir-context/stu3';
import type { ElementDefinition, StructureDefinition } from 'fhir/r3.js';
import { loadDefinitions } from '../../../src/toolchain/releases/stu3/definitions/definitions.js';
import type { Json } from './validator-parts.js';

/** Other validators in JavaScript, set up as their documentation says. */
export type Judge = (value: unknown) => unknown;

const definitions = loadDefinitions();

const SLOT_TYPES = [
  'Slot',
  ...['Resource', 'DomainResource', 'Element', 'Extension', 'Meta', 'Narrative'],
  ...['CodeableConcept', 'Coding', 'Identifier', 'Period', 'Reference'],
];

/** The npm package `fhir`, with STU3's definitions in the place of its R4 ones: it knows core types only, no profiles. */
export function npmFhir(): Judge {
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

type Invariant = (self: unknown, environment: object) => unknown;

/** The invariants that hold of an element, and where the properties of its value lead. */
interface Plan {
  invariants: readonly Invariant[];
  children: ReadonlyMap<string, () => Plan | undefined>;
}

const plans = new Map<string, Plan>();

function planAt(type: StructureDefinition, path: string): Plan {
  let plan = plans.get(path);
  if (!plan) {
    const elements = type.snapshot!.element;
    const own = elements.find((element) => element.path === path)!;
    const depth = path.split('.').length + 1;
    const below = elements.filter((e) => e.path.startsWith(`${path}.`) && e.path.split('.').length === depth);
    const children = below.flatMap((element) => propertiesOf(element, type));
    plans.set(path, (plan = { invariants: invariantsOf(own), children: new Map(children) }));
  }
  return plan;
}

function propertiesOf(element: ElementDefinition, parent: StructureDefinition) {
  const { path, type = [] } = element;
  const key = path.slice(path.lastIndexOf('.') + 1);
  return type.flatMap(({ code = '' }): [string, () => Plan | undefined][] => {
    const name = key.replace('[x]', code.charAt(0).toUpperCase() + code.slice(1));
    if (code === 'BackboneElement' || code === 'Element') return [[name, () => planAt(parent, path)]];
    return [[name, () => planOfType(code)]];
  });
}

/** Data types and resource types only; primitives have none. */
function planOfType(name: string): Plan | undefined {
  const type = definitions.structureDefinition(name);
  return !type || type.kind === 'primitive-type' || type.abstract ? undefined : planAt(type, name);
}

function invariantsOf({ path, constraint = [] }: ElementDefinition): Invariant[] {
  return constraint.flatMap(({ expression }) => {
    if (expression === undefined) return [];
    return [fhirpath.compile({ base: path, expression }, stu3, { traceFn: () => undefined }) as Invariant];
  });
}

/** fhirpath.js on the invariants of a resource, of its data types and of what it contains, each compiled once; nothing else is checked. */
export const fhirpathInvariants: Judge = (value) => {
  const resource = value as Json;
  return judge(resource, planOfType(String(resource['resourceType'])), resource);
};

function judge(value: Json, plan: Plan | undefined, resource: Json): number {
  if (!plan) return 0;
  let count = plan.invariants.length;
  for (const invariant of plan.invariants) invariant(value, { resource, context: value });
  for (const key of Object.keys(value)) {
    const field = value[key];
    if (typeof field !== 'object' || field === null) continue;
    for (const item of (Array.isArray(field) ? field : [field]) as (Json | null)[]) {
      if (item === null) continue;
      count +=
        typeof item['resourceType'] === 'string'
          ? judge(item, planOfType(item['resourceType']), item)
          : judge(item, plan.children.get(key)?.(), resource);
    }
  }
  return count;
}
