import type { Issue } from '../../../src/runtime/v1/results.js';
import type { OracleIssue } from '../oracle/oracle.js';
import { isJsonObject, type Json, type JsonObject } from './node.js';
import { withoutComments } from './places.js';

/** All verdicts and the resource: a rule looks at them rather than trust the words of a message. */
export interface Evidence {
  resource: JsonObject;
  /** Our errors. */
  own: readonly Issue[];
  /** Our errors, warnings and informations. */
  issues: readonly Issue[];
  /** Errors of the oracles that a resource can mend. */
  theirs: readonly OracleIssue[];
  /** All errors and warnings of the oracles. */
  said: readonly OracleIssue[];
}

/** The value at the place of an issue: `Slot.extension[0].value` is found under `valueCode`. */
export function valueAt(resource: JsonObject, expression: string): Json | undefined {
  let value: Json | undefined = resource;
  /** Path into the extension of a primitive: `birthDate.extension` is in `_birthDate`. */
  let beside: Json | undefined;
  for (const step of withoutComments(expression)
    .split(/[.[\]]+/)
    .slice(1)) {
    if (step === '' || /^ofType\(/.test(step)) continue;
    const from: Json | undefined = step === 'extension' && !isJsonObject(value) ? beside : value;
    const index = Number(step);
    if (Array.isArray(from) && Number.isNaN(index)) {
      // the reference leaves out the number of a contained resource
      const only: Json | undefined = from.length === 1 ? from[0] : undefined;
      value = isJsonObject(only) ? only[keyIn(only, step)] : undefined;
      beside = undefined;
    } else if (Array.isArray(from)) {
      value = from[index];
      beside = Array.isArray(beside) ? beside[index] : undefined;
    } else if (isJsonObject(from)) {
      const key = keyIn(from, step);
      value = from[key];
      beside = from[`_${key}`];
    } else return undefined;
  }
  return value;
}

function keyIn(object: JsonObject, name: string): string {
  if (name in object || `_${name}` in object) return name;
  const isTyped = (key: string) => key.startsWith(name) && /^[A-Z]/.test(key.slice(name.length));
  return Object.keys(object).find(isTyped) ?? name;
}

/** The place around one: `Slot.extension[0].url` → `Slot.extension[0]`. */
export function around(expression: string): string {
  return expression.slice(0, expression.lastIndexOf('.'));
}
