ValueSet: CareConnectListCode1ValueSet
Id: CareConnect-ListCode-1
Title: "List code"
Description: "What a list in the structured record is for, as SNOMED CT record headings."
* ^url = "https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ListCode-1"
* ^name = "Care Connect List Code"
* insert Publisher
* insert CareConnect
* ^status = #draft
* $cs-sct#887161000000102 "Diagnoses"
* $cs-sct#887171000000109 "Procedures"
* $cs-sct#717711000000103 "Problems"
* $cs-sct#933361000000108 "Medications and medical devices"
* $cs-sct#886921000000105 "Allergies and adverse reactions"
* $cs-sct#1102411000000102 "Active medications"
* $cs-sct#1102191000000100 "Discontinued medications"
* $cs-sct#1103671000000101 "Ended allergies"
* $cs-sct#325851000000107 "Consultation"
* $cs-sct#25851000000105 "Topic (EHR)"
* $cs-sct#24781000000107 "Category (EHR)"
