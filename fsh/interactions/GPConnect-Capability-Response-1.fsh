Profile: GPConnectCapabilityResponse1
Parent: CapabilityStatement
Id: GPConnect-Capability-Response-1
Title: "Get the capability statement: the response"
Description: "The statement of a server that implements this release."
* insert InteractionProfile(GPConnect-Capability-Response-1)

* obeys CAP-01
* version 1..1
* version = "{{version}}" (exactly)
* description 1..1

Invariant: CAP-01
Description: "The statement's description names release {{version}}"
* severity = #error
* expression = "description.hasValue() and description.contains('{{version}}')"
