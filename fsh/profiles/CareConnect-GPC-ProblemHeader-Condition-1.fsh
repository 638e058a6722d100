Profile: CareConnectGPCProblemHeaderCondition1
Parent: Condition
Id: CareConnect-GPC-ProblemHeader-Condition-1
Title: "CareConnect GPC Problem Header Condition"
Description: "A problem in a patient's GP record: the condition under which a clinician groups what was found, done and prescribed, and its relation to other problems."
* insert Publisher
* insert CareConnect
* insert CuratedByINTEROPen
* insert WorkGroup(pc)
* ^name = "CareConnect-GPC-ProblemHeader-Condition-1"
* ^status = #draft

// Both references are open as to what they point at. The entries that a record usually points at are named in the
// documentation: a list of targets beside a Reference without one, as it was published, restricts nothing.
* extension contains
    $ext-actual-problem named actualProblem 0..1 MS and
    Extension-CareConnect-RelatedProblemHeader-1 named relatedProblemHeader 0..* MS and
    $ext-problem-significance named problemSignificance 1..1 MS and
    $ext-related-clinical-content named relatedClinicalContent 0..* MS
* extension[actualProblem]
  * ^short = "The entry in the record that is the problem"
  * ^comment = "Usually an observation, an allergy, an immunisation, a request, a specimen, a list, an encounter or an organisation of this API's profiles."
  * url = $ext-actual-problem (exactly)
  * value[x] only Reference
* extension[relatedProblemHeader].url = $ext-related-problem-header (exactly)
* extension[problemSignificance].url = $ext-problem-significance (exactly)
* extension[relatedClinicalContent]
  * ^short = "An entry in the record that has to do with the problem"
  * ^comment = "Usually an observation, an allergy, an immunisation, a request, a specimen, a list, an encounter or an organisation of this API's profiles."
  * url = $ext-related-clinical-content (exactly)
  * value[x] only Reference

* identifier 1..*
* identifier insert BusinessIdentifier($CareConnect-Organization-1)
* insert CrossCareSettingIdentifiers(1..1)
* identifier[crossCareSettingIdentifier] ^definition = "The GUID by which other systems know the problem, wherever a link to the resource itself would be of no use, on paper for instance."

* clinicalStatus 1..1
  * ^short = "Active or inactive"
* category 1..1
* category from $vs-condition-category (extensible)
  * ^short = "Always a problem list item"
  * insert BindingName(ConditionCategory)
  * coding
    * system 1..1
    * system = $cs-condition-category (exactly)
    * code 1..1
    * code = #problem-list-item (exactly)
    * display 1..1
    * display = "Problem List Item" (exactly)
* code 1..1
* code insert SnomedCT($ext-uk-coding-sctdescid)
  * coding[snomedCT] from $vs-condition-code (required)
    * ^binding.description = "SNOMED CT codes that can name a problem."
    * extension[snomedCTDescriptionID]
      * ^short = "Which of the concept's terms the clinician chose"
      * url = $ext-uk-coding-sctdescid (exactly)
  * text 1..1
* subject only Reference(CareConnect-GPC-Patient-1)
* context MS
* context only Reference($CareConnect-Encounter-1)
* onset[x] MS
* abatement[x] MS
* assertedDate 1..1
* asserter 1..1
* asserter only Reference($CareConnect-Practitioner-1)
* note MS
  * author[x] only Reference($CareConnect-Patient-1 or $CareConnect-Practitioner-1 or RelatedPerson) or string
