import type { Release } from './rule.js';

/** Parts that rows of the table of rules share. */

/** Rows that the previous release had already. */
export const before = { since: '1.2.6' } as const;
export const new695 = { since: '1.2.7', tickets: [695] } as const;
export const new697 = { since: '1.2.7', tickets: [697] } as const;
export const newSensitive = { since: '1.2.7', tickets: [658, 847] } as const;
export const new826 = { since: '1.2.7', tickets: [826] } as const;
export const new890 = { since: '1.2.7', tickets: [890] } as const;
export const new905 = { since: '1.2.7', tickets: [905] } as const;
export const new912 = { since: '1.2.7', tickets: [912] } as const;
export const new921 = { since: '1.2.7', tickets: [921] } as const;

/** The release and the tickets of an older row. */
export const since = <R extends Release>(release: R, ...tickets: number[]) => ({ since: release, tickets });

export const resource = { level: 'error', scope: 'resource' } as const;
export const bundle = { level: 'error', scope: 'bundle' } as const;
export const context = { level: 'error', scope: 'context' } as const;
export const resourceAndContext = { level: 'error', scope: 'resource and context' } as const;
export const bundleAndContext = { level: 'error', scope: 'bundle and context' } as const;
export const decision = { level: 'decision', scope: 'context' } as const;
export const advice = { level: 'warning', scope: 'resource' } as const;
export const bundleAdvice = { level: 'warning', scope: 'bundle' } as const;
export const contextAdvice = { level: 'warning', scope: 'context' } as const;
export const invalid = { reply: 'invalidResource' } as const;
export const badParameter = { reply: 'invalidParameter' } as const;
export const badRequest = { reply: 'badRequest' } as const;

/** Constraints, as `Rule.constraints` has them: required elements, forbidden elements, and texts with a maximum length. */
export const missing = (...elements: string[]): string[] =>
  elements.map((element) => `cardinality.min ${element}`);
export const present = (...elements: string[]): string[] =>
  elements.map((element) => `cardinality.max ${element}`);
export const tooLong = (...elements: string[]): string[] =>
  elements.map((element) => `value.length ${element}`);
export const CANCELLATION_REASON = 'Appointment.extension:appointmentCancellationReason';
