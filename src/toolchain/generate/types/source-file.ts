import {
  StructureKind,
  type ImportDeclarationStructure,
  type ImportSpecifierStructure,
  type OptionalKind,
  type StatementStructures,
} from 'ts-morph';
import type { ElementModel } from '../../model/types.js';
import { TYPES } from '../runtime-interface.js';
import type { Context } from './context.js';
import type { Member } from './member.js';

const FHIR = 'fhir/r3.js';

/** The types of an element's items: of all, and of those that are in no slice. */
export interface ItemTypes {
  element: ElementModel;
  all: string;
  unsliced: string;
}

/** A generated file as it is put together: imports are asked for by what they are, so that names never collide. */
export class SourceFileBuilder {
  readonly context: Context;
  /** The name of the file, without `.ts`. */
  readonly name: string;
  readonly header: string;
  readonly #statements: StatementStructures[] = [];
  readonly #imports = new Map<string, Map<string, { local: string; typeOnly: boolean }>>();
  readonly #members = new Map<string, readonly Member[]>();
  readonly #locals = new Map<string, string>();
  /** Names of the interfaces of elements, and of what an author says of them, by element id. */
  readonly #interfaces = new Map<string, string>();
  readonly #inputs = new Map<string, string>();
  readonly #items = new Map<string, ItemTypes>();

  constructor(context: Context, name: string, header: string) {
    this.context = context;
    this.name = name;
    this.header = header;
  }

  /** A name for a declaration of this file that the package exports. */
  declare(wanted: string): string {
    const name = this.context.exportName(wanted);
    this.reserve(name);
    return name;
  }

  /** A name for a declaration that stays in this file. */
  declareLocal(wanted: string): string {
    let name = wanted;
    while (this.#locals.has(name)) name += '_';
    this.reserve(name);
    return name;
  }

  /** Keeps a name that this file declares from being an import's. */
  reserve(name: string): void {
    this.#locals.set(name, this.name);
  }

  /** The properties that were written for an element, for what is generated after them. */
  remember(elementId: string, members: readonly Member[]): void {
    this.#members.set(elementId, members);
  }

  rememberInterface(elementId: string, name: string): void {
    this.#interfaces.set(elementId, name);
  }

  interfaceOf(elementId: string): string | undefined {
    return this.#interfaces.get(elementId);
  }

  rememberInput(elementId: string, name: string): void {
    this.#inputs.set(elementId, name);
  }

  inputOf(elementId: string): string | undefined {
    return this.#inputs.get(elementId);
  }

  rememberItems(types: ItemTypes): void {
    this.#items.set(types.element.id, types);
  }

  itemsOf(elementId: string): ItemTypes | undefined {
    return this.#items.get(elementId);
  }

  member(elementId: string, name: string): Member | undefined {
    return this.#members.get(elementId)?.find((member) => member.name === name);
  }

  add(statement: StatementStructures): void {
    this.#statements.push(statement);
  }

  /** The local name of an interface of `fhir/r3`; another than its own where it could be that of a nested one of this file. */
  fhir(name: string): string {
    if (name.startsWith(this.name)) this.reserve(name);
    return this.#import(FHIR, name, true, `Fhir${name}`);
  }

  /** The local name of a type that another generated file exports. */
  type(file: string, name: string): string {
    return file === this.name ? name : this.#import(moduleOf(file), name, true, `${name}Type`);
  }

  /** The local name of a function that another generated file exports. */
  function(file: string, name: string): string {
    return this.#import(moduleOf(file), name, false, `${name}Function`);
  }

  /** The local name of the union of a value set's codes. */
  codes(valueSetTypeName: string): string {
    const name = `${valueSetTypeName}Code`;
    return this.#import(`../valuesets/${valueSetTypeName}.js`, name, true, `${name}Type`);
  }

  #import(module: string, name: string, typeOnly: boolean, alias: string): string {
    const names = this.#imports.get(module) ?? new Map<string, { local: string; typeOnly: boolean }>();
    this.#imports.set(module, names);
    const known = names.get(name);
    if (known) return known.local;
    let local = name;
    for (
      let other = this.#locals.get(local);
      other !== undefined && other !== module;
      other = this.#locals.get(local)
    ) {
      local = local === name ? alias : `${local}_`;
    }
    this.#locals.set(local, module);
    names.set(name, { local, typeOnly });
    return local;
  }

  /** Imports first, in code-unit order of their modules; then what was added, as it was added. */
  statements(): StatementStructures[] {
    const used = identifiersIn(this.#statements);
    const imports = [...this.#imports.keys()].sort().flatMap((module) => {
      const names = [...this.#imports.get(module)!].filter(([, { local }]) => used.has(local));
      return names.length > 0 ? [importOf(module, new Map(names))] : [];
    });
    return [...imports, ...this.#statements];
  }
}

/** The module that a file imports to use another one; two names mean the runtime's interface for types. */
function moduleOf(file: string): string {
  return file === 'support' || file === 'construct' ? TYPES : `./${file}.js`;
}

/** A name may have been asked for and then not be needed. */
function identifiersIn(statements: readonly StatementStructures[]): Set<string> {
  const code = JSON.stringify(statements, (key, value: unknown) => (key === 'docs' ? undefined : value));
  return new Set(code.match(/[A-Za-z_$][\w$]*/g));
}

function importOf(
  module: string,
  names: ReadonlyMap<string, { local: string; typeOnly: boolean }>,
): ImportDeclarationStructure {
  const isTypeOnly = [...names.values()].every((n) => n.typeOnly);
  const namedImports = [...names.keys()].sort().map((name): OptionalKind<ImportSpecifierStructure> => {
    const { local, typeOnly } = names.get(name)!;
    return { name, ...(local !== name && { alias: local }), isTypeOnly: typeOnly && !isTypeOnly };
  });
  return { kind: StructureKind.ImportDeclaration, moduleSpecifier: module, isTypeOnly, namedImports };
}
