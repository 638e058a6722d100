CodeSystem: CareConnectTreatmentCategory1CodeSystem
Id: CareConnect-TreatmentCategory-1
Title: "Treatment category"
Description: "What a visitor from overseas pays for treatment."
* ^name = "Care Connect Treatment Category"
* insert Publisher
* insert CareConnect
* ^caseSensitive = true
* #1 "Exempt from payment - subject to reciprocal health agreement"
* #2 "Exempt from payment - other"
* #3 "To pay hotel fees only"
* #4 "To pay all fees"
* #9 "Charging rate not known"
* #8 "Not applicable" "The patient is not a visitor from overseas."
