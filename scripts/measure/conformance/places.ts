import type { OracleIssue } from '../oracle/oracle.js';

// A place without the comments that today's build puts behind a resource: /*Slot/1*/
export const withoutComments = (place: string) => place.replace(/\/\*[\s\S]*?\*\//g, '');

/** A place in the form that all validators share: without types of choices, numbers of contained resources, and comments. */
export function normalised(place: string): string {
  return withoutComments(place)
    .replace(/\.ofType\([^)]*\)/g, '')
    .replace(/\[url='[^']*'\]/g, '')
    .replace(/\[x\]/g, '')
    .replace(/\.(?:contained|schedule\.resource|extension\[\d+\]\.value\.contained)(?:\[\d+\])?/g, (step) =>
      step.replace(/\[\d+\]$/, ''),
    );
}

/** A choice under the name of one of its types, as the reference calls the slices of it. */
const TYPED =
  /^([a-z][a-zA-Z]*?)(?:Boolean|Code|CodeableConcept|DateTime|Date|Period|Quantity|Reference|String|Range|Age)$/;

/** An error that is reported at the parent, and the child that it is about, by its message. */
export type Children = readonly [RegExp, (match: RegExpExecArray) => readonly string[]];

export const CHILDREN_2019: readonly Children[] = [
  [
    /Element '([^']+?)'{1,2}: (?:minimum|max|Unable)/,
    (match) => {
      const name = match[1]!.split('.').at(-1)!.replace(/\[.*$/, '');
      return [name, name.replace(TYPED, '$1')];
    },
  ],
  [
    /^Unrecognised property '@(\w+)'/,
    (match) => [match[1]!, match[1]!.replace(/^_/, ''), match[1]!.replace(TYPED, '$1')],
  ],
  [/^Bundle entry missing fullUrl/, () => ['fullUrl']],
  [
    /^(?:Coding|Identifier)\.system must be an absolute|^Invalid System URI|references a value set/,
    () => ['system'],
  ],
  [/^Resource requires an id/, () => ['id']],
  [/looks like a RESTful server URL, but the resource has no id/, () => ['resource.id']],
  [/^Unable to find resourceType|^The type/, () => ['resourceType']],
  [/^The Extension '[^']*'? ?definition/, () => ['value', 'extension']],
  [/^Relative URLs must be/, () => ['reference']],
];

export const CHILDREN_TODAY: readonly Children[] = [
  [
    /^(?:\S+?\.)?([\w[\]:]+): (?:minimum required|max allowed)/,
    (match) => {
      const name = match[1]!.replace(/[[:].*$/, '');
      return [name, name.replace(TYPED, '$1')];
    },
  ],
  ...CHILDREN_2019,
];

/** The place of a contained resource that the build of 2019 reports below what refers to it. */
export function toContained(location: string): string {
  return location.replace(/^(\w+)\.[a-z][\w[\].()]*?(?<!\.resource)\.contained(?=\.|$)/, '$1.contained');
}

/** True for the messages about a document or a message in which both builds number items from 1. */
const isFromOne = (message: string) =>
  /^(?:The first entry in a (?:document|message)|Entry .*isn't reachable by traversing|Can't find '[^']*' in the bundle \()/.test(
    message,
  );

const fromZero = (location: string) =>
  location.replace(/\[(\d+)\]/g, (_, index: string) => `[${Number(index) - 1}]`);

/** The places that an error of an oracle can mean, normalised. */
export function placesOf({ location, message }: OracleIssue, children: readonly Children[]): string[] {
  const place = normalised(isFromOne(message) ? fromZero(location) : toContained(location));
  const named = children.flatMap(([pattern, names]) => {
    const match = pattern.exec(message);
    return match ? names(match) : [];
  });
  return [place, ...named.map((name) => `${place}.${name}`)];
}

/** True if a place is inside another one. */
export function isInside(place: string, outer: string): boolean {
  return place.startsWith(outer) && /^[.[]/.test(place.slice(outer.length));
}

/** True if a place is an item, or a child, of another one. */
export function isNear(place: string, outer: string): boolean {
  return isInside(place, outer) && place.slice(outer.length).split('.').length <= 2;
}

/** True if a place in our notation is one of the JSON: `Slot.extension[0].value` is `Slot.extension[0].valueCode`. */
export function isFoundAt(expression: string, place: string): boolean {
  const [ours, keys] = [expression.split('.'), place.split('.')];
  const isStep = (step: string, key: string) =>
    step === key ||
    (step === 'value' && /^value[A-Z]/.test(key)) ||
    (key.startsWith(step) && /^[A-Z]/.test(key.slice(step.length)) && TYPED.test(key)) ||
    key === `_${step}`;
  return ours.length === keys.length && ours.every((step, i) => isStep(step, keys[i]!));
}
