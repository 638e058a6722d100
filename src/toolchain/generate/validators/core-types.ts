import { CODE_GRAMMARS, listedSystems } from '../../releases/release.js';
import { DiagnosticsError } from '../../text/diagnostics.js';
import { ProjectIndex } from '../../model/project-index.js';
import type { ConceptModel, ProfileModel, ProjectModel } from '../../model/types.js';
import type { WholeCoreModel } from '../../model/whole-core.js';
import { literal, quote } from '../code/literals.js';
import { Module } from '../code/module.js';
import type { GeneratedFile } from '../file.js';
import { projectHeader, provenanceHeader } from '../provenance.js';
import { ModuleCodes } from './plan/codes.js';
import { Constraints } from './plan/constraints.js';
import { Eligible } from './plan/fast-path/eligible.js';
import { planModule } from './plan/module.js';
import { Structures } from './plan/structure.js';
import { runtimeType } from './runtime.js';
import { tableModule } from './table.js';
import { valueSetsModule } from './value-sets.js';

/**
 * The tables of the core types that a project does not reach, and what brings all core types together for the option `core`. They are
 * planned apart from the project, whose own files do not depend on them.
 *
 * @throws DiagnosticsError with all the constraints that cannot be compiled
 */
export function generateCoreTypes(project: ProjectModel, core: WholeCoreModel): GeneratedFile[] {
  const { types, profiles, valueSets } = core;
  const whole = { ...project, profiles: [], stubs: [], types, coreProfiles: profiles, valueSets };
  const source = new ProjectIndex(whole);
  const structures = new Structures(source);
  const constraints = new Constraints(source);
  const codes = new ModuleCodes([], 'core-valuesets');
  const eligible = new Eligible(structures);
  const files: GeneratedFile[] = [];
  const write = (model: ProfileModel, path: string) => {
    const plan = planModule(model, path, { structures, constraints, codes, eligible });
    const module = tableModule(plan, { fastPath: false });
    files.push({ path: `validators/${module.path}.ts`, content: module.text(provenanceHeader(model)) });
  };
  for (const model of Object.values(types)) {
    if (model.kind !== 'primitive-type' && !Object.hasOwn(project.types, model.id))
      write(model, `types/${model.id}`);
  }
  const reached = new Set(project.coreProfiles.map(({ url }) => url));
  for (const model of profiles) if (!reached.has(model.url)) write(model, `types/${model.typeName}`);
  if (constraints.problems.length) throw new DiagnosticsError(constraints.problems);
  const header = projectHeader(project);
  files.push({
    path: 'validators/core-valuesets.ts',
    content: valueSetsModule(codes.plan(), 'core-valuesets').text(header),
  });
  files.push({ path: 'validators/core-codesystems.ts', content: codeSystemsModule(core).text(header) });
  files.push({ path: 'validators/core.ts', content: coreText(core, structures, header) });
  return files;
}

/** The entry of the package that exports `core` alone. */
export function coreEntry(project: ProjectModel): GeneratedFile {
  return {
    path: 'core/index.ts',
    content: `${projectHeader(project)}export { core } from '../validators/core.js';\n`,
  };
}

function coreText({ types, profiles }: WholeCoreModel, structures: Structures, header: string): string {
  const module = new Module('core');
  module.reserve('core');
  const refs = (models: readonly ProfileModel[]) =>
    models.map((model) => module.value(structures.root(model).ref)).join(', ');
  const element = module.value(structures.type('Element')!.ref);
  const resources = refs(
    Object.values(types).filter(({ kind, abstract }) => kind === 'resource' && !abstract),
  );
  const extensions = refs(profiles.filter(({ type }) => type === 'Extension'));
  const systems = module.value({ module: 'core-codesystems', name: 'hl7CodeSystems' });
  module.add(`/**
 * All resource types of FHIR, and the code systems of HL7 with all their codes and displays: the option \`core\` of a validator. It is an
 * entry of its own, so that who imports one profile does not load it.
 */
export const core: ${runtimeType(module, 'Core')} = {
  definitions: () => ({
    element${element === 'element' ? '' : `: ${element}`},
    types: [${resources}],
    profiles: [${extensions}],
    codeSystems: ${systems},
  }),
};
`);
  return module.text(header);
}

/** Prints code systems with the displays of their codes, by URL. */
function codeSystemsModule({ codeSystems }: WholeCoreModel): Module {
  const systems = new Map<string, (readonly [code: string, display: string])[]>();
  for (const [url, codes] of listedSystems())
    systems.set(
      url,
      codes.map(({ code, display = '' }) => [code, display]),
    );
  for (const { url, concepts } of codeSystems) systems.set(url, codesOf(concepts));
  const texts = [...systems]
    .filter(([, concepts]) => concepts.length > 0)
    .map(([url, concepts]) => [url, systemText(url, concepts)] as const);
  for (const [url, grammar] of CODE_GRAMMARS)
    texts.push([url, `{ url: ${quote(url)}, codes: '', grammar: ${String(grammar)} }`]);
  const lines = texts.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => `  ${text},\n`);
  const module = new Module('core-codesystems');
  module.reserve('hl7CodeSystems');
  const type = runtimeType(module, 'System');
  module.add(`/** HL7's complete code systems. */
export const hl7CodeSystems: readonly ${type}[] = [
${lines.join('')}];
`);
  return module;
}

function systemText(url: string, concepts: readonly (readonly [code: string, display: string])[]): string {
  const codes = concepts.map(([code]) => code);
  const list = codes.some((code) => code.includes('|')) ? codes : codes.join('|');
  const displays = concepts.map(([, display]) => display).join('\t');
  return `{ url: ${quote(url)}, codes: ${literal(list)}, displays: ${quote(displays)} }`;
}

function codesOf(concepts: readonly ConceptModel[]): [code: string, display: string][] {
  return concepts.flatMap(({ code, display = '', children }) => [
    [code, display.replace(/\s+/g, ' ').trim()] as [string, string],
    ...codesOf(children),
  ]);
}
