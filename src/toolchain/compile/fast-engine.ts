import type { Definitions } from '../releases/stu3/definitions/definitions.js';
import { DefinitionStore } from '../releases/stu3/definitions/store.js';
import { metaType } from '../releases/stu3/meta-type.js';
import { MemoryFisher } from './fisher.js';
import type { Engine } from './run-sushi.js';
import { withFastExport, withFastImport } from './speed/index.js';
import { stubDefinitions, type Stub } from './inputs/stubs.js';

/** The fisher of the last run with these definitions, for as long as the stubs stay the same: what it has parsed stays parsed. */
const fishers = new WeakMap<Definitions, { stubs: string; fisher: MemoryFisher }>();

function fisherFor(definitions: Definitions, stubs: readonly Stub[]): MemoryFisher {
  const key = JSON.stringify(stubs.map(({ url, type }) => [url, type]));
  const known = fishers.get(definitions);
  if (known?.stubs === key) return known.fisher;
  const ownStore = DefinitionStore.of(stubDefinitions(stubs, definitions));
  const fisher = new MemoryFisher(DefinitionStore.join(definitions.r4Shape, ownStore));
  fishers.set(definitions, { stubs: key, fisher });
  return fisher;
}

/** SUSHI over definitions in memory, with its slow parts replaced. */
export function fastEngine(definitions: Definitions, stubs: readonly Stub[]): Engine {
  return {
    external: fisherFor(definitions, stubs),
    metaType: (name) => metaType(name, definitions),
    reading: withFastImport,
    exporting: withFastExport,
  };
}
