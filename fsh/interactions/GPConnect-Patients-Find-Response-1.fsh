Profile: GPConnectPatientsFindResponse1
Parent: Bundle
Id: GPConnect-Patients-Find-Response-1
Title: "Find a patient: the response"
Description: "The patients with an NHS number, as far as they may be told of: mostly one or none."
* insert InteractionProfile(GPConnect-Patients-Find-Response-1)

* insert SearchAnswer
* entry contains patient 0..*
* entry[patient].resource 1..1
* entry[patient].resource only GPConnectPatientFindResponse1
