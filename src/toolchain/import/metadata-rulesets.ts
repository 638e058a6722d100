import type { Entity, Rule } from './entities.js';
import type { Names } from './names.js';

/** Metadata that is a definition's own even if others have equal values. */
const OWN = new Set(['url', 'name', 'version', 'date', 'context', 'purpose', 'type']);
const LEAST_USES = 3;
const MOST_LISTS = 200;

/** The caret rules that set one property of a definition. */
interface Block {
  key: string;
  property: string;
  rules: Rule[];
}

/**
 * Replaces metadata that definitions share by RuleSets: again and again, the group of properties that saves most lines. Entities are changed
 * in place.
 *
 * @returns the RuleSets
 */
export function sharedMetadata(entities: readonly Entity[], names: Names): Entity[] {
  const sets: Entity[] = [];
  for (;;) {
    const blocks = new Map(entities.map((entity) => [entity, blocksOf(entity)]));
    const best = bestGroup([...blocks.values()]);
    if (!best) return sets;
    const rules = best.flatMap((block) => block.rules);
    const publisher = /^\^publisher = "(.*)"$/m.exec(rules.map(({ text }) => text).join('\n'))?.[1];
    const properties = best.map(({ property }) => property).join(' ');
    const name = names.give(publisher === undefined ? properties : `Published by ${publisher}`);
    sets.push({ kind: 'RuleSet', name, keywords: [], rules, file: 'fsh/rulesets.fsh', of: name });
    for (const [entity, own] of blocks) {
      if (!best.every(({ key }) => own.has(key))) continue;
      const taken = new Set(best.flatMap(({ key }) => own.get(key)!.rules));
      const at = entity.rules.findIndex((rule) => taken.has(rule));
      const rest = entity.rules.filter((rule) => !taken.has(rule));
      rest.splice(at, 0, { path: '', text: `insert ${name}`, fallback: [...taken] });
      entity.rules = rest;
    }
  }
}

function blocksOf(entity: Entity): Map<string, Block> {
  const byProperty = new Map<string, Rule[]>();
  for (const rule of entity.rules) {
    const property = rule.path === '' ? /^\^(\w+)/.exec(rule.text)?.[1] : undefined;
    if (property === undefined || OWN.has(property)) continue;
    const list = byProperty.get(property);
    if (list) list.push(rule);
    else byProperty.set(property, [rule]);
  }
  return new Map(
    [...byProperty].map(([property, rules]) => {
      const key = rules.map(({ text }) => text).join('\n');
      return [key, { key, property, rules }];
    }),
  );
}

/** Blocks that several definitions have together: those that save most lines; undefined if none saves enough. */
function bestGroup(all: readonly ReadonlyMap<string, Block>[]): Block[] | undefined {
  const uses = new Map<string, number>();
  for (const blocks of all) for (const key of blocks.keys()) uses.set(key, (uses.get(key) ?? 0) + 1);
  const frequent = all.map((blocks) =>
    [...blocks.values()].filter(({ key }) => uses.get(key)! >= LEAST_USES),
  );
  const distinct = new Map<string, { blocks: Block[]; keys: Set<string>; count: number }>();
  for (const blocks of frequent) {
    const id = JSON.stringify(blocks.map(({ key }) => key).sort());
    const known = distinct.get(id);
    if (known) known.count++;
    else distinct.set(id, { blocks, keys: new Set(blocks.map(({ key }) => key)), count: 1 });
  }
  // the commonest are enough to find what most have together
  const lists = [...distinct.values()].sort((a, b) => b.count - a.count).slice(0, MOST_LISTS);
  let best: { blocks: Block[]; saved: number } | undefined;
  const tried = new Set<string>();
  for (const [i, one] of lists.entries()) {
    for (const other of lists.slice(i)) {
      const blocks = one.blocks.filter(({ key }) => other.keys.has(key));
      const lines = blocks.reduce((sum, { rules }) => sum + rules.length, 0);
      const id = blocks.map(({ key }) => key).join('\n\n');
      if (lines < 2 || tried.has(id)) continue;
      tried.add(id);
      const users = lists.reduce(
        (sum, it) => sum + (blocks.every(({ key }) => it.keys.has(key)) ? it.count : 0),
        0,
      );
      const saved = (lines - 1) * users - lines;
      if (users >= LEAST_USES && saved > 0 && (!best || saved > best.saved)) best = { blocks, saved };
    }
  }
  return best?.blocks;
}
