import type { FhirResource } from 'fhir/r3.js';
import { interactions, type InteractionEntry, type InteractionResult } from '../../src/gpconnect/index.js';
import type { Case } from './cases.js';

type AnyEntry = InteractionEntry<unknown, never>;

/**
 * What a case gives to interactions, and what they say of it. A resource has the canonical of the interaction's profile in meta.profile:
 * what somebody else's validator needs to hold it against that.
 */
export function record(run: Case): {
  payloads: (FhirResource | string)[];
  results: InteractionResult<unknown>[];
} {
  const payloads: (FhirResource | string)[] = [];
  const results: InteractionResult<unknown>[] = [];
  const all = Object.values(interactions) as unknown as Record<string, AnyEntry>[];
  const originals = all.map((directions) => ({ ...directions }));
  for (const directions of all) {
    for (const [direction, check] of Object.entries(directions)) {
      const recording = (payload: unknown, context: never) => {
        const result = check(payload, context);
        payloads.push(
          typeof payload === 'string' ? payload : withProfile(payload as FhirResource, check.profile!),
        );
        results.push(result);
        return result;
      };
      directions[direction] = Object.assign(recording, check) as AnyEntry;
    }
  }
  try {
    run();
  } finally {
    all.forEach((directions, i) => Object.assign(directions, originals[i]));
  }
  return { payloads, results };
}

function withProfile(payload: FhirResource, profile: string): FhirResource {
  return { ...payload, meta: { ...payload.meta, profile: [...(payload.meta?.profile ?? []), profile] } };
}
