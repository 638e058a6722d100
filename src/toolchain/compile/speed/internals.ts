import { createRequire } from 'node:module';
import { fhirtypes, sushiExport, sushiImport } from '../sushi.js';

/**
 * The parts of SUSHI that its package does not export and that take most of its time. SUSHI is CommonJS, and its modules call each other's
 * functions through the exporting module's object, so that a function put there for a while is the one that is called.
 */

const requireOfSushi = createRequire(createRequire(import.meta.url).resolve('fsh-sushi'));

/** A FHIR resource as JSON, as fishers return it. */
export type Json = Record<string, unknown>;

export interface SushiType {
  code: string;
  profile?: string[];
  toJSON(): Json;
}

export interface SushiElement {
  id: string;
  path: string;
  min: number;
  max: string;
  type?: SushiType[];
  sliceName?: string;
  slicing?: object;
  structDef: SushiStructure | undefined | null;
  treeParent: SushiElement | undefined;
  treeChildren: SushiElement[] | undefined;
  _original: SushiElement | undefined;
  clone(clearOriginal?: boolean): SushiElement;
  captureOriginal(): void;
  clearOriginal(): void;
  parent(): SushiElement | undefined;
  children(directOnly?: boolean): SushiElement[];
  getSlices(): SushiElement[];
  findConnectedElements(postPath?: string): SushiElement[];
  hasDiff(): boolean;
  toJSON(): Json;
}

export interface SushiStructure {
  elements: SushiElement[];
  inProgress?: boolean;
  contained?: object[];
  type: string;
  kind: string;
  derivation: string;
  pathType: string;
  findElement(id: string): SushiElement | undefined;
  findElementByPath(path: string, fisher: object): SushiElement | undefined;
  addElements(elements?: SushiElement[]): void;
  validateValueAtPath(
    path: string,
    value: unknown,
    fisher: object,
    inlineResourceTypes: string[],
  ): { assignedValue: unknown; pathParts: object[] };
  toJSON(snapshot?: boolean): Json;
}

interface ElementClass {
  new (id?: string): SushiElement;
  prototype: SushiElement;
  fromJSON(json: Json, captureOriginal?: boolean): SushiElement;
}

export interface StructureClass {
  new (): SushiStructure;
  prototype: SushiStructure;
  fromJSON(json: Json, captureOriginalElements?: boolean): SushiStructure;
}

export const ElementDefinition = fhirtypes.ElementDefinition as unknown as ElementClass;
export const InstanceDefinition = fhirtypes.InstanceDefinition as unknown as new () => object;
export const ElementDefinitionType = fhirtypes.ElementDefinitionType as unknown as {
  fromJSON(json: Json): SushiType;
};
export const StructureDefinition = fhirtypes.StructureDefinition as unknown as StructureClass;

interface Fished {
  inProgress?: boolean;
  toJSON(): Json;
}

export interface SushiInstance {
  id?: string;
  url?: string;
  _instanceMeta: { name?: string };
}

export interface SushiPackage {
  profiles: SushiStructure[];
  extensions: SushiStructure[];
  logicals: SushiStructure[];
  resources: SushiStructure[];
  valueSets: object[];
  codeSystems: object[];
  instances: SushiInstance[];
  fish(item: string, ...types: string[]): Fished | undefined;
  fishForFHIR(item: string, ...types: string[]): Json | undefined;
  internalFish(item: string | undefined, types: string[], stopOnFirstMatch: boolean): object[];
}

export const Package = sushiExport.Package as unknown as { prototype: SushiPackage };

export interface SushiTank {
  config: object;
  docs: { aliases: Map<string, string> }[];
  getAllProfiles(): object[];
  getAllExtensions(): object[];
  getAllLogicals(): object[];
  getAllResources(): object[];
  getAllInstances(): object[];
  getAllValueSets(): object[];
  getAllCodeSystems(): object[];
  getAllInvariants(): object[];
  getAllRuleSets(): object[];
  getAllMappings(): object[];
  resolveAlias(name: string): string | undefined;
  internalFish(item: string | undefined, types: string[], stopOnFirstMatch: boolean): object[];
}

interface Exporter {
  pkg: SushiPackage;
  tank: SushiTank;
}

interface StructureExporter extends Exporter {
  deferredCaretRules: Map<SushiStructure, unknown[]>;
  knownBindingRules: Map<SushiStructure, { isInline: boolean }[]>;
  applyDeferredRules(): void;
  export(): unknown;
  exportStructDef(fsh: object): SushiStructure | undefined;
}

interface ValueSetExporterOfSushi extends Exporter {
  exportValueSet(fsh: object): object | undefined;
}

interface CodeSystemExporterOfSushi extends Exporter {
  exportCodeSystem(fsh: object): object | undefined;
}

interface InstanceExporterOfSushi extends Exporter {
  exportInstance(fsh: object): SushiInstance | undefined;
}

export const StructureDefinitionExporter = sushiExport.StructureDefinitionExporter as unknown as {
  prototype: StructureExporter;
};
export const ValueSetExporter = sushiExport.ValueSetExporter as unknown as {
  prototype: ValueSetExporterOfSushi;
};
export const CodeSystemExporter = sushiExport.CodeSystemExporter as unknown as {
  prototype: CodeSystemExporterOfSushi;
};
export const InstanceExporter = sushiExport.InstanceExporter as unknown as {
  prototype: InstanceExporterOfSushi;
};

export const MappingExporter = sushiExport.MappingExporter as unknown as {
  prototype: { tank: SushiTank; export(): void };
};

export const FSHTank = sushiImport.FSHTank as unknown as { prototype: SushiTank };

export const FHIRExporter = sushiExport.FHIRExporter as unknown as {
  prototype: Exporter & {
    fisher: { fhir: Fisher };
    structureDefinitionExporter: StructureExporter;
    valueSetExporter: ValueSetExporterOfSushi;
    codeSystemExporter: CodeSystemExporterOfSushi;
    instanceExporter: InstanceExporterOfSushi;
    export(): unknown;
  };
};

type SkipProperty = (property: string) => boolean;

/** Whoever knows definitions. */
export interface Fisher {
  fishForFHIR(item: string, ...types: string[]): Json | undefined;
  fishForMetadata(item: string, ...types: string[]): { url?: string } | undefined;
}

/** Targets of a caret rule. */
export interface Owner {
  getOwnStructureDefinition(fisher: Fisher): SushiStructure;
  clearOriginalProperty?(pathParts: object[]): void;
}

/** `fhirtypes/common`: what its exporters share. */
export const common = requireOfSushi('./fhirtypes/common') as {
  cleanResource(resource: object, skip?: SkipProperty): void;
  orderedCloneDeep(input: unknown, keys?: string[]): unknown;
  splitOnPathPeriods(path: string): string[];
  setPropertyOnDefinitionInstance(
    instance: Owner,
    path: string,
    value: unknown,
    fisher: Fisher,
    inlineResourceTypes?: string[],
    instanceSD?: SushiStructure,
  ): void;
  setPropertyOnInstance(instance: object, pathParts: object[], value: unknown, fisher: object): void;
};

/** The copy of lodash that SUSHI uses. */
export const lodash = requireOfSushi('lodash') as {
  cloneDeep<T>(value: T): T;
  isEqual(a: unknown, b: unknown): boolean;
};

interface Recognizer {
  removeErrorListeners(): void;
  addErrorListener(listener: object): void;
}

/** The copy of antlr4's runtime that SUSHI uses. */
export const antlr = requireOfSushi('antlr4') as {
  ErrorListener: new () => { syntaxError(): void };
  InputStream: new (text: string) => object;
  CommonTokenStream: new (lexer: object) => object;
  PredictionMode: { SLL: number };
};

export const FSHLexer = (
  requireOfSushi('./import/generated/FSHLexer') as { default: new (input: object) => Recognizer }
).default;

export const FSHParser = (
  requireOfSushi('./import/generated/FSHParser') as {
    default: new (tokens: object) => Recognizer & {
      buildParseTrees: boolean;
      _interp: { predictionMode: number };
      doc(): object;
    };
  }
).default;

export const FSHImporter = sushiImport.FSHImporter as unknown as {
  prototype: { parseDoc(text: string, file?: string): object };
};
