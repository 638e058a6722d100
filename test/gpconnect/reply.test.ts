import { describe, expect, it } from 'vitest';
import { validateGPConnectOperationOutcome1 } from '../../generated/validators/GPConnectOperationOutcome1.js';
import { interactionRules, type InteractionRuleId, interactions } from '../../src/gpconnect/index.js';
import { CASES } from './cases.js';
import { bookRequest, changed } from './payloads.js';

/** What the specification's table says of each rule: status, issue type and Spine code. */
const REPLIES: Record<string, [status: number, issueType: string, code: string]> = {
  invalidResource: [422, 'invalid', 'INVALID_RESOURCE'],
  invalidParameter: [422, 'invalid', 'INVALID_PARAMETER'],
  duplicate: [409, 'duplicate', 'DUPLICATE_REJECTED'],
  contention: [409, 'conflict', 'FHIR_CONSTRAINT_VIOLATION'],
  invalidDemographics: [400, 'business-rule', 'INVALID_PATIENT_DEMOGRAPHICS'],
  patientNotFound: [404, 'not-found', 'PATIENT_NOT_FOUND'],
};

const broken = Object.entries(CASES).flatMap(([id, { breaks }]) =>
  Object.entries(breaks).map(([name, run]) => ({ id, name, run })),
);
const refused = broken.filter(({ id }) => interactionRules[id as InteractionRuleId].level !== 'warning');

it.each(refused)('answers $id ($name) with a conforming OperationOutcome', ({ id, name, run }) => {
  const { reply } = run();
  const checked = validateGPConnectOperationOutcome1(reply.outcome);
  expect(checked.issues).toEqual([]);
  const said = reply.outcome!.issue[0];
  expect(said.diagnostics).toMatch(new RegExp(`^${id}: `));
  const named = interactionRules[id as InteractionRuleId].reply;
  const ofRule =
    name === 'a slot that is not there'
      ? [422, 'not-found', 'REFERENCE_NOT_FOUND']
      : REPLIES[named ?? 'invalidResource'];
  const expected = reply.status === 500 ? [500, 'processing', 'INTERNAL_SERVER_ERROR'] : ofRule;
  expect([reply.status, said.code, said.details.coding[0].code]).toEqual(expected);
});

describe('the reply', () => {
  it('is 201 for a booking that can be made, and 200 for everything else', () => {
    expect(interactions.book.request(bookRequest()).reply).toEqual({ status: 201 });
    expect(interactions.read.request('Appointment/1').reply).toEqual({ status: 200 });
  });

  it('is 422 REFERENCE_NOT_FOUND for a slot that does not exist', () => {
    const { reply } = interactions.book.request(bookRequest(), { slots: [] });
    expect(reply.status).toBe(422);
    expect(reply.outcome!.issue.map((i) => [i.code, i.details.coding[0].code])).toEqual([
      ['not-found', 'REFERENCE_NOT_FOUND'],
    ]);
  });

  it('tells all errors at once, and has the status of a wrong resource before that of its context', () => {
    const wrong = changed(bookRequest(), (a) => {
      a.status = 'proposed';
      delete a.created;
    });
    const { reply, issues } = interactions.book.request(wrong, { slots: [], now: '2027-01-01T00:00:00Z' });
    expect(issues.map((i) => i.rule).sort()).toEqual(['BOOK-01', 'BOOK-03', 'BOOK-10', 'BOOK-12']);
    expect(reply.status).toBe(422);
    expect(reply.outcome!.issue).toHaveLength(4);
  });
});

describe('missing context', () => {
  it('is no error: the rules that need it are listed', () => {
    const { valid, notChecked } = interactions.book.request(bookRequest());
    expect(valid).toBe(true);
    expect(notChecked.flatMap((n) => n.rule ?? [])).toEqual([
      'BOOK-09',
      'BOOK-10',
      'BOOK-11',
      'BOOK-12',
      'BOOK-15',
    ]);
  });

  it('is no error of a payload that cannot be read either', () => {
    for (const payload of [
      undefined,
      null,
      1,
      'x',
      [],
      {},
      { resourceType: 'Slot' },
      { resourceType: 'Appointment', slot: { reference: 1 } },
    ]) {
      const { valid, notChecked } = interactions.book.request(payload, {
        slots: [],
        now: '2026-01-01T00:00:00Z',
      });
      expect(valid).toBe(false);
      expect(notChecked.find((n) => n.rule === 'BOOK-12')!.reason).toMatch(/structure/);
    }
  });

  it('is told from a context that is wrong', () => {
    expect(() => interactions.book.request(bookRequest(), { now: 'soon' })).toThrow(TypeError);
    expect(() => interactions.read.request({})).toThrow(TypeError);
  });
});
