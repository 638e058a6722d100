import type { Issue } from '../../../../src/runtime/v1/results.js';
import type { OracleIssue } from '../../oracle/oracle.js';
import { valueAt, type Evidence } from '../evidence.js';
import { isJsonObject, type Json, type JsonObject } from '../node.js';
import { isInside, normalised } from '../places.js';

/** Why one validator finds an error where another finds none. */
export interface Rule<T> {
  name: string;
  /** Decided by the issue's code and place, the value there, and what the other validator reports there. */
  applies(issue: T, evidence: Evidence): boolean;
  /** The page of the specification that decides, with what it requires. */
  reason: string;
}

/** The key of the invariant that an error of an oracle is about. */
export const keyOf = ({ message }: OracleIssue) =>
  /^(?:Constraint failed: )?([A-Za-z]+-\d+): /.exec(message)?.[1];

export const isBlank = (value: Json | undefined) => typeof value === 'string' && value.trim() === '';

export const codingsOf = (value: Json | undefined): JsonObject[] => {
  if (!isJsonObject(value)) return [];
  return (Array.isArray(value['coding']) ? value['coding'] : [value]).filter((item) => isJsonObject(item));
};

export const isMalformed = ({ code }: Issue) => /^(?:shape|type)\./.test(code);

/** The value at an issue's place; for an item that a slice counts, the array. */
export const at = (issue: Issue, { resource }: Evidence) => valueAt(resource, issue.expression);

export const isAtOrIn = (place: string, outer: string) => place === outer || isInside(place, outer);

/** True if one of our errors is about malformed JSON at an oracle's place or around it. */
export function isInMalformed({ location }: OracleIssue, { own }: Evidence): boolean {
  return own.some(
    (cause) => isMalformed(cause) && isAtOrIn(normalised(location), normalised(cause.expression)),
  );
}
