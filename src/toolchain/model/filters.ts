import { RELEASE } from '../releases/release.js';
import type { CodeSystem, ValueSetComposeIncludeFilter } from '../releases/fhir-types.js';
import { withRelatives, type ConceptIndex, type IndexedConcept } from './concepts.js';

/** The concepts that a filter selects, or the reason why the code system cannot tell. */
type Filter = { takes: (concept: IndexedConcept) => boolean } | { reason: string };

const HIERARCHY = new Set(['is-a', 'descendent-of', 'is-not-a', 'generalizes']);
/** Concept properties that FHIR itself defines and that are false where a concept does not state them. */
const FALSE_IF_ABSENT = new Set(['inactive', 'notSelectable']);
const ALWAYS_KNOWN = new Set(['concept', 'code', 'display', 'definition', 'parent', 'child', 'deprecated']);

/**
 * A filter of a value set over a code system whose concepts are all known.
 * STU3: http://hl7.org/fhir/STU3/valueset.html#compositions, http://hl7.org/fhir/STU3/valueset-filter-operator.html
 */
export function filterOf(
  filter: ValueSetComposeIncludeFilter,
  system: CodeSystem,
  index: ConceptIndex,
): Filter {
  const { property, value } = filter;
  const op: string = filter.op;
  const say = (why: string): Filter => ({ reason: `the filter \`${property} ${op} ${value}\`: ${why}` });
  if (!isKnown(property, system, index)) return say(`the code system has no property ${property}`);
  const values = (concept: IndexedConcept) => valuesOf(concept, property);
  if (HIERARCHY.has(op)) {
    const { hierarchyMeaning } = system;
    if (hierarchyMeaning !== undefined && hierarchyMeaning !== 'is-a')
      return say(`the hierarchy of the code system means ${hierarchyMeaning}, not is-a`);
    if (!index.has(value)) return say(`the code system has no concept ${value}`);
    return byHierarchy(op, withRelatives(index, value, op === 'generalizes' ? 'parents' : 'children'));
  }
  switch (op) {
    case '=':
      return { takes: (concept) => values(concept).includes(value) };
    case 'in':
    case 'not-in': {
      const list = new Set(value.split(',').map((item) => item.trim()));
      return { takes: (concept) => values(concept).some((v) => list.has(v)) === (op === 'in') };
    }
    case 'exists':
      if (value !== 'true' && value !== 'false') return say('exists takes true or false');
      return { takes: (concept) => values(concept).length > 0 === (value === 'true') };
    case 'regex': {
      const pattern = wholeMatch(value);
      return pattern
        ? { takes: (concept) => values(concept).some((v) => pattern.test(v)) }
        : say('not a regular expression');
    }
    default:
      return say(`${RELEASE.name} has no such operator`);
  }

  function byHierarchy(operator: string, relatives: ReadonlySet<string>): Filter {
    const related = (concept: IndexedConcept) => values(concept).some((v) => relatives.has(v));
    switch (operator) {
      case 'is-not-a':
        return { takes: (concept) => !related(concept) };
      case 'descendent-of':
        return { takes: (concept) => related(concept) && !values(concept).includes(value) };
      default:
        return { takes: related };
    }
  }
}

function isKnown(property: string, system: CodeSystem, index: ConceptIndex): boolean {
  if (ALWAYS_KNOWN.has(property) || FALSE_IF_ABSENT.has(property)) return true;
  if (system.property?.some((p) => p.code === property)) return true;
  for (const concept of index.values()) if (concept.properties.has(property)) return true;
  return false;
}

function valuesOf(concept: IndexedConcept, property: string): readonly string[] {
  switch (property) {
    case 'concept':
    case 'code':
      return [concept.code];
    case 'display':
      return concept.display === undefined ? [] : [concept.display];
    case 'definition':
      return concept.definition === undefined ? [] : [concept.definition];
    case 'parent':
      return concept.parents;
    case 'child':
      return concept.children;
    default:
      return concept.properties.get(property) ?? (FALSE_IF_ABSENT.has(property) ? ['false'] : []);
  }
}

/** The expression has to match a value from its beginning to its end, as in the terminology servers in use. */
function wholeMatch(expression: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${expression})$`, 'u');
  } catch {
    return undefined;
  }
}
