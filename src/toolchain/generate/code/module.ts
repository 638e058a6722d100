import { posix } from 'node:path';
import { RUNTIME_INTERFACE } from '../runtime-interface.js';

/** A name that another module exports. */
export interface Exported {
  /** Path of the module, without `.ts`. */
  readonly module: string;
  readonly name: string;
}

/** A generated TypeScript module while it is printed: what it imports follows from what its text names, and names never collide. */
export class Module {
  /** Below the folder that holds the printed modules, without `.ts`. */
  readonly path: string;
  /** Local names by module and name. */
  readonly #imports = new Map<string, Map<string, string>>();
  readonly #types = new Map<string, Map<string, string>>();
  readonly #namespaces = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #parts: string[] = [];
  readonly #constants = new Map<string, string>();

  constructor(path: string) {
    this.path = path;
  }

  /** Reserves the name of a declaration of this module; imports of the same name get another. */
  reserve(name: string): void {
    this.#taken.add(name);
  }

  /** A free name for a declaration of this module. */
  local(wish: string): string {
    let name = wish;
    for (let i = 2; this.#taken.has(name); i++) name = `${wish}${i}`;
    this.#taken.add(name);
    return name;
  }

  /** The local name of a value that a module exports, by the module's path from the folder of all modules. */
  value({ module, name }: Exported): string {
    return module === this.path ? name : this.#import(this.#imports, this.#pathTo(module), name);
  }

  /** The local name of a type of a generated module or, if `module` is a bare specifier with `.js`, of a package. */
  type({ module, name }: Exported): string {
    const from = module.endsWith('.js') ? module : this.#pathTo(module);
    return this.#import(this.#types, from, name);
  }

  /** The local name of all that a module exports. */
  namespace(module: string, wish: string): string {
    const from = this.#pathTo(module);
    let name = this.#namespaces.get(from);
    if (name === undefined) this.#namespaces.set(from, (name = this.local(wish)));
    return name;
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  /** Adds declarations. */
  add(text: string): void {
    this.#parts.push(text);
  }

  /** A constant of the module: one for all places that need the same value. */
  constant(wish: string, type: string, value: string): string {
    const known = this.#constants.get(value);
    if (known !== undefined) return known;
    const name = this.local(wish);
    this.#constants.set(value, name);
    this.add(`const ${name}: ${type} = ${value};\n`);
    return name;
  }

  /** The whole file. */
  text(header: string): string {
    const lines = [
      ...[...this.#imports].map(
        ([from, names]) => [from, `import ${named(names)} from '${from}';\n`] as const,
      ),
      ...[...this.#types].map(
        ([from, names]) => [from, `import type ${named(names)} from '${from}';\n`] as const,
      ),
      ...[...this.#namespaces].map(
        ([from, name]) => [from, `import * as ${name} from '${from}';\n`] as const,
      ),
    ];
    lines.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const imports = lines.map(([, line]) => line).join('');
    return [header + imports, ...this.#parts].join('\n');
  }

  #pathTo(module: string): string {
    if (module.startsWith(`${RUNTIME_INTERFACE}/`)) return module;
    const path = posix.relative(posix.dirname(this.path), module);
    return `${path.startsWith('.') ? '' : './'}${path}.js`;
  }

  #import(imports: Map<string, Map<string, string>>, from: string, name: string): string {
    let names = imports.get(from);
    if (!names) imports.set(from, (names = new Map()));
    let local = names.get(name);
    if (local === undefined) names.set(name, (local = this.local(name)));
    return local;
  }
}

function named(names: ReadonlyMap<string, string>): string {
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  return `{ ${sorted.map(([name, local]) => (name === local ? name : `${name} as ${local}`)).join(', ')} }`;
}
