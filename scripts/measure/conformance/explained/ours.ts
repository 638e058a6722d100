import type { Issue } from '../../../../src/runtime/v1/results.js';
import { isOutOfPlace } from '../contexts.js';
import { around, valueAt } from '../evidence.js';
import { isJsonObject, type JsonObject } from '../node.js';
import { normalised } from '../places.js';
import { at, codingsOf, isBlank, type Rule } from './rule.js';

/** Errors of ours that no oracle reports. */
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
      const isInvisible = typeof text === 'string' && [...text].every((c) => c.charCodeAt(0) <= 32);
      const isBroken = typeof text === 'string' && /^(?:NoSuchType\/.*|[A-Z][A-Za-z]+\/)$/.test(text);
      return issue.code === 'reference.target' && (isBroken || isInvisible);
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
    name: 'a relative fullUrl',
    applies: (issue, e) => {
      const value = at(issue, e);
      return (
        issue.code === 'bundle.fullUrlValue' && typeof value === 'string' && !/^[A-Za-z][\w+.-]*:/.test(value)
      );
    },
    reason: 'bundle.html, Bundle.entry.fullUrl: the absolute URL of the resource',
  },
  {
    name: 'values and their extensions in arrays of different length',
    applies: (issue, e) => {
      const name = issue.expression.slice(issue.expression.lastIndexOf('.') + 1);
      const owner = valueAt(e.resource, around(issue.expression));
      if (issue.code !== 'shape.array' || !isJsonObject(owner)) return false;
      const [values, extensions] = [owner[name], owner[`_${name}`]];
      return Array.isArray(values) && Array.isArray(extensions) && values.length !== extensions.length;
    },
    reason: 'json.html#primitive: null fills out both arrays, so that each extension is beside its value',
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
    reason: 'bundle.html, bdl-7: a fullUrl occurs once, or with different versions',
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
    name: 'a code system with a code twice',
    applies: ({ key }, { theirs }) =>
      key === 'csd-1' && theirs.some(({ id }) => id === 'CODESYSTEM_DUPLICATE_CODE'),
    reason: 'codesystem.html, csd-1: a rule of the CodeSystem, which an oracle reports at each code',
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
