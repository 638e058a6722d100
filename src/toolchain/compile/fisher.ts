import type { DefinitionEntry, DefinitionStore } from '../releases/release.js';
import { deepFreeze } from './freeze.js';

/** Kinds of definitions that SUSHI asks a source for: FHIR types, and SUSHI's flavours of StructureDefinition. */
type Wanted = string;

interface Metadata {
  id?: string | undefined;
  name?: string | undefined;
  sdType?: string | undefined;
  resourceType?: string | undefined;
  url?: string | undefined;
  parent?: string | undefined;
  abstract?: boolean | undefined;
  version?: string | undefined;
  canBeTarget?: boolean | undefined;
  canBind?: boolean | undefined;
  resourcePath?: string | undefined;
}

/** The order in which SUSHI prefers what has the same name. */
const PREFERENCE = ['Resource', 'Logical', 'Type', 'Profile', 'Extension', 'ValueSet', 'CodeSystem'];

interface Known {
  entry: DefinitionEntry;
  /** `Resource`, `Logical`, `Type`, `Profile`, `Extension`; for others the resource type. */
  flavour: string;
  rank: number;
  order: number;
}

/**
 * SUSHI's external definitions over plain Maps, in place of the SQL database of its own package loader: the same answers, by id, name
 * or canonical, of the wanted types, best type first and the last loaded before the others.
 */
export class MemoryFisher {
  readonly #byKey = new Map<string, Known[]>();
  readonly #store: DefinitionStore;
  readonly #json = new Map<DefinitionEntry, unknown>();

  constructor(store: DefinitionStore) {
    this.#store = store;
    store.entries.forEach((entry, order) => {
      const flavour = flavourOf(entry);
      const rank = PREFERENCE.indexOf(flavour);
      const known: Known = { entry, flavour, rank: rank < 0 ? PREFERENCE.length : rank, order };
      for (const key of new Set([entry.id, entry.name, entry.url])) if (key) this.#index(key, known);
    });
    for (const list of this.#byKey.values()) list.sort((a, b) => a.rank - b.rank || b.order - a.order);
  }

  #index(key: string, known: Known): void {
    const list = this.#byKey.get(key);
    if (list) list.push(known);
    else this.#byKey.set(key, [known]);
  }

  #find(item: string | undefined, types: readonly Wanted[]): Known[] {
    const [key = '', ...versionParts] = (item ?? '').split('|');
    const found = this.#byKey.get(key) ?? [];
    const version = versionParts.join('|');
    const anything = types.length === 0 || types.includes('Instance');
    return found.filter(
      ({ entry, flavour }) =>
        (!version || entry.version === version) &&
        (anything || types.includes(flavour) || types.includes(entry.resourceType)),
    );
  }

  fishForFHIR(item: string, ...types: Wanted[]): unknown {
    const [best] = this.#find(item, types);
    if (!best) return undefined;
    let json = this.#json.get(best.entry);
    if (json === undefined) {
      // SUSHI's own loader freezes what it hands out as well, against changes by accident
      json = deepFreeze(this.#store.resource<object>(best.entry));
      this.#json.set(best.entry, json);
    }
    return json;
  }

  fishForMetadata(item: string, ...types: Wanted[]): Metadata | undefined {
    const [best] = this.#find(item, types);
    return best && metadataOf(best.entry);
  }

  fishForMetadatas(item: string, ...types: Wanted[]): Metadata[] {
    return this.#find(item, types).map(({ entry }) => metadataOf(entry));
  }

  // SUSHI's "predefined" resources are JSON beside the FSH, which a project here does not have

  fishForPredefinedResource(): undefined {
    return undefined;
  }

  fishForPredefinedResourceMetadata(): undefined {
    return undefined;
  }

  fishForPredefinedResourceMetadatas(): Metadata[] {
    return [];
  }

  allPredefinedResources(): unknown[] {
    return [];
  }
}

function flavourOf(entry: DefinitionEntry): string {
  if (entry.resourceType !== 'StructureDefinition') return entry.resourceType;
  if (
    entry.type === 'Extension' &&
    entry.baseDefinition !== 'http://hl7.org/fhir/StructureDefinition/Element'
  ) {
    return 'Extension';
  }
  if (entry.derivation === 'constraint') return 'Profile';
  if (entry.kind?.includes('type')) return 'Type';
  return entry.kind === 'resource' ? 'Resource' : 'Logical';
}

function metadataOf(entry: DefinitionEntry): Metadata {
  const isLogical = entry.kind === 'logical';
  return {
    id: entry.id,
    name: entry.name,
    sdType: entry.type,
    url: entry.url,
    parent: entry.baseDefinition,
    abstract: entry.resourceType === 'StructureDefinition' ? entry.abstract === true : undefined,
    version: entry.version,
    resourceType: entry.resourceType,
    // the characteristics that make a logical model a target or bindable are extensions of R4 that STU3 does not have
    canBeTarget: isLogical ? false : undefined,
    canBind: isLogical ? false : undefined,
    resourcePath: `virtual:${entry.url ?? entry.id}`,
  };
}
