Profile: CareConnectGPCOrganization1
Parent: Organization
Id: CareConnect-GPC-Organization-1
Title: "CareConnect GPC Organization"
Description: "A practice or another organisation of the health service: one that employs practitioners, runs locations, looks after patients or books appointments for them."
* insert Publisher
* insert CareConnect
* insert WorkGroup(pa)
* ^name = "CareConnect-GPC-Organization-1"

* extension contains
    Extension-CareConnect-GPC-MainLocation-1 named mainLocation 0..1 and
    organization-period named organization-period 0..1

* identifier insert SlicedByValue(system, openAtEnd)
* identifier contains odsOrganisationCode 0..1 MS
* identifier[odsOrganisationCode]
  * ^short = "ODS code of the organisation"
  * ^definition = "The code that the Organisation Data Service has given to the organisation."
  * insert IdentifierFrom($id-ods-organization-code)

* type 0..1
* type from $vs-organisation-type (extensible)
  * ^binding.description = "Kinds of organisation that use GP Connect."
  * insert BindingName(OrganizationType)
* name 1..1
* telecom MS
* address MS
  * state 0..0
* partOf only Reference(CareConnect-GPC-Organization-1)
* contact
  * name.family 1..1
  * address.state 0..0
