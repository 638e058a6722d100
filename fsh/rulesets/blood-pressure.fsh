// The codes by which a blood pressure, or one of its two components, is known: LOINC's and SNOMED CT's.
RuleSet: BloodPressureCodes(loinc, snomed, display)
* coding insert SlicedByValue(code, open)
* coding contains loinc 1..1 and snomedCT 1..1
* coding[loinc].system 1..1
* coding[loinc].system = $cs-loinc (exactly)
* coding[loinc].code 1..1
* coding[loinc].code = #{loinc} (exactly)
* coding[snomedCT] insert DescribedCoding($ext-uk-coding-sctdescid, 0..1)
* coding[snomedCT].system = $cs-sct (exactly)
* coding[snomedCT].version 0..0
* coding[snomedCT].code = #{snomed} (exactly)
* coding[snomedCT].display 1..1
* coding[snomedCT].display = "{display}" (exactly)

// A measured value in a UCUM unit.
RuleSet: UCUMQuantity
* value 1..1
* unit 1..1
* system 1..1
* system = $cs-ucum (exactly)
* code 1..1

// One component of a blood pressure. name: how people call it; loinc, snomed, display: its codes.
RuleSet: BloodPressureComponent(name, loinc, snomed, display)
* code from $page-observation-vitalsignresult (extensible)
* code insert BindingName(ObservationCode)
* code insert BloodPressureCodes({loinc}, {snomed}, {display})
* code.coding[loinc] from $page-observation-vitalsignresult (extensible)
* code.coding[loinc] ^short = "{name} in LOINC"
* code.coding[snomedCT] ^short = "{name} in SNOMED CT"
* value[x] only Quantity
* value[x] from $page-ucum-vitals-common (required)
* value[x] ^short = "{name} in millimetres of mercury"
* value[x] insert UCUMQuantity
* value[x].code = #mm[Hg] (exactly)
* value[x].code ^short = "The UCUM code for millimetres of mercury"
