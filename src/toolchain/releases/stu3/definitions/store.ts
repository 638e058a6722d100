/** The metadata of a definition, known without parsing it. */
export interface DefinitionEntry {
  readonly resourceType: string;
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  /** StructureDefinition.kind, .type, .derivation, .baseDefinition, .abstract */
  readonly kind?: string | undefined;
  readonly type?: string | undefined;
  readonly derivation?: string | undefined;
  readonly baseDefinition?: string | undefined;
  readonly abstract?: boolean | undefined;
}

interface StoredEntry extends DefinitionEntry {
  /** Byte offset and length of the resource's JSON, counted from the end of the index. */
  readonly at: readonly [number, number];
}

/**
 * A read-only set of definitions that knows each one's metadata at once and parses each one when it is asked for.
 * A project touches a few dozen of the core's 1,900 definitions, and only those are parsed.
 */
export class DefinitionStore {
  readonly entries: readonly DefinitionEntry[];
  readonly #parsed = new Map<DefinitionEntry, unknown>();
  readonly #parse: (entry: DefinitionEntry) => unknown;

  private constructor(entries: readonly DefinitionEntry[], parse: (entry: DefinitionEntry) => unknown) {
    this.entries = entries;
    this.#parse = parse;
  }

  /** The resource of one of this store's own entries. The same object each time: do not change it. */
  resource<T>(entry: DefinitionEntry): T {
    let value = this.#parsed.get(entry);
    if (value === undefined) {
      value = this.#parse(entry);
      this.#parsed.set(entry, value);
    }
    return value as T;
  }

  static of(resources: readonly object[]): DefinitionStore {
    const byEntry = new Map(resources.map((resource) => [entryOf(resource), resource] as const));
    return new DefinitionStore([...byEntry.keys()], (entry) => byEntry.get(entry));
  }

  /** The entries of several stores, those of the first one first. */
  static join(...stores: readonly DefinitionStore[]): DefinitionStore {
    const owner = new Map(stores.flatMap((store) => store.entries.map((entry) => [entry, store] as const)));
    return new DefinitionStore([...owner.keys()], (entry) => owner.get(entry)!.resource(entry));
  }

  /** Reads what `serialize` wrote; undefined if the data is cut short or something else. */
  static parse(data: Buffer): DefinitionStore | undefined {
    const endOfIndex = data.indexOf(10);
    if (endOfIndex < 0) return undefined;
    let entries: StoredEntry[];
    try {
      entries = JSON.parse(data.toString('utf8', 0, endOfIndex)) as StoredEntry[];
    } catch {
      return undefined;
    }
    const start = endOfIndex + 1;
    const last = entries.at(-1);
    if (!last || start + last.at[0] + last.at[1] !== data.length) return undefined;
    return new DefinitionStore(entries, (entry) => {
      const [offset, length] = (entry as StoredEntry).at;
      return JSON.parse(data.toString('utf8', start + offset, start + offset + length));
    });
  }

  /** The resources as bytes: a line of index, then the resources' JSON. */
  static serialize(resources: readonly object[]): Buffer {
    const parts = resources.map((resource) => Buffer.from(JSON.stringify(resource)));
    let offset = 0;
    const entries: StoredEntry[] = resources.map((resource, i) => {
      const length = parts[i]!.length;
      const entry = { ...entryOf(resource), at: [offset, length] as const };
      offset += length;
      return entry;
    });
    return Buffer.concat([Buffer.from(`${JSON.stringify(entries)}\n`), ...parts]);
  }
}

function entryOf(resource: object): DefinitionEntry {
  const r = resource as DefinitionEntry;
  const isStructure = r.resourceType === 'StructureDefinition';
  return {
    resourceType: r.resourceType,
    id: r.id,
    url: r.url,
    name: r.name,
    version: r.version,
    ...(isStructure && {
      kind: r.kind,
      type: r.type,
      derivation: r.derivation,
      baseDefinition: r.baseDefinition,
      abstract: r.abstract,
    }),
  };
}
