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
  /** A display that is none of those that its code has: a warning. */
  'binding.display': 'code-invalid',
  'extension.unknown': 'extension',
  'extension.context': 'extension',
  /** An extension whose url is not absolute, although no other extension defines it. */
  'extension.url': 'value',
  'slicing.unmatched': 'structure',
  'slicing.order': 'structure',
  'reference.target': 'structure',
  /** A reference into the bundle, to what is not in it. */
  'reference.unresolved': 'not-found',
  /** Entries of a Bundle without the URL that they must have: one issue for all. */
  'bundle.fullUrl': 'required',
  /** A fullUrl that is relative, or that names another resource than its entry holds. */
  'bundle.fullUrlValue': 'value',
  /** A document or a message that does not begin with a Composition or a MessageHeader. */
  'bundle.firstEntry': 'structure',
  /** A resource that a Bundle holds twice. */
  'bundle.duplicate': 'duplicate',
  /** An id that a contained resource or an element of the same resource has already. */
  'id.duplicate': 'duplicate',
  /** A profile that is claimed or asked for is of another type. */
  'resource.profile': 'structure',
  /** A type of resource that FHIR does not have. */
  'resource.unknownType': 'structure',
  /** A type of resource that this validator has no definition of. */
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
  /** JSON Pointer (RFC 6901) of the place: `/entry/2/resource/serviceType/0`. Of a missing element: where it should be. */
  pointer: string;
  /** Says in English what was found and what is allowed. */
  message: string;
  /** The parts of the message, so that it can be said in another language. */
  params: IssueParams;
  /** Canonical of the definition whose rule was broken. */
  profile: string;
  /** Id of the element there: `Slot.extension:deliveryChannel`. */
  element: string;
  /** Of an invariant. */
  key?: string;
}

/**
 * The parts of a message, by name. Which there are depends on the issue's code; most have `element`, `found` and `wanted`. `allowed` lists
 * codes, types or urls; `suggestion` is the nearest known name.
 */
export type IssueParams = Readonly<Record<string, string | number | readonly string[]>>;

/** Stable: the kind of check that was not made. */
export type NotCheckedCode =
  /** A profile that is claimed, asked for or referred to is not known. */
  | 'profile.unknown'
  /** A profile is known in one version only. */
  | 'profile.version'
  /** Too many profiles are claimed. */
  | 'profile.many'
  | 'extension.unknown'
  /** An extension inside another one, whose definition does not mention it. */
  | 'extension.undefined'
  /** Codes of a value set, or of a code system, that is not known as a whole. */
  | 'codes'
  /** An invariant without an expression. */
  | 'invariant'
  /** A slice that its discriminators do not tell from others. */
  | 'slice'
  /** The profile of a resource that a reference names and that is not available. */
  | 'reference.profile'
  /** A type of resource that this validator has no definition of. */
  | 'resource.unsupported'
  /** Everything else, because the input cannot be read. */
  | 'input';

/** A check that was not made, and why. */
export interface NotChecked {
  code: NotCheckedCode;
  /** Canonical of the profile, extension or value set that is not known. */
  canonical?: string;
  /** The nearest canonical that is known. */
  suggestion?: string;
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
