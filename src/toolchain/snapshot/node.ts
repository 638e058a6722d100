import { typedName, type ReleaseElement } from '../releases/release.js';

/** An element of a snapshot that is being made: a place in the tree, and the definition at that place. */
export class SnapshotNode {
  /** Last segment of the path; a choice keeps its own name (`value[x]`), whatever its types. */
  readonly name: string;
  readonly sliceName: string | undefined;
  readonly parent: SnapshotNode | undefined;
  /** The definition. Its `id`, `path` and `sliceName` mean nothing here. Shared between copies: replace it, do not change it. */
  element: ReleaseElement;
  children: SnapshotNode[] = [];
  /** Slices of this element, and reslices of this slice. */
  slices: SnapshotNode[] = [];
  /** The slice that unqualified paths of the differential mean now. */
  inForce: SnapshotNode | undefined;
  /** The definition before a typed name restricted this choice, until the differential's element is merged. */
  unrestricted: ReleaseElement | undefined;
  /** True if the differential added this slice. */
  isNew = false;

  constructor(
    name: string,
    element: ReleaseElement,
    parent: SnapshotNode | undefined,
    sliceName?: string | undefined,
  ) {
    this.name = name;
    this.element = element;
    this.parent = parent;
    this.sliceName = sliceName;
  }

  get isChoice(): boolean {
    return this.name.endsWith('[x]');
  }

  /** The distinct type codes, in order; a primitive's value has none. */
  get typeCodes(): string[] {
    return [...new Set((this.element.type ?? []).flatMap((t) => t.code ?? []))];
  }

  child(name: string): SnapshotNode | undefined {
    return this.children.find((child) => child.name === name);
  }

  addChild(name: string, element: ReleaseElement): SnapshotNode {
    const child = new SnapshotNode(name, element, this);
    this.children.push(child);
    return child;
  }

  slice(name: string): SnapshotNode | undefined {
    return this.slices.find((slice) => slice.sliceName === name);
  }

  /** A deep copy below another parent, without marks of the differential that made this one. */
  copyTo(parent: SnapshotNode | undefined): SnapshotNode {
    const copy = this.#copy(parent, this.sliceName);
    copy.slices = this.slices.map((slice) => slice.copyTo(parent));
    return copy;
  }

  /** A new slice like this element: optional, and not sliced itself. Listed by the caller. */
  newSlice(sliceName: string): SnapshotNode {
    const slice = this.#copy(this.parent, sliceName);
    const { slicing: _slicing, ...element } = this.element;
    slice.element = { ...element, min: 0 };
    slice.isNew = true;
    return slice;
  }

  #copy(parent: SnapshotNode | undefined, sliceName: string | undefined): SnapshotNode {
    const copy = new SnapshotNode(this.name, this.element, parent, sliceName);
    copy.children = this.children.map((child) => child.copyTo(copy));
    return copy;
  }

  /** The path's segment in STU3, which writes a choice with one type under that type's name. */
  get writtenName(): string {
    if (!this.isChoice || (this.sliceName === undefined && this.slices.length > 0)) return this.name;
    const codes = this.typeCodes;
    return codes.length === 1 ? typedName(this.name, codes[0]!) : this.name;
  }

  /** The slice name in STU3: a choice with one type has that type's name. */
  get writtenSliceName(): string | undefined {
    const name = this.writtenName;
    return this.sliceName ?? (name === this.name ? undefined : name);
  }

  get path(): string {
    return this.parent ? `${this.parent.path}.${this.writtenName}` : this.name;
  }

  get id(): string {
    if (!this.parent) return this.name;
    const slice = this.writtenSliceName;
    return `${this.parent.id}.${this.writtenName}${slice === undefined ? '' : `:${slice}`}`;
  }
}
