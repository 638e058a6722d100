Instance: GPConnect-GetStructuredRecord-Operation-1
InstanceOf: OperationDefinition
Usage: #definition
* url = "https://fhir.nhs.uk/STU3/OperationDefinition/GPConnect-GetStructuredRecord-Operation-1"
* name = "GPConnect-GetStructuredRecord-Operation"
* status = #draft
* insert InstancePublisher
* description = "Returns a patient's clinical record as coded resources, as much of it as the request asks for."
* kind = #operation
* code = #gpc.getstructuredrecord
* resource = #Patient
* system = false
* type = true
* instance = false
* insert OperationParameter(in, patientNHSNumber, 1, 1)
* parameter[=].documentation = "Whose record is asked for. The NHS number has to be traced or verified on PDS."
* parameter[=].type = #Identifier
* insert OperationParameter(in, includeAllergies, 0, 1)
* parameter[=].documentation = "Asks for allergies and intolerances; resolved ones stay out unless the part below says otherwise."
* insert OperationPart(in, includeResolvedAllergies, 1, 1)
* parameter[=].part[=].documentation = "Whether resolved allergies and intolerances are returned too."
* parameter[=].part[=].type = #boolean
* insert OperationParameter(in, includeMedication, 0, 1)
* parameter[=].documentation = "Asks for the medication that the patient has or had."
* insert OperationPart(in, includePrescriptionIssues, 0, 1)
* parameter[=].part[=].documentation = "Whether every issue of a prescription is returned; it is not unless asked for."
* parameter[=].part[=].type = #boolean
* insert OperationPart(in, medicationSearchFromDate, 0, 1)
* parameter[=].part[=].documentation = "Leaves out medication that ended before this day."
* parameter[=].part[=].type = #date
* insert OperationParameter(out, response, 1, 1)
* parameter[=].documentation = "The record, in a Bundle: the resources that the other parameters ask for and what these refer to."
* parameter[=].type = #Bundle
* parameter[=].profile.reference = "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-StructuredRecord-Bundle-1"
