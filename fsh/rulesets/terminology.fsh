// Rules that repeat in terminology and in definitions that are written as instances.

// A value set that is drawn from SNOMED CT.
RuleSet: SnomedCopyright
* ^copyright = "Holds content of SNOMED CT, © SNOMED International. Using it needs a SNOMED CT licence of your own."

// SNOMED CT codes by an expression of its constraint language, given as it is: SnomedExpression([[<<404684003]]).
RuleSet: SnomedExpression(expression)
* include codes from system $cs-sct where constraint = "{expression}"

// The concept map that leads from a value set's codes to others.
RuleSet: ConceptMapOf(url)
* ^extension[+].url = "http://hl7.org/fhir/StructureDefinition/valueset-map"
* ^extension[=].valueReference.reference = "{url}"

// Source of the codes of a value set.
RuleSet: ValueSetSource(url)
* ^extension[+].url = "http://hl7.org/fhir/StructureDefinition/valueset-sourceReference"
* ^extension[=].valueUri = "{url}"

// Source of the codes of a code system.
RuleSet: CodeSystemSource(url)
* ^extension[+].url = "http://hl7.org/fhir/StructureDefinition/codesystem-sourceReference"
* ^extension[=].valueUri = "{url}"

// Metadata that profiles get from the configuration and the Publisher rules, for a definition that is an instance.
RuleSet: InstancePublisher
* version = "{{version}}"
* publisher = "NHS Digital"
* contact.name = "Interoperability Team"
* contact.telecom.system = #email
* contact.telecom.value = "interoperabilityteam@nhs.net"
* contact.telecom.use = #work

// An element of a concept map's group with its one target. A source with several targets is given once for each.
RuleSet: Mapped(group, code, display, target, targetDisplay)
* group[{group}].element[+].code = #{code}
* group[{group}].element[=].display = "{display}"
* group[{group}].element[=].target.code = #{target}
* group[{group}].element[=].target.display = "{targetDisplay}"
* group[{group}].element[=].target.equivalence = #equivalent

// A parameter of an operation.
RuleSet: OperationParameter(use, name, cardinalityMin, cardinalityMax)
* parameter[+].name = #{name}
* parameter[=].use = #{use}
* parameter[=].min = {cardinalityMin}
* parameter[=].max = "{cardinalityMax}"

// A part of the parameter given last.
RuleSet: OperationPart(use, name, cardinalityMin, cardinalityMax)
* parameter[=].part[+].name = #{name}
* parameter[=].part[=].use = #{use}
* parameter[=].part[=].min = {cardinalityMin}
* parameter[=].part[=].max = "{cardinalityMax}"

// A resource type of a server's capability statement; the two after it add to the resource given last.
RuleSet: CapabilityResource(type)
* rest.resource[+].type = #{type}

RuleSet: CapabilityInteraction(code)
* rest.resource[=].interaction[+].code = #{code}

RuleSet: CapabilitySearchParam(name, type)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].type = #{type}
