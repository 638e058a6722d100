// Rules that repeat in the examples. All people, places and numbers are made up.
//
// Directly above every instance is its verdict: `@valid`, or one `@invalid CODE PLACE` for each issue, with the stable code
// of the issue and the FHIRPath place at which it is reported. An invalid example is an instance of the core type, so that the
// compiler lets it pass, and names its profile in meta.profile. `@oracle` is the verdict of HL7's own
// validator where it is another; a stub of what is published nowhere has to be at hand for it.
//
// `@interaction NAME` says which request or response an example shows. `@id` is the id that it has when it is exchanged, where that
// is not its name here: several states of one appointment, or `none` where a consumer asks for a resource to be made.

// An entry of a Bundle: the instance of that id, under the server's own URL.
RuleSet: BundleEntry(type, id)
* entry[+].fullUrl = "https://gpconnect.example.org/fhir/{type}/{id}"
* entry[=].resource = {id}

// An entry of a Bundle that answers a search of GP Connect, which has no full URL. To base STU3, the Bundle is invalid without it.
RuleSet: ReturnedEntry(id)
* entry[+].resource = {id}

// Metadata that a server adds to a resource that it returns.
RuleSet: Returned(version)
* meta.versionId = "{version}"

// The identifier by which other care settings know the record.
RuleSet: CrossCareIdentifier(value)
* identifier[crossCareSettingIdentifier].value = "{value}"

// Counterpart for an instance of the core type.
RuleSet: CrossCareIdentifierToSpoil(value)
* identifier.system = "https://fhir.nhs.uk/Id/cross-care-setting-identifier"
* identifier.value = "{value}"

// An NHS number that was traced and verified.
RuleSet: VerifiedNhsNumber(number)
* identifier[nhsNumber].extension[nhsNumberVerificationStatus].valueCodeableConcept = $cs-nhs-number-verification-status#01 "Number present and verified"
* identifier[nhsNumber].value = "{number}"
