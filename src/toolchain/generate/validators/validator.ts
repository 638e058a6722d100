import type { ElementModel, ProfileModel } from '../../model/types.js';
import { docLine } from '../code/comments.js';
import type { Module } from './module.js';
import { quote } from '../code/literals.js';
import type { Structures } from './structure.js';

/** `validateX` and `isX` of a definition. */
export function validatorText(model: ProfileModel, module: Module, structures: Structures): string {
  const { typeName } = model;
  const isOwn = structures.source.project.profiles.includes(model);
  const type = isOwn
    ? module.type(module.up(`types/${typeName}.js`), typeName)
    : module.type('fhir/r3.js', typeName);
  const shape = structures.root(model).ref.name;
  const validator = module.runtime('validator');
  const vendor = quote(structures.source.project.id);
  const name = `validate${typeName}`;
  const title = model.title ?? model.name;
  return `${docLine(`Checks a value against ${title} (${model.url}).`)}export const ${name} = /* @__PURE__ */ ${validator}<${type}>(${shape}, ${vendor}, () => ${definitions(model, module, structures)});

${docLine(`Whether a value is valid by ${title}.`)}export function is${typeName}(value: unknown): value is ${type} {
  return ${name}(value, { maxIssues: 1 }).valid;
}
`;
}

/** What the validator knows besides: all, where any resource can be inside; else what its references name, for \`contained\`. */
function definitions(model: ProfileModel, module: Module, structures: Structures): string {
  if (holdsResources(model.root, structures)) {
    return `${module.ref({ module: 'definitions', name: 'definitions' })}()`;
  }
  const element = module.ref(structures.type('Element')!.ref);
  const { types, profiles } = targetsOf(model, structures);
  const refs = (models: readonly ProfileModel[]) => models.map((m) => module.ref(structures.root(m).ref));
  const lines = [`  element${element === 'element' ? '' : `: ${element}`},\n`];
  if (types.length > 0) lines.push(`  types: [${refs(types).join(', ')}],\n`);
  if (profiles.length > 0) lines.push(`  profiles: [${refs(profiles).join(', ')}],\n`);
  return `({\n${lines.join('')}})`;
}

function holdsResources(element: ElementModel, structures: Structures): boolean {
  const isHeld = element.name !== 'contained' && element.max !== 0;
  if (isHeld && element.types.some((type) => structures.source.isResource(type.code))) return true;
  return element.children.some((child) => holdsResources(child, structures));
}

function targetsOf(model: ProfileModel, structures: Structures) {
  const { source } = structures;
  const types = new Map<string, ProfileModel>();
  const profiles = new Map<string, ProfileModel>();
  const visit = (element: ElementModel) => {
    if (element.max === 0) return;
    for (const url of element.types.flatMap((type) => type.targetProfiles)) {
      const profile = source.profile(url);
      if (profile && profile !== model) profiles.set(profile.url, profile);
      const type = source.type(source.typeOfProfile(url) ?? '');
      if (type && !type.abstract && type.kind === 'resource') types.set(type.id, type);
    }
    element.children.forEach(visit);
    element.slices.forEach(visit);
  };
  if (model.kind === 'resource') visit(model.root);
  const sorted = (map: Map<string, ProfileModel>) =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, m]) => m);
  return { types: sorted(types), profiles: sorted(profiles) };
}
