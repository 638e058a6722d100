ValueSet: CareConnectAllergySeverity1ValueSet
Id: CareConnect-AllergySeverity-1
Title: "Allergy severity"
Description: "How bad the reaction was, as SNOMED CT severities from mild to fatal."
* ^name = "Care Connect Allergy Severity"
* insert Publisher
* insert CareConnect
* insert SnomedCopyright
* insert SnomedExpression([[(255604002 |Mild| OR 6736007 |Moderate| OR 24484000 |Severe| OR 399166001 |Fatal| 442452003 |Life threatening severity|)]])
