/** A JSON Schema of draft 2020-12 (https://json-schema.org/draft/2020-12), as far as FHIR needs it. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: false;
  minProperties?: number;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  contains?: JsonSchema;
  minContains?: number;
  maxContains?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  const?: unknown;
  enum?: unknown[];
  not?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  if?: JsonSchema;
  then?: JsonSchema;
}

/** Values that contain a FHIR pattern. STU3: ElementDefinition.pattern[x] */
export function containing(pattern: unknown): JsonSchema {
  if (Array.isArray(pattern)) {
    return { allOf: pattern.map((item) => ({ contains: containing(item) })) };
  }
  if (typeof pattern !== 'object' || pattern === null) return { const: pattern };
  const entries = Object.entries(pattern);
  return {
    properties: Object.fromEntries(entries.map(([key, value]) => [key, containing(value)])),
    required: entries.map(([key]) => key),
  };
}

/** Both schemas at once. */
export function both(a: JsonSchema, b: JsonSchema | undefined): JsonSchema {
  if (!b || Object.keys(b).length === 0) return a;
  if (Object.keys(a).length === 0) return b;
  if (!Object.keys(b).some((key) => key in a)) return { ...a, ...b };
  return { allOf: [...(onlyAllOf(a) ?? [a]), ...(onlyAllOf(b) ?? [b])] };
}

function onlyAllOf(schema: JsonSchema): JsonSchema[] | undefined {
  return Object.keys(schema).join() === 'allOf' ? schema.allOf : undefined;
}
