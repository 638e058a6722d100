import type { Issue, IssueParams, NotChecked, NotCheckedCode } from '../issues.js';

/** Sentences without values of a payload, by the code of an issue or by the part of it before the dot. */
const SENTENCES: Readonly<Record<string, string>> = /* @__PURE__ */ (() => ({
  shape: 'the structure is not that of the type',
  'shape.unknown': 'a property that the type does not have is present',
  type: 'the value is not one of its type',
  cardinality: 'the number of values is not allowed',
  'cardinality.min': 'a required element is missing',
  'cardinality.max': 'an element is present more often than allowed',
  value: 'the value is not one that is allowed',
  'value.length': 'the text is too long',
  binding: 'the code is not in the value set',
  'binding.display': 'the display is not one of the code',
  extension: 'the extension is not allowed here',
  slicing: 'the value does not match the slices of the element',
  reference: 'the reference is not allowed or leads nowhere',
  bundle: 'the entry is not as a Bundle requires',
  id: 'the id is used twice',
  resource: 'the resource is not of a profile that is allowed here',
  invariant: 'a constraint of the profile is broken',
  limit: 'the payload is too large or too deep',
}))();

/**
 * The message for an issue, in words that quote nothing of the payload.
 *
 * @param params of the issue; the sentence of an invariant is in them
 */
export function sentenceFor(code: string, params: IssueParams = {}): string {
  const { human } = params;
  if (code === 'invariant' && typeof human === 'string') return human;
  return SENTENCES[code] ?? SENTENCES[code.split('.', 1)[0]!] ?? 'the payload is not valid';
}

/** FHIR's names are short words; anything else in a place came from the payload. */
const STEP = /^[A-Za-z][A-Za-z0-9]{0,63}(\[(\d{1,9}|[a-z]\w{0,63})\])?$/;

/**
 * A place without what a payload may have put there: a property that FHIR does not have is left out, and so is everything below it.
 *
 * @param code of the issue
 * @param expression FHIRPath of the place
 */
export function placeWithoutValues(code: string, expression: string): string {
  const steps = knownSteps(code, expression.split('.'), STEP);
  // the type that a resource gives itself
  if (code === 'resource.unknownType' && expression.lastIndexOf('.') === steps[0]?.length)
    steps[0] = 'Resource';
  return steps.join('.');
}

function knownSteps(code: string, steps: string[], step: RegExp): string[] {
  const end = steps.findIndex((one) => !step.test(one));
  if (end >= 0) return steps.slice(0, end);
  return code === 'shape.unknown' ? steps.slice(0, -1) : steps;
}

/** False for the id of an element that no definition has: the payload wrote it. */
export function isOfDefinition(code: string, element: string): boolean {
  return code !== 'shape.unknown' && /^[\w.:[\]/-]{0,200}$/.test(element);
}

/** An issue for a log: the place, the code and the rule, and no value of the payload. */
export function redactedIssue(issue: Issue): Issue {
  const { code, pointer, profile, element, params, key } = issue;
  const steps = pointer.split('/').slice(1);
  return {
    severity: issue.severity,
    code,
    issueType: issue.issueType,
    expression: placeWithoutValues(code, issue.expression),
    pointer: knownSteps(code, steps, /^(?:_?[A-Za-z][A-Za-z0-9]{0,63}|\d{1,9})$/)
      .map((step) => `/${step}`)
      .join(''),
    message: sentenceFor(code, params),
    params: typeof params['human'] === 'string' ? { human: params['human'] } : {},
    profile: code === 'resource.profile' ? '' : profile,
    element: isOfDefinition(code, element) ? element : '',
    ...(key !== undefined && { key }),
  };
}

const NOT_CHECKED: Readonly<Record<NotCheckedCode, string>> = /* @__PURE__ */ (() => ({
  'profile.unknown': 'a profile',
  'profile.version': 'a version of a profile',
  'profile.many': 'further profiles',
  'extension.unknown': 'an extension',
  'extension.undefined': 'an extension inside another one',
  codes: 'a code',
  invariant: 'an invariant',
  slice: 'a slice',
  'reference.profile': 'the profile of a resource that a reference names',
  'resource.unsupported': 'a resource',
  input: 'everything else',
}))();

/** A check that was not made, for a log: its code and place, and no value of the payload. */
export function redactedNote({ code, expression }: NotChecked): NotChecked {
  return {
    code,
    ...(expression !== undefined && { expression: placeWithoutValues('', expression) }),
    what: NOT_CHECKED[code],
    reason: 'what decides it is not available',
  };
}
