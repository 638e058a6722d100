import type { Issue } from '../../../../src/runtime/v1/results.js';
import { around, valueAt } from '../evidence.js';
import { isJsonObject, type JsonObject } from '../node.js';
import { isInside } from '../places.js';
import { isAtOrIn as isWithin, isMalformed, type Rule } from './rule.js';

/** Errors of ours that follow from others, which have to be explained or shared themselves. */
export const CONSEQUENCE: Rule<Issue> = {
  name: 'follows from another error',
  applies: (issue, { own, theirs, resource }) => {
    const isAround = (cause: Issue) => cause !== issue && isWithin(cause.expression, issue.expression);
    const malformed = own.filter(isMalformed);
    if (/^(?:binding|value)\./.test(issue.code))
      return malformed.some(isAround) || own.some((o) => isShapeless(o) && isAround(o));
    if (issue.code === 'invariant') {
      // a local reference means nothing where what it is to is malformed as a whole
      const isContained = ({ expression }: Issue) =>
        expression.endsWith('.contained') && isInside(issue.expression, around(expression));
      if (issue.key === 'ref-1' && malformed.some(isContained)) return true;
      return own.some((cause) => cause.code !== 'invariant' && isAround(cause));
    }
    if (issue.code !== 'reference.target') return false;
    // a contained or bundled resource that is not valid by the profile that the reference wants
    const value = valueAt(resource, issue.expression);
    const text = isJsonObject(value) ? value['reference'] : undefined;
    if (typeof text !== 'string') return false;
    const isSaid = text.startsWith('#') && theirs.some(({ location }) => /\.contained[.[]/.test(location));
    return isSaid || own.some((cause) => cause !== issue && isOfTarget(cause, text, resource));
  },
  reason: 'no rule of its own: the same fault, seen from what holds it or refers to it',
};

const isShapeless = ({ code }: Issue) => code === 'cardinality.min' || code === 'cardinality.max';

function isOfTarget(cause: Issue, text: string, resource: JsonObject): boolean {
  const id = text.startsWith('#') ? text.slice(1) : text.split('/').at(-1);
  for (const match of cause.expression.matchAll(/\.(?:contained\[\d+\]|resource)(?=[.[]|$)/g)) {
    const target = valueAt(resource, cause.expression.slice(0, match.index + match[0].length));
    if (isJsonObject(target) && target['id'] === id) return true;
  }
  return false;
}
