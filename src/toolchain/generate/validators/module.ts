import { posix } from 'node:path';
import type { ShapeRef } from './structure.js';

/** A generated module while it is written: what it imports follows from what its text names. */
export class Module {
  /** Below `validators/`, without `.ts`. */
  readonly path: string;
  readonly #imports = new Map<string, Map<string, string>>();
  readonly #types = new Map<string, Set<string>>();
  readonly #taken = new Map<string, string>();
  readonly #parts: string[] = [];
  readonly #expressions = new Map<string, string>();
  readonly #constants = new Map<string, string>();
  #usesFhirPath = false;

  constructor(path: string) {
    this.path = path;
  }

  /** A check or a constant of the runtime. */
  runtime(name: string): string {
    return this.#import(`${this.#up}../runtime/checks.js`, name);
  }

  /** A call of a function of the runtime, as text. */
  call(name: string, ...args: readonly string[]): string {
    return `${this.runtime(name)}(${args.join(', ')})`;
  }

  runtimeType(name: string): string {
    return this.type(`${this.#up}../runtime/checks.js`, name);
  }

  /** A function that compiled FHIRPath uses; under a name of its own, for some are called as checks are. */
  fhirpath(name: string): string {
    this.#usesFhirPath = true;
    return `fhirpath.${name}`;
  }

  /** A constant of another generated module, or of this one. */
  ref({ module, name }: ShapeRef): string {
    if (module === this.path) return name;
    return this.#import(this.#pathTo(module), name);
  }

  type(from: string, name: string): string {
    const names = this.#types.get(from) ?? new Set();
    this.#types.set(from, names.add(name));
    return name;
  }

  /** The path of a type's module, seen from here. */
  up(path: string): string {
    return `${this.#up}../${path}`;
  }

  /** Takes a name for a constant of this module; another one where it is in use. */
  local(wish: string): string {
    let name = wish;
    for (let i = 2; this.#taken.has(name); i++) name = `${wish}${i}`;
    this.#taken.set(name, '');
    return name;
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  add(text: string): void {
    this.#parts.push(text);
  }

  /** An expression that may stand in several places: where it does, all of them name one constant. It must not name other modules' constants. */
  expression(text: string, wish: string): string {
    if (!this.#expressions.has(text)) this.#expressions.set(text, wish);
    return text;
  }

  /** A constant of the module, made once for all places that wish for the same. */
  constant(wish: string, type: string, value: string): string {
    const known = this.#constants.get(value);
    if (known !== undefined) return known;
    const name = this.local(wish);
    this.#constants.set(value, name);
    this.add(`const ${name}: ${type} = ${value};\n`);
    return name;
  }

  text(header: string): string {
    const lines: (readonly [string, string])[] = [...this.#imports].map(([from, names]) => {
      const list = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
      const items = list.map(([name, alias]) => (name === alias ? name : `${name} as ${alias}`));
      return [from, `import { ${items.join(', ')} } from '${from}';`];
    });
    for (const [from, names] of this.#types) {
      lines.push([from, `import type { ${[...names].sort().join(', ')} } from '${from}';`]);
    }
    if (this.#usesFhirPath) {
      const from = `${this.#up}../runtime/fhirpath.js`;
      lines.push([from, `import * as fhirpath from '${from}';`]);
    }
    lines.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const imports = lines.map(([, line]) => `${line}\n`).join('');
    return [header + imports, ...this.#withConstants()].join('\n');
  }

  #withConstants(): string[] {
    let body = this.#parts.join('\n');
    const constants: string[] = [];
    for (const [text, wish] of this.#expressions) {
      if (body.indexOf(text) === body.lastIndexOf(text)) continue;
      const name = this.local(wish);
      constants.push(`const ${name} = /* @__PURE__ */ ${text};\n`);
      body = body.replaceAll(text, name);
    }
    return [...constants, body];
  }

  get #up(): string {
    return '../'.repeat(this.path.split('/').length - 1);
  }

  #pathTo(module: string): string {
    const path = posix.relative(posix.dirname(this.path), module);
    return `${path.startsWith('.') ? '' : './'}${path}.js`;
  }

  #import(from: string, name: string): string {
    const names = this.#imports.get(from) ?? new Map<string, string>();
    this.#imports.set(from, names);
    let alias = names.get(name);
    if (alias === undefined) {
      alias = this.local(name);
      names.set(name, alias);
    }
    return alias;
  }
}
