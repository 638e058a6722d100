/** Everything of STU3 that the toolchain uses, under names that every release has. */
export { mergeBinding, valueSetOf } from './binding.js';
export { lastSegment, parentPath, typedName } from './choice.js';
export { CODE_GRAMMARS } from './code-grammars.js';
export { definitionsForPackage, loadDefinitions, type Definitions } from './definitions/definitions.js';
export { DefinitionStore, type DefinitionEntry } from './definitions/store.js';
export { downStructure } from './down.js';
export { elementNames, type ElementName } from './element-ids.js';
export { authoredContexts, contextOf } from './extension-context.js';
export { isOfRelease, RELEASE } from './facts.js';
export { SUSHI_FHIR_VERSION } from './meta-model.js';
export { metaType } from './meta-type.js';
export { PRIMITIVE_SCHEMAS } from './primitive-schemas.js';
export { repairOf, type Repair } from './repairs.js';
export type {
  AuthoringElement,
  AuthoringStructure,
  AuthoringType,
  ReleaseBinding,
  ReleaseElement,
  ReleaseStructure,
  ReleaseType,
} from './shapes.js';
export { listedSystems, type ListedCode } from './terminology/listed-codes.js';
export { upBinding, upStructure, upTypes } from './up.js';
