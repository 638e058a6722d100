import * as fc from 'fast-check';

/** A random resource that conforms to a profile. */
export interface RandomResource {
  /** Name of the profile's type. */
  profile: string;
  text: string;
}

/**
 * Random resources, the profiles in turn, by the package's own arbitraries. The same seed gives the same resources.
 *
 * @throws Error if the package is not built
 */
export async function randomResources(count: number, seed: number): Promise<RandomResource[]> {
  const { conforming, profiles } = await arbitraries();
  const each = Math.ceil(count / profiles.length);
  const samples = profiles.map((profile) =>
    fc.sample(conforming(profile), { seed, numRuns: each }).map((resource) => JSON.stringify(resource)),
  );
  return Array.from({ length: count }, (_, i) => {
    const turn = i % profiles.length;
    return { profile: profiles[turn]!, text: samples[turn]![Math.floor(i / profiles.length)]! };
  });
}

async function arbitraries() {
  try {
    return await import('gpconnect-profiles/arbitraries');
  } catch (cause) {
    throw new Error('the package is not built: run `npm run build` first', { cause });
  }
}
