// @valid
Instance: structured-record
InstanceOf: GPConnectStructuredRecordBundle1
Usage: #example
Title: "A structured record: who, what they are allergic to and what they take"
* type = #collection
* insert BundleEntry(Patient, patient-registered)
* insert BundleEntry(Organization, organization-gp-practice)
* insert BundleEntry(Practitioner, practitioner-gp)
* insert BundleEntry(PractitionerRole, practitioner-role-gp)
* insert BundleEntry(List, list-allergies)
* insert BundleEntry(AllergyIntolerance, allergy-amoxicillin)
* insert BundleEntry(AllergyIntolerance, allergy-resolved)
* insert BundleEntry(Medication, medication-atenolol)
* insert BundleEntry(MedicationStatement, medication-statement-atenolol)
* insert BundleEntry(MedicationRequest, medication-request-atenolol)

// A Bundle of the core type that would conform to the profile; each example below spoils it in one way.
RuleSet: StructuredRecordToSpoil
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-StructuredRecord-Bundle-1"
* insert BundleEntry(Medication, medication-atenolol)

// @invalid value.fixed Bundle.type
Instance: structured-record-invalid-type
InstanceOf: Bundle
Usage: #example
Title: "A searchset"
* insert StructuredRecordToSpoil
* type = #searchset

// @invalid cardinality.max Bundle.signature
Instance: structured-record-invalid-signature
InstanceOf: Bundle
Usage: #example
Title: "A signature, which the profile forbids"
* insert StructuredRecordToSpoil
* type = #collection
* signature.type = urn:iso-astm:E1762-95:2013#1.2.840.10065.1.12.1.1
* signature.when = "2026-06-08T11:30:00+01:00"
* signature.whoReference = Reference(practitioner-gp)

// @invalid cardinality.min Bundle.entry[1].resource.code
Instance: structured-record-invalid-medication-within
InstanceOf: Bundle
Usage: #example
Title: "A Medication within that breaks its own profile"
* insert StructuredRecordToSpoil
* type = #collection
* insert BundleEntry(Medication, medication-invalid-without-code)
