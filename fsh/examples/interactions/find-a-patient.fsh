// @invalid bundle.fullUrl Bundle.entry[0].fullUrl
// @interaction find-response
Instance: find-patient-response
InstanceOf: GPConnectSearchsetBundle1
Usage: #example
Title: "Find a patient: the response, with what a search may tell"
* type = #searchset
* insert ReturnedEntry(patient-traced)

// @valid
// @interaction find-response
Instance: find-patient-response-full-url
InstanceOf: GPConnectSearchsetBundle1
Usage: #example
Title: "Find a patient: the response, with the full URL that base STU3 requires and GP Connect advises against"
* type = #searchset
* insert BundleEntry(Patient, patient-traced)

// @valid
// @interaction find-response
Instance: find-patient-response-none
InstanceOf: Bundle
Usage: #example
Title: "Find a patient: nobody was found, or nobody who may be told of. The profile wants an entry, so this is a plain Bundle"
* type = #searchset
