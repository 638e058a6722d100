import type { Schedule, Slot } from 'fhir/r3.js';
import { deliveryChannel } from '../../generated/types/ExtensionGPConnectDeliveryChannel2.js';
import { practitionerRole } from '../../generated/types/ExtensionGPConnectPractitionerRole1.js';
import { decideAvailability, type SlotOffer } from './availability.js';
import { type ContextRule, type Finding, rulesOf } from './entry.js';
import { entriesOf, isReferenceTo, type ResourceBundle, Resources } from './lookups.js';
import { DELIVERY_CHANNEL_1 } from './names.js';
import { locationFaults, organizationFaults, practitionerFaults } from './people-and-places.js';
import { isOdsCode, isOrganisationType, searchFilters, valuesOf } from './query.js';
import { resourcesOf } from './returned-resources.js';
import { wrongOffsets } from './returning.js';
import type { RuleId } from './rules/index.js';
import { quoted, quotedList } from './text.js';
import { instantOf, isDay, isUKLocalTime, londonClock } from './time.js';

export interface SlotsRequestContext {
  /** The URL of the search that is answered. */
  request?: string | undefined;
  /** A date and time with its time zone. */
  now?: string | Date | undefined;
  /** To whom and when the practice offers a slot; undefined for a slot without limits. */
  offers?: ((slot: Slot) => SlotOffer | undefined) | undefined;
}

const TWO_WEEKS = 14 * 24 * 60 * 60_000;

/** A bound of the range: `ge` before its start, `le` before its end. */
function bound(
  request: string,
  name: 'start' | 'end',
  prefix: 'ge' | 'le',
): { text?: string; problem?: string; isMissing?: boolean } {
  const values = valuesOf(request, name);
  if (values.length === 0) return { problem: `${name} is missing`, isMissing: true };
  if (values.length > 1) return { problem: `${name} is given ${values.length} times; it must be given once` };
  const [value] = values as [string];
  const text = value.slice(prefix.length);
  if (!value.startsWith(prefix)) return { problem: `${name}=${quoted(value)} lacks the prefix ${prefix}` };
  if (!isDay(text) && !isUKLocalTime(text)) {
    const allowed = 'yyyy-mm-dd or yyyy-mm-ddThh:mm:ss with the offset +00:00 or +01:00';
    return { problem: `${name}=${quoted(value)} is no date or time of the form ${allowed}` };
  }
  return { text };
}

function spansTwoWeeks(request: string): Finding[] {
  const [start, end] = [bound(request, 'start', 'ge'), bound(request, 'end', 'le')];
  const findings = [start, end].flatMap(({ problem, isMissing }): Finding[] =>
    problem === undefined
      ? []
      : [{ expression: '', message: problem, ...(isMissing && { reply: 'badRequest' }) }],
  );
  if (start.text === undefined || end.text === undefined) return findings;
  // by the clock, so that two weeks are two weeks also where it changes in between
  const span = londonClock(instantOf(end.text)) - londonClock(instantOf(start.text));
  if (span > TWO_WEEKS)
    findings.push({ expression: '', message: `from ${start.text} to ${end.text} is more than two weeks` });
  if (span < 0) findings.push({ expression: '', message: `${end.text} is before ${start.text}` });
  return findings;
}

function asksForFreeSlots(request: string): Finding[] {
  const values = valuesOf(request, 'status');
  if (values.length === 1 && values[0] === 'free') return [];
  if (values.length === 0) {
    return [{ expression: '', message: 'status is missing; status=free is required', reply: 'badRequest' }];
  }
  return [{ expression: '', message: `status is ${quotedList(values)}; status=free is required, once` }];
}

function includesSchedules(request: string): Finding[] {
  if (valuesOf(request, '_include').includes('Slot:schedule')) return [];
  return [{ expression: '', message: '_include=Slot:schedule is missing' }];
}

function sendsOwnFilters(request: string): Finding[] {
  const filters = searchFilters(request);
  const counted = [
    ['an organisation type', filters.filter(isOrganisationType).length],
    ['an ODS code', filters.filter((token) => isOdsCode(token) && token.code !== '').length],
  ] as const;
  return counted
    .filter(([, count]) => count !== 1)
    .map(([what, count]) => ({
      expression: '',
      message: `${what} is sent ${count} times as a searchFilter, not once`,
    }));
}

export const SLOT_SEARCH: readonly ContextRule<string, object>[] = /* @__PURE__ */ (() => {
  const rule = rulesOf<string, object>();
  return [
    rule('SLOTQ-01', [], spansTwoWeeks),
    rule('SLOTQ-02', [], asksForFreeSlots),
    rule('SLOTQ-03', [], includesSchedules),
    rule('SLOTQ-05', [], sendsOwnFilters, { isForSender: true }),
  ];
})();

/** A range that is not given rightly is the request's fault, and excludes nothing. */
function slotsInRange(bundle: ResourceBundle, { request }: { request: string }): Finding[] {
  const from = instantOf(bound(request, 'start', 'ge').text);
  const to = instantOf(bound(request, 'end', 'le').text, true);
  return entriesOf(bundle, 'Slot').flatMap(({ resource: { start, end }, place }): Finding[] => {
    if (instantOf(start) < from)
      return [
        {
          expression: `${place}.start`,
          message: `the Slot starts at ${quoted(start)}, before the range asked for`,
        },
      ];
    if (instantOf(end) > to)
      return [
        { expression: `${place}.end`, message: `the Slot ends at ${quoted(end)}, after the range asked for` },
      ];
    return [];
  });
}

function slotTimesAreUKLocal(bundle: ResourceBundle): Finding[] {
  const slots = entriesOf(bundle, 'Slot').flatMap(({ resource: { start, end }, place }) =>
    wrongOffsets([
      [`${place}.start`, start],
      [`${place}.end`, end],
    ]),
  );
  const schedules = entriesOf(bundle, 'Schedule').flatMap(({ resource: { planningHorizon }, place }) =>
    wrongOffsets([
      [`${place}.planningHorizon.start`, planningHorizon?.start],
      [`${place}.planningHorizon.end`, planningHorizon?.end],
    ]),
  );
  return [...slots, ...schedules];
}

function isAsRead(bundle: ResourceBundle): Finding[] {
  return resourcesOf(bundle).flatMap((one) => [
    ...practitionerFaults(one),
    ...locationFaults(one),
    ...organizationFaults(one),
  ]);
}

const INCLUDES = [
  ['Practitioner', 'Schedule:actor:Practitioner'],
  ['Location', 'Schedule:actor:Location'],
] as const;

function includesWhatWasAskedFor(bundle: ResourceBundle, { request }: { request: string }): Finding[] {
  const asked = new Set([...valuesOf(request, '_include:recurse'), ...valuesOf(request, '_include')]);
  const here = Resources.in(bundle);
  return INCLUDES.flatMap(([type, include]): Finding[] => {
    if (!asked.has(include)) {
      return entriesOf(bundle, type).map(({ place }) => ({
        expression: place,
        message: `the search did not ask for ${type}: _include:recurse=${include} was not sent`,
      }));
    }
    return entriesOf(bundle, 'Schedule').flatMap(({ resource: { actor }, place }) =>
      [actor ?? []].flat().flatMap((reference, i) =>
        isReferenceTo(type, reference) && !here.find(type, reference)
          ? [
              {
                expression: `${place}.actor[${i}]`,
                message: `${quoted(reference.reference)} is not in the Bundle`,
              },
            ]
          : [],
      ),
    );
  });
}

type Look<T> = (resource: T, place: string) => Finding[];

const slotHasChannel: Look<Slot> = (slot, place) =>
  deliveryChannel(slot) === undefined
    ? [{ expression: `${place}.extension`, message: 'the Slot has no delivery channel' }]
    : [];

function hasRoleAndChannel(schedule: Schedule, place: string): Finding[] {
  const roles = practitionerRole(schedule).length;
  return [
    ...(roles === 1
      ? []
      : [
          {
            expression: `${place}.extension`,
            message: `the Schedule has ${roles} practitioner roles, not one`,
          },
        ]),
    ...(schedule.extension?.some(({ url }) => url === DELIVERY_CHANNEL_1)
      ? [{ expression: `${place}.extension`, message: 'the Schedule has a delivery channel of its own' }]
      : []),
  ];
}

const hasNoComment: Look<Slot | Schedule> = ({ comment }, place) =>
  comment === undefined
    ? []
    : [{ expression: `${place}.comment`, message: 'comment is present but should be absent' }];

const hasOneIdentifier: Look<Slot | Schedule> = ({ identifier = [] }, place) =>
  identifier.length <= 1
    ? []
    : [
        {
          expression: `${place}.identifier`,
          message: `${identifier.length} identifiers are present; at most one is expected`,
        },
      ];

function slotsAreOffered(
  bundle: ResourceBundle,
  {
    request,
    offers,
    now,
  }: { request: string; offers: (slot: Slot) => SlotOffer | undefined; now: string | Date },
  withholding: RuleId,
): Finding[] {
  const filters = searchFilters(request);
  const asker = {
    organisationTypes: filters.filter(isOrganisationType).map(({ code }) => code),
    odsCodes: filters.filter(isOdsCode).map(({ code }) => code),
  };
  return entriesOf(bundle, 'Slot').flatMap(({ resource, place }): Finding[] => {
    const { rule, reason } = decideAvailability(offers(resource), asker, now);
    return rule === withholding ? [{ expression: place, message: reason }] : [];
  });
}

export const FREE_SLOTS: readonly ContextRule<ResourceBundle, SlotsRequestContext>[] =
  /* @__PURE__ */ (() => {
    const rule = rulesOf<ResourceBundle, SlotsRequestContext>();
    const each = (id: RuleId, slot: Look<Slot>, schedule: Look<Schedule>) =>
      rule(id, [], (bundle) => [
        ...entriesOf(bundle, 'Slot').flatMap(({ resource, place }) => slot(resource, place)),
        ...entriesOf(bundle, 'Schedule').flatMap(({ resource, place }) => schedule(resource, place)),
      ]);
    return [
      rule('SLOTR-01', ['request'], slotsInRange),
      rule('SLOTR-08', [], slotTimesAreUKLocal),
      rule('SLOTR-09', [], isAsRead),
      rule('SLOTR-10', ['request'], includesWhatWasAskedFor),
      each('SLOTR-12', slotHasChannel, hasRoleAndChannel),
      each('SLOTR-13', hasNoComment, hasNoComment),
      each('SLOTR-14', hasOneIdentifier, hasOneIdentifier),
      rule('AVAIL-02', ['request', 'offers', 'now'], (bundle, context) =>
        slotsAreOffered(bundle, context, 'AVAIL-02'),
      ),
      rule('AVAIL-03', ['request', 'offers', 'now'], (bundle, context) =>
        slotsAreOffered(bundle, context, 'AVAIL-03'),
      ),
    ];
  })();
