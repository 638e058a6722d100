import { beforeAll, describe, expect, it } from 'vitest';
import { projectModel } from '../../../../src/toolchain/model/project.js';
import { withProject } from '../../compile/project.js';
import { coreDefinitions } from '../../releases/stu3/definitions/core.js';
import { compiled, errors, type Generated } from './compiled.js';

const SYSTEM = 'http://example.org/id/';

/** A slicing of a Patient's identifiers by system. */
const identifiers = (name: string, contains: string, rules: string, own = '') => `
Profile: ${name.replace(/\b\w/, (first) => first.toUpperCase()).replaceAll('-', '')}
Parent: Patient
Id: ${name}
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #${rules}
* identifier contains ${contains}
${contains
  .split(' and ')
  .map((slice) => slice.split(' ')[0]!)
  .map((slice) => `* identifier[${slice}].system = "${SYSTEM}${slice}"`)
  .join('\n')}
${own}
`;

/** Numbers of an Organization, those with a use sliced again by value. */
const RESLICED = identifiers(
  'resliced',
  'a 1..*',
  'open',
  `* identifier[a] ^slicing.discriminator.type = #value
* identifier[a] ^slicing.discriminator.path = "use"
* identifier[a] ^slicing.rules = #closed
* identifier[a] contains first 1..1 and other 0..1
* identifier[a][first].system = "${SYSTEM}a"
* identifier[a][first].use = #official
* identifier[a][first].value 1..1
* identifier[a][other].system = "${SYSTEM}a"
* identifier[a][other].use = #usual
`,
);

/** Codings sliced inside of a slice of identifiers. */
const WITHIN = identifiers(
  'within',
  'a 0..*',
  'open',
  `* identifier[a].type 1..1
* identifier[a].type.coding ^slicing.discriminator.type = #value
* identifier[a].type.coding ^slicing.discriminator.path = "system"
* identifier[a].type.coding ^slicing.rules = #open
* identifier[a].type.coding contains kind 1..1
* identifier[a].type.coding[kind].system = "${SYSTEM}kind"
* identifier[a].type.coding[kind].code 1..1
`,
);

const FSH = [
  identifiers('two', 'a 2..3 and b 0..1', 'open'),
  identifiers('two-closed', 'a 2..2', 'closed'),
  identifiers('once', 'a 0..1 and b 1..1 and c 0..*', 'open'),
  identifiers('optional', 'a 0..1 and c 0..*', 'open'),
  identifiers('once-closed', 'a 0..1 and b 1..1', 'closed'),
  identifiers('none', 'a 0..0', 'open'),
  identifiers('at-end', 'a 0..* and b 0..*', 'openAtEnd'),
  identifiers('in-order', 'a 0..* and b 0..* and c 0..*', 'open', '* identifier ^slicing.ordered = true'),
  RESLICED,
  WITHIN,
].join('\n');

let generated: Generated;
beforeAll(async () => {
  const definitions = coreDefinitions();
  const { config, resources, stubs, diagnostics } = withProject({ 'a.fsh': FSH }, (project) =>
    project.compile(definitions),
  );
  // SUSHI advises against slicing a slice, which is what the tests are about
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  generated = await compiled(projectModel({ ...config!, stubs, resources }, definitions));
}, 60_000);

type Identifier = Record<string, unknown>;
const id = (slice: string, more: Identifier = {}): Identifier => ({
  system: SYSTEM + slice,
  value: slice,
  ...more,
});
const list = (slices: string) => [...slices].map((slice) => id(slice));

function judge(profile: string, identifier: readonly Identifier[]) {
  const value = { resourceType: 'Patient', active: true, ...(identifier.length && { identifier }) };
  const result = generated.validate(value, {
    profile: `http://example.org/fhir/StructureDefinition/${profile}`,
  });
  expect(result.valid).toBe(errors(result).length === 0);
  // the type guard goes the fast way, and must not accept what the validator refuses
  const guards = Object.entries(generated).filter(
    ([key]) => key.toLowerCase() === `is${profile.replaceAll('-', '')}`,
  );
  expect(guards.map(([, isOf]) => (isOf as (value: unknown) => boolean)(value))).toEqual([result.valid]);
  return result;
}

describe('a slice that is allowed once', () => {
  it.each<[profile: string, slices: string, ...issues: string[]]>([
    ['once', 'b'],
    ['once', 'ab'],
    ['once', 'ba'],
    ['once', 'xaccbx'],
    ['once', 'a', 'cardinality.min Patient.identifier'],
    ['once', 'xc', 'cardinality.min Patient.identifier'],
    ['once', 'aab', 'cardinality.max Patient.identifier'],
    ['once', 'abb', 'cardinality.max Patient.identifier'],
    ['once', 'bab', 'cardinality.max Patient.identifier'],
    ['optional', ''],
    ['optional', 'cacx'],
    ['optional', 'aca', 'cardinality.max Patient.identifier'],
    ['once-closed', 'ba'],
    ['once-closed', 'bax', 'slicing.unmatched Patient.identifier[2]'],
  ])('as %s, "%s"', (profile, slices, ...issues) => {
    expect(errors(judge(profile, list(slices)))).toEqual(issues);
  });
});

describe('a slice that is needed twice', () => {
  it.each<[profile: string, slices: string, ...issues: string[]]>([
    ['two', 'aa'],
    ['two', 'aaa'],
    ['two', 'axbay'],
    ['two', '', 'cardinality.min Patient.identifier'],
    ['two', 'x', 'cardinality.min Patient.identifier'],
    ['two', 'a', 'cardinality.min Patient.identifier'],
    ['two', 'ab', 'cardinality.min Patient.identifier'],
    ['two', 'aaaa', 'cardinality.max Patient.identifier'],
    ['two', 'aabb', 'cardinality.max Patient.identifier'],
    ['two', 'abb', 'cardinality.min Patient.identifier', 'cardinality.max Patient.identifier'],
    ['two-closed', 'aa'],
    ['two-closed', 'a', 'cardinality.min Patient.identifier'],
    ['two-closed', 'aax', 'slicing.unmatched Patient.identifier[2]'],
  ])('%s with the slices "%s"', (profile, slices, ...issues) => {
    expect(errors(judge(profile, list(slices)))).toEqual(issues);
  });

  it('is named with what is there and what is required', () => {
    const messages = (profile: string, slices: string) =>
      judge(profile, list(slices)).issues.map(({ message }) => message);
    expect(messages('two', 'ab')).toEqual(['identifier:a occurs once; at least 2 required']);
    expect(messages('two', 'b')).toEqual(['identifier:a is missing']);
    expect(messages('two', 'aaaa')).toEqual(['identifier:a occurs 4 times; at most 3 allowed']);
    expect(messages('two-closed', 'aax')).toEqual(['item 2 of identifier is of no slice; it must be of a']);
  });
});

describe('a slice that is forbidden', () => {
  it.each<[slices: string, ...issues: string[]]>([[''], ['x'], ['xa', 'cardinality.max Patient.identifier']])(
    'among "%s"',
    (slices, ...issues) => expect(errors(judge('none', list(slices)))).toEqual(issues),
  );
});

describe('what is of no slice, where that is open at the end only', () => {
  it.each<[slices: string, ...issues: string[]]>([
    ['ab'],
    ['ba'],
    ['abxy'],
    ['xy'],
    ['xa', 'slicing.order Patient.identifier[1]'],
    // each that comes after one of no slice, told once until the next of no slice
    ['xab', 'slicing.order Patient.identifier[1]'],
    ['xaxb', 'slicing.order Patient.identifier[1]', 'slicing.order Patient.identifier[3]'],
  ])('among "%s"', (slices, ...issues) => expect(errors(judge('at-end', list(slices)))).toEqual(issues));

  it('is named in the message', () => {
    expect(judge('at-end', list('xa')).issues.map(({ message }) => message)).toEqual([
      'item 1 of identifier is of slice a and comes after one of no slice; it must come before',
    ]);
  });
});

describe('slices that have an order', () => {
  it.each<[slices: string, ...issues: string[]]>([
    ['abc'],
    ['aabbcc'],
    ['ac'],
    ['xaxbx'],
    ['ba', 'slicing.order Patient.identifier[1]'],
    ['acb', 'slicing.order Patient.identifier[2]'],
    ['caab', ...[1, 2, 3].map((i) => `slicing.order Patient.identifier[${i}]`)],
    ['bac', 'slicing.order Patient.identifier[1]'],
  ])('as "%s"', (slices, ...issues) => expect(errors(judge('in-order', list(slices)))).toEqual(issues));

  it('are named in the message', () => {
    expect(judge('in-order', list('bca')).issues.map(({ message }) => message)).toEqual([
      'item 2 of identifier is of slice a and comes after c; it must come before',
    ]);
  });
});

describe('a slice that is sliced again', () => {
  const first = id('a', { use: 'official' });
  const other = id('a', { use: 'usual' });
  it.each<[string, Identifier[], ...issues: string[]]>([
    ['has what it needs', [first]],
    ['has both', [other, first, id('x')]],
    ['is missing', [id('x')], 'cardinality.min Patient.identifier', 'cardinality.min Patient.identifier'],
    ['has the optional one alone', [other], 'cardinality.min Patient.identifier'],
    ['has one twice', [first, first], 'cardinality.max Patient.identifier'],
    ['has the other twice', [first, other, other], 'cardinality.max Patient.identifier'],
    [
      'has one that is of neither',
      [first, id('a', { use: 'secondary' })],
      'slicing.unmatched Patient.identifier[1]',
    ],
    [
      'has one that breaks what the inner slice says',
      [{ system: `${SYSTEM}a`, use: 'official' }],
      'cardinality.min Patient.identifier[0].value',
    ],
  ])('%s', (_, identifier, ...issues) => {
    expect(errors(judge('resliced', identifier)).sort()).toEqual([...issues].sort());
  });

  it('is named with both names', () => {
    const [issue] = judge('resliced', [other]).issues;
    expect(issue!.message).toBe('identifier:a/first is missing');
  });
});

describe('slices within a slice', () => {
  const typed = (...coding: object[]) => id('a', { type: { coding } });
  const kind = { system: `${SYSTEM}kind`, code: 'k' };
  it.each<[string, Identifier[], ...issues: string[]]>([
    ['are there', [typed(kind)]],
    ['are there beside others', [typed({ code: 'x' }, kind)]],
    ['do not count outside of it', [id('x', { type: { coding: [{ code: 'x' }] } })]],
    ['are missing', [typed({ code: 'x' })], 'cardinality.min Patient.identifier[0].type.coding'],
    ['are there twice', [typed(kind, kind)], 'cardinality.max Patient.identifier[0].type.coding'],
    [
      'are wrong in the second of two',
      [typed(kind), typed({ system: `${SYSTEM}kind` })],
      'cardinality.min Patient.identifier[1].type.coding[0].code',
    ],
  ])('%s', (_, identifier, ...issues) => {
    expect(errors(judge('within', identifier))).toEqual(issues);
  });
});
