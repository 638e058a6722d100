Extension: ExtensionCodingSctdescid
Id: Extension-coding-sctdescid
Title: "SNOMED CT description id"
Description: "Which of a SNOMED CT concept's descriptions was recorded. A code names the concept alone; with this a reader also knows the term that the author chose."
// published with the names of eleven resources, on which no profile puts it: see the decisions in fsh/README.md
Context: Coding
* insert Publisher
* insert CareConnect
* ^name = "Extension-coding-sctdescid"

* . 0..1
* extension contains
    descriptionId 1..1 and
    descriptionDisplay 1..1
* extension[descriptionId]
  * ^short = "The description's id"
  * value[x] only id
    * ^short = "SNOMED CT identifier of the description"
* extension[descriptionDisplay]
  * ^short = "The description's term"
  * value[x] only string
    * ^short = "The term, in words"
