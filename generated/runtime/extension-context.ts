// Part of the toolchain's runtime, the same for every project. Do not edit.
import type { Context } from './context.js';
import { describe, type Shape } from './shape.js';

/**
 * Where an extension may be used. What an element is called is only known on the way up: an Identifier in a Patient is
 * `Patient.identifier` to an extension. So an extension that does not fit the object it is in is noted, and the note is taken back
 * where an outer definition gives the place a name that fits.
 * STU3: http://hl7.org/fhir/STU3/defining-extensions.html#context
 */
export function checkContext(extension: Shape, allowed: readonly string[], key: string, c: Context): void {
  const { shape } = c;
  if (!shape || fits(allowed, shape, '')) return;
  const { length } = c.drafts;
  const message = `extension ${describe(extension.profile)} is not allowed here; it is for ${allowed.join(', ')}`;
  c.add('extension.context', '', key, message);
  const draft = c.drafts[length]!;
  draft.context = allowed;
}

/** Takes back what fits by the name that a shape gives it. */
export function settleContexts(shape: Shape, from: number, c: Context): void {
  let kept = from;
  for (let i = from; i < c.drafts.length; i++) {
    const draft = c.drafts[i]!;
    if (draft.context && fits(draft.context, shape, placeOf(draft.expression))) c.errors--;
    else c.drafts[kept++] = draft;
  }
  if (kept < c.drafts.length) c.drafts.length = kept;
}

/** `.identifier[0].extension[0]` → `.identifier` */
function placeOf(expression: string): string {
  return expression.replace(/\[\d+\]/g, '').replace(/\.(modifierExtension|extension)$/, '');
}

function fits(allowed: readonly string[], shape: Shape, place: string): boolean {
  const path = shape.id.replace(/:[^.]*/g, '') + place;
  for (let i = 0; i < allowed.length; i++) {
    const name = allowed[i]!;
    if (name === path || name === shape.profile || name === '*' || name === 'Element') return true;
    if (shape.type !== '' && place === '' && (name === 'Resource' || name === 'DomainResource')) return true;
  }
  return false;
}
