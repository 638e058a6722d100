import { type Definitions, listedSystems } from '../releases/release.js';
import { CoreModels } from './core.js';
import { boundValueSets } from './project.js';
import { wholeCore } from './reach.js';
import { codeSystemModel, valueSetModel } from './terminology.js';
import type { CodeSystemModel, ProfileModel, ValueSetModel } from './types.js';

/** The whole core of a release: all types, the definitions that their elements name, and HL7's complete code systems. */
export interface WholeCoreModel {
  types: Record<string, ProfileModel>;
  profiles: ProfileModel[];
  valueSets: ValueSetModel[];
  codeSystems: CodeSystemModel[];
}

/** Models the core types that a validator adds to those of a project. */
export function wholeCoreModel(definitions: Definitions, core = new CoreModels(definitions)): WholeCoreModel {
  const { types, coreProfiles: profiles } = wholeCore(definitions, core);
  const lookups = {
    valueSet: (url: string) => definitions.valueSet(url),
    codeSystem: (url: string) => definitions.codeSystem(url),
    listedCodes: (url: string) => listedSystems().get(url),
  };
  const urls = [...boundValueSets([...profiles, ...Object.values(types)])].sort();
  const valueSets = urls
    .map((url) => definitions.valueSet(url))
    .filter((valueSet) => valueSet !== undefined)
    .map((valueSet) => valueSetModel(valueSet, lookups));
  return { types, profiles, valueSets, codeSystems: completeSystems(definitions) };
}

function completeSystems(definitions: Definitions): CodeSystemModel[] {
  const entries = definitions.core.entries.filter(
    ({ resourceType, url }) =>
      resourceType === 'CodeSystem' && /^https?:\/\/(?:www\.)?hl7\.org\//.test(url ?? ''),
  );
  return [...new Set(entries.map(({ url }) => url!))]
    .sort()
    .map((url) => definitions.codeSystem(url)!)
    .filter(({ content }) => content === 'complete')
    .map((system) => codeSystemModel(system));
}
