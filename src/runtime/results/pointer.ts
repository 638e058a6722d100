import type { Issue } from '../issues.js';
import { isObject } from '../primitives/json.js';
import type { Json } from '../types.js';

/**
 * The JSON Pointer (RFC 6901) of an issue: `.extension[0].value` → `/extension/0/valueCode`.
 *
 * @param issue its expression does not yet begin with the name of the type
 * @param root the value that was validated
 */
export function pointerOf({ expression, code }: Pick<Issue, 'expression' | 'code'>, root: unknown): string {
  if (expression === '') return '';
  try {
    const name = expression.slice(1);
    if (isOwnName(name, root)) return `/${name}`; // most issues are those of an element of the resource
    return follow(expression, code === 'shape.unknown', root);
  } catch {
    return ''; // a value that throws when it is read has no pointer
  }
}

/** True for a property of an object whose name needs no escape. */
function isOwnName(name: string, value: unknown): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i) | 32;
    if (code < 97 || code > 122) return false;
  }
  return isObject(value) && Object.hasOwn(value, name);
}

function follow(expression: string, isUnknown: boolean, root: unknown): string {
  let pointer = '';
  let parent = ''; // the pointer of the object with the last property, and its name, for the `_` property of a primitive
  let name = '';
  let holder: unknown;
  let value = root;
  let at = 0;
  while (at < expression.length) {
    const isIndex = expression.charCodeAt(at) === 91;
    const end = isIndex ? expression.indexOf(']', at) : endOfName(expression, at + 1);
    let step = expression.slice(at + 1, end);
    at = isIndex ? end + 1 : end;
    if (isIndex) {
      const index = Number(step);
      const other = itemIn(holder, `_${name}`, index);
      value = itemOf(value, index);
      if ((value === undefined || value === null) && other !== undefined) {
        value = other;
        pointer = `${parent}/_${name}`;
      }
      pointer += `/${step}`;
      continue;
    }
    if (isUnknown && isObject(value)) {
      const rest = expression.slice(at - step.length); // an unknown property can have any name
      if (Object.hasOwn(value, rest)) return `${pointer}/${escaped(rest)}`;
    }
    if (pointer !== '' && !isHolder(value) && (step === 'id' || step === 'extension')) {
      ({ pointer, value } = primitiveExtension(pointer, parent, name, holder));
    }
    if (isObject(value)) step = keyIn(value, step);
    holder = value;
    parent = pointer;
    name = step;
    value = isObject(value) ? value[step] : undefined;
    pointer += `/${escaped(step)}`;
  }
  return pointer;
}

function endOfName(expression: string, from: number): number {
  let at = from;
  for (; at < expression.length; at++) {
    const code = expression.charCodeAt(at);
    if (code === 46 || code === 91) break;
  }
  return at;
}

/** `/given/0` → `/_given/0`, which holds the `id` and `extension` of a primitive. */
function primitiveExtension(
  pointer: string,
  parent: string,
  name: string,
  holder: unknown,
): { pointer: string; value: unknown } {
  const key = `_${name}`;
  const index = pointer.slice(parent.length + 1 + escaped(name).length);
  const value = isObject(holder) ? holder[key] : undefined;
  return {
    pointer: `${parent}/${escaped(key)}${index}`,
    value: index === '' ? value : itemOf(value, Number(index.slice(1))),
  };
}

function itemIn(holder: unknown, key: string, index: number): unknown {
  return isObject(holder) ? itemOf(holder[key], index) : undefined;
}

function itemOf(value: unknown, index: number): unknown {
  return Array.isArray(value) ? (value[index] as unknown) : undefined;
}

function isHolder(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** The property of an element: for a choice the one of its type, for a primitive without a value its `_` property. */
function keyIn(value: Json, name: string): string {
  if (Object.hasOwn(value, name)) return name;
  for (const key in value) {
    const next = key.charCodeAt(name.length);
    if (next >= 65 && next <= 90 && key.startsWith(name)) return key;
  }
  return Object.hasOwn(value, `_${name}`) ? `_${name}` : name;
}

/** RFC 6901, section 3 */
function escaped(step: string): string {
  return /[~/]/.test(step) ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step;
}

/** The keys and indexes of a JSON Pointer. */
export function stepsOf(pointer: string, root: unknown): (string | number)[] {
  const steps: (string | number)[] = [];
  let value = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) && /^\d+$/.test(key) ? Number(key) : key;
    steps.push(step);
    value = isHolder(value) ? (value as Json)[step] : undefined;
  }
  return steps;
}
