/** The JSON Schema of a primitive type. */
interface PrimitiveSchema {
  type: 'string' | 'number' | 'integer' | 'boolean';
  minLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
}

const DATE = '([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)';
const DAY = '(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1]))';
const TIME = '([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?';
const ZONE = '(Z|(\\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))';

const TEXT: PrimitiveSchema = { type: 'string', minLength: 1 };
const matching = (pattern: string): PrimitiveSchema => ({ type: 'string', pattern: `^(?:${pattern})$` });
const MAX_INTEGER = 2 ** 31 - 1;

/** The primitive types in JSON. STU3: http://hl7.org/fhir/STU3/datatypes.html#primitive */
export const PRIMITIVE_SCHEMAS: Readonly<Record<string, PrimitiveSchema>> = {
  base64Binary: TEXT,
  boolean: { type: 'boolean' },
  code: matching('[^\\s]+([\\s]?[^\\s]+)*'),
  date: matching(`${DATE}(-${DAY}?)?`),
  dateTime: matching(`${DATE}(-${DAY}?|-${DAY}T${TIME}${ZONE})?`),
  decimal: { type: 'number' },
  id: matching('[A-Za-z0-9\\-.]{1,64}'),
  instant: matching(`${DATE}-${DAY}T${TIME}${ZONE}`),
  integer: { type: 'integer', minimum: -MAX_INTEGER - 1, maximum: MAX_INTEGER },
  markdown: TEXT,
  oid: matching('urn:oid:[0-2](\\.[0-9]+)+'),
  positiveInt: { type: 'integer', minimum: 1, maximum: MAX_INTEGER },
  string: TEXT,
  time: matching(TIME),
  unsignedInt: { type: 'integer', minimum: 0, maximum: MAX_INTEGER },
  uri: TEXT,
  uuid: matching('urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'),
  xhtml: TEXT,
};
