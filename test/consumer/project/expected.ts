/** Output of the day. */
export const EXPECTED =
  'Video In-person true true cardinality.min Appointment.description required structure 3';
