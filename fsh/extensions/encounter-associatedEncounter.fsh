Extension: EncounterAssociatedEncounter
Id: encounter-associatedEncounter
Title: "Associated encounter"
Description: "The encounter during which the record was made."
Context: FamilyMemberHistory, AllergyIntolerance
* insert Publisher
* ^url = "http://hl7.org/fhir/StructureDefinition/encounter-associatedEncounter"
* ^name = "encounter-associatedEncounter"
* ^status = #draft

* value[x] only Reference(Encounter)
