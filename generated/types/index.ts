// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3

export * from './BirthPlace.js';
export * from './CareConnectBloodPressureObservation1.js';
export * from './CareConnectGPCAllergyIntolerance1.js';
export * from './CareConnectGPCEncounter1.js';
export * from './CareConnectGPCImmunization1.js';
export * from './CareConnectGPCList1.js';
export * from './CareConnectGPCLocation1.js';
export * from './CareConnectGPCMedication1.js';
export * from './CareConnectGPCMedicationRequest1.js';
export * from './CareConnectGPCMedicationStatement1.js';
export * from './CareConnectGPCObservation1.js';
export * from './CareConnectGPCOrganization1.js';
export * from './CareConnectGPCPatient1.js';
export * from './CareConnectGPCPractitioner1.js';
export * from './CareConnectGPCPractitionerRole1.js';
export * from './CareConnectGPCProblemHeaderCondition1.js';
export * from './CareConnectQuantity1.js';
export * from './EncounterAssociatedEncounter.js';
export * from './ExtensionCareConnectActualProblem1.js';
export * from './ExtensionCareConnectAdmissionMethod1.js';
export * from './ExtensionCareConnectDateRecorded1.js';
export * from './ExtensionCareConnectDischargeMethod1.js';
export * from './ExtensionCareConnectEmergencyCareDischargeStatus1.js';
export * from './ExtensionCareConnectEncounterTransport1.js';
export * from './ExtensionCareConnectGPCAllergyCertainty1.js';
export * from './ExtensionCareConnectGPCAllergyIntoleranceEnd1.js';
export * from './ExtensionCareConnectGPCAllergyIntoleranceEndDate1.js';
export * from './ExtensionCareConnectGPCAllergySeverity1.js';
export * from './ExtensionCareConnectGPCClinicalSetting1.js';
export * from './ExtensionCareConnectGPCDeathNotificationStatus1.js';
export * from './ExtensionCareConnectGPCEthnicCategory1.js';
export * from './ExtensionCareConnectGPCEvidence1.js';
export * from './ExtensionCareConnectGPCListWarningCode1.js';
export * from './ExtensionCareConnectGPCMainLocation1.js';
export * from './ExtensionCareConnectGPCMedicationChangeSummary1.js';
export * from './ExtensionCareConnectGPCMedicationQuantityText1.js';
export * from './ExtensionCareConnectGPCMedicationRepeatInformation1.js';
export * from './ExtensionCareConnectGPCMedicationStatementLastIssueDate1.js';
export * from './ExtensionCareConnectGPCMedicationStatusReason1.js';
export * from './ExtensionCareConnectGPCNHSCommunication1.js';
export * from './ExtensionCareConnectGPCNHSNumberVerificationStatus1.js';
export * from './ExtensionCareConnectGPCNominatedPharmacy1.js';
export * from './ExtensionCareConnectGPCPrescribingAgency1.js';
export * from './ExtensionCareConnectGPCPrescriptionType1.js';
export * from './ExtensionCareConnectGPCReasonCondition1.js';
export * from './ExtensionCareConnectGPCRegistrationDetails1.js';
export * from './ExtensionCareConnectGPCReligiousAffiliation1.js';
export * from './ExtensionCareConnectGPCResidentialStatus1.js';
export * from './ExtensionCareConnectGPCTreatmentCategory1.js';
export * from './ExtensionCareConnectMedicationDosageLastChanged1.js';
export * from './ExtensionCareConnectOutcomeOfAttendance1.js';
export * from './ExtensionCareConnectParentPresent1.js';
export * from './ExtensionCareConnectProblemSignificance1.js';
export * from './ExtensionCareConnectRelatedClinicalContent1.js';
export * from './ExtensionCareConnectRelatedProblemHeader1.js';
export * from './ExtensionCareConnectVaccinationProcedure1.js';
export * from './ExtensionCodingSctdescid.js';
export * from './ExtensionCodingSctdescidStub.js';
export * from './ExtensionGPConnectAppointmentCancellationReason1.js';
export * from './ExtensionGPConnectBookingOrganisation1.js';
export * from './ExtensionGPConnectDeliveryChannel1.js';
export * from './ExtensionGPConnectDeliveryChannel2.js';
export * from './ExtensionGPConnectPractitionerRole1.js';
export * from './GPConnectAppointment1.js';
export * from './GPConnectAppointmentAmendRequest1.js';
export * from './GPConnectAppointmentBookRequest1.js';
export * from './GPConnectAppointmentCancelRequest1.js';
export * from './GPConnectAppointmentExchanged1.js';
export * from './GPConnectAppointmentReadResponse1.js';
export * from './GPConnectAppointmentResponse1.js';
export * from './GPConnectAppointmentsRetrieveResponse1.js';
export * from './GPConnectCapabilityResponse1.js';
export * from './GPConnectDevice1.js';
export * from './GPConnectLocationUnknownVisit1.js';
export * from './GPConnectOperationOutcome1.js';
export * from './GPConnectOrganizationsFindResponse1.js';
export * from './GPConnectPatientFindResponse1.js';
export * from './GPConnectPatientRegisterRequest1.js';
export * from './GPConnectPatientsFindResponse1.js';
export * from './GPConnectPractitionersFindResponse1.js';
export * from './GPConnectRegisterPatientRequest1.js';
export * from './GPConnectSchedule1.js';
export * from './GPConnectScheduleSearchResponse1.js';
export * from './GPConnectSearchsetBundle1.js';
export * from './GPConnectSlot1.js';
export * from './GPConnectSlotBookable1.js';
export * from './GPConnectSlotSearchResponse1.js';
export * from './GPConnectSlotsSearchResponse1.js';
export * from './GPConnectStructuredRecordBundle1.js';
export * from './OrganizationPeriod.js';
export * from './PatientBirthTime.js';
export * from './PatientCadavericDonor.js';
export type {
  CodeableConceptOf,
  CodingOf,
  Draft,
  Extensible,
  ExtensionWithUrl,
  ModifierExtensible,
  ReferenceText,
  ReferenceTo,
} from 'fsh-codegen/runtime/v1/types';
