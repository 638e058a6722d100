import { DiagnosticsError } from '../../text/diagnostics.js';
import type { ProfileModel, ProjectModel } from '../../model/types.js';
import type { GeneratedFile } from '../file.js';
import { projectHeader, provenanceHeader } from '../provenance.js';
import { fastPathModule } from './fast-path.js';
import { ModuleCodes } from './plan/codes.js';
import { Constraints } from './plan/constraints.js';
import { Eligible } from './plan/fast-path/eligible.js';
import { planModule } from './plan/module.js';
import { ProjectIndex } from '../../model/project-index.js';
import { Structures } from './plan/structure.js';
import { definitionsText, indexText } from './registry.js';
import { tableModule } from './table.js';
import { valueSetsModule } from './value-sets.js';

/**
 * The validators of a project: a module a profile, a module a core type that they reach, the value sets of their bindings, and what
 * brings them together.
 *
 * @param options.fastPath whether shapes get the functions that accept most valid objects without a walk
 * @throws Error where a definition cannot be expressed, with its element; DiagnosticsError with all the constraints that cannot be compiled
 */
export function generateValidators(
  project: ProjectModel,
  { fastPath = false }: { fastPath?: boolean } = {},
): GeneratedFile[] {
  const source = new ProjectIndex(project);
  const constraints = new Constraints(source);
  const structures = new Structures(source);
  const codes = new ModuleCodes(project.codeSystems);
  const eligible = new Eligible(structures);
  const files: GeneratedFile[] = [];
  const write = (model: ProfileModel, path: string) => {
    const header = provenanceHeader(model);
    const plan = planModule(model, path, { structures, constraints, codes, eligible });
    for (const module of [tableModule(plan, { fastPath }), fastPath ? fastPathModule(plan) : undefined])
      if (module) files.push({ path: `validators/${module.path}.ts`, content: module.text(header) });
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
  files.push({ path: 'validators/valuesets.ts', content: valueSetsModule(codes.plan()).text(header) });
  files.push({
    path: 'validators/definitions.ts',
    content: definitionsText({ ...project, profiles }, structures, header),
  });
  files.push({ path: 'validators/index.ts', content: indexText({ ...project, profiles }, header) });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
