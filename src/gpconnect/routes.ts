/** The verbs and URLs of the API. */

export interface Route {
  /** The interaction, by the name that `interactions` gives it. */
  interaction: string;
  method: 'GET' | 'POST' | 'PUT';
  /** The path below the service's base. */
  path: RegExp;
  /** The value of the header Ssp-InteractionID. */
  interactionId: string;
  /** True if a change or a booking, whose resource `Prefer: return=minimal` leaves out. */
  isChange?: true;
}

const rest = (name: string) => `urn:nhs:names:services:gpconnect:fhir:rest:${name}-1`;
const operation = (name: string) => `urn:nhs:names:services:gpconnect:fhir:operation:${name}-1`;
const ID = '[A-Za-z0-9.-]{1,64}';

/** Every route of Foundations, Appointments and Access Record Structured. Cancel has the URL of amend, and an id of its own. */
export const ROUTES: readonly Route[] = /* @__PURE__ */ (() => [
  { interaction: 'capability', method: 'GET', path: /^metadata$/, interactionId: rest('read:metadata') },
  { interaction: 'find', method: 'GET', path: /^Patient$/, interactionId: rest('search:patient') },
  {
    interaction: 'readPatient',
    method: 'GET',
    path: new RegExp(`^Patient/${ID}$`),
    interactionId: rest('read:patient'),
  },
  {
    interaction: 'register',
    method: 'POST',
    path: /^Patient\/\$gpc\.registerpatient$/,
    interactionId: operation('gpc.registerpatient'),
  },
  {
    interaction: 'structuredRecord',
    method: 'POST',
    path: /^Patient\/\$gpc\.getstructuredrecord$/,
    interactionId: operation('gpc.getstructuredrecord'),
  },
  {
    interaction: 'findPractitioner',
    method: 'GET',
    path: /^Practitioner$/,
    interactionId: rest('search:practitioner'),
  },
  {
    interaction: 'readPractitioner',
    method: 'GET',
    path: new RegExp(`^Practitioner/${ID}$`),
    interactionId: rest('read:practitioner'),
  },
  {
    interaction: 'findOrganization',
    method: 'GET',
    path: /^Organization$/,
    interactionId: rest('search:organization'),
  },
  {
    interaction: 'readOrganization',
    method: 'GET',
    path: new RegExp(`^Organization/${ID}$`),
    interactionId: rest('read:organization'),
  },
  {
    interaction: 'readLocation',
    method: 'GET',
    path: new RegExp(`^Location/${ID}$`),
    interactionId: rest('read:location'),
  },
  { interaction: 'searchForFreeSlots', method: 'GET', path: /^Slot$/, interactionId: rest('search:slot') },
  {
    interaction: 'retrieve',
    method: 'GET',
    path: new RegExp(`^Patient/${ID}/Appointment$`),
    interactionId: rest('search:patient_appointments'),
  },
  {
    interaction: 'book',
    method: 'POST',
    path: /^Appointment$/,
    interactionId: rest('create:appointment'),
    isChange: true,
  },
  {
    interaction: 'read',
    method: 'GET',
    path: new RegExp(`^Appointment/${ID}$`),
    interactionId: rest('read:appointment'),
  },
  {
    interaction: 'amend',
    method: 'PUT',
    path: new RegExp(`^Appointment/${ID}$`),
    interactionId: rest('update:appointment'),
    isChange: true,
  },
  {
    interaction: 'cancel',
    method: 'PUT',
    path: new RegExp(`^Appointment/${ID}$`),
    interactionId: rest('cancel:appointment'),
    isChange: true,
  },
])();
