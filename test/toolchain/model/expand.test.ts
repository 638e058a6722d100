import { growth } from '../../steps.js';
import type { CodeSystem, ValueSet, ValueSetCompose } from 'fhir/r3.js';
import { describe, expect, it } from 'vitest';
import { expandValueSet, type TerminologyLookups } from '../../../src/toolchain/model/expand.js';

const ANIMALS = 'http://example.org/animals';

const animals: CodeSystem = {
  resourceType: 'CodeSystem',
  url: ANIMALS,
  version: '1.0',
  status: 'active',
  content: 'complete',
  property: [
    { code: 'legs', type: 'integer' },
    { code: 'kept', type: 'boolean' },
  ],
  concept: [
    {
      code: 'mammal',
      display: 'Mammal',
      concept: [
        {
          code: 'dog',
          display: 'Dog',
          property: [
            { code: 'legs', valueInteger: 4 },
            { code: 'kept', valueBoolean: true },
          ],
          concept: [{ code: 'poodle', display: 'Poodle', property: [{ code: 'legs', valueInteger: 4 }] }],
        },
        { code: 'dodo-dog', display: 'Gone dog', property: [{ code: 'inactive', valueBoolean: true }] },
      ],
    },
    {
      code: 'bird',
      display: 'Bird',
      concept: [{ code: 'hen', display: 'Hen', property: [{ code: 'legs', valueInteger: 2 }] }],
    },
    // a second parent by property
    { code: 'platypus', property: [{ code: 'parent', valueCode: 'mammal' }] },
  ],
};

const fragment: CodeSystem = {
  resourceType: 'CodeSystem',
  url: 'http://example.org/fragment',
  status: 'active',
  content: 'fragment',
  concept: [{ code: 'a' }, { code: 'b' }],
};

function valueSet(
  name: string,
  compose: ValueSetCompose | undefined,
  rest: Partial<ValueSet> = {},
): ValueSet {
  return {
    resourceType: 'ValueSet',
    url: `http://example.org/vs/${name}`,
    status: 'active',
    ...(compose && { compose }),
    ...rest,
  };
}

function lookupsOf(...valueSets: ValueSet[]): TerminologyLookups {
  return {
    valueSet: (url) => valueSets.find((v) => v.url === url),
    codeSystem: (url) => [animals, fragment].find((c) => c.url === url),
  };
}

function expand(compose: ValueSetCompose, ...others: ValueSet[]) {
  return expandValueSet('http://example.org/vs/it', lookupsOf(valueSet('it', compose), ...others));
}

const codes = (expansion: { codes: { code: string }[] }) => expansion.codes.map((c) => c.code);
const filtered = (property: string, op: string, value: string) =>
  expand({ include: [{ system: ANIMALS, filter: [{ property, op: op as '=', value }] }] });

describe('whole code systems and listed concepts', () => {
  it('takes every concept of a complete code system, nested ones too, in its order', () => {
    const expansion = expand({ include: [{ system: ANIMALS }] });
    expect(expansion).toMatchObject({ complete: true, missing: [], openSystems: [] });
    expect(codes(expansion)).toEqual(['mammal', 'dog', 'poodle', 'dodo-dog', 'bird', 'hen', 'platypus']);
    expect(expansion.codes[1]).toEqual({ system: ANIMALS, code: 'dog', display: 'Dog' });
    expect(expansion.codes[6]).toEqual({ system: ANIMALS, code: 'platypus' });
  });

  it('takes listed concepts of a system that is not available, and its own displays before those of the system', () => {
    const expansion = expand({
      include: [
        { system: 'http://snomed.info/sct', concept: [{ code: '1', display: 'One' }] },
        { system: ANIMALS, concept: [{ code: 'hen' }, { code: 'dog', display: 'Hound' }] },
      ],
    });
    expect(expansion).toEqual({
      complete: true,
      codes: [
        { system: 'http://snomed.info/sct', code: '1', display: 'One' },
        { system: ANIMALS, code: 'hen', display: 'Hen' },
        { system: ANIMALS, code: 'dog', display: 'Hound' },
      ],
      missing: [],
      openSystems: [],
    });
  });

  it('takes the concepts that an expression of SNOMED CT does no more than list', () => {
    const sct = (...values: string[]) => ({
      system: 'http://snomed.info/sct',
      filter: values.map((value) => ({ property: 'constraint', op: '=' as const, value })),
    });
    expect(expand({ include: [sct('255604002 |Mild| OR 24484000 |Severe|')] })).toEqual({
      complete: true,
      codes: [
        { system: 'http://snomed.info/sct', code: '255604002', display: 'Mild' },
        { system: 'http://snomed.info/sct', code: '24484000', display: 'Severe' },
      ],
      missing: [],
      openSystems: [],
    });
    expect(expand({ include: [sct('<<255604002')] }).complete).toBe(false);
    expect(expand({ include: [sct('255604002', '24484000')] }).complete).toBe(false);
  });

  it('says what it cannot expand, and of which system that is', () => {
    const expansion = expand({
      include: [{ system: 'http://unitsofmeasure.org' }, { system: ANIMALS, concept: [{ code: 'hen' }] }],
    });
    expect(expansion).toMatchObject({
      complete: false,
      openSystems: ['http://unitsofmeasure.org'],
      missing: ['the code system http://unitsofmeasure.org is not available'],
    });
    expect(codes(expansion)).toEqual(['hen']);
  });

  it('knows the codes of a fragment, and that there are others', () => {
    const expansion = expand({ include: [{ system: fragment.url! }] });
    expect(codes(expansion)).toEqual(['a', 'b']);
    expect(expansion).toMatchObject({ complete: false, openSystems: [fragment.url] });
  });

  it('does not use another version of a code system', () => {
    expect(expand({ include: [{ system: ANIMALS, version: '1.0' }] }).complete).toBe(true);
    expect(expand({ include: [{ system: ANIMALS, version: '2.0' }] }).missing).toEqual([
      `the code system ${ANIMALS} is at hand in version 1.0, not 2.0`,
    ]);
  });

  it('leaves inactive concepts out where the value set says so', () => {
    expect(codes(expand({ inactive: false, include: [{ system: ANIMALS }] }))).not.toContain('dodo-dog');
    expect(codes(expand({ inactive: true, include: [{ system: ANIMALS }] }))).toContain('dodo-dog');
  });
});

describe('filters', () => {
  it.each([
    ['concept', 'is-a', 'mammal', ['mammal', 'dog', 'poodle', 'dodo-dog', 'platypus']],
    ['concept', 'descendent-of', 'mammal', ['dog', 'poodle', 'dodo-dog', 'platypus']],
    ['concept', 'is-not-a', 'mammal', ['bird', 'hen']],
    ['concept', 'generalizes', 'poodle', ['mammal', 'dog', 'poodle']],
    ['concept', 'in', 'hen, dog', ['dog', 'hen']],
    ['concept', 'not-in', 'mammal,dog,poodle,dodo-dog,platypus', ['bird', 'hen']],
    ['code', 'regex', 'do.*', ['dog', 'dodo-dog']],
    ['display', 'regex', '[A-Z]oodle', ['poodle']],
    ['code', 'regex', 'og', []], // the whole value has to match
    ['legs', '=', '4', ['dog', 'poodle']],
    ['legs', 'in', '2,3', ['hen']],
    ['legs', 'exists', 'false', ['mammal', 'dodo-dog', 'bird', 'platypus']],
    ['kept', 'exists', 'true', ['dog']],
    ['inactive', '=', 'true', ['dodo-dog']],
    ['parent', '=', 'mammal', ['dog', 'dodo-dog', 'platypus']],
  ])('%s %s %s', (property, op, value, expected) => {
    const expansion = filtered(property, op, value);
    expect(expansion.missing).toEqual([]);
    expect(codes(expansion)).toEqual(expected);
  });

  it('have all to hold', () => {
    const expansion = expand({
      include: [
        {
          system: ANIMALS,
          filter: [
            { property: 'concept', op: 'is-a', value: 'mammal' },
            { property: 'legs', op: '=', value: '4' },
          ],
        },
      ],
    });
    expect(codes(expansion)).toEqual(['dog', 'poodle']);
  });

  it.each([
    ['concept', 'is-a', 'fish', 'the code system has no concept fish'],
    ['colour', '=', 'red', 'the code system has no property colour'],
    ['code', 'regex', '(', 'not a regular expression'],
    ['code', 'near', 'x', 'STU3 has no such operator'],
    ['legs', 'exists', 'maybe', 'exists takes true or false'],
  ])('that cannot be taken leave the system open: %s %s %s', (property, op, value, why) => {
    const expansion = filtered(property, op, value);
    expect(expansion).toMatchObject({ complete: false, codes: [], openSystems: [ANIMALS] });
    expect(expansion.missing[0]).toContain(why);
  });

  it('over a system that is not all here take nothing for known', () => {
    const expansion = expand({
      include: [{ system: fragment.url!, filter: [{ property: 'code', op: '=', value: 'a' }] }],
    });
    expect(expansion).toMatchObject({ complete: false, codes: [], openSystems: [fragment.url] });
  });
});

describe('value sets in value sets', () => {
  const mammals = valueSet('mammals', {
    include: [{ system: ANIMALS, filter: [{ property: 'concept', op: 'is-a', value: 'mammal' }] }],
  });
  const kept = valueSet('kept', {
    include: [{ system: ANIMALS, concept: [{ code: 'hen' }, { code: 'dog' }] }],
  });
  const snomed = valueSet('snomed', { include: [{ system: 'http://snomed.info/sct' }] });

  it('one include takes what is in all of its value sets, and of its system', () => {
    expect(codes(expand({ include: [{ valueSet: [mammals.url!, kept.url!] }] }, mammals, kept))).toEqual([
      'dog',
    ]);
    const both = expand({ include: [{ system: fragment.url!, valueSet: [kept.url!] }] }, kept);
    expect(both).toEqual({ complete: true, codes: [], missing: [], openSystems: [] });
  });

  it('several includes take what is in any', () => {
    const expansion = expand(
      { include: [{ valueSet: [kept.url!] }, { valueSet: [mammals.url!] }] },
      mammals,
      kept,
    );
    expect(codes(expansion)).toEqual(['hen', 'dog', 'mammal', 'poodle', 'dodo-dog', 'platypus']);
  });

  it('an intersection with an open one leaves open only what both can have', () => {
    expect(expand({ include: [{ valueSet: [snomed.url!, kept.url!] }] }, snomed, kept)).toEqual({
      complete: true,
      codes: [],
      missing: [],
      openSystems: [],
    });
    expect(expand({ include: [{ valueSet: ['http://example.org/none', kept.url!] }] }, kept)).toEqual({
      complete: false,
      codes: [],
      missing: ['the value set http://example.org/none is not available'],
      openSystems: [ANIMALS],
    });
  });

  it('an exclude takes away what it certainly has, and makes uncertain what it may have', () => {
    const include = [{ valueSet: [kept.url!] }];
    const known = expand({ include, exclude: [{ system: ANIMALS, concept: [{ code: 'hen' }] }] }, kept);
    expect(known).toMatchObject({ complete: true });
    expect(codes(known)).toEqual(['dog']);
    const unknown = expand(
      {
        include,
        exclude: [{ system: ANIMALS, version: '9', filter: [{ property: 'a', op: '=', value: 'b' }] }],
      },
      kept,
    );
    expect(unknown).toMatchObject({ complete: false, codes: [], openSystems: [ANIMALS] });
    const elsewhere = expand({ include, exclude: [{ valueSet: [snomed.url!] }] }, kept, snomed);
    expect(elsewhere).toMatchObject({ complete: true });
  });

  it('one that imports itself, straight or by a detour, is said to, whichever is asked first', () => {
    const a = valueSet('a', { include: [{ valueSet: ['http://example.org/vs/b'] }] });
    const b = valueSet('b', { include: [{ system: ANIMALS }, { valueSet: ['http://example.org/vs/a|1'] }] });
    const both = [a, b].map((v) => v.url!);
    const forth = lookupsOf(a, b);
    const back = lookupsOf(a, b);
    const first = both.map((url) => expandValueSet(url, forth));
    const second = [...both].reverse().map((url) => expandValueSet(url, back));
    expect(first).toEqual([...second].reverse());
    expect(first[0]).toEqual({
      complete: false,
      codes: [],
      openSystems: ['*'],
      missing: [`value sets import each other: ${a.url} → ${b.url} → ${a.url}`],
    });
    const self = valueSet('self', { include: [{ valueSet: ['http://example.org/vs/self'] }] });
    expect(expandValueSet(self.url!, lookupsOf(self)).missing).toEqual([
      `value sets import each other: ${self.url} → ${self.url}`,
    ]);
  });

  it('takes a version that is at hand and no other', () => {
    const versioned = valueSet('v', { include: [{ system: ANIMALS }] }, { version: '1.0' });
    const lookups = lookupsOf(versioned);
    expect(expandValueSet(`${versioned.url}|1.0`, lookups).complete).toBe(true);
    expect(expandValueSet(`${versioned.url}|2.0`, lookups).missing).toEqual([
      `the value set ${versioned.url} is at hand in version 1.0, not 2.0`,
    ]);
  });

  it.each([
    ['http://example.org/unknown', '*'],
    ['http://snomed.info/sct?fhir_vs=isa/404684003', 'http://snomed.info/sct'],
    ['http://snomed.info/sct/999000011000000103?fhir_vs', 'http://snomed.info/sct'],
    ['http://loinc.org/vs/LL715-4', 'http://loinc.org'],
  ])('that is not available leaves open what it can hold: %s', (url, system) => {
    expect(expandValueSet(url, lookupsOf())).toMatchObject({ complete: false, openSystems: [system] });
  });
});

describe('a value set without a definition of its content', () => {
  it('has the codes of the expansion that it carries, where that is whole', () => {
    const contains = [
      { system: ANIMALS, code: 'mammal', abstract: true, contains: [{ system: ANIMALS, code: 'dog' }] },
    ];
    const stored = (rest: object) =>
      valueSet('s', undefined, { expansion: { identifier: 'urn:x', timestamp: '2020', contains, ...rest } });
    const url = 'http://example.org/vs/s';
    expect(expandValueSet(url, lookupsOf(stored({ total: 2 })))).toMatchObject({
      complete: true,
      codes: [{ system: ANIMALS, code: 'dog' }],
    });
    expect(expandValueSet(url, lookupsOf(stored({ total: 9 }))).complete).toBe(false);
    expect(expandValueSet(url, lookupsOf(stored({ offset: 1 }))).complete).toBe(false);
  });

  it('and without that is unknown', () => {
    expect(expandValueSet('http://example.org/vs/s', lookupsOf(valueSet('s', undefined)))).toMatchObject({
      complete: false,
      openSystems: ['*'],
    });
  });
});

it('expands a deep and wide code system in linear steps', () => {
  const onConcepts = (count: number) => {
    const wide: CodeSystem = { ...animals, url: 'http://example.org/wide', concept: [] };
    for (let i = 0; i < count; i++)
      wide.concept!.push({
        code: `c${i}`,
        ...(i && { property: [{ code: 'parent', valueCode: `c${i - 1}` }] }),
      });
    const all = valueSet('all', {
      include: [{ system: wide.url!, filter: [{ property: 'concept', op: 'is-a', value: 'c0' }] }],
    });
    const lookups: TerminologyLookups = { valueSet: () => all, codeSystem: () => wide };
    return () => expect(expandValueSet(all.url!, lookups).codes).toHaveLength(count);
  };
  expect(growth(onConcepts, 2_500, 8)).toBeLessThan(9);
});
