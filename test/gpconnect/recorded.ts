import type { FhirResource } from 'fhir/r3.js';
import { interactions, type InteractionEntry, type InteractionResult } from '../../src/gpconnect/index.js';
import type { Case } from './cases.js';

type AnyEntry = InteractionEntry<unknown, never>;

/**
 * The payloads that a case gives to interactions, and the verdicts on them. A resource gets what somebody else's validator needs to agree:
 * the canonical of the interaction's profile in meta.profile, and full URLs in a Bundle, which base STU3 requires and GP Connect leaves out.
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
  const claimed = {
    ...payload,
    meta: { ...payload.meta, profile: [...(payload.meta?.profile ?? []), profile] },
  };
  if (claimed.resourceType !== 'Bundle' || !Array.isArray(claimed.entry)) return claimed;
  const entry = claimed.entry.map((one, i) => {
    const { resourceType, id } = one.resource ?? {};
    const url = `https://gpconnect.example.org/fhir/${resourceType}/${id}`;
    const unnamed = `urn:uuid:9d2f6a9e-0f5c-4e3b-8d0c-${String(i).padStart(12, '0')}`;
    return { fullUrl: id === undefined ? unnamed : url, ...one };
  });
  return { ...claimed, entry };
}
