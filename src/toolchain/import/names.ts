import { pascal } from './text.js';

/** Names of FSH entities: legal, and each given once, since a name means one thing for all kinds here. */
export class Names {
  readonly #taken = new Set<string>();

  /** @param reserved names of the core, which an entity would hide */
  constructor(reserved: Iterable<string>) {
    for (const name of reserved) this.#taken.add(name.toLowerCase());
  }

  /** @param wanted what the name is made of, most wanted first; the first that is free, or the last one with a number */
  give(...wanted: string[]): string {
    const candidates = wanted.map(pascal);
    for (const name of candidates) if (this.#take(name)) return name;
    for (let n = 2; ; n++) if (this.#take(`${candidates.at(-1)}${n}`)) return `${candidates.at(-1)}${n}`;
  }

  #take(name: string): boolean {
    const key = name.toLowerCase();
    if (this.#taken.has(key)) return false;
    this.#taken.add(key);
    return true;
  }
}

/** Types of definitions that have an entity of their own in FSH. */
export type NamedKind = 'StructureDefinition' | 'ValueSet' | 'CodeSystem';

/** FSH names of the set's definitions, and aliases for the canonicals of others. */
export class References {
  readonly #own = new Map<string, string>();
  readonly #ids = new Set<string>();
  readonly #aliases = new Map<string, string>();
  readonly #taken = new Set<string>();

  define(kind: NamedKind, url: string, name: string, id: string): void {
    const key = `${kind} ${url}`;
    if (!this.#own.has(key)) this.#own.set(key, name);
    this.#ids.add(id);
  }

  /** The name of a definition of the set. A value set and a code system may share a canonical. */
  nameOf(kind: NamedKind, url: string): string | undefined {
    return this.#own.get(`${kind} ${url}`);
  }

  /** FSH name of a profile or type: the name of a definition of the set, the id of a core definition, an alias for any other. */
  to(url: string): string {
    const own = this.nameOf('StructureDefinition', url);
    if (own !== undefined) return own;
    const core = /^http:\/\/hl7\.org\/fhir\/StructureDefinition\/([A-Za-z]+)$/.exec(url)?.[1];
    return core === undefined ? this.alias(url) : this.type(core);
  }

  /** A core type: its name, or its canonical if a definition of the set has that name as its id. */
  type(code: string): string {
    return this.#ids.has(code) ? `http://hl7.org/fhir/StructureDefinition/${code}` : code;
  }

  /** An alias for a URL; the URL itself if FSH could not read one. */
  alias(url: string): string {
    const known = this.#aliases.get(url);
    if (known !== undefined) return known;
    if (!/^[a-z][\w+.-]*:[^\s"|#()]+$/i.test(url)) return url;
    const tail = url.split(/[/:]/).filter(Boolean).at(-1)!;
    const stem = `$${tail.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+|-+$/g, '') || 'url'}`;
    let name = stem;
    for (let n = 2; this.#taken.has(name.toLowerCase()); n++) name = `${stem}-${n}`;
    this.#taken.add(name.toLowerCase());
    this.#aliases.set(url, name);
    return name;
  }

  /** The file of aliases. */
  aliasFile(used: (alias: string) => boolean): string {
    const lines = [...this.#aliases]
      .filter(([, alias]) => used(alias))
      .map(([url, alias]) => `Alias: ${alias} = ${url}`)
      .sort();
    return lines.length ? `${lines.join('\n')}\n` : '';
  }
}
