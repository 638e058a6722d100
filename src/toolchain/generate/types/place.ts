import type { ElementModel } from '../../model/types.js';
import type { CodesType } from './bindings.js';
import type { SourceFileBuilder } from './source-file.js';

/** Place of an interface: the type that it narrows, and the name that its own is made from. */
export interface Position {
  file: SourceFileBuilder;
  /** The interface of `fhir/r3`, or `string`, `number`, `boolean`. */
  base: string;
  /** The name that a nested interface would have. */
  name: string;
  /** Rules of the surrounding element. */
  within?: Within;
}

/**
 * Declares an interface for the children of a nested element where they say more than the declared type.
 *
 * @param within what the element itself says of its children
 * @returns its name; undefined if the declared type is enough
 */
export type DeclareNested = (at: Position, element: ElementModel, within?: Within) => string | undefined;

/** Place of an element in an interface. Its children are another interface, with names of its own. */
export interface Place extends Position {
  declareNested: DeclareNested;
}

/** Rules for children that follow from an element's own binding or targets. */
export interface Within {
  /** CodeableConcept and Coding only: the allowed codes. */
  codes?: CodesType | undefined;
  /** Reference only: the types of its targets. */
  targets?: string | undefined;
}
