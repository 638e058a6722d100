import type { CodeSystem, CodeSystemConcept, CodeSystemConceptProperty } from '../releases/fhir-types.js';

/** A concept of a code system by itself, with the codes directly above and below it. */
export interface IndexedConcept {
  readonly code: string;
  readonly display: string | undefined;
  readonly definition: string | undefined;
  /** Values by property, as text; of a Coding its code. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  readonly parents: readonly string[];
  readonly children: readonly string[];
}

/** A code system's concepts by code, in the order in which it lists them. */
export type ConceptIndex = ReadonlyMap<string, IndexedConcept>;

interface Draft {
  concept: CodeSystemConcept;
  properties: Map<string, string[]>;
  parents: Set<string>;
  children: Set<string>;
}

/**
 * Indexes a STU3 CodeSystem. The hierarchy is that of nesting together with the properties `parent` and `child`, with which
 * a concept can have several parents. STU3: http://hl7.org/fhir/STU3/codesystem.html#hierarchy
 */
export function conceptIndex(system: CodeSystem): ConceptIndex {
  const drafts = new Map<string, Draft>();
  const open: { concept: CodeSystemConcept; parent: string | undefined }[] = [];
  const push = (concepts: readonly CodeSystemConcept[] | undefined, parent: string | undefined) => {
    for (let i = (concepts?.length ?? 0) - 1; i >= 0; i--) open.push({ concept: concepts![i]!, parent });
  };
  push(system.concept, undefined);
  for (let next = open.pop(); next; next = open.pop()) {
    const { concept, parent } = next;
    const known = drafts.get(concept.code);
    const draft = known ?? {
      concept,
      properties: propertiesOf(concept),
      parents: new Set<string>(),
      children: new Set<string>(),
    };
    if (!known) drafts.set(concept.code, draft);
    if (parent !== undefined) draft.parents.add(parent);
    push(concept.concept, concept.code);
  }
  link(drafts);
  return new Map([...drafts].map(([code, draft]) => [code, indexed(draft)]));
}

/** A property's value as text; of a Coding its code. */
export function propertyValue(property: CodeSystemConceptProperty): string | number | boolean | undefined {
  const p = property;
  return (
    p.valueCode ?? p.valueString ?? p.valueInteger ?? p.valueBoolean ?? p.valueDateTime ?? p.valueCoding?.code
  );
}

function propertiesOf(concept: CodeSystemConcept): Map<string, string[]> {
  const properties = new Map<string, string[]>();
  for (const property of concept.property ?? []) {
    const value = propertyValue(property);
    if (value === undefined) continue;
    const values = properties.get(property.code);
    if (values) values.push(String(value));
    else properties.set(property.code, [String(value)]);
  }
  return properties;
}

/** Says every relationship on both of its concepts, wherever it was stated. */
function link(drafts: ReadonlyMap<string, Draft>): void {
  for (const [code, draft] of drafts) {
    for (const parent of draft.properties.get('parent') ?? []) draft.parents.add(parent);
    for (const child of draft.properties.get('child') ?? []) drafts.get(child)?.parents.add(code);
  }
  for (const [code, draft] of drafts) {
    for (const parent of draft.parents) drafts.get(parent)?.children.add(code);
  }
}

function indexed({ concept, properties, parents, children }: Draft): IndexedConcept {
  const { code, display, definition } = concept;
  return { code, display, definition, properties, parents: [...parents], children: [...children] };
}

/** A concept's code with all that can be reached from it, upwards or downwards. */
export function withRelatives(
  index: ConceptIndex,
  code: string,
  direction: 'parents' | 'children',
): Set<string> {
  const found = new Set([code]);
  for (const reached of found) {
    for (const next of index.get(reached)?.[direction] ?? []) found.add(next);
  }
  return found;
}
