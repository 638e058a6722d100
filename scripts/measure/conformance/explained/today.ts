import type { OracleIssue } from '../../oracle/oracle.js';
import { isOpen } from '../contexts.js';
import { around, valueAt } from '../evidence.js';
import { isJsonObject } from '../node.js';
import { normalised } from '../places.js';
import { ALONE_BOTH } from './both.js';
import { codingsOf, isAtOrIn, isInMalformed, isMalformed, keyOf, type Rule } from './rule.js';

/** Message ids of errors that come from the published definitions. No resource can mend them. */
const HINDRANCES = new Set(['SLICING_CANNOT_BE_EVALUATED', 'Reference_REF_CantMatchChoice']);

/** True for errors that come from running offline, or from the published definitions. */
export function isHindrance({ id = '', message }: OracleIssue): boolean {
  if (HINDRANCES.has(id)) return true;
  return (
    id.startsWith('Terminology_') &&
    (message.includes('snomed.info/sct') || message.includes('CodeSystem is unknown'))
  );
}

/** A language tag as most are: language, script, region. A second opinion, so it shares nothing with the validators. */
const WELL_FORMED = /^[a-z]{2,8}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-[a-z0-9]{5,8})*$/i;

/** Errors of today's build that ours does not report, or reports at another place. */
export const ALONE_TODAY: readonly Rule<OracleIssue>[] = [
  ...ALONE_BOTH,
  {
    name: 'a date of the document, which STU3 does not have',
    applies: ({ message, location }, { resource }) => {
      const bundle = valueAt(resource, location);
      return (
        message === 'A document must have a date (Bundle.timestamp)' &&
        isJsonObject(bundle) &&
        bundle['type'] === 'document'
      );
    },
    reason: 'bundle.html: STU3 has no Bundle.timestamp; R4 brought it',
  },
  {
    name: 'a period whose ends are of different precision',
    applies: (issue, { resource }) => {
      const period = valueAt(resource, issue.location);
      if (keyOf(issue) !== 'per-1' || !isJsonObject(period)) return false;
      const { start, end } = period;
      return (
        typeof start === 'string' &&
        typeof end === 'string' &&
        start.length !== end.length &&
        Date.parse(start) <= Date.parse(end)
      );
    },
    reason:
      'datatypes.html#Period: the end of a less precise date is included, so that the start is not after it; R5 rewrote per-1 to say so',
  },
  {
    name: 'a condition by hasAnswer alone',
    applies: (issue, { resource }) => {
      const when = valueAt(resource, issue.location);
      return (
        keyOf(issue) === 'que-7' &&
        isJsonObject(when) &&
        'hasAnswer' in when !== Object.keys(when).some((key) => /^answer[A-Z]/.test(key))
      );
    },
    reason: 'questionnaire.html, que-7: hasAnswer.exists() xor answer.exists(); one of them is present',
  },
  {
    name: 'a language by a code system without a list',
    applies: ({ message, location }, { resource }) => {
      const code =
        /^Code "([\s\S]*)" is not in valueset: http:\/\/hl7\.org\/fhir\/ValueSet\/(?:all-)?languages$/.exec(
          message,
        )?.[1];
      return code !== undefined && WELL_FORMED.test(code) && valueAt(resource, location) === code;
    },
    reason:
      'terminologies-systems.html: BCP 47 is a grammar with a registry; codes of its form are in notChecked',
  },
  {
    name: 'a UUID in capital letters',
    applies: ({ id, location }, { resource }) => {
      const value = valueAt(resource, location);
      return (
        id === 'Type_Specific_Checks_DT_UUID_Valid' &&
        typeof value === 'string' &&
        value !== value.toLowerCase() &&
        /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)
      );
    },
    reason:
      'datatypes.html#uri and RFC 4122, 3: lower case is how a UUID is written, and letter case is ignored when it is read',
  },
  {
    name: 'a concept with a coding of the value set and another one',
    applies: ({ message, location }, { resource }) => {
      const systems = codingsOf(valueAt(resource, location)).map((coding) => coding['system']);
      return (
        message.startsWith('None of the codings provided are in the value set') && new Set(systems).size > 1
      );
    },
    reason:
      'terminologies.html#required: one of the codings of a CodeableConcept is from the value set, not each',
  },
  {
    name: 'a coding whose code is malformed',
    applies: ({ message, location }, { own, resource }) => {
      const code = /^Unknown code '[^'#]*#([^']*)'/.exec(message)?.[1];
      return own.some(
        (cause) =>
          isMalformed(cause) &&
          cause.expression.endsWith('.code') &&
          (code === 'null' || valueAt(resource, cause.expression) === code) &&
          isAtOrIn(normalised(cause.expression), normalised(location)),
      );
    },
    reason: 'json.html: the malformed code is the fault; that the system does not have it follows from that',
  },
  {
    name: 'a relative fullUrl, reported at another entry',
    applies: ({ id, message }, { own, resource }) => {
      const url = /\(not '([^']*)'\)/.exec(message)?.[1];
      return (
        id === 'BUNDLE_ENTRY_URL_ABSOLUTE' &&
        own.some(
          ({ code, expression }) => code === 'bundle.fullUrlValue' && valueAt(resource, expression) === url,
        )
      );
    },
    reason: 'bundle.html, Bundle.entry.fullUrl: the entry that has the URL is the one at fault',
  },
  {
    name: 'a code that a profile fixes',
    applies: ({ message, location }, { own, resource }) => {
      const code = /^Unknown code '[^'#]*#([^']*)'/.exec(message)?.[1];
      return own.some(
        (cause) =>
          cause.code === 'value.fixed' &&
          isAtOrIn(normalised(cause.expression), normalised(location)) &&
          valueAt(resource, cause.expression) === code,
      );
    },
    reason: 'profiling.html, fixed values: the same code, reported by the profile that fixes another one',
  },
  {
    name: 'a resource in an entry whose search mode is unknown',
    applies: ({ id, location }, { own }) => {
      const entry = /^.*\.entry\[\d+\]/.exec(normalised(location))?.[0];
      return (
        id === 'BUNDLE_SEARCH_ENTRY_WRONG_RESOURCE_TYPE_OUTCOME' &&
        own.some(
          ({ code, expression }) =>
            code === 'binding.required' && normalised(expression) === `${entry}.search.mode`,
        )
      );
    },
    reason:
      'bundle.html, Bundle.entry.search.mode: the unknown mode is the fault; which resource it allows nobody can tell',
  },
  {
    name: 'codes of a code system that occur twice, each at its place',
    applies: ({ id }, { own }) =>
      id === 'CODESYSTEM_DUPLICATE_CODE' && own.some(({ key }) => key === 'csd-1'),
    reason: 'codesystem.html, csd-1: a rule of the CodeSystem',
  },
  {
    name: 'an id with an extension in place of its value',
    applies: ({ id, message, location }, { resource }) => {
      const owner = valueAt(resource, around(location));
      return (
        id === 'Resource_RES_ID_Malformed_Chars' &&
        message.endsWith("('null')") &&
        isJsonObject(owner) &&
        owner['id'] === undefined &&
        isJsonObject(owner['_id'])
      );
    },
    reason: 'json.html#primitive: an extension may be present in place of a value',
  },
  {
    name: 'a url that R4 makes a canonical',
    applies: ({ id, location }, { resource }) =>
      id === 'TYPE_SPECIFIC_CHECKS_CANONICAL_ABSOLUTE' &&
      typeof valueAt(resource, location) === 'string' &&
      /\.url$/.test(location),
    reason: 'datatypes.html: STU3 has no type canonical; the url of a definition is a uri',
  },
  {
    name: 'a system that looks like another one',
    applies: ({ message, location }, { resource }) => {
      const system = /^Invalid System URI: (\S+)/.exec(message)?.[1];
      return codingsOf(valueAt(resource, location)).some(
        (c) => system !== undefined && c['system'] === system,
      );
    },
    reason: 'datatypes.html#Coding: system is a URI; which, its definer says',
  },
  {
    name: 'a link inside a narrative that leads nowhere',
    applies: ({ id, message, location }, { resource }) => {
      const target = /(?:Hyperlink|Image source) '(#[^']+)'/.exec(message)?.[1];
      const div = valueAt(resource, location);
      return (
        /^Type_Specific_Checks_DT_XHTML_Resolve/.test(id ?? '') &&
        target !== undefined &&
        typeof div === 'string' &&
        div.includes(target)
      );
    },
    reason: 'narrative.html: STU3 has no rule on the targets of links',
  },
  {
    name: 'a coding with a system and no code',
    applies: ({ message, location }, { resource }) => {
      const system = /^Unknown code '([^']*)#null'/.exec(message)?.[1];
      return (
        system !== undefined &&
        codingsOf(valueAt(resource, location)).some((c) => c['system'] === system && c['code'] === undefined)
      );
    },
    reason: 'datatypes.html#Coding: code is 0..1',
  },
  {
    name: 'a code with an extension in place of its value',
    applies: ({ id, location }, { resource }) => {
      const name = location.slice(location.lastIndexOf('.') + 1);
      const owner = valueAt(resource, around(location));
      return (
        id === 'Terminology_TX_Code_ValueSet_MISSING' &&
        isJsonObject(owner) &&
        owner[name] === undefined &&
        isJsonObject(owner[`_${name}`])
      );
    },
    reason: 'json.html#primitive: an extension may be present in place of a value; the binding is to a value',
  },
  {
    name: 'an extension inside one whose definition is open',
    applies: ({ id, location, message }, { resource }) => {
      if (id !== 'Extension_EXT_SubExtension_Invalid') return false;
      const url = / by the Extension (\S+)/.exec(message)?.[1]?.replace(/\|.*$/, '');
      return isJsonObject(valueAt(resource, normalised(location))) && url !== undefined && isOpen(url);
    },
    reason: 'profiling.html#slicing, open: more may be present than the slices that are defined',
  },
  {
    name: 'extensions inside one whose url is malformed',
    applies: (issue, evidence) => {
      if (issue.id !== 'Extension_EXT_URL_Absolute') return false;
      const outer = around(normalised(issue.location));
      return evidence.own.some(({ expression }) => normalised(expression) === `${outer}.url`);
    },
    reason: 'json.html: the malformed url is the fault; that nothing defines the inner ones follows from it',
  },
  {
    name: 'an entry whose fullUrl is malformed',
    applies: ({ message, location }, { own }) => {
      const entry = /^.*\.entry\[\d+\]/.exec(normalised(location))?.[0];
      return (
        /^(?:Relative Reference appears inside Bundle|Bundle entry missing fullUrl|Except for transactions)/.test(
          message,
        ) && own.some(({ expression }) => normalised(expression) === `${entry}.fullUrl`)
      );
    },
    reason: 'json.html: the malformed fullUrl is the fault; that nothing is relative to it follows from that',
  },
  {
    name: 'an invariant on what is malformed',
    applies: (issue, evidence) => keyOf(issue) !== undefined && isInMalformed(issue, evidence),
    reason:
      'json.html: the malformed value is the fault; an invariant that fails without it follows from that',
  },
];
