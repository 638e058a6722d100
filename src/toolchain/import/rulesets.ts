import type { Entity, Rule } from './entities.js';
import { gatherContains } from './gather-contains.js';
import { sharedMetadata } from './metadata-rulesets.js';
import type { Names } from './names.js';
import { extractParameterised, withMarks } from './parameterised.js';

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
  gatherContains(structures);
  const sets = [
    ...sharedMetadata(structures, names),
    ...sharedMetadata(terminology, names),
    ...sharedElements(structures, names),
    ...extractParameterised(structures, names),
  ];
  return sets.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function textOf(rules: readonly Rule[]): string {
  return rules.map(({ path, text }) => `${path} ${text}`).join('\n');
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
  for (const [entity, marks] of replaced) entity.rules = withMarks(entity.rules, marks);
  return sets;
}

function ruleSet(name: string, rules: Rule[]): Entity {
  return { kind: 'RuleSet', name, keywords: [], rules, file: 'fsh/rulesets.fsh', of: name };
}
