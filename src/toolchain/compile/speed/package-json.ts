import { deepFreeze } from '../freeze.js';
import {
  MappingExporter,
  StructureDefinition,
  StructureDefinitionExporter,
  type Json,
  type SushiStructure,
} from './internals.js';
import { replaced, type Patch } from '../patches.js';

const written = new WeakMap<SushiStructure, Json>();

/**
 * Whoever fishes for a definition of the project gets it as JSON, which SUSHI writes anew each time, snapshot and differential; and once more
 * at the end. A StructureDefinition whose rules have all been applied changes only by what SUSHI puts off to the end of the export: rules
 * that it deferred, bindings to a value set that a definition contains, and mappings. Without these its JSON is written once, and frozen,
 * as the JSON of an external definition is.
 */
export function packageJsonPatches(): Patch[] {
  /** Structures that the end of the export may still change. */
  const unsettled = new WeakSet<SushiStructure>();
  let allUnsettled = false;
  return [
    replaced(
      StructureDefinition.prototype,
      'toJSON',
      (original) =>
        function (snapshot = true) {
          if (!snapshot || this.inProgress !== false || allUnsettled || unsettled.has(this))
            return original.call(this, snapshot);
          let json = written.get(this);
          if (!json) written.set(this, (json = deepFreeze(original.call(this, snapshot))));
          return json;
        },
    ),
    replaced(
      StructureDefinitionExporter.prototype,
      'applyDeferredRules',
      (original) =>
        function () {
          for (const structure of this.deferredCaretRules.keys()) unsettled.add(structure);
          for (const structure of this.knownBindingRules.keys())
            if (structure.contained) unsettled.add(structure);
          original.call(this);
        },
    ),
    replaced(
      MappingExporter.prototype,
      'export',
      (original) =>
        function () {
          allUnsettled = this.tank.getAllMappings().length > 0;
          original.call(this);
        },
    ),
  ];
}
