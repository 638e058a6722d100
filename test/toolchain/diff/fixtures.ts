import { expect, it } from 'vitest';
import type { CodeSystem, FhirResource, StructureDefinition, ValueSet } from 'fhir/r3.js';
import { compareSides } from '../../../src/toolchain/diff/compare/sides.js';
import { sideOf } from '../../../src/toolchain/diff/load/side.js';
import type { Change, DiffResult, Side } from '../../../src/toolchain/diff/types.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';

export const CANONICAL = 'http://example.org/fhir';

export type Element = Record<string, unknown> & { id: string };

/** A profile of a core type whose snapshot is the type's, with some elements changed and others put behind them. */
export function profile(
  id: string,
  type: string,
  edits: Readonly<Record<string, Record<string, unknown>>> = {},
  more: Readonly<Record<string, readonly Element[]>> = {},
  own: Partial<StructureDefinition> = {},
): StructureDefinition {
  const core = structuredClone(coreDefinitions().structureDefinition(type)!);
  const elements = core.snapshot!.element as unknown as Element[];
  const snapshot = elements.flatMap((element) => {
    const edited = { ...element, ...edits[element.id] };
    return [
      edited,
      ...(more[element.id] ?? []).map((e) => ({
        ...withoutSlicing(edited),
        sliceName: e.id.split(':')[1],
        ...e,
      })),
    ];
  });
  for (const key of Object.keys(edits))
    if (!elements.some((e) => e.id === key)) throw new Error(`no element ${key}`);
  return {
    resourceType: 'StructureDefinition',
    id,
    url: `${CANONICAL}/StructureDefinition/${id}`,
    version: '1.0.0',
    name: id,
    status: 'active',
    kind: core.kind,
    abstract: false,
    type,
    baseDefinition: core.url,
    derivation: 'constraint',
    ...own,
    snapshot: { element: snapshot },
    differential: { element: [] },
  } as unknown as StructureDefinition;
}

function withoutSlicing({ slicing: _, ...element }: Element): Element {
  return element as Element;
}

export function codeSystem(
  id: string,
  concept: CodeSystem['concept'],
  own: Partial<CodeSystem> = {},
): CodeSystem {
  const url = `${CANONICAL}/CodeSystem/${id}`;
  return {
    resourceType: 'CodeSystem',
    id,
    url,
    version: '1.0.0',
    name: id,
    status: 'active',
    content: 'complete',
    caseSensitive: true,
    ...own,
    ...(concept && { concept }),
  };
}

export function valueSet(id: string, compose: ValueSet['compose'], own: Partial<ValueSet> = {}): ValueSet {
  const url = `${CANONICAL}/ValueSet/${id}`;
  return {
    resourceType: 'ValueSet',
    id,
    url,
    version: '1.0.0',
    name: id,
    status: 'active',
    ...own,
    ...(compose && { compose }),
  };
}

/** A profile of Slot, `P`. */
export const slot = (...given: Parameters<typeof profile> extends [string, string, ...infer R] ? R : never) =>
  profile('P', 'Slot', ...given);

/** A binding's reference to a value set of these tests. */
export const vs = (name: string) => ({ valueSetReference: { reference: `${CANONICAL}/ValueSet/${name}` } });

/** Codes with their displays. */
export const codes = (...list: [string, string?][]) =>
  list.map(([code, display]) => ({ code, ...(display !== undefined && { display }) }));

export function side(name: string, resources: readonly FhirResource[]): Side {
  const loaded = resources.map((resource) => ({
    resource,
    file: `${resource.resourceType}-${resource.id}.json`,
  }));
  return sideOf(name, loaded, coreDefinitions()).finish(new Map());
}

export function compare(base: readonly FhirResource[], head: readonly FhirResource[]): DiffResult {
  return { ...compareSides(side('base', base), side('head', head), coreDefinitions()), corrections: [] };
}

/** Changes in short: what a test is about. */
export function brief(changes: readonly Change[]): unknown[] {
  return changes.map(({ element, kind, before, after, impact, version }) => ({
    element,
    kind,
    before,
    after,
    effect: impact.effect,
    version,
  }));
}

/** One change: what was, what is, and all that has to be found. */
export type ChangeCase = [name: string, before: FhirResource, after: FhirResource, found: object[]];

export function findsEach(cases: readonly ChangeCase[]): void {
  it.each(cases)('%s', (_, before, after, found) => {
    expect(brief(compare([before], [after]).changes)).toEqual(found);
  });
}
