import type { Entry, FactValue, ResourceFacts } from '../../facts/types.js';
import { codeOfKey } from '../../facts/keys.js';
import type { Statement } from '../types.js';
import { isInside } from './renames.js';

/** Entries of something new. */
const ITSELF = 'itself';

/** Longer lists are given as a number. */
const MOST_CODES = 12;

/**
 * Summarises what a new definition, or a new part of one, requires, allows and binds, in a few lines.
 *
 * @param key of the new part; empty for all of the definition
 */
export function contentOf({ resourceType, entries }: ResourceFacts, key: string): Statement[] {
  const parts = Object.entries(entries).filter(([at, entry]) => key === '' || isPartOf(at, entry, key));
  if (resourceType === 'StructureDefinition') return profileContent(parts, key);
  if (resourceType === 'OperationDefinition') return operationContent(parts, key);
  if (resourceType === 'CapabilityStatement') return named(parts, key, CAPABILITY);
  if (resourceType === 'ConceptMap') return mapContent(parts);
  return codesContent(parts, key);
}

function isPartOf(at: string, { within }: Entry, key: string): boolean {
  return at === key || within === key || isInside(at, key) || at.startsWith(`${key} `);
}

type Part = readonly [key: string, entry: Entry];

function statements(lists: Readonly<Record<string, readonly string[]>>): Statement[] {
  return Object.entries(lists).flatMap(([what, items]) =>
    items.length ? [{ what, items: [...items] }] : [],
  );
}

const PROFILE: readonly (readonly [what: string, of: (at: string, entry: Entry) => readonly string[]])[] = [
  ['requires', (at, { facts }) => (Number(facts['min']?.value ?? 0) > 0 ? [`${at} ${range(facts)}`] : [])],
  [
    'allows',
    (at, { facts, class: of }) => {
      const isOpen = Number(facts['min']?.value ?? 0) === 0 && facts['max'] && facts['max'].value !== 0;
      const isNew = of !== 'element' && !facts['min'] && at !== ITSELF;
      return isOpen || isNew ? [`${at}${facts['max'] ? ` ${range(facts)}` : ''}`] : [];
    },
  ],
  ['forbids', (at, { facts }) => (facts['max']?.value === 0 ? [at] : [])],
  ['types', (at, { facts }) => typesOf(at, facts)],
  ['binds', (at, { facts }) => bindingOf(at, facts)],
  [
    'fixes',
    (at, { facts }) => [
      ...valued(at, facts['fixed']?.value, 'is'),
      ...valued(at, facts['pattern']?.value, 'has'),
    ],
  ],
  ['limits', (at, { facts }) => limitsOf(at, facts)],
  ['marks', (at, { facts }) => marksOf(at, facts)],
  ['checks', (at, { facts }) => constraintsOf(at, facts)],
  ['slices', (at, { facts }) => (facts['slicing'] ? [`${at} ${slicingOf(facts['slicing'].value)}`] : [])],
];

type Facts = Entry['facts'];

function profileContent(parts: readonly Part[], key: string): Statement[] {
  const own = parts.find(([at]) => at === '')?.[1].facts;
  const context = own?.['context']?.value as readonly string[] | undefined;
  const elements = parts.filter(([at]) => at !== '');
  const lists = Object.fromEntries(
    PROFILE.map(([what, of]) => [what, elements.flatMap(([at, entry]) => of(shown(at, key), entry))]),
  );
  const constrained =
    own && text(own['derivation']?.value ?? 'constraint') === 'constraint' ? 'constrains' : 'defines';
  return statements({
    ...(own?.['type'] && { [constrained]: [text(own['type'].value)] }),
    ...(context && { 'may be used on': context }),
    ...lists,
  });
}

/** The part of an element's id below the type or below what is new; its last segment for what is new itself. */
function shown(at: string, key: string): string {
  if (at === key) return ITSELF;
  if (key !== '' && isInside(at, key)) return at.slice(key.length + 1);
  const dot = at.indexOf('.');
  return dot < 0 ? at : at.slice(dot + 1);
}

function range(facts: Facts): string {
  return `${text(facts['min']?.value ?? 0)}..${text(facts['max']?.value ?? '*')}`;
}

function tail(url: FactValue): string {
  return typeof url === 'string' ? url.slice(url.lastIndexOf('/') + 1) : text(url);
}

function typesOf(at: string, facts: Facts): string[] {
  const types = facts['types']?.value as readonly string[] | undefined;
  const found = types
    ? [`${at} ${types.length > 6 ? `any of ${types.length} types` : types.join(' or ')}`]
    : [];
  for (const [name, { value }] of Object.entries(facts)) {
    const [kind, type] = name.split(':');
    const list = (value as readonly string[] | undefined) ?? [];
    if (kind === 'profiles' && list.length) found.push(`${at} ${type} as ${list.map(tail).join(' or ')}`);
    if (kind === 'targets' && list.length) found.push(`${at} ${type} to ${list.map(tail).join(' or ')}`);
  }
  return found;
}

function bindingOf(at: string, facts: Facts): string[] {
  const [valueSet, most] = [facts['binding.valueSet'], facts['binding.maxValueSet']];
  if (!valueSet && !most) return [];
  const strength = text(facts['binding.strength']?.value ?? 'required');
  return [
    `${at}${valueSet ? ` to ${tail(valueSet.value)} (${strength})` : ''}${most ? `, at most ${tail(most.value)}` : ''}`,
  ];
}

function valued(at: string, value: FactValue | undefined, verb: string): string[] {
  return value === undefined ? [] : [`${at} ${verb} ${valueOf(value)}`];
}

function valueOf(value: FactValue): string {
  const inner = (value as { value?: FactValue } | null)?.value ?? value;
  return typeof inner === 'string' ? `'${inner}'` : JSON.stringify(inner);
}

function limitsOf(at: string, facts: Facts): string[] {
  const { minValue, maxValue, maxLength } = facts;
  return [
    ...(minValue ? [`${at} from ${valueOf(minValue.value)}`] : []),
    ...(maxValue ? [`${at} to ${valueOf(maxValue.value)}`] : []),
    ...(maxLength ? [`${at} to ${text(maxLength.value)} characters`] : []),
  ];
}

function marksOf(at: string, facts: Facts): string[] {
  const names = { mustSupport: 'must support', isModifier: 'modifier', isSummary: 'part of the summary' };
  return Object.entries(names).flatMap(([name, words]) =>
    facts[name]?.value === true ? [`${at} ${words}`] : [],
  );
}

function constraintsOf(at: string, facts: Facts): string[] {
  return Object.entries(facts).flatMap(([name, { value }]) => {
    if (!name.startsWith('constraint:')) return [];
    const { severity, expression } = value as { severity: string; expression: string | null };
    return [`${at} ${name.slice('constraint:'.length)} (${severity}): ${expression ?? 'no expression'}`];
  });
}

function slicingOf(value: FactValue): string {
  const { discriminators, rules, ordered } = value as {
    discriminators: readonly string[];
    rules: string;
    ordered: boolean;
  };
  return `by ${discriminators.join(', ') || 'nothing'} (${rules}${ordered ? ', ordered' : ''})`;
}

function operationContent(parts: readonly Part[], key: string): Statement[] {
  const own = key === '' ? parts.find(([at]) => at === '')?.[1].facts : undefined;
  const levels = ['system', 'type', 'instance'].filter((level) => own?.[level]?.value === true);
  const parameters = parts
    .filter(([, entry]) => entry.class === 'parameter')
    .map(([at, { facts }]) => {
      const profile = facts['profile'] ? ` as ${tail(facts['profile'].value)}` : '';
      const bound = bindingOf('', facts).join('');
      const type = facts['type'] ? ` ${text(facts['type'].value)}` : '';
      return `${key !== '' && at !== key ? at.slice(key.length + 1) : at} ${range(facts)}${type}${profile}${bound && `, bound${bound}`}`;
    });
  return statements({
    ...(own?.['code'] && { 'is called': [`$${text(own['code'].value)}`] }),
    'can be called on': [...levels, ...((own?.['resource']?.value as readonly string[] | undefined) ?? [])],
    parameters,
  });
}

const CAPABILITY: Readonly<Partial<Record<Entry['class'], string>>> = {
  rest: 'resource types',
  interaction: 'interactions',
  'search-param': 'search parameters',
  'server-operation': 'operations',
};

function named(
  parts: readonly Part[],
  key: string,
  names: Readonly<Partial<Record<Entry['class'], string>>>,
): Statement[] {
  const lists = Object.entries(names).map(([of, what]): [string, string[]] => [
    what,
    parts
      .filter(([at, entry]) => entry.class === of && at !== key)
      .map(([at]) => (key === '' ? at : at.slice(key.length + 1))),
  ]);
  return statements(Object.fromEntries(lists));
}

function mapContent(parts: readonly Part[]): Statement[] {
  const own = parts.find(([at]) => at === '')?.[1].facts;
  const mappings = parts.filter(([, entry]) => entry.class === 'mapping').map(([at]) => at);
  return statements({
    from: own?.['source'] ? [text(own['source'].value)] : [],
    to: own?.['target'] ? [text(own['target'].value)] : [],
    maps: some(mappings, 'codes'),
  });
}

function codesContent(parts: readonly Part[], key: string): Statement[] {
  const codes = parts
    .filter(([, { class: of }]) => of === 'code' || of === 'include-code')
    .map(([at, { class: of, facts }]) => {
      const code = codeOfKey(of === 'code' ? 'CodeSystem' : 'ValueSet', at);
      const display = facts['display']?.value;
      return display === undefined || display === code ? code : `${code} (${text(display)})`;
    });
  const of = (kind: 'include' | 'exclude', test: (facts: Facts) => boolean) =>
    parts
      .filter(([at, entry]) => entry.class === kind && at !== key && test(entry.facts))
      .map(([at, { facts }]) => {
        const filters = (facts['filters']?.value as readonly string[] | undefined) ?? [];
        return `${at.slice(kind.length + 1)}${filters.length && !at.includes(' where ') ? ` where ${filters.join(' and ')}` : ''}`;
      });
  return statements({
    'takes all of': of('include', (facts) => facts['isWhole']?.value === true),
    takes: of('include', (facts) => facts['filters'] !== undefined),
    'leaves out': of('exclude', () => true),
    'has codes': some(codes, 'codes'),
  });
}

function some(list: readonly string[], noun: string): string[] {
  if (list.length <= MOST_CODES) return [...list];
  return [...list.slice(0, MOST_CODES), `and ${list.length - MOST_CODES} more ${noun}`];
}

function text(value: FactValue): string {
  return typeof value === 'string'
    ? value
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
}
