import type { FhirResource } from '../releases/fhir-types.js';
import { readJson } from '../json/readJson.js';
import { type Definitions, RELEASE } from '../releases/release.js';
import type { Diagnostic } from '../text/diagnostics.js';
import { decodeUtf8 } from '../text/utf8.js';
import { readXml } from '../xml/read.js';
import { escapeStrayQuotes } from '../xml/stray-quotes.js';

interface ReadResource {
  /** Absent if the file cannot be read, or holds no STU3 resource. */
  resource?: FhirResource;
  diagnostics: Diagnostic[];
}

/**
 * Reads a resource that somebody published, by the ending of its file.
 *
 * @param file named in the diagnostics
 * @param options.repair reads XML whose only fault is a quote within an attribute as what it means, with a warning
 */
export function readResource(
  bytes: Uint8Array,
  file: string,
  definitions: Definitions,
  options: { repair?: boolean } = {},
): ReadResource {
  const { text, wrong } = decodeUtf8(bytes);
  if (wrong)
    return {
      diagnostics: [
        {
          code: 'published.encoding',
          severity: 'error',
          message: 'its bytes are not UTF-8',
          file,
          ...wrong,
          hint: 'save the file in UTF-8',
        },
      ],
    };
  return file.endsWith('.xml')
    ? readXmlResource(text, file, definitions, options.repair ?? false)
    : readJsonResource(text, file, definitions);
}

function readXmlResource(
  text: string,
  file: string,
  definitions: Definitions,
  repair: boolean,
): ReadResource {
  const read = (source: string) => readXml(source, definitions, { file });
  const { resource, diagnostics } = read(text);
  const told = diagnostics.filter((d) => d.severity !== 'information');
  if (resource) return { resource, diagnostics: told };
  const repaired = repair ? escapeStrayQuotes(text) : text;
  const again = repaired === text ? undefined : read(repaired).resource;
  if (!again) return { diagnostics: told };
  const fault = told.find((d) => d.severity === 'error')!;
  const message = `${fault.message}: read with the quotes within a value escaped`;
  return {
    resource: again,
    diagnostics: [{ ...fault, code: 'published.repaired', severity: 'warning', message }],
  };
}

function readJsonResource(text: string, file: string, definitions: Definitions): ReadResource {
  const { value, diagnostics } = readJson(text, { file });
  if (value === undefined) return { diagnostics };
  const type = (value as { resourceType?: unknown } | null)?.resourceType;
  const kind = typeof type === 'string' ? definitions.structureDefinition(type)?.kind : undefined;
  if (kind === 'resource') return { resource: value as FhirResource, diagnostics };
  return {
    diagnostics: [
      {
        code: 'published.no-resource',
        severity: 'error',
        message:
          typeof type === 'string'
            ? `${type} is not a resource type of ${RELEASE.title}`
            : 'it holds no FHIR resource',
        file,
        line: 1,
        column: 1,
        hint: `move files that are not ${RELEASE.name} resources elsewhere`,
      },
    ],
  };
}
