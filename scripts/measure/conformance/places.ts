import type { OracleIssue } from '../oracle/oracle.js';

/** A place as both validators say it: the types of choices, and the numbers of contained resources, only one of them says. */
export function normalised(place: string): string {
  return place
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

/** What the reference finds wrong with a child it says at the parent: which child, by its message. */
const CHILDREN: readonly (readonly [RegExp, (match: RegExpExecArray) => readonly string[]])[] = [
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
  [/^Unable to find resourceType|^The type/, () => ['resourceType']],
  [/^The Extension '[^']*'? ?definition/, () => ['value', 'extension']],
  [/^Relative URLs must be/, () => ['reference']],
];

/** The places that an error of the reference can mean, normalised. */
export function placesOf({ location, message }: OracleIssue): string[] {
  const place = normalised(location);
  const named = CHILDREN.flatMap(([pattern, names]) => {
    const match = pattern.exec(message);
    return match ? names(match) : [];
  });
  return [place, ...named.map((name) => `${place}.${name}`)];
}

/** Whether a place is inside another one. */
export function isInside(place: string, outer: string): boolean {
  return place.startsWith(outer) && /^[.[]/.test(place.slice(outer.length));
}

/** Whether a place is an item, or a child, of another one. */
export function isNear(place: string, outer: string): boolean {
  return isInside(place, outer) && place.slice(outer.length).split('.').length <= 2;
}

/** Whether a place as we say it is one of the JSON: `Slot.extension[0].value` is `Slot.extension[0].valueCode`. */
export function isFoundAt(expression: string, place: string): boolean {
  const [ours, keys] = [expression.split('.'), place.split('.')];
  const isStep = (step: string, key: string) =>
    step === key ||
    (step === 'value' && /^value[A-Z]/.test(key)) ||
    (key.startsWith(step) && /^[A-Z]/.test(key.slice(step.length)) && TYPED.test(key)) ||
    key === `_${step}`;
  return ours.length === keys.length && ours.every((step, i) => isStep(step, keys[i]!));
}
