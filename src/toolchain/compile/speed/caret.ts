import {
  common,
  ElementDefinition,
  InstanceDefinition,
  StructureDefinition,
  type Fisher,
  type Owner,
  type SushiStructure,
} from './internals.js';
import { replaced, type Patch } from '../patches.js';

/** A path that names no slice: brackets hold an index only, or the `x` of a choice. */
const NAMES_NO_SLICE = /^[^[\]]*(\[(\d+|x)\][^[\]]*)*$/;

/**
 * Before SUSHI sets what a caret rule says, it walks over the definition of StructureDefinition or ElementDefinition and unfolds each type on
 * the rule's path, to set as well what is fixed along the way. Only profiles fix anything, never FHIR's types, and a path leads through a
 * profile only where it names an extension's slice. On any other path there is nothing to be found, and SUSHI's other steps are taken at
 * once. (What it would unfold is unfolded later by the rule that needs it.)
 *
 * SUSHI also gives each element a copy of its own of the definition of ElementDefinition. Rules on such paths add to it what FHIR's types
 * say, in the same way whoever asks first: all elements share one. A StructureDefinition keeps its own, which SUSHI looks at again.
 */
export function caretPatches(): Patch[] {
  let shared: SushiStructure | undefined;
  const definitionFor = (instance: Owner, fisher: Fisher): SushiStructure => {
    if (!(instance instanceof ElementDefinition)) return instance.getOwnStructureDefinition(fisher);
    return (shared ??= StructureDefinition.fromJSON(fisher.fishForFHIR('ElementDefinition', 'Type')!));
  };
  return [
    replaced(
      common,
      'setPropertyOnDefinitionInstance',
      (original) =>
        function (instance, path, value, fisher, inlineResourceTypes = [], instanceSD) {
          const isDefinition =
            instance instanceof ElementDefinition || instance instanceof StructureDefinition;
          const isPlain =
            inlineResourceTypes.length === 0 &&
            !path.includes('contained') &&
            NAMES_NO_SLICE.test(path) &&
            !(value instanceof InstanceDefinition);
          if (!isDefinition || !isPlain)
            return original.call(common, instance, path, value, fisher, inlineResourceTypes, instanceSD);
          const definition = instanceSD ?? definitionFor(instance, fisher);
          const { assignedValue, pathParts } = definition.validateValueAtPath(
            path,
            value,
            fisher,
            inlineResourceTypes,
          );
          if (instance instanceof ElementDefinition) instance.clearOriginalProperty?.(pathParts);
          common.setPropertyOnInstance(instance, pathParts, assignedValue, fisher);
        },
    ),
  ];
}
