import type { Issue } from '../../src/runtime/index.js';
import type { OracleIssue } from '../oracle/oracle.js';

/** Why one validator finds an error where the other finds none, and what FHIR's text says. */
export interface Rule<T> {
  name: string;
  applies(issue: T, ours: readonly Issue[]): boolean;
  /** The part of the specification that decides. */
  reason: string;
  /** The reference does not find an error: it says that it cannot look. */
  isAbstention?: boolean;
  /** Only a consequence of another error, which has to be explained on its own. */
  isConsequence?: boolean;
}

const code =
  (...codes: Issue['code'][]) =>
  (issue: Issue) =>
    codes.includes(issue.code);

/** Errors of ours that the reference does not report. */
export const OURS_ALONE: readonly Rule<Issue>[] = [
  {
    name: 'nothing in it',
    applies: code('shape.empty'),
    reason:
      'json.html: arrays, objects and strings are never empty; ele-1: an element has a value or children. The reference drops empty arrays before it looks.',
  },
  {
    name: 'a forbidden element as an empty array',
    applies: (issue) => issue.code === 'cardinality.max' && issue.message.includes('(0..0)'),
    reason: 'json.html: an array that is there is not empty. The reference drops it, and counts none.',
  },
  {
    name: 'an extension without url',
    applies: (issue) => issue.code === 'cardinality.min' && /xtension\[\d+\]\.url$/.test(issue.expression),
    reason:
      'extensibility.html: Extension.url is 1..1. The reference does not look at an extension without one.',
  },
  {
    name: 'a reference to what is no resource type or has no id',
    applies: (issue) =>
      issue.code === 'reference.target' && /"(?:NoSuchType\/[^"]*|[A-Z][A-Za-z]+\/)"/.test(issue.message),
    reason:
      'references.html: a literal reference is [type]/[id] of a type in the list. The reference looks at none that it cannot take apart.',
  },
  {
    name: 'narrative',
    applies: (issue) => issue.code === 'invariant' && (issue.key === 'txt-1' || issue.key === 'txt-2'),
    reason:
      'narrative.html, txt-1 and txt-2: well-formed, no event attributes, some content. The reference does not evaluate htmlchecks().',
  },
  {
    name: 'white space only',
    applies: ({ code: found, message }) =>
      (found === 'type.primitive' || found === 'value.fixed') && message.includes('is " ";'),
    reason: 'datatypes.html: code, id and uri have other characters than white space. The reference warns.',
  },
  {
    name: 'white space in a URI',
    applies: ({ code: found, message }) =>
      found === 'type.primitive' && message.includes('a URI without white space'),
    reason: 'datatypes.html#uri: no white space at all. The reference looks for blanks only.',
  },
  {
    name: 'a boolean among strings',
    applies: ({ code: found, message }) =>
      found === 'type.primitive' && /is (?:true|false|-?[\d.]+); it must be a string/.test(message),
    reason:
      'json.html#primitive: a string is a JSON string. The reference takes what is in an array for its text.',
  },
  {
    name: 'comments in JSON',
    applies: (issue) => issue.code === 'shape.unknown' && issue.expression.endsWith('.fhir_comments'),
    reason: 'json.html: STU3 has no comments in JSON. The reference takes those of DSTU2.',
  },
  {
    name: 'a boolean or text where objects or arrays must be',
    applies: code('shape.object', 'shape.array'),
    reason:
      'json.html: an element with children is an object, one that repeats is an array. The reference reads over primitives there.',
  },
  {
    name: 'a modifier extension that nobody knows',
    applies: code('extension.unknown'),
    reason:
      'extensibility.html#modifierExtension: an application must not process what it does not understand. The reference says it in information.',
  },
  {
    name: 'extension in another place',
    applies: code('extension.context'),
    reason:
      'defining-extensions.html#context: an extension is used where its definition says. The reference does not look at the context of STU3 definitions at all.',
  },
  {
    name: 'bdl-7 and inv-1',
    applies: (issue) => issue.code === 'invariant' && (issue.key === 'bdl-7' || issue.key === 'inv-1'),
    reason:
      'bundle.html, bdl-7; parameters.html, inv-1: as their texts say. The reference’s engine gives no result for these two expressions.',
  },
  {
    name: 'a coding without system or code',
    applies: (issue) =>
      issue.code === 'binding.required' && /has (?:nothing|no coding|.* of no system)/.test(issue.message),
    reason:
      'terminologies.html#required: the concept shall be from the value set; without both it is from none. The reference cannot tell without a terminology server.',
  },
  {
    name: 'units',
    applies: (issue) => issue.code === 'binding.required' && issue.message.includes('units-of-time'),
    reason:
      'valueset-units-of-time.html lists its codes. The reference looks for them in UCUM, which it does not have.',
  },
  {
    name: 'order of slices',
    applies: code('slicing.order'),
    reason:
      'profiling.html#slicing, openAtEnd: what is of no slice comes last. The reference does not look at the order.',
  },
  {
    name: 'a binding on what is malformed',
    applies: code('binding.required'),
    reason: 'follows from another error of the same value',
    isConsequence: true,
  },
  {
    name: 'an invariant on what is malformed',
    applies: code('invariant'),
    reason: 'follows from another error below it',
    isConsequence: true,
  },
];

const says = (pattern: RegExp) => (issue: OracleIssue) => pattern.test(issue.message);

/** Errors of the reference that ours does not report at all. */
export const REFERENCE_ALONE: readonly Rule<OracleIssue>[] = [
  {
    name: 'slices that it cannot tell apart',
    applies: says(/^Could not match discriminator|^Could not verify slice|Unable to check/),
    reason:
      'elementdefinition.html, slicing: the profile gives a discriminator no value; that is no error of the resource. The reference says that it cannot look.',
    isAbstention: true,
  },
  {
    name: 'codes without a binding that requires one',
    applies: says(/^Unknown Code/),
    reason:
      'terminologies.html#strength: of preferred and example bindings, and of no binding, nothing follows for validity. The reference looks up every code whose system it has.',
  },
  {
    name: 'a constraint without a result',
    applies: says(/^RESP-06: /),
    reason:
      'FHIRPath: contains() of nothing is empty, and empty is not false. The reference’s engine gives false.',
  },
  {
    name: 'systems that it does not know',
    applies: says(/^Invalid System URI|references a value set, not a code system/),
    reason:
      'datatypes.html#Coding: any URI can be a system. The reference takes those that resemble a known one for mistakes.',
  },
];

/** Errors of the reference whose place is another than ours, where both find the resource invalid. */
export const ELSEWHERE: readonly Rule<OracleIssue>[] = [
  {
    name: 'an invariant on what is malformed',
    applies: ({ message }, ours) =>
      /^[A-Za-z]+-\d+: /.test(message) && ours.some((issue) => /^(?:shape|type)\./.test(issue.code)),
    reason:
      'ours names the malformed value; the reference leaves it out, and evaluates constraints on the rest.',
  },
  {
    name: 'a fullUrl that is null',
    applies: ({ message }, ours) =>
      message.startsWith('Relative Reference appears') &&
      ours.some(({ expression }) => expression.endsWith('.fullUrl')),
    reason: 'ours names the malformed fullUrl; the reference reads it as none.',
  },
  {
    name: 'a contained resource without id',
    applies: ({ message }, ours) =>
      message.startsWith('Resource requires an id') &&
      ours.some(({ key }) => key === 'dom-3' || key === 'ref-1'),
    reason:
      'domainresource.html, dom-3 and ref-1: nothing can refer to it; ours says it of what does, or of the resource around.',
  },
  {
    name: 'several entries of one URL',
    applies: says(/^Multiple matches in bundle/),
    reason: 'bundle.html, bdl-7: ours says it once, of the Bundle.',
  },
  {
    name: 'resources of a reference',
    applies: ({ location }) =>
      /\.(?:resource|ofType\(Reference\))\.(?:contained|resource)|\w\.resource\./.test(
        location.replace(/^(?:Bundle\.entry|Parameters\.parameter)\[\d+\]\.resource/, ''),
      ),
    reason:
      'references.html: what a reference leads to is judged where it stands. The reference repeats it at each place that refers to it.',
  },
];
