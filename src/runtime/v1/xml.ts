/** Version 1 of the interface for the generated XML codec. */
export * from '../xml/codec.js';
export { readDenseSchema, type DenseSchema } from '../xml/dense-schema.js';
export type { Schema } from '../xml/schema.js';
