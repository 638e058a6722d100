ValueSet: DeviceType1ValueSet
Id: ValueSet-DeviceType-1
Title: "Device type"
Description: "What kind of device it is, from the UK device type reference set of SNOMED CT."
* ^url = "https://fhir.nhs.uk/STU3/ValueSet/DeviceType-1"
* ^name = "Device Type"
* insert Publisher
* ^status = #draft
* insert SnomedCopyright
* include codes from system $cs-sct where concept in "999000401000000107"
