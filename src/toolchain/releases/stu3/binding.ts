import type { ReleaseBinding } from './shapes.js';

interface NamesValueSet {
  valueSetUri?: string | undefined;
  valueSetReference?: { reference?: string | undefined } | undefined;
}

/** The value set of a binding. STU3: ElementDefinition.binding.valueSet[x] is a uri or a Reference. */
export function valueSetOf({ valueSetUri, valueSetReference }: NamesValueSet): string | undefined {
  return valueSetUri ?? valueSetReference?.reference;
}

/** A binding with the changes of a differential. A new value set replaces the old one, in whichever form that is. */
export function mergeBinding(base: ReleaseBinding, stated: ReleaseBinding): ReleaseBinding {
  const { valueSetUri, valueSetReference, ...rest } = base;
  const isRebound = stated.valueSetUri !== undefined || stated.valueSetReference !== undefined;
  const kept = isRebound
    ? {}
    : { ...(valueSetUri !== undefined && { valueSetUri }), ...(valueSetReference && { valueSetReference }) };
  return { ...rest, ...kept, ...stated };
}
