Profile: GPConnectRegisterPatientRequest1
Parent: Parameters
Id: GPConnect-RegisterPatient-Request-1
Title: "Register a patient: the request"
Description: "The Parameters with which a consumer asks a practice to register a patient for a time."
* insert InteractionProfile(GPConnect-RegisterPatient-Request-1)

* parameter 1..*
* parameter ^slicing.discriminator.type = #value
* parameter ^slicing.discriminator.path = "name"
* parameter ^slicing.rules = #open
* parameter contains registerPatient 1..1
* parameter[registerPatient].name = "registerPatient" (exactly)
* parameter[registerPatient].resource 1..1
* parameter[registerPatient].resource only GPConnectPatientRegisterRequest1
