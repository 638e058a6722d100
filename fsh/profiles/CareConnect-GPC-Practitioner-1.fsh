Profile: CareConnectGPCPractitioner1
Parent: Practitioner
Id: CareConnect-GPC-Practitioner-1
Title: "CareConnect GPC Practitioner"
Description: "A clinician or another member of staff who gives care or stands behind it, known by the identifiers of the Spine Directory Service."
* insert Publisher
* insert CareConnect
* insert WorkGroup(pa)
* ^name = "CareConnect-GPC-Practitioner-1"

* . ^short = "Someone who works in health or care in a formal role"
* extension contains Extension-CareConnect-GPC-NHSCommunication-1 named nhsCommunication 0..*

* identifier insert SlicedByValue(system, openAtEnd)
* identifier contains
    sdsUserID 0..1 and
    sdsRoleProfileID 0..*
* identifier[sdsUserID] insert IdentifierFrom($id-sds-user-id)
* identifier[sdsRoleProfileID] insert IdentifierFrom($id-sds-role-profile-id)

* name 1..1
  * family 1..1
* address.state 0..0
* gender from $vs-administrative-gender (required)
  * insert CommonBindingName(AdministrativeGender)
* birthDate ^short = "The practitioner's date of birth"
* qualification
  * identifier.assigner only Reference(CareConnect-GPC-Organization-1)
  * issuer only Reference(CareConnect-GPC-Organization-1)
* communication 0..0
