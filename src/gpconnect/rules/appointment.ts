import { before, decision, invalid, present, resource } from './parts.js';
import type { Rule } from './rule.js';

const EXCHANGED = 'GPConnect-Appointment-Exchanged-1';

/** Every Appointment that is sent or returned. */
export const APPOINTMENT_RULES = /* @__PURE__ */ (() =>
  ({
    'APPT-01': {
      ...resource,
      ...before,
      ...invalid,
      profiles: [EXCHANGED],
      conformsTo: [{ profile: 'GPConnect-Appointment-1', at: 'Appointment' }],
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
    'APPT-04': {
      ...decision,
      ...before,
      reply: 'patientNotFound',
      decidedBy: 'decideRead',
      text: 'Nobody books, amends, cancels, reads or retrieves appointments of a patient who is flagged sensitive on PDS',
    },
    'APPT-05': {
      ...decision,
      ...before,
      reply: 'recordNotFound',
      decidedBy: 'appointmentExists',
      text: 'An appointment that is read, amended or cancelled exists, and a read returns the one asked for',
    },
  }) as const satisfies Record<string, Rule>)();
