import type { Entity, Rule } from './entities.js';

const CONTAINS = /^contains (.*)$/s;

/** Puts the slices of an element into one `contains` rule, at the place of the first. Entities are changed in place. */
export function gatherContains(entities: readonly Entity[]): void {
  for (const entity of entities) {
    const byPath = new Map<string, Rule[]>();
    for (const rule of entity.rules) {
      if (!CONTAINS.test(rule.text)) continue;
      const list = byPath.get(rule.path);
      if (list) list.push(rule);
      else byPath.set(rule.path, [rule]);
    }
    const replaced = new Map<Rule, Rule | undefined>();
    for (const [path, rules] of byPath) {
      if (rules.length < 2) continue;
      const items = rules.map(({ text }) => `    ${CONTAINS.exec(text)![1]!}`);
      rules.forEach((rule, i) => {
        replaced.set(
          rule,
          i === 0 ? { path, text: `contains\n${items.join(' and\n')}`, fallback: rules } : undefined,
        );
      });
    }
    if (replaced.size === 0) continue;
    entity.rules = entity.rules.flatMap((rule) => (replaced.has(rule) ? (replaced.get(rule) ?? []) : [rule]));
  }
}
