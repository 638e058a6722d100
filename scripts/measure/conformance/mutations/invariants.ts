import { isJsonObject, type Json, type JsonObject, type Scope } from '../node.js';
import type { Change, Mutation } from './mutation.js';

/** Adds to a list, which need not be there yet. */
function append(object: JsonObject, name: string, item: Json): void {
  const list = object[name];
  if (Array.isArray(list)) list.push(item);
  else object[name] = [item];
}

const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"';
const DIVS = [
  `<div ${XHTML}></div>`,
  `<div ${XHTML}>  </div>`,
  '<div>no namespace</div>',
  `<p ${XHTML}>no div</p>`,
  `<div ${XHTML}><script>x()</script></div>`,
  `<div ${XHTML} onclick="x()">handler</div>`,
  `<div ${XHTML}>not closed`,
  `<div ${XHTML}><p>crossed</div></p>`,
  `<div ${XHTML}><b>right</b> &amp; proper</div>`,
];

interface Breaker {
  key: string;
  where(object: JsonObject): boolean;
  change(object: JsonObject, index: number): void;
}

const isResource = (object: JsonObject) => typeof object['resourceType'] === 'string';
const isDomain = (object: JsonObject) =>
  isResource(object) && !/^(Bundle|Parameters|Binary)$/.test(String(object['resourceType']));
const isOf =
  (...types: string[]) =>
  (object: JsonObject) =>
    types.includes(String(object['resourceType']));
const has =
  (...names: string[]) =>
  (object: JsonObject) =>
    names.some((name) => object[name] !== undefined);

/** For each a constraint of the core that it breaks, or all but breaks. */
const BREAKERS: readonly Breaker[] = [
  {
    key: 'dom-1',
    where: isDomain,
    change: (o) =>
      append(o, 'contained', {
        resourceType: 'Patient',
        id: 'c1',
        text: { status: 'generated', div: DIVS[8]! },
      }),
  },
  {
    key: 'dom-2',
    where: isDomain,
    change: (o) =>
      append(o, 'contained', {
        resourceType: 'Organization',
        id: 'c1',
        name: 'x',
        contained: [{ resourceType: 'Patient', id: 'c2' }],
      }),
  },
  {
    key: 'dom-3',
    where: isDomain,
    change: (o) => append(o, 'contained', { resourceType: 'Organization', id: 'nobody-asks', name: 'x' }),
  },
  {
    key: 'dom-3 kept',
    where: isDomain,
    change: (o) => (
      append(o, 'contained', { resourceType: 'Organization', id: 'c1', name: 'x' }),
      append(o, 'extension', { url: 'http://example.org/ref', valueReference: { reference: '#c1' } })
    ),
  },
  {
    key: 'dom-4',
    where: isDomain,
    change: (o) =>
      append(o, 'contained', { resourceType: 'Organization', id: 'c1', name: 'x', meta: { versionId: '1' } }),
  },
  { key: 'ref-1', where: has('reference'), change: (o) => void (o['reference'] = '#not-there') },
  {
    key: 'ext-1',
    where: has('url'),
    change: (o) => {
      append(o, 'extension', { url: 'http://example.org/inner', valueString: 'x' });
      o['valueString'] ??= 'x';
    },
  },
  {
    key: 'ext-1 both missing',
    where: (o) => has('url')(o) && !isResource(o),
    change: (o) => {
      for (const key of Object.keys(o)) if (key !== 'url') delete o[key];
    },
  },
  {
    key: 'per-1',
    where: has('period', 'start'),
    change: (o) => {
      const target = isJsonObject(o['period']) ? o['period'] : o;
      target['start'] = '2020-01-02T00:00:00Z';
      target['end'] = '2020-01-01T00:00:00Z';
    },
  },
  {
    key: 'txt-1',
    where: isDomain,
    change: (o, i) => void (o['text'] = { status: 'generated', div: DIVS[i % DIVS.length]! }),
  },
  {
    key: 'qty-3',
    where: has('valueQuantity', 'doseQuantity'),
    change: (o) => {
      const q = o['valueQuantity'] ?? o['doseQuantity'];
      if (isJsonObject(q)) {
        delete q['system'];
        q['code'] = 'mm';
      }
    },
  },
  {
    key: 'cpt-2',
    where: (o) => Array.isArray(o['telecom']),
    change: (o) => append(o, 'telecom', { value: 'without system' }),
  },
  { key: 'pat-1', where: isOf('Patient'), change: (o) => append(o, 'contact', { gender: 'male' }) },
  {
    key: 'org-1',
    where: isOf('Organization'),
    change: (o) => {
      delete o['name'];
      delete o['identifier'];
    },
  },
  {
    key: 'org-2',
    where: isOf('Organization'),
    change: (o) => append(o, 'address', { use: 'home', text: 'x' }),
  },
  {
    key: 'org-3',
    where: isOf('Organization'),
    change: (o) => append(o, 'telecom', { system: 'phone', use: 'home', value: '1' }),
  },
  { key: 'app-2', where: isOf('Appointment'), change: (o) => void delete o['end'] },
  {
    key: 'app-3',
    where: isOf('Appointment'),
    change: (o) => {
      delete o['start'];
      delete o['end'];
    },
  },
  {
    key: 'app-1',
    where: isOf('Appointment'),
    change: (o) => append(o, 'participant', { status: 'accepted' }),
  },
  {
    key: 'obs-7',
    where: isOf('Observation'),
    change: (o) =>
      append(o, 'component', { code: structuredClone(o['code'] ?? { text: 'x' }), valueString: 'x' }),
  },
  {
    key: 'obs-6',
    where: isOf('Observation'),
    change: (o) => void (o['dataAbsentReason'] = { text: 'unknown' }),
  },
  {
    key: 'obs-3',
    where: isOf('Observation'),
    change: (o) => append(o, 'referenceRange', { appliesTo: [{ text: 'x' }] }),
  },
  {
    key: 'con-4',
    where: isOf('Condition'),
    change: (o) => {
      o['abatementDateTime'] = '2020-01-01';
      o['clinicalStatus'] = 'active';
    },
  },
  { key: 'con-3', where: isOf('Condition'), change: (o) => void delete o['clinicalStatus'] },
  {
    key: 'ait-1',
    where: isOf('AllergyIntolerance'),
    change: (o) => {
      delete o['clinicalStatus'];
      o['verificationStatus'] = 'confirmed';
    },
  },
  {
    key: 'ait-2',
    where: isOf('AllergyIntolerance'),
    change: (o) => void (o['verificationStatus'] = 'entered-in-error'),
  },
  {
    key: 'mst-1',
    where: isOf('MedicationStatement'),
    change: (o) => {
      o['taken'] = 'y';
      append(o, 'reasonNotTaken', { text: 'x' });
    },
  },
  {
    key: 'imm-1',
    where: isOf('Immunization'),
    change: (o) => {
      o['notGiven'] = true;
      o['explanation'] = { reason: [{ text: 'x' }] };
    },
  },
  {
    key: 'imm-2',
    where: isOf('Immunization'),
    change: (o) => {
      o['notGiven'] = false;
      o['explanation'] = { reasonNotGiven: [{ text: 'x' }] };
    },
  },
  {
    key: 'lst-1',
    where: isOf('List'),
    change: (o) => {
      append(o, 'entry', { item: { display: 'x' } });
      o['emptyReason'] = { text: 'x' };
    },
  },
  {
    key: 'lst-2',
    where: isOf('List'),
    change: (o) => append(o, 'entry', { deleted: true, item: { display: 'x' } }),
  },
  {
    key: 'bdl-1',
    where: isOf('Bundle'),
    change: (o) => {
      o['total'] = 1;
      o['type'] = 'collection';
    },
  },
  {
    key: 'bdl-2',
    where: isOf('Bundle'),
    change: (o) => {
      o['type'] = 'collection';
    },
  },
  {
    key: 'bdl-3',
    where: isOf('Bundle'),
    change: (o) => append(o, 'entry', { request: { method: 'GET', url: 'x' } }),
  },
  {
    key: 'bdl-5',
    where: isOf('Bundle'),
    change: (o) => append(o, 'entry', { fullUrl: 'http://example.org/x' }),
  },
  {
    key: 'bdl-7',
    where: isOf('Bundle'),
    change: (o) => {
      const entry = Array.isArray(o['entry']) ? o['entry'][0] : undefined;
      if (entry) append(o, 'entry', structuredClone(entry));
    },
  },
  {
    key: 'bdl-8',
    where: (o) => typeof o['fullUrl'] === 'string',
    change: (o) => void (o['fullUrl'] = 'http://example.org/Slot/1/_history/2'),
  },
  {
    key: 'inv-1',
    where: isOf('Parameters'),
    change: (o) =>
      append(o, 'parameter', { name: 'x', valueString: 'x', resource: { resourceType: 'Patient' } }),
  },
  { key: 'ele-1', where: (o) => has('coding')(o), change: (o) => append(o, 'coding', { id: 'alone' }) },
  { key: 'dev-1', where: has('udi'), change: (o) => void (o['udi'] = {}) },
  {
    key: 'tim-1',
    where: has('repeat'),
    change: (o) => {
      if (isJsonObject(o['repeat'])) {
        o['repeat']['duration'] = 1;
        delete o['repeat']['durationUnit'];
      }
    },
  },
  {
    key: 'rng-2',
    where: has('effectivePeriod', 'occurrencePeriod', 'valuePeriod'),
    change: (o) => {
      for (const key of ['effectivePeriod', 'occurrencePeriod', 'valuePeriod'])
        if (o[key]) o[key] = { start: '2021', end: '2020' };
    },
  },
];

export const brokenInvariant: Mutation = (scope, random) => {
  const possible = BREAKERS.flatMap((breaker) =>
    scope.objects.filter(({ value }) => breaker.where(value)).map((object) => ({ breaker, object })),
  );
  if (possible.length === 0) return undefined;
  // the rare ones as often as those that fit anywhere
  const breaker = random.pick([...new Set(possible.map((p) => p.breaker))]);
  const { object } = random.pick(possible.filter((p) => p.breaker === breaker));
  const index = random.below(1000);
  breaker.change(object.value, index);
  const what = `${breaker.key} of ${String(object.value['resourceType'] ?? 'an element')}`;
  return { what, ...unseenOf(breaker.key, object, index) };
};

/** Members of DIVS that the reference does not judge: without text, with an event handler, not closed. */
const UNSEEN_DIVS = [0, 1, 5, 6];

function unseenOf(
  key: string,
  { value, place }: Scope['objects'][number],
  index: number,
): Pick<Change, 'unseen'> {
  if (key === 'ele-1' && Array.isArray(value['coding'])) {
    return { unseen: { kind: 'idAlone', place: `${place}.coding[${value['coding'].length - 1}]` } };
  }
  if (key === 'txt-1' && UNSEEN_DIVS.includes(index % DIVS.length)) {
    return { unseen: { kind: 'narrative', place: `${place}.text.div` } };
  }
  const entries = key === 'bdl-7' && Array.isArray(value['entry']) ? value['entry'] : [];
  const isSame = isJsonObject(entries[0]) && entries[0]['fullUrl'] !== undefined;
  return isSame ? { unseen: { kind: 'sameUrl', place } } : {};
}
