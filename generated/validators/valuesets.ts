// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3
import type { Codes, System } from 'fsh-codegen/runtime/v1/checks';

const abstractTypesSystem: System = { url: 'http://hl7.org/fhir/abstract-types', codes: 'Type|Any' };

const accountStatusSystem: System = {
  url: 'http://hl7.org/fhir/account-status',
  codes: 'active|inactive|entered-in-error',
};

const actionCardinalityBehaviorSystem: System = {
  url: 'http://hl7.org/fhir/action-cardinality-behavior',
  codes: 'single|multiple',
};

const actionConditionKindSystem: System = {
  url: 'http://hl7.org/fhir/action-condition-kind',
  codes: 'applicability|start|stop',
};

const actionGroupingBehaviorSystem: System = {
  url: 'http://hl7.org/fhir/action-grouping-behavior',
  codes: 'visual-group|logical-group|sentence-group',
};

const actionParticipantTypeSystem: System = {
  url: 'http://hl7.org/fhir/action-participant-type',
  codes: 'patient|practitioner|related-person',
};

const actionPrecheckBehaviorSystem: System = {
  url: 'http://hl7.org/fhir/action-precheck-behavior',
  codes: 'yes|no',
};

const actionRelationshipTypeSystem: System = {
  url: 'http://hl7.org/fhir/action-relationship-type',
  codes:
    'before-start|before|before-end|concurrent-with-start|concurrent|concurrent-with-end|after-start|after|after-end',
};

const actionRequiredBehaviorSystem: System = {
  url: 'http://hl7.org/fhir/action-required-behavior',
  codes: 'must|could|must-unless-documented',
};

const actionSelectionBehaviorSystem: System = {
  url: 'http://hl7.org/fhir/action-selection-behavior',
  codes: 'any|all|all-or-none|exactly-one|at-most-one|one-or-more',
};

const actionTypeSystem: System = {
  url: 'http://hl7.org/fhir/action-type',
  codes: 'create|update|remove|fire-event',
};

const addressTypeSystem: System = { url: 'http://hl7.org/fhir/address-type', codes: 'postal|physical|both' };

const addressUseSystem: System = { url: 'http://hl7.org/fhir/address-use', codes: 'home|work|temp|old' };

const administrativeGenderSystem: System = {
  url: 'http://hl7.org/fhir/administrative-gender',
  codes: 'male|female|other|unknown',
};

const allergyClinicalStatusSystem: System = {
  url: 'http://hl7.org/fhir/allergy-clinical-status',
  codes: 'active|inactive|resolved',
};

const allergyIntoleranceCategorySystem: System = {
  url: 'http://hl7.org/fhir/allergy-intolerance-category',
  codes: 'food|medication|environment|biologic',
};

const allergyIntoleranceCriticalitySystem: System = {
  url: 'http://hl7.org/fhir/allergy-intolerance-criticality',
  codes: 'low|high|unable-to-assess',
};

const allergyIntoleranceTypeSystem: System = {
  url: 'http://hl7.org/fhir/allergy-intolerance-type',
  codes: 'allergy|intolerance',
};

const allergyVerificationStatusSystem: System = {
  url: 'http://hl7.org/fhir/allergy-verification-status',
  codes: 'unconfirmed|confirmed|refuted|entered-in-error',
};

const appointmentstatusSystem: System = {
  url: 'http://hl7.org/fhir/appointmentstatus',
  codes: 'proposed|pending|booked|arrived|fulfilled|cancelled|noshow|entered-in-error',
};

const bindingStrengthSystem: System = {
  url: 'http://hl7.org/fhir/binding-strength',
  codes: 'required|extensible|preferred|example',
};

const bundleTypeSystem: System = {
  url: 'http://hl7.org/fhir/bundle-type',
  codes:
    'document|message|transaction|transaction-response|batch|batch-response|history|searchset|collection',
};

const capabilityStatementKindSystem: System = {
  url: 'http://hl7.org/fhir/capability-statement-kind',
  codes: 'instance|capability|requirements',
};

const carePlanActivityStatusSystem: System = {
  url: 'http://hl7.org/fhir/care-plan-activity-status',
  codes: 'not-started|scheduled|in-progress|on-hold|completed|cancelled|unknown',
};

const carePlanIntentSystem: System = {
  url: 'http://hl7.org/fhir/care-plan-intent',
  codes: 'proposal|plan|order|option',
};

const carePlanStatusSystem: System = {
  url: 'http://hl7.org/fhir/care-plan-status',
  codes: 'draft|active|suspended|completed|entered-in-error|cancelled|unknown',
};

const clinicalImpressionStatusSystem: System = {
  url: 'http://hl7.org/fhir/clinical-impression-status',
  codes: 'draft|completed|entered-in-error',
};

const conditionClinicalSystem: System = {
  url: 'http://hl7.org/fhir/condition-clinical',
  codes: 'active|recurrence|inactive|remission|resolved',
};

const conditionVerStatusSystem: System = {
  url: 'http://hl7.org/fhir/condition-ver-status',
  codes: 'provisional|differential|confirmed|refuted|entered-in-error|unknown',
};

const conditionalDeleteStatusSystem: System = {
  url: 'http://hl7.org/fhir/conditional-delete-status',
  codes: 'not-supported|single|multiple',
};

const conditionalReadStatusSystem: System = {
  url: 'http://hl7.org/fhir/conditional-read-status',
  codes: 'not-supported|modified-since|not-match|full-support',
};

const constraintSeveritySystem: System = {
  url: 'http://hl7.org/fhir/constraint-severity',
  codes: 'error|warning',
};

const contactPointSystemSystem: System = {
  url: 'http://hl7.org/fhir/contact-point-system',
  codes: 'phone|fax|email|pager|url|sms|other',
};

const contactPointUseSystem: System = {
  url: 'http://hl7.org/fhir/contact-point-use',
  codes: 'home|work|temp|old|mobile',
};

const contactentityTypeSystem: System = {
  url: 'http://hl7.org/fhir/contactentity-type',
  codes: 'BILL|ADMIN|HR|PAYOR|PATINF|PRESS',
};

const contributorTypeSystem: System = {
  url: 'http://hl7.org/fhir/contributor-type',
  codes: 'author|editor|reviewer|endorser',
};

const dataAbsentReasonSystem: System = {
  url: 'http://hl7.org/fhir/data-absent-reason',
  codes: 'unknown|asked|temp|not-asked|masked|unsupported|astext|error|NaN|not-performed',
};

const dataTypesSystem: System = {
  url: 'http://hl7.org/fhir/data-types',
  codes:
    'Address|Age|Annotation|Attachment|BackboneElement|CodeableConcept|Coding|ContactDetail|ContactPoint|Contributor|Count|DataRequirement|Distance|Dosage|Duration|Element|ElementDefinition|Extension|HumanName|Identifier|Meta|Money|Narrative|ParameterDefinition|Period|Quantity|Range|Ratio|Reference|RelatedArtifact|SampledData|Signature|SimpleQuantity|Timing|TriggerDefinition|UsageContext|base64Binary|boolean|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|uuid|xhtml',
};

const daysOfWeekSystem: System = {
  url: 'http://hl7.org/fhir/days-of-week',
  codes: 'mon|tue|wed|thu|fri|sat|sun',
};

const detectedissueSeveritySystem: System = {
  url: 'http://hl7.org/fhir/detectedissue-severity',
  codes: 'high|moderate|low',
};

const deviceStatusSystem: System = {
  url: 'http://hl7.org/fhir/device-status',
  codes: 'active|inactive|entered-in-error|unknown',
};

const diagnosticReportStatusSystem: System = {
  url: 'http://hl7.org/fhir/diagnostic-report-status',
  codes: 'registered|partial|preliminary|final|amended|corrected|appended|cancelled|entered-in-error|unknown',
};

const dietSystem: System = {
  url: 'http://hl7.org/fhir/diet',
  codes: 'vegetarian|dairy-free|nut-free|gluten-free|vegan|halal|kosher',
};

const discriminatorTypeSystem: System = {
  url: 'http://hl7.org/fhir/discriminator-type',
  codes: 'value|exists|pattern|type|profile',
};

const documentModeSystem: System = { url: 'http://hl7.org/fhir/document-mode', codes: 'producer|consumer' };

const encounterLocationStatusSystem: System = {
  url: 'http://hl7.org/fhir/encounter-location-status',
  codes: 'planned|active|reserved|completed',
};

const encounterStatusSystem: System = {
  url: 'http://hl7.org/fhir/encounter-status',
  codes: 'planned|arrived|triaged|in-progress|onleave|finished|cancelled|entered-in-error|unknown',
};

const endpointConnectionTypeSystem: System = {
  url: 'http://hl7.org/fhir/endpoint-connection-type',
  codes:
    'ihe-xcpd|ihe-xca|ihe-xdr|ihe-xds|ihe-iid|dicom-wado-rs|dicom-qido-rs|dicom-stow-rs|dicom-wado-uri|hl7-fhir-rest|hl7-fhir-msg|hl7v2-mllp|secure-email|direct-project',
};

const endpointStatusSystem: System = {
  url: 'http://hl7.org/fhir/endpoint-status',
  codes: 'active|suspended|error|off|entered-in-error|test',
};

const episodeOfCareStatusSystem: System = {
  url: 'http://hl7.org/fhir/episode-of-care-status',
  codes: 'planned|waitlist|active|onhold|finished|cancelled|entered-in-error',
};

const eventCapabilityModeSystem: System = {
  url: 'http://hl7.org/fhir/event-capability-mode',
  codes: 'sender|receiver',
};

const eventStatusSystem: System = {
  url: 'http://hl7.org/fhir/event-status',
  codes: 'preparation|in-progress|suspended|aborted|completed|entered-in-error|unknown',
};

const eventTimingSystem: System = {
  url: 'http://hl7.org/fhir/event-timing',
  codes: 'MORN|AFT|EVE|NIGHT|PHS',
};

const extensionContextSystem: System = {
  url: 'http://hl7.org/fhir/extension-context',
  codes: 'resource|datatype|extension',
};

const extraSecurityRoleTypeSystem: System = {
  url: 'http://hl7.org/fhir/extra-security-role-type',
  codes: 'authserver|datacollector|dataprocessor|datasubject',
};

const groupTypeSystem: System = {
  url: 'http://hl7.org/fhir/group-type',
  codes: 'person|animal|practitioner|device|medication|substance',
};

const httpVerbSystem: System = { url: 'http://hl7.org/fhir/http-verb', codes: 'GET|POST|PUT|DELETE' };

const identifierTypeSystem: System = {
  url: 'http://hl7.org/fhir/identifier-type',
  codes: 'UDI|SNO|SB|PLAC|FILL',
};

const identifierUseSystem: System = {
  url: 'http://hl7.org/fhir/identifier-use',
  codes: 'usual|official|temp|secondary',
};

const issueSeveritySystem: System = {
  url: 'http://hl7.org/fhir/issue-severity',
  codes: 'fatal|error|warning|information',
};

const issueTypeSystem: System = {
  url: 'http://hl7.org/fhir/issue-type',
  codes:
    'invalid|structure|required|value|invariant|security|login|unknown|expired|forbidden|suppressed|processing|not-supported|duplicate|not-found|too-long|code-invalid|extension|too-costly|business-rule|conflict|incomplete|transient|lock-error|no-store|exception|timeout|throttled|informational',
};

const linkTypeSystem: System = {
  url: 'http://hl7.org/fhir/link-type',
  codes: 'replaced-by|replaces|refer|seealso',
};

const listModeSystem: System = { url: 'http://hl7.org/fhir/list-mode', codes: 'working|snapshot|changes' };

const listStatusSystem: System = {
  url: 'http://hl7.org/fhir/list-status',
  codes: 'current|retired|entered-in-error',
};

const locationModeSystem: System = { url: 'http://hl7.org/fhir/location-mode', codes: 'instance|kind' };

const locationStatusSystem: System = {
  url: 'http://hl7.org/fhir/location-status',
  codes: 'active|suspended|inactive',
};

const medicationAdminStatusSystem: System = {
  url: 'http://hl7.org/fhir/medication-admin-status',
  codes: 'in-progress|on-hold|completed|entered-in-error|stopped|unknown',
};

const medicationDispenseStatusSystem: System = {
  url: 'http://hl7.org/fhir/medication-dispense-status',
  codes: 'preparation|in-progress|on-hold|completed|entered-in-error|stopped',
};

const medicationRequestIntentSystem: System = {
  url: 'http://hl7.org/fhir/medication-request-intent',
  codes: 'proposal|plan|order|instance-order',
};

const medicationRequestPrioritySystem: System = {
  url: 'http://hl7.org/fhir/medication-request-priority',
  codes: 'routine|urgent|stat|asap',
};

const medicationRequestStatusSystem: System = {
  url: 'http://hl7.org/fhir/medication-request-status',
  codes: 'active|on-hold|cancelled|completed|entered-in-error|stopped|draft|unknown',
};

const medicationStatementStatusSystem: System = {
  url: 'http://hl7.org/fhir/medication-statement-status',
  codes: 'active|completed|entered-in-error|intended|stopped|on-hold',
};

const medicationStatementTakenSystem: System = {
  url: 'http://hl7.org/fhir/medication-statement-taken',
  codes: 'y|n|unk|na',
};

const medicationStatusSystem: System = {
  url: 'http://hl7.org/fhir/medication-status',
  codes: 'active|inactive|entered-in-error',
};

const messageSignificanceCategorySystem: System = {
  url: 'http://hl7.org/fhir/message-significance-category',
  codes: 'Consequence|Currency|Notification',
};

const messageTransportSystem: System = {
  url: 'http://hl7.org/fhir/message-transport',
  codes: 'http|ftp|mllp',
};

const metricCalibrationStateSystem: System = {
  url: 'http://hl7.org/fhir/metric-calibration-state',
  codes: 'not-calibrated|calibration-required|calibrated|unspecified',
};

const metricCalibrationTypeSystem: System = {
  url: 'http://hl7.org/fhir/metric-calibration-type',
  codes: 'unspecified|offset|gain|two-point',
};

const metricCategorySystem: System = {
  url: 'http://hl7.org/fhir/metric-category',
  codes: 'measurement|setting|calculation|unspecified',
};

const metricColorSystem: System = {
  url: 'http://hl7.org/fhir/metric-color',
  codes: 'black|red|green|yellow|blue|magenta|cyan|white',
};

const metricOperationalStatusSystem: System = {
  url: 'http://hl7.org/fhir/metric-operational-status',
  codes: 'on|off|standby|entered-in-error',
};

const nameUseSystem: System = {
  url: 'http://hl7.org/fhir/name-use',
  codes: 'usual|official|temp|nickname|anonymous|old|maiden',
};

const narrativeStatusSystem: System = {
  url: 'http://hl7.org/fhir/narrative-status',
  codes: 'generated|extensions|additional|empty',
};

const nutritionRequestStatusSystem: System = {
  url: 'http://hl7.org/fhir/nutrition-request-status',
  codes: 'proposed|draft|planned|requested|active|on-hold|completed|cancelled|entered-in-error',
};

const observationCategorySystem: System = {
  url: 'http://hl7.org/fhir/observation-category',
  codes: 'social-history|vital-signs|imaging|laboratory|procedure|survey|exam|therapy',
};

const observationRelationshiptypesSystem: System = {
  url: 'http://hl7.org/fhir/observation-relationshiptypes',
  codes: 'has-member|derived-from|sequel-to|replaces|qualified-by|interfered-by',
};

const observationStatusSystem: System = {
  url: 'http://hl7.org/fhir/observation-status',
  codes: 'registered|preliminary|final|amended|corrected|cancelled|entered-in-error|unknown',
};

const operationKindSystem: System = { url: 'http://hl7.org/fhir/operation-kind', codes: 'operation|query' };

const operationParameterUseSystem: System = {
  url: 'http://hl7.org/fhir/operation-parameter-use',
  codes: 'in|out',
};

const participantrequiredSystem: System = {
  url: 'http://hl7.org/fhir/participantrequired',
  codes: 'required|optional|information-only',
};

const participationstatusSystem: System = {
  url: 'http://hl7.org/fhir/participationstatus',
  codes: 'accepted|declined|tentative|needs-action',
};

const planDefinitionTypeSystem: System = {
  url: 'http://hl7.org/fhir/plan-definition-type',
  codes: 'order-set|protocol|eca-rule',
};

const propertyRepresentationSystem: System = {
  url: 'http://hl7.org/fhir/property-representation',
  codes: 'xmlAttr|xmlText|typeAttr|cdaText|xhtml',
};

const provenanceEntityRoleSystem: System = {
  url: 'http://hl7.org/fhir/provenance-entity-role',
  codes: 'derivation|revision|quotation|source|removal',
};

const publicationStatusSystem: System = {
  url: 'http://hl7.org/fhir/publication-status',
  codes: 'draft|active|retired|unknown',
};

const qualityTypeSystem: System = { url: 'http://hl7.org/fhir/quality-type', codes: 'indel|snp|unknown' };

const quantityComparatorSystem: System = {
  url: 'http://hl7.org/fhir/quantity-comparator',
  codes: '<|<=|>=|>',
};

const questionnaireAnswersStatusSystem: System = {
  url: 'http://hl7.org/fhir/questionnaire-answers-status',
  codes: 'in-progress|completed|amended|entered-in-error|stopped',
};

const reactionEventSeveritySystem: System = {
  url: 'http://hl7.org/fhir/reaction-event-severity',
  codes: 'mild|moderate|severe',
};

const referenceHandlingPolicySystem: System = {
  url: 'http://hl7.org/fhir/reference-handling-policy',
  codes: 'literal|logical|resolves|enforced|local',
};

const referenceVersionRulesSystem: System = {
  url: 'http://hl7.org/fhir/reference-version-rules',
  codes: 'either|independent|specific',
};

const referencerangeMeaningSystem: System = {
  url: 'http://hl7.org/fhir/referencerange-meaning',
  codes:
    'type|normal|recommended|treatment|therapeutic|pre|post|endocrine|pre-puberty|follicular|midcycle|luteal|postmeopausal',
};

const relatedArtifactTypeSystem: System = {
  url: 'http://hl7.org/fhir/related-artifact-type',
  codes: 'documentation|justification|citation|predecessor|successor|derived-from|depends-on|composed-of',
};

const repositoryTypeSystem: System = {
  url: 'http://hl7.org/fhir/repository-type',
  codes: 'directlink|openapi|login|oauth|other',
};

const requestIntentSystem: System = {
  url: 'http://hl7.org/fhir/request-intent',
  codes: 'proposal|plan|order|original-order|reflex-order|filler-order|instance-order|option',
};

const requestPrioritySystem: System = {
  url: 'http://hl7.org/fhir/request-priority',
  codes: 'routine|urgent|asap|stat',
};

const requestStatusSystem: System = {
  url: 'http://hl7.org/fhir/request-status',
  codes: 'draft|active|suspended|cancelled|completed|entered-in-error|unknown',
};

const resourceAggregationModeSystem: System = {
  url: 'http://hl7.org/fhir/resource-aggregation-mode',
  codes: 'contained|referenced|bundled',
};

const resourceSlicingRulesSystem: System = {
  url: 'http://hl7.org/fhir/resource-slicing-rules',
  codes: 'closed|open|openAtEnd',
};

const resourceTypesSystem: System = {
  url: 'http://hl7.org/fhir/resource-types',
  codes:
    'Account|ActivityDefinition|AdverseEvent|AllergyIntolerance|Appointment|AppointmentResponse|AuditEvent|Basic|Binary|BodySite|Bundle|CapabilityStatement|CarePlan|CareTeam|ChargeItem|Claim|ClaimResponse|ClinicalImpression|CodeSystem|Communication|CommunicationRequest|CompartmentDefinition|Composition|ConceptMap|Condition|Consent|Contract|Coverage|DataElement|DetectedIssue|Device|DeviceComponent|DeviceMetric|DeviceRequest|DeviceUseStatement|DiagnosticReport|DocumentManifest|DocumentReference|DomainResource|EligibilityRequest|EligibilityResponse|Encounter|Endpoint|EnrollmentRequest|EnrollmentResponse|EpisodeOfCare|ExpansionProfile|ExplanationOfBenefit|FamilyMemberHistory|Flag|Goal|GraphDefinition|Group|GuidanceResponse|HealthcareService|ImagingManifest|ImagingStudy|Immunization|ImmunizationRecommendation|ImplementationGuide|Library|Linkage|List|Location|Measure|MeasureReport|Media|Medication|MedicationAdministration|MedicationDispense|MedicationRequest|MedicationStatement|MessageDefinition|MessageHeader|NamingSystem|NutritionOrder|Observation|OperationDefinition|OperationOutcome|Organization|Parameters|Patient|PaymentNotice|PaymentReconciliation|Person|PlanDefinition|Practitioner|PractitionerRole|Procedure|ProcedureRequest|ProcessRequest|ProcessResponse|Provenance|Questionnaire|QuestionnaireResponse|ReferralRequest|RelatedPerson|RequestGroup|ResearchStudy|ResearchSubject|Resource|RiskAssessment|Schedule|SearchParameter|Sequence|ServiceDefinition|Slot|Specimen|StructureDefinition|StructureMap|Subscription|Substance|SupplyDelivery|SupplyRequest|Task|TestReport|TestScript|ValueSet|VisionPrescription',
};

const restfulCapabilityModeSystem: System = {
  url: 'http://hl7.org/fhir/restful-capability-mode',
  codes: 'client|server',
};

const restfulSecurityServiceSystem: System = {
  url: 'http://hl7.org/fhir/restful-security-service',
  codes: 'OAuth|SMART-on-FHIR|NTLM|Basic|Kerberos|Certificates',
};

const searchEntryModeSystem: System = {
  url: 'http://hl7.org/fhir/search-entry-mode',
  codes: 'match|include|outcome',
};

const searchParamTypeSystem: System = {
  url: 'http://hl7.org/fhir/search-param-type',
  codes: 'number|date|string|token|reference|composite|quantity|uri',
};

const slotstatusSystem: System = {
  url: 'http://hl7.org/fhir/slotstatus',
  codes: 'busy|free|busy-unavailable|busy-tentative|entered-in-error',
};

const structureDefinitionKindSystem: System = {
  url: 'http://hl7.org/fhir/structure-definition-kind',
  codes: 'primitive-type|complex-type|resource|logical',
};

const substanceCategorySystem: System = {
  url: 'http://hl7.org/fhir/substance-category',
  codes: 'allergen|biological|body|chemical|food|drug|material',
};

const substanceStatusSystem: System = {
  url: 'http://hl7.org/fhir/substance-status',
  codes: 'active|inactive|entered-in-error',
};

const triggerTypeSystem: System = {
  url: 'http://hl7.org/fhir/trigger-type',
  codes: 'named-event|periodic|data-added|data-modified|data-removed|data-accessed|data-access-ended',
};

const typeDerivationRuleSystem: System = {
  url: 'http://hl7.org/fhir/type-derivation-rule',
  codes: 'specialization|constraint',
};

const udiEntryTypeSystem: System = {
  url: 'http://hl7.org/fhir/udi-entry-type',
  codes: 'barcode|rfid|manual|card|self-reported|unknown',
};

const unknownContentCodeSystem: System = {
  url: 'http://hl7.org/fhir/unknown-content-code',
  codes: 'no|extensions|elements|both',
};

const usageContextTypeSystem: System = {
  url: 'http://hl7.org/fhir/usage-context-type',
  codes: 'gender|age|focus|user|workflow|task|venue|species',
};

const v0078System: System = {
  url: 'http://hl7.org/fhir/v2/0078',
  codes:
    '<|>|A|AA|AC|B|D|DET|H|HH|HM|HU|I|IE|IND|L|LL|LU|MS|N|ND|NEG|NR|NS|null|OBX|POS|QCF|R|RR|S|SDD|SYN-R|SYN-S|TOX|U|VS|W|WR',
};

const maritalStatusSystem: System = {
  url: 'http://hl7.org/fhir/v3/MaritalStatus',
  codes: 'A|D|I|L|M|P|S|T|U|W',
};

const versioningPolicySystem: System = {
  url: 'http://hl7.org/fhir/versioning-policy',
  codes: 'no-version|versioned|versioned-update',
};

const careConnectDeathNotificationStatus1System: System = {
  url: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-DeathNotificationStatus-1',
  codes: '1|2',
};

const careConnectEthnicCategory1System: System = {
  url: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-EthnicCategory-1',
  codes:
    'A|B|C|C2|C3|CA|CB|CC|CD|CE|CF|CG|CH|CJ|CK|CL|CM|CN|CP|CQ|CR|CS|CT|CU|CV|CW|CX|CY|D|E|F|G|GA|GB|GC|GD|GE|GF|H|J|K|L|LA|LB|LC|LD|LE|LF|LG|LH|LJ|LK|M|N|P|PA|PB|PC|PD|PE|R|S|SA|SB|SC|SD|SE|Z',
};

const careConnectHumanLanguage1System: System = {
  url: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-HumanLanguage-1',
  codes:
    'q1|q2|q3|q4|q5|aa|ab|af|ak|sq|am|ar|an|hy|as|av|ae|ay|az|ba|bm|eu|be|bn|bh|bi|bo|bs|br|bg|my|ca|cs|ch|ce|zh|cu|cv|kw|co|cr|cy|da|de|dv|nl|dz|el|en|eo|et|ee|fo|fa|fj|fi|fr|fy|ff|ka|gd|ga|gl|gv|gn|gu|ht|ha|he|hz|hi|ho|hr|hu|ig|is|io|ii|iu|ie|ia|id|ik|it|jv|ja|kl|kn|ks|kr|kk|km|ki|rw|ky|kv|kg|ko|kj|ku|lo|la|lv|li|ln|lt|lb|lu|lg|mk|mh|ml|mi|mr|ms|mg|mt|mn|na|nv|nr|nd|ng|ne|nn|nb|no|ny|oc|oj|or|om|os|pa|pi|pl|pt|ps|qu|rm|ro|rn|ru|sg|sa|sr|si|sk|sl|se|sm|sn|sd|so|st|es|sc|ss|su|sw|sv|ty|ta|tt|te|tg|tl|th|ti|to|tn|ts|tk|tr|tw|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zu',
};

const careConnectLanguageAbilityMode1System: System = {
  url: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-LanguageAbilityMode-1',
  codes: 'ESGN|ESP|EWR|RSGN|RSP|RWR',
};

const careConnectLanguageAbilityProficiency1System: System = {
  url: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-LanguageAbilityProficiency-1',
  codes: 'E|F|G|P',
};

const careConnectListEmptyReasonCode1System: System = {
  url: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-ListEmptyReasonCode-1',
  codes: 'no-content-recorded',
};

const careConnectListWarningCode1System: System = {
  url: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-ListWarningCode-1',
  codes: 'confidential-items|data-in-transit|data-awaiting-filing',
};

const careConnectMedicationChangeStatus1System: System = {
  url: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-MedicationChangeStatus-1',
  codes: 'Continued|Added|Amended|On-hold',
};

const careConnectNHSNumberVerificationStatus1System: System = {
  url: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1',
  codes: '01|02|03|04|05|06|07|08',
};

const careConnectPrescribingAgency1System: System = {
  url: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-PrescribingAgency-1',
  codes: 'prescribed-at-gp-practice|prescribed-by-another-organisation',
};

const careConnectPrescriptionType1System: System = {
  url: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-PrescriptionType-1',
  codes: 'acute|repeat|repeat-dispensing|delayed-prescribing|acute-handwritten',
};

const careConnectRegistrationStatus1System: System = {
  url: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationStatus-1',
  codes: 'A|D|I|R',
};

const careConnectRegistrationType1System: System = {
  url: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1',
  codes: 'R|E|IN|T|P|O|S',
};

const careConnectResidentialStatus1System: System = {
  url: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-ResidentialStatus-1',
  codes: 'H|O',
};

const careConnectSDSJobRoleName1System: System = {
  url: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1',
  codes:
    'R0010|R0020|R0210|R0030|R0040|R0050|R0060|R0070|R0080|R0090|R0100|R0110|R0120|R0130|R0140|R0150|R0160|R0170|R0180|R0190|R0200|R0260|R0270|R1981|R1984|R6200|R6300|R7140|R7150|R9100|R9101|R9102|R9103|R9104|R0215|R0220|R0230|R0240|R0243|R0247|R0055|R0250|R0280|R0290|R0295|R0300|R0310|R0320|R0006|R0330|R0340|R0350|R0360|R0370|R0380|R0390|R0400|R0410|R0420|R0430|R0440|R0450|R0460|R0470|R0480|R0490|R0500|R0510|R0520|R0530|R0540|R0550|R6400|R0560|R0580|R0610|R1976|R0570|R0600|R0620|R0630|R0690|R0700|R1974|R1975|R0590|R1972|R0640|R0650|R0660|R0670|R0680|R0018|R0750|R0760|R0770|R0780|R0790|R0800|R0810|R0820|R0950|R0960|R0970|R0980|R0990|R1000|R1010|R1020|R1110|R1120|R1130|R1140|R1070|R1080|R1090|R1100|R0003|R0012|R0013|R0014|R0015|R0016|R0017|R1190|R1200|R1210|R1220|R1230|R1240|R1250|R1260|R1030|R1040|R1050|R1060|R1150|R1160|R1170|R1180|R0710|R0720|R0730|R0740|R0830|R0840|R0850|R0860|R0870|R0880|R0890|R0900|R0910|R0920|R0930|R0940|R0955|R0965|R0975|R0985|R9500|R9505|R9510|R9515|R9520|R9525|R9530|R9535|R9540|R9545|R9550|R9555|R9560|R9565|R9570|R9575|R9580|R9585|R9590|R9595|R9600|R9605|R9615|R9620|R9625|R9630|R9635|R9640|R9645|R9650|R9655|R9660|R9665|R9670|R9675|R9680|R9685|R9690|R9695|R9700|R9705|R9710|R9715|R9720|R9725|R9730|R9735|R9740|R9745|R9750|R9755|R1270|R1280|R1290|R1979|R1300|R1310|R1320|R1330|R1340|R1350|R1360|R1370|R0011|R1380|R1390|R1400|R1410|R1420|R0019|R1430|R1440|R1540|R1543|R1547|R1560|R1600|R1570|R1450|R1580|R1550|R0002|R1690|R1700|R1710|R1480|R1490|R1590|R1460|R1470|R1520|R1530|R1980|R1500|R1510|R1610|R1620|R1630|R1640|R1650|R1660|R1670|R1680|R0007|R0008|R0021|R0022|R0023|R1720|R1730|R1740|R1750|R1751|R1760|R1770|R1971|R1973|R1977|R1978|R1985|R1995|R5010|R5040|R5090|R5110|R5120|R5130|R5140|R5170|R5175|R5181|R5183|R5186|R5188|R5189|R5190|R5195|R5210|R5250|R6010|R6030|R6050|R6060|R6080|R7100|R7110|R7120|R9756|R1780|R1790|R1910|R1920|R1930|R1940|R1950|R1960|R1970|R1982|R1983|R1986|R1987|R1988|R1989|R1990|R1996|R1997|R1998|R1999|R5000|R5003|R5007|R5020|R5060|R5070|R5072|R5080|R5100|R5105|R5180|R5182|R5184|R5185|R5187|R5191|R5192|R5300|R5310|R5320|R5330|R5340|R6020|R6040|R6070|R6090|R6100|R6160|R7130|R1800|R1810|R1820|R1830|R1840|R1850|R1860|R1870|R1880|R1890|R1900|R5030|R5050|R5150|R5400|R8000|R8001|R8002|R8003|R8004|R8016|R8017|R8024|R8005|R8006|R8007|R8008|R8015|R0001|R8009|R8010|R8011|R8012|R8013|R8014',
};

const careConnectTreatmentCategory1System: System = {
  url: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-TreatmentCategory-1',
  codes: '1|2|3|4|9|8',
};

const gpConnectDeliveryChannel1System: System = {
  url: 'https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-DeliveryChannel-1',
  codes: 'In-person|Telephone|Video|Visit',
};

const gpConnectOrganisationType1System: System = {
  url: 'https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1',
  codes: 'gp-practice|urgent-care',
};

const spineErrorOrWarningCode1System: System = {
  url: 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1',
  codes:
    'NO_RECORD_FOUND|PATIENT_NOT_FOUND|INVALID_NHS_NUMBER|INVALID_CODE_SYSTEM|INVALID_CODE_VALUE|INVALID_VALUE|INVALID_IDENTIFIER_SYSTEM|INVALID_IDENTIFIER_VALUE|CONFLICTING_VALUES|INVALID_ELEMENT|AUTHOR_CREDENTIALS_ERROR|INVALID_PARAMETER|REQUEST_UNMATCHED|MESSAGE_NOT_WELL_FORMED|NO_PATIENT_CONSENT|NO_ORGANISATIONAL_CONSENT|BAD_REQUEST|INVALID_RESOURCE|ORGANISATION_NOT_FOUND|PRACTITIONER_NOT_FOUND|PATIENT_SENSITIVE|NO_RELATIONSHIP|FHIR_CONSTRAINT_VIOLATION|FLAG_ALREADY_SET|INVALID_REQUEST_STATE|INVALID_REQUEST_TYPE|ACCESS DENIED|ASID_CHECK_FAILED|MISSING_OR_INVALID_HEADER|ACCESS_DENIED_SSL|MSG_RESOURCE_ID_FAIL|DUPLICATE_REJECTED|RESOURCE_CREATED|RESOURCE_DELETED|INVALID_REQUEST_MESSAGE|INTERNAL_SERVER_ERROR|INVALID_PATIENT_DEMOGRAPHICS|NOT_IMPLEMENTED|REFERENCE_NOT_FOUND',
};

export const accountStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/account-status',
  systems: [accountStatusSystem],
};

export const actionCardinalityBehaviorCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/action-cardinality-behavior',
  systems: [actionCardinalityBehaviorSystem],
};

export const actionConditionKindCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/action-condition-kind',
  systems: [actionConditionKindSystem],
};

export const actionGroupingBehaviorCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/action-grouping-behavior',
  systems: [actionGroupingBehaviorSystem],
};

export const actionParticipantTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/action-participant-type',
  systems: [actionParticipantTypeSystem],
};

export const actionPrecheckBehaviorCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/action-precheck-behavior',
  systems: [actionPrecheckBehaviorSystem],
};

export const actionRelationshipTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/action-relationship-type',
  systems: [actionRelationshipTypeSystem],
};

export const actionRequiredBehaviorCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/action-required-behavior',
  systems: [actionRequiredBehaviorSystem],
};

export const actionSelectionBehaviorCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/action-selection-behavior',
  systems: [actionSelectionBehaviorSystem],
};

export const actionTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/action-type',
  systems: [actionTypeSystem],
};

export const addressTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/address-type',
  systems: [addressTypeSystem],
};

export const addressUseCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/address-use',
  systems: [addressUseSystem],
};

export const administrativeGenderCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/administrative-gender',
  systems: [administrativeGenderSystem],
};

export const allLanguagesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/all-languages',
  systems: [],
  open: ['urn:ietf:bcp:47'],
  reason: 'the code system urn:ietf:bcp:47 is not available',
  grammar:
    /^(([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4,8})(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*(-[a-wyz\d](-[a-z\d]{2,8})+)*(-x(-[a-z\d]{1,8})+)?|[xi](-[a-z\d]{1,8})+|en-gb-oed|sgn-(be-fr|be-nl|ch-de))$/i,
};

export const allTypesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/all-types',
  systems: [dataTypesSystem, resourceTypesSystem, abstractTypesSystem],
};

export const allergyClinicalStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/allergy-clinical-status',
  systems: [allergyClinicalStatusSystem],
};

export const allergyIntoleranceCategoryCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/allergy-intolerance-category',
  systems: [allergyIntoleranceCategorySystem],
};

export const allergyIntoleranceCriticalityCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality',
  systems: [allergyIntoleranceCriticalitySystem],
};

export const allergyIntoleranceTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/allergy-intolerance-type',
  systems: [allergyIntoleranceTypeSystem],
};

export const allergyVerificationStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/allergy-verification-status',
  systems: [allergyVerificationStatusSystem],
};

export const appointmentstatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/appointmentstatus',
  systems: [appointmentstatusSystem],
};

export const bindingStrengthCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/binding-strength',
  systems: [bindingStrengthSystem],
};

export const bundleTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/bundle-type',
  systems: [bundleTypeSystem],
};

export const capabilityStatementKindCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/capability-statement-kind',
  systems: [capabilityStatementKindSystem],
};

export const carePlanActivityStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/care-plan-activity-status',
  systems: [carePlanActivityStatusSystem],
};

export const carePlanIntentCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/care-plan-intent',
  systems: [carePlanIntentSystem],
};

export const carePlanStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/care-plan-status',
  systems: [carePlanStatusSystem],
};

export const clinicalImpressionStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/clinical-impression-status',
  systems: [clinicalImpressionStatusSystem],
};

export const conditionClinicalCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/condition-clinical',
  systems: [conditionClinicalSystem],
};

export const conditionVerStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/condition-ver-status',
  systems: [conditionVerStatusSystem],
};

export const conditionalDeleteStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/conditional-delete-status',
  systems: [conditionalDeleteStatusSystem],
};

export const conditionalReadStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/conditional-read-status',
  systems: [conditionalReadStatusSystem],
};

export const constraintSeverityCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/constraint-severity',
  systems: [constraintSeveritySystem],
};

export const contactPointSystemCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/contact-point-system',
  systems: [contactPointSystemSystem],
};

export const contactPointUseCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/contact-point-use',
  systems: [contactPointUseSystem],
};

export const contactentityTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/contactentity-type',
  systems: [contactentityTypeSystem],
};

export const contributorTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/contributor-type',
  systems: [contributorTypeSystem],
};

export const daysOfWeekCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/days-of-week',
  systems: [daysOfWeekSystem],
};

export const definedTypesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/defined-types',
  systems: [dataTypesSystem, resourceTypesSystem],
};

export const detectedissueSeverityCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/detectedissue-severity',
  systems: [detectedissueSeveritySystem],
};

export const deviceStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/device-status',
  systems: [deviceStatusSystem],
};

export const diagnosticReportStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/diagnostic-report-status',
  systems: [diagnosticReportStatusSystem],
};

export const discriminatorTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/discriminator-type',
  systems: [discriminatorTypeSystem],
};

export const documentModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/document-mode',
  systems: [documentModeSystem],
};

export const encounterDietCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/encounter-diet',
  systems: [dietSystem],
};

export const encounterLocationStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/encounter-location-status',
  systems: [encounterLocationStatusSystem],
};

export const encounterParticipantTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/encounter-participant-type',
  systems: [
    ['http://hl7.org/fhir/v3/ParticipationType', 'SPRF|PPRF|PART'],
    ['http://hl7.org/fhir/participant-type', 'translator|emergency'],
  ],
  open: ['http://hl7.org/fhir/v3/ParticipationType'],
  reason: 'the hierarchy of http://hl7.org/fhir/v3/ParticipationType is not at hand',
};

export const encounterReasonCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/encounter-reason',
  systems: [],
  open: ['http://snomed.info/sct'],
  reason:
    'http://snomed.info/sct: the filter `concept is-a 404684003` needs all its concepts; http://snomed.info/sct: the filter `concept is-a 71388002` needs all its concepts',
};

export const encounterStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/encounter-status',
  systems: [encounterStatusSystem],
};

export const endpointConnectionTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/endpoint-connection-type',
  systems: [endpointConnectionTypeSystem],
};

export const endpointStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/endpoint-status',
  systems: [endpointStatusSystem],
};

export const enteralRouteCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/enteral-route',
  systems: [['http://hl7.org/fhir/v3/RouteOfAdministration', 'PO|EFT|ENTINSTL|GT|NGT|OGT|GJT|JJTINSTL|OJJ']],
};

export const episodeOfCareStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/episode-of-care-status',
  systems: [episodeOfCareStatusSystem],
};

export const eventCapabilityModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/event-capability-mode',
  systems: [eventCapabilityModeSystem],
};

export const eventStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/event-status',
  systems: [eventStatusSystem],
};

export const eventTimingCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/event-timing',
  systems: [
    eventTimingSystem,
    ['http://hl7.org/fhir/v3/TimingEvent', 'HS|WAKE|C|CM|CD|CV|AC|ACM|ACD|ACV|PC|PCM|PCD|PCV'],
  ],
};

export const extensionContextCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/extension-context',
  systems: [extensionContextSystem],
};

export const groupTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/group-type',
  systems: [groupTypeSystem],
};

export const httpVerbCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/http-verb',
  systems: [httpVerbSystem],
};

export const identifierTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/identifier-type',
  systems: [
    ['http://hl7.org/fhir/v2/0203', 'DL|PPN|BRN|MR|MCN|EN|TAX|NIIP|PRN|MD|DR|ACSN'],
    identifierTypeSystem,
  ],
};

export const identifierUseCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/identifier-use',
  systems: [identifierUseSystem],
};

export const immunizationRoleCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/immunization-role',
  systems: [['http://hl7.org/fhir/v2/0443', 'OP|AP']],
};

export const immunizationStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/immunization-status',
  systems: [['http://hl7.org/fhir/medication-admin-status', 'completed|entered-in-error']],
};

export const issueSeverityCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/issue-severity',
  systems: [issueSeveritySystem],
};

export const issueTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/issue-type',
  systems: [issueTypeSystem],
};

export const jurisdictionCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/jurisdiction',
  systems: [
    [
      'https://www.usps.com/',
      'AK|AL|AR|AS|AZ|CA|CO|CT|DC|DE|FL|FM|GA|GU|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MH|MI|MN|MO|MP|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|PR|PW|RI|SC|SD|TN|TX|UM|UT|VA|VI|VT|WA|WI|WV|WY',
    ],
  ],
  open: ['http://unstats.un.org/unsd/methods/m49/m49.htm', 'urn:iso:std:iso:3166'],
  reason:
    'the code system urn:iso:std:iso:3166 is not available; the code system http://unstats.un.org/unsd/methods/m49/m49.htm is not available',
};

export const languagesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/languages',
  systems: [
    [
      'urn:ietf:bcp:47',
      'ar|bn|cs|da|de|de-AT|de-CH|de-DE|el|en|en-AU|en-CA|en-GB|en-IN|en-NZ|en-SG|en-US|es|es-AR|es-ES|es-UY|fi|fr|fr-BE|fr-CH|fr-FR|fy|fy-NL|hi|hr|it|it-CH|it-IT|ja|ko|nl|nl-BE|nl-NL|no|no-NO|pa|pt|pt-BR|ru|ru-RU|sr|sr-SP|sv|sv-SE|te|zh|zh-CN|zh-HK|zh-SG|zh-TW',
    ],
  ],
};

export const linkTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/link-type',
  systems: [linkTypeSystem],
};

export const listModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/list-mode',
  systems: [listModeSystem],
};

export const listStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/list-status',
  systems: [listStatusSystem],
};

export const locationModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/location-mode',
  systems: [locationModeSystem],
};

export const locationStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/location-status',
  systems: [locationStatusSystem],
};

export const maritalStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/marital-status',
  systems: [maritalStatusSystem, ['http://hl7.org/fhir/v3/NullFlavor', 'UNK']],
};

export const medicationAdminStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/medication-admin-status',
  systems: [medicationAdminStatusSystem],
};

export const medicationDispenseStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/medication-dispense-status',
  systems: [medicationDispenseStatusSystem],
};

export const medicationRequestIntentCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/medication-request-intent',
  systems: [medicationRequestIntentSystem],
};

export const medicationRequestPriorityCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/medication-request-priority',
  systems: [medicationRequestPrioritySystem],
};

export const medicationRequestStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/medication-request-status',
  systems: [medicationRequestStatusSystem],
};

export const medicationStatementStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/medication-statement-status',
  systems: [medicationStatementStatusSystem],
};

export const medicationStatementTakenCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/medication-statement-taken',
  systems: [medicationStatementTakenSystem],
};

export const medicationStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/medication-status',
  systems: [medicationStatusSystem],
};

export const messageSignificanceCategoryCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/message-significance-category',
  systems: [messageSignificanceCategorySystem],
};

export const messageTransportCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/message-transport',
  systems: [messageTransportSystem],
};

export const metricCalibrationStateCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/metric-calibration-state',
  systems: [metricCalibrationStateSystem],
};

export const metricCalibrationTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/metric-calibration-type',
  systems: [metricCalibrationTypeSystem],
};

export const metricCategoryCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/metric-category',
  systems: [metricCategorySystem],
};

export const metricColorCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/metric-color',
  systems: [metricColorSystem],
};

export const metricOperationalStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/metric-operational-status',
  systems: [metricOperationalStatusSystem],
};

export const nameUseCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/name-use',
  systems: [nameUseSystem],
};

export const narrativeStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/narrative-status',
  systems: [narrativeStatusSystem],
};

export const nutritionRequestStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/nutrition-request-status',
  systems: [nutritionRequestStatusSystem],
};

export const observationCategoryCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/observation-category',
  systems: [observationCategorySystem],
};

export const observationInterpretationCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/observation-interpretation',
  systems: [v0078System],
};

export const observationRelationshiptypesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/observation-relationshiptypes',
  systems: [observationRelationshiptypesSystem],
};

export const observationStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/observation-status',
  systems: [observationStatusSystem],
};

export const observationValueabsentreasonCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/observation-valueabsentreason',
  systems: [dataAbsentReasonSystem],
};

export const observationVitalsignresultCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/observation-vitalsignresult',
  systems: [
    [
      'http://loinc.org',
      '85353-1|9279-1|8867-4|59408-5|8310-5|8302-2|8306-3|8287-5|29463-7|39156-5|85354-9|8480-6|8462-4|8478-0',
    ],
  ],
};

export const operationKindCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/operation-kind',
  systems: [operationKindSystem],
};

export const operationParameterUseCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/operation-parameter-use',
  systems: [operationParameterUseSystem],
};

export const participantrequiredCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/participantrequired',
  systems: [participantrequiredSystem],
};

export const participationstatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/participationstatus',
  systems: [participationstatusSystem],
};

export const planDefinitionTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/plan-definition-type',
  systems: [planDefinitionTypeSystem],
};

export const propertyRepresentationCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/property-representation',
  systems: [propertyRepresentationSystem],
};

export const provenanceActivityTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/provenance-activity-type',
  systems: [
    ['http://hl7.org/fhir/v3/DocumentCompletion', 'AU|DI|DO|IN|IP|LA|NU|PA|UC'],
    [
      'http://hl7.org/fhir/v3/ActStatus',
      'normal|aborted|active|cancelled|completed|held|new|suspended|nullified|obsolete',
    ],
    [
      'http://hl7.org/fhir/v3/DataOperation',
      'OPERATE|CREATE|DELETE|EXECUTE|READ|UPDATE|APPEND|MODIFYSTATUS|ABORT|ACTIVATE|CANCEL|COMPLETE|HOLD|JUMP|NULLIFY|OBSOLETE|REACTIVATE|RELEASE|RESUME|SUSPEND',
    ],
    [
      'http://hl7.org/fhir/w3c-provenance-activity-type',
      'Generation|Usage|Communication|Start|End|Invalidation|Derivation|Revision|Quotation|Primary-Source|Attribution|Collection',
    ],
    ['http://hl7.org/fhir/extra-activity-type', 'aggregate|compose|label'],
  ],
  open: ['*'],
  reason: 'the value set http://hl7.org/fhir/ValueSet/v3-ObligationPolicy is not available',
};

export const provenanceEntityRoleCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/provenance-entity-role',
  systems: [provenanceEntityRoleSystem],
};

export const publicationStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/publication-status',
  systems: [publicationStatusSystem],
};

export const qualityTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/quality-type',
  systems: [qualityTypeSystem],
};

export const quantityComparatorCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/quantity-comparator',
  systems: [quantityComparatorSystem],
};

export const questionnaireAnswersStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/questionnaire-answers-status',
  systems: [questionnaireAnswersStatusSystem],
};

export const reactionEventSeverityCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/reaction-event-severity',
  systems: [reactionEventSeveritySystem],
};

export const referenceHandlingPolicyCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/reference-handling-policy',
  systems: [referenceHandlingPolicySystem],
};

export const referenceVersionRulesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/reference-version-rules',
  systems: [referenceVersionRulesSystem],
};

export const referencerangeMeaningCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/referencerange-meaning',
  systems: [referencerangeMeaningSystem],
};

export const relatedArtifactTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/related-artifact-type',
  systems: [relatedArtifactTypeSystem],
};

export const repositoryTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/repository-type',
  systems: [repositoryTypeSystem],
};

export const requestIntentCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/request-intent',
  systems: [requestIntentSystem],
};

export const requestPriorityCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/request-priority',
  systems: [requestPrioritySystem],
};

export const requestStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/request-status',
  systems: [requestStatusSystem],
};

export const resourceAggregationModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/resource-aggregation-mode',
  systems: [resourceAggregationModeSystem],
};

export const resourceSlicingRulesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/resource-slicing-rules',
  systems: [resourceSlicingRulesSystem],
};

export const resourceTypesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/resource-types',
  systems: [resourceTypesSystem],
};

export const restfulCapabilityModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/restful-capability-mode',
  systems: [restfulCapabilityModeSystem],
};

export const restfulSecurityServiceCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/restful-security-service',
  systems: [restfulSecurityServiceSystem],
};

export const searchEntryModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/search-entry-mode',
  systems: [searchEntryModeSystem],
};

export const searchParamTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/search-param-type',
  systems: [searchParamTypeSystem],
};

export const securityLabelsCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/security-labels',
  systems: [],
  open: ['*'],
  reason:
    'the value set http://hl7.org/fhir/ValueSet/v3-ConfidentialityClassification is not available; the value set http://hl7.org/fhir/ValueSet/v3-InformationSensitivityPolicy is not available; the value set http://hl7.org/fhir/ValueSet/v3-Compartment is not available; the value set http://hl7.org/fhir/ValueSet/v3-SecurityIntegrityObservationValue is not available; the value set http://hl7.org/fhir/ValueSet/v3-SecurityControlObservationValue is not available; the value set http://hl7.org/fhir/ValueSet/v3-ActUSPrivacyLaw is not available',
};

export const securityRoleTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/security-role-type',
  systems: [
    [
      'http://www.hl7.org/fhir/contractsignertypecodes',
      'AMENDER|COAUTH|CONT|EVTWIT|PRIMAUTH|REVIEWER|SOURCE|TRANS|VALID|VERF',
    ],
    [
      'http://hl7.org/fhir/v3/RoleClass',
      'AFFL|AGNT|ASSIGNED|CLAIM|COVPTY|DEPEN|ECON|EMP|GUARD|INVSBJ|NAMED|NOK|PAT|PROV|NOT',
    ],
    [
      'http://hl7.org/fhir/v3/RoleCode',
      'CLASSIFIER|CONSENTER|CONSWIT|COPART|DECLASSIFIER|DELEGATEE|DELEGATOR|DOWNGRDER|DPOWATT|EXCEST|GRANTEE|GRANTOR|GT|GUADLTM|HPOWATT|INTPRTER|POWATT|RESPRSN|SPOWATT',
    ],
    ['http://hl7.org/fhir/v3/ParticipationFunction', 'AUCG|AULR|AUTM|AUWA|PROMSK'],
    ['http://hl7.org/fhir/v3/ParticipationType', 'AUT|CST|INF|IRCP|LA|TRC|WIT'],
    extraSecurityRoleTypeSystem,
    ['http://dicom.nema.org/resources/ontology/DCM', '110150|110151|110152|110153|110154|110155'],
  ],
  open: ['http://hl7.org/fhir/v3/RoleCode'],
  reason: 'the hierarchy of http://hl7.org/fhir/v3/RoleCode is not at hand',
};

export const slotstatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/slotstatus',
  systems: [slotstatusSystem],
};

export const structureDefinitionKindCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/structure-definition-kind',
  systems: [structureDefinitionKindSystem],
};

export const substanceCategoryCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/substance-category',
  systems: [substanceCategorySystem],
};

export const substanceStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/substance-status',
  systems: [substanceStatusSystem],
};

export const systemRestfulInteractionCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/system-restful-interaction',
  systems: [['http://hl7.org/fhir/restful-interaction', 'transaction|batch|search-system|history-system']],
};

export const triggerTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/trigger-type',
  systems: [triggerTypeSystem],
};

export const typeDerivationRuleCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/type-derivation-rule',
  systems: [typeDerivationRuleSystem],
};

export const typeRestfulInteractionCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/type-restful-interaction',
  systems: [
    [
      'http://hl7.org/fhir/restful-interaction',
      'read|vread|update|patch|delete|history-instance|history-type|create|search-type',
    ],
  ],
};

export const udiEntryTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/udi-entry-type',
  systems: [udiEntryTypeSystem],
};

export const unitsOfTimeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/units-of-time',
  systems: [['http://unitsofmeasure.org', 's|min|h|d|wk|mo|a']],
};

export const unknownContentCodeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/unknown-content-code',
  systems: [unknownContentCodeSystem],
};

export const usageContextTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/usage-context-type',
  systems: [usageContextTypeSystem],
};

export const v20131Codes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/v2-0131',
  systems: [],
  open: ['*'],
  reason: 'the value set http://hl7.org/fhir/ValueSet/v2-0131 is not available',
};

export const v3ActEncounterCodeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/v3-ActEncounterCode',
  systems: [],
  open: ['*'],
  reason: 'the value set http://hl7.org/fhir/ValueSet/v3-ActEncounterCode is not available',
};

export const v3PurposeOfUseCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/v3-PurposeOfUse',
  systems: [],
  open: ['*'],
  reason: 'the value set http://hl7.org/fhir/ValueSet/v3-PurposeOfUse is not available',
};

export const v3ServiceDeliveryLocationRoleTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/v3-ServiceDeliveryLocationRoleType',
  systems: [],
  open: ['*'],
  reason: 'the value set http://hl7.org/fhir/ValueSet/v3-ServiceDeliveryLocationRoleType is not available',
};

export const versioningPolicyCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/versioning-policy',
  systems: [versioningPolicySystem],
};

export const valuesetObservationVitalsignresultHtmlCodes: Codes = {
  url: 'http://hl7.org/fhir/stu3/valueset-observation-vitalsignresult.html',
  systems: [],
  open: ['*'],
  reason: 'the value set http://hl7.org/fhir/stu3/valueset-observation-vitalsignresult.html is not available',
};

export const valuesetUcumVitalsCommonHtmlCodes: Codes = {
  url: 'http://hl7.org/fhir/stu3/valueset-ucum-vitals-common.html',
  systems: [],
  open: ['*'],
  reason: 'the value set http://hl7.org/fhir/stu3/valueset-ucum-vitals-common.html is not available',
};

export const bcp13TxtCodes: Codes = {
  url: 'http://www.rfc-editor.org/bcp/bcp13.txt',
  systems: [],
  open: ['*'],
  reason: 'the value set http://www.rfc-editor.org/bcp/bcp13.txt is not available',
};

export const careConnectAllergyManifestation1Codes: Codes = {
  url: 'https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-AllergyManifestation-1',
  systems: [],
  open: ['*'],
  reason:
    'the value set https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-AllergyManifestation-1 is not available',
};

export const careConnectConditionCategory1Codes: Codes = {
  url: 'https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ConditionCategory-1',
  systems: [],
  open: ['*'],
  reason:
    'the value set https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ConditionCategory-1 is not available',
};

export const careConnectConditionCode1Codes: Codes = {
  url: 'https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ConditionCode-1',
  systems: [],
  open: ['*'],
  reason: 'the value set https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ConditionCode-1 is not available',
};

export const careConnectConditionRelationship1Codes: Codes = {
  url: 'https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ConditionRelationship-1',
  systems: [],
  open: ['*'],
  reason:
    'the value set https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ConditionRelationship-1 is not available',
};

export const careConnectEncounterType1Codes: Codes = {
  url: 'https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-EncounterType-1',
  systems: [],
  open: ['*'],
  reason: 'the value set https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-EncounterType-1 is not available',
};

export const careConnectListCode1Codes: Codes = {
  url: 'https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ListCode-1',
  systems: [
    [
      'http://snomed.info/sct',
      '887161000000102|887171000000109|717711000000103|933361000000108|886921000000105|1102411000000102|1102191000000100|1103671000000101|325851000000107|25851000000105|24781000000107',
    ],
  ],
};

export const careConnectVaccineCode1Codes: Codes = {
  url: 'https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-VaccineCode-1',
  systems: [],
  open: ['*'],
  reason: 'the value set https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-VaccineCode-1 is not available',
};

export const careConnectAdministrativeGender1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AdministrativeGender-1',
  systems: [['http://hl7.org/fhir/administrative-gender', 'male|female|other|unknown']],
};

export const careConnectAllergyCertainty1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AllergyCertainty-1',
  systems: [['http://snomed.info/sct', '385434005|2931005|255545003|410605003']],
};

export const careConnectAllergySeverity1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AllergySeverity-1',
  systems: [],
  open: ['http://snomed.info/sct'],
  reason:
    'http://snomed.info/sct: the filter `constraint = (255604002 |Mild| OR 6736007 |Moderate| OR 24484000 |Severe| OR 399166001 |Fatal| 442452003 |Life threatening severity|)` needs all its concepts',
};

export const careConnectCareSettingType1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-CareSettingType-1',
  systems: [],
  open: ['http://snomed.info/sct'],
  reason: 'http://snomed.info/sct: the filter `concept in 999000381000000107` needs all its concepts',
};

export const careConnectDeathNotificationStatus1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-DeathNotificationStatus-1',
  systems: [careConnectDeathNotificationStatus1System],
};

export const careConnectEthnicCategory1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-EthnicCategory-1',
  systems: [careConnectEthnicCategory1System],
};

export const careConnectHumanLanguage1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-HumanLanguage-1',
  systems: [careConnectHumanLanguage1System],
};

export const careConnectLanguageAbilityMode1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-LanguageAbilityMode-1',
  systems: [careConnectLanguageAbilityMode1System],
};

export const careConnectLanguageAbilityProficiency1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-LanguageAbilityProficiency-1',
  systems: [careConnectLanguageAbilityProficiency1System],
};

export const careConnectListEmptyReasonCode1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ListEmptyReasonCode-1',
  systems: [careConnectListEmptyReasonCode1System],
};

export const careConnectListWarningCode1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ListWarningCode-1',
  systems: [careConnectListWarningCode1System],
};

export const careConnectMaritalStatus1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MaritalStatus-1',
  systems: [
    ['http://hl7.org/fhir/v3/MaritalStatus', 'A|D|I|L|M|P|S|T|U|W'],
    ['http://hl7.org/fhir/v3/NullFlavor', 'UNK'],
  ],
};

export const careConnectMedicationChangeStatus1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MedicationChangeStatus-1',
  systems: [careConnectMedicationChangeStatus1System],
};

export const careConnectMedicationCode1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MedicationCode-1',
  systems: [],
  open: ['http://snomed.info/sct'],
  reason:
    'http://snomed.info/sct: the filter `constraint = (^999000541000001108 |National Health Service dictionary of medicines and devices actual medicinal product simple reference set| OR ^999000551000001106 |National Health Service dictionary of medicines and devices actual medicinal product pack simple reference set| OR ^999000561000001109 |National Health Service dictionary of medicines and devices virtual medicinal product simple reference set| OR ^999000571000001104 |National Health Service dictionary of medicines and devices virtual medicinal product pack simple reference set| OR ^999000581000001102 |National Health Service dictionary of medicines and devices virtual therapeutic moiety simple reference set|)` needs all its concepts',
};

export const careConnectMedicationForm1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MedicationForm-1',
  systems: [],
  open: ['http://snomed.info/sct'],
  reason:
    'http://snomed.info/sct: the filter `constraint = ^999000781000001107 |NHS dm+d (dictionary of medicines and devices) dose form simple reference set|` needs all its concepts',
};

export const careConnectNHSNumberVerificationStatus1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-NHSNumberVerificationStatus-1',
  systems: [careConnectNHSNumberVerificationStatus1System],
};

export const careConnectPrescribingAgency1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-PrescribingAgency-1',
  systems: [careConnectPrescribingAgency1System],
};

export const careConnectPrescriptionType1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-PrescriptionType-1',
  systems: [careConnectPrescriptionType1System],
};

export const careConnectRegistrationStatus1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-RegistrationStatus-1',
  systems: [careConnectRegistrationStatus1System],
};

export const careConnectRegistrationType1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-RegistrationType-1',
  systems: [careConnectRegistrationType1System],
};

export const careConnectReligiousAffiliation1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ReligiousAffiliation-1',
  systems: [],
  open: ['http://snomed.info/sct'],
  reason: 'http://snomed.info/sct: the filter `concept in 999000531000000100` needs all its concepts',
};

export const careConnectResidentialStatus1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ResidentialStatus-1',
  systems: [careConnectResidentialStatus1System],
};

export const careConnectSDSJobRoleName1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-SDSJobRoleName-1',
  systems: [careConnectSDSJobRoleName1System],
};

export const careConnectTreatmentCategory1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/CareConnect-TreatmentCategory-1',
  systems: [careConnectTreatmentCategory1System],
};

export const gpConnectDeliveryChannel1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/GPConnect-DeliveryChannel-1',
  systems: [gpConnectDeliveryChannel1System],
};

export const gpConnectOrganisationType1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/GPConnect-OrganisationType-1',
  systems: [gpConnectOrganisationType1System],
};

export const gpConnectPractitionerRole1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/GPConnect-PractitionerRole-1',
  systems: [
    [
      'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1',
      'R0260|R0270|R0410|R0600|R0610|R0620|R0680|R0690|R0700|R0790|R1290|R1300|R1310|R1330|R1450|R1480|R1550|R1590|R6200|R6300|R0570|R0630|R0017|R0750|R0950|R1070|R1100|R1110|R1140|R1540|R1543|R1547|R1974|R1975',
    ],
  ],
};

export const spineErrorOrWarningCode1Codes: Codes = {
  url: 'https://fhir.nhs.uk/STU3/ValueSet/Spine-ErrorOrWarningCode-1',
  systems: [spineErrorOrWarningCode1System],
};

/** The complete code systems. */
export const codeSystems: readonly System[] = [
  abstractTypesSystem,
  accountStatusSystem,
  actionCardinalityBehaviorSystem,
  actionConditionKindSystem,
  actionGroupingBehaviorSystem,
  actionParticipantTypeSystem,
  actionPrecheckBehaviorSystem,
  actionRelationshipTypeSystem,
  actionRequiredBehaviorSystem,
  actionSelectionBehaviorSystem,
  actionTypeSystem,
  addressTypeSystem,
  addressUseSystem,
  administrativeGenderSystem,
  allergyClinicalStatusSystem,
  allergyIntoleranceCategorySystem,
  allergyIntoleranceCriticalitySystem,
  allergyIntoleranceTypeSystem,
  allergyVerificationStatusSystem,
  appointmentstatusSystem,
  bindingStrengthSystem,
  bundleTypeSystem,
  capabilityStatementKindSystem,
  carePlanActivityStatusSystem,
  carePlanIntentSystem,
  carePlanStatusSystem,
  clinicalImpressionStatusSystem,
  conditionClinicalSystem,
  conditionVerStatusSystem,
  conditionalDeleteStatusSystem,
  conditionalReadStatusSystem,
  constraintSeveritySystem,
  contactPointSystemSystem,
  contactPointUseSystem,
  contactentityTypeSystem,
  contributorTypeSystem,
  dataAbsentReasonSystem,
  dataTypesSystem,
  daysOfWeekSystem,
  detectedissueSeveritySystem,
  deviceStatusSystem,
  diagnosticReportStatusSystem,
  dietSystem,
  discriminatorTypeSystem,
  documentModeSystem,
  encounterLocationStatusSystem,
  encounterStatusSystem,
  endpointConnectionTypeSystem,
  endpointStatusSystem,
  episodeOfCareStatusSystem,
  eventCapabilityModeSystem,
  eventStatusSystem,
  eventTimingSystem,
  extensionContextSystem,
  extraSecurityRoleTypeSystem,
  groupTypeSystem,
  httpVerbSystem,
  identifierTypeSystem,
  identifierUseSystem,
  issueSeveritySystem,
  issueTypeSystem,
  linkTypeSystem,
  listModeSystem,
  listStatusSystem,
  locationModeSystem,
  locationStatusSystem,
  medicationAdminStatusSystem,
  medicationDispenseStatusSystem,
  medicationRequestIntentSystem,
  medicationRequestPrioritySystem,
  medicationRequestStatusSystem,
  medicationStatementStatusSystem,
  medicationStatementTakenSystem,
  medicationStatusSystem,
  messageSignificanceCategorySystem,
  messageTransportSystem,
  metricCalibrationStateSystem,
  metricCalibrationTypeSystem,
  metricCategorySystem,
  metricColorSystem,
  metricOperationalStatusSystem,
  nameUseSystem,
  narrativeStatusSystem,
  nutritionRequestStatusSystem,
  observationCategorySystem,
  observationRelationshiptypesSystem,
  observationStatusSystem,
  operationKindSystem,
  operationParameterUseSystem,
  participantrequiredSystem,
  participationstatusSystem,
  planDefinitionTypeSystem,
  propertyRepresentationSystem,
  provenanceEntityRoleSystem,
  publicationStatusSystem,
  qualityTypeSystem,
  quantityComparatorSystem,
  questionnaireAnswersStatusSystem,
  reactionEventSeveritySystem,
  referenceHandlingPolicySystem,
  referenceVersionRulesSystem,
  referencerangeMeaningSystem,
  relatedArtifactTypeSystem,
  repositoryTypeSystem,
  requestIntentSystem,
  requestPrioritySystem,
  requestStatusSystem,
  resourceAggregationModeSystem,
  resourceSlicingRulesSystem,
  resourceTypesSystem,
  restfulCapabilityModeSystem,
  restfulSecurityServiceSystem,
  searchEntryModeSystem,
  searchParamTypeSystem,
  slotstatusSystem,
  structureDefinitionKindSystem,
  substanceCategorySystem,
  substanceStatusSystem,
  triggerTypeSystem,
  typeDerivationRuleSystem,
  udiEntryTypeSystem,
  unknownContentCodeSystem,
  usageContextTypeSystem,
  v0078System,
  maritalStatusSystem,
  versioningPolicySystem,
  careConnectDeathNotificationStatus1System,
  careConnectEthnicCategory1System,
  careConnectHumanLanguage1System,
  careConnectLanguageAbilityMode1System,
  careConnectLanguageAbilityProficiency1System,
  careConnectListEmptyReasonCode1System,
  careConnectListWarningCode1System,
  careConnectMedicationChangeStatus1System,
  careConnectNHSNumberVerificationStatus1System,
  careConnectPrescribingAgency1System,
  careConnectPrescriptionType1System,
  careConnectRegistrationStatus1System,
  careConnectRegistrationType1System,
  careConnectResidentialStatus1System,
  careConnectSDSJobRoleName1System,
  careConnectTreatmentCategory1System,
  gpConnectDeliveryChannel1System,
  gpConnectOrganisationType1System,
  spineErrorOrWarningCode1System,
];
