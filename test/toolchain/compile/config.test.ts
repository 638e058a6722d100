import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/toolchain/compile/inputs/config.js';

const folder = mkdtempSync(join(tmpdir(), 'config-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string, types?: readonly string[]) {
  const file = join(folder, 'sushi-config.yaml');
  writeFileSync(file, text);
  return readConfig(file, 'fsh/sushi-config.yaml', types);
}

it('reads what is right, with draft where no status is said', () => {
  const { config, diagnostics } = read(
    'id: a\ncanonical: http://example.org\nversion: 1.0.0\nfhirVersion: 3.0.2\n',
  );
  expect(diagnostics).toEqual([]);
  expect(config).toEqual({
    id: 'a',
    canonical: 'http://example.org',
    version: '1.0.0',
    fhirVersion: '3.0.2',
    status: 'draft',
  });
});

it('says everything that is wrong at once, each where it stands', () => {
  const { config, diagnostics } = read(
    'id: a\ncanonical: http://example.org/\nversion: 1.0\nfhirVersion: 4.0.1\nstatus: final\nmenu: none\npublsher: x\n',
  );
  expect(config).toBeUndefined();
  expect(
    diagnostics.map(({ severity, file, line, column, message }) => [
      severity,
      `${file}:${line}:${column}`,
      message,
    ]),
  ).toEqual([
    ['error', 'fsh/sushi-config.yaml:3:1', 'version is not a text'],
    ['error', 'fsh/sushi-config.yaml:4:1', 'fhirVersion 4.0.1 is not STU3'],
    ['error', 'fsh/sushi-config.yaml:2:1', 'http://example.org/ is not a canonical URL'],
    ['error', 'fsh/sushi-config.yaml:5:1', 'status final is not known'],
    ['warning', 'fsh/sushi-config.yaml:7:1', 'publsher is not a key of the configuration'],
  ]);
});

it('takes a list of what nobody publishes, and nothing else', () => {
  const right = 'id: a\ncanonical: http://example.org\nversion: 1.0.0\nfhirVersion: 3.0.2\n';
  expect(read(`${right}absent: [http://example.org/ValueSet/x]\n`).diagnostics).toEqual([]);
  for (const wrong of ['5', '[5]', 'http://example.org/ValueSet/x'])
    expect(read(`${right}absent: ${wrong}\n`).diagnostics).toMatchObject([
      { line: 5, message: 'absent is not a list of canonicals' },
    ]);
});

describe('capability', () => {
  const wrong = (text: string) =>
    read(`id: a\ncanonical: http://example.org\nversion: 1.0.0\nfhirVersion: 3.0.2\n${text}`, [
      'OperationOutcome',
      'Slot',
    ]).diagnostics.map(({ severity, file, line, column, message, hint }) => {
      expect([severity, file]).toEqual(['error', 'fsh/sushi-config.yaml']);
      return [`${line}:${column}`, message, hint];
    });

  it('is lists of types by operation', () => {
    expect(wrong("capability:\n  replies:\n    '*': [OperationOutcome]\n    book: [Slot]\n")).toEqual([]);
  });

  it.each([
    ['capability: 5\n', '5:1', 'capability is not a map'],
    ['capability:\n', '5:1', 'capability is not a map'],
    ['capability:\n  replies: 5\n', '6:3', 'replies is not a map'],
    ['capability:\n  replies: [Slot]\n', '6:3', 'replies is not a map'],
  ])('is a map: %j', (text, place, message) => {
    expect(wrong(text)).toEqual([[place, message, expect.any(String)]]);
  });

  it('says all that is wrong at once, each where it stands', () => {
    const text = `capability:
  replis: {}
  other: {}
  replies:
    '*': OperationOutcome
    book: [X, 5, null]
    cancel:
      - Slot
      - Slott
`;
    expect(wrong(text)).toEqual([
      ['6:3', 'capability has no replis', 'did you mean replies?'],
      ['7:3', 'capability has no other', 'only `replies:` is known here'],
      ['9:5', 'the replies of * are not a list', "write `'*': [OperationOutcome]`"],
      ['10:12', 'a reply of book carries X, which is not a type of FHIR', 'name a resource type'],
      ['10:15', 'a reply of book carries 5', 'name a resource type, or take it out'],
      ['10:18', 'a reply of book carries null', 'name a resource type, or take it out'],
      ['13:9', 'a reply of cancel carries Slott, which is not a type of FHIR', 'did you mean Slot?'],
    ]);
  });
});

describe('the package', () => {
  const wrong = (text: string) =>
    read(`id: a\ncanonical: http://example.org\nversion: 1.0.0\nfhirVersion: 3.0.2\n${text}`).diagnostics.map(
      ({ severity, line, column, message, hint }) => {
        expect([severity, line]).toEqual(['error', expect.any(Number)]);
        return [`${line}:${column}`, message, hint];
      },
    );

  it('has a name, folders, a module of documents and entries', () => {
    expect(
      wrong(`package:
  name: '@harbour/profiles'
  include: [src/mine]
  documents: src/mine/documents.ts
  entries:
    crew: [sailor]
    mine: src/mine
`),
    ).toEqual([]);
  });

  it.each([
    ['package:\n', '5:1'],
    ['package: [src/mine]\n', '5:1'],
    ['package: src/mine\n', '5:1'],
  ])('is a map: %j', (text, place) => {
    expect(wrong(text)).toEqual([
      [place, 'package has no keys', 'its keys are name, include, documents, entries'],
    ]);
  });

  it('has all its mistakes told at once', () => {
    const text = `package:
  name: My Profiles
  include: src/mine
  documents: ../documents.ts
  entries: [slot]
  entrys: {}
  colour: red
`;
    expect(wrong(text)).toEqual([
      ['6:3', 'name is not a name that npm takes', 'write `name: my-profiles`'],
      ['7:3', 'include is not a list of folders of the project', 'write `include: [src/mine]`'],
      [
        '8:3',
        'documents is not the path of a module of the project',
        'write `documents: src/mine/documents.ts`',
      ],
      [
        '9:3',
        'entries is not a map from names to folders or to ids of profiles',
        'write `entries: { slot: [My-Slot-1] }`',
      ],
      ['10:3', 'package has no key entrys', 'did you mean entries?'],
      ['11:3', 'package has no key colour', 'its keys are name, include, documents, entries'],
    ]);
  });
});

it('names each line that is missing', () => {
  const { diagnostics } = read('status: active\n');
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'id is missing',
    'canonical is missing',
    'version is missing',
    'fhirVersion is missing',
  ]);
});

it('gives the place of what is no YAML, and says when there is no file', () => {
  expect(read('id: "a\nversion: 1\n').diagnostics[0]).toMatchObject({
    code: 'config.syntax',
    severity: 'error',
  });
  expect(read('id: "a\nversion: 1\n').diagnostics[0]!.line).toBeGreaterThan(0);
  expect(readConfig(join(folder, 'none.yaml'), 'none.yaml').diagnostics).toMatchObject([
    { code: 'config.missing', file: 'none.yaml' },
  ]);
});
