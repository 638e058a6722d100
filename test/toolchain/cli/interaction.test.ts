import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadInteractions } from '../../../src/toolchain/cli/interaction/interactions.js';
import { checkInteraction } from '../../../src/toolchain/cli/interaction.js';
import type { InteractionOptions } from '../../../src/toolchain/cli/interaction/options.js';
import { runValidate } from '../../../src/toolchain/cli/validate.js';
import { loadDefinitions } from '../../../src/toolchain/releases/stu3/definitions/definitions.js';
import { fakeIo } from './fake-io.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const example = (name: string) => readFileSync(`${ROOT}generated/examples/json/${name}.json`, 'utf8');
const xmlExample = (name: string) => readFileSync(`${ROOT}generated/examples/xml/${name}.xml`, 'utf8');

const FILES = {
  'booking.json': example('Appointment-book-appointment-request'),
  'booking.xml': xmlExample('Appointment-book-appointment-request'),
  'slots.json': example('Bundle-search-for-free-slots-response'),
  'visit.json': example('Slot-slot-busy-visit'),
  'stored.json': example('Appointment-book-appointment-response'),
  'amendment.json': example('Appointment-amend-appointment-request'),
  'registration.json': example('Parameters-register-patient-request'),
  'patient.json': example('Patient-patient-newly-registered'),
  'participants.json': JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      'Patient-patient-registered',
      'Location-location-gp-practice',
      'Practitioner-practitioner-gp',
    ].map((name) => ({
      resource: JSON.parse(example(name)) as unknown,
    })),
  }),
  'offers.json': '{}',
  'pds.json': JSON.stringify({ birthDate: '1990-12-24', family: 'Wojcik', given: ['Marek'] }),
  'sensitive.json': JSON.stringify({ flags: ['sensitive'] }),
};

async function run(
  interaction: string,
  files: string[],
  options: Partial<InteractionOptions> = {},
  more: Record<string, string> = {},
) {
  const io = fakeIo({ ...FILES, ...more });
  const code = await checkInteraction(
    files,
    { interaction, format: 'json', root: '.', ...options },
    { io, definitions: loadDefinitions, load: () => loadInteractions(ROOT) },
  );
  const lines = io.stdout.split('\n').filter(Boolean);
  return {
    code,
    err: io.stderr,
    text: io.stdout,
    lines: options.format === 'text' ? [] : lines.map((line) => JSON.parse(line) as Line),
  };
}

interface Line {
  valid: boolean;
  complete: boolean;
  issues: { rule?: string; since?: string; ticket?: number }[];
  notChecked: { rule?: string }[];
  reply: { status: number; outcome?: { resourceType: string } };
}
const rules = (line: Line | undefined) => line!.issues.map((issue) => issue.rule);

describe('validate --interaction', () => {
  it('says the rule of each issue, and the reply', async () => {
    const { code, lines } = await run('book-request', ['booking.json'], {
      slots: 'visit.json',
      now: '2026-06-20T00:00:00Z',
    });
    expect(code).toBe(1);
    expect(lines[0]).toMatchObject({
      interaction: 'book-request',
      valid: false,
      reply: { status: 422, outcome: { resourceType: 'OperationOutcome' } },
    });
    expect(rules(lines[0])).toEqual(['BOOK-10', 'BOOK-12']);
    expect(lines[0]!.issues[0]).toMatchObject({ since: '1.2.6' });
    expect(lines[0]!.notChecked.flatMap((n) => n.rule ?? [])).toEqual([
      'BOOK-15',
      'BOOK-16',
      'BOOK-17',
      'BOOK-18',
      'APPT-04',
    ]);
  });

  it('reads XML, and slots out of a Bundle', async () => {
    const { code, lines } = await run('book-request', ['booking.json', 'booking.xml'], {
      slots: 'slots.json',
      now: '2026-06-10T00:00:00Z',
    });
    expect(code).toBe(2); // valid so far: nothing is known about participants and offers
    expect(lines.map((line) => [line.valid, line.reply.status])).toEqual([
      [true, 201],
      [true, 201],
    ]);
  });

  it('exits with 0 only if every rule could be judged', async () => {
    const options = {
      slots: 'slots.json',
      now: '2026-06-10T00:00:00Z',
      participants: 'participants.json',
      offers: 'offers.json',
      pds: 'pds.json',
    };
    const whole = await run('book-request', ['booking.json'], options);
    expect([whole.code, whole.lines[0]]).toMatchObject([0, { valid: true, complete: true }]);
    for (const option of Object.keys(options)) {
      const { [option as 'pds']: _, ...rest } = options;
      const { code, lines } = await run('book-request', ['booking.json'], rest);
      expect([option, code, lines[0]]).toMatchObject([option, 2, { valid: true, complete: false }]);
    }
    const { text } = await run('book-request', ['booking.json'], { ...options, format: 'text' });
    expect(text).toMatch(/booking\.json: valid, book-request; reply 201/);
  });

  it('takes limits of slots, and says what is wrong with them', async () => {
    const offers = (value: unknown) => ({ 'offers.json': JSON.stringify(value) });
    const options = { slots: 'slots.json', now: '2026-06-10T00:00:00Z', offers: 'offers.json' };
    const slot = (JSON.parse(FILES['booking.json']) as { slot: { reference: string }[] }).slot[0]!.reference;
    const late = offers({ [slot.replace('Slot/', '')]: { from: '2026-06-12T00:00:00Z' } });
    const withheld = await run('book-request', ['booking.json'], options, late);
    expect([withheld.code, rules(withheld.lines[0])]).toEqual([1, ['BOOK-17']]);
    const wrong = offers({ 1: { odsCodes: 'A20047', form: 1 }, 2: 3 });
    const { code, err } = await run('book-request', ['booking.json'], options, wrong);
    expect(code).toBe(2);
    for (const part of [
      'odsCodes of the offer of slot 1 is "A20047"',
      'slot 1 has no form',
      'slot 2 is no object',
    ])
      expect(err).toContain(part);
  });

  it('takes what is stored, and the header of a change', async () => {
    const options = {
      stored: 'stored.json',
      now: '2026-06-10T00:00:00Z',
      slots: 'slots.json',
      pds: 'pds.json',
    };
    const current = { ...options, ifMatch: 'W/"1780000000101"' };
    expect((await run('amend-request', ['amendment.json'], current)).code).toBe(0);
    const stale = await run('amend-request', ['amendment.json'], { ...options, ifMatch: 'W/"7"' });
    expect([stale.code, rules(stale.lines[0]), stale.lines[0]!.reply.status]).toEqual([1, ['AMEND-07'], 409]);
    const without = await run('amend-request', ['amendment.json'], { ...options, ifMatch: 'none' });
    expect([without.code, rules(without.lines[0])]).toEqual([1, ['AMEND-09']]);
  });

  it('takes a patient and a PDS record', async () => {
    const options = { pds: 'pds.json', stored: 'none' };
    const right = await run('register-request', ['registration.json'], options);
    expect([right.code, right.lines[0]]).toMatchObject([0, { valid: true, complete: true }]);
    expect((await run('register-request', ['registration.json'], { pds: 'pds.json' })).code).toBe(2);
    const both = await run('register-request', ['registration.json'], {
      pds: 'sensitive.json',
      stored: 'patient.json',
    });
    expect(rules(both.lines[0])).toEqual(['REG-05', 'REG-06']);
    expect(both.lines[0]!.reply.status).toBe(400);
  });

  it('takes a request that is a URL', async () => {
    const { code, lines } = await run('search-for-free-slots-request', [], {
      request: 'Slot?start=ge2026-06-15&end=le2026-06-20&status=free',
    });
    const broken = [...new Set(rules(lines[0]))];
    expect([code, broken, lines[0]!.reply.status]).toEqual([1, ['SLOTQ-03', 'SLOTQ-05'], 422]);
  });

  it('tells people the same', async () => {
    const { text } = await run('book-request', ['booking.json'], { format: 'text', slots: 'visit.json' });
    expect(text).toMatch(/booking\.json: invalid, book-request; reply 422/);
    expect(text).toMatch(/error BOOK-12 since 1\.2\.6 Appointment\.slot\[0\]/);
    expect(text).toMatch(/not checked: BOOK-10/);
  });

  it('says all that keeps it from judging, and exits with 2', async () => {
    const bad = { 'slot.json': '{"resourceType":"Slot","status":"free"}', 'pds-bad.json': '{"colour":1}' };
    const { code, err, lines } = await run('bok-request', ['none.json'], { slots: 'slot.json' }, bad);
    expect([code, lines]).toEqual([2, []]);
    expect(err).toMatch(/there is no interaction bok-request \(did you mean book-request\?\)/);
    expect(err).toMatch(/slot\.json: error: it is not valid/);
    expect(err).toMatch(/none\.json: error: the file does not exist/);
    const context = await run(
      'book-request',
      ['booking.json'],
      { now: 'soon', pds: 'pds-bad.json', stored: 'visit.json' },
      bad,
    );
    expect(context.code).toBe(2);
    for (const part of ['now is soon', 'has no colour', 'neither an Appointment nor a Patient'])
      expect(context.err).toContain(part);
    expect((await run('book-request', [])).err).toMatch(/no file is given/);
    expect((await run('read-request', [])).err).toMatch(/which --request gives/);
  });
});

it('is part of the validate command, which still needs a file without it', async () => {
  const io = fakeIo({});
  expect(await runValidate([], { io })).toBe(2);
  expect(io.stderr).toMatch(/missing required argument 'file'/);
  const help = fakeIo({});
  expect(await runValidate(['--help'], { io: help })).toBe(0);
  for (const option of ['--interaction', '--slots', '--stored', '--now', '--request', '--pds'])
    expect(help.stdout).toContain(option);
});

it('has options that say nothing without it, and are an error then', async () => {
  for (const [option, value] of [
    ['--slots', 'slots.json'],
    ['--now', '2026-06-10T00:00:00Z'],
    ['--if-match', 'W/"1"'],
  ] as const) {
    const io = fakeIo({});
    expect(await runValidate(['slot.json', option, value], { io })).toBe(2);
    expect(io.stderr).toContain(`option '${option} <`);
    expect(io.stderr).toContain('--interaction');
  }
});
