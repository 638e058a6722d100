import { describe, expect, it } from 'vitest';
import { distinctConstraints, compiled } from './constraints.js';
import { loadConstraint, loadExpression } from './harness.js';

const XHTML = '<div xmlns="http://www.w3.org/1999/xhtml">';
const patient = (id: string) => ({ resourceType: 'Patient', id });

/** key, path, a node that breaks the invariant, one that keeps it, and the resource around it. */
const CASES: [string, string, unknown, unknown, object?][] = [
  ['per-1', 'Period', { start: '2018-02-03', end: '2018-02-02' }, { start: '2018-02-03', end: '2018-02' }],
  [
    'per-1',
    'Period',
    { start: '2018-02-03T10:00:00Z', end: '2018-02-03T10:30:00+01:00' },
    { start: '2018-02-03T10:00:00+01:00', end: '2018-02-03T09:30:00Z' },
  ],
  [
    'rng-2',
    'Range',
    { low: { value: 2 }, high: { value: 1 } },
    { low: { value: 1, unit: 'g' }, high: { value: 2, unit: 'g' } },
  ],
  [
    // STU3 datatypes, Range: the units of both match
    'rng-2',
    'Range',
    { low: { value: 1, unit: 'g' }, high: { value: 2, unit: 'kg' } },
    { low: { value: 1, unit: 'kg' } },
  ],
  ['ref-1', 'Reference', { reference: '#b' }, { reference: '#a' }, { contained: [patient('a')] }],
  ['ref-1', 'Reference', { reference: '#a' }, { reference: 'Patient/a' }, {}],
  ['ext-1', 'Extension', { url: 'x' }, { url: 'x', _valueCode: { id: 'a' } }],
  ['eld-3', 'ElementDefinition.max', '-1', '2'],
  ['eld-16', 'ElementDefinition', { sliceName: 'a b' }, { sliceName: 'a_b-c/d' }],
  ['md-1', 'MessageDefinition.focus', { max: '0' }, { max: '*' }],
  [
    'con-4',
    'Condition',
    { abatementBoolean: true, clinicalStatus: 'active' },
    { abatementString: 'x', clinicalStatus: 'active' },
  ],
  ['con-3', 'Condition', {}, { verificationStatus: 'entered-in-error' }],
  [
    'obs-7',
    'Observation',
    { valueString: 'x', code: { text: 'a' }, component: [{ code: { text: 'b' } }, { code: { text: 'a' } }] },
    { valueString: 'x', code: { text: 'a' }, component: [{ code: { text: 'b' } }, { code: { text: 'c' } }] },
  ],
  ['tim-9', 'Timing.repeat', { offset: 1, when: ['C'] }, { offset: 1, when: ['HS'] }],
  [
    'que-2',
    'Questionnaire',
    { item: [{ linkId: 'a', item: [{ linkId: 'a' }] }] },
    { item: [{ linkId: 'a', item: [{ linkId: 'b' }] }] },
  ],
  [
    'csd-1',
    'CodeSystem',
    { concept: [{ code: 'a', concept: [{ code: 'a' }] }] },
    { concept: [{ code: 'a', concept: [{ code: 'b' }] }] },
  ],
  [
    'nsd-2',
    'NamingSystem',
    {
      uniqueId: [
        { type: 'oid', preferred: true },
        { type: 'oid', preferred: true },
      ],
    },
    { uniqueId: [{ type: 'oid', preferred: true }, { type: 'oid' }] },
  ],
  [
    'nsd-1',
    'NamingSystem',
    { kind: 'root', uniqueId: [{ type: 'oid' }, { type: 'uuid' }] },
    { kind: 'root', uniqueId: [{ type: 'oid' }, { type: 'uri' }] },
  ],
  [
    'bdl-7',
    'Bundle',
    { entry: [{ fullUrl: 'a' }, { fullUrl: 'a' }] },
    { entry: [{ fullUrl: 'a' }, { fullUrl: 'a', resource: { meta: { versionId: '1' } } }, {}, {}] },
  ],
  ['ras-1', 'RiskAssessment.prediction.probability[x]', { low: { value: 1 } }, 0.5],
  ['vs-1', 'Observation.effective[x]', '2018', '2018-02-03'],
  ['vs-2', 'Observation', {}, { component: [{}] }],
  ['txt-1', 'Narrative.div', `${XHTML}<script>x</script></div>`, `${XHTML}a &amp; <br/></div>`],
  ['txt-1', 'Narrative.div', '<div>a</div>', `${XHTML}<!-- b -->a</div>`],
  ['txt-1', 'Narrative.div', `${XHTML}a<p>b</div>`, `${XHTML}<p style='x'>b</p></div>`],
  ['txt-1', 'Narrative.div', `${XHTML}<p onclick="x">a</p></div>`, `${XHTML}<img src="x" alt="y"/></div>`],
  ['txt-2', 'Narrative.div', `${XHTML} \n </div>`, `${XHTML}&#160;</div>`],
  [
    'ctm-1',
    'CareTeam.participant',
    { onBehalfOf: {}, member: { reference: 'Patient/1' } },
    { onBehalfOf: {}, member: { reference: 'http://x.org/fhir/Practitioner/1' } },
  ],
  [
    'mps-1',
    'MedicationRequest.requester',
    { onBehalfOf: {}, agent: { reference: '#a' } },
    { onBehalfOf: {}, agent: { reference: 'urn:uuid:1' } },
    { contained: [patient('a')] },
  ],
];

describe('invariants', () => {
  const all = distinctConstraints();
  it.each(CASES)('%s of %s', (key, path, broken, kept, resource) => {
    const stated = all.find((s) => s.constraint.key === key && s.path === path)!;
    const check = loadConstraint(compiled(stated));
    expect(check(broken, resource ?? broken, {})).toBe(false);
    expect(check(kept, resource ?? kept, {})).toBe(true);
  });

  it('dom-3: a contained resource is referred to from anywhere, also from another contained one', () => {
    const stated = all.find((s) => s.constraint.key === 'dom-3')!;
    const check = loadConstraint(compiled(stated));
    const on = (resource: object) => check(resource, resource, {});
    expect(on({ contained: [patient('a')] })).toBe(false);
    expect(on({ contained: [patient('a')], subject: { reference: '#a' } })).toBe(true);
    const link = { ...patient('b'), generalPractitioner: [{ reference: '#a' }] };
    expect(on({ contained: [patient('a'), link], subject: { reference: '#b' } })).toBe(true);
  });
});

describe('elements without a value', () => {
  const start = { extension: [{ url: 'x', valueCode: 'unknown' }] };
  it.each<[string, object, unknown]>([
    ['start.exists()', { _start: start }, true],
    ['start.hasValue()', { _start: start }, false],
    ['start.extension.exists()', { _start: start }, true],
    ["start.extension('x').value.ofType(code) = 'unknown'", { _start: start }, true],
    ["status = 'booked'", { _status: start }, false],
    ['start <= end', { _start: start, end: '2018-01-01T00:00:00Z' }, undefined],
    ['children().count()', { status: 'a', _start: start }, 2],
  ])('%s', (expression, appointment, want) => {
    expect(loadExpression(expression, { path: 'Appointment' }, 'value')(appointment, appointment)).toBe(want);
  });

  it('are items of their list', () => {
    const name = { given: ['Ann', null], _given: [null, { id: 'x' }] };
    expect(loadExpression('given.count()', { path: 'HumanName' }, 'value')(name, {})).toBe(2);
    expect(loadExpression('given.all(hasValue())', { path: 'HumanName' }, 'value')(name, {})).toBe(false);
    expect(loadExpression('given.where(hasValue())', { path: 'HumanName' }, 'list')(name, {})).toEqual([
      'Ann',
    ]);
  });
});
