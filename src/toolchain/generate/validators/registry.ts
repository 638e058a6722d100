import { CHECKS, RESULTS } from '../runtime-interface.js';
import type { ProfileModel, ProjectModel } from '../../model/types.js';
import { quote } from '../code/literals.js';
import { Module } from '../code/module.js';
import type { Structures } from './plan/structure.js';
import { runtimeType } from './runtime.js';

/** The module that knows all definitions: what `validate` picks from, and what a Bundle can hold. */
export function definitionsText(project: ProjectModel, structures: Structures, header: string): string {
  const module = new Module('definitions');
  module.reserve('definitions');
  const refs = (models: readonly ProfileModel[]) =>
    models.map((model) => module.value(structures.root(model).ref));
  const element = module.value(structures.type('Element')!.ref);
  const types = refs(
    Object.values(project.types).filter((model) => model.kind === 'resource' && !model.abstract),
  );
  const profiles = refs([
    ...project.profiles,
    ...project.coreProfiles.filter((model) => model.type === 'Extension'),
  ]);
  const systems = module.value({ module: 'valuesets', name: 'codeSystems' });
  const type = runtimeType(module, 'Definitions');
  module.add(`/** All definitions of the project, and the core ones that they stand on. */
export function definitions(): ${type} {
  return {
    element${element === 'element' ? '' : `: ${element}`},
    types: [${types.join(', ')}],
    profiles: [${profiles.join(', ')}],
    codeSystems${systems === 'codeSystems' ? '' : `: ${systems}`},
  };
}
`);
  return module.text(header);
}

export function indexText(project: ProjectModel, header: string): string {
  const exportLine = ({ typeName }: ProfileModel, path: string) =>
    `export { is${typeName}, validate${typeName} } from './${path}.js';\n`;
  const types = Object.values(project.types).filter((model) => model.kind === 'resource' && !model.abstract);
  return `${header}import type { FhirResource } from 'fhir/r3.js';
import {
  validateWithTerminology,
  validatorByProfile,
  type ValidateAsyncOptions,
  type ValidationResult,
  type ValidatorByProfile,
} from '${CHECKS}';
import { definitions } from './definitions.js';

export * from '${RESULTS}';
${types.map((model) => exportLine(model, `types/${model.id}`)).join('')}${project.profiles.map((model) => exportLine(model, model.typeName)).join('')}
/**
 * Checks a resource against the profiles that it claims in \`meta.profile\`, or those asked for; where none of them is known, against its
 * type's core definition. It holds all definitions: a single profile's own validator makes a smaller bundle.
 */
export const validate: ValidatorByProfile<FhirResource> = /* @__PURE__ */ validatorByProfile<FhirResource>(${quote(project.id)}, definitions);

/**
 * Like \`validate\`, with a terminology service over a network for the codes that are not known here. Its questions are asked once each, all
 * together. The promise never rejects: if the service fails, the codes are in \`notChecked\`.
 */
export function validateAsync(
  value: unknown,
  options: ValidateAsyncOptions,
): Promise<ValidationResult<FhirResource>> {
  return validateWithTerminology(validate, value, options);
}
`;
}
