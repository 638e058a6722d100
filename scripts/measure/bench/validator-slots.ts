import {
  deliveryChannel,
  foreignExtension,
  id,
  identifier,
  list,
  meta,
  narrative,
  reference,
  repeat,
  snomed,
  times,
  words,
  type Json,
  type Source,
} from './validator-parts.js';

/** A Slot that conforms to GPConnect-Slot-1. */
export function slot(source: Source, schedule?: string): Json {
  const { choice, values } = source;
  const [start, end] = times(source);
  return choice.fields({
    resourceType: 'Slot',
    id: choice.has(0.9) ? id(source) : undefined,
    meta: meta(source, 'GPConnect-Slot-1'),
    language: choice.has(0.05) ? 'en-GB' : undefined,
    text: choice.has(0.05) ? narrative(source) : undefined,
    extension: list([
      choice.has(0.1) ? foreignExtension(source) : undefined,
      choice.has(0.8) ? deliveryChannel(source) : undefined,
    ]),
    identifier: list(repeat(choice.below(2), () => identifier(source, 'slot'))),
    serviceType: choice.has(0.8)
      ? [choice.has(0.2) ? snomed(source) : choice.fields({ text: words(source, 3) })]
      : undefined,
    specialty: choice.has(0.15) ? [snomed(source)] : undefined,
    schedule: schedule ? choice.fields({ reference: schedule }) : reference(source, 'Schedule'),
    status: values.pick(['free', 'free', 'free', 'busy', 'busy-unavailable', 'busy-tentative']),
    start,
    end,
    overbooked: choice.has(0.1) ? values.next() < 0.5 : undefined,
    comment: choice.has(0.15) ? words(source, 12) : undefined,
  });
}

type Fault = (slot: Json) => Json;

/** Each breaks one rule of FHIR, in an element of its own, so that no change of a profile makes one of them right. */
const FAULTS: readonly Fault[] = [
  (slot) => ({ ...slot, status: 'open' }),
  (slot) => ({ ...slot, start: '2026-02-30T09:00:00+00:00' }),
  ({ end: _, ...slot }) => slot,
  (slot) => ({ ...slot, comment: 7 }),
  (slot) => ({ ...slot, language: ' en' }),
  (slot) => ({ ...slot, implicitRules: 7 }),
  (slot) => ({ ...slot, schedule: { reference: 'Practitioner/12' } }),
  (slot) => ({ ...slot, overbooked: 'no' }),
  (slot) => ({ bookable: true, ...slot }),
];

/** A Slot that breaks three rules. */
export function slotWithThreeIssues(source: Source): Json {
  const faults = source.values.shuffle(FAULTS).slice(0, 3);
  return source.choice.fields(faults.reduce((broken, spoil) => spoil(broken), slot(source)));
}
