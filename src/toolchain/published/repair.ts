import type { StructureDefinition } from '../releases/fhir-types.js';
import type { Definitions } from '../releases/release.js';
import type { Diagnostic } from '../text/diagnostics.js';

type ElementType = { code?: string; profile?: string; targetProfile?: string };
type Element = { id?: string; path: string; type?: ElementType[] };

/** A definition, as far as a profile of a type needs it. */
export interface KnownStructure {
  /** The type that it constrains. */
  type: string;
}

/**
 * Corrects two faults that published definitions have: a `kind` that is not that of the constrained type, and a type with a profile of
 * another type. Of a Reference such a profile is its target, as in DSTU2; of any other type it is left out.
 * STU3: http://hl7.org/fhir/STU3/elementdefinition-definitions.html#ElementDefinition.type.profile
 *
 * @param known finds a definition of the set, its dependencies or the core
 * @returns the definition, itself if nothing is wrong with it, and a warning for each fault
 */
export function repairStructure(
  sd: StructureDefinition,
  file: string,
  definitions: Definitions,
  known: (url: string) => KnownStructure | undefined,
): { structure: StructureDefinition; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const warn = (message: string, hint: string) => {
    const whole = `${sd.id ?? sd.url}: ${message}`;
    if (!diagnostics.some((d) => d.message === whole))
      diagnostics.push({
        code: 'published.repaired',
        severity: 'warning',
        message: whole,
        file,
        line: 1,
        column: 1,
        hint,
      });
  };
  let structure = sd;
  const kind = sd.derivation === 'constraint' ? definitions.structureDefinition(sd.type)?.kind : undefined;
  if (kind !== undefined && sd.kind !== kind) {
    warn(
      `its kind is ${sd.kind}; it is read as ${kind}, the kind of ${sd.type}`,
      `publish it with the kind ${kind}`,
    );
    structure = { ...structure, kind };
  }
  for (const part of ['differential', 'snapshot'] as const) {
    const elements = structure[part]?.element as Element[] | undefined;
    if (!elements?.some(hasProfile)) continue;
    const repaired = elements.map((element) => withRightTypes(element, known, warn));
    if (repaired.some((element, i) => element !== elements[i]))
      structure = { ...structure, [part]: { ...structure[part], element: repaired } };
  }
  return { structure, diagnostics };
}

function hasProfile({ type }: Element): boolean {
  return Array.isArray(type) && type.some(({ profile }) => typeof profile === 'string');
}

function withRightTypes(
  element: Element,
  known: (url: string) => KnownStructure | undefined,
  warn: (message: string, hint: string) => void,
): Element {
  if (!hasProfile(element)) return element;
  const place = element.id ?? element.path;
  const types = element.type!.map((one): ElementType => {
    const { profile, ...rest } = one;
    const type = profile === undefined ? undefined : known(profile)?.type;
    if (type === undefined || one.code === undefined || fits(one.code, type)) return one;
    if (one.code !== 'Reference') {
      warn(
        `${place}: a ${one.code} cannot conform to ${profile}, a profile of ${type}`,
        'name a profile of the type',
      );
      return rest;
    }
    warn(
      `${place}: ${profile} is a profile of ${type}; it is read as the target of the reference`,
      'name it as targetProfile',
    );
    return { ...rest, targetProfile: one.targetProfile ?? profile! };
  });
  return types.some((one, i) => one !== element.type![i]) ? { ...element, type: types } : element;
}

/** True if a profile of a type can restrict a value of a code. */
function fits(code: string, type: string): boolean {
  const isGeneral = /^(Resource|DomainResource|Element|BackboneElement)$/.test(code);
  // quantities are interchangeable as far as their parts go
  const quantities = /^(Quantity|Age|Count|Distance|Duration|Money|SimpleQuantity)$/;
  return code === type || isGeneral || (quantities.test(code) && quantities.test(type)) || code.includes('/');
}
