import { beforeAll, describe, expect, it } from 'vitest';
import type { GeneratedFile } from '../../../../src/toolchain/generate/file.js';
import { generateValidators } from '../../../../src/toolchain/generate/validators/index.js';
import type { ProjectModel } from '../../../../src/toolchain/model/types.js';
import { profileOf, projectOf } from './compiled.js';

let project: ProjectModel;
let files: GeneratedFile[];
const text = (path: string) => files.find((file) => file.path === `validators/${path}.ts`)!.content;

beforeAll(() => {
  const narrow = profileOf('Slot', 'Narrow-Slot', (_, find) => {
    Object.assign(find('Slot.comment'), { min: 1 });
    Object.assign(find('Slot.specialty'), { max: '0' });
  });
  project = projectOf([narrow, profileOf('Slot', 'Same-Slot', () => {})]);
  files = generateValidators(project);
}, 60_000);

describe('generated validators', () => {
  it('are the same however often they are generated', () => {
    expect(generateValidators(structuredClone(project))).toEqual(files);
  });

  it('are a module a profile and a core type, each once', () => {
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(
      expect.arrayContaining(['validators/NarrowSlot.ts', 'validators/types/Slot.ts', 'validators/index.ts']),
    );
    expect(paths).toEqual([...paths].sort());
  });

  it('import nothing but themselves, the runtime and types', () => {
    for (const { content } of files) {
      for (const [line, from] of content.matchAll(/^import .* from '(.*)';$/gm)) {
        if (/^import type/.test(line)) continue;
        expect(from).toMatch(/^(fsh-codegen\/runtime\/v1\/|(\.\.?\/)+(types\/|fast-path\/|[A-Za-z]+\.js$))/);
      }
    }
  });

  it('say what a profile changes, and leave the rest to the type', () => {
    const properties = [...text('NarrowSlot').matchAll(/^ {4}(\w+): /gm)].map((match) => match[1]);
    expect(properties.sort()).toEqual(['comment', 'specialty']);
    expect(text('NarrowSlot')).toContain('base: slot,');
    expect(text('SameSlot')).not.toContain('properties');
  });

  it('look among the references met on the way before all of a resource is gone through for them', () => {
    const dom3 = text('types/DomainResource').slice(text('types/DomainResource').indexOf("'dom-3'"));
    expect(dom3.indexOf("c.memo['local']?.has(")).toBeGreaterThan(0);
    expect(dom3.indexOf("c.memo['local']?.has(")).toBeLessThan(dom3.indexOf('descendantsNamed('));
  });
});
