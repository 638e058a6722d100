import { expect, it } from 'vitest';
import type { Patient } from 'fhir/r3.js';
import { StandardOrder } from '../../../src/toolchain/json/order.js';
import { CoreModels } from '../../../src/toolchain/model/core.js';
import { resourceFiles } from '../../../src/toolchain/project/resource-files.js';
import type { DiagnosticsError } from '../../../src/toolchain/text/diagnostics.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';

const definitions = coreDefinitions();
const order = new StandardOrder(new CoreModels(definitions));
const published = (id: string, family: string, line: number) => {
  const resource: Patient = { resourceType: 'Patient', id, name: [{ family }] };
  return {
    compiled: {
      resource,
      usage: 'example' as const,
      name: id,
      source: { file: 'fsh/a.fsh', line, column: 1 },
    },
    path: (kind: string) => `${id}.${kind}`,
    resource,
  };
};

it('writes resources as JSON and XML', () => {
  const files = resourceFiles([published('ana', 'Ana', 1)], definitions, order);
  expect(files.map(({ path }) => path)).toEqual(['ana.json', 'ana.xml']);
  expect(files[1]!.content).toContain('<family value="Ana"/>');
});

it('reports what XML cannot hold in all resources, where they are authored', () => {
  const wrong = [published('a', '\u0000', 3), published('b', 'B', 5), published('c', '\u0001', 9)];
  try {
    resourceFiles(wrong, definitions, order);
    expect.unreachable();
  } catch (error) {
    const { diagnostics } = error as DiagnosticsError;
    expect(diagnostics.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['xml.unwritable-character', 'fsh/a.fsh', 3],
      ['xml.unwritable-character', 'fsh/a.fsh', 9],
    ]);
  }
});
