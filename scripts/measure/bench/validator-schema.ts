import { Ajv } from 'ajv';
import type { Json } from './validator-parts.js';

/**
 * GPConnect-Slot-1 as a JSON schema, written by hand as a careful user of ajv would: the same types, formats, cardinalities, codes
 * and forbidden elements. What a schema cannot say without great cost is left out, in ajv's favour: invariants, real calendar days,
 * one value[x] and one delivery channel at most, and what contained resources and references are.
 */
const CODE = '^[^\\s]+(\\s[^\\s]+)*$';
const URI = '^\\S+$';
const DAY = '(0[1-9]|[12][0-9]|3[01])';
const CLOCK = '([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?';
const ZONE = '(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)';
const INSTANT = `^[0-9]{4}-(0[1-9]|1[0-2])-${DAY}T${CLOCK}${ZONE}$`;
const DATE_TIME = `^[0-9]{4}(-(0[1-9]|1[0-2])(-${DAY}(T${CLOCK}${ZONE})?)?)?$`;

const string = { type: 'string', minLength: 1, maxLength: 1048576 };
const boolean = { type: 'boolean' };
const matching = (pattern: string) => ({ type: 'string', pattern });
const code = matching(CODE);
const uri = matching(URI);
const instant = matching(INSTANT);
const dateTime = matching(DATE_TIME);
const id = matching('^[A-Za-z0-9\\-.]{1,64}$');
const integer = { type: 'integer', minimum: -2147483648, maximum: 2147483647 };
const of = (name: string) => ({ $ref: `#/definitions/${name}` });
const some = (items: object, maxItems?: number) => ({
  type: 'array',
  items,
  minItems: 1,
  ...(maxItems ? { maxItems } : {}),
});
const oneOf = (...codes: string[]) => ({ enum: codes });

const isPrimitive = (schema: unknown) =>
  typeof schema === 'object' && schema !== null && !('$ref' in schema) && !('items' in schema);

/** An object with these properties and no other; of each primitive the other half too. */
function object(properties: Json, required: readonly string[] = []): Json {
  const halves = Object.entries(properties)
    .filter(([key, schema]) => key !== 'id' && key !== 'resourceType' && isPrimitive(schema))
    .map(([key]) => [`_${key}`, of('Element')]);
  return {
    type: 'object',
    properties: { ...properties, ...Object.fromEntries(halves) },
    required,
    additionalProperties: false,
    minProperties: 1,
  };
}

const element = { id: string, extension: some(of('Extension')) };
const DELIVERY_CHANNEL = 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2';

const extension = object(
  {
    ...element,
    url: uri,
    valueBoolean: boolean,
    valueInteger: integer,
    valueDecimal: { type: 'number' },
    valueString: string,
    valueUri: uri,
    valueInstant: instant,
    valueDateTime: dateTime,
    valueDate: matching(`^[0-9]{4}(-(0[1-9]|1[0-2])(-${DAY})?)?$`),
    valueCode: code,
    valueId: id,
    valueCoding: of('Coding'),
    valueCodeableConcept: of('CodeableConcept'),
    valueIdentifier: of('Identifier'),
    valuePeriod: of('Period'),
    valueReference: of('Reference'),
  },
  ['url'],
);

/** The slot's own extensions: the delivery channel has a code of its value set. */
const slotExtension = {
  allOf: [of('Extension')],
  if: { properties: { url: { const: DELIVERY_CHANNEL } }, required: ['url'] },
  then: {
    properties: { valueCode: oneOf('In-person', 'Telephone', 'Video', 'Visit'), extension: false },
    required: ['valueCode'],
  },
};

const SLOT = {
  definitions: {
    Element: object(element),
    Extension: extension,
    Coding: object({
      ...element,
      system: uri,
      version: string,
      code,
      display: string,
      userSelected: boolean,
    }),
    CodeableConcept: object({ ...element, coding: some(of('Coding')), text: string }),
    Period: object({ ...element, start: dateTime, end: dateTime }),
    Identifier: object({
      ...element,
      use: oneOf('usual', 'official', 'temp', 'secondary'),
      type: of('CodeableConcept'),
      system: uri,
      value: string,
      period: of('Period'),
      assigner: of('Reference'),
    }),
    SlotIdentifier: object({ ...element, system: uri, value: string }, ['system', 'value']),
    Reference: object({ ...element, reference: string, identifier: of('Identifier'), display: string }),
    ScheduleReference: object(
      {
        ...element,
        reference: matching('^(#|urn:|(https?://\\S+/)?Schedule/[A-Za-z0-9\\-.]{1,64})'),
        identifier: of('Identifier'),
        display: string,
      },
      ['reference'],
    ),
    Meta: object({
      ...element,
      versionId: id,
      lastUpdated: instant,
      profile: some(uri),
      security: some(of('Coding')),
      tag: some(of('Coding')),
    }),
    Narrative: object(
      {
        ...element,
        status: oneOf('generated', 'extensions', 'additional', 'empty'),
        div: matching('^<div[\\s\\S]*</div>$'),
      },
      ['status', 'div'],
    ),
  },
  ...object(
    {
      resourceType: { const: 'Slot' },
      id,
      meta: of('Meta'),
      implicitRules: uri,
      language: code,
      text: of('Narrative'),
      contained: some({
        type: 'object',
        properties: { resourceType: string },
        required: ['resourceType'],
      }),
      extension: some(slotExtension),
      modifierExtension: false,
      identifier: some(of('SlotIdentifier')),
      serviceType: some(of('CodeableConcept'), 1),
      specialty: some(of('CodeableConcept'), 1),
      schedule: of('ScheduleReference'),
      status: oneOf('busy', 'free', 'busy-unavailable', 'busy-tentative', 'entered-in-error'),
      start: instant,
      end: instant,
      overbooked: boolean,
      comment: string,
    },
    ['resourceType', 'schedule', 'status', 'start', 'end'],
  ),
};

/** ajv's validator of it, that finds all errors as ours does. */
export function ajvSlot(): (value: unknown) => boolean {
  return new Ajv({ allErrors: true, strict: false }).compile(SLOT);
}
