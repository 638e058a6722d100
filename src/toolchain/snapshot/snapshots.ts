import { withoutVersion } from '../text/canonical.js';
import type { ReleaseElement, ReleaseStructure } from '../releases/release.js';
import type { Diagnostic } from '../text/diagnostics.js';
import { Locator, type Report } from './locate.js';
import { mergeElement, withTypeProfile } from './merge.js';
import { SnapshotNode } from './node.js';
import { elementAt, snapshotOfTree, treeOfSnapshot } from './tree.js';
import { namesBeside } from './typed-names.js';
import { onlyProfile, type Trees } from './unfold.js';

/** A definition to make a snapshot for. */
export interface SnapshotInput {
  structure: ReleaseStructure;
  /** Named in diagnostics. */
  file?: string;
  /** Finds where the file states the path of an element. */
  placeOf?: (path: string) => { line: number; column: number };
  /** True lets the core type stand in for a base that is missing or broken: such a definition is somebody else's to correct. */
  isLenient?: boolean;
}

/** An element of the differential at its place in the snapshot. */
export interface LocatedElement {
  element: ReleaseElement;
  /** True if the differential adds this slice to what the base has. */
  isNewSlice: boolean;
  /** The definition at that place before the differential; absent in a definition whose snapshot was not made here. */
  before?: ReleaseElement;
}

export interface SnapshotResult {
  /** With the snapshot, and a differential whose ids, paths and slice names are the snapshot's. */
  structure: ReleaseStructure;
  located: LocatedElement[];
}

interface SnapshotOptions {
  /** True makes the snapshots of definitions that have both parts anew; else theirs are kept. */
  regenerate?: boolean;
  /** Any definition outside the set, with a snapshot, by canonical or core type name. */
  definition(canonicalOrType: string): ReleaseStructure | undefined;
}

/**
 * Makes the snapshots of a set of STU3 StructureDefinitions, each base before what is derived from it.
 * STU3: http://hl7.org/fhir/STU3/profiling.html#snapshot
 */
export class Snapshots {
  readonly #problems = new Map<string, Diagnostic[]>();
  readonly #inputs = new Map<string, SnapshotInput>();
  readonly #options: SnapshotOptions;
  readonly #trees = new Map<string, SnapshotNode | undefined>();
  readonly #results = new Map<string, SnapshotResult | undefined>();
  readonly #inProgress: string[] = [];
  readonly #missing = new Set<string>();

  /** @param inputs of several with one canonical, the first one counts */
  constructor(inputs: readonly SnapshotInput[], options: SnapshotOptions) {
    this.#options = options;
    for (const input of inputs)
      if (!this.#inputs.has(input.structure.url)) this.#inputs.set(input.structure.url, input);
  }

  /** All problems found so far. */
  get diagnostics(): Diagnostic[] {
    return [...this.#problems.values()].flat();
  }

  /** Problems found in a definition of the set. */
  problemsOf(url: string): readonly Diagnostic[] {
    return this.#problems.get(url) ?? [];
  }

  /** A definition of the set with its snapshot; undefined if none can be made, which `diagnostics` explains. */
  result(url: string): SnapshotResult | undefined {
    const input = this.#inputs.get(url);
    if (!input) return undefined;
    if (!this.#results.has(url)) {
      this.#inProgress.push(url);
      const result = this.#make(input);
      this.#inProgress.pop();
      this.#results.set(url, result);
    }
    return this.#results.get(url);
  }

  #make(input: SnapshotInput): SnapshotResult | undefined {
    const { structure } = input;
    const report: Report = (problem) => {
      const known = this.#problems.get(structure.url) ?? [];
      known.push({
        ...problem,
        message: `${structure.id ?? structure.url}: ${problem.message}`,
        ...(input.file !== undefined && { file: input.file, ...placeOf(input, problem.message) }),
      });
      this.#problems.set(structure.url, known);
    };
    const { differential, snapshot } = structure;
    if (snapshot?.element?.length && !(this.#options.regenerate && differential?.element?.length))
      return { structure, located: located(structure) };
    if (!differential?.element?.length) {
      report({
        code: 'snapshot.empty',
        severity: 'error',
        message: 'it has neither a snapshot nor a differential',
        hint: 'publish it with a differential',
      });
      return undefined;
    }
    const base = this.#baseOf(input, report);
    if (!base) return undefined;
    return this.#apply(structure, base, report);
  }

  /** The tree that a differential starts from. */
  #baseOf({ structure, isLenient }: SnapshotInput, report: Report): SnapshotNode | undefined {
    const { baseDefinition, type } = structure;
    const url = baseDefinition === undefined ? undefined : withoutVersion(baseDefinition);
    const circle = url === undefined ? -1 : this.#inProgress.indexOf(url);
    const found = url === undefined || circle >= 0 ? undefined : this.#profileTree(url);
    if (found) return found;
    const standIn = isLenient ? this.#coreTree(type) : undefined;
    const advice = standIn ? `; ${type} replaces it` : '';
    const severity = standIn ? 'warning' : 'error';
    if (url === undefined)
      report({
        code: 'snapshot.no-base',
        severity,
        message: `it has a differential and no baseDefinition${advice}`,
        hint: 'name the definition that it constrains',
      });
    else if (circle >= 0)
      report({
        code: 'snapshot.circular-base',
        severity,
        message: `base definitions form a circle: ${[...this.#inProgress.slice(circle), url].join(' → ')}${advice}`,
        hint: 'give one of them a base that does not derive from it',
      });
    else if (this.#inputs.has(url))
      report({
        code: 'snapshot.base-failed',
        severity,
        message: `its base ${baseDefinition} has no snapshot either${advice}`,
        hint: 'correct the base first',
      });
    else
      report({
        code: 'snapshot.no-base',
        severity,
        message: `its base ${baseDefinition} is not among the definitions${advice}`,
        hint: 'add the package that defines it to `dependencies:`',
      });
    return standIn;
  }

  #apply(structure: ReleaseStructure, base: SnapshotNode, report: Report): SnapshotResult {
    const mayAdd = structure.derivation !== 'constraint';
    const elements = structure.differential!.element;
    const root = rootFor(structure, base);
    const trees: Trees = {
      type: (code) => this.#coreTree(code),
      profile: (url) => {
        const tree = this.#leadsIntoProgress(url) ? undefined : this.#profileTree(url);
        const key = `${structure.url} ${url}`;
        if (!tree && !this.#missing.has(key) && !this.#leadsIntoProgress(url)) {
          this.#missing.add(key);
          report({
            code: 'snapshot.no-profile',
            severity: 'warning',
            message: `the profile ${url} is not among the definitions; its type replaces it`,
            hint: 'add the package that defines it to `dependencies:`',
          });
        }
        return tree;
      },
    };
    const coreRoot = mayAdd ? root : this.#coreTree(structure.type);
    const locator = new Locator(root, { trees, coreRoot, mayAdd, report });
    const beside = namesBeside(elements);
    const places: { node: SnapshotNode; stated: ReleaseElement; before: ReleaseElement }[] = [];
    const unknown: string[] = [];
    elements.forEach((stated, index) => {
      if (stated.path.split('.')[0] !== root.name) {
        report({
          code: 'snapshot.wrong-root',
          severity: 'warning',
          message: `${stated.path} does not begin with ${root.name}; the constraint on it is left out`,
          hint: 'correct the path',
        });
        return;
      }
      if (unknown.some((path) => stated.path.startsWith(`${path}.`))) return; // a consequence
      const node = locator.locate(stated, beside[index]!);
      if (!node) return void unknown.push(stated.path);
      const before = this.#constrain(node, stated, trees);
      places.push({ node, stated, before });
    });
    const made = places.map(({ node, stated, before }) => locatedElement(node, stated, before));
    return {
      structure: {
        ...structure,
        snapshot: { element: snapshotOfTree(root) },
        differential: { element: made.map(({ element }) => element) },
      },
      located: made,
    };
  }

  /** @returns the definition that the stated one is merged into */
  #constrain(node: SnapshotNode, stated: ReleaseElement, trees: Trees): ReleaseElement {
    const before = onlyProfile(node.element.type);
    const profile = onlyProfile(stated.type);
    if (profile !== undefined && profile !== before && node.parent) {
      const source = trees.profile(profile);
      if (source) {
        const isExtension = node.name === 'extension' || node.name === 'modifierExtension';
        node.element = withTypeProfile(node.element, source.element, isExtension);
        node.children = [];
      }
    }
    const merged = node.element;
    node.element = mergeElement(merged, stated);
    const unrestricted = node.unrestricted ?? merged;
    node.unrestricted = undefined;
    return unrestricted;
  }

  /** True if the snapshot of a definition, or of an ancestor, is in progress: a type's profile that leads there is replaced by the type. */
  #leadsIntoProgress(url: string): boolean {
    const seen = new Set<string>();
    for (let at: string | undefined = withoutVersion(url); at !== undefined && !seen.has(at);) {
      if (this.#inProgress.includes(at)) return true;
      seen.add(at);
      const base: string | undefined = this.#inputs.get(at)?.structure.baseDefinition;
      at = base === undefined ? undefined : withoutVersion(base);
    }
    return false;
  }

  #coreTree(code: string): SnapshotNode | undefined {
    return this.#tree(code, () => this.#options.definition(code));
  }

  #profileTree(url: string): SnapshotNode | undefined {
    const key = withoutVersion(url);
    return this.#tree(key, () =>
      this.#inputs.has(key) ? this.result(key)?.structure : this.#options.definition(key),
    );
  }

  #tree(key: string, find: () => ReleaseStructure | undefined): SnapshotNode | undefined {
    if (!this.#trees.has(key)) {
      const elements = find()?.snapshot?.element;
      this.#trees.set(key, elements?.length ? treeOfSnapshot(elements).root : undefined);
    }
    return this.#trees.get(key);
  }
}

/** The base's tree as the start of another definition's: extensions of the base's root speak of the base. */
function rootFor(structure: ReleaseStructure, base: SnapshotNode): SnapshotNode {
  const { extension: _extension, ...element } = base.element as ReleaseElement & { extension?: unknown };
  const isNewType = structure.derivation !== 'constraint';
  const name = isNewType ? structure.differential!.element[0]!.path.split('.', 1)[0]! : base.name;
  const root = new SnapshotNode(name, element, undefined);
  root.children = base.children.map((child) => child.copyTo(root));
  return root;
}

function locatedElement(node: SnapshotNode, stated: ReleaseElement, before: ReleaseElement): LocatedElement {
  const sliceName = node.parent ? node.writtenSliceName : undefined;
  const place = { id: node.id, path: node.path, ...(sliceName !== undefined && { sliceName }) };
  // a typed name restricts the choice without a word
  const isRestricted = node.writtenName !== node.name && stated.type === undefined;
  const element = elementAt(isRestricted ? { ...stated, type: node.element.type! } : stated, place);
  return { element, isNewSlice: node.isNew, before };
}

function located({ differential }: ReleaseStructure): LocatedElement[] {
  return (differential?.element ?? []).map((element) => ({ element, isNewSlice: false }));
}

/** The place of the element that a message begins with; else the first line. */
function placeOf(input: SnapshotInput, message: string): { line: number; column: number } {
  const path = /^\w+(?:\.[\w:[\]-]+)+/.exec(message)?.[0];
  return (path !== undefined && input.placeOf?.(path)) || { line: 1, column: 1 };
}
