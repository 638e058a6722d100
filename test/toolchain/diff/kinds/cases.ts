import type {
  CapabilityStatement,
  CodeSystem,
  ConceptMap,
  FhirResource,
  OperationDefinition,
} from 'fhir/r3.js';
import type { ChangeKind } from '../../../../src/toolchain/diff/kinds.js';
import { CANONICAL, codes, codeSystem, profile, slot, valueSet, vs } from '../fixtures.js';

const SD = 'http://hl7.org/fhir/StructureDefinition';
export const SYSTEM = `${CANONICAL}/CodeSystem/c`;

const element = (id: string, edit: Record<string, unknown> = {}) => slot({ [id]: edit });
const bound = (strength: string, name = 'v') => ({ binding: { strength, ...vs(name) } });
const rule = (expression: string, severity = 'error') => ({
  constraint: [{ key: 'k-1', severity, human: 'x', expression }],
});
const extension = (own: Record<string, unknown> = {}) => profile('E', 'Extension', {}, {}, own as never);

export const SLICING = { slicing: { discriminator: [{ type: 'value', path: 'system' }], rules: 'open' } };
export const sliced = (names: readonly string[], edit: Record<string, unknown> = {}, slicing = SLICING) =>
  slot(
    { 'Slot.identifier': slicing },
    { 'Slot.identifier': names.map((name) => ({ id: `Slot.identifier:${name}`, short: name, ...edit })) },
  );
const ordered = { slicing: { ...SLICING.slicing, ordered: true } };

/** A logical model with elements of its own. */
export const logical = (...names: string[]) => {
  const root = { id: 'L', path: 'L', min: 0, max: '*' };
  const own = names.map((name, i) => ({
    id: `L.${name}`,
    path: `L.${name}`,
    min: 0,
    max: '1',
    type: [{ code: i % 2 ? 'date' : 'string' }],
  }));
  return {
    ...profile('L', 'Element'),
    kind: 'logical',
    type: 'L',
    derivation: 'specialization',
    baseDefinition: `${SD}/Element`,
    snapshot: { element: [root, ...own] },
  } as unknown as FhirResource;
};

const system = (concept: NonNullable<CodeSystem['concept']>, own: object = {}) =>
  codeSystem('c', concept, own);
export const include = (...parts: object[]) => valueSet('v', { include: parts as never });
export const exclude = (...parts: object[]) =>
  valueSet('v', { include: [{ system: SYSTEM }], exclude: parts as never });
export const filter = (value: string) => ({
  system: SYSTEM,
  filter: [{ property: 'concept', op: 'is-a', value }],
});

const map = (edit: Partial<ConceptMap> = {}, ...targets: [string, string?][]): ConceptMap => ({
  resourceType: 'ConceptMap',
  id: 'm',
  url: `${CANONICAL}/ConceptMap/m`,
  name: 'm',
  status: 'active',
  sourceUri: 'http://a',
  targetUri: 'http://b',
  group: [
    {
      source: 'http://a/s',
      target: 'http://b/s',
      element: [
        {
          code: 'a',
          target: targets.map(([code, equivalence]) => ({ code, equivalence: equivalence as never })),
        },
      ],
    },
  ],
  ...edit,
});

const operation = (edit: Partial<OperationDefinition> = {}, ...parameter: object[]): OperationDefinition => ({
  resourceType: 'OperationDefinition',
  id: 'o',
  url: `${CANONICAL}/OperationDefinition/o`,
  name: 'o',
  status: 'active',
  kind: 'operation',
  code: 'o',
  system: false,
  type: true,
  instance: false,
  resource: ['Slot'],
  parameter: parameter as never,
  ...edit,
});
const input = (edit: object = {}) => ({ name: 'p', use: 'in', min: 0, max: '1', type: 'string', ...edit });

const statement = (edit: Partial<CapabilityStatement> = {}, ...resource: object[]): CapabilityStatement => ({
  resourceType: 'CapabilityStatement',
  id: 's',
  url: `${CANONICAL}/CapabilityStatement/s`,
  name: 's',
  version: '1.0.0',
  status: 'active',
  date: '2026-01-01',
  kind: 'capability',
  fhirVersion: '3.0.1',
  acceptUnknown: 'no',
  format: ['json'],
  rest: [{ mode: 'server', resource: [{ type: 'Patient' }, ...resource] as never }],
  ...edit,
});
const served = (edit: object = {}) => statement({}, { type: 'Slot', ...edit });
const parameter = (edit: object = {}) => ({ searchParam: [{ name: 'start', type: 'date', ...edit }] });
const operationOf = (...names: [string, string][]) =>
  statement({
    rest: [
      {
        mode: 'server',
        resource: [{ type: 'Patient' }] as never,
        operation: names.map(([name, reference]) => ({ name, definition: { reference } })),
      },
    ],
  });

/** Two definitions that differ in one change and nothing else. Undefined: that side has none. */
export type KindCase = [before: FhirResource | undefined, after: FhirResource | undefined];

const one: Record<ChangeKind, KindCase> = {
  'resource.added': [undefined, slot()],
  'resource.removed': [slot(), undefined],
  'resource.renamed': [
    element('Slot.comment', { min: 1 }),
    {
      ...element('Slot.comment', { min: 1 }),
      url: 'http://elsewhere.example/StructureDefinition/P',
    } as FhirResource,
  ],
  'metadata.name': [slot(), slot({}, {}, { name: 'Q' })],
  'metadata.status': [slot(), slot({}, {}, { status: 'retired' })],
  'metadata.experimental': [slot(), slot({}, {}, { experimental: true })],
  'metadata.publisher': [slot(), slot({}, {}, { publisher: 'Somebody' })],
  'profile.kind': [logical('a'), { ...logical('a'), kind: 'complex-type' } as FhirResource],
  'profile.type': [slot(), { ...slot(), type: 'Schedule' } as FhirResource],
  'profile.base': [slot(), slot({}, {}, { baseDefinition: `${CANONICAL}/StructureDefinition/B` })],
  'profile.abstract': [slot(), slot({}, {}, { abstract: true })],
  'profile.derivation': [slot(), slot({}, {}, { derivation: 'specialization' })],
  'profile.fhirVersion': [slot({}, {}, { fhirVersion: '3.0.1' }), slot({}, {}, { fhirVersion: '3.5.0' })],
  'context.type': [
    extension({ contextType: 'resource', context: ['Slot'] }),
    extension({ contextType: 'datatype', context: ['Slot'] }),
  ],
  'context.added': [
    extension({ contextType: 'resource', context: ['Slot'] }),
    extension({ contextType: 'resource', context: ['Slot', 'Schedule'] }),
  ],
  'context.removed': [
    extension({ contextType: 'resource', context: ['Slot', 'Schedule'] }),
    extension({ contextType: 'resource', context: ['Slot'] }),
  ],
  'element.added': [logical('a'), logical('a', 'b')],
  'element.removed': [logical('a', 'b'), logical('a')],
  'element.renamed': [logical('a', 'b'), logical('a', 'c')],
  'element.order': [logical('a', 'b', 'c'), logical('a', 'b', 'c')],
  'element.contentReference': [logical('a'), logical('a')],
  cardinality: [
    element('Slot.specialty', { min: 0, max: '*' }),
    element('Slot.specialty', { min: 1, max: '2' }),
  ],
  'cardinality.min': [element('Slot.comment', { min: 1 }), slot()],
  'cardinality.max': [element('Slot.specialty', { max: '1' }), slot()],
  'type.added': [extensionOf('string'), extensionOf('string', 'boolean')],
  'type.removed': [extensionOf('string', 'boolean'), extensionOf('string')],
  'profile.added': [profiled('a'), profiled('a', 'b')],
  'profile.removed': [profiled('a', 'b'), profiled('a')],
  'target.added': [targeted('a'), targeted('a', 'b')],
  'target.removed': [targeted('a', 'b'), targeted('a')],
  'aggregation.added': [
    reference({ aggregation: ['bundled'] }),
    reference({ aggregation: ['bundled', 'contained'] }),
  ],
  'aggregation.removed': [
    reference({ aggregation: ['bundled', 'contained'] }),
    reference({ aggregation: ['bundled'] }),
  ],
  versioning: [reference({ versioning: 'independent' }), reference({ versioning: 'specific' })],
  'binding.added': [slot(), element('Slot.start', bound('required'))],
  'binding.removed': [element('Slot.start', bound('required')), slot()],
  'binding.strength': [element('Slot.start', bound('required')), element('Slot.start', bound('extensible'))],
  'binding.valueSet': [
    element('Slot.start', bound('required')),
    element('Slot.start', bound('required', 'w')),
  ],
  'binding.maxValueSet': [maximum('v'), maximum('w')],
  fixed: [element('Slot.comment', { fixedString: 'a' }), slot()],
  pattern: [slot(), element('Slot.specialty', { patternCodeableConcept: { text: 'a' } })],
  defaultValue: [
    element('Slot.comment', { defaultValueString: 'a' }),
    element('Slot.comment', { defaultValueString: 'b' }),
  ],
  minValue: [element('Slot.start', { minValueInteger: 1 }), element('Slot.start', { minValueInteger: 2 })],
  maxValue: [element('Slot.start', { maxValueInteger: 1 }), element('Slot.start', { maxValueInteger: 2 })],
  maxLength: [element('Slot.comment', { maxLength: 10 }), element('Slot.comment', { maxLength: 20 })],
  'flag.mustSupport': [slot(), element('Slot.comment', { mustSupport: true })],
  'flag.isModifier': [slot(), element('Slot.comment', { isModifier: true })],
  'flag.isSummary': [slot(), element('Slot.comment', { isSummary: true })],
  slicing: [sliced(['a']), sliced(['a'], {}, { slicing: { ...SLICING.slicing, rules: 'closed' } })],
  'slice.added': [sliced(['a'], { min: 0 }), sliced(['a', 'b'], { min: 0 })],
  'slice.removed': [sliced(['a', 'b'], { min: 1 }), sliced(['a'], { min: 1 })],
  'slice.renamed': [sliced(['a'], { short: 'x', min: 1 }), sliced(['b'], { short: 'x', min: 1 })],
  'slice.moved': [sliced(['a', 'b'], {}, ordered), sliced(['b', 'a'], {}, ordered)],
  'constraint.added': [slot(), element('Slot.comment', rule('true'))],
  'constraint.removed': [element('Slot.comment', rule('true')), slot()],
  'constraint.changed': [element('Slot.comment', rule('true')), element('Slot.comment', rule('false'))],
  'code.added': [system(codes(['a'])), system(codes(['a'], ['b', 'Bee']))],
  'code.removed': [system(codes(['a'], ['b', 'Bee'])), system(codes(['a']))],
  'code.renamed': [system(codes(['a'], ['b|1', 'Bee'])), system(codes(['a'], ['b|2', 'Bee']))],
  'code.moved': [system([{ code: 'a' }, { code: 'b' }]), system([{ code: 'a', concept: [{ code: 'b' }] }])],
  'code.display': [system(codes(['a', 'Ay'])), system(codes(['a', 'Ay ']))],
  'code.property': [
    system([{ code: 'a', property: [{ code: 'p', valueString: 'x' }] }]),
    system([{ code: 'a', property: [{ code: 'p', valueString: 'y' }] }]),
  ],
  'codesystem.caseSensitive': [
    system(codes(['a']), { caseSensitive: true }),
    system(codes(['a']), { caseSensitive: false }),
  ],
  'codesystem.content': [system(codes(['a'])), system(codes(['a']), { content: 'fragment' })],
  'codesystem.valueSet': [system(codes(['a'])), system(codes(['a']), { valueSet: 'http://a' })],
  'codesystem.hierarchy': [system(codes(['a'])), system(codes(['a']), { hierarchyMeaning: 'is-a' })],
  'valueset.include.added': [
    include({ system: SYSTEM }),
    include({ system: SYSTEM }, { system: 'http://d' }),
  ],
  'valueset.include.removed': [
    include({ system: SYSTEM }, { system: 'http://d' }),
    include({ system: SYSTEM }),
  ],
  'valueset.include.filter': [include(filter('a')), include(filter('b'))],
  'valueset.include.version': [
    include({ system: SYSTEM, version: '1' }),
    include({ system: SYSTEM, version: '2' }),
  ],
  'valueset.exclude.added': [exclude(), exclude({ system: 'http://d' })],
  'valueset.exclude.removed': [exclude({ system: 'http://d' }), exclude()],
  'valueset.exclude.filter': [exclude(filter('a')), exclude(filter('b'))],
  'valueset.exclude.version': [
    exclude({ system: 'http://d', version: '1' }),
    exclude({ system: 'http://d', version: '2' }),
  ],
  'valueset.exclude.code.added': [
    exclude({ system: SYSTEM, concept: codes(['a']) }),
    exclude({ system: SYSTEM, concept: codes(['a'], ['b']) }),
  ],
  'valueset.exclude.code.removed': [
    exclude({ system: SYSTEM, concept: codes(['a'], ['b']) }),
    exclude({ system: SYSTEM, concept: codes(['a']) }),
  ],
  'valueset.extensible': [include({ system: SYSTEM }), { ...include({ system: SYSTEM }), extensible: true }],
  'valueset.setting': [include({ system: SYSTEM }), { ...include({ system: SYSTEM }), immutable: true }],
  'conceptmap.source': [map({}, ['b']), map({ sourceUri: 'http://c' }, ['b'])],
  'conceptmap.target': [map({}, ['b']), map({ targetUri: 'http://c' }, ['b'])],
  'conceptmap.mapping.added': [map({}, ['b']), map({}, ['b'], ['c'])],
  'conceptmap.mapping.removed': [map({}, ['b'], ['c']), map({}, ['b'])],
  'conceptmap.mapping.equivalence': [map({}, ['b', 'equal']), map({}, ['b', 'wider'])],
  'operation.code': [operation(), operation({ code: 'q' })],
  'operation.level': [operation(), operation({ instance: true })],
  'operation.setting': [operation(), operation({ idempotent: true })],
  'operation.resource.added': [operation(), operation({ resource: ['Slot', 'Schedule'] })],
  'operation.resource.removed': [operation({ resource: ['Slot', 'Schedule'] }), operation()],
  'operation.parameter.added': [
    operation({}),
    operation(
      {},
      {
        name: 'q',
        use: 'in',
        min: 0,
        max: '1',
        part: [{ name: 'r', use: 'in', min: 1, max: '1', type: 'date' }],
      },
    ),
  ],
  'operation.parameter.removed': [operation({}, input({ use: 'out', min: 1 })), operation({})],
  'operation.parameter.renamed': [operation({}, input()), operation({}, input({ name: 'q' }))],
  'operation.parameter.min': [operation({}, input()), operation({}, input({ min: 1 }))],
  'operation.parameter.max': [operation({}, input()), operation({}, input({ max: '*' }))],
  'operation.parameter.type': [operation({}, input()), operation({}, input({ type: 'date' }))],
  'operation.parameter.profile': [
    operation({}, input()),
    operation({}, input({ profile: { reference: 'http://a' } })),
  ],
  'operation.parameter.binding': [
    operation({}, input({ binding: { strength: 'required', valueSetUri: 'http://a' } })),
    operation({}, input({ binding: { strength: 'required', valueSetUri: 'http://b' } })),
  ],
  'capability.version': [statement(), statement({ version: '1.0.1' })],
  'capability.description': [statement({ description: 'a' }), statement({ description: 'b' })],
  'capability.setting': [statement(), statement({ acceptUnknown: 'both' })],
  'capability.format.added': [statement(), statement({ format: ['json', 'xml'] })],
  'capability.format.removed': [statement({ format: ['json', 'xml'] }), statement()],
  'capability.profile.added': [statement(), statement({ profile: [{ reference: 'http://a' }] })],
  'capability.profile.removed': [statement({ profile: [{ reference: 'http://a' }] }), statement()],
  'capability.resource.added': [statement(), served({ interaction: [{ code: 'read' }], ...parameter() })],
  'capability.resource.removed': [served(), statement()],
  'capability.interaction.added': [served(), served({ interaction: [{ code: 'read' }] })],
  'capability.interaction.removed': [served({ interaction: [{ code: 'read' }] }), served()],
  'capability.searchParam.added': [served(), served(parameter())],
  'capability.searchParam.removed': [served(parameter()), served()],
  'capability.searchParam.changed': [served(parameter()), served(parameter({ type: 'token' }))],
  'capability.include.added': [served(), served({ searchInclude: ['Slot:schedule'] })],
  'capability.include.removed': [served({ searchInclude: ['Slot:schedule'] }), served()],
  'capability.operation.added': [
    operationOf(['a', 'http://a']),
    operationOf(['a', 'http://a'], ['b', 'http://b']),
  ],
  'capability.operation.removed': [
    operationOf(['a', 'http://a'], ['b', 'http://b']),
    operationOf(['a', 'http://a']),
  ],
  'capability.operation.definition': [operationOf(['a', 'http://a']), operationOf(['a', 'http://b'])],
  documentation: [slot(), element('Slot.comment', { short: 'Other words' })],
};

function extensionOf(...types: string[]): FhirResource {
  return profile('E', 'Extension', { 'Extension.value[x]': { type: types.map((code) => ({ code })) } });
}

function reference(edit: object): FhirResource {
  return element('Slot.schedule', {
    type: [{ code: 'Reference', targetProfile: `${SD}/Schedule`, ...edit }],
  });
}

function targeted(...names: string[]): FhirResource {
  return element('Slot.schedule', {
    type: names.map((name) => ({ code: 'Reference', targetProfile: `http://${name}` })),
  });
}

function profiled(...names: string[]): FhirResource {
  return element('Slot.identifier', {
    type: names.map((name) => ({ code: 'Identifier', profile: `http://${name}` })),
  });
}

export function maximum(name: string): FhirResource {
  const extension = [
    {
      url: `${SD}/elementdefinition-maxValueSet`,
      valueReference: { reference: `${CANONICAL}/ValueSet/${name}` },
    },
  ];
  return element('Slot.start', { binding: { strength: 'extensible', ...vs('v'), extension } });
}

/** The order of the elements of a logical model, and a reference to another element's content. */
export function elementsOf(
  resource: FhirResource,
  edit: (elements: Record<string, unknown>[]) => void,
): FhirResource {
  const copy = structuredClone(resource) as unknown as { snapshot: { element: Record<string, unknown>[] } };
  edit(copy.snapshot.element);
  return copy as unknown as FhirResource;
}

one['element.order'][1] = elementsOf(
  one['element.order'][0]!,
  (elements) => void elements.push(elements.splice(1, 1)[0]!),
);
one['element.contentReference'] = ['L.a', 'L.b'].map((id) =>
  elementsOf(logical('a', 'b', 'c'), (elements) => {
    delete elements[3]!['type'];
    elements[3]!['contentReference'] = `#${id}`;
  }),
) as KindCase;

export const CASES = one;
