// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3
import { birthPlace } from './BirthPlace.js';
import { careConnectBloodPressureObservation1 } from './CareConnectBloodPressureObservation1.js';
import { careConnectGPCAllergyIntolerance1 } from './CareConnectGPCAllergyIntolerance1.js';
import { careConnectGPCEncounter1 } from './CareConnectGPCEncounter1.js';
import { careConnectGPCImmunization1 } from './CareConnectGPCImmunization1.js';
import { careConnectGPCList1 } from './CareConnectGPCList1.js';
import { careConnectGPCLocation1 } from './CareConnectGPCLocation1.js';
import { careConnectGPCMedication1 } from './CareConnectGPCMedication1.js';
import { careConnectGPCMedicationRequest1 } from './CareConnectGPCMedicationRequest1.js';
import { careConnectGPCMedicationStatement1 } from './CareConnectGPCMedicationStatement1.js';
import { careConnectGPCObservation1 } from './CareConnectGPCObservation1.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import { careConnectGPCPatient1 } from './CareConnectGPCPatient1.js';
import { careConnectGPCPractitioner1 } from './CareConnectGPCPractitioner1.js';
import { careConnectGPCPractitionerRole1 } from './CareConnectGPCPractitionerRole1.js';
import { careConnectGPCProblemHeaderCondition1 } from './CareConnectGPCProblemHeaderCondition1.js';
import { encounterAssociatedEncounter } from './EncounterAssociatedEncounter.js';
import { extensionCareConnectGPCAllergyCertainty1 } from './ExtensionCareConnectGPCAllergyCertainty1.js';
import { extensionCareConnectGPCAllergyIntoleranceEnd1 } from './ExtensionCareConnectGPCAllergyIntoleranceEnd1.js';
import { extensionCareConnectGPCAllergyIntoleranceEndDate1 } from './ExtensionCareConnectGPCAllergyIntoleranceEndDate1.js';
import { extensionCareConnectGPCAllergySeverity1 } from './ExtensionCareConnectGPCAllergySeverity1.js';
import { extensionCareConnectGPCClinicalSetting1 } from './ExtensionCareConnectGPCClinicalSetting1.js';
import { extensionCareConnectGPCDeathNotificationStatus1 } from './ExtensionCareConnectGPCDeathNotificationStatus1.js';
import { extensionCareConnectGPCEthnicCategory1 } from './ExtensionCareConnectGPCEthnicCategory1.js';
import { extensionCareConnectGPCEvidence1 } from './ExtensionCareConnectGPCEvidence1.js';
import { extensionCareConnectGPCListWarningCode1 } from './ExtensionCareConnectGPCListWarningCode1.js';
import { extensionCareConnectGPCMainLocation1 } from './ExtensionCareConnectGPCMainLocation1.js';
import { extensionCareConnectGPCMedicationChangeSummary1 } from './ExtensionCareConnectGPCMedicationChangeSummary1.js';
import { extensionCareConnectGPCMedicationQuantityText1 } from './ExtensionCareConnectGPCMedicationQuantityText1.js';
import { extensionCareConnectGPCMedicationRepeatInformation1 } from './ExtensionCareConnectGPCMedicationRepeatInformation1.js';
import { extensionCareConnectGPCMedicationStatementLastIssueDate1 } from './ExtensionCareConnectGPCMedicationStatementLastIssueDate1.js';
import { extensionCareConnectGPCMedicationStatusReason1 } from './ExtensionCareConnectGPCMedicationStatusReason1.js';
import { extensionCareConnectGPCNHSCommunication1 } from './ExtensionCareConnectGPCNHSCommunication1.js';
import { extensionCareConnectGPCNHSNumberVerificationStatus1 } from './ExtensionCareConnectGPCNHSNumberVerificationStatus1.js';
import { extensionCareConnectGPCNominatedPharmacy1 } from './ExtensionCareConnectGPCNominatedPharmacy1.js';
import { extensionCareConnectGPCPrescribingAgency1 } from './ExtensionCareConnectGPCPrescribingAgency1.js';
import { extensionCareConnectGPCPrescriptionType1 } from './ExtensionCareConnectGPCPrescriptionType1.js';
import { extensionCareConnectGPCRegistrationDetails1 } from './ExtensionCareConnectGPCRegistrationDetails1.js';
import { extensionCareConnectGPCReligiousAffiliation1 } from './ExtensionCareConnectGPCReligiousAffiliation1.js';
import { extensionCareConnectGPCResidentialStatus1 } from './ExtensionCareConnectGPCResidentialStatus1.js';
import { extensionCareConnectGPCTreatmentCategory1 } from './ExtensionCareConnectGPCTreatmentCategory1.js';
import { extensionCareConnectRelatedProblemHeader1 } from './ExtensionCareConnectRelatedProblemHeader1.js';
import { extensionCodingSctdescid } from './ExtensionCodingSctdescid.js';
import { extensionGPConnectAppointmentCancellationReason1 } from './ExtensionGPConnectAppointmentCancellationReason1.js';
import { extensionGPConnectBookingOrganisation1 } from './ExtensionGPConnectBookingOrganisation1.js';
import { extensionGPConnectDeliveryChannel1 } from './ExtensionGPConnectDeliveryChannel1.js';
import { extensionGPConnectDeliveryChannel2 } from './ExtensionGPConnectDeliveryChannel2.js';
import { extensionGPConnectPractitionerRole1 } from './ExtensionGPConnectPractitionerRole1.js';
import { gpConnectAppointment1 } from './GPConnectAppointment1.js';
import { gpConnectAppointmentAmendRequest1 } from './GPConnectAppointmentAmendRequest1.js';
import { gpConnectAppointmentBookRequest1 } from './GPConnectAppointmentBookRequest1.js';
import { gpConnectAppointmentCancelRequest1 } from './GPConnectAppointmentCancelRequest1.js';
import { gpConnectAppointmentExchanged1 } from './GPConnectAppointmentExchanged1.js';
import { gpConnectAppointmentReadResponse1 } from './GPConnectAppointmentReadResponse1.js';
import { gpConnectAppointmentResponse1 } from './GPConnectAppointmentResponse1.js';
import { gpConnectAppointmentsRetrieveResponse1 } from './GPConnectAppointmentsRetrieveResponse1.js';
import { gpConnectCapabilityResponse1 } from './GPConnectCapabilityResponse1.js';
import { gpConnectDevice1 } from './GPConnectDevice1.js';
import { gpConnectLocationUnknownVisit1 } from './GPConnectLocationUnknownVisit1.js';
import { gpConnectOperationOutcome1 } from './GPConnectOperationOutcome1.js';
import { gpConnectOrganizationsFindResponse1 } from './GPConnectOrganizationsFindResponse1.js';
import { gpConnectPatientFindResponse1 } from './GPConnectPatientFindResponse1.js';
import { gpConnectPatientRegisterRequest1 } from './GPConnectPatientRegisterRequest1.js';
import { gpConnectPatientsFindResponse1 } from './GPConnectPatientsFindResponse1.js';
import { gpConnectPractitionersFindResponse1 } from './GPConnectPractitionersFindResponse1.js';
import { gpConnectRegisterPatientRequest1 } from './GPConnectRegisterPatientRequest1.js';
import { gpConnectSchedule1 } from './GPConnectSchedule1.js';
import { gpConnectScheduleSearchResponse1 } from './GPConnectScheduleSearchResponse1.js';
import { gpConnectSearchsetBundle1 } from './GPConnectSearchsetBundle1.js';
import { gpConnectSlot1 } from './GPConnectSlot1.js';
import { gpConnectSlotBookable1 } from './GPConnectSlotBookable1.js';
import { gpConnectSlotSearchResponse1 } from './GPConnectSlotSearchResponse1.js';
import { gpConnectSlotsSearchResponse1 } from './GPConnectSlotsSearchResponse1.js';
import { gpConnectStructuredRecordBundle1 } from './GPConnectStructuredRecordBundle1.js';
import { organizationPeriod } from './OrganizationPeriod.js';
import { patientBirthTime } from './PatientBirthTime.js';
import { patientCadavericDonor } from './PatientCadavericDonor.js';
import { account } from './types/Account.js';
import { activityDefinition } from './types/ActivityDefinition.js';
import { allergyIntolerance } from './types/AllergyIntolerance.js';
import { appointment } from './types/Appointment.js';
import { bundle } from './types/Bundle.js';
import { capabilityStatement } from './types/CapabilityStatement.js';
import { carePlan } from './types/CarePlan.js';
import { clinicalImpression } from './types/ClinicalImpression.js';
import { condition } from './types/Condition.js';
import { detectedIssue } from './types/DetectedIssue.js';
import { device } from './types/Device.js';
import { deviceMetric } from './types/DeviceMetric.js';
import { deviceRequest } from './types/DeviceRequest.js';
import { diagnosticReport } from './types/DiagnosticReport.js';
import { element } from './types/Element.js';
import { encounter } from './types/Encounter.js';
import { endpoint } from './types/Endpoint.js';
import { episodeOfCare } from './types/EpisodeOfCare.js';
import { group } from './types/Group.js';
import { healthcareService } from './types/HealthcareService.js';
import { immunization } from './types/Immunization.js';
import { immunizationRecommendation } from './types/ImmunizationRecommendation.js';
import { list } from './types/List.js';
import { location } from './types/Location.js';
import { medication } from './types/Medication.js';
import { medicationAdministration } from './types/MedicationAdministration.js';
import { medicationDispense } from './types/MedicationDispense.js';
import { medicationRequest } from './types/MedicationRequest.js';
import { medicationStatement } from './types/MedicationStatement.js';
import { messageDefinition } from './types/MessageDefinition.js';
import { nutritionOrder } from './types/NutritionOrder.js';
import { observation } from './types/Observation.js';
import { operationDefinition } from './types/OperationDefinition.js';
import { operationOutcome } from './types/OperationOutcome.js';
import { organization } from './types/Organization.js';
import { parameters } from './types/Parameters.js';
import { patient } from './types/Patient.js';
import { planDefinition } from './types/PlanDefinition.js';
import { practitioner } from './types/Practitioner.js';
import { practitionerRole } from './types/PractitionerRole.js';
import { procedure } from './types/Procedure.js';
import { procedureRequest } from './types/ProcedureRequest.js';
import { provenance } from './types/Provenance.js';
import { questionnaireResponse } from './types/QuestionnaireResponse.js';
import { referralRequest } from './types/ReferralRequest.js';
import { relatedPerson } from './types/RelatedPerson.js';
import { schedule } from './types/Schedule.js';
import { sequence } from './types/Sequence.js';
import { slot } from './types/Slot.js';
import { structureDefinition } from './types/StructureDefinition.js';
import { substance } from './types/Substance.js';
import { codeSystems } from './valuesets.js';
import type { Definitions } from 'fsh-codegen/runtime/v1/checks';

/** All definitions of the project, and the core ones that they stand on. */
export function definitions(): Definitions {
  return {
    element,
    types: [
      account,
      activityDefinition,
      allergyIntolerance,
      appointment,
      bundle,
      capabilityStatement,
      carePlan,
      clinicalImpression,
      condition,
      detectedIssue,
      device,
      deviceMetric,
      deviceRequest,
      diagnosticReport,
      encounter,
      endpoint,
      episodeOfCare,
      group,
      healthcareService,
      immunization,
      immunizationRecommendation,
      list,
      location,
      medication,
      medicationAdministration,
      medicationDispense,
      medicationRequest,
      medicationStatement,
      messageDefinition,
      nutritionOrder,
      observation,
      operationDefinition,
      operationOutcome,
      organization,
      parameters,
      patient,
      planDefinition,
      practitioner,
      practitionerRole,
      procedure,
      procedureRequest,
      provenance,
      questionnaireResponse,
      referralRequest,
      relatedPerson,
      schedule,
      sequence,
      slot,
      structureDefinition,
      substance,
    ],
    profiles: [
      birthPlace,
      encounterAssociatedEncounter,
      organizationPeriod,
      patientBirthTime,
      patientCadavericDonor,
      careConnectBloodPressureObservation1,
      extensionCareConnectRelatedProblemHeader1,
      careConnectGPCAllergyIntolerance1,
      careConnectGPCEncounter1,
      careConnectGPCImmunization1,
      careConnectGPCList1,
      careConnectGPCLocation1,
      careConnectGPCMedication1,
      careConnectGPCMedicationRequest1,
      careConnectGPCMedicationStatement1,
      careConnectGPCObservation1,
      careConnectGPCOrganization1,
      careConnectGPCPatient1,
      careConnectGPCPractitioner1,
      careConnectGPCPractitionerRole1,
      careConnectGPCProblemHeaderCondition1,
      extensionCareConnectGPCAllergyCertainty1,
      extensionCareConnectGPCAllergyIntoleranceEnd1,
      extensionCareConnectGPCAllergyIntoleranceEndDate1,
      extensionCareConnectGPCAllergySeverity1,
      extensionCareConnectGPCClinicalSetting1,
      extensionCareConnectGPCDeathNotificationStatus1,
      extensionCareConnectGPCEthnicCategory1,
      extensionCareConnectGPCEvidence1,
      extensionCareConnectGPCListWarningCode1,
      extensionCareConnectGPCMainLocation1,
      extensionCareConnectGPCMedicationChangeSummary1,
      extensionCareConnectGPCMedicationQuantityText1,
      extensionCareConnectGPCMedicationRepeatInformation1,
      extensionCareConnectGPCMedicationStatementLastIssueDate1,
      extensionCareConnectGPCMedicationStatusReason1,
      extensionCareConnectGPCNHSCommunication1,
      extensionCareConnectGPCNHSNumberVerificationStatus1,
      extensionCareConnectGPCNominatedPharmacy1,
      extensionCareConnectGPCPrescribingAgency1,
      extensionCareConnectGPCPrescriptionType1,
      extensionCareConnectGPCRegistrationDetails1,
      extensionCareConnectGPCReligiousAffiliation1,
      extensionCareConnectGPCResidentialStatus1,
      extensionCareConnectGPCTreatmentCategory1,
      extensionGPConnectAppointmentCancellationReason1,
      extensionGPConnectBookingOrganisation1,
      extensionGPConnectDeliveryChannel1,
      extensionGPConnectDeliveryChannel2,
      extensionGPConnectPractitionerRole1,
      extensionCodingSctdescid,
      gpConnectAppointment1,
      gpConnectDevice1,
      gpConnectOperationOutcome1,
      gpConnectSchedule1,
      gpConnectSearchsetBundle1,
      gpConnectSlot1,
      gpConnectStructuredRecordBundle1,
      gpConnectAppointmentAmendRequest1,
      gpConnectAppointmentBookRequest1,
      gpConnectAppointmentCancelRequest1,
      gpConnectAppointmentExchanged1,
      gpConnectAppointmentReadResponse1,
      gpConnectAppointmentResponse1,
      gpConnectAppointmentsRetrieveResponse1,
      gpConnectCapabilityResponse1,
      gpConnectLocationUnknownVisit1,
      gpConnectOrganizationsFindResponse1,
      gpConnectPatientFindResponse1,
      gpConnectPatientRegisterRequest1,
      gpConnectPatientsFindResponse1,
      gpConnectPractitionersFindResponse1,
      gpConnectRegisterPatientRequest1,
      gpConnectScheduleSearchResponse1,
      gpConnectSlotBookable1,
      gpConnectSlotSearchResponse1,
      gpConnectSlotsSearchResponse1,
    ],
    codeSystems,
  };
}
