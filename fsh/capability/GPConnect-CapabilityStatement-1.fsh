// A GP Connect server's statement about itself. Its list of profiles is derived from the compiled profiles, and a server's own
// facts (software, publisher, contact, date) are filled in by that server; until then its required date is said to be unknown.
Instance: GPConnect-CapabilityStatement-1
InstanceOf: CapabilityStatement
Usage: #definition
* insert GPConnectServer
* date.extension.url = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
* date.extension.valueCode = #unknown

// Metadata of every server of this release.
RuleSet: GPConnectServer
* version = "{{version}}"
* name = "GP Connect"
* status = #active
* description = "This server implements the GP Connect API version {{version}}"
* copyright = "Copyright NHS Digital 2016-20"
* kind = #capability
* fhirVersion = "3.0.1"
* acceptUnknown = #both
* format[+] = #application/fhir+json
* format[+] = #application/fhir+xml
* rest.mode = #server
* rest.security.cors = true

* insert CapabilityResource(Patient)
* insert CapabilityInteraction(read)
* insert CapabilityInteraction(search-type)
* insert CapabilitySearchParam(identifier, token)
* rest.resource[=].searchParam[=].documentation = "An NHS number: https://fhir.nhs.uk/Id/nhs-number|9476719931"

* insert CapabilityResource(Organization)
* insert CapabilityInteraction(read)
* insert CapabilityInteraction(search-type)
* insert CapabilitySearchParam(identifier, token)
* rest.resource[=].searchParam[=].documentation = "An ODS code: https://fhir.nhs.uk/Id/ods-organization-code|A00001"

* insert CapabilityResource(Practitioner)
* insert CapabilityInteraction(read)
* insert CapabilityInteraction(search-type)
* insert CapabilitySearchParam(identifier, token)
* rest.resource[=].searchParam[=].documentation = "An SDS user id: https://fhir.nhs.uk/Id/sds-user-id|111122223333"

* insert CapabilityResource(Location)
* insert CapabilityInteraction(read)

* insert CapabilityResource(Appointment)
* insert CapabilityInteraction(read)
* insert CapabilityInteraction(create)
* insert CapabilityInteraction(update)
* insert CapabilityInteraction(search-type)
* rest.resource[=].updateCreate = false
* insert CapabilitySearchParam(identifier, token)
* rest.resource[=].searchParam[=].documentation = "An NHS number: https://fhir.nhs.uk/Id/nhs-number|9476719931"

* insert CapabilityResource(Slot)
* insert CapabilityInteraction(search-type)
* rest.resource[=].searchInclude[+] = "Schedule:actor:Location"
* rest.resource[=].searchInclude[+] = "Schedule:actor:Practitioner"
* rest.resource[=].searchInclude[+] = "Slot:schedule"
* rest.resource[=].searchInclude[+] = "Location:managingOrganization"
* insert CapabilitySearchParam(start, date)
* insert CapabilitySearchParam(end, date)
* insert CapabilitySearchParam(status, token)
* insert CapabilitySearchParam(searchFilter, token)

* rest.operation[+].name = "gpc.registerpatient"
* rest.operation[=].definition.reference = "https://fhir.nhs.uk/STU3/OperationDefinition/GPConnect-RegisterPatient-Operation-1"
* rest.operation[+].name = "gpc.getstructuredrecord"
* rest.operation[=].definition.reference = "https://fhir.nhs.uk/STU3/OperationDefinition/GPConnect-GetStructuredRecord-Operation-1/_history/1.12"
