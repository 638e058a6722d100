import type { ConformanceType, Entry, Fact, ResourceFacts } from '../../../../facts/types.js';
import { codeOfKey } from '../../../../facts/keys.js';
import { nameOf, valueText } from '../../wording.js';
import { isCode, isInside } from '../../../compare/renames.js';
import { CARDINALITY, type Outline, type OutlineNode } from './node.js';

type Shape = Omit<Outline, 'root'> & { cells: (entry: Entry) => string[] };

const cardinality = ({ facts }: Entry) => {
  const [min, max] = [stated(facts['min']), stated(facts['max'])];
  return min === '' && max === '' ? '' : `${min || '0'}..${max || '*'}`;
};
const display = ({ facts }: Entry) => [stated(facts['display'])];

/** Columns that are shown for the entries of a resource, by its type. */
const SHAPES: Record<ConformanceType, Shape> = {
  // of a profile whose model is not known: what is known of it is what differs from its type
  StructureDefinition: {
    columns: ['Element', CARDINALITY, 'Type and binding'],
    noun: 'elements that say something',
    cells: (entry) => [cardinality(entry), stated(entry.facts['types'])],
  },
  CodeSystem: { columns: ['Code', 'Display'], noun: 'codes', cells: display },
  ValueSet: { columns: ['Part or code', 'Display'], noun: 'codes', cells: display },
  ConceptMap: {
    columns: ['Mapping', 'Equivalence'],
    noun: 'mappings',
    cells: ({ facts }) => [stated(facts['equivalence'])],
  },
  OperationDefinition: {
    columns: ['Parameter', CARDINALITY, 'Type'],
    noun: 'parameters',
    cells: (entry) => [cardinality(entry), stated(entry.facts['type'])],
  },
  CapabilityStatement: {
    columns: ['Part', 'Type'],
    noun: 'parts',
    cells: ({ facts }) => [stated(facts['type'])],
  },
};

function stated(fact: Fact | undefined): string {
  const value = fact?.value ?? fact?.usual;
  return value === undefined || value === null ? '' : valueText(value);
}

/** The tree of a resource that is known by its facts only. */
export function entriesOutline({ resourceType, url, entries }: ResourceFacts): Outline {
  const { columns, noun, cells } = SHAPES[resourceType];
  const root: OutlineNode = {
    key: '',
    label: nameOf(url),
    cells: columns.slice(1).map(() => ''),
    isGone: false,
    children: [],
  };
  const nodes = new Map<string, OutlineNode>();
  // outer ones may stand behind their parts
  const keys = Object.keys(entries).filter((key) => key !== '');
  for (const key of keys) {
    const entry = entries[key]!;
    const label = isCode(entry) ? codeOfKey(resourceType, key) : key;
    nodes.set(key, {
      key,
      label,
      cells: cells(entry),
      isGone: false,
      children: [],
    });
  }
  for (const key of keys) {
    const { within } = entries[key]!;
    const outer = isCode(entries[key]!) || within !== undefined ? within : outerOf(key, nodes);
    (nodes.get(outer ?? '') ?? root).children.push(nodes.get(key)!);
  }
  return { columns, noun, root };
}

/** The innermost of the nodes that a key is inside of. */
export function outerOf(key: string, nodes: ReadonlyMap<string, unknown>): string | undefined {
  for (let end = key.length - 1; end > 0; end--) {
    const outer = key.slice(0, end);
    if (nodes.has(outer) && isInside(key, outer)) return outer;
  }
  return undefined;
}
