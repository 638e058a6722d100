import { expect, it } from 'vitest';
import { readTgz } from '../../../src/toolchain/archive/tar.js';
import { fhirPackage } from '../../../src/toolchain/package/fhir-package.js';

const DESCRIPTION = {
  id: 'Harbour.Base',
  canonical: 'http://harbour.example/fhir',
  version: '1.2.0',
  fhirVersion: '3.0.1',
  publisher: 'Harbour',
  dependencies: { 'ferry.base': '2.0.0' },
};
const file = (resource: { resourceType: string; id: string; url?: string }) => ({
  name: `${resource.resourceType}-${resource.id}.json`,
  text: JSON.stringify(resource),
});
const VALUE_SET = file({ resourceType: 'ValueSet', id: 'a', url: 'http://harbour.example/fhir/ValueSet/a' });
const EXAMPLE = file({ resourceType: 'Patient', id: 'one' });

it('a package has a manifest, an index, definitions and examples', () => {
  const files = readTgz(fhirPackage(DESCRIPTION, [VALUE_SET], [EXAMPLE]));
  const json = (path: string) => JSON.parse(Buffer.from(files.get(path)!).toString('utf8')) as unknown;
  expect([...files.keys()]).toEqual([
    'package/.index.json',
    'package/ValueSet-a.json',
    'package/example/.index.json',
    'package/example/Patient-one.json',
    'package/package.json',
  ]);
  expect(json('package/package.json')).toMatchObject({
    name: 'harbour.base',
    version: '1.2.0',
    canonical: 'http://harbour.example/fhir',
    fhirVersions: ['3.0.1'],
    dependencies: { 'hl7.fhir.r3.core': '3.0.2', 'ferry.base': '2.0.0' },
  });
  expect(json('package/.index.json')).toEqual({
    'index-version': 1,
    files: [
      {
        filename: 'ValueSet-a.json',
        resourceType: 'ValueSet',
        id: 'a',
        url: 'http://harbour.example/fhir/ValueSet/a',
      },
    ],
  });
});

it('equal definitions make equal packages', () => {
  const one = fhirPackage(DESCRIPTION, [VALUE_SET], [EXAMPLE]);
  expect(fhirPackage(DESCRIPTION, [VALUE_SET], [EXAMPLE]).equals(one)).toBe(true);
});
