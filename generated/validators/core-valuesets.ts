// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3
import type { Codes, System } from 'fsh-codegen/runtime/v1/checks';

const abstractTypesSystem: System = { url: 'http://hl7.org/fhir/abstract-types', codes: 'Type|Any' };

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

const actionlistSystem: System = {
  url: 'http://hl7.org/fhir/actionlist',
  codes: 'cancel|poll|reprocess|status',
};

const administrativeGenderSystem: System = {
  url: 'http://hl7.org/fhir/administrative-gender',
  codes: 'male|female|other|unknown',
};

const adverseEventCategorySystem: System = {
  url: 'http://hl7.org/fhir/adverse-event-category',
  codes: 'AE|PAE',
};

const adverseEventCausalitySystem: System = {
  url: 'http://hl7.org/fhir/adverse-event-causality',
  codes: 'causality1|causality2',
};

const adverseEventOutcomeSystem: System = {
  url: 'http://hl7.org/fhir/adverse-event-outcome',
  codes: 'resolved|recovering|ongoing|resolvedWithSequelae|fatal|unknown',
};

const assertDirectionCodesSystem: System = {
  url: 'http://hl7.org/fhir/assert-direction-codes',
  codes: 'response|request',
};

const assertOperatorCodesSystem: System = {
  url: 'http://hl7.org/fhir/assert-operator-codes',
  codes: 'equals|notEquals|in|notIn|greaterThan|lessThan|empty|notEmpty|contains|notContains|eval',
};

const assertResponseCodeTypesSystem: System = {
  url: 'http://hl7.org/fhir/assert-response-code-types',
  codes:
    'okay|created|noContent|notModified|bad|forbidden|notFound|methodNotAllowed|conflict|gone|preconditionFailed|unprocessable',
};

const auditEntityTypeSystem: System = { url: 'http://hl7.org/fhir/audit-entity-type', codes: '1|2|3|4' };

const auditEventActionSystem: System = { url: 'http://hl7.org/fhir/audit-event-action', codes: 'C|R|U|D|E' };

const auditEventOutcomeSystem: System = { url: 'http://hl7.org/fhir/audit-event-outcome', codes: '0|4|8|12' };

const auditEventTypeSystem: System = { url: 'http://hl7.org/fhir/audit-event-type', codes: 'rest' };

const careTeamStatusSystem: System = {
  url: 'http://hl7.org/fhir/care-team-status',
  codes: 'proposed|active|suspended|inactive|entered-in-error',
};

const chargeitemStatusSystem: System = {
  url: 'http://hl7.org/fhir/chargeitem-status',
  codes: 'planned|billable|not-billable|aborted|billed|entered-in-error|unknown',
};

const claimUseSystem: System = {
  url: 'http://hl7.org/fhir/claim-use',
  codes: 'complete|proposed|exploratory|other',
};

const codesystemContentModeSystem: System = {
  url: 'http://hl7.org/fhir/codesystem-content-mode',
  codes: 'not-present|example|fragment|complete',
};

const codesystemHierarchyMeaningSystem: System = {
  url: 'http://hl7.org/fhir/codesystem-hierarchy-meaning',
  codes: 'grouped-by|is-a|part-of|classified-with',
};

const compartmentTypeSystem: System = {
  url: 'http://hl7.org/fhir/compartment-type',
  codes: 'Patient|Encounter|RelatedPerson|Practitioner|Device',
};

const compositeMeasureScoringSystem: System = {
  url: 'http://hl7.org/fhir/composite-measure-scoring',
  codes: 'opportunity|all-or-nothing|linear|weighted',
};

const compositionAttestationModeSystem: System = {
  url: 'http://hl7.org/fhir/composition-attestation-mode',
  codes: 'personal|professional|legal|official',
};

const compositionStatusSystem: System = {
  url: 'http://hl7.org/fhir/composition-status',
  codes: 'preliminary|final|amended|entered-in-error',
};

const conceptMapEquivalenceSystem: System = {
  url: 'http://hl7.org/fhir/concept-map-equivalence',
  codes: 'relatedto|equivalent|equal|wider|subsumes|narrower|specializes|inexact|unmatched|disjoint',
};

const conceptPropertyTypeSystem: System = {
  url: 'http://hl7.org/fhir/concept-property-type',
  codes: 'code|Coding|string|integer|boolean|dateTime',
};

const conceptmapUnmappedModeSystem: System = {
  url: 'http://hl7.org/fhir/conceptmap-unmapped-mode',
  codes: 'provided|fixed|other-map',
};

const consentDataMeaningSystem: System = {
  url: 'http://hl7.org/fhir/consent-data-meaning',
  codes: 'instance|related|dependents|authoredby',
};

const consentExceptTypeSystem: System = {
  url: 'http://hl7.org/fhir/consent-except-type',
  codes: 'deny|permit',
};

const consentStateCodesSystem: System = {
  url: 'http://hl7.org/fhir/consent-state-codes',
  codes: 'draft|proposed|active|rejected|inactive|entered-in-error',
};

const contentTypeSystem: System = { url: 'http://hl7.org/fhir/content-type', codes: 'xml|json|ttl|none' };

const contractStatusSystem: System = {
  url: 'http://hl7.org/fhir/contract-status',
  codes:
    'amended|appended|cancelled|disputed|entered-in-error|executable|executed|negotiable|offered|policy|rejected|renewed|revoked|resolved|terminated',
};

const dataTypesSystem: System = {
  url: 'http://hl7.org/fhir/data-types',
  codes:
    'Address|Age|Annotation|Attachment|BackboneElement|CodeableConcept|Coding|ContactDetail|ContactPoint|Contributor|Count|DataRequirement|Distance|Dosage|Duration|Element|ElementDefinition|Extension|HumanName|Identifier|Meta|Money|Narrative|ParameterDefinition|Period|Quantity|Range|Ratio|Reference|RelatedArtifact|SampledData|Signature|SimpleQuantity|Timing|TriggerDefinition|UsageContext|base64Binary|boolean|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|uuid|xhtml',
};

const dataelementStringencySystem: System = {
  url: 'http://hl7.org/fhir/dataelement-stringency',
  codes: 'comparable|fully-specified|equivalent|convertable|scaleable|flexible',
};

const deviceStatementStatusSystem: System = {
  url: 'http://hl7.org/fhir/device-statement-status',
  codes: 'active|completed|entered-in-error|intended|stopped|on-hold',
};

const dicomAuditLifecycleSystem: System = {
  url: 'http://hl7.org/fhir/dicom-audit-lifecycle',
  codes: '1|2|3|4|5|6|7|8|9|10|11|12|13|14|15',
};

const digitalMediaTypeSystem: System = {
  url: 'http://hl7.org/fhir/digital-media-type',
  codes: 'photo|video|audio',
};

const documentReferenceStatusSystem: System = {
  url: 'http://hl7.org/fhir/document-reference-status',
  codes: 'current|superseded|entered-in-error',
};

const documentRelationshipTypeSystem: System = {
  url: 'http://hl7.org/fhir/document-relationship-type',
  codes: 'replaces|transforms|signs|appends',
};

const eventStatusSystem: System = {
  url: 'http://hl7.org/fhir/event-status',
  codes: 'preparation|in-progress|suspended|aborted|completed|entered-in-error|unknown',
};

const exClaimtypeSystem: System = {
  url: 'http://hl7.org/fhir/ex-claimtype',
  codes: 'institutional|oral|pharmacy|professional|vision',
};

const explanationofbenefitStatusSystem: System = {
  url: 'http://hl7.org/fhir/explanationofbenefit-status',
  codes: 'active|cancelled|draft|entered-in-error',
};

const extraSecurityRoleTypeSystem: System = {
  url: 'http://hl7.org/fhir/extra-security-role-type',
  codes: 'authserver|datacollector|dataprocessor|datasubject',
};

const filterOperatorSystem: System = {
  url: 'http://hl7.org/fhir/filter-operator',
  codes: '=|is-a|descendent-of|is-not-a|regex|in|not-in|generalizes|exists',
};

const flagStatusSystem: System = {
  url: 'http://hl7.org/fhir/flag-status',
  codes: 'active|inactive|entered-in-error',
};

const fmStatusSystem: System = {
  url: 'http://hl7.org/fhir/fm-status',
  codes: 'active|cancelled|draft|entered-in-error',
};

const goalStatusSystem: System = {
  url: 'http://hl7.org/fhir/goal-status',
  codes:
    'proposed|accepted|planned|in-progress|on-target|ahead-of-target|behind-target|sustaining|achieved|on-hold|cancelled|entered-in-error|rejected',
};

const graphCompartmentRuleSystem: System = {
  url: 'http://hl7.org/fhir/graph-compartment-rule',
  codes: 'identical|matching|different|custom',
};

const guidanceResponseStatusSystem: System = {
  url: 'http://hl7.org/fhir/guidance-response-status',
  codes: 'success|data-requested|data-required|in-progress|failure|entered-in-error',
};

const guideDependencyTypeSystem: System = {
  url: 'http://hl7.org/fhir/guide-dependency-type',
  codes: 'reference|inclusion',
};

const guidePageKindSystem: System = {
  url: 'http://hl7.org/fhir/guide-page-kind',
  codes: 'page|example|list|include|directory|dictionary|toc|resource',
};

const historyStatusSystem: System = {
  url: 'http://hl7.org/fhir/history-status',
  codes: 'partial|completed|entered-in-error|health-unknown',
};

const httpOperationsSystem: System = {
  url: 'http://hl7.org/fhir/http-operations',
  codes: 'delete|get|options|patch|post|put',
};

const identifierTypeSystem: System = {
  url: 'http://hl7.org/fhir/identifier-type',
  codes: 'UDI|SNO|SB|PLAC|FILL',
};

const identityAssuranceLevelSystem: System = {
  url: 'http://hl7.org/fhir/identity-assuranceLevel',
  codes: 'level1|level2|level3|level4',
};

const iso21089LifecycleSystem: System = {
  url: 'http://hl7.org/fhir/iso-21089-lifecycle',
  codes: '2|14|4|27|10|17|16|7|26|13|21|19|1|11|18|9|6|12|24|15|3|8|22|20|25',
};

const itemTypeSystem: System = {
  url: 'http://hl7.org/fhir/item-type',
  codes:
    'group|display|question|boolean|decimal|integer|date|dateTime|time|string|text|url|choice|open-choice|attachment|reference|quantity',
};

const libraryTypeSystem: System = {
  url: 'http://hl7.org/fhir/library-type',
  codes: 'logic-library|model-definition|asset-collection|module-definition',
};

const linkageTypeSystem: System = {
  url: 'http://hl7.org/fhir/linkage-type',
  codes: 'source|alternate|historical',
};

const listModeSystem: System = { url: 'http://hl7.org/fhir/list-mode', codes: 'working|snapshot|changes' };

const mapContextTypeSystem: System = { url: 'http://hl7.org/fhir/map-context-type', codes: 'type|variable' };

const mapGroupTypeModeSystem: System = {
  url: 'http://hl7.org/fhir/map-group-type-mode',
  codes: 'none|types|type-and-types',
};

const mapInputModeSystem: System = { url: 'http://hl7.org/fhir/map-input-mode', codes: 'source|target' };

const mapModelModeSystem: System = {
  url: 'http://hl7.org/fhir/map-model-mode',
  codes: 'source|queried|target|produced',
};

const mapSourceListModeSystem: System = {
  url: 'http://hl7.org/fhir/map-source-list-mode',
  codes: 'first|not_first|last|not_last|only_one',
};

const mapTargetListModeSystem: System = {
  url: 'http://hl7.org/fhir/map-target-list-mode',
  codes: 'first|share|last|collate',
};

const mapTransformSystem: System = {
  url: 'http://hl7.org/fhir/map-transform',
  codes:
    'create|copy|truncate|escape|cast|append|translate|reference|dateOp|uuid|pointer|evaluate|cc|c|qty|id|cp',
};

const measureDataUsageSystem: System = {
  url: 'http://hl7.org/fhir/measure-data-usage',
  codes: 'supplemental-data|risk-adjustment-factor',
};

const measurePopulationSystem: System = {
  url: 'http://hl7.org/fhir/measure-population',
  codes:
    'initial-population|numerator|numerator-exclusion|denominator|denominator-exclusion|denominator-exception|measure-population|measure-population-exclusion|measure-observation',
};

const measureReportStatusSystem: System = {
  url: 'http://hl7.org/fhir/measure-report-status',
  codes: 'complete|pending|error',
};

const measureReportTypeSystem: System = {
  url: 'http://hl7.org/fhir/measure-report-type',
  codes: 'individual|patient-list|summary',
};

const measureScoringSystem: System = {
  url: 'http://hl7.org/fhir/measure-scoring',
  codes: 'proportion|ratio|continuous-variable|cohort',
};

const measureTypeSystem: System = {
  url: 'http://hl7.org/fhir/measure-type',
  codes: 'process|outcome|structure|patient-reported-outcome|composite',
};

const measurementPrincipleSystem: System = {
  url: 'http://hl7.org/fhir/measurement-principle',
  codes:
    'other|chemical|electrical|impedance|nuclear|optical|thermal|biological|mechanical|acoustical|manual',
};

const namingsystemIdentifierTypeSystem: System = {
  url: 'http://hl7.org/fhir/namingsystem-identifier-type',
  codes: 'oid|uuid|uri|other',
};

const namingsystemTypeSystem: System = {
  url: 'http://hl7.org/fhir/namingsystem-type',
  codes: 'codesystem|identifier|root',
};

const networkTypeSystem: System = { url: 'http://hl7.org/fhir/network-type', codes: '1|2|3|4|5' };

const noteTypeSystem: System = { url: 'http://hl7.org/fhir/note-type', codes: 'display|print|printoper' };

const objectRoleSystem: System = {
  url: 'http://hl7.org/fhir/object-role',
  codes: '1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24',
};

const observationStatusSystem: System = {
  url: 'http://hl7.org/fhir/observation-status',
  codes: 'registered|preliminary|final|amended|corrected|cancelled|entered-in-error|unknown',
};

const operationParameterUseSystem: System = {
  url: 'http://hl7.org/fhir/operation-parameter-use',
  codes: 'in|out',
};

const operationalStatusSystem: System = {
  url: 'http://hl7.org/fhir/operational-status',
  codes: 'off|on|not-ready|standby|transduc-discon|hw-discon|entered-in-error',
};

const parameterGroupSystem: System = {
  url: 'http://hl7.org/fhir/parameter-group',
  codes:
    'haemodynamic|ecg|respiratory|ventilation|neurological|drug-delivery|fluid-chemistry|blood-chemistry|miscellaneous',
};

const participationstatusSystem: System = {
  url: 'http://hl7.org/fhir/participationstatus',
  codes: 'accepted|declined|tentative|needs-action',
};

const publicationStatusSystem: System = {
  url: 'http://hl7.org/fhir/publication-status',
  codes: 'draft|active|retired|unknown',
};

const remittanceOutcomeSystem: System = {
  url: 'http://hl7.org/fhir/remittance-outcome',
  codes: 'complete|error|partial',
};

const reportActionResultCodesSystem: System = {
  url: 'http://hl7.org/fhir/report-action-result-codes',
  codes: 'pass|skip|fail|warning|error',
};

const reportParticipantTypeSystem: System = {
  url: 'http://hl7.org/fhir/report-participant-type',
  codes: 'test-engine|client|server',
};

const reportResultCodesSystem: System = {
  url: 'http://hl7.org/fhir/report-result-codes',
  codes: 'pass|fail|pending',
};

const reportStatusCodesSystem: System = {
  url: 'http://hl7.org/fhir/report-status-codes',
  codes: 'completed|in-progress|waiting|stopped|entered-in-error',
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

const researchStudyStatusSystem: System = {
  url: 'http://hl7.org/fhir/research-study-status',
  codes: 'draft|in-progress|suspended|stopped|completed|entered-in-error',
};

const researchSubjectStatusSystem: System = {
  url: 'http://hl7.org/fhir/research-subject-status',
  codes: 'candidate|enrolled|active|suspended|withdrawn|completed',
};

const resourceTypeLinkSystem: System = {
  url: 'http://hl7.org/fhir/resource-type-link',
  codes: 'organization|patient|practitioner|relatedperson',
};

const resourceTypesSystem: System = {
  url: 'http://hl7.org/fhir/resource-types',
  codes:
    'Account|ActivityDefinition|AdverseEvent|AllergyIntolerance|Appointment|AppointmentResponse|AuditEvent|Basic|Binary|BodySite|Bundle|CapabilityStatement|CarePlan|CareTeam|ChargeItem|Claim|ClaimResponse|ClinicalImpression|CodeSystem|Communication|CommunicationRequest|CompartmentDefinition|Composition|ConceptMap|Condition|Consent|Contract|Coverage|DataElement|DetectedIssue|Device|DeviceComponent|DeviceMetric|DeviceRequest|DeviceUseStatement|DiagnosticReport|DocumentManifest|DocumentReference|DomainResource|EligibilityRequest|EligibilityResponse|Encounter|Endpoint|EnrollmentRequest|EnrollmentResponse|EpisodeOfCare|ExpansionProfile|ExplanationOfBenefit|FamilyMemberHistory|Flag|Goal|GraphDefinition|Group|GuidanceResponse|HealthcareService|ImagingManifest|ImagingStudy|Immunization|ImmunizationRecommendation|ImplementationGuide|Library|Linkage|List|Location|Measure|MeasureReport|Media|Medication|MedicationAdministration|MedicationDispense|MedicationRequest|MedicationStatement|MessageDefinition|MessageHeader|NamingSystem|NutritionOrder|Observation|OperationDefinition|OperationOutcome|Organization|Parameters|Patient|PaymentNotice|PaymentReconciliation|Person|PlanDefinition|Practitioner|PractitionerRole|Procedure|ProcedureRequest|ProcessRequest|ProcessResponse|Provenance|Questionnaire|QuestionnaireResponse|ReferralRequest|RelatedPerson|RequestGroup|ResearchStudy|ResearchSubject|Resource|RiskAssessment|Schedule|SearchParameter|Sequence|ServiceDefinition|Slot|Specimen|StructureDefinition|StructureMap|Subscription|Substance|SupplyDelivery|SupplyRequest|Task|TestReport|TestScript|ValueSet|VisionPrescription',
};

const responseCodeSystem: System = {
  url: 'http://hl7.org/fhir/response-code',
  codes: 'ok|transient-error|fatal-error',
};

const restfulInteractionSystem: System = {
  url: 'http://hl7.org/fhir/restful-interaction',
  codes:
    'read|vread|update|patch|delete|history|history-instance|history-type|history-system|create|search|search-type|search-system|capabilities|transaction|batch|operation',
};

const searchComparatorSystem: System = {
  url: 'http://hl7.org/fhir/search-comparator',
  codes: 'eq|ne|gt|lt|ge|le|sa|eb|ap',
};

const searchModifierCodeSystem: System = {
  url: 'http://hl7.org/fhir/search-modifier-code',
  codes: 'missing|exact|contains|not|text|in|not-in|below|above|type',
};

const searchParamTypeSystem: System = {
  url: 'http://hl7.org/fhir/search-param-type',
  codes: 'number|date|string|token|reference|composite|quantity|uri',
};

const searchXpathUsageSystem: System = {
  url: 'http://hl7.org/fhir/search-xpath-usage',
  codes: 'normal|phonetic|nearby|distance|other',
};

const securitySourceTypeSystem: System = {
  url: 'http://hl7.org/fhir/security-source-type',
  codes: '1|2|3|4|5|6|7|8|9',
};

const specificationTypeSystem: System = {
  url: 'http://hl7.org/fhir/specification-type',
  codes:
    'unspecified|serial-number|part-number|hardware-revision|software-revision|firmware-revision|protocol-revision|gmdn',
};

const specimenStatusSystem: System = {
  url: 'http://hl7.org/fhir/specimen-status',
  codes: 'available|unavailable|unsatisfactory|entered-in-error',
};

const subscriptionChannelTypeSystem: System = {
  url: 'http://hl7.org/fhir/subscription-channel-type',
  codes: 'rest-hook|websocket|email|sms|message',
};

const subscriptionStatusSystem: System = {
  url: 'http://hl7.org/fhir/subscription-status',
  codes: 'requested|active|error|off',
};

const supplyItemTypeSystem: System = {
  url: 'http://hl7.org/fhir/supply-item-type',
  codes: 'medication|device',
};

const supplydeliveryStatusSystem: System = {
  url: 'http://hl7.org/fhir/supplydelivery-status',
  codes: 'in-progress|completed|abandoned|entered-in-error',
};

const supplyrequestStatusSystem: System = {
  url: 'http://hl7.org/fhir/supplyrequest-status',
  codes: 'draft|active|suspended|cancelled|completed|entered-in-error|unknown',
};

const systemVersionProcessingModeSystem: System = {
  url: 'http://hl7.org/fhir/system-version-processing-mode',
  codes: 'default|check|override',
};

const taskStatusSystem: System = {
  url: 'http://hl7.org/fhir/task-status',
  codes:
    'draft|requested|received|accepted|rejected|ready|cancelled|in-progress|on-hold|failed|completed|entered-in-error',
};

const testscriptOperationCodesSystem: System = {
  url: 'http://hl7.org/fhir/testscript-operation-codes',
  codes:
    'read|vread|update|updateCreate|delete|deleteCondSingle|deleteCondMultiple|history|create|search|batch|transaction|capabilities|apply|cancel|closure|compose|conforms|data-requirements|document|evaluate|evaluate-measure|everything|expand|fail|find|finish|implements|lookup|match|meta|meta-add|meta-delete|populate|populatehtml|populatelink|process-message|questionnaire|release|reserve|resume|set-input|set-output|start|stats|stop|subset|subsumes|suspend|transform|translate|validate|validate-code',
};

const testscriptProfileDestinationTypesSystem: System = {
  url: 'http://hl7.org/fhir/testscript-profile-destination-types',
  codes: 'FHIR-Server|FHIR-SDC-FormManager|FHIR-SDC-FormProcessor|FHIR-SDC-FormReceiver',
};

const testscriptProfileOriginTypesSystem: System = {
  url: 'http://hl7.org/fhir/testscript-profile-origin-types',
  codes: 'FHIR-Client|FHIR-SDC-FormFiller',
};

const visionBaseCodesSystem: System = {
  url: 'http://hl7.org/fhir/vision-base-codes',
  codes: 'up|down|in|out',
};

const visionEyeCodesSystem: System = { url: 'http://hl7.org/fhir/vision-eye-codes', codes: 'right|left' };

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

export const actionlistCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/actionlist',
  systems: [actionlistSystem],
};

export const administrativeGenderCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/administrative-gender',
  systems: [administrativeGenderSystem],
};

export const adverseEventCategoryCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/adverse-event-category',
  systems: [adverseEventCategorySystem],
};

export const adverseEventCausalityCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/adverse-event-causality',
  systems: [adverseEventCausalitySystem],
};

export const adverseEventOutcomeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/adverse-event-outcome',
  systems: [adverseEventOutcomeSystem],
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

export const assertDirectionCodesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/assert-direction-codes',
  systems: [assertDirectionCodesSystem],
};

export const assertOperatorCodesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/assert-operator-codes',
  systems: [assertOperatorCodesSystem],
};

export const assertResponseCodeTypesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/assert-response-code-types',
  systems: [assertResponseCodeTypesSystem],
};

export const auditEntityTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/audit-entity-type',
  systems: [auditEntityTypeSystem, resourceTypesSystem],
};

export const auditEventActionCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/audit-event-action',
  systems: [auditEventActionSystem],
};

export const auditEventOutcomeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/audit-event-outcome',
  systems: [auditEventOutcomeSystem],
};

export const auditEventSubTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/audit-event-sub-type',
  systems: [
    [
      'http://dicom.nema.org/resources/ontology/DCM',
      '110120|110121|110122|110123|110124|110125|110126|110127|110128|110129|110130|110131|110132|110133|110134|110135|110136|110137|110138|110139|110140|110141|110142',
    ],
    restfulInteractionSystem,
  ],
};

export const auditEventTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/audit-event-type',
  systems: [
    [
      'http://dicom.nema.org/resources/ontology/DCM',
      '110100|110101|110102|110103|110104|110105|110106|110107|110108|110109|110110|110111|110112|110113|110114',
    ],
    auditEventTypeSystem,
  ],
};

export const auditSourceTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/audit-source-type',
  systems: [securitySourceTypeSystem],
};

export const careTeamStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/care-team-status',
  systems: [careTeamStatusSystem],
};

export const chargeitemStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/chargeitem-status',
  systems: [chargeitemStatusSystem],
};

export const claimTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/claim-type',
  systems: [exClaimtypeSystem],
};

export const claimUseCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/claim-use',
  systems: [claimUseSystem],
};

export const codesystemContentModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/codesystem-content-mode',
  systems: [codesystemContentModeSystem],
};

export const codesystemHierarchyMeaningCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning',
  systems: [codesystemHierarchyMeaningSystem],
};

export const compartmentTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/compartment-type',
  systems: [compartmentTypeSystem],
};

export const compositeMeasureScoringCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/composite-measure-scoring',
  systems: [compositeMeasureScoringSystem],
};

export const compositionAttestationModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/composition-attestation-mode',
  systems: [compositionAttestationModeSystem],
};

export const compositionStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/composition-status',
  systems: [compositionStatusSystem],
};

export const conceptMapEquivalenceCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/concept-map-equivalence',
  systems: [conceptMapEquivalenceSystem],
};

export const conceptPropertyTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/concept-property-type',
  systems: [conceptPropertyTypeSystem],
};

export const conceptmapUnmappedModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode',
  systems: [conceptmapUnmappedModeSystem],
};

export const consentContentClassCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/consent-content-class',
  systems: [
    [
      'urn:oid:1.3.6.1.4.1.19376.1.2.3',
      'urn:ihe:pcc:handp:2008|urn:ihe:pcc:xphr:2007|urn:ihe:pcc:aps:2007|urn:ihe:pcc:xds-ms:2007|urn:ihe:pcc:edr:2007|urn:ihe:pcc:edes:2007|urn:ihe:pcc:apr:handp:2008|urn:ihe:pcc:apr:lab:2008|urn:ihe:pcc:apr:edu:2008|urn:ihe:pcc:irc:2008|urn:ihe:pcc:crc:2008|urn:ihe:pcc:cm:2008|urn:ihe:pcc:ic:2009|urn:ihe:pcc:tn:2007|urn:ihe:pcc:nn:2007|urn:ihe:pcc:ctn:2007|urn:ihe:pcc:edpn:2007|urn:ihe:pcc:hp:2008|urn:ihe:pcc:ldhp:2009|urn:ihe:pcc:lds:2009|urn:ihe:pcc:mds:2009|urn:ihe:pcc:nds:2010|urn:ihe:pcc:ppvs:2010|urn:ihe:pcc:trs:2011|urn:ihe:pcc:ets:2011|urn:ihe:pcc:its:2011|urn:ihe:iti:bppc:2007|urn:ihe:iti:bppc-sd:2007|urn:ihe:iti:xdw:2011:workflowDoc|urn:ihe:iti:dsg:detached:2014|urn:ihe:iti:dsg:enveloping:2014|urn:ihe:iti:xds-sd:pdf:2008|urn:ihe:iti:xds-sd:text:2008|urn:ihe:lab:xd-lab:2008|urn:ihe:rad:TEXT|urn:ihe:rad:PDF|urn:ihe:rad:CDA:ImagingReportStructuredHeadings:2013|urn:ihe:card:imaging:2011|urn:ihe:card:CRC:2012|urn:ihe:card:EPRC-IE:2014|urn:ihe:dent:TEXT|urn:ihe:dent:PDF|urn:ihe:dent:CDA:ImagingReportStructuredHeadings:2013|urn:ihe:pat:apsr:all:2010|urn:ihe:pat:apsr:cancer:all:2010|urn:ihe:pat:apsr:cancer:breast:2010|urn:ihe:pat:apsr:cancer:colon:2010|urn:ihe:pat:apsr:cancer:prostate:2010|urn:ihe:pat:apsr:cancer:thyroid:2010|urn:ihe:pat:apsr:cancer:lung:2010|urn:ihe:pat:apsr:cancer:skin:2010|urn:ihe:pat:apsr:cancer:kidney:2010|urn:ihe:pat:apsr:cancer:cervix:2010|urn:ihe:pat:apsr:cancer:endometrium:2010|urn:ihe:pat:apsr:cancer:ovary:2010|urn:ihe:pat:apsr:cancer:esophagus: 2010|urn:ihe:pat:apsr:cancer:stomach: 2010|urn:ihe:pat:apsr:cancer:liver:2010|urn:ihe:pat:apsr:cancer:pancreas: 2010|urn:ihe:pat:apsr:cancer:testis:2010|urn:ihe:pat:apsr:cancer:urinary_bladder:2010|urn:ihe:pat:apsr:cancer:lip_oral_cavity:2010|urn:ihe:pat:apsr:cancer:pharynx:2010|urn:ihe:pat:apsr:cancer:salivary_gland:2010|urn:ihe:pat:apsr:cancer:larynx:2010|urn:ihe:pharm:pre:2010|urn:ihe:pharm:padv:2010|urn:ihe:pharm:dis:2010|urn:ihe:pharm:pml:2013|urn:hl7-org:sdwg:ccda-structuredBody:1.1|urn:hl7-org:sdwg:ccda-nonXMLBody:1.1|urn:hl7-org:sdwg:ccda-structuredBody:2.1|urn:hl7-org:sdwg:ccda-nonXMLBody:2.1',
    ],
    resourceTypesSystem,
    ['urn:ietf:rfc:3986', 'http://hl7.org/fhir/StructureDefinition/lipidprofile'],
    ['urn:ietf:bcp:13', 'application/hl7-cda+xml'],
  ],
};

export const consentDataMeaningCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/consent-data-meaning',
  systems: [consentDataMeaningSystem],
};

export const consentExceptTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/consent-except-type',
  systems: [consentExceptTypeSystem],
};

export const consentStateCodesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/consent-state-codes',
  systems: [consentStateCodesSystem],
};

export const contentTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/content-type',
  systems: [contentTypeSystem],
};

export const contractStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/contract-status',
  systems: [contractStatusSystem],
};

export const dataelementStringencyCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/dataelement-stringency',
  systems: [dataelementStringencySystem],
};

export const definedTypesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/defined-types',
  systems: [dataTypesSystem, resourceTypesSystem],
};

export const designationUseCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/designation-use',
  systems: [],
  open: ['http://snomed.info/sct'],
  reason: 'http://snomed.info/sct: the filter `concept is-a 900000000000446008` needs all its concepts',
};

export const deviceStatementStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/device-statement-status',
  systems: [deviceStatementStatusSystem],
};

export const dicm405MediatypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/dicm-405-mediatype',
  systems: [
    [
      'http://dicom.nema.org/resources/ontology/DCM',
      '110030|110031|110032|110033|110034|110035|110036|110037|110010|110038',
    ],
  ],
};

export const dicomCid29Codes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/dicom-cid29',
  systems: [
    [
      'http://dicom.nema.org/resources/ontology/DCM',
      'AR|BMD|BDUS|EPS|CR|CT|DX|ECG|ES|XC|GM|HD|IO|IVOCT|IVUS|KER|LEN|MR|MG|NM|OAM|OCT|OPM|OP|OPR|OPT|OPV|OSS|PX|PT|RF|RG|SM|SRF|US|VA|XA',
    ],
  ],
};

export const digitalMediaTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/digital-media-type',
  systems: [digitalMediaTypeSystem],
};

export const documentReferenceStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/document-reference-status',
  systems: [documentReferenceStatusSystem],
};

export const documentRelationshipTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/document-relationship-type',
  systems: [documentRelationshipTypeSystem],
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

export const eventStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/event-status',
  systems: [eventStatusSystem],
};

export const explanationofbenefitStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/explanationofbenefit-status',
  systems: [explanationofbenefitStatusSystem],
};

export const filterOperatorCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/filter-operator',
  systems: [filterOperatorSystem],
};

export const flagStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/flag-status',
  systems: [flagStatusSystem],
};

export const fmStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/fm-status',
  systems: [fmStatusSystem],
};

export const goalStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/goal-status',
  systems: [goalStatusSystem],
};

export const graphCompartmentRuleCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/graph-compartment-rule',
  systems: [graphCompartmentRuleSystem],
};

export const guidanceResponseStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/guidance-response-status',
  systems: [guidanceResponseStatusSystem],
};

export const guideDependencyTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/guide-dependency-type',
  systems: [guideDependencyTypeSystem],
};

export const guidePageKindCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/guide-page-kind',
  systems: [guidePageKindSystem],
};

export const historyStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/history-status',
  systems: [historyStatusSystem],
};

export const httpOperationsCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/http-operations',
  systems: [httpOperationsSystem],
};

export const identifierTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/identifier-type',
  systems: [
    ['http://hl7.org/fhir/v2/0203', 'DL|PPN|BRN|MR|MCN|EN|TAX|NIIP|PRN|MD|DR|ACSN'],
    identifierTypeSystem,
  ],
};

export const identityAssuranceLevelCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/identity-assuranceLevel',
  systems: [identityAssuranceLevelSystem],
};

export const instanceAvailabilityCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/instance-availability',
  systems: [['http://dicom.nema.org/resources/ontology/DCM', 'ONLINE|OFFLINE|NEARLINE|UNAVAILABLE']],
};

export const itemTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/item-type',
  systems: [itemTypeSystem],
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

export const libraryTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/library-type',
  systems: [libraryTypeSystem],
};

export const linkageTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/linkage-type',
  systems: [linkageTypeSystem],
};

export const listModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/list-mode',
  systems: [listModeSystem],
};

export const mapContextTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/map-context-type',
  systems: [mapContextTypeSystem],
};

export const mapGroupTypeModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/map-group-type-mode',
  systems: [mapGroupTypeModeSystem],
};

export const mapInputModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/map-input-mode',
  systems: [mapInputModeSystem],
};

export const mapModelModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/map-model-mode',
  systems: [mapModelModeSystem],
};

export const mapSourceListModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/map-source-list-mode',
  systems: [mapSourceListModeSystem],
};

export const mapTargetListModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/map-target-list-mode',
  systems: [mapTargetListModeSystem],
};

export const mapTransformCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/map-transform',
  systems: [mapTransformSystem],
};

export const measureDataUsageCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/measure-data-usage',
  systems: [measureDataUsageSystem],
};

export const measurePopulationCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/measure-population',
  systems: [measurePopulationSystem],
};

export const measureReportStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/measure-report-status',
  systems: [measureReportStatusSystem],
};

export const measureReportTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/measure-report-type',
  systems: [measureReportTypeSystem],
};

export const measureScoringCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/measure-scoring',
  systems: [measureScoringSystem],
};

export const measureTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/measure-type',
  systems: [measureTypeSystem],
};

export const measurementPrincipleCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/measurement-principle',
  systems: [measurementPrincipleSystem],
};

export const namingsystemIdentifierTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/namingsystem-identifier-type',
  systems: [namingsystemIdentifierTypeSystem],
};

export const namingsystemTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/namingsystem-type',
  systems: [namingsystemTypeSystem],
};

export const networkTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/network-type',
  systems: [networkTypeSystem],
};

export const noteTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/note-type',
  systems: [noteTypeSystem],
};

export const objectLifecycleEventsCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/object-lifecycle-events',
  systems: [dicomAuditLifecycleSystem, iso21089LifecycleSystem],
};

export const objectRoleCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/object-role',
  systems: [objectRoleSystem],
};

export const observationStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/observation-status',
  systems: [observationStatusSystem],
};

export const operationParameterUseCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/operation-parameter-use',
  systems: [operationParameterUseSystem],
};

export const operationalStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/operational-status',
  systems: [operationalStatusSystem],
};

export const parameterGroupCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/parameter-group',
  systems: [parameterGroupSystem],
};

export const participationstatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/participationstatus',
  systems: [participationstatusSystem],
};

export const publicationStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/publication-status',
  systems: [publicationStatusSystem],
};

export const remittanceOutcomeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/remittance-outcome',
  systems: [remittanceOutcomeSystem],
};

export const reportActionResultCodesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/report-action-result-codes',
  systems: [reportActionResultCodesSystem],
};

export const reportParticipantTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/report-participant-type',
  systems: [reportParticipantTypeSystem],
};

export const reportResultCodesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/report-result-codes',
  systems: [reportResultCodesSystem],
};

export const reportStatusCodesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/report-status-codes',
  systems: [reportStatusCodesSystem],
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

export const researchStudyStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/research-study-status',
  systems: [researchStudyStatusSystem],
};

export const researchSubjectStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/research-subject-status',
  systems: [researchSubjectStatusSystem],
};

export const resourceTypeLinkCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/resource-type-link',
  systems: [resourceTypeLinkSystem],
};

export const resourceTypesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/resource-types',
  systems: [resourceTypesSystem],
};

export const responseCodeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/response-code',
  systems: [responseCodeSystem],
};

export const searchComparatorCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/search-comparator',
  systems: [searchComparatorSystem],
};

export const searchModifierCodeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/search-modifier-code',
  systems: [searchModifierCodeSystem],
};

export const searchParamTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/search-param-type',
  systems: [searchParamTypeSystem],
};

export const searchXpathUsageCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/search-xpath-usage',
  systems: [searchXpathUsageSystem],
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

export const specificationTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/specification-type',
  systems: [specificationTypeSystem],
};

export const specimenStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/specimen-status',
  systems: [specimenStatusSystem],
};

export const subscriptionChannelTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/subscription-channel-type',
  systems: [subscriptionChannelTypeSystem],
};

export const subscriptionStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/subscription-status',
  systems: [subscriptionStatusSystem],
};

export const supplydeliveryStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/supplydelivery-status',
  systems: [supplydeliveryStatusSystem],
};

export const supplydeliveryTypeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/supplydelivery-type',
  systems: [supplyItemTypeSystem],
};

export const supplyrequestStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/supplyrequest-status',
  systems: [supplyrequestStatusSystem],
};

export const systemVersionProcessingModeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/system-version-processing-mode',
  systems: [systemVersionProcessingModeSystem],
};

export const taskStatusCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/task-status',
  systems: [taskStatusSystem],
};

export const testscriptOperationCodesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/testscript-operation-codes',
  systems: [testscriptOperationCodesSystem],
};

export const testscriptProfileDestinationTypesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/testscript-profile-destination-types',
  systems: [testscriptProfileDestinationTypesSystem],
};

export const testscriptProfileOriginTypesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/testscript-profile-origin-types',
  systems: [testscriptProfileOriginTypesSystem],
};

export const v3ActConsentDirectiveCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/v3-ActConsentDirective',
  systems: [],
  open: ['*'],
  reason: 'the value set http://hl7.org/fhir/ValueSet/v3-ActConsentDirective is not available',
};

export const v3ActIncidentCodeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/v3-ActIncidentCode',
  systems: [],
  open: ['*'],
  reason: 'the value set http://hl7.org/fhir/ValueSet/v3-ActIncidentCode is not available',
};

export const v3ActInvoiceGroupCodeCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/v3-ActInvoiceGroupCode',
  systems: [],
  open: ['*'],
  reason: 'the value set http://hl7.org/fhir/ValueSet/v3-ActInvoiceGroupCode is not available',
};

export const v3ConfidentialityClassificationCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/v3-ConfidentialityClassification',
  systems: [],
  open: ['*'],
  reason: 'the value set http://hl7.org/fhir/ValueSet/v3-ConfidentialityClassification is not available',
};

export const v3PurposeOfUseCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/v3-PurposeOfUse',
  systems: [],
  open: ['*'],
  reason: 'the value set http://hl7.org/fhir/ValueSet/v3-PurposeOfUse is not available',
};

export const visionBaseCodesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/vision-base-codes',
  systems: [visionBaseCodesSystem],
};

export const visionEyeCodesCodes: Codes = {
  url: 'http://hl7.org/fhir/ValueSet/vision-eye-codes',
  systems: [visionEyeCodesSystem],
};

export const bcp13TxtCodes: Codes = {
  url: 'http://www.rfc-editor.org/bcp/bcp13.txt',
  systems: [],
  open: ['*'],
  reason: 'the value set http://www.rfc-editor.org/bcp/bcp13.txt is not available',
};

/** The complete code systems. */
export const codeSystems: readonly System[] = [
  abstractTypesSystem,
  actionCardinalityBehaviorSystem,
  actionConditionKindSystem,
  actionGroupingBehaviorSystem,
  actionPrecheckBehaviorSystem,
  actionRelationshipTypeSystem,
  actionRequiredBehaviorSystem,
  actionSelectionBehaviorSystem,
  actionTypeSystem,
  actionlistSystem,
  administrativeGenderSystem,
  adverseEventCategorySystem,
  adverseEventCausalitySystem,
  adverseEventOutcomeSystem,
  assertDirectionCodesSystem,
  assertOperatorCodesSystem,
  assertResponseCodeTypesSystem,
  auditEntityTypeSystem,
  auditEventActionSystem,
  auditEventOutcomeSystem,
  auditEventTypeSystem,
  careTeamStatusSystem,
  chargeitemStatusSystem,
  claimUseSystem,
  codesystemContentModeSystem,
  codesystemHierarchyMeaningSystem,
  compartmentTypeSystem,
  compositeMeasureScoringSystem,
  compositionAttestationModeSystem,
  compositionStatusSystem,
  conceptMapEquivalenceSystem,
  conceptPropertyTypeSystem,
  conceptmapUnmappedModeSystem,
  consentDataMeaningSystem,
  consentExceptTypeSystem,
  consentStateCodesSystem,
  contentTypeSystem,
  contractStatusSystem,
  dataTypesSystem,
  dataelementStringencySystem,
  deviceStatementStatusSystem,
  dicomAuditLifecycleSystem,
  digitalMediaTypeSystem,
  documentReferenceStatusSystem,
  documentRelationshipTypeSystem,
  eventStatusSystem,
  exClaimtypeSystem,
  explanationofbenefitStatusSystem,
  extraSecurityRoleTypeSystem,
  filterOperatorSystem,
  flagStatusSystem,
  fmStatusSystem,
  goalStatusSystem,
  graphCompartmentRuleSystem,
  guidanceResponseStatusSystem,
  guideDependencyTypeSystem,
  guidePageKindSystem,
  historyStatusSystem,
  httpOperationsSystem,
  identifierTypeSystem,
  identityAssuranceLevelSystem,
  iso21089LifecycleSystem,
  itemTypeSystem,
  libraryTypeSystem,
  linkageTypeSystem,
  listModeSystem,
  mapContextTypeSystem,
  mapGroupTypeModeSystem,
  mapInputModeSystem,
  mapModelModeSystem,
  mapSourceListModeSystem,
  mapTargetListModeSystem,
  mapTransformSystem,
  measureDataUsageSystem,
  measurePopulationSystem,
  measureReportStatusSystem,
  measureReportTypeSystem,
  measureScoringSystem,
  measureTypeSystem,
  measurementPrincipleSystem,
  namingsystemIdentifierTypeSystem,
  namingsystemTypeSystem,
  networkTypeSystem,
  noteTypeSystem,
  objectRoleSystem,
  observationStatusSystem,
  operationParameterUseSystem,
  operationalStatusSystem,
  parameterGroupSystem,
  participationstatusSystem,
  publicationStatusSystem,
  remittanceOutcomeSystem,
  reportActionResultCodesSystem,
  reportParticipantTypeSystem,
  reportResultCodesSystem,
  reportStatusCodesSystem,
  requestIntentSystem,
  requestPrioritySystem,
  requestStatusSystem,
  researchStudyStatusSystem,
  researchSubjectStatusSystem,
  resourceTypeLinkSystem,
  resourceTypesSystem,
  responseCodeSystem,
  restfulInteractionSystem,
  searchComparatorSystem,
  searchModifierCodeSystem,
  searchParamTypeSystem,
  searchXpathUsageSystem,
  securitySourceTypeSystem,
  specificationTypeSystem,
  specimenStatusSystem,
  subscriptionChannelTypeSystem,
  subscriptionStatusSystem,
  supplyItemTypeSystem,
  supplydeliveryStatusSystem,
  supplyrequestStatusSystem,
  systemVersionProcessingModeSystem,
  taskStatusSystem,
  testscriptOperationCodesSystem,
  testscriptProfileDestinationTypesSystem,
  testscriptProfileOriginTypesSystem,
  visionBaseCodesSystem,
  visionEyeCodesSystem,
];
