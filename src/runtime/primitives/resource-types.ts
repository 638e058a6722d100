/** The resource types of STU3: http://hl7.org/fhir/STU3/valueset-resource-types.html */
const NAMES =
  'Account ActivityDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse AuditEvent Basic ' +
  'Binary BodySite Bundle CapabilityStatement CarePlan CareTeam ChargeItem Claim ClaimResponse ClinicalImpression ' +
  'CodeSystem Communication CommunicationRequest CompartmentDefinition Composition ConceptMap Condition Consent ' +
  'Contract Coverage DataElement DetectedIssue Device DeviceComponent DeviceMetric DeviceRequest DeviceUseStatement ' +
  'DiagnosticReport DocumentManifest DocumentReference DomainResource EligibilityRequest EligibilityResponse ' +
  'Encounter Endpoint EnrollmentRequest EnrollmentResponse EpisodeOfCare ExpansionProfile ExplanationOfBenefit ' +
  'FamilyMemberHistory Flag Goal GraphDefinition Group GuidanceResponse HealthcareService ImagingManifest ' +
  'ImagingStudy Immunization ImmunizationRecommendation ImplementationGuide Library Linkage List Location Measure ' +
  'MeasureReport Media Medication MedicationAdministration MedicationDispense MedicationRequest MedicationStatement ' +
  'MessageDefinition MessageHeader NamingSystem NutritionOrder Observation OperationDefinition OperationOutcome ' +
  'Organization Parameters Patient PaymentNotice PaymentReconciliation Person PlanDefinition Practitioner ' +
  'PractitionerRole Procedure ProcedureRequest ProcessRequest ProcessResponse Provenance Questionnaire ' +
  'QuestionnaireResponse ReferralRequest RelatedPerson RequestGroup ResearchStudy ResearchSubject Resource ' +
  'RiskAssessment Schedule SearchParameter Sequence ServiceDefinition Slot Specimen StructureDefinition ' +
  'StructureMap Subscription Substance SupplyDelivery SupplyRequest Task TestReport TestScript ValueSet ' +
  'VisionPrescription';

let names: ReadonlySet<string> | undefined;

/** All resource types, including abstract ones. */
export function resourceTypes(): ReadonlySet<string> {
  return (names ??= new Set(NAMES.split(' ')));
}

/** True if a name is that of a resource type. */
export function isResourceType(name: string): boolean {
  return resourceTypes().has(name);
}

/** True for a resource type that is not abstract. */
export function isConcreteType(name: string): boolean {
  return name !== 'Resource' && name !== 'DomainResource' && isResourceType(name);
}
