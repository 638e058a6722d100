// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3 version 1.2.7
import type { Codes } from '../runtime/checks.js';

export const accountStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/account-status',
  systems: {
    'http://hl7.org/fhir/account-status': 'active|inactive|entered-in-error',
  },
  whole: ['http://hl7.org/fhir/account-status'],
};

export const actionCardinalityBehaviorCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/action-cardinality-behavior',
  systems: {
    'http://hl7.org/fhir/action-cardinality-behavior': 'single|multiple',
  },
  whole: ['http://hl7.org/fhir/action-cardinality-behavior'],
};

export const actionConditionKindCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/action-condition-kind',
  systems: {
    'http://hl7.org/fhir/action-condition-kind': 'applicability|start|stop',
  },
  whole: ['http://hl7.org/fhir/action-condition-kind'],
};

export const actionGroupingBehaviorCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/action-grouping-behavior',
  systems: {
    'http://hl7.org/fhir/action-grouping-behavior': 'visual-group|logical-group|sentence-group',
  },
  whole: ['http://hl7.org/fhir/action-grouping-behavior'],
};

export const actionParticipantTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/action-participant-type',
  systems: {
    'http://hl7.org/fhir/action-participant-type': 'patient|practitioner|related-person',
  },
  whole: ['http://hl7.org/fhir/action-participant-type'],
};

export const actionPrecheckBehaviorCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/action-precheck-behavior',
  systems: {
    'http://hl7.org/fhir/action-precheck-behavior': 'yes|no',
  },
  whole: ['http://hl7.org/fhir/action-precheck-behavior'],
};

export const actionRelationshipTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/action-relationship-type',
  systems: {
    'http://hl7.org/fhir/action-relationship-type':
      'before-start|before|before-end|concurrent-with-start|concurrent|concurrent-with-end|after-start|after|after-end',
  },
  whole: ['http://hl7.org/fhir/action-relationship-type'],
};

export const actionRequiredBehaviorCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/action-required-behavior',
  systems: {
    'http://hl7.org/fhir/action-required-behavior': 'must|could|must-unless-documented',
  },
  whole: ['http://hl7.org/fhir/action-required-behavior'],
};

export const actionSelectionBehaviorCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/action-selection-behavior',
  systems: {
    'http://hl7.org/fhir/action-selection-behavior':
      'any|all|all-or-none|exactly-one|at-most-one|one-or-more',
  },
  whole: ['http://hl7.org/fhir/action-selection-behavior'],
};

export const actionTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/action-type',
  systems: {
    'http://hl7.org/fhir/action-type': 'create|update|remove|fire-event',
  },
  whole: ['http://hl7.org/fhir/action-type'],
};

export const addressTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/address-type',
  systems: {
    'http://hl7.org/fhir/address-type': 'postal|physical|both',
  },
  whole: ['http://hl7.org/fhir/address-type'],
};

export const addressUseCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/address-use',
  systems: {
    'http://hl7.org/fhir/address-use': 'home|work|temp|old',
  },
  whole: ['http://hl7.org/fhir/address-use'],
};

export const administrativeGenderCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/administrative-gender',
  systems: {
    'http://hl7.org/fhir/administrative-gender': 'male|female|other|unknown',
  },
  whole: ['http://hl7.org/fhir/administrative-gender'],
};

export const allLanguagesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/all-languages',
  systems: {},
  open: ['urn:ietf:bcp:47'],
  reason: 'the code system urn:ietf:bcp:47 is not at hand',
};

export const allTypesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/all-types',
  systems: {
    'http://hl7.org/fhir/data-types':
      'Address|Age|Annotation|Attachment|BackboneElement|CodeableConcept|Coding|ContactDetail|ContactPoint|Contributor|Count|DataRequirement|Distance|Dosage|Duration|Element|ElementDefinition|Extension|HumanName|Identifier|Meta|Money|Narrative|ParameterDefinition|Period|Quantity|Range|Ratio|Reference|RelatedArtifact|SampledData|Signature|SimpleQuantity|Timing|TriggerDefinition|UsageContext|base64Binary|boolean|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|uuid|xhtml',
    'http://hl7.org/fhir/resource-types':
      'Account|ActivityDefinition|AdverseEvent|AllergyIntolerance|Appointment|AppointmentResponse|AuditEvent|Basic|Binary|BodySite|Bundle|CapabilityStatement|CarePlan|CareTeam|ChargeItem|Claim|ClaimResponse|ClinicalImpression|CodeSystem|Communication|CommunicationRequest|CompartmentDefinition|Composition|ConceptMap|Condition|Consent|Contract|Coverage|DataElement|DetectedIssue|Device|DeviceComponent|DeviceMetric|DeviceRequest|DeviceUseStatement|DiagnosticReport|DocumentManifest|DocumentReference|DomainResource|EligibilityRequest|EligibilityResponse|Encounter|Endpoint|EnrollmentRequest|EnrollmentResponse|EpisodeOfCare|ExpansionProfile|ExplanationOfBenefit|FamilyMemberHistory|Flag|Goal|GraphDefinition|Group|GuidanceResponse|HealthcareService|ImagingManifest|ImagingStudy|Immunization|ImmunizationRecommendation|ImplementationGuide|Library|Linkage|List|Location|Measure|MeasureReport|Media|Medication|MedicationAdministration|MedicationDispense|MedicationRequest|MedicationStatement|MessageDefinition|MessageHeader|NamingSystem|NutritionOrder|Observation|OperationDefinition|OperationOutcome|Organization|Parameters|Patient|PaymentNotice|PaymentReconciliation|Person|PlanDefinition|Practitioner|PractitionerRole|Procedure|ProcedureRequest|ProcessRequest|ProcessResponse|Provenance|Questionnaire|QuestionnaireResponse|ReferralRequest|RelatedPerson|RequestGroup|ResearchStudy|ResearchSubject|Resource|RiskAssessment|Schedule|SearchParameter|Sequence|ServiceDefinition|Slot|Specimen|StructureDefinition|StructureMap|Subscription|Substance|SupplyDelivery|SupplyRequest|Task|TestReport|TestScript|ValueSet|VisionPrescription',
    'http://hl7.org/fhir/abstract-types': 'Type|Any',
  },
  whole: [
    'http://hl7.org/fhir/data-types',
    'http://hl7.org/fhir/resource-types',
    'http://hl7.org/fhir/abstract-types',
  ],
};

export const allergyClinicalStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/allergy-clinical-status',
  systems: {
    'http://hl7.org/fhir/allergy-clinical-status': 'active|inactive|resolved',
  },
  whole: ['http://hl7.org/fhir/allergy-clinical-status'],
};

export const allergyIntoleranceCategoryCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/allergy-intolerance-category',
  systems: {
    'http://hl7.org/fhir/allergy-intolerance-category': 'food|medication|environment|biologic',
  },
  whole: ['http://hl7.org/fhir/allergy-intolerance-category'],
};

export const allergyIntoleranceCriticalityCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality',
  systems: {
    'http://hl7.org/fhir/allergy-intolerance-criticality': 'low|high|unable-to-assess',
  },
  whole: ['http://hl7.org/fhir/allergy-intolerance-criticality'],
};

export const allergyIntoleranceTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/allergy-intolerance-type',
  systems: {
    'http://hl7.org/fhir/allergy-intolerance-type': 'allergy|intolerance',
  },
  whole: ['http://hl7.org/fhir/allergy-intolerance-type'],
};

export const allergyVerificationStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/allergy-verification-status',
  systems: {
    'http://hl7.org/fhir/allergy-verification-status': 'unconfirmed|confirmed|refuted|entered-in-error',
  },
  whole: ['http://hl7.org/fhir/allergy-verification-status'],
};

export const appointmentstatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/appointmentstatus',
  systems: {
    'http://hl7.org/fhir/appointmentstatus':
      'proposed|pending|booked|arrived|fulfilled|cancelled|noshow|entered-in-error',
  },
  whole: ['http://hl7.org/fhir/appointmentstatus'],
};

export const bindingStrengthCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/binding-strength',
  systems: {
    'http://hl7.org/fhir/binding-strength': 'required|extensible|preferred|example',
  },
  whole: ['http://hl7.org/fhir/binding-strength'],
};

export const bundleTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/bundle-type',
  systems: {
    'http://hl7.org/fhir/bundle-type':
      'document|message|transaction|transaction-response|batch|batch-response|history|searchset|collection',
  },
  whole: ['http://hl7.org/fhir/bundle-type'],
};

export const capabilityStatementKindCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/capability-statement-kind',
  systems: {
    'http://hl7.org/fhir/capability-statement-kind': 'instance|capability|requirements',
  },
  whole: ['http://hl7.org/fhir/capability-statement-kind'],
};

export const carePlanActivityStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/care-plan-activity-status',
  systems: {
    'http://hl7.org/fhir/care-plan-activity-status':
      'not-started|scheduled|in-progress|on-hold|completed|cancelled|unknown',
  },
  whole: ['http://hl7.org/fhir/care-plan-activity-status'],
};

export const carePlanIntentCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/care-plan-intent',
  systems: {
    'http://hl7.org/fhir/care-plan-intent': 'proposal|plan|order|option',
  },
  whole: ['http://hl7.org/fhir/care-plan-intent'],
};

export const carePlanStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/care-plan-status',
  systems: {
    'http://hl7.org/fhir/care-plan-status':
      'draft|active|suspended|completed|entered-in-error|cancelled|unknown',
  },
  whole: ['http://hl7.org/fhir/care-plan-status'],
};

export const clinicalImpressionStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/clinical-impression-status',
  systems: {
    'http://hl7.org/fhir/clinical-impression-status': 'draft|completed|entered-in-error',
  },
  whole: ['http://hl7.org/fhir/clinical-impression-status'],
};

export const conditionClinicalCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/condition-clinical',
  systems: {
    'http://hl7.org/fhir/condition-clinical': 'active|recurrence|inactive|remission|resolved',
  },
  whole: ['http://hl7.org/fhir/condition-clinical'],
};

export const conditionVerStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/condition-ver-status',
  systems: {
    'http://hl7.org/fhir/condition-ver-status':
      'provisional|differential|confirmed|refuted|entered-in-error|unknown',
  },
  whole: ['http://hl7.org/fhir/condition-ver-status'],
};

export const conditionalDeleteStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/conditional-delete-status',
  systems: {
    'http://hl7.org/fhir/conditional-delete-status': 'not-supported|single|multiple',
  },
  whole: ['http://hl7.org/fhir/conditional-delete-status'],
};

export const conditionalReadStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/conditional-read-status',
  systems: {
    'http://hl7.org/fhir/conditional-read-status': 'not-supported|modified-since|not-match|full-support',
  },
  whole: ['http://hl7.org/fhir/conditional-read-status'],
};

export const constraintSeverityCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/constraint-severity',
  systems: {
    'http://hl7.org/fhir/constraint-severity': 'error|warning',
  },
  whole: ['http://hl7.org/fhir/constraint-severity'],
};

export const contactPointSystemCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/contact-point-system',
  systems: {
    'http://hl7.org/fhir/contact-point-system': 'phone|fax|email|pager|url|sms|other',
  },
  whole: ['http://hl7.org/fhir/contact-point-system'],
};

export const contactPointUseCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/contact-point-use',
  systems: {
    'http://hl7.org/fhir/contact-point-use': 'home|work|temp|old|mobile',
  },
  whole: ['http://hl7.org/fhir/contact-point-use'],
};

export const contactentityTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/contactentity-type',
  systems: {
    'http://hl7.org/fhir/contactentity-type': 'BILL|ADMIN|HR|PAYOR|PATINF|PRESS',
  },
  whole: ['http://hl7.org/fhir/contactentity-type'],
};

export const contributorTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/contributor-type',
  systems: {
    'http://hl7.org/fhir/contributor-type': 'author|editor|reviewer|endorser',
  },
  whole: ['http://hl7.org/fhir/contributor-type'],
};

export const daysOfWeekCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/days-of-week',
  systems: {
    'http://hl7.org/fhir/days-of-week': 'mon|tue|wed|thu|fri|sat|sun',
  },
  whole: ['http://hl7.org/fhir/days-of-week'],
};

export const definedTypesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/defined-types',
  systems: {
    'http://hl7.org/fhir/data-types':
      'Address|Age|Annotation|Attachment|BackboneElement|CodeableConcept|Coding|ContactDetail|ContactPoint|Contributor|Count|DataRequirement|Distance|Dosage|Duration|Element|ElementDefinition|Extension|HumanName|Identifier|Meta|Money|Narrative|ParameterDefinition|Period|Quantity|Range|Ratio|Reference|RelatedArtifact|SampledData|Signature|SimpleQuantity|Timing|TriggerDefinition|UsageContext|base64Binary|boolean|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|uuid|xhtml',
    'http://hl7.org/fhir/resource-types':
      'Account|ActivityDefinition|AdverseEvent|AllergyIntolerance|Appointment|AppointmentResponse|AuditEvent|Basic|Binary|BodySite|Bundle|CapabilityStatement|CarePlan|CareTeam|ChargeItem|Claim|ClaimResponse|ClinicalImpression|CodeSystem|Communication|CommunicationRequest|CompartmentDefinition|Composition|ConceptMap|Condition|Consent|Contract|Coverage|DataElement|DetectedIssue|Device|DeviceComponent|DeviceMetric|DeviceRequest|DeviceUseStatement|DiagnosticReport|DocumentManifest|DocumentReference|DomainResource|EligibilityRequest|EligibilityResponse|Encounter|Endpoint|EnrollmentRequest|EnrollmentResponse|EpisodeOfCare|ExpansionProfile|ExplanationOfBenefit|FamilyMemberHistory|Flag|Goal|GraphDefinition|Group|GuidanceResponse|HealthcareService|ImagingManifest|ImagingStudy|Immunization|ImmunizationRecommendation|ImplementationGuide|Library|Linkage|List|Location|Measure|MeasureReport|Media|Medication|MedicationAdministration|MedicationDispense|MedicationRequest|MedicationStatement|MessageDefinition|MessageHeader|NamingSystem|NutritionOrder|Observation|OperationDefinition|OperationOutcome|Organization|Parameters|Patient|PaymentNotice|PaymentReconciliation|Person|PlanDefinition|Practitioner|PractitionerRole|Procedure|ProcedureRequest|ProcessRequest|ProcessResponse|Provenance|Questionnaire|QuestionnaireResponse|ReferralRequest|RelatedPerson|RequestGroup|ResearchStudy|ResearchSubject|Resource|RiskAssessment|Schedule|SearchParameter|Sequence|ServiceDefinition|Slot|Specimen|StructureDefinition|StructureMap|Subscription|Substance|SupplyDelivery|SupplyRequest|Task|TestReport|TestScript|ValueSet|VisionPrescription',
  },
  whole: ['http://hl7.org/fhir/data-types', 'http://hl7.org/fhir/resource-types'],
};

export const detectedissueSeverityCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/detectedissue-severity',
  systems: {
    'http://hl7.org/fhir/detectedissue-severity': 'high|moderate|low',
  },
  whole: ['http://hl7.org/fhir/detectedissue-severity'],
};

export const deviceStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/device-status',
  systems: {
    'http://hl7.org/fhir/device-status': 'active|inactive|entered-in-error|unknown',
  },
  whole: ['http://hl7.org/fhir/device-status'],
};

export const diagnosticReportStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/diagnostic-report-status',
  systems: {
    'http://hl7.org/fhir/diagnostic-report-status':
      'registered|partial|preliminary|final|amended|corrected|appended|cancelled|entered-in-error|unknown',
  },
  whole: ['http://hl7.org/fhir/diagnostic-report-status'],
};

export const discriminatorTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/discriminator-type',
  systems: {
    'http://hl7.org/fhir/discriminator-type': 'value|exists|pattern|type|profile',
  },
  whole: ['http://hl7.org/fhir/discriminator-type'],
};

export const documentModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/document-mode',
  systems: {
    'http://hl7.org/fhir/document-mode': 'producer|consumer',
  },
  whole: ['http://hl7.org/fhir/document-mode'],
};

export const encounterDietCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/encounter-diet',
  systems: {
    'http://hl7.org/fhir/diet': 'vegetarian|dairy-free|nut-free|gluten-free|vegan|halal|kosher',
  },
  whole: ['http://hl7.org/fhir/diet'],
};

export const encounterLocationStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/encounter-location-status',
  systems: {
    'http://hl7.org/fhir/encounter-location-status': 'planned|active|reserved|completed',
  },
  whole: ['http://hl7.org/fhir/encounter-location-status'],
};

export const encounterParticipantTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/encounter-participant-type',
  systems: {
    'http://hl7.org/fhir/v3/ParticipationType': 'SPRF|PPRF|PART',
    'http://hl7.org/fhir/participant-type': 'translator|emergency',
  },
  open: ['http://hl7.org/fhir/v3/ParticipationType'],
  reason: 'the code system http://hl7.org/fhir/v3/ParticipationType is not at hand',
};

export const encounterReasonCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/encounter-reason',
  systems: {},
  open: ['http://snomed.info/sct'],
  reason:
    'http://snomed.info/sct: the filter `concept is-a 404684003` needs all its concepts; http://snomed.info/sct: the filter `concept is-a 71388002` needs all its concepts',
};

export const encounterStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/encounter-status',
  systems: {
    'http://hl7.org/fhir/encounter-status':
      'planned|arrived|triaged|in-progress|onleave|finished|cancelled|entered-in-error|unknown',
  },
  whole: ['http://hl7.org/fhir/encounter-status'],
};

export const endpointConnectionTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/endpoint-connection-type',
  systems: {
    'http://hl7.org/fhir/endpoint-connection-type':
      'ihe-xcpd|ihe-xca|ihe-xdr|ihe-xds|ihe-iid|dicom-wado-rs|dicom-qido-rs|dicom-stow-rs|dicom-wado-uri|hl7-fhir-rest|hl7-fhir-msg|hl7v2-mllp|secure-email|direct-project',
  },
  whole: ['http://hl7.org/fhir/endpoint-connection-type'],
};

export const endpointStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/endpoint-status',
  systems: {
    'http://hl7.org/fhir/endpoint-status': 'active|suspended|error|off|entered-in-error|test',
  },
  whole: ['http://hl7.org/fhir/endpoint-status'],
};

export const enteralRouteCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/enteral-route',
  systems: {
    'http://hl7.org/fhir/v3/RouteOfAdministration': 'PO|EFT|ENTINSTL|GT|NGT|OGT|GJT|JJTINSTL|OJJ',
  },
};

export const episodeOfCareStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/episode-of-care-status',
  systems: {
    'http://hl7.org/fhir/episode-of-care-status':
      'planned|waitlist|active|onhold|finished|cancelled|entered-in-error',
  },
  whole: ['http://hl7.org/fhir/episode-of-care-status'],
};

export const eventCapabilityModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/event-capability-mode',
  systems: {
    'http://hl7.org/fhir/event-capability-mode': 'sender|receiver',
  },
  whole: ['http://hl7.org/fhir/event-capability-mode'],
};

export const eventStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/event-status',
  systems: {
    'http://hl7.org/fhir/event-status':
      'preparation|in-progress|suspended|aborted|completed|entered-in-error|unknown',
  },
  whole: ['http://hl7.org/fhir/event-status'],
};

export const eventTimingCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/event-timing',
  systems: {
    'http://hl7.org/fhir/event-timing': 'MORN|AFT|EVE|NIGHT|PHS',
    'http://hl7.org/fhir/v3/TimingEvent': 'HS|WAKE|C|CM|CD|CV|AC|ACM|ACD|ACV|PC|PCM|PCD|PCV',
  },
  whole: ['http://hl7.org/fhir/event-timing'],
};

export const extensionContextCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/extension-context',
  systems: {
    'http://hl7.org/fhir/extension-context': 'resource|datatype|extension',
  },
  whole: ['http://hl7.org/fhir/extension-context'],
};

export const groupTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/group-type',
  systems: {
    'http://hl7.org/fhir/group-type': 'person|animal|practitioner|device|medication|substance',
  },
  whole: ['http://hl7.org/fhir/group-type'],
};

export const httpVerbCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/http-verb',
  systems: {
    'http://hl7.org/fhir/http-verb': 'GET|POST|PUT|DELETE',
  },
  whole: ['http://hl7.org/fhir/http-verb'],
};

export const identifierTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/identifier-type',
  systems: {
    'http://hl7.org/fhir/v2/0203': 'DL|PPN|BRN|MR|MCN|EN|TAX|NIIP|PRN|MD|DR|ACSN',
    'http://hl7.org/fhir/identifier-type': 'UDI|SNO|SB|PLAC|FILL',
  },
  whole: ['http://hl7.org/fhir/identifier-type'],
};

export const identifierUseCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/identifier-use',
  systems: {
    'http://hl7.org/fhir/identifier-use': 'usual|official|temp|secondary',
  },
  whole: ['http://hl7.org/fhir/identifier-use'],
};

export const immunizationRoleCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/immunization-role',
  systems: {
    'http://hl7.org/fhir/v2/0443': 'OP|AP',
  },
};

export const immunizationStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/immunization-status',
  systems: {
    'http://hl7.org/fhir/medication-admin-status': 'completed|entered-in-error',
  },
};

export const issueSeverityCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/issue-severity',
  systems: {
    'http://hl7.org/fhir/issue-severity': 'fatal|error|warning|information',
  },
  whole: ['http://hl7.org/fhir/issue-severity'],
};

export const issueTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/issue-type',
  systems: {
    'http://hl7.org/fhir/issue-type':
      'invalid|structure|required|value|invariant|security|login|unknown|expired|forbidden|suppressed|processing|not-supported|duplicate|not-found|too-long|code-invalid|extension|too-costly|business-rule|conflict|incomplete|transient|lock-error|no-store|exception|timeout|throttled|informational',
  },
  whole: ['http://hl7.org/fhir/issue-type'],
};

export const jurisdictionCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/jurisdiction',
  systems: {
    'https://www.usps.com/':
      'AK|AL|AR|AS|AZ|CA|CO|CT|DC|DE|FL|FM|GA|GU|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MH|MI|MN|MO|MP|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|PR|PW|RI|SC|SD|TN|TX|UM|UT|VA|VI|VT|WA|WI|WV|WY',
  },
  open: ['http://unstats.un.org/unsd/methods/m49/m49.htm', 'urn:iso:std:iso:3166'],
  reason:
    'the code system urn:iso:std:iso:3166 is not at hand; the code system http://unstats.un.org/unsd/methods/m49/m49.htm is not at hand',
};

export const languagesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/languages',
  systems: {
    'urn:ietf:bcp:47':
      'ar|bn|cs|da|de|de-AT|de-CH|de-DE|el|en|en-AU|en-CA|en-GB|en-IN|en-NZ|en-SG|en-US|es|es-AR|es-ES|es-UY|fi|fr|fr-BE|fr-CH|fr-FR|fy|fy-NL|hi|hr|it|it-CH|it-IT|ja|ko|nl|nl-BE|nl-NL|no|no-NO|pa|pt|pt-BR|ru|ru-RU|sr|sr-SP|sv|sv-SE|te|zh|zh-CN|zh-HK|zh-SG|zh-TW',
  },
};

export const linkTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/link-type',
  systems: {
    'http://hl7.org/fhir/link-type': 'replaced-by|replaces|refer|seealso',
  },
  whole: ['http://hl7.org/fhir/link-type'],
};

export const listModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/list-mode',
  systems: {
    'http://hl7.org/fhir/list-mode': 'working|snapshot|changes',
  },
  whole: ['http://hl7.org/fhir/list-mode'],
};

export const listStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/list-status',
  systems: {
    'http://hl7.org/fhir/list-status': 'current|retired|entered-in-error',
  },
  whole: ['http://hl7.org/fhir/list-status'],
};

export const locationModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/location-mode',
  systems: {
    'http://hl7.org/fhir/location-mode': 'instance|kind',
  },
  whole: ['http://hl7.org/fhir/location-mode'],
};

export const locationStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/location-status',
  systems: {
    'http://hl7.org/fhir/location-status': 'active|suspended|inactive',
  },
  whole: ['http://hl7.org/fhir/location-status'],
};

export const maritalStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/marital-status',
  systems: {
    'http://hl7.org/fhir/v3/NullFlavor': 'UNK',
  },
  open: ['http://hl7.org/fhir/v3/MaritalStatus'],
  reason: 'the code system http://hl7.org/fhir/v3/MaritalStatus is not at hand',
};

export const medicationAdminStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/medication-admin-status',
  systems: {
    'http://hl7.org/fhir/medication-admin-status':
      'in-progress|on-hold|completed|entered-in-error|stopped|unknown',
  },
  whole: ['http://hl7.org/fhir/medication-admin-status'],
};

export const medicationDispenseStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/medication-dispense-status',
  systems: {
    'http://hl7.org/fhir/medication-dispense-status':
      'preparation|in-progress|on-hold|completed|entered-in-error|stopped',
  },
  whole: ['http://hl7.org/fhir/medication-dispense-status'],
};

export const medicationRequestIntentCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/medication-request-intent',
  systems: {
    'http://hl7.org/fhir/medication-request-intent': 'proposal|plan|order|instance-order',
  },
  whole: ['http://hl7.org/fhir/medication-request-intent'],
};

export const medicationRequestPriorityCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/medication-request-priority',
  systems: {
    'http://hl7.org/fhir/medication-request-priority': 'routine|urgent|stat|asap',
  },
  whole: ['http://hl7.org/fhir/medication-request-priority'],
};

export const medicationRequestStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/medication-request-status',
  systems: {
    'http://hl7.org/fhir/medication-request-status':
      'active|on-hold|cancelled|completed|entered-in-error|stopped|draft|unknown',
  },
  whole: ['http://hl7.org/fhir/medication-request-status'],
};

export const medicationStatementStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/medication-statement-status',
  systems: {
    'http://hl7.org/fhir/medication-statement-status':
      'active|completed|entered-in-error|intended|stopped|on-hold',
  },
  whole: ['http://hl7.org/fhir/medication-statement-status'],
};

export const medicationStatementTakenCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/medication-statement-taken',
  systems: {
    'http://hl7.org/fhir/medication-statement-taken': 'y|n|unk|na',
  },
  whole: ['http://hl7.org/fhir/medication-statement-taken'],
};

export const medicationStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/medication-status',
  systems: {
    'http://hl7.org/fhir/medication-status': 'active|inactive|entered-in-error',
  },
  whole: ['http://hl7.org/fhir/medication-status'],
};

export const messageSignificanceCategoryCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/message-significance-category',
  systems: {
    'http://hl7.org/fhir/message-significance-category': 'Consequence|Currency|Notification',
  },
  whole: ['http://hl7.org/fhir/message-significance-category'],
};

export const messageTransportCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/message-transport',
  systems: {
    'http://hl7.org/fhir/message-transport': 'http|ftp|mllp',
  },
  whole: ['http://hl7.org/fhir/message-transport'],
};

export const metricCalibrationStateCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/metric-calibration-state',
  systems: {
    'http://hl7.org/fhir/metric-calibration-state':
      'not-calibrated|calibration-required|calibrated|unspecified',
  },
  whole: ['http://hl7.org/fhir/metric-calibration-state'],
};

export const metricCalibrationTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/metric-calibration-type',
  systems: {
    'http://hl7.org/fhir/metric-calibration-type': 'unspecified|offset|gain|two-point',
  },
  whole: ['http://hl7.org/fhir/metric-calibration-type'],
};

export const metricCategoryCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/metric-category',
  systems: {
    'http://hl7.org/fhir/metric-category': 'measurement|setting|calculation|unspecified',
  },
  whole: ['http://hl7.org/fhir/metric-category'],
};

export const metricColorCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/metric-color',
  systems: {
    'http://hl7.org/fhir/metric-color': 'black|red|green|yellow|blue|magenta|cyan|white',
  },
  whole: ['http://hl7.org/fhir/metric-color'],
};

export const metricOperationalStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/metric-operational-status',
  systems: {
    'http://hl7.org/fhir/metric-operational-status': 'on|off|standby|entered-in-error',
  },
  whole: ['http://hl7.org/fhir/metric-operational-status'],
};

export const nameUseCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/name-use',
  systems: {
    'http://hl7.org/fhir/name-use': 'usual|official|temp|nickname|anonymous|old|maiden',
  },
  whole: ['http://hl7.org/fhir/name-use'],
};

export const narrativeStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/narrative-status',
  systems: {
    'http://hl7.org/fhir/narrative-status': 'generated|extensions|additional|empty',
  },
  whole: ['http://hl7.org/fhir/narrative-status'],
};

export const nutritionRequestStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/nutrition-request-status',
  systems: {
    'http://hl7.org/fhir/nutrition-request-status':
      'proposed|draft|planned|requested|active|on-hold|completed|cancelled|entered-in-error',
  },
  whole: ['http://hl7.org/fhir/nutrition-request-status'],
};

export const observationCategoryCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/observation-category',
  systems: {
    'http://hl7.org/fhir/observation-category':
      'social-history|vital-signs|imaging|laboratory|procedure|survey|exam|therapy',
  },
  whole: ['http://hl7.org/fhir/observation-category'],
};

export const observationInterpretationCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/observation-interpretation',
  systems: {},
  open: ['http://hl7.org/fhir/v2/0078'],
  reason: 'the code system http://hl7.org/fhir/v2/0078 is not at hand',
};

export const observationRelationshiptypesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/observation-relationshiptypes',
  systems: {
    'http://hl7.org/fhir/observation-relationshiptypes':
      'has-member|derived-from|sequel-to|replaces|qualified-by|interfered-by',
  },
  whole: ['http://hl7.org/fhir/observation-relationshiptypes'],
};

export const observationStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/observation-status',
  systems: {
    'http://hl7.org/fhir/observation-status':
      'registered|preliminary|final|amended|corrected|cancelled|entered-in-error|unknown',
  },
  whole: ['http://hl7.org/fhir/observation-status'],
};

export const observationValueabsentreasonCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/observation-valueabsentreason',
  systems: {
    'http://hl7.org/fhir/data-absent-reason':
      'unknown|asked|temp|not-asked|masked|unsupported|astext|error|NaN|not-performed',
  },
  whole: ['http://hl7.org/fhir/data-absent-reason'],
};

export const observationVitalsignresultCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/observation-vitalsignresult',
  systems: {
    'http://loinc.org':
      '85353-1|9279-1|8867-4|59408-5|8310-5|8302-2|8306-3|8287-5|29463-7|39156-5|85354-9|8480-6|8462-4|8478-0',
  },
};

export const operationKindCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/operation-kind',
  systems: {
    'http://hl7.org/fhir/operation-kind': 'operation|query',
  },
  whole: ['http://hl7.org/fhir/operation-kind'],
};

export const operationParameterUseCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/operation-parameter-use',
  systems: {
    'http://hl7.org/fhir/operation-parameter-use': 'in|out',
  },
  whole: ['http://hl7.org/fhir/operation-parameter-use'],
};

export const participantrequiredCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/participantrequired',
  systems: {
    'http://hl7.org/fhir/participantrequired': 'required|optional|information-only',
  },
  whole: ['http://hl7.org/fhir/participantrequired'],
};

export const participationstatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/participationstatus',
  systems: {
    'http://hl7.org/fhir/participationstatus': 'accepted|declined|tentative|needs-action',
  },
  whole: ['http://hl7.org/fhir/participationstatus'],
};

export const planDefinitionTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/plan-definition-type',
  systems: {
    'http://hl7.org/fhir/plan-definition-type': 'order-set|protocol|eca-rule',
  },
  whole: ['http://hl7.org/fhir/plan-definition-type'],
};

export const propertyRepresentationCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/property-representation',
  systems: {
    'http://hl7.org/fhir/property-representation': 'xmlAttr|xmlText|typeAttr|cdaText|xhtml',
  },
  whole: ['http://hl7.org/fhir/property-representation'],
};

export const provenanceActivityTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/provenance-activity-type',
  systems: {
    'http://hl7.org/fhir/w3c-provenance-activity-type':
      'Generation|Usage|Communication|Start|End|Invalidation|Derivation|Revision|Quotation|Primary-Source|Attribution|Collection',
    'http://hl7.org/fhir/extra-activity-type': 'aggregate|compose|label',
  },
  open: [
    '*',
    'http://hl7.org/fhir/v3/ActStatus',
    'http://hl7.org/fhir/v3/DataOperation',
    'http://hl7.org/fhir/v3/DocumentCompletion',
  ],
  reason:
    'the code system http://hl7.org/fhir/v3/DocumentCompletion is not at hand; the code system http://hl7.org/fhir/v3/ActStatus is not at hand; the code system http://hl7.org/fhir/v3/DataOperation is not at hand; the value set http://hl7.org/fhir/ValueSet/v3-ObligationPolicy is not at hand',
};

export const provenanceEntityRoleCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/provenance-entity-role',
  systems: {
    'http://hl7.org/fhir/provenance-entity-role': 'derivation|revision|quotation|source|removal',
  },
  whole: ['http://hl7.org/fhir/provenance-entity-role'],
};

export const publicationStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/publication-status',
  systems: {
    'http://hl7.org/fhir/publication-status': 'draft|active|retired|unknown',
  },
  whole: ['http://hl7.org/fhir/publication-status'],
};

export const qualityTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/quality-type',
  systems: {
    'http://hl7.org/fhir/quality-type': 'indel|snp|unknown',
  },
  whole: ['http://hl7.org/fhir/quality-type'],
};

export const quantityComparatorCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/quantity-comparator',
  systems: {
    'http://hl7.org/fhir/quantity-comparator': '<|<=|>=|>',
  },
  whole: ['http://hl7.org/fhir/quantity-comparator'],
};

export const questionnaireAnswersStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/questionnaire-answers-status',
  systems: {
    'http://hl7.org/fhir/questionnaire-answers-status':
      'in-progress|completed|amended|entered-in-error|stopped',
  },
  whole: ['http://hl7.org/fhir/questionnaire-answers-status'],
};

export const reactionEventSeverityCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/reaction-event-severity',
  systems: {
    'http://hl7.org/fhir/reaction-event-severity': 'mild|moderate|severe',
  },
  whole: ['http://hl7.org/fhir/reaction-event-severity'],
};

export const referenceHandlingPolicyCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/reference-handling-policy',
  systems: {
    'http://hl7.org/fhir/reference-handling-policy': 'literal|logical|resolves|enforced|local',
  },
  whole: ['http://hl7.org/fhir/reference-handling-policy'],
};

export const referenceVersionRulesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/reference-version-rules',
  systems: {
    'http://hl7.org/fhir/reference-version-rules': 'either|independent|specific',
  },
  whole: ['http://hl7.org/fhir/reference-version-rules'],
};

export const referencerangeMeaningCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/referencerange-meaning',
  systems: {
    'http://hl7.org/fhir/referencerange-meaning':
      'type|normal|recommended|treatment|therapeutic|pre|post|endocrine|pre-puberty|follicular|midcycle|luteal|postmeopausal',
  },
  whole: ['http://hl7.org/fhir/referencerange-meaning'],
};

export const relatedArtifactTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/related-artifact-type',
  systems: {
    'http://hl7.org/fhir/related-artifact-type':
      'documentation|justification|citation|predecessor|successor|derived-from|depends-on|composed-of',
  },
  whole: ['http://hl7.org/fhir/related-artifact-type'],
};

export const repositoryTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/repository-type',
  systems: {
    'http://hl7.org/fhir/repository-type': 'directlink|openapi|login|oauth|other',
  },
  whole: ['http://hl7.org/fhir/repository-type'],
};

export const requestIntentCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/request-intent',
  systems: {
    'http://hl7.org/fhir/request-intent':
      'proposal|plan|order|original-order|reflex-order|filler-order|instance-order|option',
  },
  whole: ['http://hl7.org/fhir/request-intent'],
};

export const requestPriorityCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/request-priority',
  systems: {
    'http://hl7.org/fhir/request-priority': 'routine|urgent|asap|stat',
  },
  whole: ['http://hl7.org/fhir/request-priority'],
};

export const requestStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/request-status',
  systems: {
    'http://hl7.org/fhir/request-status':
      'draft|active|suspended|cancelled|completed|entered-in-error|unknown',
  },
  whole: ['http://hl7.org/fhir/request-status'],
};

export const resourceAggregationModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/resource-aggregation-mode',
  systems: {
    'http://hl7.org/fhir/resource-aggregation-mode': 'contained|referenced|bundled',
  },
  whole: ['http://hl7.org/fhir/resource-aggregation-mode'],
};

export const resourceSlicingRulesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/resource-slicing-rules',
  systems: {
    'http://hl7.org/fhir/resource-slicing-rules': 'closed|open|openAtEnd',
  },
  whole: ['http://hl7.org/fhir/resource-slicing-rules'],
};

export const resourceTypesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/resource-types',
  systems: {
    'http://hl7.org/fhir/resource-types':
      'Account|ActivityDefinition|AdverseEvent|AllergyIntolerance|Appointment|AppointmentResponse|AuditEvent|Basic|Binary|BodySite|Bundle|CapabilityStatement|CarePlan|CareTeam|ChargeItem|Claim|ClaimResponse|ClinicalImpression|CodeSystem|Communication|CommunicationRequest|CompartmentDefinition|Composition|ConceptMap|Condition|Consent|Contract|Coverage|DataElement|DetectedIssue|Device|DeviceComponent|DeviceMetric|DeviceRequest|DeviceUseStatement|DiagnosticReport|DocumentManifest|DocumentReference|DomainResource|EligibilityRequest|EligibilityResponse|Encounter|Endpoint|EnrollmentRequest|EnrollmentResponse|EpisodeOfCare|ExpansionProfile|ExplanationOfBenefit|FamilyMemberHistory|Flag|Goal|GraphDefinition|Group|GuidanceResponse|HealthcareService|ImagingManifest|ImagingStudy|Immunization|ImmunizationRecommendation|ImplementationGuide|Library|Linkage|List|Location|Measure|MeasureReport|Media|Medication|MedicationAdministration|MedicationDispense|MedicationRequest|MedicationStatement|MessageDefinition|MessageHeader|NamingSystem|NutritionOrder|Observation|OperationDefinition|OperationOutcome|Organization|Parameters|Patient|PaymentNotice|PaymentReconciliation|Person|PlanDefinition|Practitioner|PractitionerRole|Procedure|ProcedureRequest|ProcessRequest|ProcessResponse|Provenance|Questionnaire|QuestionnaireResponse|ReferralRequest|RelatedPerson|RequestGroup|ResearchStudy|ResearchSubject|Resource|RiskAssessment|Schedule|SearchParameter|Sequence|ServiceDefinition|Slot|Specimen|StructureDefinition|StructureMap|Subscription|Substance|SupplyDelivery|SupplyRequest|Task|TestReport|TestScript|ValueSet|VisionPrescription',
  },
  whole: ['http://hl7.org/fhir/resource-types'],
};

export const restfulCapabilityModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/restful-capability-mode',
  systems: {
    'http://hl7.org/fhir/restful-capability-mode': 'client|server',
  },
  whole: ['http://hl7.org/fhir/restful-capability-mode'],
};

export const restfulSecurityServiceCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/restful-security-service',
  systems: {
    'http://hl7.org/fhir/restful-security-service': 'OAuth|SMART-on-FHIR|NTLM|Basic|Kerberos|Certificates',
  },
  whole: ['http://hl7.org/fhir/restful-security-service'],
};

export const searchEntryModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/search-entry-mode',
  systems: {
    'http://hl7.org/fhir/search-entry-mode': 'match|include|outcome',
  },
  whole: ['http://hl7.org/fhir/search-entry-mode'],
};

export const searchParamTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/search-param-type',
  systems: {
    'http://hl7.org/fhir/search-param-type': 'number|date|string|token|reference|composite|quantity|uri',
  },
  whole: ['http://hl7.org/fhir/search-param-type'],
};

export const securityLabelsCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/security-labels',
  systems: {},
  open: ['*'],
  reason:
    'the value set http://hl7.org/fhir/ValueSet/v3-ConfidentialityClassification is not at hand; the value set http://hl7.org/fhir/ValueSet/v3-InformationSensitivityPolicy is not at hand; the value set http://hl7.org/fhir/ValueSet/v3-Compartment is not at hand; the value set http://hl7.org/fhir/ValueSet/v3-SecurityIntegrityObservationValue is not at hand; the value set http://hl7.org/fhir/ValueSet/v3-SecurityControlObservationValue is not at hand; the value set http://hl7.org/fhir/ValueSet/v3-ActUSPrivacyLaw is not at hand',
};

export const securityRoleTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/security-role-type',
  systems: {
    'http://www.hl7.org/fhir/contractsignertypecodes':
      'AMENDER|COAUTH|CONT|EVTWIT|PRIMAUTH|REVIEWER|SOURCE|TRANS|VALID|VERF',
    'http://hl7.org/fhir/v3/RoleClass':
      'AFFL|AGNT|ASSIGNED|CLAIM|COVPTY|DEPEN|ECON|EMP|GUARD|INVSBJ|NAMED|NOK|PAT|PROV|NOT',
    'http://hl7.org/fhir/v3/RoleCode':
      'CLASSIFIER|CONSENTER|CONSWIT|COPART|DECLASSIFIER|DELEGATEE|DELEGATOR|DOWNGRDER|DPOWATT|EXCEST|GRANTEE|GRANTOR|GT|GUADLTM|HPOWATT|INTPRTER|POWATT|RESPRSN|SPOWATT',
    'http://hl7.org/fhir/v3/ParticipationFunction': 'AUCG|AULR|AUTM|AUWA|PROMSK',
    'http://hl7.org/fhir/v3/ParticipationType': 'AUT|CST|INF|IRCP|LA|TRC|WIT',
    'http://hl7.org/fhir/extra-security-role-type': 'authserver|datacollector|dataprocessor|datasubject',
    'http://dicom.nema.org/resources/ontology/DCM': '110150|110151|110152|110153|110154|110155',
  },
  whole: ['http://hl7.org/fhir/extra-security-role-type'],
  open: ['http://hl7.org/fhir/v3/RoleCode'],
  reason: 'the code system http://hl7.org/fhir/v3/RoleCode is not at hand',
};

export const slotstatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/slotstatus',
  systems: {
    'http://hl7.org/fhir/slotstatus': 'busy|free|busy-unavailable|busy-tentative|entered-in-error',
  },
  whole: ['http://hl7.org/fhir/slotstatus'],
};

export const structureDefinitionKindCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/structure-definition-kind',
  systems: {
    'http://hl7.org/fhir/structure-definition-kind': 'primitive-type|complex-type|resource|logical',
  },
  whole: ['http://hl7.org/fhir/structure-definition-kind'],
};

export const substanceCategoryCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/substance-category',
  systems: {
    'http://hl7.org/fhir/substance-category': 'allergen|biological|body|chemical|food|drug|material',
  },
  whole: ['http://hl7.org/fhir/substance-category'],
};

export const substanceStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/substance-status',
  systems: {
    'http://hl7.org/fhir/substance-status': 'active|inactive|entered-in-error',
  },
  whole: ['http://hl7.org/fhir/substance-status'],
};

export const systemRestfulInteractionCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/system-restful-interaction',
  systems: {
    'http://hl7.org/fhir/restful-interaction': 'transaction|batch|search-system|history-system',
  },
};

export const triggerTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/trigger-type',
  systems: {
    'http://hl7.org/fhir/trigger-type':
      'named-event|periodic|data-added|data-modified|data-removed|data-accessed|data-access-ended',
  },
  whole: ['http://hl7.org/fhir/trigger-type'],
};

export const typeDerivationRuleCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/type-derivation-rule',
  systems: {
    'http://hl7.org/fhir/type-derivation-rule': 'specialization|constraint',
  },
  whole: ['http://hl7.org/fhir/type-derivation-rule'],
};

export const typeRestfulInteractionCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/type-restful-interaction',
  systems: {
    'http://hl7.org/fhir/restful-interaction':
      'read|vread|update|patch|delete|history-instance|history-type|create|search-type',
  },
};

export const udiEntryTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/udi-entry-type',
  systems: {
    'http://hl7.org/fhir/udi-entry-type': 'barcode|rfid|manual|card|self-reported|unknown',
  },
  whole: ['http://hl7.org/fhir/udi-entry-type'],
};

export const unitsOfTimeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/units-of-time',
  systems: {
    'http://unitsofmeasure.org': 's|min|h|d|wk|mo|a',
  },
};

export const unknownContentCodeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/unknown-content-code',
  systems: {
    'http://hl7.org/fhir/unknown-content-code': 'no|extensions|elements|both',
  },
  whole: ['http://hl7.org/fhir/unknown-content-code'],
};

export const usageContextTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/usage-context-type',
  systems: {
    'http://hl7.org/fhir/usage-context-type': 'gender|age|focus|user|workflow|task|venue|species',
  },
  whole: ['http://hl7.org/fhir/usage-context-type'],
};

export const v20131Codes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/v2-0131',
  systems: {},
  open: ['*'],
  reason: 'the value set http://hl7.org/fhir/ValueSet/v2-0131 is not at hand',
};

export const v3ActEncounterCodeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/v3-ActEncounterCode',
  systems: {},
  open: ['*'],
  reason: 'the value set http://hl7.org/fhir/ValueSet/v3-ActEncounterCode is not at hand',
};

export const v3PurposeOfUseCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/v3-PurposeOfUse',
  systems: {},
  open: ['*'],
  reason: 'the value set http://hl7.org/fhir/ValueSet/v3-PurposeOfUse is not at hand',
};

export const v3ServiceDeliveryLocationRoleTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/v3-ServiceDeliveryLocationRoleType',
  systems: {},
  open: ['*'],
  reason: 'the value set http://hl7.org/fhir/ValueSet/v3-ServiceDeliveryLocationRoleType is not at hand',
};

export const versioningPolicyCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/versioning-policy',
  systems: {
    'http://hl7.org/fhir/versioning-policy': 'no-version|versioned|versioned-update',
  },
  whole: ['http://hl7.org/fhir/versioning-policy'],
};

export const valuesetobservationvitalsignresulthtmlCodes: Codes = {
  url: 'http://hl7.org/fhir/stu3/valueset-observation-vitalsignresult.html',
  systems: {},
  open: ['*'],
  reason: 'the value set http://hl7.org/fhir/stu3/valueset-observation-vitalsignresult.html is not at hand',
};

export const valuesetucumvitalscommonhtmlCodes: Codes = {
  url: 'http://hl7.org/fhir/stu3/valueset-ucum-vitals-common.html',
  systems: {},
  open: ['*'],
  reason: 'the value set http://hl7.org/fhir/stu3/valueset-ucum-vitals-common.html is not at hand',
};

export const bcp13txtCodes: Codes = {
  url: 'http://www.rfc-editor.org/bcp/bcp13.txt',
  systems: {},
  open: ['*'],
  reason: 'the value set http://www.rfc-editor.org/bcp/bcp13.txt is not at hand',
};

export const careConnectAllergyManifestation1Codes: Codes = {
  url: 'https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-AllergyManifestation-1',
  systems: {},
  open: ['*'],
  reason:
    'the value set https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-AllergyManifestation-1 is not at hand',
};

export const careConnectConditionCategory1Codes: Codes = {
  url: 'https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ConditionCategory-1',
  systems: {},
  open: ['*'],
  reason:
    'the value set https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ConditionCategory-1 is not at hand',
};

export const careConnectConditionCode1Codes: Codes = {
  url: 'https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ConditionCode-1',
  systems: {},
  open: ['*'],
  reason: 'the value set https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ConditionCode-1 is not at hand',
};

export const careConnectConditionRelationship1Codes: Codes = {
  url: 'https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ConditionRelationship-1',
  systems: {},
  open: ['*'],
  reason:
    'the value set https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ConditionRelationship-1 is not at hand',
};

export const careConnectEncounterType1Codes: Codes = {
  url: 'https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-EncounterType-1',
  systems: {},
  open: ['*'],
  reason: 'the value set https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-EncounterType-1 is not at hand',
};

export const careConnectListCode1Codes: Codes = {
  url: 'https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ListCode-1',
  systems: {
    'http://snomed.info/sct':
      '887161000000102|887171000000109|717711000000103|933361000000108|886921000000105|1102411000000102|1102191000000100|1103671000000101|325851000000107|25851000000105|24781000000107',
  },
};

export const careConnectVaccineCode1Codes: Codes = {
  url: 'https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-VaccineCode-1',
  systems: {},
  open: ['*'],
  reason: 'the value set https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-VaccineCode-1 is not at hand',
};

export const careConnectAdministrativeGender1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AdministrativeGender-1',
  systems: {
    'http://hl7.org/fhir/administrative-gender': 'male|female|other|unknown',
  },
};

export const careConnectAllergyCertainty1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AllergyCertainty-1',
  systems: {
    'http://snomed.info/sct': '385434005|2931005|255545003|410605003',
  },
};

export const careConnectAllergySeverity1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AllergySeverity-1',
  systems: {},
  open: ['http://snomed.info/sct'],
  reason:
    'http://snomed.info/sct: the filter `constraint = (255604002 |Mild| OR 6736007 |Moderate| OR 24484000 |Severe| OR 399166001 |Fatal| 442452003 |Life threatening severity|)` needs all its concepts',
};

export const careConnectCareSettingType1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-CareSettingType-1',
  systems: {},
  open: ['http://snomed.info/sct'],
  reason: 'http://snomed.info/sct: the filter `concept in 999000381000000107` needs all its concepts',
};

export const careConnectDeathNotificationStatus1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-DeathNotificationStatus-1',
  systems: {
    'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-DeathNotificationStatus-1': '1|2',
  },
  whole: ['https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-DeathNotificationStatus-1'],
};

export const careConnectEthnicCategory1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-EthnicCategory-1',
  systems: {
    'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-EthnicCategory-1':
      'A|B|C|C2|C3|CA|CB|CC|CD|CE|CF|CG|CH|CJ|CK|CL|CM|CN|CP|CQ|CR|CS|CT|CU|CV|CW|CX|CY|D|E|F|G|GA|GB|GC|GD|GE|GF|H|J|K|L|LA|LB|LC|LD|LE|LF|LG|LH|LJ|LK|M|N|P|PA|PB|PC|PD|PE|R|S|SA|SB|SC|SD|SE|Z',
  },
  whole: ['https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-EthnicCategory-1'],
};

export const careConnectHumanLanguage1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-HumanLanguage-1',
  systems: {
    'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-HumanLanguage-1':
      'q1|q2|q3|q4|q5|aa|ab|af|ak|sq|am|ar|an|hy|as|av|ae|ay|az|ba|bm|eu|be|bn|bh|bi|bo|bs|br|bg|my|ca|cs|ch|ce|zh|cu|cv|kw|co|cr|cy|da|de|dv|nl|dz|el|en|eo|et|ee|fo|fa|fj|fi|fr|fy|ff|ka|gd|ga|gl|gv|gn|gu|ht|ha|he|hz|hi|ho|hr|hu|ig|is|io|ii|iu|ie|ia|id|ik|it|jv|ja|kl|kn|ks|kr|kk|km|ki|rw|ky|kv|kg|ko|kj|ku|lo|la|lv|li|ln|lt|lb|lu|lg|mk|mh|ml|mi|mr|ms|mg|mt|mn|na|nv|nr|nd|ng|ne|nn|nb|no|ny|oc|oj|or|om|os|pa|pi|pl|pt|ps|qu|rm|ro|rn|ru|sg|sa|sr|si|sk|sl|se|sm|sn|sd|so|st|es|sc|ss|su|sw|sv|ty|ta|tt|te|tg|tl|th|ti|to|tn|ts|tk|tr|tw|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zu',
  },
  whole: ['https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-HumanLanguage-1'],
};

export const careConnectLanguageAbilityMode1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-LanguageAbilityMode-1',
  systems: {
    'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-LanguageAbilityMode-1': 'ESGN|ESP|EWR|RSGN|RSP|RWR',
  },
  whole: ['https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-LanguageAbilityMode-1'],
};

export const careConnectLanguageAbilityProficiency1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-LanguageAbilityProficiency-1',
  systems: {
    'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-LanguageAbilityProficiency-1': 'E|F|G|P',
  },
  whole: ['https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-LanguageAbilityProficiency-1'],
};

export const careConnectListEmptyReasonCode1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ListEmptyReasonCode-1',
  systems: {
    'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-ListEmptyReasonCode-1': 'no-content-recorded',
  },
  whole: ['https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-ListEmptyReasonCode-1'],
};

export const careConnectListWarningCode1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ListWarningCode-1',
  systems: {
    'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-ListWarningCode-1':
      'confidential-items|data-in-transit|data-awaiting-filing',
  },
  whole: ['https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-ListWarningCode-1'],
};

export const careConnectMaritalStatus1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MaritalStatus-1',
  systems: {
    'http://hl7.org/fhir/v3/MaritalStatus': 'A|D|I|L|M|P|S|T|U|W',
    'http://hl7.org/fhir/v3/NullFlavor': 'UNK',
  },
};

export const careConnectMedicationChangeStatus1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MedicationChangeStatus-1',
  systems: {
    'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-MedicationChangeStatus-1':
      'Continued|Added|Amended|On-hold',
  },
  whole: ['https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-MedicationChangeStatus-1'],
};

export const careConnectMedicationCode1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MedicationCode-1',
  systems: {},
  open: ['http://snomed.info/sct'],
  reason:
    'http://snomed.info/sct: the filter `constraint = (^999000541000001108 |National Health Service dictionary of medicines and devices actual medicinal product simple reference set| OR ^999000551000001106 |National Health Service dictionary of medicines and devices actual medicinal product pack simple reference set| OR ^999000561000001109 |National Health Service dictionary of medicines and devices virtual medicinal product simple reference set| OR ^999000571000001104 |National Health Service dictionary of medicines and devices virtual medicinal product pack simple reference set| OR ^999000581000001102 |National Health Service dictionary of medicines and devices virtual therapeutic moiety simple reference set|)` needs all its concepts',
};

export const careConnectMedicationForm1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MedicationForm-1',
  systems: {},
  open: ['http://snomed.info/sct'],
  reason:
    'http://snomed.info/sct: the filter `constraint = ^999000781000001107 |NHS dm+d (dictionary of medicines and devices) dose form simple reference set|` needs all its concepts',
};

export const careConnectNHSNumberVerificationStatus1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-NHSNumberVerificationStatus-1',
  systems: {
    'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1':
      '01|02|03|04|05|06|07|08',
  },
  whole: ['https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1'],
};

export const careConnectPrescribingAgency1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-PrescribingAgency-1',
  systems: {
    'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-PrescribingAgency-1':
      'prescribed-at-gp-practice|prescribed-by-another-organisation',
  },
  whole: ['https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-PrescribingAgency-1'],
};

export const careConnectPrescriptionType1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-PrescriptionType-1',
  systems: {
    'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-PrescriptionType-1':
      'acute|repeat|repeat-dispensing|delayed-prescribing|acute-handwritten',
  },
  whole: ['https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-PrescriptionType-1'],
};

export const careConnectRegistrationStatus1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-RegistrationStatus-1',
  systems: {
    'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationStatus-1': 'A|D|I|R',
  },
  whole: ['https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationStatus-1'],
};

export const careConnectRegistrationType1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-RegistrationType-1',
  systems: {
    'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1': 'R|E|IN|T|P|O|S',
  },
  whole: ['https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1'],
};

export const careConnectReligiousAffiliation1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ReligiousAffiliation-1',
  systems: {},
  open: ['http://snomed.info/sct'],
  reason: 'http://snomed.info/sct: the filter `concept in 999000531000000100` needs all its concepts',
};

export const careConnectResidentialStatus1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ResidentialStatus-1',
  systems: {
    'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-ResidentialStatus-1': 'H|O',
  },
  whole: ['https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-ResidentialStatus-1'],
};

export const careConnectSDSJobRoleName1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-SDSJobRoleName-1',
  systems: {
    'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1':
      'R0010|R0020|R0210|R0030|R0040|R0050|R0060|R0070|R0080|R0090|R0100|R0110|R0120|R0130|R0140|R0150|R0160|R0170|R0180|R0190|R0200|R0260|R0270|R1981|R1984|R6200|R6300|R7140|R7150|R9100|R9101|R9102|R9103|R9104|R0215|R0220|R0230|R0240|R0243|R0247|R0055|R0250|R0280|R0290|R0295|R0300|R0310|R0320|R0006|R0330|R0340|R0350|R0360|R0370|R0380|R0390|R0400|R0410|R0420|R0430|R0440|R0450|R0460|R0470|R0480|R0490|R0500|R0510|R0520|R0530|R0540|R0550|R6400|R0560|R0580|R0610|R1976|R0570|R0600|R0620|R0630|R0690|R0700|R1974|R1975|R0590|R1972|R0640|R0650|R0660|R0670|R0680|R0018|R0750|R0760|R0770|R0780|R0790|R0800|R0810|R0820|R0950|R0960|R0970|R0980|R0990|R1000|R1010|R1020|R1110|R1120|R1130|R1140|R1070|R1080|R1090|R1100|R0003|R0012|R0013|R0014|R0015|R0016|R0017|R1190|R1200|R1210|R1220|R1230|R1240|R1250|R1260|R1030|R1040|R1050|R1060|R1150|R1160|R1170|R1180|R0710|R0720|R0730|R0740|R0830|R0840|R0850|R0860|R0870|R0880|R0890|R0900|R0910|R0920|R0930|R0940|R0955|R0965|R0975|R0985|R9500|R9505|R9510|R9515|R9520|R9525|R9530|R9535|R9540|R9545|R9550|R9555|R9560|R9565|R9570|R9575|R9580|R9585|R9590|R9595|R9600|R9605|R9615|R9620|R9625|R9630|R9635|R9640|R9645|R9650|R9655|R9660|R9665|R9670|R9675|R9680|R9685|R9690|R9695|R9700|R9705|R9710|R9715|R9720|R9725|R9730|R9735|R9740|R9745|R9750|R9755|R1270|R1280|R1290|R1979|R1300|R1310|R1320|R1330|R1340|R1350|R1360|R1370|R0011|R1380|R1390|R1400|R1410|R1420|R0019|R1430|R1440|R1540|R1543|R1547|R1560|R1600|R1570|R1450|R1580|R1550|R0002|R1690|R1700|R1710|R1480|R1490|R1590|R1460|R1470|R1520|R1530|R1980|R1500|R1510|R1610|R1620|R1630|R1640|R1650|R1660|R1670|R1680|R0007|R0008|R0021|R0022|R0023|R1720|R1730|R1740|R1750|R1751|R1760|R1770|R1971|R1973|R1977|R1978|R1985|R1995|R5010|R5040|R5090|R5110|R5120|R5130|R5140|R5170|R5175|R5181|R5183|R5186|R5188|R5189|R5190|R5195|R5210|R5250|R6010|R6030|R6050|R6060|R6080|R7100|R7110|R7120|R9756|R1780|R1790|R1910|R1920|R1930|R1940|R1950|R1960|R1970|R1982|R1983|R1986|R1987|R1988|R1989|R1990|R1996|R1997|R1998|R1999|R5000|R5003|R5007|R5020|R5060|R5070|R5072|R5080|R5100|R5105|R5180|R5182|R5184|R5185|R5187|R5191|R5192|R5300|R5310|R5320|R5330|R5340|R6020|R6040|R6070|R6090|R6100|R6160|R7130|R1800|R1810|R1820|R1830|R1840|R1850|R1860|R1870|R1880|R1890|R1900|R5030|R5050|R5150|R5400|R8000|R8001|R8002|R8003|R8004|R8016|R8017|R8024|R8005|R8006|R8007|R8008|R8015|R0001|R8009|R8010|R8011|R8012|R8013|R8014',
  },
  whole: ['https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1'],
};

export const careConnectTreatmentCategory1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-TreatmentCategory-1',
  systems: {
    'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-TreatmentCategory-1': '1|2|3|4|9|8',
  },
  whole: ['https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-TreatmentCategory-1'],
};

export const gpConnectDeliveryChannel1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/GPConnect-DeliveryChannel-1',
  systems: {
    'https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-DeliveryChannel-1': 'In-person|Telephone|Video|Visit',
  },
  whole: ['https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-DeliveryChannel-1'],
};

export const gpConnectOrganisationType1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/GPConnect-OrganisationType-1',
  systems: {
    'https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1': 'gp-practice|urgent-care',
  },
  whole: ['https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1'],
};

export const gpConnectPractitionerRole1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/GPConnect-PractitionerRole-1',
  systems: {
    'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1':
      'R0260|R0270|R0410|R0600|R0610|R0620|R0680|R0690|R0700|R0790|R1290|R1300|R1310|R1330|R1450|R1480|R1550|R1590|R6200|R6300|R0570|R0630|R0017|R0750|R0950|R1070|R1100|R1110|R1140|R1540|R1543|R1547|R1974|R1975',
  },
  rest: {
    'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1':
      'R0010|R0020|R0210|R0030|R0040|R0050|R0060|R0070|R0080|R0090|R0100|R0110|R0120|R0130|R0140|R0150|R0160|R0170|R0180|R0190|R0200|R1981|R1984|R7140|R7150|R9100|R9101|R9102|R9103|R9104|R0215|R0220|R0230|R0240|R0243|R0247|R0055|R0250|R0280|R0290|R0295|R0300|R0310|R0320|R0006|R0330|R0340|R0350|R0360|R0370|R0380|R0390|R0400|R0420|R0430|R0440|R0450|R0460|R0470|R0480|R0490|R0500|R0510|R0520|R0530|R0540|R0550|R6400|R0560|R0580|R1976|R0590|R1972|R0640|R0650|R0660|R0670|R0018|R0760|R0770|R0780|R0800|R0810|R0820|R0960|R0970|R0980|R0990|R1000|R1010|R1020|R1120|R1130|R1080|R1090|R0003|R0012|R0013|R0014|R0015|R0016|R1190|R1200|R1210|R1220|R1230|R1240|R1250|R1260|R1030|R1040|R1050|R1060|R1150|R1160|R1170|R1180|R0710|R0720|R0730|R0740|R0830|R0840|R0850|R0860|R0870|R0880|R0890|R0900|R0910|R0920|R0930|R0940|R0955|R0965|R0975|R0985|R9500|R9505|R9510|R9515|R9520|R9525|R9530|R9535|R9540|R9545|R9550|R9555|R9560|R9565|R9570|R9575|R9580|R9585|R9590|R9595|R9600|R9605|R9615|R9620|R9625|R9630|R9635|R9640|R9645|R9650|R9655|R9660|R9665|R9670|R9675|R9680|R9685|R9690|R9695|R9700|R9705|R9710|R9715|R9720|R9725|R9730|R9735|R9740|R9745|R9750|R9755|R1270|R1280|R1979|R1320|R1340|R1350|R1360|R1370|R0011|R1380|R1390|R1400|R1410|R1420|R0019|R1430|R1440|R1560|R1600|R1570|R1580|R0002|R1690|R1700|R1710|R1490|R1460|R1470|R1520|R1530|R1980|R1500|R1510|R1610|R1620|R1630|R1640|R1650|R1660|R1670|R1680|R0007|R0008|R0021|R0022|R0023|R1720|R1730|R1740|R1750|R1751|R1760|R1770|R1971|R1973|R1977|R1978|R1985|R1995|R5010|R5040|R5090|R5110|R5120|R5130|R5140|R5170|R5175|R5181|R5183|R5186|R5188|R5189|R5190|R5195|R5210|R5250|R6010|R6030|R6050|R6060|R6080|R7100|R7110|R7120|R9756|R1780|R1790|R1910|R1920|R1930|R1940|R1950|R1960|R1970|R1982|R1983|R1986|R1987|R1988|R1989|R1990|R1996|R1997|R1998|R1999|R5000|R5003|R5007|R5020|R5060|R5070|R5072|R5080|R5100|R5105|R5180|R5182|R5184|R5185|R5187|R5191|R5192|R5300|R5310|R5320|R5330|R5340|R6020|R6040|R6070|R6090|R6100|R6160|R7130|R1800|R1810|R1820|R1830|R1840|R1850|R1860|R1870|R1880|R1890|R1900|R5030|R5050|R5150|R5400|R8000|R8001|R8002|R8003|R8004|R8016|R8017|R8024|R8005|R8006|R8007|R8008|R8015|R0001|R8009|R8010|R8011|R8012|R8013|R8014',
  },
};

export const spineErrorOrWarningCode1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/Spine-ErrorOrWarningCode-1',
  systems: {
    'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1':
      'NO_RECORD_FOUND|PATIENT_NOT_FOUND|INVALID_NHS_NUMBER|INVALID_CODE_SYSTEM|INVALID_CODE_VALUE|INVALID_VALUE|INVALID_IDENTIFIER_SYSTEM|INVALID_IDENTIFIER_VALUE|CONFLICTING_VALUES|INVALID_ELEMENT|AUTHOR_CREDENTIALS_ERROR|INVALID_PARAMETER|REQUEST_UNMATCHED|MESSAGE_NOT_WELL_FORMED|NO_PATIENT_CONSENT|NO_ORGANISATIONAL_CONSENT|BAD_REQUEST|INVALID_RESOURCE|ORGANISATION_NOT_FOUND|PRACTITIONER_NOT_FOUND|PATIENT_SENSITIVE|NO_RELATIONSHIP|FHIR_CONSTRAINT_VIOLATION|FLAG_ALREADY_SET|INVALID_REQUEST_STATE|INVALID_REQUEST_TYPE|ACCESS DENIED|ASID_CHECK_FAILED|MISSING_OR_INVALID_HEADER|ACCESS_DENIED_SSL|MSG_RESOURCE_ID_FAIL|DUPLICATE_REJECTED|RESOURCE_CREATED|RESOURCE_DELETED|INVALID_REQUEST_MESSAGE|INTERNAL_SERVER_ERROR|INVALID_PATIENT_DEMOGRAPHICS|NOT_IMPLEMENTED|REFERENCE_NOT_FOUND',
  },
  whole: ['https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1'],
};
