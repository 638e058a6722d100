/** The contexts of an extension. STU3: StructureDefinition.contextType and .context */
export interface ExtensionContext {
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

const NAME = /^([a-z]\w*|[A-Z]\w*)$/;

/**
 * The contexts as FSH writes them, in R4's shape: a type for each one. R4 has no `datatype`; `fhirpath`, which STU3 lacks, represents it.
 */
export function authoredContexts({
  contextType,
  context = [],
}: Fields): { type: string; expression: string }[] {
  if (contextType === undefined || !NAME.test(contextType)) return [];
  const type =
    contextType === 'extension' ? 'extension' : contextType === 'datatype' ? 'fhirpath' : 'element';
  return context.map((expression) => ({ type, expression }));
}
