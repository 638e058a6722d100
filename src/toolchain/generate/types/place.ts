import type { ElementModel } from '../../model/types.js';
import type { CodesType } from './bindings.js';
import type { SourceFileBuilder } from './source-file.js';

/** Where an interface stands: what its type is called before it is narrowed, and after what it is named. */
export interface Position {
  file: SourceFileBuilder;
  /** The interface of `fhir/r3`, or `string`, `number`, `boolean`. */
  base: string;
  /** The name that a nested interface would have. */
  name: string;
  /** What the element around it says of it. */
  within?: Within;
}

/**
 * Declares an interface for the children of a nested element where they say more than the declared type.
 *
 * @param within what the element itself says of its children
 * @returns its name, or undefined where the declared type says it all
 */
export type DeclareNested = (at: Position, element: ElementModel, within?: Within) => string | undefined;

/** Where an element stands in an interface. Its own children are an interface again, so that it is told how those are declared. */
export interface Place extends Position {
  declareNested: DeclareNested;
}

/** What an element says of its children by its own binding or targets. */
export interface Within {
  /** Of a CodeableConcept and a Coding: the codes that are allowed. */
  codes?: CodesType | undefined;
  /** Of a Reference: the types of its targets. */
  targets?: string | undefined;
}
