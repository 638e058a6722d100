import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FhirPathError } from '../../../src/toolchain/fhirpath/parse.js';
import { readXml } from '../../../src/toolchain/xml/read.js';
import { definitions, loadExpression, type Json } from './harness.js';

interface Hl7Test {
  group: string;
  name: string;
  input: string | null;
  expr: string;
  /** Set if the expression has to be refused. */
  invalid: string | null;
  predicate: string | boolean | null;
  /** Type and text of each item. */
  outputs: [type: string | null, text: string][];
}

const FOLDER = fileURLToPath(new URL('../../../../shared/fhirpath/', import.meta.url));
const FILE = `${FOLDER}tests.json`;
const hasTests = existsSync(FILE);
if (!hasTests) console.warn(`SKIPPED: ${FILE} does not exist: HL7's FHIRPath tests are not run`);

const inputs = new Map<string, Json | undefined>();
function inputOf(file: string): Json | undefined {
  if (!inputs.has(file)) {
    const path = FOLDER + file;
    const read = existsSync(path) ? readXml(readFileSync(path, 'utf8'), definitions, { file }) : undefined;
    inputs.set(file, read?.resource as Json | undefined);
  }
  return inputs.get(file);
}

/** Runs a test; `refused` where the compiler does not take the expression, undefined where its input is not here. */
function run(test: Hl7Test): unknown {
  const input = inputOf(test.input ?? 'patient-example.xml');
  if (!input) return undefined;
  let check;
  try {
    check = loadExpression(test.expr, { path: String(input['resourceType']) }, 'list');
  } catch (error) {
    if (!(error instanceof FhirPathError)) throw error;
    return 'refused';
  }
  return check(input, input);
}

function isEqual(test: Hl7Test, found: readonly unknown[]): boolean {
  if (test.predicate) {
    const holds = found.length === 1 && typeof found[0] === 'boolean' ? found[0] : found.length > 0;
    return String(holds) === test.outputs[0]![1];
  }
  return (
    found.length === test.outputs.length &&
    test.outputs.every(([type, text], i) => {
      const item = found[i];
      if (type === 'integer' || type === 'decimal') return item === Number(text);
      if (type === 'boolean') return typeof item === 'boolean' && String(item) === text;
      return text === '' || String(item) === text.replace(/^@T?/, '');
    })
  );
}

describe.skipIf(!hasTests)("HL7's tests of FHIRPath", () => {
  const tests = hasTests ? (JSON.parse(readFileSync(FILE, 'utf8')) as Hl7Test[]) : [];
  const results = tests.map((test) => ({ test, result: run(test) }));

  it('give the right value or are refused, never a wrong value', () => {
    const wrong = results.filter(
      ({ test, result }) =>
        Array.isArray(result) && (test.invalid !== null || !isEqual(test, result as unknown[])),
    );
    expect(
      wrong.map(({ test, result }) => `${test.name}: ${test.expr} gives ${JSON.stringify(result)}`),
    ).toEqual([]);
  });

  it('are taken in at least as many cases as before', () => {
    const taken = results.filter(({ result }) => Array.isArray(result)).length;
    expect(taken).toBeGreaterThanOrEqual(270);
  });
});

describe('values that are easily wrong', () => {
  const patient = {
    resourceType: 'Patient',
    active: true,
    gender: 'male',
    birthDate: '1974-12-25',
    name: [{ given: ['Peter', 'James'] }, { given: ['Jim'] }],
  };

  it.each<[expression: string, want: unknown[] | 'refused']>([
    ['1.8 - 1.2', [0.6]],
    ['2.2 mod 1.8', [0.4]],
    ['1.2 * 1.8', [2.16]],
    ['0.1 + 0.2', [0.3]],
    ['1000000.1 - 1000000', [0.1]],
    ['-7 div 2', [-3]],
    ['(-1.5).round()', [-2]],
    ['{} ~ {}', [true]],
    ['1 ~ {}', [false]],
    ["name.where(use = 'old') ~ {}", [true]],
    ['{} !~ 1', [true]],
    ["7 days = 1 'wk'", 'refused'],
    ["4 'g' > 3999 'mg'", 'refused'],
    ['1 week.toString()', 'refused'],
    ['@2012-04-15T15:00:00Z = @2012-04-15T10:00:00', []],
    ['@2012-04-15T15:00:00+02:00 = @2012-04-15T16:00:00+03:00', [true]],
    ['1.0.toString()', ['1.0']],
    ['1.is(Decimal)', [false]],
    ['1.0.is(System.Decimal)', [true]],
    ['Patient.active.is(Boolean)', [false]],
    ['Patient.active.is(boolean)', [true]],
    ['Patient.is(System.Patient)', [false]],
    ['Patient.gender.ofType(string)', []],
    ['Patient.gender.ofType(code)', ['male']],
    ['Patient.gender.is(string)', [true]],
    ['Patient.name.single().exists()', [false]],
    ["iif('text', 1, 2)", 'refused'],
    ['iif(Patient.active, 1, 2)', [1]],
    ["('a' | 'b').iif(true, 1, 2)", 'refused'],
    ["'9999999999'.toInteger()", []],
    ["'-2147483648'.toInteger()", [-2147483648]],
    ["'a$b'.replace('$', '$&')", ['a$&b']],
    ["'abc'.replace('', 'x')", ['xaxbxcx']],
    ["'abc'.replace('b', '$$')", ['a$$c']],
    ["Patient.name.replace('a', 'b')", 'refused'],
    ['Patient.name.given.allTrue()', 'refused'],
    ['Patient.gender.anyFalse()', 'refused'],
    ['Patient.active.allTrue()', [true]],
    ['(true | false).anyFalse()', [true]],
    ['Patient.name.is(HumanName)', []],
    ['Patient.name.is(HumanName).empty()', [true]],
    ['Patient.name.first().is(HumanName)', [true]],
    ["Patient.name.where(given = 'Jim').is(HumanName)", [true]],
    ["Patient.name.where(given = 'Jim').is(Period)", [false]],
  ])('%s', (expression, want) => {
    let found: unknown;
    try {
      found = loadExpression(expression, { path: 'Patient' }, 'list')(patient, patient);
    } catch (error) {
      if (!(error instanceof FhirPathError)) throw error;
      found = 'refused';
    }
    expect(found).toEqual(want);
  });
});
