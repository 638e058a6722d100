import { describe, expect, it } from 'vitest';
import { validate } from '../../generated/index.js';
import { core } from '../../generated/validators/core.js';

const errors = (value: object, more: object = {}) =>
  validate(value, more)
    .issues.filter(({ severity }) => severity === 'error')
    .map(({ code, expression }) => `${code} ${expression}`);
const patient = (more: object) => ({ resourceType: 'Patient', ...more });
const coded = (code: string) => ({ coding: [{ system: 'urn:ietf:bcp:47', code }] });

// RFC 5646, appendix A
const WELL_FORMED = [
  'de',
  'i-enochian',
  'zh-Hant',
  'zh-cmn-Hans-CN',
  'sr-Latn-RS',
  'sl-rozaj-biske',
  'de-CH-1901',
  'hy-Latn-IT-arevela',
  'es-419',
  'de-CH-x-phonebk',
  'x-whatever',
  'en-US-u-islamcal',
  'ar-a-aaa-b-bbb-x-a-ccc',
  'EN-gb',
];

describe('a language code', () => {
  it.each(WELL_FORMED)('may be %s', (code) => {
    expect(errors(patient({ language: code, communication: [{ language: coded(code) }] }))).toEqual([]);
    expect(errors(patient({ maritalStatus: coded(code) }), { core })).toEqual([]);
  });

  it.each([
    'e',
    'en_GB',
    'en-',
    'english language',
    'en-GB-',
    'de-419-DE',
    'a-DE',
    '12',
    '<div>',
    'englishlanguage',
  ])('has the form of BCP 47: not %s', (code) => {
    expect(errors(patient({ language: code }))).toContain('binding.required Patient.language');
    expect(errors(patient({ communication: [{ language: coded(code) }] }))).toContain(
      'binding.required Patient.communication[0].language',
    );
    expect(errors(patient({ maritalStatus: coded(code) }), { core })).toContain(
      'binding.unknownCode Patient.maritalStatus.coding[0]',
    );
  });

  it('of the right form is not checked further', () => {
    const { valid, notChecked } = validate(patient({ language: 'xx-GB' }));
    expect([valid, notChecked.map(({ code }) => code)]).toEqual([true, ['codes']]);
  });
});
