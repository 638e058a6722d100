import { valueSetOf, elementNames, type ElementName, type ReleaseElement } from '../releases/release.js';
import { present } from './present.js';
import type {
  BindingModel,
  ConstraintModel,
  ElementModel,
  SlicingModel,
  SourceLocation,
  TypeModel,
  ValueModel,
} from './types.js';

const MAX_VALUE_SET = 'http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet';
const BINDING_NAME = 'http://hl7.org/fhir/StructureDefinition/elementdefinition-bindingName';
const SYSTEM_STRING = 'http://hl7.org/fhirpath/System.String';

/** Source positions of rules by element id, and of the project's invariants by key. */
export interface RuleSources {
  elements: Readonly<Record<string, SourceLocation>>;
  invariants?: Readonly<Record<string, SourceLocation>> | undefined;
}

/** A snapshot's elements as model elements, flat and in order. */
export function elementsOf(
  snapshot: readonly ReleaseElement[],
  stated: ReadonlySet<ReleaseElement>,
  sources: RuleSources | undefined,
): ElementModel[] {
  const names = elementNames(snapshot);
  return snapshot.map((element, index) => {
    const name = names[index]!;
    return elementModel(
      element,
      { ...name, isRoot: index === 0, isStated: stated.has(element) },
      sources?.elements[name.id],
      sources?.invariants ?? {},
    );
  });
}

function elementModel(
  e: ReleaseElement,
  at: ElementName & { isRoot: boolean; isStated: boolean },
  source: SourceLocation | undefined,
  invariants: Readonly<Record<string, SourceLocation>>,
): ElementModel {
  const base = e.base ?? { path: e.path, min: e.min ?? 0, max: e.max ?? '*' };
  const contentReference = e.contentReference?.replace(/^#/, '');
  return {
    id: at.id,
    path: at.path,
    name: at.name,
    ...present({ sliceName: at.sliceName }),
    min: e.min ?? base.min,
    max: maxOf(e.max ?? base.max),
    base: { path: base.path, min: base.min, max: maxOf(base.max) },
    isArray: !at.isRoot && base.max !== '1' && base.max !== '0',
    types: at.isRoot ? [] : typesOf(e),
    ...present({
      contentReference,
      fixed: valueOf(e, 'fixed'),
      pattern: valueOf(e, 'pattern'),
      defaultValue: valueOf(e, 'defaultValue'),
      minValue: valueOf(e, 'minValue'),
      maxValue: valueOf(e, 'maxValue'),
      maxLength: e['maxLength'] as number | undefined,
      binding: bindingOf(e),
      short: e['short'] as string | undefined,
      definition: e['definition'] as string | undefined,
      comment: e['comment'] as string | undefined,
      requirements: e['requirements'] as string | undefined,
      slicing: slicingOf(e),
      source,
    }),
    constraints: ((e['constraint'] as ConstraintModel[] | undefined) ?? []).map((c) => ({
      key: c.key,
      severity: c.severity,
      human: c.human,
      ...present({ expression: c.expression, source: invariants[c.key] }),
    })),
    mustSupport: e['mustSupport'] === true,
    isModifier: e['isModifier'] === true,
    isSummary: e['isSummary'] === true,
    alias: (e['alias'] as string[] | undefined) ?? [],
    slices: [],
    children: [],
    stated: at.isStated,
  };
}

function maxOf(max: string): number | '*' {
  return max === '*' ? '*' : Number(max);
}

/** STU3 repeats a type for each of its profiles and targets: one entry a code here. */
function typesOf(e: ReleaseElement): TypeModel[] {
  const byCode = new Map<string, TypeModel>();
  for (const type of e.type ?? []) {
    const code = type.code ?? SYSTEM_STRING;
    let model = byCode.get(code);
    if (!model) {
      model = {
        code,
        profiles: [],
        targetProfiles: [],
        aggregation: [],
        ...present({ versioning: type.versioning }),
      };
      byCode.set(code, model);
    }
    if (type.profile) addOnce(model.profiles, type.profile);
    if (type.targetProfile) addOnce(model.targetProfiles, type.targetProfile);
    for (const a of type.aggregation ?? []) addOnce(model.aggregation, a);
  }
  return [...byCode.values()];
}

function addOnce(list: string[], value: string): void {
  if (!list.includes(value)) list.push(value);
}

function valueOf(e: ReleaseElement, prefix: string): ValueModel | undefined {
  for (const key of Object.keys(e)) {
    if (!key.startsWith(prefix) || key.length === prefix.length) continue;
    const type = key.slice(prefix.length);
    if (!/^[A-Z]/.test(type)) continue;
    const isPrimitive = typeof e[key] !== 'object';
    return { type: isPrimitive ? type[0]!.toLowerCase() + type.slice(1) : type, value: e[key] };
  }
  return undefined;
}

function bindingOf(e: ReleaseElement): BindingModel | undefined {
  const b = e.binding;
  if (!b?.strength) return undefined;
  const extensions = (b['extension'] as { url: string; [value: string]: unknown }[] | undefined) ?? [];
  const extension = (url: string) => extensions.find((x) => x.url === url);
  const maximum = extension(MAX_VALUE_SET);
  return {
    strength: b.strength as BindingModel['strength'],
    ...present({
      valueSet: valueSetOf(b)?.trim(),
      maxValueSet:
        (maximum?.['valueReference'] as { reference?: string } | undefined)?.reference ??
        (maximum?.['valueUri'] as string | undefined),
      name: extension(BINDING_NAME)?.['valueString'] as string | undefined,
      description: b.description,
    }),
  };
}

function slicingOf(e: ReleaseElement): SlicingModel | undefined {
  const s = e.slicing;
  if (!s) return undefined;
  return {
    discriminators: (s.discriminator ?? []).map((d) => ({
      type: d.type as SlicingModel['discriminators'][number]['type'],
      path: d.path,
    })),
    rules: (s.rules as SlicingModel['rules'] | undefined) ?? 'open',
    ordered: s.ordered ?? false,
    ...present({ description: (s as { description?: string }).description }),
  };
}

/** The elements of a snapshot as a tree: children under their parents, slices under what they slice. Returns the root. */
export function treeOf(elements: readonly ElementModel[]): ElementModel {
  const [root, ...others] = elements;
  if (!root) throw new Error('a snapshot has at least a root element');
  const byId = new Map<string, ElementModel>([[root.id, root]]);
  for (const element of others) {
    byId.set(element.id, element);
    const owner = ownerOf(element, byId);
    if (element.sliceName) owner.slices.push(element);
    else owner.children.push(element);
  }
  return root;
}

function ownerOf(element: ElementModel, byId: ReadonlyMap<string, ElementModel>): ElementModel {
  const dot = element.id.lastIndexOf('.');
  const wanted: string[] = [];
  if (element.sliceName) {
    const unsliced = `${element.id.slice(0, dot)}.${element.name}`;
    // a slice of a slice is named `outer/inner`
    const outer = element.sliceName.slice(0, Math.max(0, element.sliceName.lastIndexOf('/')));
    if (outer) wanted.push(`${unsliced}:${outer}`);
    wanted.push(unsliced);
  } else {
    wanted.push(element.id.slice(0, dot));
  }
  for (const id of wanted) {
    const owner = byId.get(id);
    if (owner) return owner;
  }
  throw new Error(`${element.id} has no parent in its snapshot`);
}
