import { DiagnosticsError, type Diagnostic } from '../../../text/diagnostics.js';
import {
  compileConstraint,
  type CompiledConstraint,
  type ConstraintOwner,
} from '../../../fhirpath/constraint.js';
import { evaluate } from '../../../fhirpath/evaluate.js';
import { operandsOf, TRUE, type Js } from '../../../fhirpath/js.js';
import { TypeSystem } from '../../../fhirpath/types.js';
import type { ConstraintModel, ElementModel, ProfileModel } from '../../../model/types.js';
import * as runtime from 'fsh-codegen-runtime/fhirpath/functions.js';
import { withPresence, type Reading } from './presence.js';
import type { ProjectIndex } from '../../../model/project-index.js';
import { isChoice } from './element-types.js';
import type { Structure } from './structure.js';

/** A constraint and its code; no code where it is stated in words only. */
export interface Constraint {
  readonly model: ConstraintModel;
  readonly code: CompiledConstraint | undefined;
}

/** A constraint of a structure. */
interface ReadConstraint {
  readonly model: ConstraintModel;
  readonly compiled: CompiledConstraint | undefined;
  readonly reading: Reading;
  /** True if it may fail when all that it reads is absent. */
  readonly isAlways: boolean;
}

/** Compiles the constraints of a project, each once: profiles restate what their types say. */
export class Constraints {
  readonly #types: TypeSystem;
  readonly #source: ProjectIndex;
  readonly #read = new WeakMap<Structure, ReadConstraint[]>();
  readonly #done = new Map<string, CompiledConstraint | undefined>();
  readonly #problems = new Map<string, readonly Diagnostic[]>();

  constructor(source: ProjectIndex) {
    this.#source = source;
    const names = Object.keys(source.project.types);
    const get = (name: string) => source.type(name) ?? source.logicalModel(name);
    this.#types = new TypeSystem({ names, get });
  }

  /** Constraints that need code; those that other checks guarantee are left out. */
  compiled(
    models: readonly ConstraintModel[],
    element: ElementModel,
    owner: ProfileModel,
    types?: readonly string[],
  ): Constraint[] {
    return models
      .map((model) => ({ model, code: this.#compile(model, element, owner, types) }))
      .filter(({ code }) => code?.guaranteedBy === undefined);
  }

  /** Constraints that a structure adds to its base. */
  own(structure: Structure): Constraint[] {
    return this.compiled(structure.newConstraints, structure.element, structure.owner);
  }

  /** Each of those, with what it reads. */
  read(structure: Structure): readonly ReadConstraint[] {
    let found = this.#read.get(structure);
    if (!found) {
      found = this.own(structure).map((constraint) => {
        const { model, code: compiled } = constraint;
        const triggers = triggersOf(constraint, structure);
        const reading = withPresence(compiled?.js ?? TRUE, triggers ?? [], structure, this.#source);
        return { model, compiled, reading, isAlways: triggers === undefined };
      });
      this.#read.set(structure, found);
    }
    return found;
  }

  /** Errors of constraints that cannot be compiled, once for all types of a choice, reported together at the end. */
  get problems(): Diagnostic[] {
    return [...this.#problems.values()].flat();
  }

  #compile(
    model: ConstraintModel,
    { path, source: ofElement }: ElementModel,
    { url: profile, source: ofProfile }: ProfileModel,
    types: readonly string[] | undefined,
  ): CompiledConstraint | undefined {
    const identity = JSON.stringify([model.key, model.expression, path, types]);
    if (!this.#done.has(identity)) {
      const source = model.source ?? ofElement ?? ofProfile;
      const owner = { path, profile, ...(types && { types }), ...(source && { source }) };
      this.#done.set(identity, this.#compiledOrReported(model, owner));
    }
    return this.#done.get(identity);
  }

  #compiledOrReported(model: ConstraintModel, owner: ConstraintOwner): CompiledConstraint | undefined {
    try {
      return compileConstraint(model, owner, this.#types);
    } catch (error) {
      if (!(error instanceof DiagnosticsError)) throw error;
      const place = JSON.stringify([model.key, model.expression, owner.path]);
      if (!this.#problems.has(place)) this.#problems.set(place, error.diagnostics);
      return undefined;
    }
  }
}

/**
 * The elements that can make a constraint fail; undefined if that is not known. The constraint reads nothing else of the object, so it
 * holds for every object without them as it does for an empty one.
 */
function triggersOf({ code }: Constraint, structure: Structure): string[] | undefined {
  if (!code) return undefined;
  const names = new Set<string>();
  for (const read of propertiesRead(code.js)) {
    const child = read === undefined ? undefined : childFor(structure, read);
    if (!child) return undefined;
    names.add(child);
  }
  return holdsForNothing(code.js) ? [...names] : undefined;
}

/** The properties that an expression reads of its object, in the order of its text; undefined for a use of the object itself. */
function propertiesRead(tree: Js): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  const visit = (node: Js): void => {
    if (node.kind === 'property' && isThis(node.target) && node.certain) found.push(node.name);
    else if (node.kind === 'help' && node.name === 'choice' && isThis(node.args[0]!)) {
      const [, stem] = node.args;
      found.push(stem?.kind === 'constant' ? String(stem.value) : undefined);
    } else if (isThis(node)) found.push(undefined);
    else operandsOf(node).forEach(visit);
  };
  visit(tree);
  return found;
}

const isThis = (node: Js): boolean => node.kind === 'name' && node.name === '$this';

function childFor(structure: Structure, read: string): string | undefined {
  const name = read.replace(/^_/, '');
  const child = structure.element.children.find((c) => {
    if (!isChoice(c)) return c.name === name;
    const stem = c.name.slice(0, -'[x]'.length);
    return name.startsWith(stem) && /^([A-Z]|$)/.test(name.slice(stem.length));
  });
  return child?.name;
}

/** Stands for the resource: may be passed on, but not read. */
const UNREADABLE = new Proxy(
  {},
  {
    get() {
      throw new Error('it reads more than the object');
    },
  },
);

const NOTHING: ReadonlyMap<string, unknown> = new Map([
  ['$this', {}],
  ['$resource', UNREADABLE],
]);

/** True if an expression is true of an object without properties, and reads nothing else. */
function holdsForNothing(tree: Js): boolean {
  try {
    return evaluate(tree, { names: NOTHING, helpers: runtime }) === true;
  } catch {
    return false;
  }
}
