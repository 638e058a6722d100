// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3

import type { FhirResource } from 'fhir/r3.js';
import * as codec from 'fsh-codegen/runtime/v1/xml';
import { SCHEMA } from './schema.js';

export { XmlError } from 'fsh-codegen/runtime/v1/xml';
export type {
  FromXmlOptions,
  InvalidXml,
  ToXmlOptions,
  ValidXml,
  XmlIssue,
  XmlIssueType,
  XmlResult,
} from 'fsh-codegen/runtime/v1/xml';

let schema: codec.Schema | undefined;

/**
 * Reads a resource of any type from FHIR's XML into FHIR's JSON. It never throws: a text that is not the XML of one resource is
 * `{ valid: false, issues }`, with line and column. Entities and document type declarations are refused. A validator then judges the value.
 *
 * FHIR: http://hl7.org/fhir/STU3/xml.html
 *
 * @param options `maxSize` in UTF-16 code units (50 Mi), `maxDepth` of elements (200), `resourceTypes` that the root may have
 */
export function fromXml(text: string, options?: codec.FromXmlOptions): codec.XmlResult {
  return codec.fromXml((schema ??= codec.readDenseSchema(SCHEMA)), text, options);
}

/**
 * Writes a resource of any type as FHIR's XML: elements in the order of the definitions, primitive extensions kept.
 *
 * FHIR: http://hl7.org/fhir/STU3/xml.html
 *
 * @param options `literals` as `fromXml` returns them keep the digits of numbers; `maxDepth` of elements (200), `maxSize` of the text
 * @throws XmlError with every reason, if the resource cannot be written: it has a property that its type does not define, or a wrong type
 */
export function toXml(resource: FhirResource, options?: codec.ToXmlOptions): string {
  return codec.toXml((schema ??= codec.readDenseSchema(SCHEMA)), resource, options);
}
