import type { Entity, Rule } from './entities.js';
import type { Names } from './names.js';

const LEAST_RULES = 3;
const LEAST_USES = 3;

/**
 * Replaces rules that definitions repeat by RuleSets: metadata that several definitions share, and groups of rules on what is below an
 * element. Entities are changed in place.
 *
 * @returns the RuleSets, in code-unit order of their names
 */
export function extractRuleSets(entities: readonly Entity[], names: Names): Entity[] {
  const structures = entities.filter(({ kind }) => kind === 'Profile' || kind === 'Extension');
  const terminology = entities.filter(({ kind }) => kind === 'ValueSet' || kind === 'CodeSystem');
  const sets = [
    ...sharedMetadata(structures, names),
    ...sharedMetadata(terminology, names),
    ...sharedElements(structures, names),
  ];
  return sets.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Caret rules of a definition itself, by the property that they begin with. */
function blocksOf(entity: Entity): Map<string, Rule[]> {
  const blocks = new Map<string, Rule[]>();
  for (const rule of entity.rules) {
    if (rule.path !== '' || !rule.text.startsWith('^')) continue;
    const property = /^\^(\w+)/.exec(rule.text)![1]!;
    if (['url', 'name'].includes(property)) continue;
    blocks.set(property, [...(blocks.get(property) ?? []), rule]);
  }
  return blocks;
}

function textOf(rules: readonly Rule[]): string {
  return rules.map(({ path, text }) => `${path} ${text}`).join('\n');
}

function sharedMetadata(entities: readonly Entity[], names: Names): Entity[] {
  const counts = new Map<string, number>();
  const blocks = new Map(entities.map((entity) => [entity, blocksOf(entity)]));
  for (const own of blocks.values())
    for (const rules of own.values()) counts.set(textOf(rules), (counts.get(textOf(rules)) ?? 0) + 1);
  const groups = new Map<string, { rules: Rule[]; users: Entity[] }>();
  for (const [entity, own] of blocks) {
    const shared = [...own.values()].filter((rules) => counts.get(textOf(rules))! >= LEAST_USES);
    const rules = shared.flat();
    if (rules.length < 2) continue;
    const key = textOf(rules);
    const group = groups.get(key) ?? { rules, users: [] };
    group.users.push(entity);
    groups.set(key, group);
  }
  return [...groups.values()]
    .filter(({ users }) => users.length >= 2)
    .map(({ rules, users }) => {
      const publisher = /^\^publisher = "(.*)"$/m.exec(rules.map((r) => r.text).join('\n'))?.[1];
      const name = names.give(publisher === undefined ? 'Metadata' : `Published by ${publisher}`);
      const taken = new Set(rules.map(({ text }) => text));
      for (const user of users) {
        const at = user.rules.findIndex((r) => r.path === '' && taken.has(r.text));
        const rest = user.rules.filter((r) => !(r.path === '' && taken.has(r.text)));
        rest.splice(at, 0, { path: '', text: `insert ${name}`, fallback: rules });
        user.rules = rest;
      }
      return ruleSet(name, rules);
    });
}

interface Group {
  entity: Entity;
  path: string;
  from: number;
  rules: Rule[];
}

/** Runs of rules below one element, relative to it. */
function groupsOf(entity: Entity): Group[] {
  const groups: Group[] = [];
  entity.rules.forEach((rule, index) => {
    const { path } = rule;
    const dot = path.lastIndexOf('.');
    const parent = dot < 0 ? undefined : path.slice(0, dot);
    if (parent === undefined || path === '.') return;
    const last = groups.at(-1);
    const isNext = last !== undefined && last.from + last.rules.length === index;
    if (isNext && path.startsWith(`${last.path}.`)) last.rules.push(rule);
    else groups.push({ entity, path: parent, from: index, rules: [rule] });
  });
  return groups;
}

function relative({ path, rules }: Group): Rule[] {
  return rules.map((rule) => ({ path: rule.path.slice(path.length + 1), text: rule.text }));
}

function sharedElements(entities: readonly Entity[], names: Names): Entity[] {
  const byText = new Map<string, Group[]>();
  for (const entity of entities) {
    for (const group of groupsOf(entity)) {
      if (group.rules.length < LEAST_RULES) continue;
      const key = textOf(relative(group));
      byText.set(key, [...(byText.get(key) ?? []), group]);
    }
  }
  const sets: Entity[] = [];
  const replaced = new Map<Entity, Map<number, { length: number; rule: Rule }>>();
  for (const groups of byText.values()) {
    if (groups.length < LEAST_USES) continue;
    const [first] = groups;
    const last = first!.path.slice(first!.path.lastIndexOf('.') + 1).replace(/\[.*/, '');
    const name = names.give(`${last} rules`);
    sets.push(ruleSet(name, relative(first!)));
    for (const { entity, path, from, rules } of groups) {
      const marks = replaced.get(entity) ?? new Map<number, { length: number; rule: Rule }>();
      marks.set(from, { length: rules.length, rule: { path, text: `insert ${name}`, fallback: rules } });
      replaced.set(entity, marks);
    }
  }
  for (const [entity, marks] of replaced) {
    const rules: Rule[] = [];
    for (let i = 0; i < entity.rules.length; i++) {
      const mark = marks.get(i);
      rules.push(mark?.rule ?? entity.rules[i]!);
      if (mark) i += mark.length - 1;
    }
    entity.rules = rules;
  }
  return sets;
}

function ruleSet(name: string, rules: Rule[]): Entity {
  return { kind: 'RuleSet', name, keywords: [], rules, file: 'fsh/rulesets.fsh', of: name };
}
