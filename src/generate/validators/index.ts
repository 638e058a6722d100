import type { ProfileModel, ProjectModel } from '../../model/types.js';
import type { GeneratedFile } from '../file.js';
import { projectHeader, provenanceHeader } from '../provenance.js';
import { CodesModule } from './codes.js';
import { Constraints } from './constraints.js';
import { indexText, definitionsText } from './registry.js';
import { Module } from './module.js';
import { camel } from './names.js';
import { writeShape } from './shape.js';
import { Source } from './source.js';
import { Structures, type Structure } from './structure.js';
import { validatorText } from './validator.js';

/**
 * The validators of a project: a module a profile, a module a core type that they reach, the value sets of their bindings, and what
 * brings them together. They import `../runtime/`, a copy of `src/runtime`.
 *
 * @throws Error where a definition cannot be expressed, with its element
 */
export function generateValidators(project: ProjectModel): GeneratedFile[] {
  const source = new Source(project);
  const constraints = new Constraints(source);
  const structures = new Structures(source);
  const codes = new CodesModule(project.codeSystems);
  const files: GeneratedFile[] = [];
  const write = (model: ProfileModel, path: string) => {
    const isOwn = project.profiles.includes(model);
    const module = moduleOf(model, path, structures, constraints, codes);
    files.push({
      path: `validators/${path}.ts`,
      content: module.text(provenanceHeader(model, isOwn ? project.version : undefined)),
    });
  };
  for (const model of Object.values(project.types)) {
    if (model.kind !== 'primitive-type') write(model, `types/${model.id}`);
  }
  for (const model of project.coreProfiles) write(model, `types/${model.typeName}`);
  for (const model of project.profiles) write(model, model.typeName);
  const header = projectHeader(project);
  files.push({ path: 'validators/valuesets.ts', content: codes.text(header) });
  files.push({ path: 'validators/definitions.ts', content: definitionsText(project, structures, header) });
  files.push({ path: 'validators/index.ts', content: indexText(project, header) });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function moduleOf(
  model: ProfileModel,
  path: string,
  structures: Structures,
  constraints: Constraints,
  codes: CodesModule,
): Module {
  const module = new Module(path);
  const pending: Structure[] = [structures.root(model)];
  module.local(camel(path.slice(path.lastIndexOf('/') + 1)));
  const isWritable = model.kind === 'resource' && !model.abstract;
  for (let i = 0; i < pending.length; i++)
    writeShape(pending[i]!, { structures, constraints, codes, module, pending });
  if (isWritable || path === model.typeName) module.add(validatorText(model, module, structures));
  return module;
}
