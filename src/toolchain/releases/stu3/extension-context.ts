import { contextTypeOf } from './down.js';
import type { AuthoringContext } from './shapes.js';

/** The contexts of an extension. STU3: StructureDefinition.contextType and .context */
interface ExtensionContext {
  type: 'resource' | 'datatype' | 'extension';
  on: string[];
}

interface Fields {
  contextType?: string | undefined;
  context?: readonly string[] | undefined;
}

/** The contexts that a definition states; undefined if it states none. */
export function contextOf({ contextType, context }: Fields): ExtensionContext | undefined {
  return contextType
    ? { type: contextType as ExtensionContext['type'], on: [...(context ?? [])] }
    : undefined;
}

const TYPES = /^(resource|datatype|extension)$/;

/**
 * The contexts in the shape of FSH, which has a type for each one. If the types alone would not lead back to the definition's, the id of the
 * first context holds it. None for a definition without valid contexts.
 */
export function authoredContexts({ contextType, context = [] }: Fields): AuthoringContext[] {
  if (contextType === undefined || !TYPES.test(contextType)) return [];
  const type = contextType === 'extension' ? 'extension' : 'element';
  const contexts = context.map((expression): AuthoringContext => ({ type, expression }));
  const isInferred = contextTypeOf(contexts) === contextType;
  return contexts.map((one, i) => (i === 0 && !isInferred ? { id: contextType, ...one } : one));
}
