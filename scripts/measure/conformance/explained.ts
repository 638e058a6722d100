import type { Issue } from '../../../src/runtime/v1/results.js';
import type { OracleIssue } from '../oracle/oracle.js';
import { isOutOfPlace } from './contexts.js';
import { around, valueAt, type Evidence } from './evidence.js';
import { isJsonObject, type Json, type JsonObject } from './node.js';
import { isInside, normalised } from './places.js';

/** Why one validator finds an error where the other finds none. */
export interface Rule<T> {
  name: string;
  /** By the code of the issue, its place, what is there, and what the other one says of it. */
  applies(issue: T, evidence: Evidence): boolean;
  /** What FHIR's text says, with the page that says it. */
  reason: string;
}

/** Errors of the reference that are about a definition: a slice that its discriminator has no value for. No resource can mend them. */
export const OF_THE_PROFILE = /^Could not match discriminator \(\[.*?\]\) for slice (\S+):\S+ in profile/;

/** The key of the invariant that an error of the reference is about. */
export const keyOf = ({ message }: OracleIssue) => /^([A-Za-z]+-\d+): /.exec(message)?.[1];
const isBlank = (value: Json | undefined) => typeof value === 'string' && value.trim() === '';
const codingsOf = (value: Json | undefined): JsonObject[] => {
  if (!isJsonObject(value)) return [];
  return (Array.isArray(value['coding']) ? value['coding'] : [value]).filter((item) => isJsonObject(item));
};
const isMalformed = ({ code }: Issue) => /^(?:shape|type)\./.test(code);

/** What is at an issue's place; of an item that a slice counts, the array. */
const at = (issue: Issue, { resource }: Evidence) => valueAt(resource, issue.expression);

/** Errors of ours that the reference does not report. */
export const OURS_ALONE: readonly Rule<Issue>[] = [
  {
    name: 'an empty array',
    applies: (issue, e) => {
      const value = at(issue, e);
      return (
        /^(?:shape\.empty|cardinality\.max)$/.test(issue.code) && Array.isArray(value) && value.length === 0
      );
    },
    reason: 'json.html#primitive: an array is left out rather than empty',
  },
  {
    name: 'an element that is its id alone',
    applies: (issue, e) => {
      const value = at(issue, e);
      return issue.code === 'shape.empty' && isJsonObject(value) && Object.keys(value).join() === 'id';
    },
    reason: 'element.html, ele-1: an element has a value or children, and its id is none of them',
  },
  {
    name: 'an extension without url',
    applies: (issue, { resource }) => {
      const extension = valueAt(resource, around(issue.expression));
      return (
        issue.code === 'cardinality.min' &&
        /xtension\[\d+\]\.url$/.test(issue.expression) &&
        isJsonObject(extension) &&
        !('url' in extension)
      );
    },
    reason: 'extensibility.html#Extension: url is 1..1',
  },
  {
    name: 'a reference without a type of resource, or without an id',
    applies: (issue, e) => {
      const value = at(issue, e);
      const text = isJsonObject(value) ? value['reference'] : value;
      const isBroken = typeof text === 'string' && /^(?:NoSuchType\/.*|[A-Z][A-Za-z]+\/)$/.test(text);
      return issue.code === 'reference.target' && isBroken;
    },
    reason: 'references.html#literal: [type]/[id], of a type that there is and that the element allows',
  },
  {
    name: 'a narrative without text, with a script, or not closed',
    applies: (issue, e) => {
      const div = at(issue, e);
      if (!/^txt-[12]$/.test(issue.key ?? '') || typeof div !== 'string') return false;
      const isBare = div.replace(/<[^>]*>/g, '').trim() === '';
      return isBare || /<[^>]*\son[a-z]+=/.test(div) || !div.endsWith('</div>');
    },
    reason:
      'narrative.html, txt-1 and txt-2: well-formed, no event handlers, some content that is not white space',
  },
  {
    name: 'white space as a value',
    applies: (issue, e) => {
      const isWarned = e.said.some(
        (s) =>
          s.severity === 'warning' &&
          s.message.startsWith('Primitive types should not only be whitespace') &&
          normalised(s.location) === normalised(issue.expression),
      );
      return (
        /^(?:type\.primitive|value\.fixed|binding\.required)$/.test(issue.code) &&
        isBlank(at(issue, e)) &&
        isWarned
      );
    },
    reason:
      'datatypes.html#primitive: codes, ids, URIs and dates have forms of their own, none of them blank',
  },
  {
    name: 'white space in a URI',
    applies: (issue, e) => {
      const value = at(issue, e);
      return issue.code === 'type.primitive' && typeof value === 'string' && /^\S*[\t\r\n]+\S*$/.test(value);
    },
    reason: 'datatypes.html#uri: RFC 3986, which has no place for tabs and line breaks',
  },
  {
    name: 'a boolean or a number among strings',
    applies: (issue, e) =>
      issue.code === 'type.primitive' &&
      /\[\d+\]$/.test(issue.expression) &&
      ['boolean', 'number'].includes(typeof at(issue, e)),
    reason: 'json.html#primitive: a string is a JSON string',
  },
  {
    name: 'a boolean where an object must be',
    applies: (issue, e) =>
      issue.code === 'shape.object' && /\[\d+\]$/.test(issue.expression) && typeof at(issue, e) === 'boolean',
    reason: 'json.html: an element with children is a JSON object',
  },
  {
    name: 'a primitive where an array of them must be',
    applies: (issue, e) =>
      issue.code === 'shape.array' && ['string', 'number', 'boolean'].includes(typeof at(issue, e)),
    reason: 'json.html#repetition: an element that can repeat is an array, also of one',
  },
  {
    name: 'comments in JSON',
    applies: (issue) => issue.code === 'shape.unknown' && issue.expression.endsWith('.fhir_comments'),
    reason: 'json.html: STU3 has no way of putting comments in JSON; fhir_comments is of DSTU2',
  },
  {
    name: 'a modifier extension that nobody knows',
    applies: (issue) =>
      issue.code === 'extension.unknown' && /\.modifierExtension\[\d+\]$/.test(issue.expression),
    reason:
      'extensibility.html#modifierExtension: what holds it must not be processed unless it is understood',
  },
  {
    name: 'an extension in a place that is not its own',
    applies: (issue, { resource }) => {
      const extension = valueAt(resource, issue.expression);
      const url = isJsonObject(extension) ? extension['url'] : undefined;
      return issue.code === 'extension.context' && isOutOfPlace(url, issue.expression, resource);
    },
    reason:
      'defining-extensions.html#context: an extension is used on the elements that its definition names',
  },
  {
    name: 'entries of one URL',
    applies: (issue, e) => {
      const bundle = at(issue, e);
      const entries = isJsonObject(bundle) && Array.isArray(bundle['entry']) ? bundle['entry'] : [];
      const urls = entries.flatMap((entry) =>
        isJsonObject(entry) && entry['fullUrl'] ? [entry['fullUrl']] : [],
      );
      return issue.key === 'bdl-7' && new Set(urls).size < urls.length;
    },
    reason: 'bundle.html, bdl-7: a fullUrl is there once, or with different versions',
  },
  {
    name: 'a parameter with a value and a resource',
    applies: (issue, e) => {
      const parameter = at(issue, e);
      const keys = isJsonObject(parameter) ? Object.keys(parameter) : [];
      return (
        issue.key === 'inv-1' && keys.filter((key) => /^(?:value[A-Z]|resource$|part$)/.test(key)).length > 1
      );
    },
    reason: 'parameters.html, inv-1: one of value, resource and part',
  },
  {
    name: 'no coding with system and code',
    applies: (issue, e) => {
      const codings = codingsOf(at(issue, e));
      const isWhole = ({ system, code }: JsonObject) =>
        [system, code].every((part) => typeof part === 'string' && part !== '');
      return issue.code === 'binding.required' && !codings.some(isWhole);
    },
    reason:
      'terminologies.html#required: the concept is from the value set; what has no system or no code is from none',
  },
  {
    name: 'concepts of a system that the reference does not have',
    applies: (issue, { said }) =>
      issue.code === 'binding.required' &&
      said.some(
        ({ severity, location, message }) =>
          severity === 'warning' &&
          /^Could not confirm that .*\(class = NOSERVICE\)/.test(message) &&
          normalised(location) === normalised(issue.expression),
      ),
    reason:
      'valueset.html#compose: a value set that lists its concepts has those, whatever else the system has',
  },
  {
    name: 'order of slices',
    applies: (issue) => issue.code === 'slicing.order' && /\[[1-9]\d*\]$/.test(issue.expression),
    reason: 'profiling.html#slicing, openAtEnd: what is of no slice comes after all that is',
  },
  {
    name: 'contained resources in contained ones',
    applies: (issue, { own }) => issue.key === 'ref-1' && own.some(({ key }) => key === 'dom-2'),
    reason:
      'references.html#contained: # is a resource contained in the outermost one; others are not to be (dom-2)',
  },
];

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

function isWithin(place: string, outer: string): boolean {
  return place === outer || isInside(place, outer);
}

function isOfTarget(cause: Issue, text: string, resource: JsonObject): boolean {
  const id = text.startsWith('#') ? text.slice(1) : text.split('/').at(-1);
  for (const match of cause.expression.matchAll(/\.(?:contained\[\d+\]|resource)(?=[.[]|$)/g)) {
    const target = valueAt(resource, cause.expression.slice(0, match.index + match[0].length));
    if (isJsonObject(target) && target['id'] === id) return true;
  }
  return false;
}

/** Whether an issue of ours is about a slice of an element whose slices the reference does not tell apart, as it says itself. */
export function isOfUntoldSlice({ code, element }: Issue, said: readonly OracleIssue[]): boolean {
  if (!/^(?:cardinality|value|binding)\./.test(code)) return false;
  const sliced = said.flatMap(({ message }) => OF_THE_PROFILE.exec(message)?.[1] ?? []);
  return sliced.some((path) => element.startsWith(`${path}:`));
}

const says = (pattern: RegExp) => (issue: OracleIssue) => pattern.test(issue.message);

/** Errors of the reference that ours does not report, or says of another place. */
export const REFERENCE_ALONE: readonly Rule<OracleIssue>[] = [
  {
    name: 'a constraint on what is missing',
    applies: (issue, { own }) =>
      issue.message.startsWith('SLOTR-05: ') &&
      own.some(
        ({ code, expression }) =>
          code === 'cardinality.min' &&
          normalised(expression) === `${normalised(issue.location)}.resource.schedule`,
      ),
    reason:
      'FHIRPath, in: an empty left operand gives an empty result, which is not false; the missing element is the fault',
  },
  {
    name: 'a code of another system than those of the binding',
    applies: ({ message, location }, { resource }) => {
      const match = /^Unknown Code ([^\s#]+)#(.*) in \1 for /s.exec(message);
      if (!match) return false;
      const [, system, code] = match;
      return codingsOf(valueAt(resource, location)).some((c) => c['system'] === system && c['code'] === code);
    },
    reason:
      'terminologies.html#strength: a binding is to its value set; nothing says that a system in no binding of the element is looked up',
  },
  {
    name: 'systems of v2 and v3, which the reference does not have',
    applies: ({ message, location }, { resource }) => {
      const system = /^Unknown Code System (http:\/\/hl7\.org\/fhir\/v[23]\/\S+)/.exec(message)?.[1];
      return codingsOf(valueAt(resource, location)).some(
        (c) => system !== undefined && c['system'] === system,
      );
    },
    reason: 'terminologies-systems.html: the systems of v2 and v3 are part of the specification',
  },
  {
    name: 'a constraint without a result',
    applies: ({ message, location }, { resource }) => {
      const location_ = valueAt(resource, location);
      return message.startsWith('RESP-06: ') && isJsonObject(location_) && !('name' in location_);
    },
    reason: 'FHIRPath, Singleton Evaluation: contains() of nothing is empty; an empty result is not false',
  },
  {
    name: 'systems that look like others',
    applies: ({ message, location }, { resource }) => {
      const system = /^(?:Invalid System URI:|Unknown Code System) (\S+)/.exec(message)?.[1];
      const isNamed = codingsOf(valueAt(resource, location)).some((c) => c['system'] === system);
      return (system !== undefined && isNamed) || message.startsWith('The Coding references a value set');
    },
    reason: 'datatypes.html#Coding: system is a URI; which, its definer says',
  },
  {
    name: 'an extension in place of a value',
    applies: says(/^The Extension '[^']*' definition is for a simple extension/),
    reason: 'defining-extensions.html: what a definition does not restrict may be there, extension 0..* too',
  },
  {
    name: 'an invariant on what is malformed',
    applies: (issue, { own }) =>
      keyOf(issue) !== undefined &&
      own.some(
        (cause) => isMalformed(cause) && isWithin(normalised(cause.expression), normalised(issue.location)),
      ),
    reason:
      'json.html: the malformed value is the fault; what an invariant says without it follows from that',
  },
  {
    name: 'entries whose fullUrl is malformed',
    applies: (issue, { own }) =>
      /^(?:Bundle entry missing fullUrl|Relative Reference appears)/.test(issue.message) &&
      own.some(
        (cause) =>
          isMalformed(cause) &&
          cause.expression.endsWith('.fullUrl') &&
          isWithin(normalised(issue.location), normalised(around(cause.expression))),
      ),
    reason: 'json.html: the malformed fullUrl is the fault; that nothing is relative to it follows from that',
  },
  {
    name: 'entries of one URL, at what refers to them',
    applies: (issue, { own }) =>
      issue.message.startsWith('Multiple matches in bundle') && own.some(({ key }) => key === 'bdl-7'),
    reason: 'bundle.html, bdl-7: a rule of the Bundle',
  },
  {
    name: 'a reference to an entry without a resource of any type',
    applies: (issue, { own }) =>
      issue.message.startsWith('Invalid Resource target type. Found Resource') &&
      own.some(
        ({ code, expression }) =>
          (code === 'shape.resourceType' || code === 'resource.unknownType') &&
          /\.resource\b/.test(expression),
      ),
    reason:
      'json.html#resources: the missing resourceType is the fault; of what type the target is follows from that',
  },
  {
    name: 'a contained resource whose id is malformed',
    applies: (issue, { own }) =>
      /^(?:Unable to resolve resource '#|ref-1: |Resource requires an id)/.test(issue.message) &&
      own.some((cause) => isMalformed(cause) && /\.contained\[\d+\]\.id$/.test(cause.expression)),
    reason: 'json.html: the malformed id is the fault; that nothing has it follows from that',
  },
];
