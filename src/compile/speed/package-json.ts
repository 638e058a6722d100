import { Package, StructureDefinition, StructureDefinitionExporter, type Json, type SushiStructure } from './internals.js';
import { deepFreeze } from '../freeze.js';
import { replaced, type Patch } from './scope.js';

/**
 * Whoever fishes for a definition of the project gets it as JSON, which SUSHI writes anew each time, snapshot and differential. A
 * StructureDefinition whose rules have all been applied does not change until the deferred rules at the end of the export; up to there its
 * JSON is written once, and frozen, as the JSON of an external definition is.
 */
export function packageJsonPatches(): Patch[] {
  const written = new WeakMap<SushiStructure, Json>();
  let isSettled = true;
  return [
    replaced(
      Package.prototype,
      'fishForFHIR',
      () =>
        function (item, ...types) {
          const found = this.fish(item, ...types);
          if (!(found instanceof StructureDefinition) || found.inProgress || !isSettled) return found?.toJSON();
          let json = written.get(found);
          if (!json) written.set(found, (json = deepFreeze(found.toJSON())));
          return json;
        },
    ),
    replaced(
      StructureDefinitionExporter.prototype,
      'applyDeferredRules',
      (original) =>
        function () {
          isSettled = false;
          original.call(this);
        },
    ),
  ];
}
