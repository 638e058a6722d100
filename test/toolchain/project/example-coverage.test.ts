import { expect, it } from 'vitest';
import type { ProfileModel, ProjectModel } from '../../../src/toolchain/model/types.js';
import { uncoveredProfiles } from '../../../src/toolchain/project/example-coverage.js';
import type { ExampleEntry } from '../../../src/toolchain/project/examples.js';

const profile = (id: string) =>
  ({
    id,
    name: id,
    url: `http://x/${id}`,
    kind: 'resource',
    derivation: 'constraint',
    source: { file: 'a.fsh', line: 1, column: 1 },
  }) as unknown as ProfileModel;
const project = { profiles: [profile('a'), profile('b')] } as unknown as ProjectModel;
const example = (id: string, valid?: boolean): ExampleEntry => ({
  file: id,
  profiles: [`http://x/${id}`],
  ...(valid !== undefined && { valid }),
  expected: [],
  source: 'a.fsh',
});
const told = (...examples: ExampleEntry[]) =>
  uncoveredProfiles(project, examples).map(({ diagnostic }) => diagnostic.message);

it('asks for a valid and an invalid example of each profile, as far as the project has such examples', () => {
  expect(told(example('a', true), example('a', false))).toEqual(['b has no valid and no invalid example']);
  expect(told(example('a', true), example('b', false))).toEqual([
    'a has no invalid example',
    'b has no valid example',
  ]);
  expect(told(example('a', true))).toEqual(['b has no valid example']);
  expect(told(example('a'))).toEqual([]);
});
