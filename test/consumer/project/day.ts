/** A day of a consumer: it validates, builds, reads, writes XML and answers. Every set-up compiles or bundles it and compares what it says. */
import {
  createGPConnectAppointment1,
  deliveryChannel,
  toOperationOutcome,
  validateGPConnectAppointment1,
  withDeliveryChannel,
  type GPConnectAppointment1,
} from 'gpconnect-profiles';
import { examples } from 'gpconnect-profiles/examples';
import { fromXml, toXml } from 'gpconnect-profiles/xml';

export function day(): string {
  const appointment: GPConnectAppointment1 = createGPConnectAppointment1({
    status: 'booked',
    description: 'Review',
    start: '2026-06-15T09:00:00Z',
    end: '2026-06-15T09:10:00Z',
    created: '2026-06-01T09:00:00Z',
    slot: [{ reference: 'Slot/1' }],
    participant: [
      { actor: { reference: 'Patient/1' }, status: 'accepted' },
      { actor: { reference: 'Location/1' }, status: 'accepted' },
    ],
    deliveryChannel: 'Video',
  });
  const inPerson = withDeliveryChannel(appointment, 'In-person');
  const back = fromXml(toXml(appointment));
  const same = back.valid && JSON.stringify(validateGPConnectAppointment1(back.value).issues) === '[]';
  const { description: _, ...incomplete } = appointment;
  const issue = validateGPConnectAppointment1(incomplete).issues[0]!;
  const broken = fromXml('<Patient xmlns="http://hl7.org/fhir">\n  <nosuch/></Patient>').issues[0]!;
  const valid = examples.filter((example) => example.valid).length > 50;
  return [
    deliveryChannel(appointment),
    deliveryChannel(inPerson),
    same,
    valid,
    issue.code,
    issue.expression,
    toOperationOutcome([issue]).issue[0]!.code,
    broken.issueType,
    broken.column,
  ].join(' ');
}
