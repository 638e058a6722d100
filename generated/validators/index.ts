// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3
import { definitions } from './definitions.js';
import type { FhirResource } from 'fhir/r3.js';
import { validateWithTerminology, validatorByProfile } from 'fsh-codegen/runtime/v1/checks';
import type {
  ValidateAsyncOptions,
  ValidationResult,
  ValidatorByProfile,
} from 'fsh-codegen/runtime/v1/checks';

export * from 'fsh-codegen/runtime/v1/results';
export { isAccount, validateAccount } from './types/Account.js';
export { isActivityDefinition, validateActivityDefinition } from './types/ActivityDefinition.js';
export { isAllergyIntolerance, validateAllergyIntolerance } from './types/AllergyIntolerance.js';
export { isAppointment, validateAppointment } from './types/Appointment.js';
export { isBundle, validateBundle } from './types/Bundle.js';
export { isCapabilityStatement, validateCapabilityStatement } from './types/CapabilityStatement.js';
export { isCarePlan, validateCarePlan } from './types/CarePlan.js';
export { isClinicalImpression, validateClinicalImpression } from './types/ClinicalImpression.js';
export { isCondition, validateCondition } from './types/Condition.js';
export { isDetectedIssue, validateDetectedIssue } from './types/DetectedIssue.js';
export { isDevice, validateDevice } from './types/Device.js';
export { isDeviceMetric, validateDeviceMetric } from './types/DeviceMetric.js';
export { isDeviceRequest, validateDeviceRequest } from './types/DeviceRequest.js';
export { isDiagnosticReport, validateDiagnosticReport } from './types/DiagnosticReport.js';
export { isEncounter, validateEncounter } from './types/Encounter.js';
export { isEndpoint, validateEndpoint } from './types/Endpoint.js';
export { isEpisodeOfCare, validateEpisodeOfCare } from './types/EpisodeOfCare.js';
export { isGroup, validateGroup } from './types/Group.js';
export { isHealthcareService, validateHealthcareService } from './types/HealthcareService.js';
export { isImmunization, validateImmunization } from './types/Immunization.js';
export {
  isImmunizationRecommendation,
  validateImmunizationRecommendation,
} from './types/ImmunizationRecommendation.js';
export { isList, validateList } from './types/List.js';
export { isLocation, validateLocation } from './types/Location.js';
export { isMedication, validateMedication } from './types/Medication.js';
export {
  isMedicationAdministration,
  validateMedicationAdministration,
} from './types/MedicationAdministration.js';
export { isMedicationDispense, validateMedicationDispense } from './types/MedicationDispense.js';
export { isMedicationRequest, validateMedicationRequest } from './types/MedicationRequest.js';
export { isMedicationStatement, validateMedicationStatement } from './types/MedicationStatement.js';
export { isMessageDefinition, validateMessageDefinition } from './types/MessageDefinition.js';
export { isNutritionOrder, validateNutritionOrder } from './types/NutritionOrder.js';
export { isObservation, validateObservation } from './types/Observation.js';
export { isOperationDefinition, validateOperationDefinition } from './types/OperationDefinition.js';
export { isOperationOutcome, validateOperationOutcome } from './types/OperationOutcome.js';
export { isOrganization, validateOrganization } from './types/Organization.js';
export { isParameters, validateParameters } from './types/Parameters.js';
export { isPatient, validatePatient } from './types/Patient.js';
export { isPlanDefinition, validatePlanDefinition } from './types/PlanDefinition.js';
export { isPractitioner, validatePractitioner } from './types/Practitioner.js';
export { isPractitionerRole, validatePractitionerRole } from './types/PractitionerRole.js';
export { isProcedure, validateProcedure } from './types/Procedure.js';
export { isProcedureRequest, validateProcedureRequest } from './types/ProcedureRequest.js';
export { isProvenance, validateProvenance } from './types/Provenance.js';
export { isQuestionnaireResponse, validateQuestionnaireResponse } from './types/QuestionnaireResponse.js';
export { isReferralRequest, validateReferralRequest } from './types/ReferralRequest.js';
export { isRelatedPerson, validateRelatedPerson } from './types/RelatedPerson.js';
export { isSchedule, validateSchedule } from './types/Schedule.js';
export { isSequence, validateSequence } from './types/Sequence.js';
export { isSlot, validateSlot } from './types/Slot.js';
export { isStructureDefinition, validateStructureDefinition } from './types/StructureDefinition.js';
export { isSubstance, validateSubstance } from './types/Substance.js';
export { isBirthPlace, validateBirthPlace } from './BirthPlace.js';
export {
  isEncounterAssociatedEncounter,
  validateEncounterAssociatedEncounter,
} from './EncounterAssociatedEncounter.js';
export { isOrganizationPeriod, validateOrganizationPeriod } from './OrganizationPeriod.js';
export { isPatientBirthTime, validatePatientBirthTime } from './PatientBirthTime.js';
export { isPatientCadavericDonor, validatePatientCadavericDonor } from './PatientCadavericDonor.js';
export {
  isCareConnectBloodPressureObservation1,
  validateCareConnectBloodPressureObservation1,
} from './CareConnectBloodPressureObservation1.js';
export {
  isExtensionCareConnectRelatedProblemHeader1,
  validateExtensionCareConnectRelatedProblemHeader1,
} from './ExtensionCareConnectRelatedProblemHeader1.js';
export {
  isCareConnectGPCAllergyIntolerance1,
  validateCareConnectGPCAllergyIntolerance1,
} from './CareConnectGPCAllergyIntolerance1.js';
export { isCareConnectGPCEncounter1, validateCareConnectGPCEncounter1 } from './CareConnectGPCEncounter1.js';
export {
  isCareConnectGPCImmunization1,
  validateCareConnectGPCImmunization1,
} from './CareConnectGPCImmunization1.js';
export { isCareConnectGPCList1, validateCareConnectGPCList1 } from './CareConnectGPCList1.js';
export { isCareConnectGPCLocation1, validateCareConnectGPCLocation1 } from './CareConnectGPCLocation1.js';
export {
  isCareConnectGPCMedication1,
  validateCareConnectGPCMedication1,
} from './CareConnectGPCMedication1.js';
export {
  isCareConnectGPCMedicationRequest1,
  validateCareConnectGPCMedicationRequest1,
} from './CareConnectGPCMedicationRequest1.js';
export {
  isCareConnectGPCMedicationStatement1,
  validateCareConnectGPCMedicationStatement1,
} from './CareConnectGPCMedicationStatement1.js';
export {
  isCareConnectGPCObservation1,
  validateCareConnectGPCObservation1,
} from './CareConnectGPCObservation1.js';
export {
  isCareConnectGPCOrganization1,
  validateCareConnectGPCOrganization1,
} from './CareConnectGPCOrganization1.js';
export { isCareConnectGPCPatient1, validateCareConnectGPCPatient1 } from './CareConnectGPCPatient1.js';
export {
  isCareConnectGPCPractitioner1,
  validateCareConnectGPCPractitioner1,
} from './CareConnectGPCPractitioner1.js';
export {
  isCareConnectGPCPractitionerRole1,
  validateCareConnectGPCPractitionerRole1,
} from './CareConnectGPCPractitionerRole1.js';
export {
  isCareConnectGPCProblemHeaderCondition1,
  validateCareConnectGPCProblemHeaderCondition1,
} from './CareConnectGPCProblemHeaderCondition1.js';
export {
  isExtensionCareConnectGPCAllergyCertainty1,
  validateExtensionCareConnectGPCAllergyCertainty1,
} from './ExtensionCareConnectGPCAllergyCertainty1.js';
export {
  isExtensionCareConnectGPCAllergyIntoleranceEnd1,
  validateExtensionCareConnectGPCAllergyIntoleranceEnd1,
} from './ExtensionCareConnectGPCAllergyIntoleranceEnd1.js';
export {
  isExtensionCareConnectGPCAllergyIntoleranceEndDate1,
  validateExtensionCareConnectGPCAllergyIntoleranceEndDate1,
} from './ExtensionCareConnectGPCAllergyIntoleranceEndDate1.js';
export {
  isExtensionCareConnectGPCAllergySeverity1,
  validateExtensionCareConnectGPCAllergySeverity1,
} from './ExtensionCareConnectGPCAllergySeverity1.js';
export {
  isExtensionCareConnectGPCClinicalSetting1,
  validateExtensionCareConnectGPCClinicalSetting1,
} from './ExtensionCareConnectGPCClinicalSetting1.js';
export {
  isExtensionCareConnectGPCDeathNotificationStatus1,
  validateExtensionCareConnectGPCDeathNotificationStatus1,
} from './ExtensionCareConnectGPCDeathNotificationStatus1.js';
export {
  isExtensionCareConnectGPCEthnicCategory1,
  validateExtensionCareConnectGPCEthnicCategory1,
} from './ExtensionCareConnectGPCEthnicCategory1.js';
export {
  isExtensionCareConnectGPCEvidence1,
  validateExtensionCareConnectGPCEvidence1,
} from './ExtensionCareConnectGPCEvidence1.js';
export {
  isExtensionCareConnectGPCListWarningCode1,
  validateExtensionCareConnectGPCListWarningCode1,
} from './ExtensionCareConnectGPCListWarningCode1.js';
export {
  isExtensionCareConnectGPCMainLocation1,
  validateExtensionCareConnectGPCMainLocation1,
} from './ExtensionCareConnectGPCMainLocation1.js';
export {
  isExtensionCareConnectGPCMedicationChangeSummary1,
  validateExtensionCareConnectGPCMedicationChangeSummary1,
} from './ExtensionCareConnectGPCMedicationChangeSummary1.js';
export {
  isExtensionCareConnectGPCMedicationQuantityText1,
  validateExtensionCareConnectGPCMedicationQuantityText1,
} from './ExtensionCareConnectGPCMedicationQuantityText1.js';
export {
  isExtensionCareConnectGPCMedicationRepeatInformation1,
  validateExtensionCareConnectGPCMedicationRepeatInformation1,
} from './ExtensionCareConnectGPCMedicationRepeatInformation1.js';
export {
  isExtensionCareConnectGPCMedicationStatementLastIssueDate1,
  validateExtensionCareConnectGPCMedicationStatementLastIssueDate1,
} from './ExtensionCareConnectGPCMedicationStatementLastIssueDate1.js';
export {
  isExtensionCareConnectGPCMedicationStatusReason1,
  validateExtensionCareConnectGPCMedicationStatusReason1,
} from './ExtensionCareConnectGPCMedicationStatusReason1.js';
export {
  isExtensionCareConnectGPCNHSCommunication1,
  validateExtensionCareConnectGPCNHSCommunication1,
} from './ExtensionCareConnectGPCNHSCommunication1.js';
export {
  isExtensionCareConnectGPCNHSNumberVerificationStatus1,
  validateExtensionCareConnectGPCNHSNumberVerificationStatus1,
} from './ExtensionCareConnectGPCNHSNumberVerificationStatus1.js';
export {
  isExtensionCareConnectGPCNominatedPharmacy1,
  validateExtensionCareConnectGPCNominatedPharmacy1,
} from './ExtensionCareConnectGPCNominatedPharmacy1.js';
export {
  isExtensionCareConnectGPCPrescribingAgency1,
  validateExtensionCareConnectGPCPrescribingAgency1,
} from './ExtensionCareConnectGPCPrescribingAgency1.js';
export {
  isExtensionCareConnectGPCPrescriptionType1,
  validateExtensionCareConnectGPCPrescriptionType1,
} from './ExtensionCareConnectGPCPrescriptionType1.js';
export {
  isExtensionCareConnectGPCRegistrationDetails1,
  validateExtensionCareConnectGPCRegistrationDetails1,
} from './ExtensionCareConnectGPCRegistrationDetails1.js';
export {
  isExtensionCareConnectGPCReligiousAffiliation1,
  validateExtensionCareConnectGPCReligiousAffiliation1,
} from './ExtensionCareConnectGPCReligiousAffiliation1.js';
export {
  isExtensionCareConnectGPCResidentialStatus1,
  validateExtensionCareConnectGPCResidentialStatus1,
} from './ExtensionCareConnectGPCResidentialStatus1.js';
export {
  isExtensionCareConnectGPCTreatmentCategory1,
  validateExtensionCareConnectGPCTreatmentCategory1,
} from './ExtensionCareConnectGPCTreatmentCategory1.js';
export {
  isExtensionGPConnectAppointmentCancellationReason1,
  validateExtensionGPConnectAppointmentCancellationReason1,
} from './ExtensionGPConnectAppointmentCancellationReason1.js';
export {
  isExtensionGPConnectBookingOrganisation1,
  validateExtensionGPConnectBookingOrganisation1,
} from './ExtensionGPConnectBookingOrganisation1.js';
export {
  isExtensionGPConnectDeliveryChannel1,
  validateExtensionGPConnectDeliveryChannel1,
} from './ExtensionGPConnectDeliveryChannel1.js';
export {
  isExtensionGPConnectDeliveryChannel2,
  validateExtensionGPConnectDeliveryChannel2,
} from './ExtensionGPConnectDeliveryChannel2.js';
export {
  isExtensionGPConnectPractitionerRole1,
  validateExtensionGPConnectPractitionerRole1,
} from './ExtensionGPConnectPractitionerRole1.js';
export { isExtensionCodingSctdescid, validateExtensionCodingSctdescid } from './ExtensionCodingSctdescid.js';
export { isGPConnectAppointment1, validateGPConnectAppointment1 } from './GPConnectAppointment1.js';
export { isGPConnectDevice1, validateGPConnectDevice1 } from './GPConnectDevice1.js';
export {
  isGPConnectOperationOutcome1,
  validateGPConnectOperationOutcome1,
} from './GPConnectOperationOutcome1.js';
export { isGPConnectSchedule1, validateGPConnectSchedule1 } from './GPConnectSchedule1.js';
export {
  isGPConnectSearchsetBundle1,
  validateGPConnectSearchsetBundle1,
} from './GPConnectSearchsetBundle1.js';
export { isGPConnectSlot1, validateGPConnectSlot1 } from './GPConnectSlot1.js';
export {
  isGPConnectStructuredRecordBundle1,
  validateGPConnectStructuredRecordBundle1,
} from './GPConnectStructuredRecordBundle1.js';
export {
  isGPConnectAppointmentAmendRequest1,
  validateGPConnectAppointmentAmendRequest1,
} from './GPConnectAppointmentAmendRequest1.js';
export {
  isGPConnectAppointmentBookRequest1,
  validateGPConnectAppointmentBookRequest1,
} from './GPConnectAppointmentBookRequest1.js';
export {
  isGPConnectAppointmentCancelRequest1,
  validateGPConnectAppointmentCancelRequest1,
} from './GPConnectAppointmentCancelRequest1.js';
export {
  isGPConnectAppointmentExchanged1,
  validateGPConnectAppointmentExchanged1,
} from './GPConnectAppointmentExchanged1.js';
export {
  isGPConnectAppointmentReadResponse1,
  validateGPConnectAppointmentReadResponse1,
} from './GPConnectAppointmentReadResponse1.js';
export {
  isGPConnectAppointmentResponse1,
  validateGPConnectAppointmentResponse1,
} from './GPConnectAppointmentResponse1.js';
export {
  isGPConnectAppointmentsRetrieveResponse1,
  validateGPConnectAppointmentsRetrieveResponse1,
} from './GPConnectAppointmentsRetrieveResponse1.js';
export {
  isGPConnectCapabilityResponse1,
  validateGPConnectCapabilityResponse1,
} from './GPConnectCapabilityResponse1.js';
export {
  isGPConnectLocationUnknownVisit1,
  validateGPConnectLocationUnknownVisit1,
} from './GPConnectLocationUnknownVisit1.js';
export {
  isGPConnectOrganizationsFindResponse1,
  validateGPConnectOrganizationsFindResponse1,
} from './GPConnectOrganizationsFindResponse1.js';
export {
  isGPConnectPatientFindResponse1,
  validateGPConnectPatientFindResponse1,
} from './GPConnectPatientFindResponse1.js';
export {
  isGPConnectPatientRegisterRequest1,
  validateGPConnectPatientRegisterRequest1,
} from './GPConnectPatientRegisterRequest1.js';
export {
  isGPConnectPatientsFindResponse1,
  validateGPConnectPatientsFindResponse1,
} from './GPConnectPatientsFindResponse1.js';
export {
  isGPConnectPractitionersFindResponse1,
  validateGPConnectPractitionersFindResponse1,
} from './GPConnectPractitionersFindResponse1.js';
export {
  isGPConnectRegisterPatientRequest1,
  validateGPConnectRegisterPatientRequest1,
} from './GPConnectRegisterPatientRequest1.js';
export {
  isGPConnectScheduleSearchResponse1,
  validateGPConnectScheduleSearchResponse1,
} from './GPConnectScheduleSearchResponse1.js';
export { isGPConnectSlotBookable1, validateGPConnectSlotBookable1 } from './GPConnectSlotBookable1.js';
export {
  isGPConnectSlotSearchResponse1,
  validateGPConnectSlotSearchResponse1,
} from './GPConnectSlotSearchResponse1.js';
export {
  isGPConnectSlotsSearchResponse1,
  validateGPConnectSlotsSearchResponse1,
} from './GPConnectSlotsSearchResponse1.js';

/**
 * Checks a resource against the profiles that it claims in `meta.profile`, or those asked for; where none of them is known, against its
 * type's core definition. It holds all definitions: a single profile's own validator makes a smaller bundle.
 */
export const validate: ValidatorByProfile<FhirResource> = /* @__PURE__ */ validatorByProfile<FhirResource>(
  'gpconnect-api',
  definitions,
);

/**
 * Like `validate`, with a terminology service over a network for the codes that are not known here. Its questions are asked once each, all
 * together. The promise never rejects: if the service fails, the codes are in `notChecked`.
 */
export function validateAsync(
  value: unknown,
  options: ValidateAsyncOptions,
): Promise<ValidationResult<FhirResource>> {
  return validateWithTerminology(validate, value, options);
}
