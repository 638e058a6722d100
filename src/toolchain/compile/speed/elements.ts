import { cloneDeep, copyTree, shared } from './clone.js';
import {
  ElementDefinition,
  StructureDefinition,
  type Json,
  type StructureClass,
  type SushiElement,
  type SushiStructure,
} from './internals.js';
import { replaced, type Patch } from '../patches.js';

/** The element as SUSHI last captured it: SUSHI's `_original`. */
const ORIGINAL = Symbol('original');
/** The element of a template that an element is a copy of, and that is its original as long as nobody asked for that. */
const PRISTINE = Symbol('pristine');
shared.add(PRISTINE);

type Fields = SushiElement & {
  [ORIGINAL]?: SushiElement | undefined;
  [PRISTINE]?: SushiElement | undefined;
} & Json;

/** `new` on these makes an empty instance: the constructors fill one that is filled again at once. */
const EmptyElement = emptyClass<Fields>(ElementDefinition.prototype);
const EmptyStructure = emptyClass<SushiStructure & Json>(StructureDefinition.prototype);

function emptyClass<T>(prototype: object): new () => T {
  const Empty = function () {} as unknown as { new (): T; prototype: object };
  Empty.prototype = prototype;
  return Empty;
}

/** The references between elements; an element's copy is not part of the tree that it was copied from. */
const LINKS = new Set(['structDef', 'treeParent', 'treeChildren']);

/** A copy with the same keys in the same order, its links cleared. The values of an element's properties are trees. */
function copyElement(element: SushiElement): Fields {
  const from = element as Fields;
  const copy = new EmptyElement() as Json;
  for (const key of Object.keys(from)) {
    const value = from[key];
    if (typeof value !== 'object' || value === null) copy[key] = value;
    else if (LINKS.has(key)) copy[key] = undefined;
    // the definition that SUSHI keeps to check caret rules with is a graph
    else copy[key] = key === '_edStructureDefinition' ? cloneDeep(value) : copyTree(value);
  }
  return copy as Fields;
}

function clone(this: SushiElement, clearOriginal = true): SushiElement {
  const from = this as Fields;
  const copy = copyElement(from);
  copy.structDef = from.structDef;
  if (!clearOriginal) {
    copy[PRISTINE] = from[PRISTINE];
    copy[ORIGINAL] = from[ORIGINAL] && cloneDeep(from[ORIGINAL]);
  }
  return copy;
}

const original: PropertyDescriptor = {
  configurable: true,
  get(this: Fields) {
    const pristine = this[PRISTINE];
    if (pristine) {
      this[PRISTINE] = undefined;
      this[ORIGINAL] = copyElement(pristine);
    }
    return this[ORIGINAL];
  },
  set(this: Fields, value: SushiElement | undefined) {
    this[PRISTINE] = undefined;
    this[ORIGINAL] = value;
  },
};

/** An element's original for reading only. */
export function originalOf(element: SushiElement): SushiElement | undefined {
  return (element as Fields)[PRISTINE] ?? (element as Fields)[ORIGINAL];
}

/** A definition as SUSHI parses it, without originals, and the place of each element's parent among the elements. */
interface Template {
  structure: SushiStructure;
  parents: readonly number[];
}

const templates = new WeakMap<Json, Template>();

function templateOf(json: Json, parse: StructureClass['fromJSON']): Template {
  let template = templates.get(json);
  if (!template) {
    const structure = parse.call(StructureDefinition, json, false);
    const index = new Map(structure.elements.map((element, i) => [element, i] as const));
    const parents = structure.elements.map((element) =>
      element.treeParent ? index.get(element.treeParent)! : -1,
    );
    template = { structure, parents };
    templates.set(json, template);
  }
  return template;
}

function instantiate({ structure, parents }: Template, captureOriginals: boolean): SushiStructure {
  const from = structure as SushiStructure & Json;
  const copy = new EmptyStructure();
  for (const key of Object.keys(from)) (copy as Json)[key] = key === 'elements' ? [] : copyTree(from[key]);
  structure.elements.forEach((element, i) => {
    const made = copyElement(element);
    if (captureOriginals) made[PRISTINE] = element;
    made.structDef = copy;
    const parent = copy.elements[parents[i]!];
    made.treeParent = parent;
    if (parent) (parent.treeChildren ??= []).push(made);
    copy.elements.push(made);
  });
  return copy;
}

/**
 * SUSHI parses a definition again for each element, value set and path that needs it, copies it twice while it does so, and finds each
 * element's parent by a search through all. What it parses is frozen, so the outcome is always the same: here each definition is parsed
 * once, by SUSHI's own code, and copied from then on.
 *
 * Each element also keeps a copy of itself as it was, to know later what a profile changed. Most are never looked at: here an element that
 * comes from a definition refers to the parsed one, and gets its own copy of it when SUSHI asks for it.
 */
export function elementPatches(): Patch[] {
  return [
    { target: ElementDefinition.prototype, key: '_original', descriptor: () => original },
    replaced(ElementDefinition.prototype, 'clone', () => clone),
    replaced(
      StructureDefinition,
      'fromJSON',
      (parse) =>
        function (json, captureOriginals = true) {
          const isFinal =
            Object.isFrozen(json) && (json['snapshot'] as Json | undefined)?.['element'] !== undefined;
          return isFinal
            ? instantiate(templateOf(json, parse), captureOriginals)
            : parse.call(StructureDefinition, json, captureOriginals);
        },
    ),
  ];
}
