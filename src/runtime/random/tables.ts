/** The profiles of a project as data, from which random resources are made. */

export interface RandomTables {
  /** By the name of the TypeScript type. */
  readonly profiles: Readonly<Record<string, RandomProfile>>;
  /** Children of the core types. */
  readonly types: Readonly<Record<string, readonly RandomElement[]>>;
  /** The project's valid examples by type, and all Bundles: values that invariants ask for are taken from them. */
  readonly examples: Readonly<Record<string, readonly unknown[]>>;
  /** An extension from the examples, by canonical. */
  readonly extensions: Readonly<Record<string, unknown>>;
  /** Codings of the examples by system: existing codes for value sets that are unknown. */
  readonly codings: Readonly<Record<string, readonly RandomCoding[]>>;
}

export interface RandomProfile {
  readonly url: string;
  readonly type: string;
  /** The type is a resource. */
  readonly isResource: boolean;
  /** For `meta.profile`. */
  readonly claim?: string;
  readonly children: readonly RandomElement[];
}

export interface RandomCoding {
  readonly system?: string;
  readonly code: string;
  readonly display?: string;
}

export interface RandomElement {
  /** With `[x]` for a choice. */
  readonly name: string;
  /** Element id, for content references. */
  readonly id?: string;
  readonly min: number;
  /** No upper bound if absent. */
  readonly max?: number;
  readonly isArray?: true;
  readonly types: readonly {
    readonly code: string;
    readonly profiles?: readonly string[];
    readonly targets?: readonly string[];
  }[];
  readonly fixed?: unknown;
  readonly pattern?: unknown;
  /** Codes of its value set. */
  readonly codes?: readonly RandomCoding[];
  /** The binding is required. */
  readonly isRequired?: true;
  /** The system of unknown codes in the value set. */
  readonly system?: string;
  readonly same?: string;
  readonly low?: number;
  readonly high?: number;
  readonly maxLength?: number;
  readonly slices?: readonly RandomSlice[];
  readonly isClosed?: true;
  readonly children?: readonly RandomElement[];
}

export interface RandomSlice extends RandomElement {
  /** The values that its items must contain. */
  readonly like?: unknown;
  /** Canonical of the extension. */
  readonly extension?: string;
}
