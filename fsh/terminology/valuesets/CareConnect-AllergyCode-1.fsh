ValueSet: CareConnectAllergyCode1ValueSet
Id: CareConnect-AllergyCode-1
Title: "Allergy code"
Description: "What a person is allergic or intolerant to: a SNOMED CT substance or product, the absence of a known allergy, a degraded record, or a null flavour."
* ^name = "Care Connect Allergy Code"
* insert Publisher
* insert CareConnect
* insert SnomedCopyright
* insert SnomedExpression([[(<<105590001 |Substance OR <<373873005 |Pharmaceutical / biologic product| OR <<716186003 |No known allergy| OR 196461000000101 |Transfer-degraded drug allergy| OR 196471000000108 |Transfer-degraded non-drug allergy)]])
* include codes from system $cs-null-flavor where concept = "NI"
