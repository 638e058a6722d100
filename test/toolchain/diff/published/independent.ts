import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

/**
 * An independent reading of published releases: another XML parser, raw snapshots, no models, facts or types of the toolchain. It lists what
 * differs between two folders, as `canonical element group`.
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
      repaired(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '')),
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

/** What an element says, by group; texts and what no meaning has are left out. */
function elementGroups(element: Node): Record<string, string> {
  const groups: Record<string, string> = {};
  const put = (group: string, text: string | undefined) => {
    if (text !== undefined && text !== '') groups[group] = text;
  };
  put('cardinality', `${value(element['min'])}..${value(element['max'])}`);
  const types = list(element['type']);
  put('type', [...new Set(types.map((t) => value(t['code']) ?? ''))].sort().join());
  put('profile', [...new Set(types.map((t) => value(t['profile']) ?? ''))].filter(Boolean).sort().join());
  put(
    'target',
    [...new Set(types.map((t) => value(t['targetProfile']) ?? ''))].filter(Boolean).sort().join(),
  );
  const binding = element['binding'] as Node | undefined;
  const set =
    value(binding?.['valueSetUri']) ??
    value((binding?.['valueSetReference'] as Node | undefined)?.['reference']);
  if (binding) put('binding', `${value(binding['strength'])} ${set ?? ''}`);
  for (const key of Object.keys(element)) {
    if (/^(fixed|pattern|minValue|maxValue|defaultValue)[A-Z]/.test(key))
      put(/^[a-z]+/.exec(key)![0], `${key} ${canonical(element[key])}`);
  }
  put('maxLength', value(element['maxLength']));
  for (const flag of ['mustSupport', 'isModifier', 'isSummary'])
    put(flag, value(element[flag]) === 'true' ? 'true' : undefined);
  const constraints = list(element['constraint']).map(
    (c) => `${value(c['key'])} ${value(c['severity'])} ${value(c['expression'])}`,
  );
  put('constraint', constraints.sort().join('\n'));
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

/** What differs between two definitions of one canonical, as `element group`; `element` alone for one that is on one side only. */
export function differences(type: string, before: Node, after: Node): Set<string> {
  const found = new Set<string>();
  for (const name of [
    'name',
    'status',
    'publisher',
    'baseDefinition',
    'caseSensitive',
    'content',
    'extensible',
    'sourceUri',
    'targetUri',
  ]) {
    if ((value(before[name]) ?? '').trim() !== (value(after[name]) ?? '').trim()) found.add(` ${name}`);
  }
  if (type === 'StructureDefinition') {
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
        found.add(`${key} forbidden`);
      for (const group of new Set([...Object.keys(x), ...Object.keys(y)]))
        if (x[group] !== y[group]) found.add(`${key} ${group}`);
    }
    return found;
  }
  const [a, b] = [before, after].map((r) => codesOf(type, r));
  for (const key of new Set([...a!.keys(), ...b!.keys()]))
    if (a!.get(key) !== b!.get(key)) found.add(`code ${key}`);
  return found;
}

function codesOf(type: string, resource: Node): Map<string, string> {
  const found = new Map<string, string>();
  if (type === 'CodeSystem') {
    const visit = (concepts: readonly Node[]) => {
      for (const concept of concepts) {
        found.set(value(concept['code'])!, value(concept['display']) ?? '');
        visit(list(concept['concept']));
      }
    };
    visit(list(resource['concept']));
  }
  if (type === 'ValueSet') {
    const compose = resource['compose'] as Node | undefined;
    for (const kind of ['include', 'exclude'])
      for (const part of list(compose?.[kind])) {
        const system = value(part['system']) ?? '';
        const filters = list(part['filter']).map(
          (f) => `${value(f['property'])} ${value(f['op'])} ${value(f['value'])}`,
        );
        found.set(
          `${kind} ${system}${list(part['valueSet']).map(value).join()}`,
          `${filters.join()} ${value(part['version']) ?? ''}`,
        );
        for (const concept of list(part['concept']))
          found.set(value(concept['code'])!, value(concept['display']) ?? '');
      }
  }
  if (type === 'ConceptMap')
    for (const group of list(resource['group']))
      for (const element of list(group['element']))
        for (const target of list(element['target']))
          found.set(
            `${value(element['code'])} → ${value(target['code'])}`,
            value(target['equivalence']) ?? 'equivalent',
          );
  if (type === 'OperationDefinition') {
    const visit = (parameters: readonly Node[], within: string) => {
      for (const p of parameters) {
        const key = `${within}${value(p['name'])}`;
        const profile = value((p['profile'] as Node | undefined)?.['reference']) ?? '';
        found.set(key, `${value(p['min'])}..${value(p['max'])} ${value(p['type']) ?? ''} ${profile}`);
        visit(list(p['part']), `${key}.`);
      }
    };
    visit(list(resource['parameter']), '');
  }
  return found;
}
