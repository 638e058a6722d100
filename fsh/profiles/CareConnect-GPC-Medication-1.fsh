Profile: CareConnectGPCMedication1
Parent: Medication
Id: CareConnect-GPC-Medication-1
Title: "CareConnect GPC Medication"
Description: "A medicine or a medical device as the dictionary of medicines and devices (dm+d) knows it: what a request or a statement of medication is about."
* insert Publisher
* insert CareConnect
* insert WorkGroup(phx)
* ^name = "CareConnect-GPC-Medication-1"

* meta.profile 1..*
* code 1..1
* code from $vs-medication-code (required)
  * ^binding.description = "SNOMED CT codes of dm+d's VTM, VMP, VMPP, AMP and AMPP subsets."
  * insert BindingName(MedicationFormalRepresentation)
  * coding insert DescribedCoding(Extension-coding-sctdescid, 0..1)
  * coding.version 0..0
* manufacturer only Reference(CareConnect-GPC-Organization-1)
* form from $vs-medication-form (required)
  * ^short = "Tablet, capsule, solution and the like"
  * ^binding.description = "SNOMED CT codes for the forms in which doses come."
  * insert BindingName(MedicationForm)
  * coding insert DescribedCoding(Extension-coding-sctdescid, 0..1)
  * coding.version 0..0
* ingredient.item[x] only CodeableConcept or Reference(CareConnect-GPC-Medication-1 or Substance)
* package.content.item[x] only CodeableConcept or Reference(CareConnect-GPC-Medication-1)
