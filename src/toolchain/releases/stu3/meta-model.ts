/**
 * The types whose R4 definition replaces STU3's while SUSHI runs: SUSHI writes StructureDefinitions in R4's shape, and
 * checks caret rules (`^context[0].expression`) against these. Every other type stays STU3's own.
 */
export const R4_TYPES: ReadonlySet<string> = new Set([
  'StructureDefinition',
  'ElementDefinition',
  'canonical',
  'url',
]);

/** The FHIR version for SUSHI. */
export const SUSHI_FHIR_VERSION = '4.0.1';

/** Part of the cache's key: raise it with every change to what the up-converter writes. */
export const UP_VERSION = 4;

/** R4's type code for the value of a primitive, for which STU3 has no code at all. */
export const SYSTEM_STRING = 'http://hl7.org/fhirpath/System.String';

const JSON_TYPE = 'http://hl7.org/fhir/StructureDefinition/structuredefinition-json-type';
const XML_TYPE = 'http://hl7.org/fhir/StructureDefinition/structuredefinition-xml-type';
const RDF_TYPE = 'http://hl7.org/fhir/StructureDefinition/structuredefinition-rdf-type';

/** STU3's notation for the type of a primitive's value: no code, but extensions on the code that is not there. */
export function codelessType(): object {
  return {
    _code: {
      extension: [
        { url: JSON_TYPE, valueString: 'string' },
        { url: XML_TYPE, valueString: 'xsd:string' },
        { url: RDF_TYPE, valueString: 'xsd:string' },
      ],
    },
  };
}
