import type { Definitions, Registry } from '../types.js';

export function registryOf({ element, types = [], profiles = [], codeSystems = [] }: Definitions): Registry {
  return {
    element,
    types: new Map(types.map((shape) => [shape.id, shape])),
    profiles: new Map(profiles.map((shape) => [shape.profile, shape])),
    codeSystems: new Map(codeSystems.map((system) => [system.url, system])),
    suggestions: new Map(),
  };
}

/** A validator's own definitions take precedence, except over HL7's code systems, which have displays. */
export function merged(own: Registry, core: Registry): Registry {
  return {
    element: own.element,
    types: new Map([...core.types, ...own.types]),
    profiles: new Map([...core.profiles, ...own.profiles]),
    codeSystems: new Map([...own.codeSystems, ...core.codeSystems]),
    suggestions: new Map(),
  };
}
