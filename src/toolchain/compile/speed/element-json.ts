import { copyTree } from './clone.js';
import { originalOf } from './elements.js';
import { isEqual } from './equal.js';
import { ElementDefinition, ElementDefinitionType, type Json, type SushiElement } from './internals.js';
import { replaced, type Patch } from '../patches.js';

/** R4's ElementDefinition in the order of its definition; SUSHI writes and compares in that order. */
const PROPERTIES =
  'id extension modifierExtension path representation sliceName sliceIsConstraining label code slicing short definition comment requirements alias min max base contentReference type defaultValue[x] meaningWhenMissing orderMeaning fixed[x] pattern[x] example minValue[x] maxValue[x] maxLength condition constraint mustSupport isModifier isModifierReason isSummary binding mapping'
    .split(' ')
    .flatMap((name) => [name, `_${name}`])
    // of a choice, the start of the names that it can have: `fixed` of `fixedString` and `fixedCode`
    .map((name) => (name.endsWith('[x]') ? { start: name.slice(0, -3) } : { name }));

const OF_A_CHOICE = new RegExp(`^(${PROPERTIES.flatMap(({ start }) => start ?? []).join('|')})[A-Z]`);

type Fields = SushiElement & Json;

/** The name that an element has for a choice, the first of its keys that fits; and another's, where it has none. */
function choiceIn(
  start: string,
  keys: readonly string[],
  others: readonly string[] = [],
): string | undefined {
  const fits = (key: string) => key.startsWith(start) && /^[A-Z]/.test(key.slice(start.length));
  return keys.find(fits) ?? others.find(fits);
}

function choiceKeys(element: object): string[] {
  return Object.keys(element).filter((key) => OF_A_CHOICE.test(key));
}

function toJSON(this: SushiElement): Json {
  const element = this as Fields;
  const json: Json = {};
  const choices = choiceKeys(element);
  for (const property of PROPERTIES) {
    const name = property.name ?? (choices.length ? choiceIn(property.start!, choices) : undefined);
    const value = name === undefined ? undefined : element[name];
    if (value === undefined) continue;
    json[name!] = name === 'type' ? element.type!.map((type) => type.toJSON()) : copyTree(value);
  }
  return json;
}

function fromJSON(json: Json): SushiElement {
  const element = new ElementDefinition() as Fields;
  const choices = choiceKeys(json);
  for (const property of PROPERTIES) {
    const name = property.name ?? (choices.length ? choiceIn(property.start!, choices) : undefined);
    const value = name === undefined ? undefined : json[name];
    if (value === undefined) continue;
    (element as Json)[name!] =
      name === 'type'
        ? (value as Json[]).map((type) => ElementDefinitionType.fromJSON(type))
        : copyTree(value);
  }
  return element;
}

function differs(element: Fields, original: Fields): boolean {
  const choices = choiceKeys(element);
  const others = choiceKeys(original);
  for (const property of PROPERTIES) {
    const name = property.name ?? choiceIn(property.start!, choices, others);
    if (name === undefined) continue;
    const now = element[name];
    const was = original[name];
    if (!isEqual(now, was)) return true;
  }
  return false;
}

function hasDiff(this: SushiElement): boolean {
  if (differs(this as Fields, (originalOf(this) ?? new ElementDefinition()) as Fields)) return true;
  return (
    (Boolean(this.sliceName) || this.getSlices().length > 0) &&
    this.children().some((child) => child.hasDiff())
  );
}

/** SUSHI makes sixteen regular expressions for each element that it writes or compares, and tries them on each of its keys. */
export function elementJsonPatches(): Patch[] {
  return [
    replaced(ElementDefinition.prototype, 'toJSON', () => toJSON),
    replaced(ElementDefinition.prototype, 'hasDiff', () => hasDiff),
    replaced(ElementDefinition, 'fromJSON', () => (json, captureOriginal = true) => {
      const element = fromJSON(json);
      if (captureOriginal) element.captureOriginal();
      return element;
    }),
  ];
}
