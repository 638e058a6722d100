Profile: GPConnectOrganizationsFindResponse1
Parent: Bundle
Id: GPConnect-Organizations-Find-Response-1
Title: "Find an organisation: the response"
Description: "The organisations with an identifier: one, or none."
* insert InteractionProfile(GPConnect-Organizations-Find-Response-1)

* insert SearchAnswer
* entry contains organization 0..*
* entry[organization].resource 1..1
* entry[organization].resource only CareConnectGPCOrganization1
