import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../src/toolchain/diff/impact.js';
import { CHANGE_KINDS, type ChangeKind } from '../../../../src/toolchain/diff/kinds.js';
import { isDocumentation } from '../../../../src/toolchain/diff/render/wording.js';
import type { FhirResource } from 'fhir/r3.js';
import { compare, profile, slot, vs } from '../fixtures.js';
import {
  CASES,
  SLICING,
  SYSTEM,
  elementsOf,
  exclude,
  filter,
  include,
  logical,
  maximum,
  sliced,
} from './cases.js';

/** Kind, direction, effect, whom it breaks, and the version step. */
type Want = [kind: ChangeKind, direction: string, effect: string, breaks: string, version: string];

const WIDENED = ['looser', 'widened', 'receiver', 'minor'] as const;
const OPENED = ['looser', 'widened', '', 'minor'] as const;
const NARROWED = ['tighter', 'narrowed', 'sender', 'major'] as const;
const REPLACED = ['other', 'changed', 'sender receiver', 'major'] as const;
const EXPECTED = ['other', 'changed', '', 'minor'] as const;
const BOOKKEEPING = ['other', 'bookkeeping', '', 'patch'] as const;

/** Each pair of a kind the other way round. */
const REVERSED: Record<ChangeKind, Want> = {
  'resource.added': ['resource.removed', 'tighter', 'narrowed', 'sender receiver', 'major'],
  'resource.removed': ['resource.added', ...OPENED],
  'resource.renamed': ['resource.renamed', ...REPLACED],
  'metadata.name': ['metadata.name', ...BOOKKEEPING],
  'metadata.status': ['metadata.status', ...BOOKKEEPING],
  'metadata.experimental': ['metadata.experimental', ...BOOKKEEPING],
  'metadata.publisher': ['metadata.publisher', ...BOOKKEEPING],
  'profile.kind': ['profile.kind', ...REPLACED],
  'profile.type': ['profile.type', ...REPLACED],
  'profile.base': ['profile.base', ...REPLACED],
  'profile.abstract': ['profile.abstract', ...REPLACED],
  'profile.derivation': ['profile.derivation', ...REPLACED],
  'profile.fhirVersion': ['profile.fhirVersion', ...REPLACED],
  'context.type': ['context.type', ...REPLACED],
  'context.added': ['context.removed', ...NARROWED],
  'context.removed': ['context.added', ...OPENED],
  'element.added': ['element.removed', ...NARROWED],
  'element.removed': ['element.added', ...OPENED],
  'element.renamed': ['element.renamed', ...REPLACED],
  'element.order': ['element.order', ...REPLACED],
  'element.contentReference': ['element.contentReference', ...REPLACED],
  cardinality: ['cardinality', ...WIDENED],
  'cardinality.min': ['cardinality.min', ...NARROWED],
  'cardinality.max': ['cardinality.max', ...NARROWED],
  'type.added': ['type.removed', ...NARROWED],
  'type.removed': ['type.added', ...WIDENED],
  'profile.added': ['profile.removed', ...NARROWED],
  'profile.removed': ['profile.added', ...WIDENED],
  'target.added': ['target.removed', ...NARROWED],
  'target.removed': ['target.added', ...WIDENED],
  'aggregation.added': ['aggregation.removed', ...NARROWED],
  'aggregation.removed': ['aggregation.added', ...WIDENED],
  versioning: ['versioning', ...REPLACED],
  'binding.added': ['binding.removed', ...WIDENED],
  'binding.removed': ['binding.added', ...NARROWED],
  'binding.strength': ['binding.strength', ...NARROWED],
  'binding.valueSet': ['binding.valueSet', ...REPLACED],
  'binding.maxValueSet': ['binding.maxValueSet', ...REPLACED],
  fixed: ['fixed', ...NARROWED],
  pattern: ['pattern', ...WIDENED],
  defaultValue: ['defaultValue', ...REPLACED],
  minValue: ['minValue', ...WIDENED],
  maxValue: ['maxValue', ...NARROWED],
  maxLength: ['maxLength', ...NARROWED],
  'flag.mustSupport': ['flag.mustSupport', 'looser', 'changed', '', 'minor'],
  'flag.isModifier': ['flag.isModifier', 'looser', 'changed', '', 'minor'],
  'flag.isSummary': ['flag.isSummary', 'looser', 'changed', '', 'minor'],
  slicing: ['slicing', ...WIDENED],
  'slice.added': ['slice.removed', 'looser', 'widened', '', 'minor'],
  'slice.removed': ['slice.added', ...NARROWED],
  'slice.renamed': ['slice.renamed', ...BOOKKEEPING],
  'slice.moved': ['slice.moved', ...REPLACED],
  'constraint.added': ['constraint.removed', ...WIDENED],
  'constraint.removed': ['constraint.added', ...NARROWED],
  'constraint.changed': ['constraint.changed', 'other', 'changed', 'sender', 'major'],
  'code.added': ['code.removed', ...NARROWED],
  'code.removed': ['code.added', ...OPENED],
  'code.renamed': ['code.renamed', ...REPLACED],
  'code.moved': ['code.moved', ...EXPECTED],
  'code.display': ['code.display', 'other', 'changed', '', 'patch'],
  'code.property': ['code.property', ...EXPECTED],
  'codesystem.caseSensitive': ['codesystem.caseSensitive', ...NARROWED],
  'codesystem.content': ['codesystem.content', ...EXPECTED],
  'codesystem.valueSet': ['codesystem.valueSet', ...BOOKKEEPING],
  'codesystem.hierarchy': ['codesystem.hierarchy', ...EXPECTED],
  'valueset.include.added': ['valueset.include.removed', ...NARROWED],
  'valueset.include.removed': ['valueset.include.added', ...OPENED],
  'valueset.include.filter': ['valueset.include.filter', ...REPLACED],
  'valueset.include.version': ['valueset.include.version', ...REPLACED],
  'valueset.exclude.added': ['valueset.exclude.removed', ...OPENED],
  'valueset.exclude.removed': ['valueset.exclude.added', ...NARROWED],
  'valueset.exclude.filter': ['valueset.exclude.filter', ...REPLACED],
  'valueset.exclude.version': ['valueset.exclude.version', ...REPLACED],
  'valueset.exclude.code.added': ['valueset.exclude.code.removed', ...OPENED],
  'valueset.exclude.code.removed': ['valueset.exclude.code.added', ...NARROWED],
  'valueset.extensible': ['valueset.extensible', ...EXPECTED],
  'valueset.setting': ['valueset.setting', ...EXPECTED],
  'conceptmap.source': ['conceptmap.source', ...EXPECTED],
  'conceptmap.target': ['conceptmap.target', ...EXPECTED],
  'conceptmap.mapping.added': ['conceptmap.mapping.removed', 'tighter', 'changed', '', 'minor'],
  'conceptmap.mapping.removed': ['conceptmap.mapping.added', 'looser', 'changed', '', 'minor'],
  'conceptmap.mapping.equivalence': ['conceptmap.mapping.equivalence', ...EXPECTED],
  'operation.code': ['operation.code', ...REPLACED],
  'operation.level': ['operation.level', ...NARROWED],
  'operation.setting': ['operation.setting', ...EXPECTED],
  'operation.resource.added': ['operation.resource.removed', ...NARROWED],
  'operation.resource.removed': ['operation.resource.added', ...OPENED],
  'operation.parameter.added': ['operation.parameter.removed', ...NARROWED],
  'operation.parameter.removed': ['operation.parameter.added', ...NARROWED],
  'operation.parameter.renamed': ['operation.parameter.renamed', ...REPLACED],
  'operation.parameter.min': ['operation.parameter.min', ...WIDENED],
  'operation.parameter.max': ['operation.parameter.max', ...NARROWED],
  'operation.parameter.type': ['operation.parameter.type', ...REPLACED],
  'operation.parameter.profile': ['operation.parameter.profile', ...WIDENED],
  'operation.parameter.binding': ['operation.parameter.binding', ...REPLACED],
  'capability.version': ['capability.version', ...BOOKKEEPING],
  'capability.description': ['capability.description', ...BOOKKEEPING],
  'capability.setting': ['capability.setting', ...EXPECTED],
  'capability.format.added': ['capability.format.removed', ...NARROWED],
  'capability.format.removed': ['capability.format.added', ...OPENED],
  'capability.profile.added': ['capability.profile.removed', 'tighter', 'changed', '', 'minor'],
  'capability.profile.removed': ['capability.profile.added', 'looser', 'changed', '', 'minor'],
  'capability.resource.added': ['capability.resource.removed', ...NARROWED],
  'capability.resource.removed': ['capability.resource.added', ...OPENED],
  'capability.interaction.added': ['capability.interaction.removed', ...NARROWED],
  'capability.interaction.removed': ['capability.interaction.added', ...OPENED],
  'capability.searchParam.added': ['capability.searchParam.removed', ...NARROWED],
  'capability.searchParam.removed': ['capability.searchParam.added', ...OPENED],
  'capability.searchParam.changed': ['capability.searchParam.changed', ...REPLACED],
  'capability.include.added': ['capability.include.removed', ...NARROWED],
  'capability.include.removed': ['capability.include.added', ...OPENED],
  'capability.operation.added': ['capability.operation.removed', ...NARROWED],
  'capability.operation.removed': ['capability.operation.added', ...OPENED],
  'capability.operation.definition': ['capability.operation.definition', ...REPLACED],
  documentation: ['documentation', 'other', 'documentation', '', 'patch'],
};

/** Changes between two definitions; documentation only if there is nothing else. */
function told(before: FhirResource | undefined, after: FhirResource | undefined): Want[] {
  const { changes } = compare(before ? [before] : [], after ? [after] : []);
  const meant = changes.filter((c) => !isDocumentation(c));
  return (meant.length > 0 ? meant : changes).map(({ kind, direction, impact, version }) => [
    kind,
    direction,
    impact.effect,
    impact.breaks.join(' '),
    version,
  ]);
}

describe('a change the other way round', () => {
  it.each([...CHANGE_KINDS])('%s', (kind) => {
    const [before, after] = CASES[kind];
    expect(told(after, before)).toEqual([REVERSED[kind]]);
  });
});

const comment = (edit: Record<string, unknown>) => slot({ 'Slot.comment': edit });
const service = (edit: Record<string, unknown>) => slot({ 'Slot.serviceCategory': edit });
const start = (edit: Record<string, unknown>) => slot({ 'Slot.start': edit });
const bound = (strength: string, name = 'v') => ({ binding: { strength, ...vs(name) } });
const rule = (severity: string, expression = 'true') => ({
  constraint: [{ key: 'k-1', severity, human: 'x', expression }],
});
const notGiven = (edit: Record<string, unknown>) =>
  profile('I', 'Immunization', { 'Immunization.notGiven': edit });
const context = (contextType: string, ...on: string[]) =>
  profile('E', 'Extension', {}, {}, { contextType, context: on } as never);

const filters = (...values: string[]) => ({
  system: SYSTEM,
  filter: values.map((value) => ({ property: 'concept', op: 'is-a', value })),
});
const closed = (...names: string[]) =>
  sliced(names, { min: 0 }, { slicing: { ...SLICING.slicing, rules: 'closed' } });
const required = elementsOf(logical('a', 'b'), (elements) => void (elements[2]!['min'] = 1));

/** Directions, natures and circumstances that no pair of the table has. */
const MORE: [name: string, before: FhirResource, after: FhirResource, Want][] = [
  ['an element that could not be there', comment({ max: '0' }), slot(), ['cardinality.max', ...OPENED]],
  [
    'an element that could not be there and has to be now',
    comment({ max: '0' }),
    comment({ min: 1 }),
    ['cardinality', 'other', 'narrowed', 'sender', 'major'],
  ],
  [
    'another fixed value',
    comment({ fixedString: 'a' }),
    comment({ fixedString: 'b' }),
    ['fixed', ...REPLACED],
  ],
  [
    'another pattern',
    service({ patternCodeableConcept: { text: 'a' } }),
    service({ patternCodeableConcept: { text: 'b' } }),
    ['pattern', ...REPLACED],
  ],
  [
    'a preferred binding',
    start({}),
    start(bound('preferred')),
    ['binding.added', 'tighter', 'documentation', '', 'patch'],
  ],
  [
    'a preferred binding taken away',
    start(bound('preferred')),
    start({}),
    ['binding.removed', 'looser', 'documentation', '', 'patch'],
  ],
  [
    'an extensible binding',
    start({}),
    start(bound('extensible')),
    ['binding.added', 'tighter', 'changed', '', 'minor'],
  ],
  [
    'an extensible binding taken away',
    start(bound('extensible')),
    start({}),
    ['binding.removed', 'looser', 'widened', '', 'minor'],
  ],
  [
    'a suggestion for a rule',
    service(bound('example')),
    service(bound('required')),
    ['binding.strength', ...NARROWED],
  ],
  [
    'one suggestion for another',
    service(bound('example')),
    service(bound('preferred')),
    ['binding.strength', 'tighter', 'documentation', '', 'patch'],
  ],
  [
    'another value set that was a suggestion',
    service(bound('preferred')),
    service(bound('preferred', 'w')),
    ['binding.valueSet', 'other', 'documentation', '', 'patch'],
  ],
  ['an invariant that warns', slot(), comment(rule('warning')), ['constraint.added', ...EXPECTED]],
  ['an invariant that warned', comment(rule('warning')), slot(), ['constraint.removed', ...EXPECTED]],
  [
    'a warning for an error',
    comment(rule('error')),
    comment(rule('warning')),
    ['constraint.changed', ...WIDENED],
  ],
  [
    'an error for a warning',
    comment(rule('warning')),
    comment(rule('error')),
    ['constraint.changed', ...NARROWED],
  ],
  [
    'a modifier that was fixed',
    notGiven({ fixedBoolean: false }),
    notGiven({}),
    ['fixed', 'looser', 'widened', 'receiver', 'major'],
  ],
  ['a modifier that becomes fixed', notGiven({}), notGiven({ fixedBoolean: false }), ['fixed', ...NARROWED]],
  ['an element of a model that has to be there', logical('a'), required, ['element.added', ...NARROWED]],
  ['a maximum value set', start(bound('extensible')), maximum('v'), ['binding.maxValueSet', ...NARROWED]],
  ['no maximum value set', maximum('v'), start(bound('extensible')), ['binding.maxValueSet', ...WIDENED]],
  ['a slice of a closed slicing', closed('a'), closed('a', 'b'), ['slice.added', ...WIDENED]],
  ['a slice less of a closed slicing', closed('a', 'b'), closed('a'), ['slice.removed', ...NARROWED]],
  [
    'another filter besides',
    include(filter('a')),
    include(filters('a', 'b')),
    ['valueset.include.filter', ...NARROWED],
  ],
  ['a filter less', include(filters('a', 'b')), include(filter('a')), ['valueset.include.filter', ...OPENED]],
  ['less excluded', exclude(filter('a')), exclude(filters('a', 'b')), ['valueset.exclude.filter', ...OPENED]],
  [
    'more excluded',
    exclude(filters('a', 'b')),
    exclude(filter('a')),
    ['valueset.exclude.filter', ...NARROWED],
  ],
  [
    'a context that is an extension',
    context('resource', 'Slot'),
    context('extension', 'Slot'),
    ['context.type', ...REPLACED],
  ],
  [
    'another extension as context',
    context('extension', 'http://a'),
    context('extension', 'http://a', 'http://b'),
    ['context.added', ...OPENED],
  ],
];

it.each(MORE)('%s', (_, before, after, want) => {
  expect(told(before, after)).toEqual([want]);
});

it('every direction that has a rule of its own is in a table', () => {
  const tables = [...Object.values(REVERSED), ...MORE.map(([, , , want]) => want)].map(
    ([kind, direction]) => `${kind} ${direction}`,
  );
  const forward = CHANGE_KINDS.map((kind) => {
    const [before, after] = CASES[kind];
    const [first] = told(before, after);
    return `${first![0]} ${first![1]}`;
  });
  const covered = new Set([...tables, ...forward]);
  const missing = CHANGE_KINDS.flatMap((kind) => {
    const entry = RULES[kind];
    if ('effect' in entry) return [];
    return (['looser', 'tighter'] as const)
      .filter((direction) => !covered.has(`${kind} ${direction}`))
      .map((d) => `${kind} ${d}`);
  });
  expect(missing).toEqual(UNREACHED);
});

/** To remove an element or a parameter accepts no more, to add an invariant no more, and to remove one no less. */
const UNREACHED = [
  'element.removed looser',
  'constraint.added looser',
  'constraint.removed tighter',
  'operation.parameter.removed looser',
];
