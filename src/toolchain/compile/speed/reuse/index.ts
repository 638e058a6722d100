import {
  CodeSystemExporter,
  FHIRExporter,
  FSHTank,
  InstanceExporter,
  Package,
  StructureDefinitionExporter,
  ValueSetExporter,
  type SushiInstance,
  type SushiPackage,
  type SushiStructure,
} from '../internals.js';
import { currentMessages } from '../../sushi.js';
import { replaced, type Patch } from '../../patches.js';
import { keyOf } from './entities.js';
import { Run, type Memory, type Result } from './run.js';

/** Kept results for each source of external definitions, keyed by the settings of the whole project. */
const memories = new WeakMap<object, { project: string; memory: Memory }>();

type FhirExporter = typeof FHIRExporter.prototype;

function memoryFor({ tank, fisher }: FhirExporter): Memory {
  const project = JSON.stringify([tank.config, tank.docs.flatMap(({ aliases }) => [...aliases])]);
  const known = memories.get(fisher.fhir);
  if (known?.project === project) return known.memory;
  const memory: Memory = new Map();
  memories.set(fisher.fhir, { project, memory });
  return memory;
}

/** The list that SUSHI puts a StructureDefinition in. */
function listFor(pkg: SushiPackage, { type, kind, derivation }: SushiStructure): SushiStructure[] {
  if (type === 'Extension') return pkg.extensions;
  if (derivation === 'specialization' && kind === 'logical') return pkg.logicals;
  return derivation === 'specialization' && kind === 'resource' ? pkg.resources : pkg.profiles;
}

/**
 * From the second run in a process on, what SUSHI made of an entity is taken as it is, with its messages, if everything that it came from is
 * as it was: the entity itself, each answer of the tank, each entity that was an answer, each result that was used. What had an error, is
 * part of a circle of definitions, shares its id, or gets something at the end of the export (a contained resource, a mapping) is made anew.
 */
export function reusePatches(): Patch[] {
  let run: Run | undefined;
  let exporter: FhirExporter | undefined;
  /** Definitions in the package, or about to be added. */
  const begun = new Set<string>();

  const remember = (whole: FhirExporter): void => {
    exporter = whole;
  };

  const begin = (key: string): void => {
    const entity = run!.entities.get(key);
    if (!entity || begun.has(key)) return;
    const kind = entity.constructorName;
    if (kind === 'FshValueSet') exporter!.valueSetExporter.exportValueSet(entity);
    else if (kind === 'FshCodeSystem') exporter!.codeSystemExporter.exportCodeSystem(entity);
    else if (kind === 'Instance') exporter!.instanceExporter.exportInstance(entity);
    else exporter!.structureDefinitionExporter.exportStructDef(entity);
  };

  const reuse = (key: string, result: Result, put: (made: object) => void): void => {
    run!.reuse(key, result);
    put(result.made);
    for (const entry of result.log) {
      if (typeof entry === 'string') begin(entry);
      else currentMessages().push({ ...entry });
    }
  };

  const reused = <T extends object>(
    fsh: object,
    make: () => T | undefined,
    put: (made: T) => void,
    isFinal: (made: T) => boolean = () => true,
  ): T | undefined => {
    const key = keyOf(fsh);
    if (!run || begun.has(key)) return make();
    begun.add(key);
    const known = run.reusable(key);
    if (!known) return run.record(key, make, (made) => isFinal(made as T));
    reuse(key, known, put as (made: object) => void);
    run.used(key);
    return known.made as T;
  };

  return [
    replaced(
      FHIRExporter.prototype,
      'export',
      (original) =>
        function () {
          remember(this);
          return original.call(this);
        },
    ),
    replaced(
      StructureDefinitionExporter.prototype,
      'export',
      (original) =>
        function () {
          // a mapping changes the definitions that others have used already
          const hasMappings = this.tank.getAllMappings().length > 0;
          if (exporter && !hasMappings) run = new Run(this.tank, exporter.fisher.fhir, memoryFor(exporter));
          return original.call(this);
        },
    ),
    replaced(
      FSHTank.prototype,
      'internalFish',
      (original) =>
        function (item, types, stopOnFirstMatch) {
          const found = original.call(this, item, types, stopOnFirstMatch);
          run?.lookedUp(item, types, stopOnFirstMatch, found);
          return found;
        },
    ),
    replaced(
      Package.prototype,
      'internalFish',
      (original) =>
        function (item, types, stopOnFirstMatch) {
          const found = original.call(this, item, types, stopOnFirstMatch);
          if (run?.isRecording) {
            for (const made of found) run.foundInPackage(made);
            exporter!.tank.internalFish(item, types, stopOnFirstMatch);
          }
          return found;
        },
    ),
    replaced(
      StructureDefinitionExporter.prototype,
      'exportStructDef',
      (original) =>
        function (fsh) {
          const isFinal = (made: SushiStructure) =>
            !made.inProgress &&
            made.contained === undefined &&
            !this.deferredCaretRules.has(made) &&
            !this.knownBindingRules.get(made)?.some((rule) => rule.isInline);
          return reused(
            fsh,
            () => original.call(this, fsh),
            (made) => listFor(this.pkg, made).push(made),
            isFinal,
          );
        },
    ),
    replaced(
      ValueSetExporter.prototype,
      'exportValueSet',
      (original) =>
        function (fsh) {
          return reused(
            fsh,
            () => original.call(this, fsh),
            (made) => this.pkg.valueSets.push(made),
          );
        },
    ),
    replaced(
      CodeSystemExporter.prototype,
      'exportCodeSystem',
      (original) =>
        function (fsh) {
          return reused(
            fsh,
            () => original.call(this, fsh),
            (made) => this.pkg.codeSystems.push(made),
          );
        },
    ),
    replaced(
      InstanceExporter.prototype,
      'exportInstance',
      (original) =>
        function (fsh) {
          return reused<SushiInstance>(
            fsh,
            () => original.call(this, fsh),
            (made) => this.pkg.instances.push(made),
          );
        },
    ),
  ];
}
