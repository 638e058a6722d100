import type { FhirResource } from 'fhir/r3.js';
import { DiagnosticsError, type Diagnostic } from '../text/diagnostics.js';
import type { NumberLiterals } from '../json/numbers.js';
import { XML_LIMITS } from './read.js';
import { schemaOf, type TypeSource } from './schema.js';
import { ResourceWriter } from './writer.js';

export interface WriteXmlOptions {
  /** A comment above the root: where the file comes from. `--`, which would end it, is set apart. */
  readonly header?: string;
  /** Digits for numbers, as `readXml` and `readJson` return them; one that is no longer the value is not used. */
  readonly literals?: NumberLiterals;
  /** How many elements may be open at once. */
  readonly maxDepth?: number;
}

/**
 * Writes a STU3 resource as XML: elements in the definitions' order whatever the object's, two spaces a level, `value` and the other
 * attributes in the definitions' order, a newline at the end. The same resource gives the same bytes.
 * STU3: http://hl7.org/fhir/STU3/xml.html
 *
 * `readXml` of it is the same resource, but for three things that FHIR holds for equal: white space around a narrative's div is left
 * out, a narrative's line ends are LF, and arrays that hold nothing but null are absent.
 *
 * @throws DiagnosticsError with all that cannot be written, so that nothing is left out in silence: `xml.unknown-resource`,
 *   `xml.unknown-property`, `xml.wrong-type` (another JSON type than the definition's, or null where nothing may be missing),
 *   `xml.empty-element`, `xml.repeated-element` (a choice of two types), `xml.unwritable-character`, `xml.narrative`, `xml.too-deep`
 */
export function writeXml(
  resource: FhirResource,
  definitions: TypeSource,
  options: WriteXmlOptions = {},
): string {
  const diagnostics: Diagnostic[] = [];
  const writer = new ResourceWriter(
    schemaOf(definitions),
    diagnostics,
    options.literals ?? {},
    options.maxDepth ?? XML_LIMITS.maxDepth,
  );
  const text = writer.write(resource, options.header);
  if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics);
  return text;
}
