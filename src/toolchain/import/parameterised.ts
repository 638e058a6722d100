import type { Entity, Rule } from './entities.js';
import type { Names } from './names.js';

const LEAST_USES = 4;

/** Properties of an element that are text for people: they are written together. */
const TEXTS = new Set([
  'alias',
  'comment',
  'definition',
  'label',
  'meaningWhenMissing',
  'requirements',
  'short',
]);

interface Caret {
  rule: Rule;
  /** `slicing.discriminator[0].path` */
  property: string;
  /** Inside its quotes, if it is a string. */
  value: string;
  isString: boolean;
}

interface Run {
  entity: Entity;
  from: number;
  carets: Caret[];
}

/**
 * Replaces runs of caret rules that set the same properties of an element, again and again with other values, by RuleSets with parameters.
 * Entities are changed in place. https://hl7.org/fhir/uv/shorthand/reference.html#parameterized-rule-sets
 *
 * @returns the RuleSets
 */
export function extractParameterised(entities: readonly Entity[], names: Names): Entity[] {
  const bySignature = new Map<string, Run[]>();
  for (const entity of entities) {
    for (const run of runsOf(entity)) {
      const key = run.carets.map(({ property, isString }) => `${property}${isString ? '"' : ''}`).join(' ');
      const list = bySignature.get(key);
      if (list) list.push(run);
      else bySignature.set(key, [run]);
    }
  }
  const sets: Entity[] = [];
  const marks = new Map<Entity, Map<number, { length: number; rule: Rule }>>();
  for (const runs of bySignature.values()) {
    if (runs.length < LEAST_USES) continue;
    const { set, insert } = ruleSetOf(runs, names);
    sets.push(set);
    for (const run of runs) {
      const own = marks.get(run.entity) ?? new Map<number, { length: number; rule: Rule }>();
      marks.set(run.entity, own);
      own.set(run.from, { length: run.carets.length, rule: insert(run) });
    }
  }
  for (const [entity, own] of marks) entity.rules = withMarks(entity.rules, own);
  return sets;
}

/** Rules with runs of them replaced, by the index at which each run begins. */
export function withMarks(
  rules: readonly Rule[],
  marks: ReadonlyMap<number, { length: number; rule: Rule }>,
): Rule[] {
  const found: Rule[] = [];
  for (let i = 0; i < rules.length; i++) {
    const mark = marks.get(i);
    found.push(mark?.rule ?? rules[i]!);
    if (mark) i += mark.length - 1;
  }
  return found;
}

/** Neighbouring caret rules of one element and one subject, two at least. */
function runsOf(entity: Entity): Run[] {
  const runs: Run[] = [];
  let subject = '';
  entity.rules.forEach((rule, index) => {
    const caret = caretOf(rule);
    if (!caret) return;
    const top = /^\w+/.exec(caret.property)![0];
    const own = `${rule.path} ${TEXTS.has(top) ? 'texts' : top}`;
    const last = runs.at(-1);
    if (last && own === subject && last.from + last.carets.length === index) last.carets.push(caret);
    else runs.push({ entity, from: index, carets: [caret] });
    subject = own;
  });
  return runs.filter(({ carets }) => carets.length > 1);
}

function caretOf(rule: Rule): Caret | undefined {
  if (rule.path === '') return undefined;
  const found = /^\^(\S+) = (.*)$/s.exec(rule.text);
  if (!found) return undefined;
  const [, property, said] = found as unknown as [string, string, string];
  const isString = /^".*"$/s.test(said);
  const value = isString ? said.slice(1, -1) : said;
  // what would end the parameter, or stand for another one
  if (value === '' || /\]\]|[{}]|^\s|\s$|\]$/.test(value)) return undefined;
  return { rule, property, value, isString };
}

function ruleSetOf(runs: readonly Run[], names: Names): { set: Entity; insert: (run: Run) => Rule } {
  const [first] = runs;
  const varies = first!.carets.map((caret, i) => runs.some((run) => run.carets[i]!.value !== caret.value));
  const parameters = uniqueNames(first!.carets.map(({ property }) => property));
  const used = parameters.filter((_name, i) => varies[i]);
  const tops = [...new Set(first!.carets.map(({ property }) => /^\w+/.exec(property)![0]))];
  const name = names.give(tops.join(' '), `${tops.join(' ')} ${used.join(' ')}`);
  const rules = first!.carets.map(({ property, value, isString }, i): Rule => {
    const text = varies[i] ? `{${parameters[i]!}}` : value;
    return { path: '', text: `^${property} = ${isString ? `"${text}"` : text}` };
  });
  const insert = ({ carets }: Run): Rule => {
    const values = carets.flatMap(({ value }, i) => (varies[i] ? [`[[${value}]]`] : []));
    const given = values.length > 0 ? `(${values.join(', ')})` : '';
    return {
      path: carets[0]!.rule.path,
      text: `insert ${name}${given}`,
      fallback: carets.map(({ rule }) => rule),
    };
  };
  const heading = used.length > 0 ? `${name}(${used.join(', ')})` : name;
  const set: Entity = {
    kind: 'RuleSet',
    name: heading,
    keywords: [],
    rules,
    file: 'fsh/rulesets.fsh',
    of: name,
  };
  return { set, insert };
}

/** A word for each property: the last of its path, and more of it where that is another's. */
function uniqueNames(properties: readonly string[]): string[] {
  const taken = new Set<string>();
  return properties.map((property) => {
    const parts = property.split(/\W+/).filter((part) => part && !/^\d+$/.test(part));
    let name = parts.pop()!;
    while (taken.has(name) && parts.length > 0) {
      const part = parts.pop()!;
      name = `${part}${name[0]!.toUpperCase()}${name.slice(1)}`;
    }
    for (let n = 2; taken.has(name); n++) name = `${name}${n}`;
    taken.add(name);
    return name;
  });
}
