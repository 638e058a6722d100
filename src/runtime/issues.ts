/** The results of a validation: issues, and the checks that were not made. */

export type Severity = 'error' | 'warning' | 'information';

/**
 * Every code an issue can have, with the FHIR issue type that goes with it.
 * STU3: http://hl7.org/fhir/STU3/valueset-issue-type.html
 */
export const ISSUE_TYPES = {
  /** No resource, or a resource of the wrong type. */
  'shape.resourceType': 'structure',
  /** A property that the type does not have. */
  'shape.unknown': 'structure',
  /** An array instead of one value, or one value instead of an array. */
  'shape.array': 'structure',
  /** Another value instead of an object. */
  'shape.object': 'structure',
  /** An empty object, array or string. */
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
  /** A code that its system lacks, whatever the binding's strength. */
  'binding.unknownCode': 'code-invalid',
  /** A display that the code's system does not give it: a warning. */
  'binding.display': 'code-invalid',
  'extension.unknown': 'extension',
  'extension.context': 'extension',
  /** An extension whose url is not absolute, although no other extension defines it. */
  'extension.url': 'value',
  'slicing.unmatched': 'structure',
  'slicing.order': 'structure',
  'reference.target': 'structure',
  /** A `urn:` reference whose target is not in the Bundle. */
  'reference.unresolved': 'not-found',
  /** Entries of a Bundle without the required fullUrl: one issue for all. */
  'bundle.fullUrl': 'required',
  /** A fullUrl that is relative, or names another resource than that of its entry. */
  'bundle.fullUrlValue': 'value',
  /** A document or a message that does not begin with a Composition or a MessageHeader. */
  'bundle.firstEntry': 'structure',
  /** A resource that occurs twice in a Bundle. */
  'bundle.duplicate': 'duplicate',
  /** A resource that the Composition of a document refers to, and that the document lacks. */
  'bundle.incomplete': 'not-found',
  /** An entry of a document that does not belong to its Composition. */
  'bundle.unreachable': 'structure',
  /** An id that another contained resource or another element of the resource has. */
  'id.duplicate': 'duplicate',
  /** A claimed or requested profile is of another type. */
  'resource.profile': 'structure',
  /** A resource type that FHIR does not define. */
  'resource.unknownType': 'structure',
  /** A resource type that this validator does not know. */
  'resource.unsupported': 'not-supported',
  invariant: 'invariant',
  'limit.depth': 'too-costly',
  'limit.size': 'too-costly',
} as const;

export type IssueCode = keyof typeof ISSUE_TYPES;

/** The codes of STU3's OperationOutcome.issue.code that a validation uses. */
export type IssueType = (typeof ISSUE_TYPES)[IssueCode];

export interface Issue {
  severity: Severity;
  /** The kind of the broken rule. Stable. */
  code: IssueCode;
  /** FHIR's coarser kind. */
  issueType: IssueType;
  /** FHIRPath: `Bundle.entry[2].resource.serviceType[0]`. For a missing element, the path it should have. */
  expression: string;
  /** JSON Pointer (RFC 6901): `/entry/2/resource/serviceType/0`. For a missing element, the pointer it should have. */
  pointer: string;
  /** In English: the value found and the values allowed. */
  message: string;
  /** The parts of the message, for a translation. */
  params: IssueParams;
  /** Canonical of the definition that has the broken rule. */
  profile: string;
  /** Element id in that definition: `Slot.extension:deliveryChannel`. */
  element: string;
  /** Invariants only. */
  key?: string;
}

/**
 * The parts of a message, by name. They depend on the issue's code; most issues have `element`, `found` and `wanted`. `allowed` lists
 * codes, types or urls; `suggestion` is the nearest known name.
 */
export type IssueParams = Readonly<Record<string, string | number | readonly string[]>>;

/** The kind of check that was not made. Stable. */
export type NotCheckedCode =
  /** A claimed, requested or referenced profile is unknown. */
  | 'profile.unknown'
  /** Only another version of the profile may be known. */
  | 'profile.version'
  /** The resource claims too many profiles. */
  | 'profile.many'
  | 'extension.unknown'
  /** An extension that the definition of the extension around it does not mention. */
  | 'extension.undefined'
  /** Codes of a value set or code system that is not known completely. */
  | 'codes'
  /** An invariant without an expression. */
  | 'invariant'
  /** A slice whose discriminators cannot be evaluated. */
  | 'slice'
  /** The profile of a referenced resource that is not available. */
  | 'reference.profile'
  /** A resource type that this validator does not know. */
  | 'resource.unsupported'
  /** All other checks, because the input cannot be read. */
  | 'input';

/** A check that was not made, and why. */
export interface NotChecked {
  code: NotCheckedCode;
  /** Canonical of the profile, extension or value set that is not known. */
  canonical?: string;
  /** The nearest known canonical. */
  suggestion?: string;
  /** FHIRPath; absent if the note applies to the whole resource. */
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
