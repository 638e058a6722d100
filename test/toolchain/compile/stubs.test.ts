import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/toolchain/text/diagnostics.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';
import { withProject } from './project.js';

const VISIT =
  'Profile: Visit\nParent: Encounter\nId: visit\n* subject only Reference(http://example.org/Known)\n';
const KNOWN = '- url: http://example.org/Known\n  type: Patient\n';

const diagnosticsOf = (stubs: string | Uint8Array, visit = VISIT): Diagnostic[] =>
  withProject({ 'visit.fsh': visit, 'stubs.yaml': stubs }, (project) => [
    ...project.compile(coreDefinitions()).diagnostics,
  ]);
const told = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, line, message }) => `${code} ${line}: ${message}`);

it('stand in for what is published nowhere', () => {
  expect(diagnosticsOf('')).toMatchObject([{ code: 'fsh.export' }]);
  expect(diagnosticsOf(KNOWN)).toEqual([]);
});

it('are a list of urls and types; everything that is wrong is told, each with its line and what to do', () => {
  const found = diagnosticsOf(
    `${KNOWN}- url: http://example.org/Typo
  type: Pacient
- type: Patient
- url: Patient-1
  type: Patient
- url: http://example.org/Typeless
- url: http://example.org/Known
  type: Patient
- Patient
- url: http://example.org/Referred
  type: Patient
  referredBy: visit
`,
  );
  expect(told(found)).toEqual([
    'stubs.value 3: http://example.org/Typo: Pacient is not a core type of STU3',
    'stubs.value 5: a stub has no url',
    'stubs.value 6: Patient-1 is not a canonical URL',
    'stubs.value 8: http://example.org/Typeless has no type',
    'stubs.value 9: http://example.org/Known is listed already, at line 1',
    'stubs.value 11: a stub is not a url and a type',
    'stubs.value 12: http://example.org/Referred: referredBy is not a list of ids',
  ]);
  for (const { hint, severity } of found) expect([!!hint, severity]).toEqual([true, 'error']);
});

it('are read where they have more to say, with a word of it', () => {
  expect(diagnosticsOf(`${KNOWN}  refferedBy: [visit]\n`)).toMatchObject([
    { severity: 'warning', line: 1, hint: 'did you mean referredBy?' },
  ]);
});

it('may not be what the project defines itself', () => {
  const own = `${VISIT}\nProfile: Known\nParent: Patient\nId: known\n* ^url = "http://example.org/Known"\n* active 1..1\n`;
  expect(told(diagnosticsOf(`# mine\n${KNOWN}`, own))).toEqual([
    'stubs.defined 2: http://example.org/Known is not a stub: StructureDefinition known at fsh/visit.fsh:6 defines it',
  ]);
});

it('that cannot be read are all that is told: without them, whatever refers to one would look wrong', () => {
  expect(diagnosticsOf('- url: "http://example.org/Known\n')).toMatchObject([{ code: 'stubs.syntax' }]);
  expect(diagnosticsOf('http://example.org/Known: Patient\n')).toMatchObject([
    { code: 'stubs.list', line: 1 },
  ]);
  expect(diagnosticsOf('- *known\n')).toMatchObject([{ code: 'stubs.list' }]);
  expect(diagnosticsOf(Buffer.from('# Café\n', 'latin1'))).toMatchObject([
    { code: 'stubs.encoding', file: 'fsh/stubs.yaml', line: 1, column: 6 },
  ]);
});

it('are not read from a folder', () => {
  withProject({ 'visit.fsh': VISIT }, (project) => {
    mkdirSync(join(project.folder, 'stubs.yaml'));
    expect(project.compile(coreDefinitions()).diagnostics).toMatchObject([
      { code: 'stubs.folder', file: 'fsh/stubs.yaml' },
    ]);
  });
});
