import { valueSetOf } from '../releases/release.js';
import type {
  CapabilityStatement,
  CapabilityStatementRest,
  CapabilityStatementRestResource,
  CapabilityStatementRestResourceSearchParam,
  OperationDefinition,
  OperationDefinitionParameter,
} from '../releases/fhir-types.js';
import { jurisdictionTexts, metadataEntry } from './metadata.js';
import type { Entry, FactValue } from './types.js';
import { factsOf, setOf, textsOf } from './value.js';

type Entries = Record<string, Entry>;

/**
 * An operation: an entry a parameter, `in name` or `out name`, with the parts below it.
 * STU3: http://hl7.org/fhir/STU3/operationdefinition.html
 */
export function operationEntries(operation: OperationDefinition): Entries {
  const { kind, code, system, type, instance, idempotent, resource, base } = operation;
  const entries: Entries = {
    '': metadataEntry(
      { ...operation, ...(operation.comment !== undefined && { purpose: operation.comment }) },
      {
        kind,
        code,
        system,
        type,
        instance,
        idempotent,
        resource: setOf(resource ?? []),
        base: base?.reference,
      },
      { resource: [], idempotent: false },
    ),
  };
  const visit = (parameters: readonly OperationDefinitionParameter[] | undefined, within: string) => {
    for (const p of parameters ?? []) {
      const key = within ? `${within}.${p.name}` : `${p.use} ${p.name}`;
      entries[key] = {
        class: 'parameter',
        within: within || p.use,
        facts: factsOf({
          min: p.min,
          max: p.max === '*' ? '*' : Number(p.max),
          type: p.type,
          searchType: p.searchType,
          profile: p.profile?.reference,
          'binding.strength': p.binding?.strength,
          'binding.valueSet': p.binding && valueSetOf(p.binding),
        }),
        text: textsOf({ documentation: p.documentation }),
      };
      visit(p.part, key);
    }
  };
  visit(operation.parameter, '');
  return entries;
}

/**
 * A capability statement. It is itself a payload: servers send it, so its version and description are facts. What each server
 * fills in (software, implementation, publisher, contact, date) is not.
 * STU3: http://hl7.org/fhir/STU3/capabilitystatement.html
 */
export function capabilityEntries(statement: CapabilityStatement): Entries {
  const { version, name, status, experimental, description, kind, fhirVersion, acceptUnknown } = statement;
  const entries: Entries = {
    '': {
      class: 'resource',
      facts: factsOf(
        {
          version,
          name,
          status,
          experimental,
          description: description?.trim(),
          kind,
          fhirVersion,
          acceptUnknown,
          formats: setOf(statement.format ?? []),
          patchFormats: setOf(statement.patchFormat ?? []),
          instantiates: setOf(statement.instantiates ?? []),
          profiles: setOf((statement.profile ?? []).map((p) => p.reference ?? '')),
        },
        { experimental: false, patchFormats: [], instantiates: [] },
      ),
      text: textsOf({
        title: statement.title,
        copyright: statement.copyright,
        purpose: statement.purpose,
        jurisdiction: jurisdictionTexts(statement.jurisdiction),
      }),
    },
  };
  for (const rest of statement.rest ?? []) addRest(entries, rest);
  return entries;
}

function addRest(entries: Entries, rest: CapabilityStatementRest): void {
  entries[rest.mode] = {
    class: 'rest',
    facts: factsOf(
      {
        cors: rest.security?.cors,
        services: setOf((rest.security?.service ?? []).map((s) => s.coding?.[0]?.code ?? s.text ?? '')),
      },
      { services: [] },
    ),
    text: textsOf({ documentation: rest.documentation, 'security description': rest.security?.description }),
  };
  for (const resource of rest.resource ?? []) addResource(entries, `${rest.mode} ${resource.type}`, resource);
  for (const { code, documentation } of rest.interaction ?? [])
    addItem(entries, 'interaction', rest.mode, code, {}, documentation);
  addSearchParams(entries, rest.mode, rest.searchParam);
  for (const { name, definition } of rest.operation ?? []) {
    addItem(entries, 'server-operation', rest.mode, `$${name}`, { definition: definition.reference });
  }
}

function addResource(entries: Entries, key: string, resource: CapabilityStatementRestResource): void {
  const {
    versioning,
    readHistory,
    updateCreate,
    conditionalCreate,
    conditionalRead,
    conditionalUpdate,
    conditionalDelete,
  } = resource;
  entries[key] = {
    class: 'rest',
    facts: factsOf(
      {
        profile: resource.profile?.reference,
        versioning,
        readHistory,
        updateCreate,
        conditionalCreate,
        conditionalRead,
        conditionalUpdate,
        conditionalDelete,
        referencePolicies: setOf(resource.referencePolicy ?? []),
        searchIncludes: setOf(resource.searchInclude ?? []),
        searchRevIncludes: setOf(resource.searchRevInclude ?? []),
      },
      {
        readHistory: false,
        updateCreate: false,
        conditionalCreate: false,
        conditionalUpdate: false,
        referencePolicies: [],
        searchIncludes: [],
        searchRevIncludes: [],
      },
    ),
    text: textsOf({ documentation: resource.documentation }),
  };
  for (const { code, documentation } of resource.interaction ?? [])
    addItem(entries, 'interaction', key, code, {}, documentation);
  addSearchParams(entries, key, resource.searchParam);
}

function addSearchParams(
  entries: Entries,
  key: string,
  params: readonly CapabilityStatementRestResourceSearchParam[] | undefined,
): void {
  for (const { name, type, definition, documentation } of params ?? []) {
    addItem(entries, 'search-param', key, `?${name}`, { type, definition }, documentation);
  }
}

function addItem(
  entries: Entries,
  kind: Entry['class'],
  within: string,
  name: string,
  values: Readonly<Record<string, FactValue | undefined>>,
  documentation?: string,
): void {
  entries[`${within} ${name}`] = {
    class: kind,
    within,
    facts: factsOf(values),
    text: textsOf({ documentation }),
  };
}
