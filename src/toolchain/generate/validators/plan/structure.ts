import type { ConstraintModel, ElementModel, ProfileModel, TypeModel } from '../../../model/types.js';
import { isNameOf, MAX_CHOICES, MAX_ELEMENTS } from 'fsh-codegen-runtime/table/bits.js';
import { camel, camelPath, constantName } from './names.js';
import { facts, isSameConstraint, requiredNames } from './facts.js';
import type { ProjectIndex } from '../../../model/project-index.js';
import { isChoice, typesOf } from './element-types.js';
import type { ConstantRef } from './types.js';

/**
 * A definition, or an element with children in it, next to what it derives from: an element of a profile from the same one of the type,
 * a data type's use from the data type. Where it says nothing new, it has no code of its own: its base's checks it.
 */
export class Structure {
  readonly element: ElementModel;
  readonly owner: ProfileModel;
  readonly base: Structure | undefined;
  readonly #all: Structures;
  #ref: ConstantRef | undefined;
  #isDeciding = false;
  #choices: string[] | undefined;

  constructor(all: Structures, owner: ProfileModel, element: ElementModel, base: Structure | undefined) {
    this.#all = all;
    this.owner = owner;
    this.element = element;
    this.base = base;
  }

  get isRoot(): boolean {
    return this.element === this.owner.root;
  }

  /** The shape that checks it: its own, or its base's where it says nothing new. */
  get ref(): ConstantRef {
    if (this.#ref) return this.#ref;
    if (this.#isDeciding && this.base) return this.base.ref; // an element that holds itself: that alone is nothing new
    this.#isDeciding = true;
    this.#ref = this.#isNew() ? this.#all.nameOf(this) : this.base!.ref;
    return this.#ref;
  }

  /** True if it has a shape of its own. */
  get isOwn(): boolean {
    return this.ref !== this.base?.ref;
  }

  /** The structure that has that shape: itself, or the first of its bases that says anything new. */
  get own(): Structure {
    return this.isOwn || !this.base ? this : this.base.own;
  }

  /** The names of the elements that must be there, the base's included, in the order of their bits; see the runtime's `link`. */
  get required(): readonly string[] {
    return this.#extend(this.base?.required ?? [], requiredNames);
  }

  get choices(): readonly string[] {
    return (this.#choices ??= this.#extend(this.base?.choices ?? [], (child) =>
      isChoice(child) ? [child.name] : [],
    ));
  }

  /** True if each required element and each choice has a bit, which a fast path needs. */
  get hasBits(): boolean {
    return this.required.length <= MAX_ELEMENTS && this.choices.length <= MAX_CHOICES;
  }

  #extend(inherited: readonly string[], namesOf: (child: ElementModel) => string[]): string[] {
    const names = [...inherited];
    for (const name of this.element.children.flatMap(namesOf)) {
      if (!names.some((known) => isNameOf(known, name))) names.push(name);
    }
    return names;
  }

  /** Children whose rules differ from the base's. */
  get changed(): ElementModel[] {
    return this.element.children.filter((child) => this.#all.isChanged(this, child));
  }

  /** Constraints that the base does not have. */
  get newConstraints(): ConstraintModel[] {
    const inherited = this.base?.allConstraints ?? [];
    return this.element.constraints.filter((c) => !inherited.some((other) => isSameConstraint(c, other)));
  }

  get allConstraints(): ConstraintModel[] {
    return [...(this.base?.allConstraints ?? []), ...this.newConstraints];
  }

  #isNew(): boolean {
    if (!this.base || this.isRoot) return true;
    return this.changed.length > 0 || this.newConstraints.length > 0;
  }
}

/** All structures of a project, each made once. */
export class Structures {
  readonly source: ProjectIndex;
  readonly #known = new Map<ElementModel, Structure>();
  readonly #primitiveExtensions = new Map<ElementModel, Structure>();
  readonly #names = new Map<string, Map<string, unknown>>();

  constructor(source: ProjectIndex) {
    this.source = source;
  }

  /** Structure of a whole definition. */
  root(model: ProfileModel): Structure {
    return this.#make(model, model.root, () => {
      if (model.derivation === 'constraint') return this.type(model.type);
      const parent = model.baseDefinition?.slice(model.baseDefinition.lastIndexOf('/') + 1);
      return parent === undefined ? undefined : this.type(parent);
    });
  }

  /** Structure of a core type. */
  type(code: string): Structure | undefined {
    const model = this.source.type(code);
    return model && this.root(model);
  }

  /** Structure of a complex child or slice; undefined if its definition is missing. */
  child(parent: Structure, element: ElementModel): Structure | undefined {
    if (element.contentReference !== undefined) return this.#referred(parent, element.contentReference);
    const [type] = element.types;
    if (!type) return undefined;
    return this.#make(parent.owner, element, () => {
      const profile = type.profiles.length === 1 ? this.source.profile(type.profiles[0]!) : undefined;
      if (profile) return this.root(profile);
      const inBase = this.inBase(parent, element);
      const isSameType =
        inBase?.types[0]?.code === type.code && inBase.types[0].profiles.join() === type.profiles.join();
      if (inBase && parent.base && (isSameType || inBase.contentReference !== undefined)) {
        if (inBase.children.length > 0 || inBase.contentReference !== undefined)
          return this.child(parent.base, inBase);
      }
      return this.type(type.code);
    });
  }

  /** The element in the structure that this one derives from. */
  inBase(parent: Structure, element: ElementModel): ElementModel | undefined {
    return parent.base?.element.children.find((child) => child.name === element.name);
  }

  nameOf({ owner, element, isRoot }: Structure): ConstantRef {
    // a logical model is no constraint, but the project's own all the same
    if (owner.derivation === 'constraint' || this.#isOwn(owner)) {
      const module = this.#isOwn(owner) ? owner.typeName : `types/${owner.typeName}`;
      if (isRoot) return { module, name: constantName(camel(owner.typeName)) };
      const relative = element.id.slice(owner.root.id.length + 1);
      return { module, name: this.unique(module, `${camelPath(relative)}Rules`, element) };
    }
    return { module: `types/${owner.id}`, name: constantName(camelPath(element.path)) };
  }

  isChanged(parent: Structure, child: ElementModel): boolean {
    const before = this.inBase(parent, child);
    if (!before) return true;
    if (facts(child) !== facts(before)) return true;
    if (this.elementConstraints(parent, child).length > this.elementConstraints(parent.base!, before).length)
      return true;
    return this.#shapesOf(parent, child) !== this.#shapesOf(parent.base!, before);
  }

  /** True if a child only adds a rule about its presence, so that the base's checks suffice for its value. */
  isOnlyNoted(parent: Structure, child: ElementModel): boolean {
    const before = this.inBase(parent, child);
    if (!before) return false;
    if (child.min === 1 && before.min === 0) return !this.isChanged(parent, { ...child, min: 0 });
    return !this.isChanged(parent, child);
  }

  /**
   * The constraints that a child states of itself, beyond its type's. Those of a child with a shape of its own are in that shape.
   */
  elementConstraints(parent: Structure, child: ElementModel): ConstraintModel[] {
    if (child.contentReference !== undefined) return [];
    const inherited = child.types.flatMap((type) => {
      if (this.source.isPrimitive(type.code)) return this.type('Element')?.allConstraints ?? [];
      const structure = this.ofType(parent, child, type);
      return structure?.element === child && structure.isOwn
        ? structure.allConstraints
        : [...(structure?.allConstraints ?? []), ...(this.type(type.code)?.allConstraints ?? [])];
    });
    return child.constraints.filter((c) => !inherited.some((other) => isSameConstraint(c, other)));
  }

  /** Structure for one type of a child; for a choice, that of its type slice if it has one. */
  ofType(parent: Structure, child: ElementModel, type: TypeModel): Structure | undefined {
    const slice =
      isChoice(child) && child.slices.find((s) => s.types.length === 1 && s.types[0]!.code === type.code);
    if (slice) return this.child(parent, slice);
    if (!isChoice(child) || child.children.length > 0) return this.child(parent, child);
    const profile = type.profiles.length === 1 ? this.source.profile(type.profiles[0]!) : undefined;
    return profile ? this.root(profile) : this.type(type.code);
  }

  /** Structure for a child's values of a type. */
  ofValues(
    parent: Structure,
    child: ElementModel,
    facts: ElementModel,
    type: TypeModel,
  ): Structure | undefined {
    return child.contentReference === undefined
      ? this.ofType(parent, facts, type)
      : this.child(parent, child);
  }

  #shapesOf(parent: Structure, child: ElementModel): string {
    if (child.contentReference !== undefined) return refText(this.child(parent, child)?.ref);
    const texts = typesOf(child).map((type) => {
      const isPrimitive = this.source.isPrimitive(type.code);
      return refText(
        (isPrimitive ? this.primitiveExtension(parent, child) : this.ofType(parent, child, type))?.ref,
      );
    });
    return texts.join();
  }

  /** The object of a primitive's `_` property, if the profile constrains it. */
  primitiveExtension(parent: Structure, child: ElementModel): Structure | undefined {
    const known = this.#primitiveExtensions.get(child);
    if (known) return known;
    const isRestricted = (c: ElementModel) =>
      c.name === 'extension' && (c.slices.length > 0 || c.min > 0 || c.max === 0);
    if (!child.children.some(isRestricted)) return undefined;
    const element = { ...child, children: child.children.filter((c) => c.name !== 'value'), constraints: [] };
    const structure = this.#make(parent.owner, element, () => this.type('Element'));
    this.#primitiveExtensions.set(child, structure);
    return structure;
  }

  #make(owner: ProfileModel, element: ElementModel, base: () => Structure | undefined): Structure {
    let structure = this.#known.get(element);
    if (!structure) {
      structure = new Structure(this, owner, element, base());
      this.#known.set(element, structure);
    }
    return structure;
  }

  #referred(from: Structure, id: string): Structure | undefined {
    let at = this.root(from.owner);
    for (const name of id.split('.').slice(1)) {
      const element = at.element.children.find((child) => child.name === name);
      const next = element && this.child(at, element);
      if (!next) return undefined;
      at = next;
    }
    return at;
  }

  #isOwn(model: ProfileModel): boolean {
    return this.source.project.profiles.includes(model);
  }

  /** A name for a constant of a module: the same for the same subject, another for another one. */
  unique(module: string, wish: string, subject: unknown): string {
    let names = this.#names.get(module);
    if (!names) this.#names.set(module, (names = new Map()));
    let name = wish;
    for (let i = 2; names.has(name) && names.get(name) !== subject; i++) name = `${wish}${i}`;
    names.set(name, subject);
    return name;
  }
}

function refText(ref: ConstantRef | undefined): string {
  return ref ? `${ref.module} ${ref.name}` : '';
}
