import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

/**
 * An independent reading of published releases: another XML parser, raw snapshots, no models, facts or types of the toolchain. It lists what
 * differs between two folders, as `canonical element group`: facts and documentation.
 */

type Node = Record<string, unknown>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  preserveOrder: false,
  parseAttributeValue: false,
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: true,
});

const list = (value: unknown): Node[] =>
  value === undefined ? [] : ((Array.isArray(value) ? value : [value]) as Node[]);
const value = (of: unknown): string | undefined => {
  const found = (of as Node | undefined)?.['@value'];
  return found === undefined ? undefined : (found as string);
};

/** Quotes within a value that has a line to itself, which one published file has unescaped. */
function repaired(xml: string): string {
  return xml.replace(
    /^(\s*<\w+ value=")(.*)("\s*\/>\s*)$/gm,
    (_, a: string, b: string, c: string) => a + b.replaceAll('"', '&quot;') + c,
  );
}

export function readRelease(folder: string): Map<string, Node> {
  const resources = new Map<string, Node>();
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .filter((f) => f.endsWith('.xml'))
    .sort();
  for (const file of files) {
    const document = parser.parse(
      // XML: white space in the value of an attribute is read as blanks
      repaired(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, ''))
        .replaceAll('\r\n', '\n')
        .replace(/[\n\t\r]/g, ' '),
    ) as Node;
    const type = Object.keys(document).find((key) => /^[A-Z]/.test(key))!;
    const resource = document[type] as Node;
    const url = value(resource['url']);
    const key = `${type} ${url ?? ''}`;
    if (!resources.has(key)) resources.set(key, resource);
  }
  return resources;
}

/** JSON in which the order of keys says nothing. */
function canonical(of: unknown): string {
  if (Array.isArray(of)) return `[${of.map(canonical).join()}]`;
  if (typeof of !== 'object' || of === null) return JSON.stringify(of) ?? '';
  const keys = Object.keys(of)
    .filter((k) => !k.startsWith('#'))
    .sort();
  return `{${keys.map((k) => `${k}:${canonical((of as Node)[k])}`).join()}}`;
}

/** Text as it is compared: without the white space around it. */
const textOf = (of: unknown): string => (value(of) ?? '').trim();
const texts = (of: unknown): string => list(of).map(textOf).join(' | ').trim();

/** Meaning and documentation of an element, by group. */
function elementGroups(element: Node): Record<string, string> {
  const groups: Record<string, string> = {};
  const put = (group: string, text: string | undefined) => {
    if (text !== undefined && text !== '') groups[group] = text;
  };
  put('cardinality', `${value(element['min'])}..${value(element['max'])}`);
  const types = list(element['type']);
  const ofTypes = (name: string) =>
    [...new Set(types.flatMap((t) => list(t[name]).map((v) => `${value(t['code'])} ${value(v)}`)))]
      .sort()
      .join();
  put('type', [...new Set(types.map((t) => value(t['code']) ?? ''))].sort().join());
  put('profile', ofTypes('profile'));
  put('target', ofTypes('targetProfile'));
  put('aggregation', ofTypes('aggregation'));
  put('versioning', ofTypes('versioning'));
  put('contentReference', value(element['contentReference']));
  const binding = element['binding'] as Node | undefined;
  const set =
    value(binding?.['valueSetUri']) ??
    value((binding?.['valueSetReference'] as Node | undefined)?.['reference']);
  if (binding) put('binding', `${value(binding['strength'])} ${set ?? ''}`);
  put('binding description', textOf(binding?.['description']));
  const slicing = element['slicing'] as Node | undefined;
  if (slicing) {
    const by = list(slicing['discriminator']).map((d) => `${value(d['type'])}:${value(d['path'])}`);
    put('slicing', `${by.sort().join()} ${value(slicing['rules'])} ${value(slicing['ordered']) === 'true'}`);
    put('slicing description', textOf(slicing['description']));
  }
  for (const key of Object.keys(element)) {
    if (/^(fixed|pattern|minValue|maxValue|defaultValue)[A-Z]/.test(key))
      put(/^[a-z]+(Value)?/.exec(key)![0], `${key} ${canonical(element[key])}`);
  }
  put('maxLength', value(element['maxLength']));
  for (const flag of ['mustSupport', 'isModifier', 'isSummary'])
    put(flag, value(element[flag]) === 'true' ? 'true' : undefined);
  const constraints = list(element['constraint']).map(
    (c) => `${value(c['key'])} ${value(c['severity'])} ${value(c['expression'])}`,
  );
  put('constraint', constraints.sort().join('\n'));
  for (const c of list(element['constraint'])) put(`invariant ${value(c['key'])}`, textOf(c['human']));
  for (const name of ['short', 'definition', 'comment', 'requirements', 'alias'])
    put(name, texts(element[name]));
  return groups;
}

/** The path with the names of the slices, whatever style the ids of a file have. */
function elementKeys(elements: readonly Node[]): Map<string, Node> {
  const found = new Map<string, Node>();
  const slices = new Map<string, string>();
  for (const element of elements) {
    const path = value(element['path'])!;
    const name = value(element['sliceName']);
    for (const known of [...slices.keys()])
      if (!path.startsWith(`${known}.`) && known !== path) slices.delete(known);
    if (name === undefined) slices.delete(path);
    else slices.set(path, name);
    const key = path
      .split('.')
      .map((part, i, all) => {
        const slice = slices.get(all.slice(0, i + 1).join('.'));
        return slice === undefined ? part : `${part}:${slice}`;
      })
      .join('.');
    if (!found.has(key)) found.set(key, element);
  }
  return found;
}

/** Properties of a definition itself, with what the diff calls a change of each. */
const OWN: Readonly<Record<string, string>> = {
  name: 'metadata.name',
  status: 'metadata.status',
  experimental: 'metadata.experimental',
  publisher: 'metadata.publisher',
  baseDefinition: 'profile.base',
  contextType: 'context.type',
  caseSensitive: 'codesystem.caseSensitive',
  content: 'codesystem.content',
  extensible: 'valueset.extensible',
  immutable: 'valueset.setting',
  code: 'operation.code',
  title: 'documentation',
  description: 'documentation',
  copyright: 'documentation',
  purpose: 'documentation',
};

const DEFAULTS: Readonly<Record<string, string>> = {
  experimental: 'false',
  extensible: 'false',
  immutable: 'false',
  caseSensitive: 'true',
};

/**
 * Differences between two definitions of one canonical.
 *
 * @returns parts separated by tabs: an empty one and a kind for a difference of the definition itself; element and group for one of an
 *   element, and the element alone for one that is on one side only; `code` and a key for a code, a part, a mapping or a parameter
 */
export function differences(type: string, before: Node, after: Node): Set<string> {
  const found = new Set<string>();
  for (const [name, kind] of Object.entries(OWN)) {
    const [was, is] = [before, after].map((r) => textOf(r[name]) || (DEFAULTS[name] ?? ''));
    if (was !== is) found.add(`\t${kind}`);
  }
  if (type !== 'StructureDefinition') {
    const [a, b] = [before, after].map((r) => codesOf(type, r));
    // the parts of a parameter come and go with it
    const isInNew = (key: string) =>
      type === 'OperationDefinition' &&
      [...key.matchAll(/\./g)].some(({ index }) => {
        const outer = key.slice(0, index);
        return a!.has(outer) !== b!.has(outer);
      });
    for (const key of new Set([...a!.keys(), ...b!.keys()]))
      if (a!.get(key) !== b!.get(key) && !isInNew(key)) found.add(`code\t${key}`);
    return found;
  }
  const [on, now] = [before, after].map((r) => list(r['context']).map(value).sort());
  for (const one of on!) if (!now!.includes(one)) found.add('\tcontext.removed');
  for (const one of now!) if (!on!.includes(one)) found.add('\tcontext.added');
  const [a, b] = [before, after].map((r) =>
    elementKeys(list((r['snapshot'] as Node | undefined)?.['element'])),
  );
  for (const key of new Set([...a!.keys(), ...b!.keys()])) {
    const [was, is] = [a!.get(key), b!.get(key)];
    if (!was || !is) {
      found.add(key);
      continue;
    }
    const [x, y] = [elementGroups(was), elementGroups(is)];
    if (x['cardinality']!.endsWith('..0') || y['cardinality']!.endsWith('..0'))
      found.add(`${key}\tforbidden`);
    for (const group of new Set([...Object.keys(x), ...Object.keys(y)]))
      if (x[group] !== y[group]) found.add(`${key}\t${group}`);
  }
  return found;
}

/** Facts of each code, part, mapping and parameter, by its key. */
function codesOf(type: string, resource: Node): Map<string, string> {
  const found = new Map<string, string>();
  if (type === 'CodeSystem') addConcepts(list(resource['concept']), '', found);
  if (type === 'ValueSet') {
    const compose = resource['compose'] as Node | undefined;
    for (const kind of ['include', 'exclude'])
      for (const part of list(compose?.[kind])) addPart(kind, part, found);
  }
  if (type === 'ConceptMap')
    for (const group of list(resource['group']))
      for (const element of list(group['element']))
        for (const target of list(element['target']))
          found.set(
            `${value(group['source']) ?? ''}|${value(element['code']) ?? ''} → ${value(group['target']) ?? ''}|${value(target['code']) ?? ''}`,
            `${value(target['equivalence']) ?? 'equivalent'} ${textOf(target['comment'])}`,
          );
  if (type === 'OperationDefinition') addParameters(list(resource['parameter']), '', found);
  return found;
}

function addConcepts(concepts: readonly Node[], parent: string, found: Map<string, string>): void {
  for (const concept of concepts) {
    const code = value(concept['code'])!;
    const properties = list(concept['property']).map(canonical).sort().join();
    const said = [value(concept['display']) ?? '', textOf(concept['definition']), parent, properties];
    found.set(code, said.join('\n'));
    addConcepts(list(concept['concept']), code, found);
  }
}

function addPart(kind: string, part: Node, found: Map<string, string>): void {
  const system = value(part['system']);
  const named = [system, ...list(part['valueSet']).map(value).sort()].filter((x) => x !== undefined);
  const filters = list(part['filter']).map(
    (f) => `${value(f['property'])} ${value(f['op'])} ${value(f['value'])}`,
  );
  const key = `${kind} ${named.join(' and ')}`;
  const isWhole = list(part['concept']).length === 0 && filters.length === 0;
  found.set(
    key,
    `${found.get(key) ?? ''}${filters.sort().join()} ${value(part['version']) ?? ''} ${isWhole}`,
  );
  for (const concept of list(part['concept']))
    found.set(
      `${kind === 'exclude' ? 'exclude ' : ''}${system ?? ''}|${value(concept['code'])}`,
      value(concept['display']) ?? '',
    );
}

function addParameters(parameters: readonly Node[], within: string, found: Map<string, string>): void {
  for (const p of parameters) {
    const key = within ? `${within}.${value(p['name'])}` : `${value(p['use'])} ${value(p['name'])}`;
    const binding = p['binding'] as Node | undefined;
    const set =
      value(binding?.['valueSetUri']) ??
      value((binding?.['valueSetReference'] as Node | undefined)?.['reference']);
    const said = [
      `${value(p['min'])}..${value(p['max'])}`,
      value(p['type']),
      value(p['searchType']),
      value((p['profile'] as Node | undefined)?.['reference']),
      value(binding?.['strength']),
      set,
      textOf(p['documentation']),
    ];
    found.set(key, said.join('\n'));
    addParameters(list(p['part']), key, found);
  }
}
