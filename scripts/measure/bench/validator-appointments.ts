import {
  concept,
  deliveryChannel,
  digits,
  extension,
  foreignExtension,
  id,
  identifier,
  list,
  meta,
  narrative,
  reference,
  repeat,
  snomed,
  SYSTEM,
  times,
  words,
  type Json,
  type Source,
} from './validator-parts.js';

const ORGANISATION_TYPES = [
  ['gp-practice', 'GP Practice'],
  ['urgent-care', 'Urgent Care'],
] as const;
const JOB_ROLES = [
  ['R0260', 'General Medical Practitioner'],
  ['R0600', 'Specialist Nurse Practitioner'],
] as const;

/** The organisation that books, contained in the appointment. */
function organisation(source: Source, contained: string): Json {
  const { choice, values } = source;
  return choice.fields({
    resourceType: 'Organization',
    id: contained,
    meta: choice.fields({
      profile: ['https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
    }),
    identifier: [
      choice.fields({
        system: 'https://fhir.nhs.uk/Id/ods-organization-code',
        value: `A${digits(source, 5)}`,
      }),
    ],
    type: choice.has(0.9)
      ? [concept(source, `${SYSTEM}GPConnect-OrganisationType-1`, ORGANISATION_TYPES, false)]
      : undefined,
    name: words(source, 4),
    telecom: [
      choice.fields({
        system: 'phone',
        value: `0113 ${digits(source, 3)} ${digits(source, 4)}`,
        use: choice.has(0.5) ? values.pick(['work', 'temp']) : undefined,
      }),
    ],
  });
}

function participant(source: Source, actor: string): Json {
  const { choice, values } = source;
  return choice.fields({
    type: choice.has(0.1)
      ? [concept(source, 'http://hl7.org/fhir/v3/ParticipationType', [['PPRF', 'primary performer']])]
      : undefined,
    actor: reference(source, actor),
    required: choice.has(0.1) ? 'required' : undefined,
    status: values.pick(['accepted', 'accepted', 'tentative', 'needs-action']),
  });
}

/** An Appointment that conforms to GPConnect-Appointment-1; most contain the organisation that booked. */
export function appointment(source: Source): Json {
  const { choice, values } = source;
  const [start, end] = times(source);
  const booker = choice.has(0.7) ? id(source) : undefined;
  const isCancelled = choice.has(0.15);
  const status = isCancelled ? 'cancelled' : values.pick(['booked', 'booked', 'fulfilled', 'noshow']);
  const reason = { valueString: words(source, 6) };
  return choice.fields({
    resourceType: 'Appointment',
    id: choice.has(0.8) ? id(source) : undefined,
    meta: meta(source, 'GPConnect-Appointment-1'),
    language: choice.has(0.05) ? 'en-GB' : undefined,
    text: choice.has(0.05) ? narrative(source) : undefined,
    contained: booker === undefined ? undefined : [organisation(source, booker)],
    extension: list([
      choice.has(0.1) ? foreignExtension(source) : undefined,
      booker === undefined
        ? undefined
        : extension(source, 'GPConnect-BookingOrganisation-1', {
            valueReference: { reference: `#${booker}` },
          }),
      choice.has(0.6)
        ? extension(source, 'GPConnect-PractitionerRole-1', {
            valueCodeableConcept: concept(source, `${SYSTEM}CareConnect-SDSJobRoleName-1`, JOB_ROLES),
          })
        : undefined,
      choice.has(0.8) ? deliveryChannel(source) : undefined,
      isCancelled ? extension(source, 'GPConnect-AppointmentCancellationReason-1', reason) : undefined,
    ]),
    identifier: list(repeat(choice.below(2), () => identifier(source, 'appointment'))),
    status,
    serviceCategory: choice.has(0.7) ? choice.fields({ text: words(source, 3) }) : undefined,
    serviceType: choice.has(0.7) ? [choice.fields({ text: words(source, 3) })] : undefined,
    specialty: choice.has(0.1) ? [snomed(source)] : undefined,
    priority: choice.has(0.1) ? values.below(10) : undefined,
    description: words(source, 8),
    start,
    end,
    minutesDuration: choice.has(0.15) ? 5 + values.below(30) : undefined,
    slot: repeat(1 + choice.below(2), () => reference(source, 'Slot')),
    created: choice.has(0.8) ? times(source)[0] : undefined,
    comment: choice.has(0.4) ? words(source, 12) : undefined,
    participant: [
      participant(source, 'Patient'),
      participant(source, 'Location'),
      ...(choice.has(0.6) ? [participant(source, 'Practitioner')] : []),
    ],
  });
}
