import type { FhirResource } from '../releases/fhir-types.js';
import type { Diagnostic } from '../text/diagnostics.js';
import type { NumberLiterals } from 'fsh-codegen-runtime/text/number-literals.js';
import { parseXml, type ParseXmlOptions } from 'fsh-codegen-runtime/xml/parse.js';
import { writeJson } from '../json/writeJson.js';
import { schemaOf, type TypeSource } from './schema.js';

type ReadXmlOptions = ParseXmlOptions;

interface ReadXmlResult {
  /** Absent where there is an error. */
  readonly resource?: FhirResource;
  readonly diagnostics: Diagnostic[];
  /** The numbers that JavaScript prints otherwise, as they were written: `writeXml` and `writeJson` take them. */
  readonly literals: NumberLiterals;
}

/**
 * Reads a STU3 resource of any type from XML into what FHIR's JSON has for it, by the definitions of its types.
 * STU3: http://hl7.org/fhir/STU3/xml.html, http://hl7.org/fhir/STU3/json.html
 *
 * Comments, processing instructions and `xsi:schemaLocation` mean nothing and are left out. Values keep their white space, except that
 * XML makes a space of a line end or tab that is not written as a reference. A narrative is kept as written, references and comments
 * too. Nothing outside the text is looked at; a document type declaration is refused where it begins, so that no entity is ever
 * declared, and entities other than XML's own five are errors, in narrative too: FHIR has no DTD that could declare `&nbsp;`.
 *
 * Returns all faults at once with line and column, in the order of the text (a column counts UTF-16 code units):
 * - `xml.not-well-formed`, `xml.doctype`, `xml.entity`, `xml.encoding`: no XML, or not FHIR's; a fault of the structure ends the reading;
 * - `xml.too-large`, `xml.too-deep`: a limit is passed;
 * - `xml.wrong-namespace`, `xml.unknown-resource`, `xml.unexpected-resource`, `xml.missing-resource`, `xml.unknown-element`,
 *   `xml.unknown-attribute`, `xml.out-of-order`, `xml.repeated-element`, `xml.unexpected-text`, `xml.missing-value`,
 *   `xml.empty-element`: not as STU3 defines it. What is below an unknown element is not looked at;
 * - `xml.invalid-value`, `xml.number-range`: not a boolean or number where JSON must have one;
 * - `xml.precision`: a number that JavaScript prints otherwise; a warning where it is another value, else an information.
 *
 * Cardinalities, bindings and formats of strings are left to a validator.
 *
 * @param definitions the core; what is derived from them is cached for as long as they exist
 */
export function readXml(text: string, definitions: TypeSource, options: ReadXmlOptions = {}): ReadXmlResult {
  const { resource, issues, literals } = parseXml(text, schemaOf(definitions), options);
  return { ...(resource !== undefined && { resource }), diagnostics: issues, literals };
}

/**
 * The JSON text of a resource in XML, in which every number has the digits that the XML has.
 *
 * @returns no text where there is an error; diagnostics as `readXml`, without those that say that a number prints otherwise
 */
export function xmlToJsonText(
  text: string,
  definitions: TypeSource,
  options: ReadXmlOptions = {},
): { json?: string; diagnostics: Diagnostic[] } {
  const { resource, diagnostics, literals } = readXml(text, definitions, options);
  const kept = diagnostics.filter((d) => d.code !== 'xml.precision');
  return resource ? { json: writeJson(resource, literals), diagnostics: kept } : { diagnostics: kept };
}
