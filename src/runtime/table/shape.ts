import type { Properties, Shape, ShapeDefinition } from '../types.js';

/** The canonicals of core definitions begin with this. */
export const CORE = 'http://hl7.org/fhir/StructureDefinition/';

function make(id: string, profile: string, type: string, define: () => ShapeDefinition): Shape {
  return {
    id,
    profile,
    type,
    define,
    rules: undefined,
    base: undefined,
    properties: NOTHING,
    elements: NONE,
    required: 0,
    beyond: undefined,
    choices: NONE,
    invariants: NONE,
    watched: 0,
    context: undefined,
    isModifier: false,
    resolve: undefined,
    check: undefined,
    accepts: undefined,
    walkProperties: undefined,
    canAccept: false,
  };
}

const NONE: never[] = [];
const NOTHING: Properties = {};

/** A resource type, or a profile of one. */
export function resourceType(type: string, define: () => ShapeDefinition, profile = CORE + type): Shape {
  return make(type, profile, type, define);
}

/** A data type, or a profile of one, such as an extension. */
export function dataType(type: string, define: () => ShapeDefinition, profile = CORE + type): Shape {
  return make(type, profile, '', define);
}

/** An element with children. */
export function elementOf(owner: Shape, path: string, define: () => ShapeDefinition): Shape {
  return make(`${owner.id}.${path}`, owner.profile, '', define);
}
