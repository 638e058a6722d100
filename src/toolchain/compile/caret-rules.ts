import type { SushiLocation } from './sushi.js';

/** A rule that sets a property of a definition, or of one of its elements: `* PATH ^caretPath = VALUE`. */
export interface CaretRule {
  /** Empty for the definition itself. */
  path: string;
  caretPath: string;
  value?: unknown;
  sourceInfo: SushiLocation;
}

/** The caret rules among a definition's rules. */
export function caretRules(rules: readonly unknown[]): CaretRule[] {
  return (rules as (Partial<CaretRule> & { constructorName: string })[]).filter(
    (rule): rule is CaretRule & { constructorName: string } =>
      rule.constructorName === 'CaretValueRule' && rule.caretPath !== undefined,
  );
}
