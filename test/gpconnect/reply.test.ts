import { describe, expect, it } from 'vitest';
import type {} from 'fhir/r3.js';
import { validateGPConnectOperationOutcome1 } from '../../generated/validators/GPConnectOperationOutcome1.js';
import {
  interactionRules,
  type InteractionResult,
  type InteractionRuleId,
  interactions,
  replyFor,
  replyForMissing,
} from '../../src/gpconnect/index.js';
import { CASES } from './cases.js';
import { ANSWERS } from '../../src/gpconnect/answers.js';
import { UNKNOWN } from './checks.js';
import { bookRequest, bookResponse, changed, inBundle, retrieveResponse } from './payloads.js';

/** Answers of single cases that are not their rule's: status, issue type and Spine code. */
const OTHERWISE: Record<string, [number, string, string]> = {
  'BOOK-12 a slot that is not there': [422, 'invalid', 'REFERENCE_NOT_FOUND'],
  'SLOTQ-01 no start': [400, 'invalid', 'BAD_REQUEST'],
  'SLOTQ-01 no end': [400, 'invalid', 'BAD_REQUEST'],
  'SLOTQ-02 no status': [400, 'invalid', 'BAD_REQUEST'],
  'REG-05 invalid': [400, 'value', 'INVALID_NHS_NUMBER'],
  'REG-05 superseded': [400, 'value', 'INVALID_NHS_NUMBER'],
  'REG-06 a deceased record': [400, 'business-rule', 'INVALID_PATIENT_DEMOGRAPHICS'],
};

const broken = Object.entries(CASES).flatMap(([id, { breaks }]) =>
  Object.entries(breaks).map(([name, run]) => ({ id, name, run })),
);
const levelOf = (id: string) => interactionRules[id as InteractionRuleId].level;
const refused = broken.filter(({ id, run }) => levelOf(id) !== 'warning' && !run().reply.bundle);

it.each(refused)('answers $id ($name) with a conforming OperationOutcome', ({ id, name, run }) => {
  const { reply } = run();
  expect(validateGPConnectOperationOutcome1(reply.outcome).issues).toEqual([]);
  const judged = interactions.error.response(reply.outcome, { status: reply.status });
  expect(judged.issues).toEqual([]);
  const said = reply.outcome!.issue[0];
  const { reply: named, level } = interactionRules[id as InteractionRuleId];
  const answer = ANSWERS[named === undefined || named === 'emptySearchset' ? 'invalidResource' : named];
  const expected =
    reply.status === 500
      ? [500, 'processing', 'INTERNAL_SERVER_ERROR']
      : (OTHERWISE[`${id} ${name}`] ?? [answer.status, answer.issueType, answer.code]);
  expect([reply.status, said.code, said.details.coding[0].code]).toEqual(expected);
  const hidesReason = level === 'decision' || answer.says !== undefined;
  if (!hidesReason || (reply.status === 500 && level !== 'decision'))
    expect(said.diagnostics).toMatch(new RegExp(`^${id}: `));
});

/** The parts of a reply that go over the wire. */
const wire = ({ reply, ...result }: InteractionResult<unknown>) => {
  const { status, headers, outcome, bundle } = reply;
  const own = result.valid ? result.value : undefined;
  return JSON.stringify([status, headers, outcome ?? bundle ?? own]);
};

/** Each decision beside the case that it must look like. */
describe('the reply', () => {
  it('is 201 for a booking that can be made, and 200 for everything else', () => {
    expect(interactions.book.request(bookRequest(), UNKNOWN).reply.status).toBe(201);
    expect(interactions.read.request('Appointment/1', UNKNOWN).reply.status).toBe(200);
  });

  it('has the headers of every answer, and those of a resource', () => {
    const always = { 'cache-control': 'no-store', 'content-type': 'application/fhir+json; charset=utf-8' };
    expect(interactions.book.request(bookRequest(), UNKNOWN).reply.headers).toEqual(always);
    expect(interactions.book.request({}, UNKNOWN).reply.headers).toEqual(always);
    const booked = interactions.book.response(
      bookResponse(),
      {},
      { base: 'https://gp.example/fhir/', format: 'xml' },
    );
    expect(booked.reply.headers).toEqual({
      'cache-control': 'no-store',
      'content-type': 'application/fhir+xml; charset=utf-8',
      etag: 'W/"1780000000101"',
      location: 'https://gp.example/fhir/Appointment/appointment-1001/_history/1780000000101',
    });
    expect(interactions.amend.response(bookResponse()).reply.headers).toEqual({
      ...always,
      etag: 'W/"1780000000101"',
    });
    expect(interactions.retrieve.response(retrieveResponse()).reply.headers).toEqual(always);
  });

  it('is 422 REFERENCE_NOT_FOUND for a slot that does not exist', () => {
    const { reply } = interactions.book.request(bookRequest(), { ...UNKNOWN, slots: [] });
    expect(reply.status).toBe(422);
    expect(reply.outcome!.issue.map((i) => [i.code, i.details.coding[0].code])).toEqual([
      ['invalid', 'REFERENCE_NOT_FOUND'],
    ]);
  });

  it('tells all errors at once, and has the status of a wrong resource before that of its context', () => {
    const wrong = changed(bookRequest(), (a) => {
      a.status = 'proposed';
      delete a.created;
    });
    const context = { ...UNKNOWN, slots: [], now: '2027-01-01T00:00:00Z' };
    const { reply, issues } = interactions.book.request(wrong, context);
    expect(issues.map((i) => i.rule).sort()).toEqual(['BOOK-01', 'BOOK-03', 'BOOK-10', 'BOOK-12']);
    expect(reply.status).toBe(422);
    expect(reply.outcome!.issue).toHaveLength(4);
  });

  it.each([
    'badRequest',
    'unsupportedMediaType',
    'notImplemented',
    'internalError',
    'patientNotFound',
  ] as const)('to a request that no interaction judges: %s', (name) => {
    const { status, outcome } = replyFor(name, 'the body is no JSON');
    expect(validateGPConnectOperationOutcome1(outcome).issues).toEqual([]);
    expect(interactions.error.response(outcome, { status }).issues).toEqual([]);
  });

  it('to a resource that does not exist is the one of its type', () => {
    expect(wire({ reply: replyForMissing('Patient') } as never)).toBe(
      wire(interactions.readPatient.request('Patient/1', { record: null, pds: null })),
    );
    expect(replyForMissing('Location').outcome!.issue[0].details.coding[0].code).toBe('NO_RECORD_FOUND');
    expect(replyForMissing('constructor').status).toBe(404);
  });
});

describe('missing context', () => {
  it('is no error: the rules that need it are listed, and the result is not complete', () => {
    const { valid, complete, notChecked } = interactions.book.request(bookRequest(), UNKNOWN);
    expect([valid, complete]).toEqual([true, false]);
    expect(notChecked.flatMap((n) => n.rule ?? [])).toEqual([
      ...['BOOK-09', 'BOOK-10', 'BOOK-11', 'BOOK-12', 'BOOK-15', 'BOOK-16', 'BOOK-17', 'BOOK-18', 'APPT-04'],
    ]);
  });

  it('cannot be forgotten by the compiler, and is not a yes where it is', () => {
    // @ts-expect-error the context is required
    expect(interactions.book.request(bookRequest()).complete).toBe(false);
    // @ts-expect-error slots and more are required
    const forgotten = interactions.book.request(bookRequest(), { now: '2026-06-10T12:00:00Z' });
    expect(forgotten.complete).toBe(false);
  });

  it('that only a search gives leaves a result complete', () => {
    const { complete, notChecked } = CASES['BOOK-15']!.keeps['the search is not known']!();
    expect(complete).toBe(true);
    const left = notChecked.filter(({ rule }) => rule !== undefined);
    expect(left.map(({ rule, optional }) => [rule, optional])).toEqual([['BOOK-15', true]]);
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
      const context = { ...UNKNOWN, slots: [], now: '2026-01-01T00:00:00Z' };
      const { valid, complete, notChecked } = interactions.book.request(payload, context);
      expect([valid, complete]).toEqual([false, false]);
      expect(notChecked.find((n) => n.rule === 'BOOK-12')!.reason).toMatch(/structure/);
    }
  });

  it('never leaves a rule both broken and not checked', () => {
    for (const { run } of broken) {
      const { issues, notChecked } = run();
      const rules = new Set(issues.map(({ rule }) => rule));
      expect(notChecked.filter(({ rule }) => rule !== undefined && rules.has(rule))).toEqual([]);
    }
    const torn = changed(retrieveResponse(), (b) =>
      Object.assign(inBundle(b, 'Appointment'), { status: 1, start: {} }),
    );
    const { issues, notChecked } = interactions.retrieve.response(torn);
    const rules = new Set(issues.map(({ rule }) => rule));
    expect(rules.has('RESP-09')).toBe(true);
    expect(notChecked.filter(({ rule }) => rule !== undefined && rules.has(rule))).toEqual([]);
  });

  it('of a URL that is none is an error of the request', () => {
    const { valid, reply } = interactions.read.request({}, UNKNOWN);
    expect([valid, reply.status, reply.outcome!.issue[0].details.coding[0].code]).toEqual([
      false,
      400,
      'BAD_REQUEST',
    ]);
  });
});

describe('errors of a Bundle', () => {
  it('are filed under the rule of the resource that they are in, or under none', () => {
    const { issues } = interactions.searchForFreeSlots.response({
      resourceType: 'Bundle',
      type: 'collection',
      entry: {},
    });
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.map(({ rule }) => rule)).not.toContain('SLOTR-01');
    const structural = issues.filter(({ code }) => code.startsWith('shape.') || code === 'value.fixed');
    expect(structural.map(({ rule }) => rule)).toEqual(structural.map(() => undefined));
  });

  it('of a receiver, who ignores elements that it does not know, are warnings', () => {
    const more = changed(retrieveResponse(), (b) =>
      Object.assign(inBundle(b, 'Appointment'), { colour: 'blue' }),
    );
    const sender = interactions.retrieve.response(more);
    const receiver = interactions.retrieve.response(more, {}, { as: 'receiver' });
    expect([sender.valid, receiver.valid]).toEqual([false, true]);
    expect(receiver.issues.map(({ severity, code, rule }) => [severity, code, rule])).toEqual([
      ['warning', 'shape.unknown', 'RESP-09'],
    ]);
  });
});
