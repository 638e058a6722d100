import { describe, expect, it } from 'vitest';
import {
  checkHttpRequest,
  checkHttpResponse,
  type HttpRequest,
  interactions,
} from '../../src/gpconnect/index.js';
import { ROUTES } from '../../src/gpconnect/routes.js';
import { bookRequest, bookResponse } from './payloads.js';

const rest = (name: string) => `urn:nhs:names:services:gpconnect:fhir:rest:${name}-1`;
const spine = (interactionId: string) => ({
  'Ssp-TraceID': '09a01679-2564-0fb4-5129-aecc81ea2706',
  'Ssp-From': '200000000359',
  'Ssp-To': '918999198993',
  'Ssp-InteractionID': interactionId,
});
const booking = (more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'POST',
  url: 'https://gp.example/fhir/Appointment',
  headers: { ...spine(rest('create:appointment')), 'Content-Type': 'application/fhir+json;charset=utf-8' },
  body: JSON.stringify(bookRequest()),
  ...more,
});
const reading = (url: string, more: Record<string, string> = {}): HttpRequest => ({
  method: 'GET',
  url,
  headers: { ...spine(rest('read:appointment')), ...more },
});

const rulesOf = (result: { issues: { rule?: string }[] }) => result.issues.map(({ rule }) => rule);

describe('a request', () => {
  it('is of the interaction that verb and URL mean, with its resource', () => {
    const result = checkHttpRequest(booking());
    expect([result.valid, result.interaction, result.format, result.isMinimal, result.reply]).toEqual([
      true,
      'book',
      'json',
      false,
      undefined,
    ]);
    expect(result.resource).toEqual(bookRequest());
  });

  it.each([
    ['GET', '/fhir/metadata', 'read:metadata', 'capability'],
    ['GET', 'Patient?identifier=x', 'search:patient', 'find'],
    ['GET', '/a/b/Patient/1', 'read:patient', 'readPatient'],
    ['GET', 'https://gp.example/Patient/1/Appointment?start=x', 'search:patient_appointments', 'retrieve'],
    ['GET', '/Slot?status=free', 'search:slot', 'searchForFreeSlots'],
    ['PUT', '/Appointment/1', 'update:appointment', 'amend'],
    ['PUT', '/Appointment/1', 'cancel:appointment', 'cancel'],
  ])('%s %s is %s', (method, url, id, interaction) => {
    const hasBody = method === 'PUT';
    const headers = { ...spine(rest(id)), ...(hasBody && { 'content-type': 'application/fhir+json' }) };
    const result = checkHttpRequest({ method, url, headers, ...(hasBody && { body: '{}' }) });
    expect([result.issues, result.interaction]).toEqual([[], interaction]);
  });

  it('names an interaction that there is', () => {
    expect(
      ROUTES.map(({ interaction }) => interaction).filter((name) => !Object.hasOwn(interactions, name)),
    ).toEqual([]);
  });

  it.each<[why: string, request: HttpRequest, rule: string, status: number, code: string]>([
    [
      'a header left out',
      booking({ headers: { ...booking().headers, 'Ssp-From': undefined } }),
      'HTTP-07',
      400,
      'BAD_REQUEST',
    ],
    [
      'an empty header',
      booking({ headers: { ...booking().headers, 'Ssp-To': ' ' } }),
      'HTTP-07',
      400,
      'BAD_REQUEST',
    ],
    [
      'the id of another interaction',
      booking({ headers: { ...booking().headers, 'Ssp-InteractionID': rest('read:patient') } }),
      'HTTP-07',
      400,
      'BAD_REQUEST',
    ],
    ['another verb', { ...reading('/Slot'), method: 'DELETE' }, 'HTTP-08', 400, 'BAD_REQUEST'],
    [
      'a verb in small letters',
      { ...reading('/Appointment/1'), method: 'get' },
      'HTTP-08',
      400,
      'BAD_REQUEST',
    ],
    ['a path in small letters', reading('/fhir/appointment/1'), 'HTTP-08', 400, 'BAD_REQUEST'],
    ['another type', reading('/fhir/Observation/1'), 'HTTP-08', 501, 'NOT_IMPLEMENTED'],
    ['another path', reading('/fhir/'), 'HTTP-08', 400, 'BAD_REQUEST'],
    [
      'a format that is not supported',
      reading('/Appointment/1?_format=application/pdf'),
      'HTTP-05',
      415,
      'BAD_REQUEST',
    ],
    [
      'an Accept that is not supported',
      reading('/Appointment/1', { Accept: 'text/html, image/png' }),
      'HTTP-05',
      415,
      'BAD_REQUEST',
    ],
    [
      'a body of another type',
      booking({ headers: { ...booking().headers, 'Content-Type': 'text/plain' } }),
      'HTTP-05',
      415,
      'BAD_REQUEST',
    ],
    [
      'a body that is no JSON',
      booking({ body: '{"resourceType": "Appointment",' }),
      'HTTP-09',
      400,
      'BAD_REQUEST',
    ],
    ['no body', booking({ body: '' }), 'HTTP-09', 400, 'BAD_REQUEST'],
  ])('%s', (_, request, rule, status, code) => {
    const result = checkHttpRequest(request);
    expect([result.valid, rulesOf(result)]).toEqual([false, [rule]]);
    const { outcome, ...reply } = result.reply!;
    expect([reply.status, outcome!.issue[0].details.coding[0].code]).toEqual([status, code]);
    expect(interactions.error.response(outcome, { status }).issues).toEqual([]);
  });

  it.each<[why: string, url: string, headers: Record<string, string>, format: string]>([
    [
      '_format before Accept',
      '/Appointment/1?_format=application/fhir%2Bxml',
      { accept: 'application/fhir+json' },
      'xml',
    ],
    ['_format with a plus', '/Appointment/1?_format=application/fhir+xml', {}, 'xml'],
    ['the short form', '/Appointment/1?_format=xml', {}, 'xml'],
    ['Accept', '/Appointment/1', { accept: 'application/fhir+xml' }, 'xml'],
    [
      'Accept by quality',
      '/Appointment/1',
      { accept: 'application/fhir+json;q=0.5, application/fhir+xml;q=0.9' },
      'xml',
    ],
    ['Accept of anything', '/Appointment/1', { accept: '*/*' }, 'json'],
    ['Content-Type', '/Appointment/1', { 'content-type': 'application/fhir+xml' }, 'xml'],
    ['nothing', '/Appointment/1', {}, 'json'],
  ])('asks for a format: %s', (_, url, headers, format) => {
    expect(checkHttpRequest(reading(url, headers)).format).toBe(format);
  });

  it('in XML is read by the reader that is given, or not checked', () => {
    const headers = { ...booking().headers, 'Content-Type': 'application/fhir+xml' };
    const request = booking({ headers, body: '<Appointment/>' });
    expect(checkHttpRequest(request).notChecked.map(({ rule }) => rule)).toEqual(['HTTP-09']);
    expect(checkHttpRequest(request, { parseXml: () => bookRequest() }).resource).toEqual(bookRequest());
    const fails = () => {
      throw new Error('no XML');
    };
    expect(rulesOf(checkHttpRequest(request, { parseXml: fails }))).toEqual(['HTTP-09']);
  });

  it('is below the base that is given', () => {
    expect(checkHttpRequest(reading('/fhir/Appointment/1'), { base: 'https://gp.example/fhir' }).valid).toBe(
      true,
    );
    expect(rulesOf(checkHttpRequest(reading('/other/Appointment/1'), { base: '/fhir' }))).toEqual([
      'HTTP-08',
    ]);
  });

  it('of anything does not throw', () => {
    for (const wrong of [undefined, null, 1, '', [], {}]) {
      for (const key of ['method', 'url', 'headers', 'body']) {
        expect(() => checkHttpRequest({ ...booking(), [key]: wrong } as never)).not.toThrow();
      }
    }
  });
});

describe('an answer', () => {
  const asked = { interaction: 'book', format: 'json' as const, isMinimal: false };
  const headers = {
    'Cache-Control': 'no-store',
    'Content-Type': 'application/fhir+json;charset=utf-8',
    ETag: 'W/"1780000000101"',
    Location: 'https://gp.example/fhir/Appointment/appointment-1001/_history/1780000000101',
  };
  const answer = { status: 201, headers, resource: bookResponse() };

  it('is right with the headers of the reply', () => {
    expect(checkHttpResponse(answer, asked, { base: 'https://gp.example/fhir' })).toEqual({
      valid: true,
      issues: [],
    });
    const { reply } = interactions.book.response(bookResponse(), {}, { base: 'https://gp.example/fhir' });
    expect(checkHttpResponse({ ...reply, resource: bookResponse() }, asked).issues).toEqual([]);
  });

  it.each<[why: string, change: object, rule: string]>([
    ['another status', { status: 200 }, 'HTTP-01'],
    ['may be stored', { headers: { ...headers, 'Cache-Control': 'private' } }, 'HTTP-02'],
    ['no ETag', { headers: { ...headers, ETag: undefined } }, 'HTTP-03'],
    ['a strong ETag', { headers: { ...headers, ETag: '"1780000000101"' } }, 'HTTP-03'],
    ['no Location', { headers: { ...headers, Location: undefined } }, 'HTTP-04'],
    [
      'a Location without version',
      { headers: { ...headers, Location: '/Appointment/appointment-1001' } },
      'HTTP-04',
    ],
    [
      'another format',
      { headers: { ...headers, 'Content-Type': 'application/fhir+xml;charset=utf-8' } },
      'HTTP-05',
    ],
    ['no charset', { headers: { ...headers, 'Content-Type': 'application/fhir+json' } }, 'HTTP-05'],
  ])('%s', (_, change, rule) => {
    const { valid, issues } = checkHttpResponse({ ...answer, ...change }, asked);
    expect([valid, rulesOf({ issues })]).toEqual([false, [rule]]);
  });

  it('is warned of where the consumer preferred no resource', () => {
    const { valid, issues } = checkHttpResponse(answer, { ...asked, isMinimal: true });
    expect([valid, issues.map(({ rule, severity }) => [rule, severity])]).toEqual([
      true,
      [['HTTP-06', 'warning']],
    ]);
    const minimal = checkHttpRequest(
      booking({ headers: { ...booking().headers, Prefer: 'return=minimal' } }),
    );
    expect(checkHttpResponse({ ...answer, resource: undefined }, minimal).issues).toEqual([]);
  });
});
