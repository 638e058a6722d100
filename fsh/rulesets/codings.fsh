// A coding that says everything but its version and who chose it.
RuleSet: SystemCodeAndDisplay
* system 1..1
* version 0..0
* code 1..1
* display 1..1
* userSelected 0..0

// Like SystemCodeAndDisplay, with a fixed code system.
RuleSet: CodeFrom(system)
* insert SystemCodeAndDisplay
* system = {system} (exactly)

// A coding, of SNOMED CT above all, that can carry the description id of the term that was recorded.
// extension: the description id extension; cardinality: how often it may stand on one coding.
RuleSet: DescribedCoding(extension, cardinality)
* extension contains {extension} named snomedCTDescriptionID {cardinality}
* system 1..1
* code 1..1

// Gives a CodeableConcept a slice for its one SNOMED CT coding; codings of other systems may stand beside it.
RuleSet: SnomedCTSlice(extension, cardinality)
* coding insert SlicedByValue(system, open)
* coding contains snomedCT 0..1
* coding[snomedCT] insert DescribedCoding({extension}, {cardinality})
* coding[snomedCT].system = $cs-sct (exactly)

// The usual SNOMED CT coding of a record: with a term to show, without an edition.
RuleSet: SnomedCT(extension)
* insert SnomedCTSlice({extension}, 0..1)
* coding[snomedCT].version 0..0
* coding[snomedCT].display 1..1

// Like SnomedCT, but the term is optional.
RuleSet: SnomedCTCodeOnly(extension)
* insert SnomedCTSlice({extension}, 0..1)
* coding[snomedCT].version 0..0

// A SNOMED CT coding as HL7 UK's own profiles have it: the edition may be stated, and the description id extension is the
// one at HL7 UK's address.
// cardinality: how often the description id may stand on the coding.
RuleSet: UKSnomedCT(cardinality)
* insert SnomedCTSlice($ext-uk-coding-sctdescid, {cardinality})
* coding[snomedCT].extension[snomedCTDescriptionID].url = $ext-uk-coding-sctdescid (exactly)
* coding[snomedCT].display 1..1
