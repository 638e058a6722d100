import type { Definitions } from '../../releases/release.js';
import type { SourceLocation } from '../../model/types.js';

/** A definition that the project refers to and that no package holds. */
export interface Stub {
  url: string;
  /** The core type that replaces it. */
  type: string;
  /** The ids of the definitions that refer to it. */
  referredBy?: string[];
  /** The position of its entry. */
  source?: SourceLocation;
}

/** The core type's definition under the stub's canonical, in R4's shape, for SUSHI to find. */
export function stubDefinitions(stubs: readonly Stub[], definitions: Definitions): object[] {
  const byId = new Map(
    definitions.authoring.entries
      .filter((e) => e.resourceType === 'StructureDefinition' && e.derivation !== 'constraint')
      .map((e) => [e.id, e] as const),
  );
  return stubs.map(({ url, type }) => {
    const core = definitions.authoring.resource<Record<string, unknown>>(byId.get(type)!);
    const id = url.slice(url.lastIndexOf('/') + 1);
    return {
      ...core,
      id,
      url,
      name: id,
      derivation: 'constraint',
      baseDefinition: core['url'],
      abstract: false,
    };
  });
}
