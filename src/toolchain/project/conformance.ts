import type { FhirResource } from '../releases/fhir-types.js';
import type { CompiledResource } from '../compile/compiled.js';

/** The name of a resource's file, without its ending: `StructureDefinition-Clinic-Slot-1`. */
export function fileNameOf(resource: FhirResource): string {
  return `${resource.resourceType}-${resource.id}`;
}

type Described = FhirResource & {
  url?: string;
  version?: string;
  title?: string;
  name?: string;
  text?: unknown;
};

/** Origin of a resource in a line: its FSH file, canonical and version. No date and no path of a machine. */
export function provenanceOf({ resource, source }: CompiledResource): string {
  const { url, version } = resource as Described;
  const canonical = url ? `; ${url}${version ? ` version ${version}` : ''}` : '';
  return `Generated from ${source?.file ?? 'FSH'}, do not edit${canonical}`;
}

/**
 * A definition with a narrative that says what it is and where it comes from: JSON has no comments, and a conformance resource should have
 * a narrative anyway. STU3: http://hl7.org/fhir/STU3/narrative.html
 */
export function withNarrative(compiled: CompiledResource): FhirResource {
  const resource = compiled.resource as Described;
  if (resource.text) return resource;
  const { resourceType, id, ...rest } = resource as unknown as Record<string, unknown>;
  const title = escapeXml(resource.title ?? resource.name ?? String(id));
  const div = `<div xmlns="http://www.w3.org/1999/xhtml"><p>${title}</p><p>${escapeXml(provenanceOf(compiled))}</p></div>`;
  return { resourceType, id, text: { status: 'generated', div }, ...rest } as unknown as FhirResource;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
