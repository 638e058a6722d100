import type { Lookups } from '../../facts/candidates.js';
import { profileFacts } from '../../facts/profile.js';
import type { Entry, Fact } from '../../facts/types.js';
import type { ElementModel, ProfileModel, SlicingModel, TypeModel, ValueModel } from '../../model/types.js';
import { inlineCode, joined, md, Markdown, type MarkdownContent } from '../../text/escape/markdown.js';
import { indented, reference, table, type Pages } from './table.js';

const COLUMNS = ['Element', 'Flags', 'Card. (was)', 'Type', 'Binding', 'Fixed', 'Rules', 'Short'];

/** A profile's or extension's page: what it says beyond its type, a line for each element. */
export function profileReview(profile: ProfileModel, lookups: Lookups, pages: Pages): Markdown[] {
  const { entries } = profileFacts(profile, lookups);
  const rows: MarkdownContent[][] = [];
  addRows(profile.root, { entries, pages }, 0, rows);
  return [
    ...headLines(profile, pages),
    md``,
    ...table(COLUMNS, rows),
    ...invariantLines(profile.root, entries),
  ];
}

function headLines(profile: ProfileModel, pages: Pages): Markdown[] {
  const { type, baseDefinition, derivation, status, experimental, context, kind } = profile;
  const isOfType = baseDefinition === undefined || baseDefinition.endsWith(`/${type}`);
  const base = !isOfType && md`, based on ${reference(baseDefinition, pages)}`;
  const lines = [
    derivation === 'constraint' ? md`- Constrains ${type}${base}` : md`- Defines ${type} (${kind})`,
    md`- Status: ${status ?? 'unknown'}${experimental ? ', experimental' : ''}`,
  ];
  if (context) lines.push(md`- On ${context.type}: ${[...context.on].sort().join(', ')}`);
  return lines;
}

/** Input of the lines. */
interface From {
  entries: Readonly<Record<string, Entry>>;
  pages: Pages;
}

/** Adds the line of an element that says anything, or that leads to one that does, and the lines below it. */
function addRows(element: ElementModel, from: From, depth: number, into: MarkdownContent[][]): boolean {
  const at = into.length;
  let isNeeded = depth === 0;
  for (const child of element.children) isNeeded = addRows(child, from, depth + 1, into) || isNeeded;
  for (const slice of element.slices) isNeeded = addRows(slice, from, depth, into) || isNeeded;
  const entry = from.entries[element.id];
  const says =
    entry &&
    (Object.keys(entry.facts).length > 0 || entry.text['short'] !== undefined || entry.class !== 'element');
  if (!says && !isNeeded) return false;
  into.splice(at, 0, rowOf(element, says ? entry : undefined, depth, from.pages));
  return true;
}

function rowOf(
  element: ElementModel,
  entry: Entry | undefined,
  depth: number,
  pages: Pages,
): MarkdownContent[] {
  const facts = entry?.facts ?? {};
  const name = element.sliceName ? `${element.name}:${element.sliceName}` : element.name;
  return [
    indented(depth, name),
    flags(element, facts),
    cardinality(facts),
    typeText(element, facts, pages),
    bindingText(element, facts, pages),
    fixedText(element, facts),
    rulesText(element, facts),
    entry && element.short,
  ];
}

type Facts = Readonly<Record<string, Fact>>;

function flags(element: ElementModel, facts: Facts): string {
  const said = [
    facts['mustSupport'] && (element.mustSupport ? 'must support' : 'no must support'),
    facts['isModifier'] && (element.isModifier ? 'modifier' : 'no modifier'),
    facts['isSummary'] && (element.isSummary ? 'summary' : 'not in the summary'),
  ];
  return said.filter(Boolean).join(', ');
}

/** Digits, dots and `*`, which is not followed by anything that it could emphasise. */
function cardinality({ min, max }: Facts): Markdown | undefined {
  if (!min || !max) return undefined;
  const was =
    min.usual === undefined || max.usual === undefined ? '' : ` (${String(min.usual)}..${String(max.usual)})`;
  return new Markdown(`${String(min.value)}..${String(max.value)}${was}`);
}

function typeText(element: ElementModel, facts: Facts, pages: Pages): MarkdownContent {
  if (facts['contentReference']) return `as ${element.contentReference}`;
  const isStated = Object.keys(facts).some(
    (name) => name === 'types' || /^(profiles|targets|aggregation|versioning):/.test(name),
  );
  if (!isStated) return '';
  const types = [...element.types].sort((a, b) => (a.code < b.code ? -1 : 1));
  return types.length > 20
    ? `any of ${types.length} types`
    : joined(
        types.map((type) => oneType(type, pages)),
        ' or ',
      );
}

function oneType(
  { code, profiles, targetProfiles, aggregation, versioning }: TypeModel,
  pages: Pages,
): Markdown {
  const names = (urls: readonly string[]) =>
    joined(
      [...urls].sort().map((url) => reference(url, pages)),
      ', ',
    );
  const extras = [aggregation.length ? [...aggregation].sort().join(', ') : '', versioning ?? ''].filter(
    Boolean,
  );
  const profile = profiles.length > 0 && md` as ${names(profiles)}`;
  const target = targetProfiles.length > 0 && md` to ${names(targetProfiles)}`;
  return md`${reference(code, pages)}${profile}${target}${extras.length > 0 && new Markdown(` (${md`${extras.join('; ')}`.text})`)}`;
}

function bindingText({ binding }: ElementModel, facts: Facts, pages: Pages): MarkdownContent {
  if (!binding || !Object.keys(facts).some((name) => name.startsWith('binding.'))) return '';
  const { strength, valueSet, maxValueSet } = binding;
  const set = valueSet === undefined ? 'without a value set' : reference(valueSet, pages);
  return md`${strength} ${set}${maxValueSet !== undefined && md`, at most ${reference(maxValueSet, pages)}`}`;
}

function fixedText(element: ElementModel, facts: Facts): Markdown {
  const said: Markdown[] = [];
  const add = (name: 'fixed' | 'pattern' | 'defaultValue' | 'minValue' | 'maxValue', sign: string) => {
    if (facts[name] && element[name])
      said.push(md`${new Markdown(sign)}${inlineCode(valueText(element[name]))}`);
  };
  add('fixed', '');
  add('pattern', 'at least ');
  add('defaultValue', 'by default ');
  add('minValue', 'from ');
  add('maxValue', 'to ');
  if (facts['maxLength']) said.push(md`at most ${element.maxLength} characters`);
  return joined(said, ', ');
}

function valueText({ value }: ValueModel): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function rulesText(element: ElementModel, facts: Facts): string {
  const rules = Object.keys(facts)
    .filter((name) => name.startsWith('constraint:'))
    .map((name) => name.slice('constraint:'.length))
    .sort();
  if (facts['slicing'] && element.slicing) rules.push(slicingText(element.slicing));
  return rules.join(', ');
}

function slicingText({ discriminators, rules, ordered }: SlicingModel): string {
  const by = discriminators
    .map((d) => `${d.type}:${d.path}`)
    .sort()
    .join(', ');
  return `sliced${by ? ` by ${by}` : ''} (${rules}${ordered ? ', ordered' : ''})`;
}

/** The invariants that the profile states, each once, with its expression. */
function invariantLines(root: ElementModel, entries: Readonly<Record<string, Entry>>): Markdown[] {
  const found = new Map<string, Markdown>();
  const visit = (element: ElementModel) => {
    for (const { key, severity, human, expression } of element.constraints) {
      if (!entries[element.id]?.facts[`constraint:${key}`]) continue;
      const code = expression !== undefined && md` ${inlineCode(expression)}`;
      found.set(key, md`- ${key} (${severity}): ${human}${code}`);
    }
    element.children.forEach(visit);
    element.slices.forEach(visit);
  };
  visit(root);
  return found.size ? [md``, ...[...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)] : [];
}
