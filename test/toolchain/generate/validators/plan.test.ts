import { describe, expect, it } from 'vitest';
import type { ElementDefinition } from 'fhir/r3.js';
import { ModuleCodes } from '../../../../src/toolchain/generate/validators/plan/codes.js';
import { Constraints } from '../../../../src/toolchain/generate/validators/plan/constraints.js';
import { Eligible } from '../../../../src/toolchain/generate/validators/plan/fast-path/eligible.js';
import { planModule } from '../../../../src/toolchain/generate/validators/plan/module.js';
import { ProjectIndex } from '../../../../src/toolchain/model/project-index.js';
import { Structures } from '../../../../src/toolchain/generate/validators/plan/structure.js';
import type {
  FieldPlan,
  ModulePlan,
  ObjectPlan,
} from '../../../../src/toolchain/generate/validators/plan/types.js';
import { BASE, insertAfter, profileOf, projectOf } from './compiled.js';

/** The plan of a profile of Patient. */
function planOf(change: Parameters<typeof profileOf>[2], type = 'Patient'): ModulePlan {
  const project = projectOf([profileOf(type, 'P', change)]);
  const source = new ProjectIndex(project);
  const structures = new Structures(source);
  const planning = {
    structures,
    constraints: new Constraints(source),
    codes: new ModuleCodes(project.codeSystems),
    eligible: new Eligible(structures),
  };
  const model = project.profiles[0]!;
  return planModule(model, model.typeName, planning);
}

const shape = (module: string, name: string) => ({ module, name });
const fieldOf = (plan: ModulePlan, name: string): FieldPlan | undefined =>
  plan.objects[0]!.fields.find((field) => field.name === name);
const rootOf = (plan: ModulePlan): ObjectPlan => plan.objects[0]!;

type Change = Partial<ElementDefinition> & Record<string, unknown>;
type Given = [what: string, path: string, given: Change, want: Partial<FieldPlan> | undefined];

const FIELDS: Given[] = [
  ['nothing said anew', 'Patient.birthDate', {}, undefined],
  ['required', 'Patient.birthDate', { min: 1 }, { required: ['birthDate'], values: { kind: 'inherited' } }],
  ['forbidden', 'Patient.photo', { max: '0' }, { required: [], values: { kind: 'forbidden' } }],
  [
    'a fixed primitive',
    'Patient.active',
    { fixedBoolean: true },
    { values: { kind: 'single', values: { type: { kind: 'fixed-primitive', value: true }, checks: [] } } },
  ],
  [
    'a pattern',
    'Patient.maritalStatus',
    { patternCodeableConcept: { text: 'it\'s "so"' }, binding: undefined },
    {
      values: {
        kind: 'single',
        values: {
          type: { kind: 'object', shape: shape('types/CodeableConcept', 'codeableConcept') },
          checks: [{ kind: 'pattern', value: { text: 'it\'s "so"' } }],
        },
      },
    },
  ],
  [
    'a range',
    'Patient.birthDate',
    { minValueDate: '1900-01-01', maxLength: 10 },
    {
      values: {
        kind: 'single',
        values: {
          type: { kind: 'primitive', check: 'date' },
          checks: [
            { kind: 'at-least', value: '1900-01-01' },
            { kind: 'max-length', length: 10 },
          ],
        },
      },
    },
  ],
  [
    'fewer values of an array',
    'Patient.name',
    { min: 1, max: '2' },
    {
      required: ['name'],
      values: {
        kind: 'single',
        values: {
          type: {
            kind: 'object',
            shape: shape('types/HumanName', 'humanName'),
            array: { min: 1, max: 2 },
          },
          checks: [],
        },
      },
    },
  ],
  [
    'targets of a reference',
    'Patient.managingOrganization',
    {
      type: [
        { code: 'Reference', targetProfile: 'http://hl7.org/fhir/StructureDefinition/Practitioner' },
        { code: 'Reference', targetProfile: 'http://hl7.org/fhir/StructureDefinition/Organization' },
      ],
    },
    {
      values: {
        kind: 'single',
        values: {
          type: { kind: 'object', shape: shape('types/Reference', 'reference') },
          checks: [{ kind: 'targets', targets: [['Organization'], ['Practitioner']] }],
        },
      },
    },
  ],
];

describe('the plan of a field', () => {
  it.each(FIELDS)('%s: %s', (_, path, given, want) => {
    const plan = planOf((_elements, find) => void Object.assign(find(path), given));
    const field = fieldOf(plan, path.split('.')[1]!);
    if (want === undefined) expect(field).toBeUndefined();
    else expect(field).toEqual({ name: path.split('.')[1], required: [], ...want });
  });

  it('of a choice goes by its types', () => {
    const plan = planOf((_, find) => void (find('Patient.deceased[x]').type = [{ code: 'dateTime' }]));
    expect(fieldOf(plan, 'deceased[x]')!.values).toEqual({
      kind: 'choice',
      types: [['DateTime', { type: { kind: 'primitive', check: 'dateTime' }, checks: [] }]],
    });
  });
});

describe('the plan of slices', () => {
  const sliced = (facts: object) =>
    planOf((elements, find) => {
      find('Patient.identifier').slicing = {
        discriminator: [{ type: 'value', path: 'system' }],
        rules: 'closed',
      };
      const { id: _, ...identifier } = structuredClone(find('Patient.identifier'));
      const slice = {
        ...identifier,
        id: 'Patient.identifier:nhs',
        sliceName: 'nhs',
        slicing: undefined,
        min: 1,
        max: '1',
      };
      const system = {
        id: 'Patient.identifier:nhs.system',
        path: 'Patient.identifier.system',
        min: 1,
        max: '1',
        base: { path: 'Identifier.system', min: 0, max: '1' },
        type: [{ code: 'uri' }],
        ...facts,
      };
      insertAfter(elements, 'Patient.identifier', slice, system);
    });
  const slicingIn = (plan: ModulePlan) => {
    const { values } = fieldOf(plan, 'identifier')!;
    const type = values.kind === 'single' ? values.values.type : undefined;
    return type?.kind === 'object' ? type.slicing : undefined;
  };

  it('tells them apart by a value', () => {
    const plan = sliced({ fixedUri: 'http://example.org/nhs' });
    expect(fieldOf(plan, 'identifier')!.required).toEqual(['identifier:nhs']);
    expect(slicingIn(plan)).toEqual({
      rules: 'closed',
      ordered: false,
      slices: [
        {
          name: 'nhs',
          matches: {
            kind: 'at',
            path: ['system'],
            condition: { kind: 'equals', value: 'http://example.org/nhs' },
          },
          shape: shape('P', 'identifierNhsRules'),
          checks: [],
          min: 1,
          max: 1,
        },
      ],
    });
    expect(plan.objects.map(({ ref }) => ref.name)).toEqual(['p', 'identifierNhsRules']);
  });

  it('says what nothing tells apart', () => {
    expect(slicingIn(sliced({}))!.slices[0]!.matches).toEqual({
      kind: 'undecidable',
      what: `slice Patient.identifier:nhs of ${BASE}P`,
    });
  });
});

describe('the plan of invariants', () => {
  const stated = (expression: string | undefined, severity: 'error' | 'warning' = 'error') => {
    const plan = planOf((elements) => {
      const constraint = {
        key: 'x-1',
        severity,
        human: 'x',
        ...(expression !== undefined && { expression }),
      };
      elements[0]!.constraint!.push(constraint as never);
    });
    return rootOf(plan).invariants.find(({ key }) => key === 'x-1')!;
  };

  it.each<[expression: string, reads: string[], isAlways: boolean]>([
    ['birthDate.exists() implies gender.exists()', ['birthDate', 'gender'], false],
    ['birthDate.exists()', ['birthDate'], true],
    ["gender.empty() or gender != '$this.birthDate !== undefined'", ['gender'], false],
    ['%resource.id.exists()', [], true],
    ['deceased.empty() or birthDate.exists()', ['deceased[x]', 'birthDate'], false],
  ])('%s', (expression, reads, isAlways) => {
    const { holds, ...plan } = stated(expression);
    expect(plan).toMatchObject({
      key: 'x-1',
      human: 'x',
      severity: 'error',
      path: 'Patient',
      reads,
      isAlways,
    });
    expect(holds).toBeDefined();
  });

  it('in words has no condition', () => {
    const plan = stated(undefined, 'warning');
    expect(plan).toMatchObject({ severity: 'warning', isAlways: true });
    expect(plan).not.toHaveProperty('holds');
  });
});

describe('the plan of a fast path', () => {
  it('accepts no resource as a whole, and tests what an expression can', () => {
    const { fastPath } = rootOf(planOf((_, find) => void (find('Patient.birthDate').min = 1)));
    expect(fastPath).toMatchObject({
      ref: shape('fast-path/P', 'walkP'),
      accepts: false,
      required: 1,
      invariants: [],
    });
    const caseOf = (key: string) => fastPath!.cases.find(({ keys }) => keys.includes(key));
    expect(caseOf('birthDate')).toMatchObject({ test: { kind: 'primitive', test: 'isDate' }, isFinal: true });
    expect(caseOf('name')).toMatchObject({
      test: {
        kind: 'object',
        accepts: shape('fast-path/types/HumanName', 'acceptsHumanName'),
        array: { min: 0, max: '*' },
      },
    });
    expect(caseOf('contained')).toBeUndefined();
  });

  it('is plain data', () => {
    const plan = planOf(() => undefined);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });
});
