import type { CodeableConcept, ContactDetail } from '../releases/fhir-types.js';
import type { Entry, FactValue } from './types.js';
import { factsOf, setOf, textsOf } from './value.js';

/** Metadata of all definitions. A STU3 definition is not experimental unless it says so. */
interface Metadata {
  name?: string | undefined;
  status?: string | undefined;
  experimental?: boolean | undefined;
  publisher?: string | undefined;
  contact?: readonly ContactDetail[] | undefined;
  jurisdiction?: readonly CodeableConcept[] | undefined;
  title?: string | undefined;
  description?: string | undefined;
  copyright?: string | undefined;
  purpose?: string | undefined;
}

/**
 * The entry of a definition itself. Version and date are bookkeeping of a release and no facts. Contacts, jurisdictions and
 * documentation are for people.
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
      contact: contactTexts(of.contact),
      jurisdiction: jurisdictionTexts(of.jurisdiction),
    }),
  };
}

/** `Help desk: email help@example.org`, a text for each; in whatever order they are given. */
function contactTexts(contacts: readonly ContactDetail[] = []): string[] {
  return setOf(
    contacts.map(({ name, telecom = [] }) => {
      const ways = telecom.map(({ system, value }) => [system, value].filter(Boolean).join(' '));
      return [name, setOf(ways).join(', ')].filter(Boolean).join(': ');
    }),
  );
}

/** `urn:iso:std:iso:3166|GB`, or the words where there is no code. */
export function jurisdictionTexts(jurisdictions: readonly CodeableConcept[] = []): string[] {
  return setOf(
    jurisdictions.flatMap(({ coding = [], text }) =>
      coding.length ? coding.map(({ system, code }) => `${system ?? ''}|${code ?? ''}`) : [text ?? ''],
    ),
  );
}
