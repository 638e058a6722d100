import type { StructureDefinition } from 'fhir/r3.js';
import { coreDefinitions } from '../../releases/stu3/definitions/core.js';
import { generateValidators } from '../../../../src/toolchain/generate/validators/index.js';
import { projectModel, type ProjectInput } from '../../../../src/toolchain/model/project.js';
import type { ProjectModel } from '../../../../src/toolchain/model/types.js';
import type {
  Issue,
  ValidateByProfileOptions,
  ValidationResult,
  Validator,
} from '../../../../src/runtime/v1/results.js';
import { loadGenerated } from '../loaded.js';

export const definitions = coreDefinitions();

/** Exports of a generated package that tests use. */
export type Generated = {
  validate: (value: unknown, options?: ValidateByProfileOptions) => ValidationResult<unknown>;
} & Record<`validate${Capitals}${string}`, Validator<unknown>> &
  Record<`is${Capitals}${string}`, (value: unknown) => boolean>;

type Capitals = 'A' | 'B' | 'P';

export function projectOf(resources: readonly object[], stubs: ProjectInput['stubs'] = []): ProjectModel {
  return projectModel(
    {
      id: 'test',
      canonical: 'http://example.org',
      version: '1.0.0',
      fhirVersion: '3.0.1',
      stubs,
      resources: resources.map((resource) => ({ resource: resource as never })),
    },
    definitions,
  );
}

export const BASE = 'http://example.org/StructureDefinition/';

type Elements = NonNullable<StructureDefinition['snapshot']>['element'];

/** A profile of a core type: its snapshot, changed. */
export function profileOf(
  type: string,
  id: string,
  change: (elements: Elements, find: (path: string) => Elements[number]) => void,
  more: Partial<StructureDefinition> = {},
): StructureDefinition {
  const core = structuredClone(definitions.structureDefinition(type)!);
  const elements = core.snapshot!.element;
  change(elements, (path) => {
    const found = elements.find((element) => element.path === path);
    if (!found) throw new Error(`no element ${path}`);
    return found;
  });
  const url = BASE + id;
  return {
    ...core,
    id,
    url,
    name: id,
    derivation: 'constraint',
    type: core.type,
    baseDefinition: core.url,
    ...more,
  };
}

/** Puts elements behind the one at a path. */
export function insertAfter(elements: Elements, path: string, ...added: object[]): void {
  const at = elements.findLastIndex(
    (element) => element.path === path || element.path.startsWith(`${path}.`),
  );
  elements.splice(at + 1, 0, ...(added as Elements));
}

/** Generates a project's validators and loads them through Vite, over the runtime's sources. */
export async function compiled(project: ProjectModel): Promise<Generated> {
  return (await loadGenerated(
    generateValidators(project, { fastPath: true }),
    'validators/index.ts',
  )) as Generated;
}

/** `code expression` of each error, for a short comparison. */
export function errors(result: { issues: Issue[] }): string[] {
  return result.issues
    .filter((issue) => issue.severity === 'error')
    .map(({ code, expression, key }) => `${code} ${expression}${key === undefined ? '' : ` ${key}`}`);
}
