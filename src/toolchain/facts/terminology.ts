import type {
  CodeSystem,
  CodeSystemConcept,
  ConceptMap,
  ValueSet,
  ValueSetComposeInclude,
} from '../releases/fhir-types.js';
import { propertyValue } from '../model/concepts.js';
import { mappingKey } from './keys.js';
import { metadataEntry } from './metadata.js';
import type { Entry } from './types.js';
import { factsOf, setOf, textsOf } from './value.js';

type Entries = Record<string, Entry>;

/**
 * Facts of a code system: one entry for each code, with its place in the hierarchy.
 * STU3: http://hl7.org/fhir/STU3/codesystem.html
 */
export function codeSystemEntries(system: CodeSystem): Entries {
  const { caseSensitive, content, valueSet, hierarchyMeaning, compositional, versionNeeded } = system;
  const own = { caseSensitive, content, valueSet, hierarchyMeaning, compositional, versionNeeded };
  // STU3 gives no default; case-sensitive is the stricter reading
  const entries: Entries = {
    '': metadataEntry(system, own, { caseSensitive: true, compositional: false, versionNeeded: false }),
  };
  const visit = (concepts: readonly CodeSystemConcept[] | undefined, parent: string | undefined) => {
    for (const concept of concepts ?? []) {
      const { code, display, definition } = concept;
      const properties = new Map<string, string[]>();
      for (const p of concept.property ?? []) {
        properties.set(p.code, [...(properties.get(p.code) ?? []), String(propertyValue(p))]);
      }
      const values = Object.fromEntries(
        [...properties].map(([name, list]) => [`property:${name}`, setOf(list)]),
      );
      const known = entries[code]?.facts['parents'];
      const parents = setOf([
        ...((known?.value as string[] | undefined) ?? []),
        ...(parent === undefined ? [] : [parent]),
      ]);
      entries[code] = {
        class: 'code',
        within: '',
        facts: factsOf({ display, parents: parents.length ? parents : undefined, ...values }),
        text: textsOf({ definition }),
      };
      visit(concept.concept, code);
    }
  };
  visit(system.concept, undefined);
  return entries;
}

/**
 * A value set: an entry for each part of its composition, and for each code that a part lists, as `system|code`.
 * STU3: http://hl7.org/fhir/STU3/valueset.html
 */
export function valueSetEntries(valueSet: ValueSet): Entries {
  const { extensible, immutable } = valueSet;
  const entries: Entries = {
    '': metadataEntry(
      valueSet,
      {
        extensible,
        immutable,
        lockedDate: valueSet.compose?.lockedDate,
        inactive: valueSet.compose?.inactive,
      },
      { extensible: false, immutable: false },
    ),
  };
  for (const part of valueSet.compose?.include ?? []) addPart(entries, 'include', part);
  for (const part of valueSet.compose?.exclude ?? []) addPart(entries, 'exclude', part);
  return entries;
}

function addPart(entries: Entries, kind: 'include' | 'exclude', part: ValueSetComposeInclude): void {
  const valueSets = setOf(part.valueSet ?? []);
  const filters = setOf((part.filter ?? []).map((f) => `${f.property} ${f.op} ${f.value}`));
  const named = [part.system, ...valueSets].filter((x) => x !== undefined).join(' and ');
  // parts of one system that differ in their filters are parts of their own
  let key = `${kind} ${named}`;
  if (entries[key] && filters.length) key += ` where ${filters.join(' and ')}`;
  const isWhole = !part.concept?.length && !filters.length;
  entries[key] ??= {
    class: kind,
    within: '',
    facts: factsOf(
      { system: part.system, valueSets, systemVersion: part.version, filters, isWhole },
      { valueSets: [], filters: [], isWhole: false },
    ),
    text: {},
  };
  for (const { code, display } of part.concept ?? []) {
    const prefix = kind === 'exclude' ? 'exclude ' : '';
    entries[`${prefix}${part.system ?? ''}|${code}`] = {
      class: `${kind}-code`,
      within: key,
      facts: factsOf({ display }),
      text: {},
    };
  }
}

/**
 * A concept map: an entry for each pair of codes.
 * STU3: http://hl7.org/fhir/STU3/conceptmap.html
 */
export function conceptMapEntries(map: ConceptMap): Entries {
  const source = map.sourceUri ?? map.sourceReference?.reference;
  const target = map.targetUri ?? map.targetReference?.reference;
  const entries: Entries = { '': metadataEntry(map, { source, target }) };
  for (const group of map.group ?? []) {
    for (const element of group.element) {
      for (const to of element.target ?? []) {
        const key = mappingKey([group.source ?? '', element.code ?? ''], [group.target ?? '', to.code ?? '']);
        entries[key] = {
          class: 'mapping',
          facts: factsOf({ equivalence: to.equivalence }, { equivalence: 'equivalent' }),
          text: textsOf({ comment: to.comment }),
        };
      }
    }
  }
  return entries;
}
