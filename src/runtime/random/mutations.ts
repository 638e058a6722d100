import type { Json } from '../types.js';
import type { RandomSource } from './source.js';
import type { RandomElement } from './tables.js';

/** A change that should break one rule of a valid resource. */
export interface Mutation {
  /** Issue code. */
  rule: string;
  apply: () => unknown;
}

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

/** All mutations of a resource's elements, in random order. */
export function mutations(value: Json, children: readonly RandomElement[], random: RandomSource): Mutation[] {
  const found: Mutation[] = [];
  const change = (rule: string, edit: (copy: Json) => void) =>
    found.push({
      rule,
      apply: () => {
        const copy = JSON.parse(JSON.stringify(value)) as Json;
        edit(copy);
        return copy;
      },
    });
  change('shape.unknown', (copy) => (copy['nosuch'] = 'x'));
  for (const element of children) {
    const { name, min, max, types, isArray } = element;
    const type = types[0]?.code ?? '';
    const present = value[name];
    if (present === undefined) {
      if (max === 0 && !name.endsWith('[x]'))
        change('cardinality.max', (copy) => (copy[name] = sample(type, isArray)));
      continue;
    }
    if (min > 0) change('cardinality.min', (copy) => delete copy[name]);
    if (isArray && max !== undefined && max > 0) {
      change('cardinality.max', (copy) => {
        const items = copy[name] as unknown[];
        while (items.length <= max) items.push(items[0]);
      });
    }
    if (isArray) {
      change('shape.array', (copy) => (copy[name] = (copy[name] as unknown[])[0]));
      change('shape.empty', (copy) => (copy[name] = []));
    } else {
      change('shape.array', (copy) => (copy[name] = [copy[name]]));
    }
    change('shape.null', (copy) => (copy[name] = null));
    const scalar = !isArray && typeof present !== 'object';
    if (scalar && NOT_OF_TYPE.has(type)) change('type.primitive', (copy) => (copy[name] = 'nosuch'));
    if (scalar && element.fixed !== undefined) change('value.fixed', (copy) => (copy[name] = 'nosuch'));
    if (scalar && element.isRequired && element.codes)
      change('binding.required', (copy) => (copy[name] = 'nosuch'));
    if (type === 'Reference') {
      change('reference.target', (copy) => {
        const reference = (isArray ? (copy[name] as Json[])[0] : copy[name]) as Json;
        reference['reference'] = 'https://example.org/fhir/Binary/1';
      });
    }
  }
  // Fisher–Yates
  for (let i = found.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [found[i], found[j]] = [found[j]!, found[i]!];
  }
  return found;
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
