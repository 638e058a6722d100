import type { FhirResource } from '../../releases/fhir-types.js';
import type { ResourceFacts } from '../../facts/types.js';
import type { ProfileModel } from '../../model/types.js';

/**
 * Results that the two sides of a comparison share, since most files are equal. It lives as long as the comparison.
 */
export class Memo {
  /** Resources by the text of their file, if it was read without a diagnostic. */
  readonly resources = new Map<string, FhirResource>();
  readonly #models = new WeakMap<FhirResource, ProfileModel>();
  readonly #facts = new WeakMap<
    FhirResource,
    { facts: ResourceFacts; asked: ReadonlyMap<string, ProfileModel | undefined> }
  >();

  model(of: FhirResource, make: () => ProfileModel): ProfileModel {
    const model = this.#models.get(of) ?? make();
    this.#models.set(of, model);
    return model;
  }

  /**
   * Facts depend on the profiles that were looked up for them: the same profiles give the same facts.
   *
   * @param profile what is found under a canonical now
   * @param make derives them; it looks profiles up with the function that it gets
   */
  facts(
    of: FhirResource,
    profile: (url: string) => ProfileModel | undefined,
    make: (ask: (url: string) => ProfileModel | undefined) => ResourceFacts,
  ): ResourceFacts {
    const known = this.#facts.get(of);
    if (known && [...known.asked].every(([url, model]) => profile(url) === model)) return known.facts;
    const asked = new Map<string, ProfileModel | undefined>();
    const facts = make((url) => {
      const model = profile(url);
      asked.set(url, model);
      return model;
    });
    this.#facts.set(of, { facts, asked });
    return facts;
  }
}
