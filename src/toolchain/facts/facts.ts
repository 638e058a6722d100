import type { FhirResource } from '../releases/fhir-types.js';
import type { ProfileModel } from '../model/types.js';
import type { Lookups } from './candidates.js';
import { capabilityEntries, operationEntries } from './interface.js';
import { profileFacts } from './profile.js';
import { codeSystemEntries, conceptMapEntries, valueSetEntries } from './terminology.js';
import type { ConformanceType, Entry, ResourceFacts } from './types.js';

/**
 * The facts of a STU3 conformance resource.
 *
 * @param lookups what its elements stand on
 * @param model of a StructureDefinition
 * @throws Error where it is of a type that has no facts, or a StructureDefinition without a model
 */
export function resourceFacts(resource: FhirResource, lookups: Lookups, model?: ProfileModel): ResourceFacts {
  if (resource.resourceType === 'StructureDefinition') {
    if (!model) throw new Error(`${resource.url} has no model`);
    return profileFacts(model, lookups);
  }
  const { url, id, name, version } = resource as {
    url?: string;
    id?: string;
    name?: string;
    version?: string;
  };
  const known = url ?? `${resource.resourceType}/${id ?? name ?? 'unnamed'}`;
  return {
    resourceType: resource.resourceType as ConformanceType,
    url: known,
    id: known.slice(known.lastIndexOf('/') + 1),
    ...(version !== undefined && { version }),
    entries: entriesOf(resource),
  };
}

function entriesOf(resource: FhirResource): Record<string, Entry> {
  switch (resource.resourceType) {
    case 'ValueSet':
      return valueSetEntries(resource);
    case 'CodeSystem':
      return codeSystemEntries(resource);
    case 'ConceptMap':
      return conceptMapEntries(resource);
    case 'OperationDefinition':
      return operationEntries(resource);
    case 'CapabilityStatement':
      return capabilityEntries(resource);
    default:
      throw new Error(`${resource.resourceType} is not a conformance resource that can be compared`);
  }
}
