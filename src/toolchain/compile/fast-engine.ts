import { type Definitions, DefinitionStore, metaType } from '../releases/release.js';
import { MemoryFisher } from './fisher.js';
import type { Engine } from './run-sushi.js';
import { isPatchedSushi } from './sushi-version.js';
import { stubDefinitions, type Stub } from './inputs/stubs.js';

/** The fisher of the last run with these definitions and stubs, which keeps the definitions it has parsed. */
const fishers = new WeakMap<Definitions, { stubs: string; fisher: MemoryFisher }>();

function fisherFor(definitions: Definitions, stubs: readonly Stub[]): MemoryFisher {
  const key = JSON.stringify(stubs.map(({ url, type }) => [url, type]));
  const known = fishers.get(definitions);
  if (known?.stubs === key) return known.fisher;
  const ownStore = DefinitionStore.of(stubDefinitions(stubs, definitions));
  const fisher = new MemoryFisher(DefinitionStore.join(definitions.authoring, ownStore));
  fishers.set(definitions, { stubs: key, fisher });
  return fisher;
}

// loaded for their version of SUSHI alone, because another one may lack the modules that they replace
const speed = isPatchedSushi() ? await import('./speed/index.js') : undefined;

const plainly = <T>(work: () => T): T => work();

/** SUSHI over definitions in memory, with its slow parts replaced. SUSHI as it is, if the replacements are for another version. */
export function fastEngine(definitions: Definitions, stubs: readonly Stub[]): Engine {
  return {
    external: fisherFor(definitions, stubs),
    metaType: (name) => metaType(name, definitions),
    reading: speed?.withFastImport ?? plainly,
    exporting: speed?.withFastExport ?? plainly,
  };
}
