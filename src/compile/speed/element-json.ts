import { copyTree } from './clone.js';
import { originalOf } from './elements.js';
import { ElementDefinition, lodash, type Json, type SushiElement } from './internals.js';
import { replaced, type Patch } from './scope.js';

/** R4's ElementDefinition in the order of its definition; SUSHI writes and compares in that order. */
const PROPERTIES =
  'id extension modifierExtension path representation sliceName sliceIsConstraining label code slicing short definition comment requirements alias min max base contentReference type defaultValue[x] meaningWhenMissing orderMeaning fixed[x] pattern[x] example minValue[x] maxValue[x] maxLength condition constraint mustSupport isModifier isModifierReason isSummary binding mapping'
    .split(' ')
    .flatMap((name) => [name, `_${name}`])
    .map((name) => (name.endsWith('[x]') ? new RegExp(`^${name.slice(0, -3)}[A-Z].*$`) : name));

type Fields = SushiElement & Json;

function nameIn(property: string | RegExp, ...elements: readonly (readonly string[])[]): string | undefined {
  if (typeof property === 'string') return property;
  for (const keys of elements) {
    const found = keys.find((key) => property.test(key));
    if (found !== undefined) return found;
  }
  return undefined;
}

function toJSON(this: SushiElement): Json {
  const element = this as Fields;
  const json: Json = {};
  const keys = Object.keys(element);
  for (const property of PROPERTIES) {
    const name = nameIn(property, keys);
    const value = name === undefined ? undefined : element[name];
    if (value === undefined) continue;
    json[name!] = name === 'type' ? element.type!.map((type) => type.toJSON()) : copyTree(value);
  }
  return json;
}

function hasDiff(this: SushiElement): boolean {
  const element = this as Fields;
  const original = (originalOf(element) ?? new ElementDefinition()) as Fields;
  const keys = Object.keys(element);
  const originalKeys = Object.keys(original);
  for (const property of PROPERTIES) {
    const name = nameIn(property, keys, originalKeys);
    if (name === undefined) continue;
    const now = element[name];
    const was = original[name];
    if (now !== was && !lodash.isEqual(now, was)) return true;
  }
  return (
    (Boolean(element.sliceName) || element.getSlices().length > 0) && element.children().some((child) => child.hasDiff())
  );
}

/** SUSHI makes sixteen regular expressions for each element that it writes or compares. */
export function elementJsonPatches(): Patch[] {
  return [
    replaced(ElementDefinition.prototype, 'toJSON', () => toJSON),
    replaced(ElementDefinition.prototype, 'hasDiff', () => hasDiff),
  ];
}
