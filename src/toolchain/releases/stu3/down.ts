import { typedName } from './choice.js';
import { codelessType } from './meta-model.js';
import type {
  AuthoringBinding,
  AuthoringContext,
  AuthoringElement,
  AuthoringStructure,
  AuthoringType,
  ReleaseBinding,
  ReleaseElement,
  ReleaseStructure,
  ReleaseType,
} from './shapes.js';

/**
 * Takes a StructureDefinition that SUSHI has written back to STU3's shape.
 *
 * @param sd in R4's shape, with its snapshot; not changed
 * @param fhirVersion what the project's configuration declares (`3.0.1`)
 */
export function downStructure(sd: AuthoringStructure, fhirVersion: string): ReleaseStructure {
  const { context, snapshot, differential, ...rest } = sd;
  const choices = singleTypeChoices(snapshot?.element ?? []);
  const elements = (list: AuthoringElement[]) => list.map((element) => downElement(element, choices));
  return {
    ...rest,
    fhirVersion,
    ...(context?.length && downContext(context)),
    ...(snapshot && { snapshot: { element: elements(snapshot.element) } }),
    ...(differential && { differential: { element: elements(differential.element) } }),
  };
}

/**
 * STU3 has one kind of context for all of an extension's contexts. The names tell it; where they would tell another one, the context's id
 * does (`* ^context[0].id = "resource"`), or R4's `fhirpath`, which STU3 lacks, for data types.
 */
function downContext(context: readonly AuthoringContext[]): {
  contextType: string;
  context: string[];
} {
  // a context without an expression is an error of its own
  const named = context.filter((c) => typeof c.expression === 'string');
  return { contextType: contextTypeOf(named), context: named.map((c) => c.expression) };
}

/** The one kind of STU3 that contexts of R4's shape stand for. */
export function contextTypeOf(context: readonly AuthoringContext[]): string {
  const named = context.find(({ id }) => id !== undefined && CONTEXT_TYPES.includes(id))?.id;
  if (named !== undefined) return named;
  if (context.every((c) => c.type === 'extension')) return 'extension';
  const isOfType = (c: AuthoringContext) =>
    c.type === 'fhirpath' || DATATYPE_ROOT.test(c.expression.split('.')[0]!);
  return context.every(isOfType) ? 'datatype' : 'resource';
}

/** STU3: http://hl7.org/fhir/STU3/valueset-extension-context.html */
const CONTEXT_TYPES = ['resource', 'datatype', 'extension'];

/** The data types that an extension's context can begin with; `Element` means all of them. */
const DATATYPE_ROOT =
  /^([a-z]\w*|Element|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactDetail|ContactPoint|Contributor|Count|DataRequirement|Distance|Dosage|Duration|ElementDefinition|Extension|HumanName|Identifier|Meta|Money|Narrative|ParameterDefinition|Period|Quantity|Range|Ratio|Reference|RelatedArtifact|SampledData|Signature|SimpleQuantity|Timing|TriggerDefinition|UsageContext)$/;

/** The choice elements that are left with one type, by element id: STU3 writes them, and what is below, under that type. */
function singleTypeChoices(elements: readonly AuthoringElement[]): Map<string, string> {
  const sliced = new Set(
    elements.filter((e) => e.sliceName && e.path.endsWith('[x]')).map((e) => idWithoutSlice(e.id!)),
  );
  const found = new Map<string, string>();
  for (const element of elements) {
    if (!element.path.endsWith('[x]')) continue;
    const codes = new Set((element.type ?? []).map((t) => t.code));
    const isTypeSlice = element.sliceName !== undefined;
    if (codes.size !== 1 || (!isTypeSlice && sliced.has(element.id!))) continue;
    const [code] = codes;
    found.set(element.id!, typedName(lastOf(element.path), code!));
  }
  return found;
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function idWithoutSlice(id: string): string {
  const dot = id.lastIndexOf('.');
  const colon = id.indexOf(':', dot);
  return colon < 0 ? id : id.slice(0, colon);
}

function downElement(element: AuthoringElement, choices: ReadonlyMap<string, string>): ReleaseElement {
  const { type, binding, isModifierReason: _reason, sliceIsConstraining: _constraining, ...rest } = element;
  const out: ReleaseElement = { ...rest };
  renameChoices(out, choices);
  if (type) out.type = downTypes(type);
  if (binding) out.binding = downBinding(binding);
  return out;
}

function renameChoices(out: ReleaseElement, choices: ReadonlyMap<string, string>): void {
  const ids = out.id!.split('.');
  const segments = out.path.split('.');
  let id = '';
  for (let i = 0; i < ids.length; i++) {
    id += (i ? '.' : '') + ids[i];
    const typed = choices.get(id);
    if (!typed) continue;
    segments[i] = typed;
    ids[i] = `${typed}:${typed}`;
    if (i === ids.length - 1) {
      out.sliceName = typed;
      delete out.slicing; // a choice with one type left is no longer sliced by type
    }
  }
  out.id = ids.join('.');
  out.path = segments.join('.');
}

function downTypes(types: readonly AuthoringType[]): ReleaseType[] {
  return types.flatMap((type): ReleaseType[] => {
    const { code, profile, targetProfile, ...rest } = type;
    if (code.startsWith('http://hl7.org/fhirpath/')) return [codelessType() as ReleaseType];
    const profiles = profile?.length ? profile : [undefined];
    const targets = targetProfile?.length ? targetProfile : [undefined];
    return targets.flatMap((target) =>
      profiles.map((p) => ({
        ...rest,
        code,
        ...(p !== undefined && { profile: p }),
        ...(target !== undefined && { targetProfile: target }),
      })),
    );
  });
}

/** Value sets that STU3 names by URI instead of a reference: implicit ones and HL7's v2 and v3 tables. */
const NAMED_BY_URI = /^urn:|^http:\/\/snomed\.info\/|^http:\/\/hl7\.org\/fhir\/ValueSet\/v[23]-/;

function downBinding(binding: AuthoringBinding): ReleaseBinding {
  const { valueSet, ...rest } = binding;
  if (valueSet === undefined) return rest;
  return NAMED_BY_URI.test(valueSet)
    ? { ...rest, valueSetUri: valueSet }
    : { ...rest, valueSetReference: { reference: valueSet } };
}
