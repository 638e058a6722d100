import { createRequire } from 'node:module';
import { fhirtypes, sushiExport, sushiImport } from '../sushi.js';

/**
 * The parts of SUSHI that its package does not export and that take most of its time. SUSHI is CommonJS, and its modules call each other's
 * functions through the exporting module's object, so that a function put there for a while is the one that is called.
 */

const requireOfSushi = createRequire(createRequire(import.meta.url).resolve('fsh-sushi'));

/** What the fishers hand around: a FHIR resource as JSON. */
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
  pathType: string;
  findElement(id: string): SushiElement | undefined;
  toJSON(snapshot?: boolean): Json;
}

export interface ElementClass {
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
export const StructureDefinition = fhirtypes.StructureDefinition as unknown as StructureClass;

interface Fished {
  inProgress?: boolean;
  toJSON(): Json;
}

export const Package = sushiExport.Package as unknown as {
  prototype: {
    fish(item: string, ...types: string[]): Fished | undefined;
    fishForFHIR(item: string, ...types: string[]): Json | undefined;
  };
};

export const StructureDefinitionExporter = sushiExport.StructureDefinitionExporter as unknown as {
  prototype: { applyDeferredRules(): void };
};

export interface SushiTank {
  docs: { aliases: Map<string, string> }[];
  resolveAlias(name: string): string | undefined;
  internalFish(item: string | undefined, types: string[], stopOnFirstMatch: boolean): object[];
}

export const FSHTank = sushiImport.FSHTank as unknown as { prototype: SushiTank };

export const FHIRExporter = sushiExport.FHIRExporter as unknown as {
  prototype: { tank: SushiTank; export(): unknown };
};


type SkipProperty = (property: string) => boolean;

/** `fhirtypes/common`: what its exporters share. */
export const common = requireOfSushi('./fhirtypes/common') as {
  cleanResource(resource: object, skip?: SkipProperty): void;
  orderedCloneDeep(input: unknown, keys?: string[]): unknown;
  splitOnPathPeriods(path: string): string[];
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

export const FSHLexer = (requireOfSushi('./import/generated/FSHLexer') as { default: new (input: object) => Recognizer }).default;

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
