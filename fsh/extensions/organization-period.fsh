Extension: OrganizationPeriod
Id: organization-period
Title: "Period of an organisation"
Description: "From when until when the organisation is there to be used."
Context: Organization
* insert Publisher
* insert HL7UKCopyright
* ^url = "http://hl7.org/fhir/StructureDefinition/organization-period"
* ^publisher = "HL7"
* ^name = "organization-period"

* value[x] only Period
  * ^short = "The time during which the organisation works"
