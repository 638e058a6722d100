import type { OracleIssue } from '../../oracle/oracle.js';
import { valueAt, type Evidence } from '../evidence.js';
import { isJsonObject, type JsonObject } from '../node.js';
import { normalised, toContained, withoutComments } from '../places.js';
import type { Rule } from './rule.js';

/** The entry of a Bundle that a place is in, with the place of the Bundle. */
function entryAround({ location }: OracleIssue, { resource }: Evidence) {
  const match = /^(.*?)\.entry\[(\d+)\](?!.*\.entry\[)/.exec(withoutComments(location));
  if (!match) return undefined;
  const entry = valueAt(resource, match[0]);
  return isJsonObject(entry) ? { bundle: match[1]!, entry } : undefined;
}

const hasNoUrl = ({ fullUrl }: JsonObject) => typeof fullUrl !== 'string' || fullUrl === '';

/** Errors that both builds report in the same way. */
export const ALONE_BOTH: readonly Rule<OracleIssue>[] = [
  {
    name: 'entries without fullUrl, reported once for a Bundle',
    applies: (issue, evidence) => {
      if (
        !/^(?:Bundle entry missing fullUrl|Relative Reference appears inside Bundle|Except for transactions and batches, each entry)/.test(
          issue.message,
        )
      )
        return false;
      const around = entryAround(issue, evidence);
      return (
        around !== undefined &&
        hasNoUrl(around.entry) &&
        evidence.own.some(
          ({ code, expression }) =>
            code === 'bundle.fullUrl' && normalised(expression).startsWith(normalised(around.bundle)),
        )
      );
    },
    reason: 'bundle.html#fullUrl: one omission of the sender, which all its entries share',
  },
  {
    name: 'an OID of the form that STU3 gives',
    applies: ({ message, location }, { resource }) => {
      const value = valueAt(resource, location);
      return (
        message.startsWith('OIDs must be valid') &&
        typeof value === 'string' &&
        /^urn:oid:[0-2](?:\.(?:0|[1-9]\d*))+$/.test(value)
      );
    },
    reason: 'datatypes.html#oid: urn:oid: and numbers with dots between, two or more of them',
  },
  {
    name: 'entries of one URL, at what refers to them',
    applies: ({ message }, { own }) =>
      /^(?:Multiple matches in bundle|Found \d+ matches) for/.test(message) &&
      own.some(({ key }) => key === 'bdl-7'),
    reason: 'bundle.html, bdl-7: a rule of the Bundle',
  },
  {
    name: 'a reference in a Bundle that is none, or to a malformed fullUrl',
    applies: ({ message }, { own, resource }) => {
      const text = /^Can't find '([^']*)' in the bundle/.exec(message)?.[1];
      return own.some(({ code, expression }) => {
        const value = valueAt(resource, expression);
        const found = isJsonObject(value) ? value['reference'] : value;
        const isCutOff = /^(?:shape|type)\./.test(code) && expression.endsWith('.fullUrl');
        return isCutOff || (code.startsWith('reference.') && found === text);
      });
    },
    reason:
      'references.html#literal: the reference or the fullUrl is the fault; that one leads to no entry follows from it',
  },
  {
    name: 'a time with a fraction of a second',
    applies: ({ message, location }, { resource }) => {
      const value = valueAt(resource, toContained(location));
      return (
        message.startsWith('Not a valid time') &&
        typeof value === 'string' &&
        /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d+$/.test(value)
      );
    },
    reason: 'datatypes.html#time: the regular expression of the type has an optional fraction',
  },
];
