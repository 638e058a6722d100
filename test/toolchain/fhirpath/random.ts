import type { ElementModel } from '../../../src/toolchain/model/types.js';
import type { NodeType } from '../../../src/toolchain/fhirpath/types.js';
import { type Json, types } from './harness.js';

/** A random number generator with a seed (mulberry32), so that a failure can be seen again. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Wishes {
  /** Strings that the expression speaks of. */
  strings: readonly string[];
  /** Elements that it speaks of: there more often than others. */
  names: ReadonlySet<string>;
  /** The path that must be there. */
  path: string;
}

const PRIMITIVES: Readonly<Record<string, readonly unknown[]>> = {
  boolean: [true, false],
  decimal: [0, 1, -1, 0.5, 101, 12.25],
  integer: [0, 1, -1, 2, 7],
  positiveInt: [1, 2, 7],
  unsignedInt: [0, 1, 2],
  date: ['2018', '2018-02', '2018-02-03', '2019-01-01'],
  dateTime: [
    '2018',
    '2018-02',
    '2018-02-03',
    '2018-02-03T10:00:00Z',
    '2018-02-03T10:00:00+01:00',
    '2019-01-01T00:00:00.5Z',
  ],
  instant: ['2018-02-03T10:00:00Z', '2018-02-03T10:00:00.250+01:00', '2019-01-01T00:00:00Z'],
  time: ['08:00:00', '09:30:00', '09:30:00.5'],
  id: ['a', 'b', 'c'],
  xhtml: [
    '<div xmlns="http://www.w3.org/1999/xhtml">a</div>',
    '<div xmlns="http://www.w3.org/1999/xhtml"> </div>',
    '<div xmlns="http://www.w3.org/1999/xhtml"><script>a</script></div>',
    '<div xmlns="http://www.w3.org/1999/xhtml"><p>a</div>',
  ],
  uri: ['ftp:x', 'http://example.org/a', 'urn:oid:1.2', 'http://unitsofmeasure.org'],
  string: ['a', 'b', '#a', '1', '*', 'Patient', 'Patient.name', 'x.y'],
  code: ['a', 'b'],
};

/** Random instances of a core type: any subset of its elements, the wished ones more often. */
export class Instances {
  readonly #random: () => number;
  readonly #wishes: Wishes;

  constructor(seed: number, wishes: Wishes) {
    this.#random = generator(seed);
    this.#wishes = wishes;
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)]!;
  }

  resource(name: string): Json {
    return { resourceType: name, ...this.object(types.type(name)!, name, 0) };
  }

  object(type: NodeType, path: string, depth: number): Json {
    const made: Json = {};
    for (const element of type.children) this.#fill(made, element, path, depth);
    return made;
  }

  #fill(into: Json, element: ElementModel, path: string, depth: number): void {
    const stem = element.name.replace(/\[x\]$/, '');
    const at = `${path}.${element.name}`;
    const { path: wanted, names } = this.#wishes;
    const isWanted = wanted === at || wanted.startsWith(`${at}.`);
    const isNamed = names.has(stem) && depth < 4;
    const chance = isNamed ? 0.65 : stem === 'extension' || depth > 2 ? 0.02 : 0.1;
    if (!isWanted && this.#random() > chance) return;
    const held = types.typesOf(element);
    if (held.length === 0) return;
    const type = this.#pick(held);
    const key = element.name.endsWith('[x]') ? stem + type.code[0]!.toUpperCase() + type.code.slice(1) : stem;
    if (!element.isArray) {
      this.#put(into, key, type, at, depth);
      return;
    }
    const count = 1 + Math.floor(this.#random() * (isNamed ? 3 : 1.5));
    const items = Array.from({ length: count }, () => this.#value(type, at, depth));
    into[key] = items;
    if (types.isPrimitive(type) && this.#random() < 0.1) {
      into[key] = items.map((x, i) => (i === 0 ? null : x));
      into[`_${key}`] = items.map((_, i) => (i === 0 ? this.#onlyExtension() : null));
    }
  }

  #put(into: Json, key: string, type: NodeType, path: string, depth: number): void {
    const isPrimitive = types.isPrimitive(type);
    if (isPrimitive && this.#random() < 0.08) into[`_${key}`] = this.#onlyExtension();
    else into[key] = this.#value(type, path, depth);
  }

  #onlyExtension(): Json {
    return { extension: [{ url: 'http://example.org/absent', valueCode: 'unknown' }] };
  }

  #value(type: NodeType, path: string, depth: number): unknown {
    if (types.isPrimitive(type)) return this.#primitive(type.code);
    if (type.code === 'Resource') return this.#contained(depth);
    if (type.code === 'Reference') return this.#reference();
    const made = this.object(type, path === type.path ? path : this.#pathOf(type, path), depth + 1);
    if (Object.keys(made).length === 0) made['id'] = this.#pick(PRIMITIVES['id']!);
    return made;
  }

  /** A wanted path goes on within a data type as within the element that has the type. */
  #pathOf(type: NodeType, path: string): string {
    return this.#wishes.path.startsWith(`${type.path}.`) && !path.startsWith(type.path) ? type.path : path;
  }

  #primitive(code: string): unknown {
    const { strings } = this.#wishes;
    const own = PRIMITIVES[code];
    const isText = ['string', 'code', 'uri', 'id', 'markdown'].includes(code);
    if (isText && strings.length > 0 && this.#random() < 0.6) return this.#pick(strings);
    return this.#pick(own ?? PRIMITIVES['string']!);
  }

  #reference(): Json {
    return {
      reference: this.#pick([
        '#a',
        '#b',
        '#c',
        '#',
        'Patient/1',
        'Practitioner/2',
        'Device/3',
        'urn:uuid:1',
        'http://x.org/Practitioner/4',
      ]),
    };
  }

  #contained(depth: number): Json {
    const name = this.#pick(['Patient', 'Practitioner', 'Device', 'List', 'Slot']);
    if (depth > 2) return { resourceType: name, id: 'a' };
    const made: Json = { resourceType: name, ...this.object(types.type(name)!, name, depth + 2) };
    if (this.#random() < 0.1) return made;
    delete made['_id'];
    return { ...made, id: this.#pick(PRIMITIVES['id']!) };
  }
}

/** Items at a path of an instance, each with its `_` property. */
export function nodesAt(root: unknown, path: string): { self: unknown; element: unknown }[] {
  let nodes: { self: unknown; element: unknown }[] = [{ self: root, element: undefined }];
  for (const segment of path.split('.').slice(1)) {
    const stem = segment.replace(/\[x\]$/, '');
    nodes = nodes.flatMap(({ self }) => {
      if (typeof self !== 'object' || self === null) return [];
      const keys = new Set(Object.keys(self).map((k) => k.replace(/^_/, '')));
      const matching = [...keys].filter((k) =>
        segment.endsWith('[x]') ? new RegExp(`^${stem}[A-Z]`).test(k) : k === stem,
      );
      return matching.flatMap((key) => {
        const [value, element] = [(self as Json)[key], (self as Json)[`_${key}`]];
        if (!Array.isArray(value) && !Array.isArray(element)) return [{ self: value, element }];
        const [values, elements] = [(value ?? []) as unknown[], (element ?? []) as unknown[]];
        return Array.from({ length: Math.max(values.length, elements.length) }, (_, i) => ({
          self: values[i] ?? undefined,
          element: elements[i] ?? undefined,
        }));
      });
    });
  }
  return nodes;
}
