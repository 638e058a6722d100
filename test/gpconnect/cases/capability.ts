import type { CapabilityStatement } from 'fhir/r3.js';
import { capabilityStatement } from '../../../generated/capability/index.js';
import { interactions } from '../../../src/gpconnect/index.js';
import type { CasesById } from '../cases.js';
import { changed, withoutValue } from '../payloads.js';

const statement =
  (change: (s: CapabilityStatement) => void = () => {}) =>
  () =>
    interactions.capability.response(
      changed(
        capabilityStatement({
          software: { name: 'Practice system', version: '3.1' },
          publisher: 'A supplier',
          contact: [{ name: 'Support' }],
          date: '2026-06-01',
        }),
        change,
      ),
    );

const resourceOf = (s: CapabilityStatement, wanted: string) =>
  s.rest![0]!.resource!.find(({ type }) => type === wanted)!;

/** Cases of a server's capability statement. */
export const CAPABILITY_CASES: CasesById = {
  'CAP-02': {
    keeps: { 'the generated statement': statement() },
    breaks: { 'no JSON': statement((s) => (s.format = ['application/fhir+xml'])) },
  },
  'CAP-03': {
    keeps: { 'the generated statement': statement() },
    breaks: {
      'no version': statement((s) => delete s.software!.version),
      'a placeholder': statement((s) => (s.software!.name = '[name of the software]')),
    },
  },
  'CAP-04': {
    keeps: { 'the generated statement': statement() },
    breaks: { 'another version': statement((s) => (s.fhirVersion = '3.0.2')) },
  },
  'CAP-05': {
    keeps: { 'the generated statement': statement() },
    breaks: { 'no operations': statement((s) => delete s.rest![0]!.operation) },
  },
  'CAP-06': {
    keeps: { 'the generated statement': statement() },
    breaks: {
      'no cancellation': statement((s) => resourceOf(s, 'Appointment').interaction!.splice(2, 1)),
      'no Locations': statement(
        (s) => (s.rest![0]!.resource = s.rest![0]!.resource!.filter(({ type }) => type !== 'Location')),
      ),
    },
  },
  'CAP-07': {
    keeps: { 'the generated statement': statement() },
    breaks: {
      'a parameter left out': statement((s) => resourceOf(s, 'Slot').searchParam!.pop()),
      'an include left out': statement((s) => resourceOf(s, 'Slot').searchInclude!.pop()),
    },
  },
  'CAP-08': {
    keeps: { 'the generated statement': statement() },
    breaks: {
      'no profiles': statement((s) => delete s.profile),
      'one left out': statement(
        (s) => (s.profile = s.profile!.filter(({ reference }) => !reference!.includes('GPConnect-Slot-1'))),
      ),
    },
  },
  'CAP-01': {
    keeps: { 'the generated statement': statement() },
    breaks: {
      'the release before': statement((s) => (s.version = '1.2.6')),
      'no version': statement((s) => delete s.version),
      'a description of another release': statement(
        (s) => (s.description = 'This server implements the GP Connect API version 1.2.6'),
      ),
      'no description': statement((s) => delete s.description),
      'a description without a value': statement((s) => withoutValue(s, 'description')),
    },
  },
};
