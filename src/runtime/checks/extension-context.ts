import type { Issue } from '../issues.js';
import { newIssue } from '../results/new-issue.js';
import type { Context, PropertyRule, Shape } from '../types.js';

/**
 * The contexts in which an extension may be used. The path of an element is known only on the way up: an Identifier of a Patient becomes
 * `Patient.identifier`. So the extension is reported first, and the issue is withdrawn when a definition gives the element a matching path.
 * STU3: http://hl7.org/fhir/STU3/defining-extensions.html#context
 */
const unsettled = (): Map<Issue, readonly string[]> => new Map();

/** Reports an extension that may prove to be in the right context. */
export function addOutOfContext(
  allowed: readonly string[],
  rule: PropertyRule,
  url: string,
  c: Context,
): void {
  const message = `extension ${url} is not allowed here; it is for ${allowed.join(', ')}`;
  const issue = newIssue('extension.context', '', rule.name, message, 'error', { found: url, allowed });
  c.errors++;
  c.unsettled++;
  c.drafts.push(issue);
  c.state(unsettled).set(issue, allowed);
}

/** Withdraws the issues of extensions whose context a definition allows. */
export function settleContexts(shape: Shape, from: number, c: Context): void {
  const { drafts } = c;
  const issues = c.state(unsettled);
  if (issues.size === 0) return;
  let kept = from;
  for (let i = from; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const allowed = issues.get(draft);
    if (allowed && fits(allowed, shape, pathOf(draft.expression))) {
      c.errors--;
      c.unsettled--;
      issues.delete(draft);
    } else drafts[kept++] = draft;
  }
  drafts.length = kept;
}

/** `.identifier[0].extension[0]` → `.identifier` */
function pathOf(expression: string): string {
  return expression.replace(/\[\d+\]/g, '').replace(/\.(modifierExtension|extension)$/, '');
}

/** True if a name matches the element, or what one of the definitions that it derives from calls it: `Patient.name.given` is `HumanName.given`. */
function fits(allowed: readonly string[], shape: Shape, path: string): boolean {
  for (let one: Shape | undefined = shape; one; one = one.base) {
    const { id, type, profile } = one;
    const whole = id.replace(/:[^.]*/g, '') + path;
    const isAllowed = allowed.some(
      (name) =>
        name === whole ||
        name === profile ||
        name === '*' ||
        name === 'Element' ||
        (type !== '' && path === '' && (name === 'Resource' || name === 'DomainResource')),
    );
    if (isAllowed) return true;
  }
  return path === '' && isOfPrimitive(shape) && allowed.some((name) => /^[a-z]/.test(name));
}

/** True for the `_` object of a primitive. Shapes do not know which type the primitive has, so the name of any primitive type allows it. */
function isOfPrimitive({ id, base }: Shape): boolean {
  return id === 'Element' || (base?.id === 'Element' && id.includes('.'));
}
