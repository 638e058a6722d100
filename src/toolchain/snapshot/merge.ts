import { mergeBinding, type ReleaseElement } from '../releases/release.js';

interface Constraint {
  key: string;
}

/** Properties that hold one value of any type, under a name for each type (`fixedCode`). */
const CHOICES = ['fixed', 'pattern', 'defaultValue', 'minValue', 'maxValue'];

/** Properties that a differential adds to those of its base instead of replacing them. */
const TEXTS = ['definition', 'comment', 'requirements'] as const;

/**
 * An element of a differential on the element that it constrains. Neither is changed.
 *
 * Constraints unite by key, and conditions, aliases and mappings as sets; bindings and slicings merge child by child, since a differential
 * often states a strength alone; a text that begins with `...` continues the base's. Everything else replaces.
 * STU3: http://hl7.org/fhir/STU3/elementdefinition.html#interpretation
 */
export function mergeElement(base: ReleaseElement, stated: ReleaseElement): ReleaseElement {
  const { id: _id, path: _path, sliceName: _slice, ...said } = stated;
  const merged: ReleaseElement = { ...base };
  for (const choice of CHOICES) {
    if (Object.keys(said).some((key) => isOfChoice(key, choice)))
      for (const key of Object.keys(merged)) if (isOfChoice(key, choice)) delete merged[key];
  }
  Object.assign(merged, said);
  for (const list of ['condition', 'alias', 'mapping']) {
    if (base[list] && said[list]) merged[list] = united(base[list] as unknown[], said[list] as unknown[]);
  }
  if (base['constraint'] && said['constraint'])
    merged['constraint'] = unitedByKey(
      base['constraint'] as Constraint[],
      said['constraint'] as Constraint[],
    );
  if (base.binding && said.binding) merged.binding = mergeBinding(base.binding, said.binding);
  if (base.slicing && said.slicing) merged.slicing = { ...base.slicing, ...said.slicing };
  for (const text of TEXTS) {
    const more = said[text];
    if (typeof more === 'string' && more.startsWith('...') && typeof base[text] === 'string')
      merged[text] = `${base[text]}\r\n${more.slice(3)}`;
  }
  return merged;
}

function isOfChoice(key: string, choice: string): boolean {
  const rest = key.replace(/^_/, '');
  return rest.startsWith(choice) && /^[A-Z]/.test(rest.slice(choice.length));
}

function united(base: readonly unknown[], more: readonly unknown[]): unknown[] {
  const known = new Set(base.map((item) => JSON.stringify(item)));
  return [...base, ...more.filter((item) => !known.has(JSON.stringify(item)))];
}

function unitedByKey(base: readonly Constraint[], more: readonly Constraint[]): Constraint[] {
  const byKey = new Map(base.map((constraint) => [constraint.key, constraint] as const));
  for (const constraint of more) byKey.set(constraint.key, constraint);
  return [...byKey.values()];
}

/** Properties that an element takes over from the root of its type's profile. */
const FROM_PROFILE = [
  'short',
  'definition',
  'comment',
  'requirements',
  'alias',
  'isModifier',
  'isSummary',
  'mustSupport',
  'constraint',
  'condition',
];

/**
 * An element whose type is constrained by a profile from now on: the profile's root speaks of it. An extension's root says as well how often
 * the extension may occur.
 */
export function withTypeProfile(
  element: ReleaseElement,
  root: ReleaseElement,
  isExtension: boolean,
): ReleaseElement {
  const said: ReleaseElement = { path: element.path };
  for (const key of FROM_PROFILE) if (root[key] !== undefined) said[key] = root[key];
  if (isExtension) {
    if (root.min !== undefined) said.min = root.min;
    if (root.max !== undefined) said.max = root.max;
  }
  return { ...mergeElement(element, said), ...(said['alias'] !== undefined && { alias: said['alias'] }) };
}
