ValueSet: CareConnectMedicationCode1ValueSet
Id: CareConnect-MedicationCode-1
Title: "Medication code"
Description: "A medicinal product, pack or therapeutic moiety of the NHS dictionary of medicines and devices (dm+d) in SNOMED CT."
* ^name = "Care Connect Medication Code"
* insert Publisher
* insert CareConnect
* insert SnomedCopyright
* insert SnomedExpression([[(^999000541000001108 |National Health Service dictionary of medicines and devices actual medicinal product simple reference set| OR ^999000551000001106 |National Health Service dictionary of medicines and devices actual medicinal product pack simple reference set| OR ^999000561000001109 |National Health Service dictionary of medicines and devices virtual medicinal product simple reference set| OR ^999000571000001104 |National Health Service dictionary of medicines and devices virtual medicinal product pack simple reference set| OR ^999000581000001102 |National Health Service dictionary of medicines and devices virtual therapeutic moiety simple reference set|)]])
