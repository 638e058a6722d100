// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3
import { hl7CodeSystems } from './core-codesystems.js';
import { account } from './types/Account.js';
import { activityDefinition } from './types/ActivityDefinition.js';
import { adverseEvent } from './types/AdverseEvent.js';
import { allergyIntolerance } from './types/AllergyIntolerance.js';
import { appointment } from './types/Appointment.js';
import { appointmentResponse } from './types/AppointmentResponse.js';
import { auditEvent } from './types/AuditEvent.js';
import { basic } from './types/Basic.js';
import { binary } from './types/Binary.js';
import { bodySite } from './types/BodySite.js';
import { bundle } from './types/Bundle.js';
import { capabilityStatement } from './types/CapabilityStatement.js';
import { carePlan } from './types/CarePlan.js';
import { careTeam } from './types/CareTeam.js';
import { chargeItem } from './types/ChargeItem.js';
import { claim } from './types/Claim.js';
import { claimResponse } from './types/ClaimResponse.js';
import { clinicalImpression } from './types/ClinicalImpression.js';
import { codeSystem } from './types/CodeSystem.js';
import { communication } from './types/Communication.js';
import { communicationRequest } from './types/CommunicationRequest.js';
import { compartmentDefinition } from './types/CompartmentDefinition.js';
import { composition } from './types/Composition.js';
import { conceptMap } from './types/ConceptMap.js';
import { condition } from './types/Condition.js';
import { consent } from './types/Consent.js';
import { contract } from './types/Contract.js';
import { coverage } from './types/Coverage.js';
import { dataElement } from './types/DataElement.js';
import { detectedIssue } from './types/DetectedIssue.js';
import { device } from './types/Device.js';
import { deviceComponent } from './types/DeviceComponent.js';
import { deviceMetric } from './types/DeviceMetric.js';
import { deviceRequest } from './types/DeviceRequest.js';
import { deviceUseStatement } from './types/DeviceUseStatement.js';
import { diagnosticReport } from './types/DiagnosticReport.js';
import { documentManifest } from './types/DocumentManifest.js';
import { documentReference } from './types/DocumentReference.js';
import { element } from './types/Element.js';
import { eligibilityRequest } from './types/EligibilityRequest.js';
import { eligibilityResponse } from './types/EligibilityResponse.js';
import { encounter } from './types/Encounter.js';
import { endpoint } from './types/Endpoint.js';
import { enrollmentRequest } from './types/EnrollmentRequest.js';
import { enrollmentResponse } from './types/EnrollmentResponse.js';
import { episodeOfCare } from './types/EpisodeOfCare.js';
import { expansionProfile } from './types/ExpansionProfile.js';
import { explanationOfBenefit } from './types/ExplanationOfBenefit.js';
import { familyMemberHistory } from './types/FamilyMemberHistory.js';
import { flag } from './types/Flag.js';
import { goal } from './types/Goal.js';
import { graphDefinition } from './types/GraphDefinition.js';
import { group } from './types/Group.js';
import { guidanceResponse } from './types/GuidanceResponse.js';
import { healthcareService } from './types/HealthcareService.js';
import { imagingManifest } from './types/ImagingManifest.js';
import { imagingStudy } from './types/ImagingStudy.js';
import { immunization } from './types/Immunization.js';
import { immunizationRecommendation } from './types/ImmunizationRecommendation.js';
import { implementationGuide } from './types/ImplementationGuide.js';
import { library } from './types/Library.js';
import { linkage } from './types/Linkage.js';
import { list } from './types/List.js';
import { location } from './types/Location.js';
import { measure } from './types/Measure.js';
import { measureReport } from './types/MeasureReport.js';
import { media } from './types/Media.js';
import { medication } from './types/Medication.js';
import { medicationAdministration } from './types/MedicationAdministration.js';
import { medicationDispense } from './types/MedicationDispense.js';
import { medicationRequest } from './types/MedicationRequest.js';
import { medicationStatement } from './types/MedicationStatement.js';
import { messageDefinition } from './types/MessageDefinition.js';
import { messageHeader } from './types/MessageHeader.js';
import { namingSystem } from './types/NamingSystem.js';
import { nutritionOrder } from './types/NutritionOrder.js';
import { observation } from './types/Observation.js';
import { operationDefinition } from './types/OperationDefinition.js';
import { operationOutcome } from './types/OperationOutcome.js';
import { organization } from './types/Organization.js';
import { parameters } from './types/Parameters.js';
import { patient } from './types/Patient.js';
import { paymentNotice } from './types/PaymentNotice.js';
import { paymentReconciliation } from './types/PaymentReconciliation.js';
import { person } from './types/Person.js';
import { planDefinition } from './types/PlanDefinition.js';
import { practitioner } from './types/Practitioner.js';
import { practitionerRole } from './types/PractitionerRole.js';
import { procedure } from './types/Procedure.js';
import { procedureRequest } from './types/ProcedureRequest.js';
import { processRequest } from './types/ProcessRequest.js';
import { processResponse } from './types/ProcessResponse.js';
import { provenance } from './types/Provenance.js';
import { questionnaire } from './types/Questionnaire.js';
import { questionnaireResponse } from './types/QuestionnaireResponse.js';
import { referralRequest } from './types/ReferralRequest.js';
import { relatedPerson } from './types/RelatedPerson.js';
import { requestGroup } from './types/RequestGroup.js';
import { researchStudy } from './types/ResearchStudy.js';
import { researchSubject } from './types/ResearchSubject.js';
import { riskAssessment } from './types/RiskAssessment.js';
import { schedule } from './types/Schedule.js';
import { searchParameter } from './types/SearchParameter.js';
import { sequence } from './types/Sequence.js';
import { serviceDefinition } from './types/ServiceDefinition.js';
import { slot } from './types/Slot.js';
import { specimen } from './types/Specimen.js';
import { structureDefinition } from './types/StructureDefinition.js';
import { structureMap } from './types/StructureMap.js';
import { subscription } from './types/Subscription.js';
import { substance } from './types/Substance.js';
import { supplyDelivery } from './types/SupplyDelivery.js';
import { supplyRequest } from './types/SupplyRequest.js';
import { task } from './types/Task.js';
import { testReport } from './types/TestReport.js';
import { testScript } from './types/TestScript.js';
import { valueSet } from './types/ValueSet.js';
import { visionPrescription } from './types/VisionPrescription.js';
import type { Core } from 'fsh-codegen/runtime/v1/checks';

/**
 * All resource types of FHIR, and the code systems of HL7 with all their codes and displays: the option `core` of a validator. It is an
 * entry of its own, so that who imports one profile does not load it.
 */
export const core: Core = {
  definitions: () => ({
    element,
    types: [
      account,
      activityDefinition,
      adverseEvent,
      allergyIntolerance,
      appointment,
      appointmentResponse,
      auditEvent,
      basic,
      binary,
      bodySite,
      bundle,
      capabilityStatement,
      carePlan,
      careTeam,
      chargeItem,
      claim,
      claimResponse,
      clinicalImpression,
      codeSystem,
      communication,
      communicationRequest,
      compartmentDefinition,
      composition,
      conceptMap,
      condition,
      consent,
      contract,
      coverage,
      dataElement,
      detectedIssue,
      device,
      deviceComponent,
      deviceMetric,
      deviceRequest,
      deviceUseStatement,
      diagnosticReport,
      documentManifest,
      documentReference,
      eligibilityRequest,
      eligibilityResponse,
      encounter,
      endpoint,
      enrollmentRequest,
      enrollmentResponse,
      episodeOfCare,
      expansionProfile,
      explanationOfBenefit,
      familyMemberHistory,
      flag,
      goal,
      graphDefinition,
      group,
      guidanceResponse,
      healthcareService,
      imagingManifest,
      imagingStudy,
      immunization,
      immunizationRecommendation,
      implementationGuide,
      library,
      linkage,
      list,
      location,
      measure,
      measureReport,
      media,
      medication,
      medicationAdministration,
      medicationDispense,
      medicationRequest,
      medicationStatement,
      messageDefinition,
      messageHeader,
      namingSystem,
      nutritionOrder,
      observation,
      operationDefinition,
      operationOutcome,
      organization,
      parameters,
      patient,
      paymentNotice,
      paymentReconciliation,
      person,
      planDefinition,
      practitioner,
      practitionerRole,
      procedure,
      procedureRequest,
      processRequest,
      processResponse,
      provenance,
      questionnaire,
      questionnaireResponse,
      referralRequest,
      relatedPerson,
      requestGroup,
      researchStudy,
      researchSubject,
      riskAssessment,
      schedule,
      searchParameter,
      sequence,
      serviceDefinition,
      slot,
      specimen,
      structureDefinition,
      structureMap,
      subscription,
      substance,
      supplyDelivery,
      supplyRequest,
      task,
      testReport,
      testScript,
      valueSet,
      visionPrescription,
    ],
    profiles: [],
    codeSystems: hl7CodeSystems,
  }),
};
