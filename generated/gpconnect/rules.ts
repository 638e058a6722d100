// A copy of src/gpconnect/rules.ts. Do not edit.
/**
 * The table of rules: what the pages of release 1.2.7 ask of a payload in one interaction, a row each. A row says where the rule is
 * decided and what a provider answers when it is broken; the rule itself stands there, and nowhere else. This file has no imports, so
 * that whoever documents the rules can read it alone.
 */

export type Level = 'error' | 'warning' | 'guidance' | 'decision';

/** What has to be at hand to decide a rule: one resource, one Bundle, or more than the payload. */
export type Scope = 'resource' | 'bundle' | 'context' | 'resource and context' | 'bundle and context';

/** Names of the answers that the specification gives to a broken rule. */
export type ReplyName =
  | 'invalidResource'
  | 'invalidParameter'
  | 'referenceNotFound'
  | 'duplicate'
  | 'contention'
  | 'invalidDemographics'
  | 'patientNotFound';

export interface Rule {
  readonly level: Level;
  readonly scope: Scope;
  /** The rule in a sentence. */
  readonly text: string;
  /** Profiles (by id) that decide it, or a part of it. */
  readonly profiles?: readonly string[];
  /**
   * Of the element rules that the payload is held against, the ones that are this rule: `<issue code> <element id>`, the id after
   * `<profile id>#` where it is not enough; `* <element id>` is whatever is wrong there or below; `invariant <key>` is one of
   * FHIR's own. An invariant of the rule needs none: its key is the id.
   */
  readonly constraints?: readonly string[];
  /** The function of this folder that decides it, or a part of it. */
  readonly decidedBy?: string;
  /** Elements whose documentation says it, where no machine can decide it. */
  readonly documentedAt?: readonly string[];
  /** The release that brought it. */
  readonly since: '1.2.6' | '1.2.7';
  /** Of the release notes. */
  readonly tickets?: readonly number[];
  readonly reply?: ReplyName;
}

/** Rows that stand since the release before. */
const before = { since: '1.2.6' } as const;
const new695 = { since: '1.2.7', tickets: [695] } as const;
const new697 = { since: '1.2.7', tickets: [697] } as const;
const newSensitive = { since: '1.2.7', tickets: [658, 847] } as const;
const new826 = { since: '1.2.7', tickets: [826] } as const;
const new890 = { since: '1.2.7', tickets: [890] } as const;
const new905 = { since: '1.2.7', tickets: [905] } as const;
const new912 = { since: '1.2.7', tickets: [912] } as const;
const new921 = { since: '1.2.7', tickets: [921] } as const;

const resource = { level: 'error', scope: 'resource' } as const;
const bundle = { level: 'error', scope: 'bundle' } as const;
const context = { level: 'error', scope: 'context' } as const;
const resourceAndContext = { level: 'error', scope: 'resource and context' } as const;
const bundleAndContext = { level: 'error', scope: 'bundle and context' } as const;
const decision = { level: 'decision', scope: 'context' } as const;
const invalid = { reply: 'invalidResource' } as const;
const badParameter = { reply: 'invalidParameter' } as const;

const EXCHANGED = 'GPConnect-Appointment-Exchanged-1';
const BOOK = 'GPConnect-Appointment-Book-Request-1';
const AMEND = 'GPConnect-Appointment-Amend-Request-1';
const CANCEL = 'GPConnect-Appointment-Cancel-Request-1';
const RETURNED = 'GPConnect-Appointment-Response-1';
const READ = 'GPConnect-Appointment-Read-Response-1';
const RETRIEVED = 'GPConnect-Appointments-Retrieve-Response-1';
const FOUND_SLOTS = 'GPConnect-Slots-Search-Response-1';
const FOUND_SLOT = 'GPConnect-Slot-Search-Response-1';
const FOUND_SCHEDULE = 'GPConnect-Schedule-Search-Response-1';
const REGISTRATION = 'GPConnect-RegisterPatient-Request-1';
const NEW_PATIENT = 'GPConnect-Patient-Register-Request-1';
const FOUND_PATIENTS = 'GPConnect-Patients-Find-Response-1';
const FOUND_PATIENT = 'GPConnect-Patient-Find-Response-1';

const CANCELLATION_REASON = 'Appointment.extension:appointmentCancellationReason';
const BOOKING_ORGANISATION = 'Appointment.extension:bookingOrganisation';
const CHANNEL = 'Appointment.extension:deliveryChannel.value[x]';
const CHANNEL_EXTENSION = 'Extension-GPConnect-DeliveryChannel-2#Extension.value[x]';
const BOOKED_BY = 'Extension-GPConnect-BookingOrganisation-1#Extension.value[x]';

const tooLong = ['value.length Appointment.description', 'value.length Appointment.comment'];
const missing = (...elements: string[]): string[] => elements.map((element) => `cardinality.min ${element}`);
const present = (...elements: string[]): string[] => elements.map((element) => `cardinality.max ${element}`);

const TABLE = {
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

  'BOOK-01': {
    ...resource,
    ...before,
    ...invalid,
    profiles: [BOOK],
    constraints: ['value.fixed Appointment.status', ...missing('Appointment.status')],
    text: 'What is booked has the status booked',
  },
  'BOOK-02': {
    ...resource,
    ...before,
    ...invalid,
    profiles: [BOOK],
    constraints: [...missing('Appointment.participant', 'Appointment.participant.actor'), 'invariant app-1'],
    text: 'A Patient and a Location take part, and every participant says by a reference who or what it is',
  },
  'BOOK-03': {
    ...resource,
    ...before,
    ...invalid,
    profiles: [BOOK],
    constraints: [
      ...missing(
        'Appointment.start',
        'Appointment.end',
        'Appointment.created',
        'Appointment.description',
        'Appointment.slot',
      ),
      ...['invariant app-2', 'invariant app-3'],
    ],
    text: 'Start, end, created, description and a slot at least are there',
  },
  'BOOK-04': {
    ...resource,
    ...before,
    ...invalid,
    profiles: [BOOK],
    constraints: [...missing(BOOKING_ORGANISATION), `reference.target ${BOOKED_BY}`, '* Organization'],
    text: 'The booking organisation is a contained Organization that conforms to CareConnect-GPC-Organization-1',
  },
  'BOOK-05': {
    ...resource,
    ...before,
    ...invalid,
    profiles: [BOOK],
    text: 'The booking organisation has its ODS code, a name and a telecom',
  },
  'BOOK-06': {
    ...resource,
    ...before,
    ...invalid,
    profiles: [BOOK],
    constraints: [tooLong[0]!],
    text: 'The description has at most 100 characters',
  },
  'BOOK-07': {
    ...resource,
    ...before,
    ...invalid,
    profiles: [BOOK],
    constraints: [tooLong[1]!],
    text: 'The comment has at most 500 characters',
  },
  'BOOK-08': {
    ...resource,
    ...new695,
    ...invalid,
    profiles: [BOOK],
    constraints: present(CANCELLATION_REASON),
    text: 'A booking has no cancellation reason',
  },
  'BOOK-09': {
    ...resourceAndContext,
    ...new826,
    ...invalid,
    profiles: [BOOK],
    decidedBy: 'noVisitSlots',
    text: 'Neither the appointment nor a slot of it is a visit',
  },
  'BOOK-10': {
    ...context,
    ...before,
    ...invalid,
    decidedBy: 'startsLater',
    text: 'What is booked starts after now',
  },
  'BOOK-11': {
    ...context,
    ...before,
    ...invalid,
    decidedBy: 'spansSlots',
    text: 'The appointment starts with its first slot and ends with its last',
  },
  'BOOK-12': {
    ...context,
    ...before,
    reply: 'duplicate',
    decidedBy: 'slotsAreFree',
    text: 'Every slot exists and is free',
  },
  'BOOK-13': {
    ...context,
    ...new912,
    ...invalid,
    decidedBy: 'slotsBelongTogether',
    text: 'Several slots follow each other without a gap, in one Schedule, by one delivery channel and of one service type',
  },
  'BOOK-14': {
    level: 'guidance',
    scope: 'resource',
    ...new890,
    documentedAt: ['Appointment.description', 'Appointment.comment'],
    text: 'Description and comment carry no clinical information of any kind',
  },
  'BOOK-15': {
    ...context,
    ...before,
    ...invalid,
    decidedBy: 'organisationType',
    text: 'The booking organisation has the type with which the slots were searched for, and none where none was given',
  },

  'AMEND-01': {
    ...context,
    ...before,
    ...invalid,
    decidedBy: 'changesTextsOnly',
    text: 'Only description and comment differ from what is stored',
  },
  'AMEND-02': {
    ...context,
    ...before,
    ...invalid,
    decidedBy: 'isNotCancelled',
    text: 'What is stored is not cancelled',
  },
  'AMEND-03': {
    ...context,
    ...before,
    ...invalid,
    decidedBy: 'storedStartsLater',
    text: 'What is stored starts after now',
  },
  'AMEND-04': {
    ...resource,
    ...new695,
    ...invalid,
    profiles: [AMEND],
    constraints: present(CANCELLATION_REASON),
    text: 'An amendment has no cancellation reason',
  },
  'AMEND-05': {
    ...resourceAndContext,
    ...new826,
    ...invalid,
    profiles: [AMEND],
    decidedBy: 'noVisitSlots',
    text: 'A visit cannot be amended',
  },
  'AMEND-06': {
    ...resource,
    ...before,
    ...invalid,
    profiles: [AMEND],
    constraints: tooLong,
    text: 'The description has at most 100 characters and the comment at most 500',
  },
  'AMEND-07': {
    ...context,
    ...before,
    reply: 'contention',
    decidedBy: 'namesStoredVersion',
    text: 'If-Match names the version that is stored',
  },
  'AMEND-08': {
    level: 'guidance',
    scope: 'resource',
    ...new890,
    documentedAt: ['Appointment.description', 'Appointment.comment'],
    text: 'Description and comment carry no clinical information of any kind',
  },

  'CANCEL-01': {
    ...resource,
    ...before,
    ...invalid,
    profiles: [CANCEL],
    constraints: ['value.fixed Appointment.status', ...missing('Appointment.status', CANCELLATION_REASON)],
    text: 'What is cancelled has the status cancelled and a reason',
  },
  'CANCEL-02': {
    ...context,
    ...before,
    ...invalid,
    decidedBy: 'changesStatusOnly',
    text: 'Only the status and the cancellation reason differ from what is stored',
  },
  'CANCEL-03': {
    ...context,
    ...before,
    ...invalid,
    decidedBy: 'storedStartsLater',
    text: 'What is stored starts after now',
  },
  'CANCEL-04': {
    ...resourceAndContext,
    ...new826,
    ...invalid,
    profiles: [CANCEL],
    decidedBy: 'noVisitSlots',
    text: 'A visit cannot be cancelled',
  },
  'CANCEL-05': {
    ...context,
    ...before,
    reply: 'contention',
    decidedBy: 'namesStoredVersion',
    text: 'If-Match names the version that is stored',
  },

  'RESP-01': {
    ...resource,
    ...before,
    profiles: [RETURNED],
    constraints: missing('Appointment.meta.versionId', 'Meta.versionId'),
    text: 'What is returned says its version and its profile',
  },
  'RESP-02': {
    ...resource,
    ...new912,
    profiles: [RETURNED],
    text: 'The slot type is told in serviceType',
  },
  'RESP-03': {
    level: 'warning',
    scope: 'resource',
    ...new912,
    profiles: [RETURNED],
    text: 'The schedule type is told in serviceCategory, where the practice has one',
  },
  'RESP-04': {
    ...resource,
    ...before,
    profiles: [READ],
    decidedBy: 'timesAreUKLocal',
    text: 'Start, end and created are UK local time with the offset that is in force then',
  },
  'RESP-05': {
    ...resource,
    ...new826,
    profiles: [READ],
    constraints: [
      `binding.required ${CHANNEL}`,
      `binding.extensible ${CHANNEL_EXTENSION}`,
      `binding.unknownCode ${CHANNEL_EXTENSION}`,
    ],
    text: 'Any delivery channel may be returned, a visit included',
  },
  'RESP-06': {
    ...bundleAndContext,
    ...new826,
    profiles: ['GPConnect-Location-UnknownVisit-1'],
    decidedBy: 'visitLocations',
    text: 'The Location of a visit is the unknown one, never the place that is visited',
  },
  'RESP-07': {
    level: 'warning',
    scope: 'resource',
    ...new826,
    profiles: [RETURNED],
    text: 'The comment of a visit says its kind, where that is known',
  },
  'RESP-08': {
    ...context,
    ...before,
    decidedBy: 'isUpcoming',
    text: 'A read returns what starts after now; a retrieval, what starts today or later',
  },
  'RESP-09': {
    ...bundle,
    ...before,
    profiles: [RETRIEVED],
    decidedBy: 'cancelledAreIncluded',
    text: 'A retrieval returns a searchset Bundle of Appointments that all conform, cancelled ones among them',
  },

  'SLOTQ-01': {
    ...context,
    ...before,
    ...badParameter,
    decidedBy: 'spansTwoWeeks',
    text: 'A search says from when (start=ge…) to when (end=le…), two weeks at most',
  },
  'SLOTQ-02': {
    ...context,
    ...before,
    ...badParameter,
    decidedBy: 'asksForFreeSlots',
    text: 'A search says status=free, once',
  },
  'SLOTQ-03': {
    ...context,
    ...before,
    ...badParameter,
    decidedBy: 'includesSchedules',
    text: 'A search includes the Schedules',
  },
  'SLOTQ-04': {
    ...context,
    ...before,
    ...badParameter,
    decidedBy: 'checkFilters',
    text: 'A searchFilter is an organisation type or an ODS code',
  },

  'SLOTR-01': {
    ...bundle,
    ...before,
    profiles: [FOUND_SLOTS, FOUND_SLOT],
    decidedBy: 'slotsInRange',
    constraints: ['value.fixed Slot.status', ...missing('Slot.status')],
    text: 'Every Slot is free, conforms to GPConnect-Slot-1 and lies within the range that was asked for',
  },
  'SLOTR-02': { ...bundle, ...new826, profiles: [FOUND_SLOT], text: 'No Slot is a visit' },
  'SLOTR-03': {
    ...bundle,
    ...new912,
    profiles: [FOUND_SLOT],
    text: 'Every Slot tells its slot type in serviceType',
  },
  'SLOTR-04': {
    level: 'warning',
    scope: 'bundle',
    ...new912,
    profiles: [FOUND_SCHEDULE],
    text: 'Every Schedule tells its schedule type in serviceCategory',
  },
  'SLOTR-05': {
    ...bundle,
    ...before,
    profiles: [FOUND_SLOTS],
    text: "Every Slot's Schedule is there, and nothing that no Slot leads to",
  },
  'SLOTR-06': {
    ...bundle,
    ...before,
    profiles: [FOUND_SLOTS],
    text: 'Where there is a Slot there is the Organization of its Location; where there is none, nothing',
  },
  'SLOTR-07': {
    ...bundle,
    ...before,
    profiles: [FOUND_SLOT, FOUND_SCHEDULE],
    constraints: present('Slot.specialty', 'Schedule.specialty'),
    text: 'Neither Slot nor Schedule has a specialty',
  },
  'SLOTR-08': {
    ...bundle,
    ...before,
    profiles: [FOUND_SLOT, FOUND_SCHEDULE],
    decidedBy: 'slotTimesAreUKLocal',
    text: 'The times of Slots and planning horizons are UK local time with the offset that is in force then',
  },

  'AVAIL-01': {
    ...resource,
    ...new826,
    profiles: ['GPConnect-Slot-Bookable-1'],
    text: 'A slot for visits cannot be marked as bookable through GP Connect',
  },

  'REG-01': {
    ...resource,
    ...new697,
    ...invalid,
    profiles: [REGISTRATION, NEW_PATIENT],
    text: 'A registration is of one Patient, who names the profile CareConnect-GPC-Patient-1',
  },
  'REG-02': {
    ...resource,
    ...before,
    ...invalid,
    profiles: [NEW_PATIENT],
    constraints: [
      ...missing(
        'Patient.identifier',
        'Patient.identifier:nhsNumber',
        'Patient.identifier:nhsNumber.value',
        'Patient.name',
        'Patient.name:official',
      ),
      ...missing('Patient.name:official.family', 'Patient.name:official.given', 'Patient.birthDate'),
      ...present('Patient.name:official'),
    ],
    text: 'A registration has the NHS number, one official name with family and given name, and the date of birth',
  },
  'REG-03': {
    ...resource,
    ...before,
    ...invalid,
    profiles: [NEW_PATIENT],
    text: 'A registration has one address, telephone and email address of a kind at most',
  },
  'REG-04': {
    ...resource,
    ...before,
    ...invalid,
    profiles: [NEW_PATIENT],
    constraints: [
      ...present(
        'Patient.id',
        'Patient.implicitRules',
        'Patient.language',
        'Patient.text',
        'Patient.contained',
        'Patient.active',
      ),
      ...['type.choice Patient.deceased[x]', 'type.choice Patient.multipleBirth[x]'],
      ...present(
        'Patient.maritalStatus',
        'Patient.photo',
        'Patient.contact',
        'Patient.animal',
        'Patient.communication',
      ),
      ...present('Patient.generalPractitioner', 'Patient.managingOrganization', 'Patient.link'),
    ],
    text: 'A registration says nothing of the Patient but who they are, how to reach them and in which language',
  },
  'REG-05': {
    ...decision,
    ...newSensitive,
    reply: 'invalidDemographics',
    decidedBy: 'decideOnPds',
    text: 'Nobody is registered who is deceased, invalid, sensitive or superseded on PDS, or whose NHS number is not verified',
  },
  'REG-06': {
    ...decision,
    ...before,
    reply: 'duplicate',
    decidedBy: 'decideOnRecord',
    text: 'Nobody is registered twice: an active or deceased record refuses, an inactive one is reactivated',
  },
  'FIND-01': {
    ...decision,
    ...newSensitive,
    decidedBy: 'decideFind',
    text: 'A patient who is sensitive on PDS is not found',
  },
  'FIND-02': {
    ...decision,
    ...new921,
    decidedBy: 'decideFind',
    text: 'An active patient whose NHS number was never verified is verified on PDS when searched for',
  },
  'FIND-03': {
    ...bundle,
    ...before,
    profiles: [FOUND_PATIENTS, FOUND_PATIENT],
    text: 'What is found are Patients who conform, with what a search may tell of them',
  },
  'READ-01': {
    ...decision,
    ...newSensitive,
    reply: 'patientNotFound',
    decidedBy: 'decideRead',
    text: 'A patient who is sensitive on PDS cannot be read',
  },
  'CAP-01': {
    ...resource,
    ...new905,
    profiles: ['GPConnect-Capability-Response-1'],
    constraints: [
      'value.fixed CapabilityStatement.version',
      ...missing('CapabilityStatement.version', 'CapabilityStatement.description'),
    ],
    text: 'The capability statement is of this release and says so',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof TABLE;

/** All rules by id, in the order of the specification's pages. */
export const RULES: Readonly<Record<RuleId, Rule>> = TABLE;
