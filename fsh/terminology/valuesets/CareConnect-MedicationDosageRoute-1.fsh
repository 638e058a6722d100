ValueSet: CareConnectMedicationDosageRoute1ValueSet
Id: CareConnect-MedicationDosageRoute-1
Title: "Medication dosage route"
Description: "How a dose enters the body, from the UK ePrescribing route reference set of SNOMED CT."
* ^name = "Care Connect Medication Dosage Route"
* insert Publisher
* insert CareConnect
* insert SnomedCopyright
* include codes from system $cs-sct where concept in "999000051000001100"
