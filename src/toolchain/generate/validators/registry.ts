import { RELEASE } from '../../releases/release.js';
import { RESULTS } from '../runtime-interface.js';
import type { ProfileModel, ProjectModel } from '../../model/types.js';
import { quote } from '../code/literals.js';
import { Module } from '../code/module.js';
import type { Structures } from './plan/structure.js';
import { runtime, runtimeType } from './runtime.js';

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

/** The module that exports all validators, and the one that picks by `meta.profile`. */
export function indexText(project: ProjectModel, header: string): string {
  const module = new Module('index');
  for (const name of ['validate', 'validateAsync']) module.reserve(name);
  const resource = module.type({ module: RELEASE.types.module, name: 'FhirResource' });
  const byProfile = runtime(module, 'validatorByProfile');
  const definitions = module.value({ module: 'definitions', name: 'definitions' });
  const exportLine = ({ typeName }: ProfileModel, path: string) =>
    `export { is${typeName}, validate${typeName} } from './${path}.js';\n`;
  const types = Object.values(project.types).filter((model) => model.kind === 'resource' && !model.abstract);
  const lines = [
    ...types.map((model) => exportLine(model, `types/${model.id}`)),
    ...project.profiles.map((model) => exportLine(model, model.typeName)),
  ];
  module.add(`export * from '${RESULTS}';\n${lines.join('')}`);
  module.add(`/**
 * Checks a resource against the profiles that it claims in \`meta.profile\`, or those asked for; where none of them is known, against its
 * type's core definition. It holds all definitions: a single profile's own validator makes a smaller bundle.
 */
export const validate: ${runtimeType(module, 'ValidatorByProfile')}<${resource}> = /* @__PURE__ */ ${byProfile}<${resource}>(${quote(project.id)}, ${definitions});
`);
  const validateWith = runtime(module, 'validateWithTerminology');
  const options = runtimeType(module, 'ValidateAsyncOptions');
  const result = runtimeType(module, 'ValidationResult');
  module.add(`/**
 * Like \`validate\`, with a terminology service over a network for the codes that are not known here. Its questions are asked once each, all
 * together. The promise never rejects: if the service fails, the codes are in \`notChecked\`.
 */
export function validateAsync(
  value: unknown,
  options: ${options},
): Promise<${result}<${resource}>> {
  return ${validateWith}(validate, value, options);
}
`);
  return module.text(header);
}
