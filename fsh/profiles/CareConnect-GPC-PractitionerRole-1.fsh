Profile: CareConnectGPCPractitionerRole1
Parent: PractitionerRole
Id: CareConnect-GPC-PractitionerRole-1
Title: "CareConnect GPC PractitionerRole"
Description: "What a practitioner does for an organisation, at which places and over which time, with the job role that the Spine Directory Service gives."
* insert Publisher
* insert CareConnect
* insert WorkGroup(pa)
* ^name = "CareConnect-GPC-PractitionerRole-1"

* identifier.assigner only Reference(CareConnect-GPC-Organization-1)
* practitioner only Reference(CareConnect-GPC-Practitioner-1)
* organization only Reference(CareConnect-GPC-Organization-1)

* code insert SlicedByValue(coding.system, openAtEnd)
* code contains sdsJobRoleName 0..1
* code[sdsJobRoleName] from $vs-sds-job-role-name (required)
  * ^short = "Job role of the Spine Directory Service"
  * insert BindingName(PractitionerRole)
  * coding 1..1
  * coding insert CodeFrom($cs-sds-job-role-name)

* location only Reference(CareConnect-GPC-Location-1)
