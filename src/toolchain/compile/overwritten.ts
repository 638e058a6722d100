import type { Diagnostic } from '../text/diagnostics.js';
import { writtenAt } from './places.js';
import type { SushiLocation, Tank } from './sushi.js';

interface Assignment {
  constructorName: string;
  path: string;
  value?: unknown;
  rawValue?: unknown;
  sourceInfo: SushiLocation;
}

/**
 * Warns of values that an instance writes for a path and then writes again: SUSHI takes the last one without a word. A value that replaces
 * one of a RuleSet is meant, and a soft index is another place each time.
 */
export function overwrittenValues(tank: Tank): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const doc of tank.docs) {
    for (const entity of doc.instances.values()) {
      const first = new Map<string, Assignment>();
      for (const rule of entity.rules as unknown as Assignment[]) {
        if (rule.constructorName !== 'AssignmentRule' || /\[[+=]\]/.test(rule.path)) continue;
        const path = rule.path.replaceAll('[0]', '');
        const other = first.get(path);
        if (other && shown(other) !== shown(rule)) diagnostics.push(overwritten(rule, other, entity.name));
        first.set(path, rule);
      }
    }
  }
  return diagnostics;
}

function shown({ value, rawValue }: Assignment): string {
  return String(rawValue ?? (typeof value === 'object' ? JSON.stringify(value) : value));
}

function overwritten(rule: Assignment, other: Assignment, name: string): Diagnostic {
  return {
    code: 'fsh.overwritten',
    severity: 'warning',
    message: `${name} has two values for ${rule.path}; the one in line ${other.sourceInfo.location?.startLine} does not count`,
    ...writtenAt(rule.sourceInfo),
    hint: `remove one of the two; for an element that repeats, write ${rule.path}[0] and ${rule.path}[1]`,
  };
}
