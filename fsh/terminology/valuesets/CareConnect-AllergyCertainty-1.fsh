ValueSet: CareConnectAllergyCertainty1ValueSet
Id: CareConnect-AllergyCertainty-1
Title: "Allergy certainty"
Description: "How certain it is that a reaction was caused by the allergy, as four SNOMED CT codes."
* ^name = "Care Connect Allergy Certainty"
* insert Publisher
* insert CareConnect
* insert SnomedCopyright
* insert SnomedExpression([[(385434005 |Improbable diagnosis| OR 2931005 |Probable diagnosis| OR 255545003 |Definite| OR 410605003 |Confirmed present|)]])
