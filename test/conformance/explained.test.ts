import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../scripts/measure/conformance/evidence.js';
import { OURS_ALONE } from '../../scripts/measure/conformance/explained/ours.js';
import { REFERENCES } from '../../scripts/measure/conformance/explained/references.js';
import type { JsonObject } from '../../scripts/measure/conformance/node.js';
import { ORACLE_NAMES, type OracleIssue } from '../../scripts/measure/oracle/oracle.js';
import type { Issue } from '../../src/runtime/v1/results.js';

type Named = readonly [
  resource: JsonObject,
  location: string,
  message: string,
  id?: string,
  own?: Partial<Issue>[],
];

const PERIOD = "Constraint failed: per-1: 'If present, start SHALL have a lower value than end'";
const QUE = "Constraint failed: que-7: 'enableWhen must contain either an answer or a hasAnswer element'";
const CONCEPT = 'None of the codings provided are in the value set x';
const document = (rest: JsonObject): JsonObject => ({ resourceType: 'Bundle', type: 'document', ...rest });
const patient = (rest: JsonObject): JsonObject => ({ resourceType: 'Patient', ...rest });
const period = (start: string, end: string): JsonObject => ({
  resourceType: 'Procedure',
  performedPeriod: { start, end },
});
const enabled = (when: JsonObject): JsonObject => ({
  resourceType: 'Questionnaire',
  item: [{ linkId: '1', enableWhen: [when] }],
});
const coded = (...codings: JsonObject[]): JsonObject => patient({ maritalStatus: { coding: codings } });

/** For each rule an error of today's build that it explains, and one that looks like it and is none of its kind. */
const TODAY: Readonly<Record<string, readonly [explained: Named, other: Named]>> = {
  'a date of the document, which STU3 does not have': [
    [document({}), 'Bundle', 'A document must have a date (Bundle.timestamp)'],
    [{ resourceType: 'Bundle', type: 'message' }, 'Bundle', 'A document must have a date (Bundle.timestamp)'],
  ],
  'a period whose ends are of different precision': [
    [period('2018-01-01', '2018-01-01T10:00:00Z'), 'Procedure.performed.ofType(Period)', PERIOD],
    [period('2018-01-02', '2018-01-01T10:00:00Z'), 'Procedure.performed.ofType(Period)', PERIOD],
  ],
  'a condition by hasAnswer alone': [
    [enabled({ question: '1', hasAnswer: true }), 'Questionnaire.item[0].enableWhen[0]', QUE],
    [
      enabled({ question: '1', hasAnswer: true, answerString: 'x' }),
      'Questionnaire.item[0].enableWhen[0]',
      QUE,
    ],
  ],
  'a language by a code system without a list': [
    [
      patient({ language: 'xx-Latn-GB' }),
      'Patient.language',
      'Code "xx-Latn-GB" is not in valueset: http://hl7.org/fhir/ValueSet/languages',
    ],
    [
      patient({ language: 'en_GB' }),
      'Patient.language',
      'Code "en_GB" is not in valueset: http://hl7.org/fhir/ValueSet/languages',
    ],
  ],
  'a UUID in capital letters': [
    [
      coded({ system: 'urn:uuid:53FEFA32-FCBB-4FF8-8A92-55EE120877B7' }),
      'Patient.maritalStatus.coding[0].system',
      'x',
      'Type_Specific_Checks_DT_UUID_Valid',
    ],
    [
      coded({ system: 'urn:uuid:53FEFA32' }),
      'Patient.maritalStatus.coding[0].system',
      'x',
      'Type_Specific_Checks_DT_UUID_Valid',
    ],
  ],
  'a concept with a coding of the value set and another one': [
    [coded({ system: 'urn:a', code: '1' }, { system: 'urn:b', code: '2' }), 'Patient.maritalStatus', CONCEPT],
    [coded({ system: 'urn:a', code: '1' }), 'Patient.maritalStatus', CONCEPT],
  ],
  'a coding with a system and no code': [
    [coded({ system: 'urn:a' }), 'Patient.maritalStatus', "Unknown code 'urn:a#null'"],
    [coded({ system: 'urn:a', code: 'x' }), 'Patient.maritalStatus', "Unknown code 'urn:a#x'"],
  ],
  'a coding whose code is malformed': [
    [
      coded({ system: 'urn:a', code: '' }),
      'Patient.maritalStatus',
      "Unknown code 'urn:a#null'",
      '',
      [{ code: 'shape.empty', expression: 'Patient.maritalStatus.coding[0].code' }],
    ],
    [
      coded({ system: 'urn:a', code: '' }),
      'Patient.maritalStatus',
      "Unknown code 'urn:a#null'",
      '',
      [{ code: 'shape.empty', expression: 'Patient.contact[0].relationship[0].coding[0].code' }],
    ],
  ],
  'a code with an extension in place of its value': [
    [patient({ _gender: { id: 'x' } }), 'Patient.gender', 'x', 'Terminology_TX_Code_ValueSet_MISSING'],
    [patient({ gender: '' }), 'Patient.gender', 'x', 'Terminology_TX_Code_ValueSet_MISSING'],
  ],
  'a resource in an entry whose search mode is unknown': [
    [
      { resourceType: 'Bundle', entry: [{}, {}] },
      'Bundle.entry[0].resource/*Patient/1*/',
      'This is not an OperationOutcome (Patient)',
      'BUNDLE_SEARCH_ENTRY_WRONG_RESOURCE_TYPE_OUTCOME',
      [{ code: 'binding.required', expression: 'Bundle.entry[0].search.mode' }],
    ],
    [
      { resourceType: 'Bundle', entry: [{}, {}] },
      'Bundle.entry[1].resource/*Patient/1*/',
      'This is not an OperationOutcome (Patient)',
      'BUNDLE_SEARCH_ENTRY_WRONG_RESOURCE_TYPE_OUTCOME',
      [{ code: 'binding.required', expression: 'Bundle.entry[0].search.mode' }],
    ],
  ],
  'codes of a code system that occur twice, each at its place': [
    [
      { resourceType: 'CodeSystem' },
      'CodeSystem.concept[1]',
      "The code 'a' has already been defined",
      'CODESYSTEM_DUPLICATE_CODE',
      [{ code: 'invariant', key: 'csd-1', expression: 'CodeSystem' }],
    ],
    [
      { resourceType: 'CodeSystem' },
      'CodeSystem.concept[1]',
      "The code 'a' has already been defined",
      'CODESYSTEM_DUPLICATE_CODE',
      [{ code: 'invariant', key: 'csd-2', expression: 'CodeSystem' }],
    ],
  ],
  'an id with an extension in place of its value': [
    [
      patient({ _id: { extension: [] } }),
      'Patient.id',
      "Invalid Resource id: Invalid Characters ('null')",
      'Resource_RES_ID_Malformed_Chars',
    ],
    [
      patient({ id: 'null ' }),
      'Patient.id',
      "Invalid Resource id: Invalid Characters ('null')",
      'Resource_RES_ID_Malformed_Chars',
    ],
  ],
  'a link inside a narrative that leads nowhere': [
    [
      patient({ text: { status: 'generated', div: '<div><a href="#a">a</a></div>' } }),
      'Patient.text.div',
      "Hyperlink '#a' at 'div/a' for 'a' does not resolve",
      'Type_Specific_Checks_DT_XHTML_Resolve',
    ],
    [
      patient({ text: { status: 'generated', div: '<div>a</div>' } }),
      'Patient.text.div',
      "Hyperlink 'javascript:x' at 'div/a' for 'a' has active content",
      'TYPE_SPECIFIC_CHECKS_DT_XHTML_ACTIVE_HREF',
    ],
  ],
  'an extension inside one whose definition is open': [
    [
      patient({ extension: [{ url: 'urn:nobody', extension: [{ url: 'x', valueString: 'x' }] }] }),
      'Patient.extension[0].extension[0]',
      "Sub-extension url 'x' is not defined by the Extension urn:nobody",
      'Extension_EXT_SubExtension_Invalid',
    ],
    [
      patient({ extension: [{ url: 'urn:nobody', extension: [{ url: 'x', valueString: 'x' }] }] }),
      'Patient.extension[0].extension[0]',
      'Extension.url must be an absolute URL',
      'Extension_EXT_URL_Absolute',
    ],
  ],
  'extensions inside one whose url is malformed': [
    [
      patient({ extension: [{ url: null, extension: [{ url: 'x', valueString: 'x' }] }] }),
      'Patient.extension[0].extension[0]',
      'Extension.url must be an absolute URL',
      'Extension_EXT_URL_Absolute',
      [{ code: 'shape.null', expression: 'Patient.extension[0].url' }],
    ],
    [
      patient({ extension: [{ url: 'x', valueString: 'x' }] }),
      'Patient.extension[0]',
      'Extension.url must be an absolute URL',
      'Extension_EXT_URL_Absolute',
    ],
  ],
  'entries without fullUrl, reported once for a Bundle': [
    [
      { resourceType: 'Bundle', entry: [{}, {}] },
      'Bundle.entry[1]',
      'Bundle entry missing fullUrl',
      '',
      [{ code: 'bundle.fullUrl', expression: 'Bundle.entry[0].fullUrl' }],
    ],
    [
      { resourceType: 'Bundle', entry: [{}, { fullUrl: 'urn:a' }] },
      'Bundle.entry[1]',
      'Bundle entry missing fullUrl',
      '',
      [{ code: 'bundle.fullUrl', expression: 'Bundle.entry[0].fullUrl' }],
    ],
  ],
  'a time with a fraction of a second': [
    [{ resourceType: 'Basic', time: '10:00:00.5' }, 'Basic.time', 'Not a valid time (null)'],
    [{ resourceType: 'Basic', time: '25:00:00.5' }, 'Basic.time', 'Not a valid time (null)'],
  ],
};

function explains(name: string, [resource, location, message, id = '', own = []]: Named): boolean {
  const issue: OracleIssue = { severity: 'error', location, message, id };
  const rule = REFERENCES.today.alone.find((one) => one.name === name)!;
  const issues = own.map((one) => ({ severity: 'error', ...one })) as Issue[];
  return rule.applies(issue, {
    resource,
    own: issues,
    issues,
    theirs: [issue],
    said: [issue],
  } satisfies Evidence);
}

describe("a rule for an error of today's build", () => {
  it.each(Object.entries(TODAY))('explains its kind and nothing near it: %s', (name, [explained, other]) => {
    expect([explains(name, explained), explains(name, other)]).toEqual([true, false]);
  });
});

describe('the rules', () => {
  it('each have a name of their own and a page of the specification', () => {
    const lists = [OURS_ALONE, ...ORACLE_NAMES.map((name) => REFERENCES[name].alone)];
    for (const rules of lists) {
      const names = rules.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const { reason } of rules) expect(reason).toMatch(/^(?:[a-z-]+\.html|FHIRPath)/);
    }
  });
});
