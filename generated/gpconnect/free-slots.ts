// A copy of src/gpconnect/free-slots.ts. Do not edit.
import { isGPConnectOrganisationType1Code } from '../valuesets/GPConnectOrganisationType1.js';
import { type ContextRule, type Finding, rulesOf } from './entry.js';
import { entriesOf, type ResourceBundle } from './lookups.js';
import { isOdsCode, isOrganisationType, searchFilters, valuesOf } from './query.js';
import { wrongOffsets } from './returning.js';
import { instantOf, londonClock } from './time.js';

export interface SlotsRequestContext {
  /** The URL of the search that is answered. */
  request?: string | undefined;
}

const TWO_WEEKS = 14 * 24 * 60 * 60_000;

/** What a range parameter says: `ge` before its start, `le` before its end. */
function bound(
  request: string,
  name: 'start' | 'end',
  prefix: 'ge' | 'le',
): { text?: string; problem?: string } {
  const values = valuesOf(request, name);
  if (values.length !== 1) return { problem: `${name} is given ${values.length} times; once is required` };
  const [value] = values as [string];
  const text = value.slice(prefix.length);
  if (!value.startsWith(prefix)) return { problem: `${name}=${value} has not the prefix ${prefix}` };
  if (Number.isNaN(instantOf(text))) return { problem: `${name}=${value} is no date, nor date and time` };
  return { text };
}

function spansTwoWeeks(request: string): Finding[] {
  const [start, end] = [bound(request, 'start', 'ge'), bound(request, 'end', 'le')];
  const problems = [start.problem, end.problem].filter((p) => p !== undefined);
  if (start.text !== undefined && end.text !== undefined) {
    // by the clock, so that two weeks are two weeks also where it changes in between
    const span = londonClock(instantOf(end.text)) - londonClock(instantOf(start.text));
    if (span > TWO_WEEKS) problems.push(`from ${start.text} to ${end.text} is more than two weeks`);
    if (span < 0) problems.push(`${end.text} is before ${start.text}`);
  }
  return problems.map((message) => ({ expression: '', message }));
}

function asksForFreeSlots(request: string): Finding[] {
  const values = valuesOf(request, 'status');
  if (values.length === 1 && values[0] === 'free') return [];
  const found = values.length === 0 ? 'not there' : values.map((v) => `status=${v}`).join(' and ');
  return [{ expression: '', message: `the status is ${found}; status=free is required, once` }];
}

function includesSchedules(request: string): Finding[] {
  if (valuesOf(request, '_include').includes('Slot:schedule')) return [];
  return [{ expression: '', message: '_include=Slot:schedule is not there' }];
}

function checkFilters(request: string): Finding[] {
  return searchFilters(request)
    .filter(
      (token) =>
        !(isOdsCode(token)
          ? token.code !== ''
          : isOrganisationType(token) && isGPConnectOrganisationType1Code(token.code)),
    )
    .map(({ system, code }) => ({
      expression: '',
      message: `searchFilter=${system}|${code} is neither an organisation type nor an ODS code`,
    }));
}

const searchRule = /* @__PURE__ */ rulesOf<string, object>();
const foundRule = /* @__PURE__ */ rulesOf<ResourceBundle, SlotsRequestContext>();

export const SLOT_SEARCH: readonly ContextRule<string, object>[] = [
  searchRule('SLOTQ-01', [], spansTwoWeeks),
  searchRule('SLOTQ-02', [], asksForFreeSlots),
  searchRule('SLOTQ-03', [], includesSchedules),
  searchRule('SLOTQ-04', [], checkFilters),
];

/** A range that is not said, or not said rightly, which is the request's fault, leaves out nothing. */
function slotsInRange(bundle: ResourceBundle, { request }: { request: string }): Finding[] {
  const from = instantOf(bound(request, 'start', 'ge').text);
  const to = instantOf(bound(request, 'end', 'le').text, true);
  return entriesOf(bundle, 'Slot').flatMap(({ resource: { start, end }, place }): Finding[] => {
    if (instantOf(start) < from)
      return [
        { expression: `${place}.start`, message: `the Slot starts at ${start}, before the range asked for` },
      ];
    if (instantOf(end) > to)
      return [{ expression: `${place}.end`, message: `the Slot ends at ${end}, after the range asked for` }];
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

export const FREE_SLOTS: readonly ContextRule<ResourceBundle, SlotsRequestContext>[] = [
  foundRule('SLOTR-01', ['request'], slotsInRange),
  foundRule('SLOTR-08', [], slotTimesAreUKLocal),
];
