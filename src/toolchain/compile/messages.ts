import type { Diagnostic } from '../text/diagnostics.js';
import { writtenAt } from './places.js';
import type { SushiMessage } from './sushi.js';

/** Advice for the messages that authors meet most, where SUSHI's own text has none. */
const HINTS: readonly [RegExp, string][] = [
  [
    /element or path you referenced does not exist|No element found at path|Cannot resolve .* element/i,
    'look the path up in the definition of the type; slices go in brackets: extension[name]',
  ],
  [
    /extraneous input|mismatched input|no viable alternative|missing .* at/i,
    'check the line, and the one before it, for a missing quote, keyword or star',
  ],
  [/token recognition error/i, 'a text that is opened with a quote has to be closed with one'],
  [/already exists/i, 'give one of the two another name'],
  [
    /Parent .* not found|ParentNotDefined/i,
    'check the name after Parent:, or add the definition to the stubs',
  ],
  [
    /is not defined for system|not found in (code system|.*CodeSystem)/i,
    'add the concept to the code system, or correct the code',
  ],
];

/**
 * Turns SUSHI's messages into diagnostics. A rule from a RuleSet has its place in the RuleSet; the message names the place that inserts it.
 *
 * @param phase `fsh.import` for errors of syntax, `fsh.export` for errors of meaning
 */
export function diagnosticsOf(messages: readonly SushiMessage[], phase: string): Diagnostic[] {
  return messages.map((m) => {
    const applied =
      m.appliedFile && m.appliedLocation
        ? `, inserted at ${m.appliedFile}:${m.appliedLocation.startLine}`
        : '';
    // SUSHI logs some errors as they were thrown
    const given: unknown = m.message;
    const text = given instanceof Error ? given.message : String(given);
    const hint = HINTS.find(([pattern]) => pattern.test(text))?.[1];
    return {
      code: phase,
      severity: m.level === 'error' ? 'error' : 'warning',
      message: text.trim().replace(/\s*\n\s*/g, ' ') + applied,
      ...writtenAt(m),
      ...(hint && { hint }),
    };
  });
}
