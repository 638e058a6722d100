import type { Parameters, Patient } from 'fhir/r3.js';
import { registrationDetails } from '../../generated/types/ExtensionCareConnectGPCRegistrationDetails1.js';
import type { RegisterContext, RegisteredContext } from './contexts.js';
import { decideOnPds, decideOnRecord } from './decisions.js';
import { type ContextRule, type Finding, rulesOf } from './entry.js';
import { entriesOf, type OfType, type ResourceBundle } from './lookups.js';
import { NHS_COMMUNICATION, NHS_NUMBER, SEARCHSET } from './names.js';
import { eachPatient, patientsIn, type PlacedPatient } from './patients.js';
import { detailsOf } from './people.js';
import type { RuleId } from './rules/index.js';
import { quoted } from './text.js';

/** Rules of a registration: the request and the response. */

/** The patient of a registration. */
export function registered({ parameter }: Parameters): PlacedPatient | undefined {
  const index = parameter?.findIndex(({ name }) => name === 'registerPatient') ?? -1;
  const resource = parameter?.[index]?.resource as OfType<'Patient'> | undefined;
  return resource?.resourceType === 'Patient'
    ? { patient: resource, place: `Parameters.parameter[${index}].resource` }
    : undefined;
}

const PHONE_USES: readonly unknown[] = ['home', 'work', 'mobile', 'temp'];

/** A use that is missing is the business of RES-07 and RES-09. */
function contactsAreRegistrable({ patient, place }: PlacedPatient): Finding[] {
  const { address = [], telecom = [] } = patient;
  return [
    ...address.flatMap(({ use }, i) =>
      use === undefined || use === 'home' || use === 'temp'
        ? []
        : [
            {
              expression: `${place}.address[${i}].use`,
              message: `the address is for ${quoted(use)}, not for home or temp`,
            },
          ],
    ),
    ...telecom.flatMap(({ system, use }, i): Finding[] => {
      const at = `${place}.telecom[${i}]`;
      if (system === 'email' || system === undefined) return [];
      if (system !== 'phone')
        return [{ expression: `${at}.system`, message: `${quoted(system)} is neither phone nor email` }];
      if (use === undefined || PHONE_USES.includes(use)) return [];
      return [
        {
          expression: `${at}.use`,
          message: `the phone is for ${quoted(use)}, not for home, work, mobile or temp`,
        },
      ];
    }),
  ];
}

const COMMUNICATION_PARTS: readonly unknown[] = ['language', 'interpreterRequired'];

function communicationIsRegistrable({ patient, place }: PlacedPatient): Finding[] {
  const all = (patient.extension ?? []).flatMap((extension, i) =>
    extension.url === NHS_COMMUNICATION ? [{ extension, at: `${place}.extension[${i}]` }] : [],
  );
  const others = all.flatMap(({ extension, at }) =>
    (extension.extension ?? []).flatMap(({ url }, i) =>
      COMMUNICATION_PARTS.includes(url)
        ? []
        : [
            {
              expression: `${at}.extension[${i}]`,
              message: `${quoted(url)} is not allowed in a registration`,
            },
          ],
    ),
  );
  if (all.length <= 1) return others;
  return [
    {
      expression: all[1]!.at,
      message: `nhsCommunication is present ${all.length} times; at most once is allowed`,
    },
    ...others,
  ];
}

function hasOneParameter({ parameter = [] }: Parameters): Finding[] {
  return parameter.flatMap(({ name }, i) =>
    name === 'registerPatient'
      ? []
      : [{ expression: `Parameters.parameter[${i}]`, message: `the parameter ${quoted(name)} is not known` }],
  );
}

function hasDemographics({ patient, place }: PlacedPatient): Finding[] {
  const lacking = [
    ...(patient.gender === undefined ? ['gender'] : []),
    ...(patient.address?.some(({ use }) => use === 'home') ? [] : ['address']),
    ...(patient.telecom?.some(({ system }) => system === 'phone') ? [] : ['telecom']),
  ];
  const names: Record<string, string> = {
    gender: 'the gender',
    address: 'a home address',
    telecom: 'a telephone',
  };
  return lacking.map((name) => ({ expression: `${place}.${name}`, message: `${names[name]} is missing` }));
}

const refusal = (
  place: string,
  decision: ReturnType<typeof decideOnRecord> | ReturnType<typeof decideOnPds>,
): Finding[] => {
  const { answer, reason, reply } = decision;
  return answer === 'refuse' ? [{ expression: place, message: reason, ...(reply && { reply }) }] : [];
};

function pdsIsReachable(_: Parameters, { pds }: { pds: RegisterContext['pds'] }): Finding[] {
  return pds === 'unreachable' ? [{ expression: '', message: 'PDS cannot be reached' }] : [];
}

export const REGISTRATION: readonly ContextRule<Parameters, RegisterContext>[] = /* @__PURE__ */ (() => {
  const rule = rulesOf<Parameters, RegisterContext>();
  const ofPatient = (id: RuleId, look: (one: PlacedPatient) => Finding[]) =>
    rule(id, [], (payload) => {
      const sent = registered(payload);
      return sent ? look(sent) : [];
    });
  return [
    ofPatient('REG-08', contactsAreRegistrable),
    ofPatient('REG-09', communicationIsRegistrable),
    rule('REG-10', [], hasOneParameter),
    ofPatient('REG-11', hasDemographics),
    rule('REG-12', ['pds'], pdsIsReachable),
    rule('REG-05', ['pds'], (payload, { pds }) => {
      const sent = registered(payload);
      return sent && pds !== 'unreachable'
        ? refusal(sent.place, decideOnPds(detailsOf(sent.patient), pds))
        : [];
    }),
    ...(['REG-13', 'REG-06'] as const).map((id) =>
      rule(id, id === 'REG-13' ? ['record', 'pds'] : ['record'], (payload, { record, pds }) => {
        const sent = registered(payload);
        const decision = decideOnRecord(record ?? null, pds === 'unreachable' ? undefined : pds);
        return sent && decision.rule === id ? refusal(sent.place, decision) : [];
      }),
    ),
  ];
})();

function holdsOnePatient(bundle: ResourceBundle): Finding[] {
  const claimed = bundle.meta?.profile?.includes(SEARCHSET);
  const { length } = bundle.entry ?? [];
  const patients = entriesOf(bundle, 'Patient').length;
  return [
    ...(claimed
      ? []
      : [{ expression: 'Bundle.meta.profile', message: `the Bundle does not name ${SEARCHSET}` }]),
    ...(patients === 1 && length === 1
      ? []
      : [
          {
            expression: 'Bundle.entry',
            message: `${length} entries hold ${patients} Patients, not exactly one`,
          },
        ]),
  ];
}

function isRegisteredForATime({ patient, place }: PlacedPatient): Finding[] {
  const type = registrationDetails(patient)?.registrationType;
  const expression = `${place}.extension`;
  if (!type) return [{ expression, message: 'registrationType is missing' }];
  const codes = (type.coding ?? []).map(({ code }) => code as string | undefined);
  if (codes.includes('R')) return [{ expression, message: 'the registration is a regular one' }];
  const isUntold = codes.includes('O') && type.text === undefined;
  return isUntold
    ? [{ expression, message: 'the other type of registration has no text', severity: 'warning' }]
    : [];
}

function temporaryContactsEnd({ patient, place }: PlacedPatient): Finding[] {
  return (['address', 'telecom'] as const).flatMap((name) =>
    ((patient[name] ?? []) as { use?: string; period?: { end?: string } }[]).flatMap(({ use, period }, i) =>
      use === 'temp' && period?.end === undefined
        ? [{ expression: `${place}.${name}[${i}].period.end`, message: 'the temporary contact has no end' }]
        : [],
    ),
  );
}

/** The elements of a patient that a registration keeps as sent. */
function identityOf({ identifier = [], birthDate, name = [], gender }: Patient) {
  const official = name.find(({ use }) => use === 'official');
  return {
    identifier: identifier.find(({ system }) => system === NHS_NUMBER)?.value,
    birthDate,
    family: official?.family?.toLowerCase(),
    given: official?.given?.join(' ').toLowerCase(),
    gender,
  };
}

function isAsSent(bundle: ResourceBundle, { registered: sent }: { registered: Parameters }): Finding[] {
  const asked = registered(sent);
  if (!asked) return [];
  const wanted = identityOf(asked.patient);
  return patientsIn(bundle).flatMap(({ patient, place }) => {
    const kept = identityOf(patient);
    return (Object.keys(wanted) as (keyof typeof wanted)[])
      .filter((name) => wanted[name] !== undefined && wanted[name] !== kept[name])
      .map((name) => ({ expression: place, message: `${name} is not as sent` }));
  });
}

export const REGISTERED: readonly ContextRule<ResourceBundle, RegisteredContext>[] = /* @__PURE__ */ (() => [
  rulesOf<ResourceBundle, RegisteredContext>()('REGR-01', [], holdsOnePatient),
  ...eachPatient('REGR-03', isRegisteredForATime),
  ...eachPatient('REGR-04', temporaryContactsEnd),
  rulesOf<ResourceBundle, RegisteredContext>()('REGR-05', ['registered'], isAsSent),
])();
