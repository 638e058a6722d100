// @valid
// @interaction register-request
// @id none
Instance: register-patient-request
InstanceOf: Parameters
Usage: #example
Title: "Register a patient: the request. The Patient names its profile"
* parameter.name = "registerPatient"
* parameter.resource = patient-to-register

Instance: patient-to-register
InstanceOf: CareConnectGPCPatient1
Usage: #inline
* insert DemographicsToRegister

// @invalid bundle.fullUrl Bundle.entry[0].fullUrl
// @interaction register-response
Instance: register-patient-response
InstanceOf: GPConnectSearchsetBundle1
Usage: #example
Title: "Register a patient: the response, with the new temporary registration"
* type = #searchset
* insert ReturnedEntry(patient-newly-registered)

// @valid
Instance: patient-newly-registered
InstanceOf: CareConnectGPCPatient1
Usage: #example
Title: "The patient as registered"
* insert Returned(1780000000081)
* extension[registrationDetails].extension[registrationPeriod].valuePeriod.start = "2026-06-08"
* extension[registrationDetails].extension[registrationPeriod].valuePeriod.end = "2026-09-08"
* extension[registrationDetails].extension[registrationType].valueCodeableConcept = $cs-registration-type#T "Temporary"
* insert DemographicsToRegister
* active = true
* managingOrganization = Reference(organization-gp-practice)

// The patient as a consumer knows them, traced on PDS.
RuleSet: DemographicsToRegister
* extension[nhsCommunication].extension[language].valueCodeableConcept = $cs-human-language#pl "Polish"
* extension[nhsCommunication].extension[interpreterRequired].valueBoolean = true
* insert VerifiedNhsNumber(9991235485)
* name[official].text = "Marek WOJCIK (Mr)"
* name[official].family = "Wojcik"
* name[official].given = "Marek"
* name[official].prefix = "Mr"
* telecom[0].system = #phone
* telecom[0].value = "0113 496 0140"
* telecom[0].use = #home
* telecom[1].system = #phone
* telecom[1].value = "07700 900145"
* telecom[1].use = #mobile
* gender = #male
* birthDate = "1990-12-24"
* address[0].use = #home
* address[0].type = #physical
* address[0].line[0] = "7 Tannery Court"
* address[0].line[1] = "Kirkbeck"
* address[0].city = "Leeds"
* address[0].district = "West Yorkshire"
* address[0].postalCode = "LS99 4DD"
* address[1].use = #temp
* address[1].period.end = "2026-09-08"
* address[1].line = "Room 12, Station Hotel"
* address[1].city = "Leeds"
* address[1].postalCode = "LS99 5EE"
