import type { Json } from '../types.js';
import type { RandomSource } from './source.js';
import type { RandomElement, RandomTables } from './tables.js';

/** A change of a valid resource that may break a rule; a validator says which. */
export interface Mutation {
  /** Code of the issue that it aims at; undefined if that depends on the resource. */
  rule?: string;
  apply: () => unknown;
}

type Path = readonly (string | number)[];
/** Changes a copy of the object at a place. */
type Edit = (holder: Json) => void;
type Report = (rule: string | undefined, edit: Edit) => void;

const NOT_OF_TYPE = new Set([
  'date',
  'dateTime',
  'instant',
  'time',
  'boolean',
  'integer',
  'positiveInt',
  'unsignedInt',
  'decimal',
]);

const MOST_DEPTH = 5;

/** All changes that can be made to the elements of a resource, at any depth, in random order. */
export function mutations(
  value: Json,
  children: readonly RandomElement[],
  tables: RandomTables,
  random: RandomSource,
): Mutation[] {
  const found: Mutation[] = [];
  const visit = (holder: Json, elements: readonly RandomElement[], path: Path): void => {
    const report: Report = (rule, edit) =>
      found.push({ ...(rule !== undefined && { rule }), apply: () => changed(value, path, edit) });
    report('shape.unknown', (copy) => (copy['nosuch'] = 'x'));
    changesOfObject(holder, report);
    for (const element of elements) {
      changesOf(element, holder[element.name], report);
      if (path.length >= MOST_DEPTH) continue;
      const inner = element.children ?? tables.types[element.types[0]?.code ?? ''] ?? [];
      itemsOf(holder[element.name]).forEach(([item, index]) => {
        const at = index === undefined ? [element.name] : [element.name, index];
        if (inner.length > 0 && isObject(item)) visit(item, inner, [...path, ...at]);
      });
    }
  };
  visit(value, children, []);
  shuffle(found, random);
  return found;
}

/** A copy of a resource in which the object at a path is changed. */
function changed(value: Json, path: Path, edit: Edit): unknown {
  const copy = JSON.parse(JSON.stringify(value)) as Json;
  let holder: unknown = copy;
  for (const key of path) holder = (holder as Json)[key];
  edit(holder as Json);
  return copy;
}

/** Changes that need no definition: they aim at invariants, choices and extensions. */
function changesOfObject(holder: Json, report: Report): void {
  for (const key of Object.keys(holder)) {
    if (key !== 'resourceType') report(undefined, (copy) => delete copy[key]);
  }
  if (typeof holder['start'] === 'string' && typeof holder['end'] === 'string') {
    report('invariant', (copy) => ([copy['start'], copy['end']] = [copy['end'], copy['start']]));
  }
  if (typeof holder['url'] === 'string') report(undefined, (copy) => (copy['url'] = 'nosuch'));
  if (typeof holder['system'] === 'string') report(undefined, (copy) => (copy['system'] = 'nosuch'));
}

/** Changes of one property, by what the profile says of it. */
function changesOf(element: RandomElement, present: unknown, report: Report): void {
  const { name, min, max, types, isArray } = element;
  const type = types[0]?.code ?? '';
  if (present === undefined) {
    if (max === 0 && !name.endsWith('[x]'))
      report('cardinality.max', (copy) => (copy[name] = sample(type, isArray)));
    return;
  }
  if (min > 0) report('cardinality.min', (copy) => delete copy[name]);
  report('shape.null', (copy) => (copy[name] = null));
  if (isArray) {
    report('shape.array', (copy) => (copy[name] = (copy[name] as unknown[])[0]));
    report('shape.empty', (copy) => (copy[name] = []));
    if (max !== undefined && max > 0) {
      report('cardinality.max', (copy) => {
        const items = copy[name] as unknown[];
        while (items.length <= max) items.push(items[0]);
      });
    }
  } else report('shape.array', (copy) => (copy[name] = [copy[name]]));
  if (type === 'Reference') {
    report('reference.target', (copy) => {
      const reference = (isArray ? (copy[name] as Json[])[0] : copy[name]) as Json;
      reference['reference'] = 'https://example.org/fhir/Binary/1';
    });
  }
  if (isArray || typeof present === 'object') return;
  if (NOT_OF_TYPE.has(type)) report('type.primitive', (copy) => (copy[name] = 'nosuch'));
  if (element.fixed !== undefined) report('value.fixed', (copy) => (copy[name] = 'nosuch'));
  if (element.isRequired && element.codes) report('binding.required', (copy) => (copy[name] = 'nosuch'));
}

/** A value, or the items of a list with their indexes. */
function itemsOf(value: unknown): (readonly [item: unknown, index?: number])[] {
  if (Array.isArray(value)) return value.map((item: unknown, i) => [item, i] as const);
  return value === undefined ? [] : [[value]];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fisher–Yates. */
function shuffle(items: unknown[], random: RandomSource): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [items[i], items[j]] = [items[j], items[i]];
  }
}

function sample(type: string, isArray: boolean | undefined): unknown {
  const one =
    type === 'boolean'
      ? true
      : /^(integer|positiveInt|unsignedInt|decimal)$/.test(type)
        ? 1
        : /^[a-z]/.test(type)
          ? 'x'
          : type === 'Reference'
            ? { display: 'x' }
            : type === 'Period'
              ? { start: '2026-01-01' }
              : { text: 'x' };
  return isArray ? [one] : one;
}
