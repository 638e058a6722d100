import { expect, it } from 'vitest';
import type { Generated } from '../generate/validators/compiled.js';
import { compiled } from '../generate/validators/compiled.js';
import { projectModel } from '../../../src/toolchain/model/project.js';
import { withProject } from '../compile/project.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';

async function validatorsOf(fsh: string): Promise<Generated> {
  const { config, resources, stubs, diagnostics } = withProject({ 'a.fsh': fsh }, (project) =>
    project.compile(coreDefinitions()),
  );
  expect(diagnostics).toEqual([]);
  return compiled(projectModel({ ...config!, stubs, resources } as never, coreDefinitions()));
}

const numbers = Array.from({ length: 45 }, (_, i) => i + 1);
const issuesOf = (result: { issues: { code: string; expression: string; key?: string }[] }) =>
  result.issues.map(({ code, expression, key }) => [code, expression, key ?? ''].join(' ').trim());

it('an object with more required elements than there are bits is judged by each of them', async () => {
  const validators = await validatorsOf(`
Logical: BigForm
Id: big-form
Title: "Form"
Description: "x"
${numbers.map((n) => `* field${n} 1..1 string "field ${n}"`).join('\n')}
* late[x] 1..1 string or boolean "late"
* obeys all-1

Invariant: all-1
Description: "some field differs from the first"
Severity: #error
Expression: "${numbers.map((n) => `field${n}.exists()`).join(' and ')} implies field1 != field45"

Profile: Holder
Parent: Basic
Id: holder
`);
  const validate = (
    validators as unknown as Record<string, (value: unknown) => ReturnType<Generated['validate']>>
  )['validateBigForm']!;
  const whole: Record<string, unknown> = {
    ...Object.fromEntries(numbers.map((n) => [`field${n}`, `text ${n}`])),
    lateString: 'x',
  };
  expect(issuesOf(validate(whole))).toEqual([]);
  for (const n of [1, 23, 24, 25, 31, 32, 33, 45]) {
    const { [`field${n}`]: _, ...without } = whole;
    expect(issuesOf(validate(without))).toEqual([`cardinality.min big-form.field${n}`]);
    const extended = {
      ...without,
      [`_field${n}`]: { extension: [{ url: 'http://a.example', valueCode: 'x' }] },
    };
    expect(issuesOf(validate(extended))).toEqual([]);
  }
  const { lateString: _late, ...early } = whole;
  expect(issuesOf(validate(early))).toEqual(['cardinality.min big-form.late']);
  expect(issuesOf(validate({ ...whole, lateBoolean: true }))).toEqual(['type.choice big-form.late']);
  expect(issuesOf(validate({ ...whole, field45: 'text 1' }))).toEqual(['invariant big-form all-1']);
});

it('an object with more choices or slices than there are bits is judged by each of them', async () => {
  const validators = await validatorsOf(`
Logical: ManyChoices
Id: many-choices
Title: "Many choices"
Description: "x"
${numbers.map((n) => `* c${n}[x] 0..1 string or boolean "choice ${n}"`).join('\n')}

Profile: Sliced
Parent: Basic
Id: sliced
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #closed
* identifier contains ${numbers.map((n) => `s${n} ${n % 2}..1`).join(' and ')}
${numbers.map((n) => `* identifier[s${n}].system = "http://a.example/${n}"`).join('\n')}

Extension: Mark
Id: mark
* value[x] only string

Profile: Marked
Parent: Basic
Id: marked
${numbers.map((n) => `* extension contains Mark${n} named mark${n} 1..1`).join('\n')}

${numbers.map((n) => `Extension: Mark${n}\nId: mark-${n}\n* value[x] only string\n`).join('\n')}
`);
  const by = validators as unknown as Record<string, (value: unknown) => ReturnType<Generated['validate']>>;
  for (const n of [1, 7, 8, 9, 32, 45]) {
    expect(issuesOf(by['validateManyChoices']!({ [`c${n}String`]: 'x' }))).toEqual([]);
    const twice = { [`c${n}String`]: 'x', [`c${n}Boolean`]: true };
    expect(issuesOf(by['validateManyChoices']!(twice))).toEqual([`type.choice many-choices.c${n}`]);
  }
  const basic = { resourceType: 'Basic', code: { text: 'x' } };
  const identifiers = numbers.map((n) => ({ system: `http://a.example/${n}`, value: 'x' }));
  expect(issuesOf(by['validateSliced']!({ ...basic, identifier: identifiers }))).toEqual([]);
  const extension = numbers.map((n) => ({
    url: `http://example.org/fhir/StructureDefinition/mark-${n}`,
    valueString: 'x',
  }));
  expect(issuesOf(by['validateMarked']!({ ...basic, extension }))).toEqual([]);
  for (const n of [1, 31, 33, 45]) {
    const others = identifiers.filter((_, i) => i !== n - 1);
    expect(issuesOf(by['validateSliced']!({ ...basic, identifier: others }))).toHaveLength(1);
    expect(
      issuesOf(by['validateMarked']!({ ...basic, extension: extension.filter((_, i) => i !== n - 1) })),
    ).toHaveLength(1);
  }
  expect(issuesOf(by['validateMarked']!(basic)).length).toBeGreaterThan(0);
});
