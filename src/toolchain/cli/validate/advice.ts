import type { IssueCode } from 'fsh-codegen-runtime/issues.js';

/** Advice for an issue, if its message does not contain it. */
const ADVICE: Partial<Record<IssueCode, string>> = {
  'shape.resourceType': 'correct resourceType',
  'shape.unknown':
    'take it out, or see whether the name is misspelt; what FHIR does not have goes into an extension',
  'shape.array':
    'put the value into an array where the element can repeat, and take it out of one where it cannot',
  'shape.object': 'write an object there',
  'shape.empty': 'leave the element out: FHIR has no empty values',
  'shape.null':
    'leave it out: null is only allowed in an array of primitives, opposite a value in the other array',
  'type.primitive': 'correct the value',
  'type.choice': 'keep one of the allowed types',
  'cardinality.min': 'add what is missing',
  'cardinality.max': 'take out what is too much',
  'value.fixed': 'write the fixed value',
  'value.pattern': 'complete it to the pattern',
  'binding.required': 'use a code of the value set, with its system',
  'binding.extensible': 'use a code of the value set where one fits',
  'extension.unknown': 'take it out, or see whether its url is misspelt',
  'extension.context': 'move it to where its definition allows it',
  'slicing.unmatched': 'make it one of the slices, or take it out',
  'slicing.order': 'put the slices in order',
  'reference.target': 'refer to one of the allowed types',
  'reference.unresolved': 'add what it refers to, or correct the reference',
  'bundle.unreachable': 'let the Composition, or what it refers to, refer to it, or take it out',
  'resource.profile': 'correct meta.profile or the resource type',
};

export function adviceFor(code: string): string | undefined {
  return ADVICE[code as IssueCode];
}
