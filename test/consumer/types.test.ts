import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { STRICT } from '../strict.js';
import { describe, expect, it } from 'vitest';
import {
  validateCareConnectBloodPressureObservation1,
  validateCareConnectGPCPatient1,
  validateGPConnectAppointment1,
  validateGPConnectSlot1,
} from '../../generated/index.js';
import { MISUSES } from './misuses.js';
import * as writes from './writes.js';

const HERE = resolve(import.meta.dirname);
const PRELUDE = `import * as p from '../../generated/index.js';
declare const slot: p.GPConnectSlot1;
declare const appointment: p.GPConnectAppointment1;
declare const patient: p.CareConnectGPCPatient1;
declare const booking: p.GPConnectAppointment1Input;
declare const free: p.GPConnectSlot1Input;
const CHANNEL = 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2';
void [slot, appointment, patient, booking, free, CHANNEL];
`;

describe('what consumers write', () => {
  it('compiles, and makes resources that conform to their profiles', () => {
    expect(validateGPConnectAppointment1(writes.appointment).issues).toEqual([]);
    expect(validateGPConnectSlot1(writes.slot).issues).toEqual([]);
    expect(validateCareConnectGPCPatient1(writes.patient).issues).toEqual([]);
    expect(validateCareConnectBloodPressureObservation1(writes.bloodPressure).issues).toEqual([]);
    expect(validateCareConnectBloodPressureObservation1(writes.higher).issues).toEqual([]);
  });

  it('fills in the profile, fixed values and the marks of slices', () => {
    expect(writes.patient).toMatchObject({
      resourceType: 'Patient',
      meta: { profile: ['https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'] },
      identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9476719931' }],
      name: [{ use: 'official', family: 'Jones' }],
    });
    expect(writes.bloodPressure).toMatchObject({
      status: 'final',
      component: [
        {
          code: { coding: [{ code: '8480-6' }, { code: '72313002' }] },
          valueQuantity: { value: 120, system: 'http://unitsofmeasure.org', code: 'mm[Hg]' },
        },
        { code: { coding: [{ code: '8462-4' }, {}] }, valueQuantity: { value: 80 } },
      ],
    });
    expect(writes.appointment.extension).toHaveLength(2);
    // a profile that is not published is claimed by nothing
    expect(writes.emptyResponse).toEqual({ resourceType: 'Bundle', type: 'searchset' });
  });

  it('reads and writes slices', () => {
    expect(writes.read).toEqual({ number: '9476719931', family: 'Jones', pressure: 120 });
    expect(writes.renamed.name).toEqual([{ family: 'Smith', use: 'official' }]);
    expect(writes.unnumbered).not.toHaveProperty('identifier');
    expect(writes.higher.component?.map((c) => c.valueQuantity?.value)).toEqual([130, 80]);
    expect(writes.entries).toEqual([]);
    expect(writes.extension).toEqual({
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2',
      valueCode: 'Video',
    });
  });

  it('leaves its input as it was', () => {
    const before = structuredClone(writes.patient);
    writes.withOrganisation({ reference: 'Organization/1' });
    expect(writes.withOrganisation({ reference: 'Organization/1' })).toHaveLength(7);
    expect(writes.patient).toEqual(before);
  });
});

describe('a mistake does not compile', () => {
  const files = new Map(
    MISUSES.map(({ code }, i) => [join(HERE, `misuse-${i}.ts`), `${PRELUDE}${code}\nexport {};\n`]),
  );
  const disk = ts.createCompilerHost(STRICT);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => files.has(path) || disk.fileExists(path),
    readFile: (path) => files.get(path) ?? readFileSync(path, 'utf8'),
    getSourceFile: (path, version) =>
      files.has(path)
        ? ts.createSourceFile(path, files.get(path)!, version)
        : disk.getSourceFile(path, version),
  };
  const program = ts.createProgram([...files.keys()], STRICT, host);
  const errorsOf = (path: string) =>
    program.getSemanticDiagnostics(program.getSourceFile(path)).map((d) => ({
      line: d.file!.getLineAndCharacterOfPosition(d.start!).line,
      text: ts.flattenDiagnosticMessageText(d.messageText, ' '),
    }));

  it('is of at least fourteen kinds', () => {
    expect(MISUSES.length).toBeGreaterThanOrEqual(14);
  });

  it.each(MISUSES.map((misuse, i) => [misuse.name, misuse, i] as const))('%s', (_name, misuse, i) => {
    const errors = errorsOf(join(HERE, `misuse-${i}.ts`));
    expect(errors.map(({ line }) => line)).toEqual([PRELUDE.split('\n').length - 1]);
    expect(errors[0]!.text).toMatch(misuse.sentence);
  });
});

describe('an editor', () => {
  const file = join(HERE, 'editor.ts');
  const text = `${PRELUDE}void slot.appointmentType;
p.createGPConnectSlot1({ ...free, /* here */ });
const code: p.ExtensionGPConnectDeliveryChannel2 = { url: CHANNEL, valueCode: '' };
void code;
`;
  const service = ts.createLanguageService({
    getCompilationSettings: () => STRICT,
    getCurrentDirectory: () => HERE,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const content = path === file ? text : ts.sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: (path) => (path === file ? text : ts.sys.readFile(path)),
  });
  const completions = (at: string) =>
    service.getCompletionsAtPosition(file, text.indexOf(at), undefined)?.entries ?? [];

  it('strikes through a use of an element that the profile forbids', () => {
    const deprecated = service
      .getSuggestionDiagnostics(file)
      .filter(({ reportsDeprecated }) => reportsDeprecated);
    const uses = deprecated.map(({ start = 0, length = 0 }) => text.slice(start, start + length));
    expect(uses).toEqual(['appointmentType']);
  });

  it('strikes it through among the completions, and no element that may be used', () => {
    const offered = new Map(
      completions('/* here */').map(({ name, kindModifiers = '' }) => [name, kindModifiers]),
    );
    expect(offered.get('appointmentType')).toContain('deprecated');
    expect(offered.get('comment')).not.toContain('deprecated');
  });

  it('offers the codes of a required binding', () => {
    const names = completions("' };").map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['In-person', 'Telephone', 'Video', 'Visit']));
  });
});
