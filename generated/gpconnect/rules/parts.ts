// A copy of src/gpconnect/rules/parts.ts. Do not edit.
/** What rows of the table of rules have in common. */

/** Rows that stand since the release before. */
export const before = { since: '1.2.6' } as const;
export const new695 = { since: '1.2.7', tickets: [695] } as const;
export const new697 = { since: '1.2.7', tickets: [697] } as const;
export const newSensitive = { since: '1.2.7', tickets: [658, 847] } as const;
export const new826 = { since: '1.2.7', tickets: [826] } as const;
export const new890 = { since: '1.2.7', tickets: [890] } as const;
export const new905 = { since: '1.2.7', tickets: [905] } as const;
export const new912 = { since: '1.2.7', tickets: [912] } as const;
export const new921 = { since: '1.2.7', tickets: [921] } as const;

export const resource = { level: 'error', scope: 'resource' } as const;
export const bundle = { level: 'error', scope: 'bundle' } as const;
export const context = { level: 'error', scope: 'context' } as const;
export const resourceAndContext = { level: 'error', scope: 'resource and context' } as const;
export const bundleAndContext = { level: 'error', scope: 'bundle and context' } as const;
export const decision = { level: 'decision', scope: 'context' } as const;
export const invalid = { reply: 'invalidResource' } as const;
export const badParameter = { reply: 'invalidParameter' } as const;

/** Constraints, as `Rule.constraints` has them: of elements that must be there, that must not, and of texts that are too long. */
export const missing = (...elements: string[]): string[] =>
  elements.map((element) => `cardinality.min ${element}`);
export const present = (...elements: string[]): string[] =>
  elements.map((element) => `cardinality.max ${element}`);
export const tooLong = ['value.length Appointment.description', 'value.length Appointment.comment'];
export const CANCELLATION_REASON = 'Appointment.extension:appointmentCancellationReason';
