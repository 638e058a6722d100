import type { IssueCode } from '../../../src/runtime/v1/results.js';
import type { JsonObject, Node } from './node.js';

/** A kind of change that a build of HL7's validator does not judge, although FHIR's text forbids it. */
export interface Unseen {
  /** True if the project's specification of the validators states it; else a probe shows it. */
  isListed: boolean;
  reason: string;
  /** The least that has it. It is asked in every run: where the reference finds fault with it, the kind is none. */
  probe: { resource: JsonObject; code: IssueCode; place: string };
}

const patient = (rest: JsonObject): JsonObject => ({ resourceType: 'Patient', ...rest });
const ENTRY = {
  fullUrl: 'http://example.org/Patient/1',
  resource: patient({ id: '1', active: true }),
};

/**
 * Each change of these kinds is told by how it was made, never by what came of it, and has to be an error of ours at its place.
 */
export const UNSEEN = {
  emptyArray: {
    isListed: true,
    reason: 'an empty array (json.html#primitive: arrays are left out rather than empty)',
    probe: { resource: patient({ name: [] }), code: 'shape.empty', place: 'Patient.name' },
  },
  primitiveForArray: {
    isListed: true,
    reason: 'a primitive where an array of them must be (json.html#repetition)',
    probe: {
      resource: patient({ name: [{ given: 'Sarah' }] }),
      code: 'shape.array',
      place: 'Patient.name[0].given',
    },
  },
  notAString: {
    isListed: true,
    reason: 'a boolean or number in an array of strings (json.html#primitive)',
    probe: {
      resource: patient({ name: [{ given: [true] }] }),
      code: 'type.primitive',
      place: 'Patient.name[0].given[0]',
    },
  },
  unknownModifier: {
    isListed: true,
    reason: 'an unknown modifier extension of a resource (extensibility.html#modifierExtension)',
    probe: {
      resource: patient({ modifierExtension: [{ url: 'http://example.org/unknown', valueString: 'x' }] }),
      code: 'extension.unknown',
      place: 'Patient.modifierExtension[0]',
    },
  },
  noUrl: {
    isListed: false,
    reason: 'an extension without url (extensibility.html#Extension: 1..1)',
    probe: {
      resource: patient({ extension: [{ valueString: 'x' }] }),
      code: 'cardinality.min',
      place: 'Patient.extension[0].url',
    },
  },
  idAlone: {
    isListed: false,
    reason: 'an element that is its id alone (element.html, ele-1)',
    probe: {
      resource: patient({ maritalStatus: { coding: [{ id: 'alone' }] } }),
      code: 'shape.empty',
      place: 'Patient.maritalStatus.coding[0]',
    },
  },
  blank: {
    isListed: false,
    reason: 'a blank as a code, URI, id or date (datatypes.html#primitive)',
    probe: { resource: patient({ gender: ' ' }), code: 'binding.required', place: 'Patient.gender' },
  },
  lineBreak: {
    isListed: false,
    reason: 'a tab or a line break in a URI (datatypes.html#uri)',
    probe: {
      resource: patient({ extension: [{ url: 'line\nbreak', valueString: 'x' }] }),
      code: 'type.primitive',
      place: 'Patient.extension[0].url',
    },
  },
  comments: {
    isListed: false,
    reason: 'comments of DSTU2 (json.html: none in STU3)',
    probe: {
      resource: patient({ fhir_comments: ['a comment'] }),
      code: 'shape.unknown',
      place: 'Patient.fhir_comments',
    },
  },
  booleanForObject: {
    isListed: false,
    reason: 'a boolean in an array of objects (json.html)',
    probe: { resource: patient({ name: [true] }), code: 'shape.object', place: 'Patient.name[0]' },
  },
  sameUrl: {
    isListed: false,
    reason: 'entries of one fullUrl (bundle.html, bdl-7)',
    probe: {
      resource: { resourceType: 'Bundle', type: 'collection', entry: [ENTRY, structuredClone(ENTRY)] },
      code: 'invariant',
      place: 'Bundle',
    },
  },
  narrative: {
    isListed: false,
    reason:
      'a narrative without text, with an event handler, or not closed (narrative.html, txt-1 and txt-2)',
    probe: {
      resource: patient({
        text: {
          status: 'generated',
          div: '<div xmlns="http://www.w3.org/1999/xhtml" onclick="x()">handler</div>',
        },
      }),
      code: 'invariant',
      place: 'Patient.text.div',
    },
  },
  noSuchType: {
    isListed: false,
    reason: 'a reference to a type of resource that there is not (references.html#literal)',
    probe: {
      resource: patient({ managingOrganization: { reference: 'NoSuchType/1' } }),
      code: 'reference.target',
      place: 'Patient.managingOrganization',
    },
  },
  elsewhere: {
    isListed: false,
    reason: 'an extension in a place that its definition does not name (defining-extensions.html#context)',
    probe: {
      resource: patient({
        extension: [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/organization-period',
            valuePeriod: { start: '2020-01-01' },
          },
        ],
      }),
      code: 'extension.context',
      place: 'Patient.extension[0]',
    },
  },
  noConcept: {
    isListed: false,
    reason: 'no code, or no system, where a value set is required (terminologies.html#required)',
    probe: {
      resource: patient({
        extension: [
          {
            url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1',
            valueCodeableConcept: { coding: [{ code: 'G' }] },
          },
        ],
      }),
      code: 'binding.required',
      place: 'Patient.extension[0].value',
    },
  },
} as const satisfies Record<string, Unseen>;

export type UnseenKind = keyof typeof UNSEEN;

const CODES =
  /^(?:code|use|status|gender|intent|mode|clinicalStatus|verificationStatus|comparator|valueCode)$/;
const OTHERS = /^(?:url|fullUrl|valueUri|versionId)$/;

/** True if a value's name or text shows beyond doubt that it is of a primitive type with a format of its own. */
export function isFormed({ name, value, owner }: Node): boolean {
  if (typeof value !== 'string') return false;
  if (CODES.test(name) || OTHERS.test(name)) return true;
  if (name === 'id') return typeof owner['resourceType'] === 'string';
  if (name === 'type') return owner['resourceType'] === 'Bundle';
  if (name === 'system') return value.length > 0;
  return (
    /^\d{4}-\d\d-\d\d(?:T|$)/.test(value) && /(?:[dD]ate|[tT]ime|start|end|issued|lastUpdated)$/.test(name)
  );
}
