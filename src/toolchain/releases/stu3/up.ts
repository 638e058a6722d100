import { elementNames, type ElementName } from './element-ids.js';
import { SUSHI_FHIR_VERSION, SYSTEM_STRING } from './meta-model.js';
import type {
  AuthoringBinding,
  AuthoringElement,
  AuthoringStructure,
  AuthoringType,
  ReleaseBinding,
  ReleaseElement,
  ReleaseStructure,
  ReleaseType,
} from './shapes.js';

/**
 * Takes the STU3 core to the shape that SUSHI reads: StructureDefinitions like R4's, the meta-model's own types from R4, all
 * else as it is.
 *
 * @param core STU3 definitions; not changed
 * @param metaModel R4's definitions of the types named in `meta-model.ts`, which take the place of STU3's
 */
export function upConvert(core: readonly object[], metaModel: readonly object[]): object[] {
  const replaced = new Set(metaModel.map((d) => (d as { url?: string }).url));
  const types = new Map(
    core
      .filter((d) => isStructure(d) && d.derivation !== 'constraint')
      .map((d) => [(d as ReleaseStructure).type, d]),
  );
  return [
    ...core
      .filter((d) => !replaced.has((d as { url?: string }).url))
      .map((d) => {
        if (!isStructure(d)) return d;
        const type = d.derivation === 'constraint' ? types.get(d.type) : undefined;
        return withChildrenOfSliced(upStructure(d), type as ReleaseStructure | undefined);
      }),
    ...metaModel,
  ];
}

/**
 * A profile whose sliced elements have the children that the type gives them. HL7's vital signs state those of the slices alone, so that a
 * new slice would have none.
 */
function withChildrenOfSliced(
  profile: AuthoringStructure,
  type: ReleaseStructure | undefined,
): AuthoringStructure {
  const elements = profile.snapshot?.element ?? [];
  const ofType = type?.snapshot?.element ?? [];
  const names = elementNames(ofType);
  const element = elements.flatMap((sliced): AuthoringElement[] => {
    const isBare =
      sliced.slicing !== undefined &&
      sliced.type?.length === 1 &&
      /^(Backbone)?Element$/.test(sliced.type[0]!.code) &&
      !elements.some(({ id }) => id?.startsWith(`${sliced.id}.`));
    if (!isBare) return [sliced];
    const children = ofType
      .map((child, i) => upElement(child, names[i], profile.type))
      .filter(({ id }) => id?.startsWith(`${sliced.path}.`))
      .map((child) => ({ ...child, id: `${sliced.id}${child.id!.slice(sliced.path.length)}` }));
    return [sliced, ...children];
  });
  return profile.snapshot ? { ...profile, snapshot: { ...profile.snapshot, element } } : profile;
}

function isStructure(d: object): d is ReleaseStructure {
  return (d as { resourceType?: string }).resourceType === 'StructureDefinition';
}

/** One STU3 StructureDefinition in R4's shape, ready to be a parent, a type or a target in SUSHI. */
export function upStructure(sd: ReleaseStructure): AuthoringStructure {
  // its extensions (work group, maturity) speak of the core definition, and SUSHI would hand some of them down to profiles
  const { contextType, context, snapshot, differential, extension: _extension, ...rest } = sd;
  const names = elementNames(snapshot?.element ?? []);
  const named = new Map(snapshot?.element.map((e, i) => [keyOf(e), names[i]!] as const));
  return {
    ...rest,
    id: sd.id ?? lastSegmentOfUrl(sd.url),
    fhirVersion: SUSHI_FHIR_VERSION,
    ...(context && {
      context: context.map((expression) => ({
        type: contextType === 'extension' ? 'extension' : 'element',
        expression: expression === '*' ? 'Element' : expression,
      })),
    }),
    ...(snapshot && {
      snapshot: { element: snapshot.element.map((e, i) => upElement(e, names[i], sd.type)) },
    }),
    ...(differential && {
      differential: { element: differential.element.map((e) => upElement(e, named.get(keyOf(e)), sd.type)) },
    }),
  };
}

/** Key that finds a differential's element in the snapshot of the same file. */
function keyOf(element: ReleaseElement): string {
  return element.id ?? `${element.path}:${element.sliceName ?? ''}`;
}

function lastSegmentOfUrl(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}

function upElement(element: ReleaseElement, named: ElementName | undefined, root: string): AuthoringElement {
  const { type, binding, sliceName, ...rest } = element;
  const out: AuthoringElement = {
    ...rest,
    id: named?.id ?? element.id ?? element.path,
    path: named?.path ?? element.path,
  };
  // STU3 names SimpleQuantity's root like a slice of Quantity; to SUSHI a root has no slice
  const slice = named ? named.sliceName : sliceName;
  if (slice && out.path !== root) out.sliceName = slice;
  if (type) out.type = upTypes(type);
  if (binding) out.binding = upBinding(binding);
  out.base ??= { path: element.path, min: element.min ?? 0, max: element.max ?? '*' };
  return out;
}

/** STU3 has an entry for each profile and target; R4 one for each code, with lists. */
export function upTypes(types: readonly ReleaseType[]): AuthoringType[] {
  const byCode = new Map<string, AuthoringType>();
  for (const type of types) {
    const code = type.code ?? SYSTEM_STRING;
    let grouped = byCode.get(code);
    if (!grouped) {
      const { profile: _p, targetProfile: _t, _code, ...rest } = type;
      grouped = { ...rest, code };
      byCode.set(code, grouped);
    }
    if (type.profile) addOnce((grouped.profile ??= []), type.profile);
    if (type.targetProfile) addOnce((grouped.targetProfile ??= []), type.targetProfile);
  }
  return [...byCode.values()];
}

function addOnce(list: string[], value: string): void {
  if (!list.includes(value)) list.push(value);
}

/** STU3 names a value set by a URI or by a reference; R4 by a canonical. */
export function upBinding(binding: ReleaseBinding): AuthoringBinding {
  const { valueSetUri, valueSetReference, ...rest } = binding;
  const valueSet = (valueSetUri ?? valueSetReference?.reference)?.trim();
  return valueSet ? { ...rest, valueSet } : rest;
}
