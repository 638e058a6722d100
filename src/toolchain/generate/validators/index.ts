import { DiagnosticsError } from '../../text/diagnostics.js';
import type { ProfileModel, ProjectModel } from '../../model/types.js';
import type { GeneratedFile } from '../file.js';
import { projectHeader, provenanceHeader } from '../provenance.js';
import { fastPathModule } from './fast-path.js';
import { ModuleCodes, type CodesPlan } from './plan/codes.js';
import { Constraints } from './plan/constraints.js';
import { Eligible } from './plan/fast-path/eligible.js';
import { planModule } from './plan/module.js';
import type { ModulePlan } from './plan/types.js';
import { ProjectIndex } from '../../model/project-index.js';
import { Structures } from './plan/structure.js';
import { definitionsText, indexText } from './registry.js';
import { tableModule } from './table.js';
import { valueSetsModule } from './value-sets.js';

/** The validators of a project as plain data, to be printed with or without fast paths. */
interface ValidatorPlans {
  modules: readonly { plan: ModulePlan; header: string }[];
  codes: CodesPlan;
  profiles: ProfileModel[];
  structures: Structures;
}

/** Plans by project: `generated/` and the package print the same ones. */
const planned = new WeakMap<ProjectModel, ValidatorPlans>();

/**
 * The validators of a project: a module a profile, a module a core type that they reach, the value sets of their bindings, and what
 * brings them together.
 *
 * @param project is planned once: do not change it between calls
 * @param options.fastPath true adds the functions that accept most valid objects without a walk
 * @throws Error if a definition cannot be expressed, with its element; DiagnosticsError with all the constraints that cannot be compiled
 */
export function generateValidators(
  project: ProjectModel,
  { fastPath = false }: { fastPath?: boolean } = {},
): GeneratedFile[] {
  let plans = planned.get(project);
  if (!plans) planned.set(project, (plans = planValidators(project)));
  const { modules, codes, profiles, structures } = plans;
  const files: GeneratedFile[] = [];
  for (const { plan, header } of modules) {
    for (const module of [tableModule(plan, { fastPath }), fastPath ? fastPathModule(plan) : undefined])
      if (module) files.push({ path: `validators/${module.path}.ts`, content: module.text(header) });
  }
  const header = projectHeader(project);
  files.push({ path: 'validators/valuesets.ts', content: valueSetsModule(codes).text(header) });
  files.push({
    path: 'validators/definitions.ts',
    content: definitionsText({ ...project, profiles }, structures, header),
  });
  files.push({ path: 'validators/index.ts', content: indexText({ ...project, profiles }, header) });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function planValidators(project: ProjectModel): ValidatorPlans {
  const source = new ProjectIndex(project);
  const constraints = new Constraints(source);
  const structures = new Structures(source);
  const codes = new ModuleCodes(project.codeSystems);
  const eligible = new Eligible(structures);
  // a profile of a primitive is judged where an element has it
  const profiles = project.profiles.filter(({ kind }) => kind !== 'primitive-type');
  const planOf = (model: ProfileModel, path: string) => ({
    plan: planModule(model, path, { structures, constraints, codes, eligible }),
    header: provenanceHeader(model),
  });
  const modules = [
    ...Object.values(project.types)
      .filter(({ kind }) => kind !== 'primitive-type')
      .map((model) => planOf(model, `types/${model.id}`)),
    ...project.coreProfiles.map((model) => planOf(model, `types/${model.typeName}`)),
    ...profiles.map((model) => planOf(model, model.typeName)),
  ];
  if (constraints.problems.length) throw new DiagnosticsError(constraints.problems);
  return { modules, codes: codes.plan(), profiles, structures };
}
