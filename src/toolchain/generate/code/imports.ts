/** A name that a module imports. */
interface Imported {
  readonly local: string;
  isType: boolean;
}

/** Imports of a generated file. Names of its declarations and of its imports never collide. */
export class Imports {
  /** Local names, by what has them: a specifier, or the file itself. */
  readonly #taken = new Map<string, string>();
  readonly #names = new Map<string, Map<string, Imported>>();
  readonly #namespaces = new Map<string, string>();

  /** Reserves the name of a declaration of the file; imports of the same name get another. */
  reserve(name: string): void {
    this.#taken.set(name, '');
  }

  /** A free name for a declaration of the file: the wish, or the wish with a number. */
  local(wish: string, owner = ''): string {
    let name = wish;
    for (let i = 2; this.#taken.has(name); i++) name = `${wish}${i}`;
    this.#taken.set(name, owner);
    return name;
  }

  /**
   * The local name of what a module exports.
   *
   * @param from specifier of the module
   * @param alias to try first if the name is taken
   */
  take(from: string, name: string, kind: 'value' | 'type', alias = name): string {
    let names = this.#names.get(from);
    if (!names) this.#names.set(from, (names = new Map()));
    const known = names.get(name);
    if (known) {
      if (kind === 'value') known.isType = false;
      return known.local;
    }
    const local = this.local(this.#taken.has(name) ? alias : name, from);
    names.set(name, { local, isType: kind === 'type' });
    return local;
  }

  /** The local name of everything that a module exports. */
  namespace(from: string, wish: string): string {
    let name = this.#namespaces.get(from);
    if (name === undefined) this.#namespaces.set(from, (name = this.local(wish, from)));
    return name;
  }

  /**
   * The declarations in code-unit order of the specifiers.
   *
   * @param isUsed leaves out what was asked for and not needed, by local name
   */
  text(isUsed: (local: string) => boolean = () => true): string {
    const lines: (readonly [from: string, line: string])[] = [];
    for (const [from, names] of this.#names) {
      const used = [...names].filter(([, { local }]) => isUsed(local)).sort(([a], [b]) => (a < b ? -1 : 1));
      for (const isType of [false, true]) {
        const some = used.filter(([, imported]) => imported.isType === isType);
        if (some.length === 0) continue;
        const items = some.map(([name, { local }]) => (name === local ? name : `${name} as ${local}`));
        lines.push([from, `import ${isType ? 'type ' : ''}{ ${items.join(', ')} } from '${from}';\n`]);
      }
    }
    for (const [from, name] of this.#namespaces) lines.push([from, `import * as ${name} from '${from}';\n`]);
    lines.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return lines.map(([, line]) => line).join('');
  }
}
