import type { FhirResource } from '../releases/fhir-types.js';
import { DiagnosticsError } from '../text/diagnostics.js';
import { printXml, type PrintXmlOptions } from 'fsh-codegen-runtime/xml/print.js';
import { schemaOf, type TypeSource } from './schema.js';

export type WriteXmlOptions = PrintXmlOptions;

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
  const { text, issues } = printXml(resource, schemaOf(definitions), options);
  if (issues.length > 0) throw new DiagnosticsError(issues);
  return text;
}
