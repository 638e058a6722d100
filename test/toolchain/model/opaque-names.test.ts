import { expect, it } from 'vitest';
import { isOpaque } from '../../../src/toolchain/model/names.js';

const OID = '2.16.840.1.113883.2.4.3.11.60.40.2.18.4.1';

it.each([OID, `${OID}--20171231000000`, `urn:oid:${OID}`, '2017-12-31T00:00:00'])(
  'takes %s for no name',
  (id) => expect(isOpaque(id)).toBe(true),
);

it('takes an OID that ends in a word for a name, without trying each way to read its dots', () => {
  const start = process.cpuUsage().user;
  expect(isOpaque(`${OID}.${OID}.${OID}--20171231000000-copy`)).toBe(false);
  expect(process.cpuUsage().user - start).toBeLessThan(1_000_000);
});
