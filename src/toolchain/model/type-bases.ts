import type { CoreModels } from './core.js';
import type { ElementModel, ProfileModel } from './types.js';

/**
 * Corrects what a profile says of the type that it constrains: some published snapshots repeat their own cardinality as the type's, by which
 * an array would be taken for a single value. HL7's `consentdirective` does.
 *
 * @param profile changed in place
 */
export function correctTypeBases(profile: ProfileModel, core: CoreModels): ProfileModel {
  const type = profile.derivation === 'constraint' ? core.type(profile.type) : undefined;
  if (type) correct(profile.root, type.root, type, core);
  return profile;
}

function correct(element: ElementModel, ofType: ElementModel, owner: ProfileModel, core: CoreModels): void {
  if (element.isArray !== ofType.isArray && element.name === ofType.name) {
    element.isArray = ofType.isArray;
    element.base = { ...element.base, max: ofType.base.max };
  }
  for (const slice of element.slices) correct(slice, ofType, owner, core);
  if (element.children.length === 0) return;
  const known = core.childrenOf(ofType, ofType.types.length === 1 ? ofType.types[0]!.code : undefined, owner);
  for (const child of element.children) {
    const same = known.find(({ name }) => name === child.name);
    if (same) correct(child, same, owner, core);
  }
}
