import type { Names, References } from './names.js';
import type { Shapes } from './shapes.js';

/** State that the writing of all definitions of a set shares. */
export interface ImportContext {
  config: { canonical: string; version: string; fhirVersion: string; status: string };
  names: Names;
  references: References;
  shapes: Shapes;
  /** Invariants by key, with the definition in FSH that has them. */
  invariants: Map<string, { json: string; name: string }>;
  /** The mappings that the base of a definition declares. */
  mappingsOf(base: string): readonly { identity?: string; uri?: string }[];
  /** True if the base of a definition slices the element with this id. */
  isSliced(base: string, id: string): boolean;
  report(url: string, problem: string): void;
}
