import { isOfRelease, RELEASE } from '../releases/release.js';
import type { StructureDefinition } from '../releases/fhir-types.js';
import type { Diagnostic } from '../text/diagnostics.js';

/**
 * Reports faults that make a StructureDefinition unusable. STU3: http://hl7.org/fhir/STU3/structuredefinition.html
 *
 * @returns nothing if a snapshot can be made
 */
export function malformed(sd: StructureDefinition, file: string): Diagnostic[] {
  const name = sd.id ?? sd.url ?? 'a StructureDefinition';
  const fault = (code: string, message: string, hint: string): Diagnostic => ({
    code,
    severity: 'error',
    message: `${name}: ${message}`,
    file,
    line: 1,
    column: 1,
    hint,
  });
  const found = (['url', 'name', 'kind', 'type'] as const)
    .filter((key) => typeof sd[key] !== 'string')
    .map((key) =>
      fault('published.incomplete', `it has no ${key}`, `every StructureDefinition has a ${key}`),
    );
  if (sd.fhirVersion !== undefined && !isOfRelease(String(sd.fhirVersion)))
    found.push(
      fault(
        'published.fhir-version',
        `it is of FHIR ${sd.fhirVersion}, not of ${RELEASE.name}`,
        `use the version that is published for ${RELEASE.name}`,
      ),
    );
  for (const part of ['snapshot', 'differential'] as const) {
    if (sd[part] === undefined || isListOfElements(sd[part].element)) continue;
    found.push(
      fault(
        'published.elements',
        `its ${part} is not a list of elements with paths`,
        `publish the ${part} again`,
      ),
    );
  }
  return found;
}

function isListOfElements(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((it) => typeof (it as { path?: unknown } | null)?.path === 'string')
  );
}
