ValueSet: CareConnectTreatmentCategory1ValueSet
Id: CareConnect-TreatmentCategory-1
Title: "Treatment category"
Description: "What a visitor from overseas pays for treatment."
* ^name = "Care Connect Treatment Category"
* insert Publisher
* insert CareConnect
* include codes from system $cs-treatment-category
