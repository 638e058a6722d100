import { DiagnosticsError } from '../../text/diagnostics.js';
import type { ProfileModel, ProjectModel } from '../../model/types.js';
import type { GeneratedFile } from '../file.js';
import { projectHeader, provenanceHeader } from '../provenance.js';
import { CodesModule } from './codes.js';
import { Constraints } from './constraints.js';
import { indexText, definitionsText } from './registry.js';
import { Module } from './module.js';
import { camel } from './names.js';
import type { Output } from './output.js';
import { Scanned, scanRef } from './scans/scanned.js';
import { writeShape } from './shape.js';
import { Source } from './source.js';
import { Structures, type Structure } from './structure.js';
import { validatorText } from './validator.js';

/**
 * The validators of a project: a module a profile, a module a core type that they reach, the value sets of their bindings, and what
 * brings them together. They import `../runtime/`, a copy of `src/runtime`.
 *
 * @throws Error where a definition cannot be expressed, with its element; DiagnosticsError with all the constraints that cannot be compiled
 */
export function generateValidators(project: ProjectModel): GeneratedFile[] {
  const source = new Source(project);
  const constraints = new Constraints(source);
  const structures = new Structures(source);
  const codes = new CodesModule(project.codeSystems);
  const scanned = new Scanned(structures);
  const files: GeneratedFile[] = [];
  const write = (model: ProfileModel, path: string) => {
    const isOwn = project.profiles.includes(model);
    const header = provenanceHeader(model, isOwn ? project.version : undefined);
    for (const module of modulesOf(model, path, { structures, constraints, codes, scanned }))
      files.push({ path: `validators/${module.path}.ts`, content: module.text(header) });
  };
  for (const model of Object.values(project.types)) {
    if (model.kind !== 'primitive-type') write(model, `types/${model.id}`);
  }
  for (const model of project.coreProfiles) write(model, `types/${model.typeName}`);
  // a profile of a primitive is judged where an element has it
  const profiles = project.profiles.filter(({ kind }) => kind !== 'primitive-type');
  for (const model of profiles) write(model, model.typeName);
  if (constraints.problems.length) throw new DiagnosticsError(constraints.problems);
  const header = projectHeader(project);
  files.push({ path: 'validators/valuesets.ts', content: codes.text(header) });
  files.push({ path: 'validators/definitions.ts', content: definitionsText({ ...project, profiles }, structures, header) });
  files.push({ path: 'validators/index.ts', content: indexText({ ...project, profiles }, header) });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The module of a definition, and that of its scans where it has some. */
function modulesOf(
  model: ProfileModel,
  path: string,
  project: Pick<Output, 'structures' | 'constraints' | 'codes' | 'scanned'>,
): Module[] {
  const { structures } = project;
  const module = new Module(path);
  const scans = new Module(`scans/${path}`);
  const pending: Structure[] = [structures.root(model)];
  module.local(camel(path.slice(path.lastIndexOf('/') + 1)));
  scans.local(scanRef(structures.root(model), structures.source).name);
  const isWritable = model.kind === 'resource' && !model.abstract;
  for (let i = 0; i < pending.length; i++) writeShape(pending[i]!, { ...project, module, scans, pending });
  if (isWritable || path === model.typeName) module.add(validatorText(model, module, structures));
  return scans.isEmpty ? [module] : [module, scans];
}
