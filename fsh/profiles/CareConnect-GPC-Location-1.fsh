Profile: CareConnectGPCLocation1
Parent: Location
Id: CareConnect-GPC-Location-1
Title: "CareConnect GPC Location"
Description: "A place where care is given, such as a surgery or one of its branches, with the address and telephone that a patient needs."
* insert Publisher
* insert CareConnect
* insert WorkGroup(pa)
* ^name = "CareConnect-GPC-Location-1"

* identifier insert SlicedByValue(system, openAtEnd)
* identifier contains odsSiteCode 0..1
* identifier[odsSiteCode]
  * ^short = "ODS site code"
  * ^definition = "The code that the Organisation Data Service has given to the site, as opposed to the organisation that runs it."
  * insert IdentifierFrom($id-ods-site-code)
  * system ^short = "Says that it is an ODS site code"
  * value ^short = "The site code itself"

* name MS
  * ^comment = "The location of an appointment that is a visit stands for no real place: its name asks to contact the practice."
* mode 0..0
* telecom MS
* address MS
  * ^comment = "The location of an appointment that is a visit has Unknown as its line and its city. The place that is visited is never given."
  * state 0..0

* physicalType.coding insert SlicedByValue(system, closed)
* physicalType.coding ^slicing.ordered = true
* physicalType.coding contains
    snomedCT 0..* and
    readV2 0..* and
    readCTV3 0..*
* physicalType.coding[snomedCT] insert CodeFrom($cs-sct)
* physicalType.coding[readV2] insert CodeFrom($cs-read-v2)
* physicalType.coding[readCTV3] insert CodeFrom($cs-read-ctv3)

* managingOrganization MS
* managingOrganization only Reference(CareConnect-GPC-Organization-1)
* partOf only Reference(CareConnect-GPC-Location-1)
