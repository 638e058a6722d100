// Generated from fsh/capability/GPConnect-CapabilityStatement-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/CapabilityStatement/GPConnect-CapabilityStatement-1

import type { CapabilityStatement } from 'fhir/r3.js';
import { checkedFacts, type ServerFacts } from 'fsh-codegen/runtime/v1/capability';
export type { ServerFacts } from 'fsh-codegen/runtime/v1/capability';

/**
 * The capability statement of a server of GP Connect API, version 1.2.7, with the facts that only the
 * server knows.
 *
 * Throws a TypeError that names everything missing or malformed in them. A new object each time.
 */
export function capabilityStatement(facts: ServerFacts): CapabilityStatement {
  const { software, publisher, contact, date } = checkedFacts(facts);
  return {
    resourceType: 'CapabilityStatement',
    version: '1.2.7',
    name: 'GP Connect',
    status: 'active',
    date,
    publisher,
    contact,
    description: 'This server implements the GP Connect API version 1.2.7',
    copyright: 'Copyright NHS Digital 2016-20',
    kind: 'capability',
    software,
    fhirVersion: '3.0.1',
    acceptUnknown: 'both',
    format: ['application/fhir+json', 'application/fhir+xml'],
    profile: [
      {
        reference: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1',
      },
      {
        reference: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1',
      },
      {
        reference: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1',
      },
      {
        reference: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1',
      },
      {
        reference: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
      },
      {
        reference: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1',
      },
      {
        reference: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
      },
      {
        reference: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1',
      },
      {
        reference: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1',
      },
      {
        reference: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-PractitionerRole-1',
      },
      {
        reference: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1',
      },
      {
        reference: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1',
      },
      {
        reference: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1',
      },
      {
        reference: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1',
      },
      {
        reference: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-StructuredRecord-Bundle-1',
      },
    ],
    rest: [
      {
        mode: 'server',
        security: {
          cors: true,
        },
        resource: [
          {
            type: 'Patient',
            interaction: [
              {
                code: 'read',
              },
              {
                code: 'search-type',
              },
            ],
            searchParam: [
              {
                name: 'identifier',
                type: 'token',
                documentation: 'An NHS number: https://fhir.nhs.uk/Id/nhs-number|9476719931',
              },
            ],
          },
          {
            type: 'Organization',
            interaction: [
              {
                code: 'read',
              },
              {
                code: 'search-type',
              },
            ],
            searchParam: [
              {
                name: 'identifier',
                type: 'token',
                documentation: 'An ODS code: https://fhir.nhs.uk/Id/ods-organization-code|A00001',
              },
            ],
          },
          {
            type: 'Practitioner',
            interaction: [
              {
                code: 'read',
              },
              {
                code: 'search-type',
              },
            ],
            searchParam: [
              {
                name: 'identifier',
                type: 'token',
                documentation: 'An SDS user id: https://fhir.nhs.uk/Id/sds-user-id|111122223333',
              },
            ],
          },
          {
            type: 'Location',
            interaction: [
              {
                code: 'read',
              },
            ],
          },
          {
            type: 'Appointment',
            interaction: [
              {
                code: 'read',
              },
              {
                code: 'create',
              },
              {
                code: 'update',
              },
              {
                code: 'search-type',
              },
            ],
            updateCreate: false,
            searchParam: [
              {
                name: 'identifier',
                type: 'token',
                documentation: 'An NHS number: https://fhir.nhs.uk/Id/nhs-number|9476719931',
              },
            ],
          },
          {
            type: 'Slot',
            interaction: [
              {
                code: 'search-type',
              },
            ],
            searchInclude: [
              'Schedule:actor:Location',
              'Schedule:actor:Practitioner',
              'Slot:schedule',
              'Location:managingOrganization',
            ],
            searchParam: [
              {
                name: 'start',
                type: 'date',
              },
              {
                name: 'end',
                type: 'date',
              },
              {
                name: 'status',
                type: 'token',
              },
              {
                name: 'searchFilter',
                type: 'token',
              },
            ],
          },
        ],
        operation: [
          {
            name: 'gpc.registerpatient',
            definition: {
              reference: 'https://fhir.nhs.uk/STU3/OperationDefinition/GPConnect-RegisterPatient-Operation-1',
            },
          },
          {
            name: 'gpc.getstructuredrecord',
            definition: {
              reference:
                'https://fhir.nhs.uk/STU3/OperationDefinition/GPConnect-GetStructuredRecord-Operation-1/_history/1.12',
            },
          },
        ],
      },
    ],
  };
}
