Instance: GPConnect-RegisterPatient-Operation-1
InstanceOf: OperationDefinition
Usage: #definition
* url = "https://fhir.nhs.uk/STU3/OperationDefinition/GPConnect-RegisterPatient-Operation-1"
* name = "GPConnect-RegisterPatient-Operation"
* status = #active
* insert InstancePublisher
* description = "Registers a patient with the practice that the request is sent to."
* kind = #operation
* code = #gpc.registerpatient
* resource = #Patient
* system = false
* type = true
* instance = false
* insert OperationParameter(in, registerPatient, 1, 1)
* parameter[=].documentation = "The patient to be registered, with the demographic details that are known."
* parameter[=].type = #Patient
* parameter[=].profile.reference = "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1"
* insert OperationParameter(out, response, 1, 1)
* parameter[=].documentation = "The registered patient, in a Bundle of type searchset."
* parameter[=].type = #Bundle
* parameter[=].profile.reference = "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1"
