// A copy of src/gpconnect/rules/appointment.ts. Do not edit.
import { before, invalid, present, resource } from './parts.js';
import type { Rule } from './rule.js';

const EXCHANGED = 'GPConnect-Appointment-Exchanged-1';

/** What holds of every Appointment that is sent or returned. */
export const APPOINTMENT_RULES = {
  'APPT-01': {
    ...resource,
    ...before,
    ...invalid,
    profiles: [EXCHANGED],
    text: 'An Appointment conforms to GPConnect-Appointment-1',
  },
  'APPT-02': {
    ...resource,
    ...before,
    ...invalid,
    profiles: [EXCHANGED],
    text: 'An Appointment names its profile in meta.profile',
  },
  'APPT-03': {
    ...resource,
    ...before,
    ...invalid,
    profiles: [EXCHANGED],
    constraints: present('Appointment.reason', 'Appointment.specialty'),
    text: 'An Appointment has neither reason nor specialty',
  },
} as const satisfies Record<string, Rule>;
