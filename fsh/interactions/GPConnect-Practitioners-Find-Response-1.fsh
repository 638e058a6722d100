Profile: GPConnectPractitionersFindResponse1
Parent: Bundle
Id: GPConnect-Practitioners-Find-Response-1
Title: "Find a practitioner: the response"
Description: "The practitioners with an identifier: one, or none."
* insert InteractionProfile(GPConnect-Practitioners-Find-Response-1)

* insert SearchAnswer
* entry contains practitioner 0..*
* entry[practitioner].resource 1..1
* entry[practitioner].resource only CareConnectGPCPractitioner1
