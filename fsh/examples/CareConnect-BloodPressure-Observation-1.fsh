// @valid
// @oracle invalid
// The published slices of component are told apart by codes that only their codings fix, which HL7's own validator cannot decide.
Instance: blood-pressure
InstanceOf: CareConnectBloodPressureObservation1
Usage: #example
Title: "A blood pressure"
* identifier.system = "https://gpconnect.example.org/id/observation"
* identifier.value = "OB-0001"
* status = #final
* category = $cs-observation-category#vital-signs "Vital Signs"
* code.coding[loinc] = $cs-loinc#85354-9
* code.coding[snomedCT] = $cs-sct#75367002 "Blood pressure"
* subject = Reference(patient-registered)
* effectiveDateTime = "2026-02-11T09:24:00+00:00"
* performer = Reference(practitioner-gp)
* bodySite.coding[snomedCT] = $cs-sct#368209003 "Right upper arm structure"
* component[systolicComponent].code.coding[loinc] = $cs-loinc#8480-6
* component[systolicComponent].code.coding[snomedCT] = $cs-sct#72313002 "Systolic arterial pressure"
* component[systolicComponent].valueQuantity = 152 'mm[Hg]' "mmHg"
* component[diastolicComponent].code.coding[loinc] = $cs-loinc#8462-4
* component[diastolicComponent].code.coding[snomedCT] = $cs-sct#1091811000000102 "Diastolic arterial pressure"
* component[diastolicComponent].valueQuantity = 94 'mm[Hg]' "mmHg"

// A blood pressure of the core type that would conform to the profile; each example below spoils it in one way.
RuleSet: BloodPressureToSpoil
* meta.profile = "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1"
* category = $cs-observation-category#vital-signs "Vital Signs"
* code.coding[0] = $cs-loinc#85354-9
* subject = Reference(patient-registered)

// @invalid value.fixed Observation.status
Instance: blood-pressure-invalid-status
InstanceOf: Observation
Usage: #example
Title: "A preliminary result"
* insert BloodPressureToSpoil
* code.coding[1] = $cs-sct#75367002 "Blood pressure"
* status = #preliminary
* effectiveDateTime = "2026-02-11T09:24:00+00:00"

// @invalid cardinality.min Observation.effective
Instance: blood-pressure-invalid-without-time
InstanceOf: Observation
Usage: #example
Title: "It does not say when"
* insert BloodPressureToSpoil
* code.coding[1] = $cs-sct#75367002 "Blood pressure"
* status = #final

// @invalid cardinality.min Observation.code.coding
Instance: blood-pressure-invalid-without-snomed
InstanceOf: Observation
Usage: #example
Title: "The LOINC coding alone"
* insert BloodPressureToSpoil
* status = #final
* effectiveDateTime = "2026-02-11T09:24:00+00:00"
