// Generated from fsh/terminology/valuesets/GPConnect-PractitionerRole-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/GPConnect-PractitionerRole-1

/**
 * Practitioner role
 *
 * The SDS job roles that a practitioner of an appointment can have.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/GPConnect-PractitionerRole-1
 *
 * Copyright © 2018 NHS Digital
 */
export type GPConnectPractitionerRole1Code =
  | 'R0260'
  | 'R0270'
  | 'R0410'
  | 'R0600'
  | 'R0610'
  | 'R0620'
  | 'R0680'
  | 'R0690'
  | 'R0700'
  | 'R0790'
  | 'R1290'
  | 'R1300'
  | 'R1310'
  | 'R1330'
  | 'R1450'
  | 'R1480'
  | 'R1550'
  | 'R1590'
  | 'R6200'
  | 'R6300'
  | 'R0570'
  | 'R0630'
  | 'R0017'
  | 'R0750'
  | 'R0950'
  | 'R1070'
  | 'R1100'
  | 'R1110'
  | 'R1140'
  | 'R1540'
  | 'R1543'
  | 'R1547'
  | 'R1974'
  | 'R1975';

const system = 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1';

/** The codes of Practitioner role, in the order of the value set. */
export const GPConnectPractitionerRole1Codes: readonly {
  readonly system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1';
  readonly code: GPConnectPractitionerRole1Code;
  readonly display: string;
}[] = [
  { system, code: 'R0260', display: 'General Medical Practitioner' },
  { system, code: 'R0270', display: 'Salaried General Practitioner' },
  { system, code: 'R0410', display: 'Student Practice Nurse' },
  { system, code: 'R0600', display: 'Specialist Nurse Practitioner' },
  { system, code: 'R0610', display: 'Sister/Charge Nurse' },
  { system, code: 'R0620', display: 'Staff Nurse' },
  { system, code: 'R0680', display: 'Midwife' },
  { system, code: 'R0690', display: 'Community Practitioner' },
  { system, code: 'R0700', display: 'Community Nurse' },
  { system, code: 'R0790', display: 'Dietitian' },
  { system, code: 'R1290', display: 'Pharmacist' },
  { system, code: 'R1300', display: 'Psychotherapist' },
  { system, code: 'R1310', display: 'Clinical Psychologist' },
  { system, code: 'R1330', display: 'Social Worker' },
  { system, code: 'R1450', display: 'Health Care Support Worker' },
  { system, code: 'R1480', display: 'Healthcare Assistant' },
  { system, code: 'R1550', display: 'Counsellor' },
  { system, code: 'R1590', display: 'Phlebotomist' },
  { system, code: 'R6200', display: 'GP Registrar' },
  { system, code: 'R6300', display: 'Sessional GP' },
  { system, code: 'R0570', display: 'Nurse Consultant' },
  { system, code: 'R0630', display: 'Enrolled Nurse' },
  { system, code: 'R0017', display: 'Assistant Practitioner' },
  { system, code: 'R0750', display: 'Chiropodist/Podiatrist' },
  { system, code: 'R0950', display: 'Occupational Therapist' },
  { system, code: 'R1070', display: 'Paramedic' },
  { system, code: 'R1100', display: 'Paramedic Specialist Practitioner' },
  { system, code: 'R1110', display: 'Physiotherapist' },
  { system, code: 'R1140', display: 'Physiotherapist Specialist Practitioner' },
  { system, code: 'R1540', display: 'Associate Practitioner' },
  { system, code: 'R1543', display: 'Associate Practitioner - Nurse' },
  { system, code: 'R1547', display: 'Associate Practitioner - General Practitioner' },
  { system, code: 'R1974', display: 'Community Learning Disabilities Nurse' },
  { system, code: 'R1975', display: 'Community Mental Health Nurse' },
];

const byCode: ReadonlyMap<string, (typeof GPConnectPractitionerRole1Codes)[number]> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ GPConnectPractitionerRole1Codes.map((entry) => [entry.code, entry]),
);

/** True if a value is a code of Practitioner role. The caller checks its system. */
export function isGPConnectPractitionerRole1Code(value: unknown): value is GPConnectPractitionerRole1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of Practitioner role; undefined for any other text. */
export function GPConnectPractitionerRole1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}
