import { posix } from 'node:path';
import { RUNTIME_INTERFACE } from '../runtime-interface.js';
import { Imports } from './imports.js';

/** A name that another module exports. */
interface Exported {
  /** Path of the module, without `.ts`. */
  readonly module: string;
  readonly name: string;
}

/** A generated TypeScript module while it is printed: what it imports follows from what its text names. */
export class Module {
  /** From the folder of all modules, without `.ts`. */
  readonly path: string;
  readonly #imports = new Imports();
  readonly #parts: string[] = [];
  readonly #constants = new Map<string, string>();

  constructor(path: string) {
    this.path = path;
  }

  /** Reserves the name of a declaration of this module. */
  reserve(name: string): void {
    this.#imports.reserve(name);
  }

  /** A free name for a declaration of this module. */
  local(wish: string): string {
    return this.#imports.local(wish);
  }

  /** The local name of a value that a module exports. */
  value({ module, name }: Exported): string {
    return module === this.path ? name : this.#imports.take(this.#pathTo(module), name, 'value');
  }

  /** The local name of a type of a generated module or, if `module` is a specifier that ends in `.js`, of a package. */
  type({ module, name }: Exported): string {
    return this.#imports.take(module.endsWith('.js') ? module : this.#pathTo(module), name, 'type');
  }

  /** The local name of everything that a module exports. */
  namespace(module: string, wish: string): string {
    return this.#imports.namespace(this.#pathTo(module), wish);
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
    return [header + this.#imports.text(), ...this.#parts].join('\n');
  }

  #pathTo(module: string): string {
    if (module.startsWith(`${RUNTIME_INTERFACE}/`)) return module;
    const path = posix.relative(posix.dirname(this.path), module);
    return `${path.startsWith('.') ? '' : './'}${path}.js`;
  }
}
