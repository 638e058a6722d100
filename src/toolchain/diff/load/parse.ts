import type { FhirResource } from '../../releases/fhir-types.js';
import type { Definitions } from '../../releases/release.js';
import type { Diagnostic } from '../../text/diagnostics.js';
import { RESOURCE_TYPES } from '../../facts/types.js';
import { readJson } from '../../json/readJson.js';
import { readXml } from '../../xml/read.js';
import { escapeStrayQuotes } from '../../xml/stray-quotes.js';

export interface ParseOptions {
  /** Read XML whose only fault is an unescaped quote within a value. */
  repair?: boolean;
}

interface Parsed {
  resource?: FhirResource;
  diagnostics: Diagnostic[];
}

/** A file's text as a conformance resource, or why it is none. @param file named in the diagnostics */
export function parseConformance(
  text: string,
  file: string,
  definitions: Definitions,
  options: ParseOptions = {},
): Parsed {
  return file.endsWith('.xml')
    ? parseXml(text, file, definitions, options)
    : parseJson(text, file, definitions);
}

/** The code of the diagnostic for a resource of a type that is not compared; its message is the type. */
export const OTHER_TYPE = 'diff.other-type';

function otherType(type: string, file: string): Diagnostic {
  return { code: OTHER_TYPE, severity: 'information', message: type, file };
}

function isResourceType(type: unknown, definitions: Definitions): type is string {
  if (typeof type !== 'string' || (RESOURCE_TYPES as readonly string[]).includes(type)) return false;
  const definition = definitions.structureDefinition(type);
  return definition?.kind === 'resource' && definition.name === type;
}

function parseJson(text: string, file: string, definitions: Definitions): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    // slower, and knows where
    const { diagnostics } = readJson(text, { file });
    return { diagnostics: diagnostics.filter((d) => d.severity === 'error') };
  }
  const type = (value as { resourceType?: unknown } | null)?.resourceType;
  if ((RESOURCE_TYPES as readonly unknown[]).includes(type))
    return { resource: value as FhirResource, diagnostics: [] };
  if (isResourceType(type, definitions)) return { diagnostics: [otherType(type, file)] };
  const message =
    typeof type === 'string' ? `${type} is not a resource type of FHIR` : 'this is not a FHIR resource';
  return {
    diagnostics: [
      {
        code: 'diff.not-conformance',
        severity: 'error',
        message,
        file,
        hint: `compared are: ${RESOURCE_TYPES.join(', ')}`,
      },
    ],
  };
}

function parseXml(text: string, file: string, definitions: Definitions, options: ParseOptions): Parsed {
  const root = /^(?:\uFEFF|\s|<\?[^>]*>|<!--.*?-->)*<([A-Za-z]+)/s.exec(text)?.[1];
  if (isResourceType(root, definitions)) return { diagnostics: [otherType(root, file)] };
  const read = (source: string) => readXml(source, definitions, { file, resourceTypes: RESOURCE_TYPES });
  const first = read(text);
  if (first.resource) return { resource: first.resource, diagnostics: [] };
  const errors = first.diagnostics.filter((d) => d.severity === 'error');
  const repaired = options.repair ? escapeStrayQuotes(text) : text;
  const second = repaired === text ? first : read(repaired);
  if (!second.resource) return { diagnostics: errors };
  const [fault] = errors;
  return {
    resource: second.resource,
    diagnostics: [
      {
        ...fault!,
        code: 'diff.repaired',
        severity: 'warning',
        message: `${fault!.message}: read with the quotes within a value escaped`,
      },
    ],
  };
}
