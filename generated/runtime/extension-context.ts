// Part of the toolchain's runtime, the same for every project. Do not edit.
import type { Context } from './context.js';
import type { Shape } from './shape.js';

/**
 * Where an extension may be used. What an element is called is only known on the way up: an Identifier in a Patient is
 * `Patient.identifier` to an extension. So an extension is noted as out of place, and the note is taken back where a definition gives
 * the place a name that fits.
 * STU3: http://hl7.org/fhir/STU3/defining-extensions.html#context
 */
export function settleContexts(shape: Shape, from: number, c: Context): void {
  const { unsettled, drafts } = c;
  if (!unsettled || unsettled.size === 0) return;
  let kept = from;
  for (let i = from; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const allowed = unsettled.get(draft);
    if (allowed && fits(allowed, shape, placeOf(draft.expression))) {
      c.errors--;
      unsettled.delete(draft);
    } else drafts[kept++] = draft;
  }
  drafts.length = kept;
}

/** `.identifier[0].extension[0]` → `.identifier` */
function placeOf(expression: string): string {
  return expression.replace(/\[\d+\]/g, '').replace(/\.(modifierExtension|extension)$/, '');
}

function fits(allowed: readonly string[], { id, type, profile }: Shape, place: string): boolean {
  const path = id.replace(/:[^.]*/g, '') + place;
  return allowed.some(
    (name) =>
      name === path ||
      name === profile ||
      name === '*' ||
      name === 'Element' ||
      (type !== '' && place === '' && (name === 'Resource' || name === 'DomainResource')),
  );
}
