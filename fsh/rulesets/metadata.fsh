// A definition that HL7 UK publishes as part of CareConnect. Insert after Publisher: GP Connect stays the contact.
RuleSet: CareConnect
* insert HL7UKCopyright
* ^publisher = "HL7 UK"

// A definition in which HL7 UK has rights, whoever publishes it.
RuleSet: HL7UKCopyright
* ^copyright = "© HL7 UK, used under the Apache License 2.0. FHIR is a trademark of HL7 International."

// A CareConnect definition that went through INTEROPen's curation.
RuleSet: CuratedByINTEROPen
* ^contact[1].name = "INTEROPen"
* ^contact[1].telecom.system = #email
* ^contact[1].telecom.value = "admin@interopen.org"
* ^purpose = "INTEROPen curated this definition by the method at http://www.interopen.org/careconnect-curation-methodology/"

// The HL7 work group that owns the resource, by its code.
RuleSet: WorkGroup(code)
* ^extension.url = "http://hl7.org/fhir/StructureDefinition/structuredefinition-wg"
* ^extension.valueCode = #{code}
