import type { Issue } from '../../../../src/runtime/v1/results.js';
import type { OracleIssue } from '../../oracle/oracle.js';
import { around, valueAt } from '../evidence.js';
import { isJsonObject } from '../node.js';
import { normalised } from '../places.js';
import { ALONE_BOTH } from './both.js';
import { codingsOf, isAtOrIn as isWithin, isMalformed, keyOf, type Rule } from './rule.js';

/** Errors about a definition: a slice that its discriminator has no value for. No resource can mend them. */
export const OF_THE_PROFILE = /^Could not match discriminator \(\[.*?\]\) for slice (\S+):\S+ in profile/;

/** True if an issue of ours is about a slice that the reference reports as undecidable. */
export function isOfUntoldSlice({ code, element }: Issue, said: readonly OracleIssue[]): boolean {
  if (!/^(?:cardinality|value|binding)\./.test(code)) return false;
  const sliced = said.flatMap(({ message }) => OF_THE_PROFILE.exec(message)?.[1] ?? []);
  return sliced.some((path) => element.startsWith(`${path}:`));
}

const says = (pattern: RegExp) => (issue: OracleIssue) => pattern.test(issue.message);

/** Errors of the build of 2019 that ours does not report, or reports at another place. */
export const ALONE_2019: readonly Rule<OracleIssue>[] = [
  ...ALONE_BOTH,
  {
    name: 'a reference between contained resources',
    applies: (issue, { resource }) => {
      const reference = valueAt(resource, issue.location);
      const id = isJsonObject(reference) ? reference['reference'] : undefined;
      const holder = valueAt(resource, /^(.*?)\.contained\b/.exec(issue.location)?.[1] ?? '');
      const contained = isJsonObject(holder) && Array.isArray(holder['contained']) ? holder['contained'] : [];
      return (
        keyOf(issue) === 'ref-1' &&
        contained.some((one) => isJsonObject(one) && `#${String(one['id'])}` === id)
      );
    },
    reason:
      'references.html#contained: # names a resource contained in the outermost one; FHIRPath %resource is that one',
  },
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
