// Part of the toolchain's runtime, the same for every project. Do not edit.
/** What a validation says: issues with a place and a rule, and what was not looked at. */

export type Severity = 'error' | 'warning' | 'information';

/**
 * Every code an issue can have, with the FHIR issue type that goes with it.
 * STU3: http://hl7.org/fhir/STU3/valueset-issue-type.html
 */
export const ISSUE_TYPES = {
  /** Not a resource at all, or of another type than it must be. */
  'shape.resourceType': 'structure',
  /** A property that the type does not have. */
  'shape.unknown': 'structure',
  /** An array where one value must be, or the other way round. */
  'shape.array': 'structure',
  /** Something else where an object must be. */
  'shape.object': 'structure',
  /** An object, array or string with nothing in it. */
  'shape.empty': 'structure',
  'shape.null': 'structure',
  /** A value that cannot be read: an accessor that throws. */
  'shape.unreadable': 'exception',
  'type.primitive': 'value',
  'type.choice': 'structure',
  'cardinality.min': 'required',
  'cardinality.max': 'structure',
  'value.fixed': 'value',
  'value.pattern': 'value',
  'value.min': 'value',
  'value.max': 'value',
  'value.length': 'too-long',
  'binding.required': 'code-invalid',
  'binding.extensible': 'code-invalid',
  /** A code that its system does not have, whatever the binding's strength. */
  'binding.unknownCode': 'code-invalid',
  'extension.unknown': 'extension',
  'extension.context': 'extension',
  'slicing.unmatched': 'structure',
  'slicing.order': 'structure',
  'reference.target': 'structure',
  /** A reference into the bundle, to what is not in it. */
  'reference.unresolved': 'not-found',
  /** A relative reference with nothing that it is relative to. */
  'reference.base': 'not-found',
  /** An entry of a Bundle without the URL that its references need. */
  'bundle.fullUrl': 'required',
  /** A profile that is claimed or asked for is of another type. */
  'resource.profile': 'structure',
  /** A type of resource that the validator does not know. */
  'resource.unsupported': 'not-supported',
  invariant: 'invariant',
  'limit.depth': 'too-costly',
  'limit.size': 'too-costly',
} as const;

export type IssueCode = keyof typeof ISSUE_TYPES;

/** STU3's OperationOutcome.issue.code, as far as a validation uses it. */
export type IssueType = (typeof ISSUE_TYPES)[IssueCode];

export interface Issue {
  severity: Severity;
  /** Stable: what kind of rule was broken. */
  code: IssueCode;
  /** FHIR's own, coarser, kind. */
  issueType: IssueType;
  /** FHIRPath of the place: `Bundle.entry[2].resource.serviceType[0]`. Of a missing element: where it should be. */
  expression: string;
  /** What was found, and what is allowed. */
  message: string;
  /** Canonical of the definition whose rule was broken. */
  profile: string;
  /** Id of the element there: `Slot.extension:deliveryChannel`. */
  element: string;
  /** Of an invariant. */
  key?: string;
}

/** A check that was not made, and why. */
export interface NotChecked {
  /** Where; absent where it is the same for the whole resource. */
  expression?: string;
  what: string;
  reason: string;
}

export interface Valid<T> {
  valid: true;
  value: T;
  /** Warnings and information only. */
  issues: Issue[];
  notChecked: NotChecked[];
}

export interface Invalid {
  valid: false;
  /** At least one is an error. */
  issues: Issue[];
  notChecked: NotChecked[];
}

export type ValidationResult<T> = Valid<T> | Invalid;
