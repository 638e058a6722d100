import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CapabilityStatement, StructureDefinition } from 'fhir/r3.js';
import { interactionRules, interactions } from '../../src/gpconnect/index.js';

const GENERATED = new URL('../../generated/', import.meta.url);
const OWN = 'https://gpconnect-profiles.example/interactions/StructureDefinition/';

const read = <T>(path: string) => JSON.parse(readFileSync(new URL(path, GENERATED), 'utf8')) as T;
const profiles = readdirSync(new URL('fhir/json/', GENERATED))
  .filter((name) => name.startsWith('StructureDefinition-'))
  .map((name) => read<StructureDefinition>(`fhir/json/${name}`));
const own = profiles.filter(({ url }) => url.startsWith(OWN));

/** An element's id as issues have it: of a choice that is restricted to one type, `value[x]`. */
const modelId = (id: string) => id.replace(/\.value[A-Z]\w*(:\w+)?$/, '.value[x]');

describe('the profiles of interactions', () => {
  it('are experimental, at a canonical of their own, and all others are not', () => {
    for (const { id, url, experimental } of own)
      expect([id, url, experimental]).toEqual([id, OWN + id, true]);
    expect(profiles.filter((p) => p.experimental).map((p) => p.id)).toEqual(own.map((p) => p.id));
  });

  it('are no part of what a server lists', () => {
    const { profile } = read<CapabilityStatement>('capability/CapabilityStatement.json');
    expect(profile!.filter(({ reference }) => reference!.startsWith(OWN))).toEqual([]);
  });

  it('are those that the table of rules names, and those that only say what a searchset holds', () => {
    const named = new Set(Object.values(interactionRules).flatMap(({ profiles = [] }) => profiles));
    const searchsets = ['GPConnect-Practitioners-Find-Response-1', 'GPConnect-Organizations-Find-Response-1'];
    expect([...named, ...searchsets].sort()).toEqual(own.map((p) => p.id!).sort());
  });

  it('hold an invariant under the id of its rule, or an element that the table names', () => {
    for (const [id, { profiles: deciding = [], constraints = [], decidedBy, conformsTo }] of Object.entries(
      interactionRules,
    )) {
      const elements = own.filter((p) => deciding.includes(p.id!)).flatMap((p) => p.differential!.element);
      const hasInvariant = elements.some((e) => e.constraint?.some(({ key }) => key === id));
      const isStated = constraints.some((c) => elements.some((e) => c.endsWith(` ${modelId(e.id!)}`)));
      const isConformance = conformsTo !== undefined;
      const isAnywhere = deciding.length === 0 || hasInvariant || isStated || isConformance;
      expect([id, isAnywhere || decidedBy !== undefined]).toEqual([id, true]);
    }
  });

  it('have no invariant whose key is no rule', () => {
    const keys = own.flatMap((p) =>
      p.differential!.element.flatMap((e) => e.constraint?.map((c) => c.key) ?? []),
    );
    expect(keys.filter((key) => !Object.hasOwn(interactionRules, key))).toEqual([]);
  });
});

it('every rule is applied by some interaction, and every interaction has a name for both directions', () => {
  const applied = new Set(
    Object.values(interactions).flatMap((d) => Object.values(d).flatMap((entry) => [...entry.rules])),
  );
  const elsewhere = Object.entries(interactionRules)
    .filter(([id, { scope, replacedBy }]) => id.startsWith('HTTP-') || scope === 'consumer' || replacedBy)
    .map(([id]) => id);
  expect([...applied, ...elsewhere].sort()).toEqual(Object.keys(interactionRules).sort());
  const withoutResponse = Object.entries(interactions).filter(
    ([, directions]) => !('response' in directions),
  );
  expect(withoutResponse.map(([name]) => name)).toEqual(['slotAvailability']);
  const withoutRequest = Object.entries(interactions).filter(([, directions]) => !('request' in directions));
  expect(withoutRequest.map(([name]) => name)).toEqual(['error', 'structuredRecord']);
});

/** The code of the interactions by file, `rules/book.ts`. */
function sources(): Map<string, string> {
  const folder = new URL('../../src/gpconnect/', import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'));
  return new Map(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
}

it('the rules of an interaction stand in one file, and no file has more than a maintainer takes in', () => {
  const filesOf = new Map<string, Set<string>>();
  for (const [name, text] of sources()) {
    for (const [, page] of text.matchAll(/^ {2,4}'([A-Z]+)-\d+': \{/gm))
      filesOf.set(page!, (filesOf.get(page!) ?? new Set()).add(name));
  }
  expect([...filesOf.values()].filter((files) => files.size > 1)).toEqual([]);
  expect(new Set(filesOf.keys())).toEqual(
    new Set(Object.keys(interactionRules).map((id) => id.split('-')[0])),
  );
  const long = [...sources()].filter(([, text]) => text.split('\n').length > 300);
  expect(long.map(([name]) => name)).toEqual([]);
});

it('every function that the table names is there', () => {
  const code = [...sources().values()].join('\n');
  for (const [id, { decidedBy }] of Object.entries(interactionRules)) {
    const isThere = new RegExp(`(function ${decidedBy}[(<]|const ${decidedBy}\\b)`).test(code);
    if (decidedBy !== undefined) expect([id, decidedBy, isThere]).toEqual([id, decidedBy, true]);
  }
});

it('every rule has its row in the review', () => {
  const rows = readFileSync(new URL('review/interactions.md', GENERATED), 'utf8').matchAll(
    /^\| ([A-Z]+-\d+) \|/gm,
  );
  expect([...rows].map((m) => m[1])).toEqual(Object.keys(interactionRules));
});
