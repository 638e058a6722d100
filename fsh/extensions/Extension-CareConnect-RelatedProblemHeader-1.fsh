Extension: ExtensionCareConnectRelatedProblemHeader1
Id: Extension-CareConnect-RelatedProblemHeader-1
Title: "Related problem header"
Description: "Another problem in the patient's record, and how the two relate."
Context: Condition
* insert Publisher
* insert CareConnect
* insert CuratedByINTEROPen
* ^url = "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1"
* ^name = "Extension-CareConnect-RelatedProblemHeader-1"
* ^status = #draft

* extension contains
    type 0..* and
    target 1..1
* extension[type].value[x] only code
* extension[type].value[x] from $vs-condition-relationship (required)
  * ^short = "How the problem relates to the other one"
  * ^binding.description = "Ways in which one problem can relate to another."
* extension[target].value[x] only Reference($CareConnect-ProblemHeader-Condition-1)
  * ^short = "The other problem"
