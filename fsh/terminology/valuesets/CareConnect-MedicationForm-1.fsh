ValueSet: CareConnectMedicationForm1ValueSet
Id: CareConnect-MedicationForm-1
Title: "Medication form"
Description: "The dose form of a medication, from the dm+d dose form reference set of SNOMED CT."
* ^name = "Care Connect Medication Form"
* insert Publisher
* insert CareConnect
* insert SnomedCopyright
* insert SnomedExpression([[^999000781000001107 |NHS dm+d (dictionary of medicines and devices) dose form simple reference set|]])
