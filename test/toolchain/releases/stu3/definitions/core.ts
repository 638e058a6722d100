import {
  loadDefinitions,
  type Definitions,
} from '../../../../../src/toolchain/releases/stu3/definitions/definitions.js';

let loaded: Definitions | undefined;

/** The installed definitions, loaded once for all the tests of a worker. */
export function coreDefinitions(): Definitions {
  return (loaded ??= loadDefinitions());
}
