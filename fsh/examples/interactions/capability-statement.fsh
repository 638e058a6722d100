// @valid
// @interaction capability-response
// @id none
Instance: capability-statement-response
InstanceOf: CapabilityStatement
Usage: #example
Title: "Get the capability statement: the response, with what only the server itself knows"
* insert GPConnectServer
* date = "2026-06-01"
* publisher = "Kirkbeck Clinical Systems"
* contact.name = "Integration desk"
* contact.telecom.system = #email
* contact.telecom.value = "integration@kirkbeck.example.org"
* software.name = "Kirkbeck Practice"
* software.version = "7.4.0"
* software.releaseDate = "2026-05-11"
