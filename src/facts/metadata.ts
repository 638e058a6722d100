import type { Entry, FactValue } from './types.js';
import { factsOf, textsOf } from './value.js';

/** What all definitions say of themselves. A STU3 definition that does not say so is not experimental. */
export interface Metadata {
  name?: string | undefined;
  status?: string | undefined;
  experimental?: boolean | undefined;
  publisher?: string | undefined;
  title?: string | undefined;
  description?: string | undefined;
  copyright?: string | undefined;
  purpose?: string | undefined;
}

/**
 * The entry of a definition itself. Its version, date and contacts are bookkeeping of a release, and no facts.
 *
 * @param own the facts that its kind of definition has besides
 */
export function metadataEntry(
  of: Metadata,
  own: Readonly<Record<string, FactValue | undefined>>,
  usual: Readonly<Record<string, FactValue>> = {},
): Entry {
  const { name, status, experimental, publisher } = of;
  return {
    class: 'resource',
    facts: factsOf(
      { name: name?.trim(), status, experimental, publisher: publisher?.trim(), ...own },
      { experimental: false, ...usual },
    ),
    text: textsOf({
      title: of.title,
      description: of.description,
      copyright: of.copyright,
      purpose: of.purpose,
    }),
  };
}
