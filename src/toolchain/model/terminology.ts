import type {
  CodeSystem,
  CodeSystemConcept,
  ValueSet,
  ValueSetComposeInclude,
} from '../releases/fhir-types.js';
import { propertyValue } from './concepts.js';
import { expandValueSet, type TerminologyLookups } from './expand.js';
import { definitionTypeName } from './names.js';
import { present } from './present.js';
import type {
  CodeSystemModel,
  ConceptModel,
  SourceLocation,
  ValueSetModel,
  ValueSetPartModel,
} from './types.js';

/**
 * The model of a STU3 ValueSet with its expansion.
 * STU3: http://hl7.org/fhir/STU3/valueset.html
 *
 * @param lookups finds the value sets and code systems that it includes and excludes
 * @param source where it was authored, if it was
 */
export function valueSetModel(
  valueSet: ValueSet,
  lookups: TerminologyLookups,
  source?: SourceLocation,
): ValueSetModel {
  const { compose, extensible, immutable } = valueSet;
  return {
    ...identityOf(valueSet),
    ...present({ extensible, immutable, source }),
    includes: (compose?.include ?? []).map(partModel),
    excludes: (compose?.exclude ?? []).map(partModel),
    expansion: expandValueSet(urlOf(valueSet), lookups),
  };
}

/**
 * The model of a STU3 CodeSystem.
 * STU3: http://hl7.org/fhir/STU3/codesystem.html
 *
 * @param source where it was authored, if it was
 */
export function codeSystemModel(system: CodeSystem, source?: SourceLocation): CodeSystemModel {
  const { valueSet, hierarchyMeaning } = system;
  return {
    ...identityOf(system),
    ...present({ valueSet, hierarchyMeaning, source }),
    // STU3 gives no default; case sensitivity is the stricter reading
    caseSensitive: system.caseSensitive ?? true,
    content: system.content as CodeSystemModel['content'],
    concepts: (system.concept ?? []).map(conceptModel),
  };
}

/** Named by the canonical, not by the id: published value sets are known to carry each other's id. */
function identityOf(resource: ValueSet | CodeSystem) {
  const { version, title, status, experimental, publisher, contact, jurisdiction, description, copyright } =
    resource;
  const url = urlOf(resource);
  const tail = url.slice(url.lastIndexOf('/') + 1);
  return {
    url,
    id: resource.id ?? tail,
    name: resource.name ?? tail,
    typeName: definitionTypeName(tail, resource.name ?? resource.id, 'ValueSet'),
    ...present({ version, title, status, experimental, publisher, contact, jurisdiction }),
    ...present({ description, copyright }),
  };
}

function urlOf(resource: ValueSet | CodeSystem): string {
  if (!resource.url) throw new Error(`${resource.resourceType} ${resource.id ?? ''} has no url`);
  return resource.url;
}

function partModel(part: ValueSetComposeInclude): ValueSetPartModel {
  const { system, version } = part;
  return {
    ...present({ system, version }),
    concepts: (part.concept ?? []).map(({ code, display }) => ({ code, ...present({ display }) })),
    filters: (part.filter ?? []).map(({ property, op, value }) => ({ property, op, value })),
    valueSets: [...(part.valueSet ?? [])],
  };
}

function conceptModel(concept: CodeSystemConcept): ConceptModel {
  const { code, display, definition } = concept;
  return {
    code,
    ...present({ display, definition }),
    properties: (concept.property ?? []).map((p) => ({ code: p.code, value: propertyValue(p) })),
    children: (concept.concept ?? []).map(conceptModel),
  };
}
