Extension: ExtensionCareConnectGPCNHSCommunication1
Id: Extension-CareConnect-GPC-NHSCommunication-1
Title: "NHS communication"
Description: "A language in which a person can be spoken or written to, how well, in which ways, and whether an interpreter is needed. It takes the place of the core resource's own communication element."
Context: Patient, Practitioner
* insert Publisher
* insert CareConnect
* ^name = "Extension-CareConnect-GPC-NHSCommunication-1"

* extension contains
    language 1..1 and
    preferred 0..* and
    modeOfCommunication 0..* and
    communicationProficiency 0..1 and
    interpreterRequired 0..1
* extension[language]
  * ^short = "The language"
  * value[x] 1..1
  * value[x] only CodeableConcept
  * value[x] from $vs-human-language (required)
    * ^short = "Code of the language"
* extension[preferred].value[x] 1..1
* extension[preferred].value[x] only boolean
  * ^short = "Whether the person would rather use this language than the others"
* extension[modeOfCommunication].value[x] 1..1
* extension[modeOfCommunication].value[x] only CodeableConcept
* extension[modeOfCommunication].value[x] from $vs-language-ability-mode (required)
  * ^short = "How the person expresses or takes in the language, for instance by speaking or signing"
* extension[communicationProficiency].value[x] 1..1
* extension[communicationProficiency].value[x] only CodeableConcept
* extension[communicationProficiency].value[x] from $vs-language-ability-proficiency (required)
  * ^short = "How well the person knows the language"
* extension[interpreterRequired].value[x] 1..1
* extension[interpreterRequired].value[x] only boolean
  * ^short = "True if an interpreter has to be there"
