Extension: BirthPlace
Id: birthPlace
Title: "Place of birth"
Description: "Where the patient was born, as registered. A system that keeps the place as one line of text gives it in the address's text."
Context: Patient
* insert Publisher
* ^url = "http://hl7.org/fhir/StructureDefinition/birthPlace"
* ^publisher = "HL7 UK"
* ^name = "birthPlace"
* ^status = #draft

* . 0..1
* value[x] only Address
  * ^short = "The place, in parts or as text"
