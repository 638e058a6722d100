import { RELEASE } from '../../releases/release.js';
import type { StatementStructures } from 'ts-morph';
import type { ElementModel } from '../../model/types.js';
import { TYPES } from '../runtime-interface.js';
import { identifiersIn } from '../code/identifiers.js';
import { Imports } from '../code/imports.js';
import { printStatements } from '../code/statements.js';
import type { Context } from './context.js';
import type { Member } from './member.js';

const FHIR = RELEASE.types.module;

/** The types of an element's items: of all, and of those that are in no slice. */
interface ItemTypes {
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
  readonly #imports = new Imports();
  readonly #members = new Map<string, readonly Member[]>();
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
    return this.#imports.local(wanted);
  }

  /** Keeps a name that this file declares from being an import's. */
  reserve(name: string): void {
    this.#imports.reserve(name);
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
    return this.#imports.take(FHIR, name, 'type', `Fhir${name}`);
  }

  /** The local name of a type that another generated file exports. */
  type(file: string, name: string): string {
    return file === this.name ? name : this.#imports.take(moduleOf(file), name, 'type', `${name}Type`);
  }

  /** The local name of a function that another generated file exports. */
  function(file: string, name: string): string {
    return this.#imports.take(moduleOf(file), name, 'value', `${name}Function`);
  }

  /** The local name of the union of a value set's codes. */
  codes(valueSetTypeName: string): string {
    const name = `${valueSetTypeName}Code`;
    return this.#imports.take(`../valuesets/${valueSetTypeName}.js`, name, 'type', `${name}Type`);
  }

  /** The whole file: imports in code-unit order of their modules; then what was added, as it was added. */
  text(): string {
    const body = printStatements(this.#statements);
    const used = identifiersIn(body);
    return `${this.header}\n${this.#imports.text((local) => used.has(local))}\n${body}`;
  }
}

/** The module that a file imports to use another one; two names mean the runtime's interface for types. */
function moduleOf(file: string): string {
  return file === 'support' || file === 'construct' ? TYPES : `./${file}.js`;
}
