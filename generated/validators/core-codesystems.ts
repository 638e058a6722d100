// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3
import type { System } from 'fsh-codegen/runtime/v1/checks';

/** HL7's complete code systems. */
export const hl7CodeSystems: readonly System[] = [
  {
    url: 'http://hl7.org/fhir/CodeSystem/example',
    codes: 'chol-mmol|chol-mass|chol',
    displays: 'SChol (mmol/L)\tSChol (mg/L)\tSChol',
  },
  {
    url: 'http://hl7.org/fhir/FDI-surface',
    codes: 'M|O|I|D|B|V|L|MO|DO|DI|MOD',
    displays:
      'Mesial\tOcclusal\tIncisal\tDistal\tBuccal\tVentral\tLingual\tMesioclusal\tDistoclusal\tDistoincisal\tMesioclusodistal',
  },
  { url: 'http://hl7.org/fhir/abstract-types', codes: 'Type|Any', displays: 'Type\tAny' },
  {
    url: 'http://hl7.org/fhir/account-status',
    codes: 'active|inactive|entered-in-error',
    displays: 'Active\tInactive\tEntered in error',
  },
  {
    url: 'http://hl7.org/fhir/action-cardinality-behavior',
    codes: 'single|multiple',
    displays: 'Single\tMultiple',
  },
  {
    url: 'http://hl7.org/fhir/action-condition-kind',
    codes: 'applicability|start|stop',
    displays: 'Applicability\tStart\tStop',
  },
  {
    url: 'http://hl7.org/fhir/action-grouping-behavior',
    codes: 'visual-group|logical-group|sentence-group',
    displays: 'Visual Group\tLogical Group\tSentence Group',
  },
  {
    url: 'http://hl7.org/fhir/action-participant-type',
    codes: 'patient|practitioner|related-person',
    displays: 'Patient\tPractitioner\tRelated Person',
  },
  { url: 'http://hl7.org/fhir/action-precheck-behavior', codes: 'yes|no', displays: 'Yes\tNo' },
  {
    url: 'http://hl7.org/fhir/action-relationship-type',
    codes:
      'before-start|before|before-end|concurrent-with-start|concurrent|concurrent-with-end|after-start|after|after-end',
    displays:
      'Before Start\tBefore\tBefore End\tConcurrent With Start\tConcurrent\tConcurrent With End\tAfter Start\tAfter\tAfter End',
  },
  {
    url: 'http://hl7.org/fhir/action-required-behavior',
    codes: 'must|could|must-unless-documented',
    displays: 'Must\tCould\tMust Unless Documented',
  },
  {
    url: 'http://hl7.org/fhir/action-selection-behavior',
    codes: 'any|all|all-or-none|exactly-one|at-most-one|one-or-more',
    displays: 'Any\tAll\tAll Or None\tExactly One\tAt Most One\tOne Or More',
  },
  {
    url: 'http://hl7.org/fhir/action-type',
    codes: 'create|update|remove|fire-event',
    displays: 'Create\tUpdate\tRemove\tFire Event',
  },
  {
    url: 'http://hl7.org/fhir/actionlist',
    codes: 'cancel|poll|reprocess|status',
    displays: 'Cancel, Reverse or Nullify\tPoll\tRe-Process\tStatus Check',
  },
  {
    url: 'http://hl7.org/fhir/activity-definition-category',
    codes: 'treatment|education|assessment',
    displays: 'Treatment\tEducation\tAssessment',
  },
  {
    url: 'http://hl7.org/fhir/additionalmaterials',
    codes: 'xray|image|email|model|document|other',
    displays: 'XRay\tImage\tEmail\tModel\tDocument\tOther',
  },
  {
    url: 'http://hl7.org/fhir/address-type',
    codes: 'postal|physical|both',
    displays: 'Postal\tPhysical\tPostal & Physical',
  },
  {
    url: 'http://hl7.org/fhir/address-use',
    codes: 'home|work|temp|old',
    displays: 'Home\tWork\tTemporary\tOld / Incorrect',
  },
  {
    url: 'http://hl7.org/fhir/adjudication',
    codes: 'total|copay|eligible|deductible|eligpercent|tax|benefit',
    displays: 'Total\tCoPay\tEligible Amount\tDeductable\tEligible %\tEmergency Department\tBenefit Amount',
  },
  {
    url: 'http://hl7.org/fhir/adjudication-error',
    codes: 'a001|a002',
    displays: 'Missing Identifier\tMissing Creation Date',
  },
  {
    url: 'http://hl7.org/fhir/adjudication-reason',
    codes: 'ar001|ar002',
    displays: 'Not covered\tPlan Limit Reached',
  },
  {
    url: 'http://hl7.org/fhir/administrative-gender',
    codes: 'male|female|other|unknown',
    displays: 'Male\tFemale\tOther\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/admit-source',
    codes: 'hosp-trans|emd|outp|born|gp|mp|nursing|psych|rehab|other',
    displays:
      'Transferred from other hospital\tFrom accident/emergency department\tFrom outpatient department\tBorn in hospital\tGeneral Practitioner referral\tMedical Practitioner/physician referral\tFrom nursing home\tFrom psychiatric hospital\tFrom rehabilitation facility\tOther',
  },
  {
    url: 'http://hl7.org/fhir/adverse-event-category',
    codes: 'AE|PAE',
    displays: 'Adverse Event\tPotential Adverse Event',
  },
  {
    url: 'http://hl7.org/fhir/adverse-event-causality',
    codes: 'causality1|causality2',
    displays: 'causality1 placeholder\tcausality2 placeholder',
  },
  {
    url: 'http://hl7.org/fhir/adverse-event-causality-assess',
    codes: 'assess1|assess2',
    displays: 'assess1 placeholder\tassess2 placeholder',
  },
  {
    url: 'http://hl7.org/fhir/adverse-event-causality-method',
    codes: 'method1|method2',
    displays: 'placeholder\tplaceholder',
  },
  {
    url: 'http://hl7.org/fhir/adverse-event-causality-result',
    codes: 'result1|result2',
    displays: 'placeholder\tplaceholder',
  },
  {
    url: 'http://hl7.org/fhir/adverse-event-outcome',
    codes: 'resolved|recovering|ongoing|resolvedWithSequelae|fatal|unknown',
    displays: 'Resolved\tRecovering\tOngoing\tResolved with Sequelae\tFatal\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/adverse-event-seriousness',
    codes: 'Mild|Moderate|Severe',
    displays: 'Mild\tModerate\tSevere',
  },
  {
    url: 'http://hl7.org/fhir/allerg-intol-substance-exp-risk',
    codes: 'known-reaction-risk|no-known-reaction-risk',
    displays: 'Known Reaction Risk\tNo Known Reaction Risk',
  },
  {
    url: 'http://hl7.org/fhir/allergy-clinical-status',
    codes: 'active|inactive|resolved',
    displays: 'Active\tInactive\tResolved',
  },
  {
    url: 'http://hl7.org/fhir/allergy-intolerance-category',
    codes: 'food|medication|environment|biologic',
    displays: 'Food\tMedication\tEnvironment\tBiologic',
  },
  {
    url: 'http://hl7.org/fhir/allergy-intolerance-criticality',
    codes: 'low|high|unable-to-assess',
    displays: 'Low Risk\tHigh Risk\tUnable to Assess Risk',
  },
  {
    url: 'http://hl7.org/fhir/allergy-intolerance-type',
    codes: 'allergy|intolerance',
    displays: 'Allergy\tIntolerance',
  },
  {
    url: 'http://hl7.org/fhir/allergy-verification-status',
    codes: 'unconfirmed|confirmed|refuted|entered-in-error',
    displays: 'Unconfirmed\tConfirmed\tRefuted\tEntered In Error',
  },
  {
    url: 'http://hl7.org/fhir/animal-genderstatus',
    codes: 'neutered|intact|unknown',
    displays: 'Neutered\tIntact\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/animal-species',
    codes: 'canislf|ovisa|serinuscd',
    displays: 'Dog\tSheep\tDomestic Canary',
  },
  {
    url: 'http://hl7.org/fhir/appointmentstatus',
    codes: 'proposed|pending|booked|arrived|fulfilled|cancelled|noshow|entered-in-error',
    displays: 'Proposed\tPending\tBooked\tArrived\tFulfilled\tCancelled\tNo Show\tEntered in error',
  },
  {
    url: 'http://hl7.org/fhir/assert-direction-codes',
    codes: 'response|request',
    displays: 'response\trequest',
  },
  {
    url: 'http://hl7.org/fhir/assert-operator-codes',
    codes: 'equals|notEquals|in|notIn|greaterThan|lessThan|empty|notEmpty|contains|notContains|eval',
    displays:
      'equals\tnotEquals\tin\tnotIn\tgreaterThan\tlessThan\tempty\tnotEmpty\tcontains\tnotContains\tevaluate',
  },
  {
    url: 'http://hl7.org/fhir/assert-response-code-types',
    codes:
      'okay|created|noContent|notModified|bad|forbidden|notFound|methodNotAllowed|conflict|gone|preconditionFailed|unprocessable',
    displays:
      'okay\tcreated\tnoContent\tnotModified\tbad\tforbidden\tnotFound\tmethodNotAllowed\tconflict\tgone\tpreconditionFailed\tunprocessable',
  },
  {
    url: 'http://hl7.org/fhir/audit-entity-type',
    codes: '1|2|3|4',
    displays: 'Person\tSystem Object\tOrganization\tOther',
  },
  {
    url: 'http://hl7.org/fhir/audit-event-action',
    codes: 'C|R|U|D|E',
    displays: 'Create\tRead/View/Print\tUpdate\tDelete\tExecute',
  },
  {
    url: 'http://hl7.org/fhir/audit-event-outcome',
    codes: '0|4|8|12',
    displays: 'Success\tMinor failure\tSerious failure\tMajor failure',
  },
  { url: 'http://hl7.org/fhir/audit-event-type', codes: 'rest', displays: 'RESTful Operation' },
  {
    url: 'http://hl7.org/fhir/basic-resource-type',
    codes:
      'consent|referral|advevent|aptmtreq|transfer|diet|adminact|exposure|investigation|account|invoice|adjudicat|predetreq|predetermine|study|protocol',
    displays:
      'Consent\tReferral\tAdverse Event\tAppointment Request\tTransfer\tDiet\tAdministrative Activity\tExposure\tInvestigation\tAccount\tInvoice\tInvoice Adjudication\tPre-determination Request\tPredetermination\tStudy\tProtocol',
  },
  {
    url: 'http://hl7.org/fhir/benefit-category',
    codes: 'oral|vision|medical|pharmacy',
    displays:
      'Dental and Oral Health Coverage\tVision Health Coverage\tMedical Health Coverage\tPharmacy Coverage',
  },
  { url: 'http://hl7.org/fhir/benefit-network', codes: 'in|out', displays: 'In Network\tOut of Network' },
  {
    url: 'http://hl7.org/fhir/benefit-subcategory',
    codes: '1|2|3|4|5|14|23|24|25|26|27|28|30|35|36|37|49|55|56|61|62|63|69|76|F1|F3|F4|F6',
    displays:
      'Medical Care\tSurgical\tConsultation\tDiagnostic XRay\tDiagnostic Lab\tRenal Supplies\tDiagnostic Dental\tPeriodontics\tRestorative\tEndodontics\tMaxillofacilial Prosthetics\tAdjunctive Dental Services\tHealth Benefit Plan Coverage\tDental Care\tDental Crowns\tDental Accident\tHospital Room and Board\tMajor Medical\tMedically Related Transportation\tIn-vitro Fertilization\tMRI Scan\tDonor Procedures\tMaternity\tRenal Dialysis\tMedical Coverage\tDental Coverage\tHearing Coverage\tVision Coverage',
  },
  {
    url: 'http://hl7.org/fhir/benefit-term',
    codes: 'annual|day|lifetime',
    displays: 'Annual\tDay\tLifetime',
  },
  {
    url: 'http://hl7.org/fhir/benefit-type',
    codes:
      'benefit|deductable|visit|room|copay|copay-percent|copay-maximum|vision-exam|vision-glasses|vision-contacts|medical-primarycare|pharmacy-dispense',
    displays:
      'Benefit\tDeductable\tVisit\tRoom\tCopayment per service\tCopayment Percent per service\tCopayment maximum per service\tVision Exam\tVision Glasses\tVision Contacts Coverage\tMedical Primary Health Coverage\tPharmacy Dispense Coverage',
  },
  { url: 'http://hl7.org/fhir/benefit-unit', codes: 'individual|family', displays: 'Individual\tFamily' },
  {
    url: 'http://hl7.org/fhir/binding-strength',
    codes: 'required|extensible|preferred|example',
    displays: 'Required\tExtensible\tPreferred\tExample',
  },
  {
    url: 'http://hl7.org/fhir/bundle-type',
    codes:
      'document|message|transaction|transaction-response|batch|batch-response|history|searchset|collection',
    displays:
      'Document\tMessage\tTransaction\tTransaction Response\tBatch\tBatch Response\tHistory List\tSearch Results\tCollection',
  },
  {
    url: 'http://hl7.org/fhir/capability-statement-kind',
    codes: 'instance|capability|requirements',
    displays: 'Instance\tCapability\tRequirements',
  },
  {
    url: 'http://hl7.org/fhir/care-plan-activity-category',
    codes: 'diet|drug|encounter|observation|procedure|supply|other',
    displays: 'Diet\tDrug\tEncounter\tObservation\tProcedure\tSupply\tOther',
  },
  {
    url: 'http://hl7.org/fhir/care-plan-activity-status',
    codes: 'not-started|scheduled|in-progress|on-hold|completed|cancelled|unknown',
    displays: 'Not Started\tScheduled\tIn Progress\tOn Hold\tCompleted\tCancelled\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/care-plan-intent',
    codes: 'proposal|plan|order|option',
    displays: 'Proposal\tPlan\tOrder\tOption',
  },
  {
    url: 'http://hl7.org/fhir/care-plan-status',
    codes: 'draft|active|suspended|completed|entered-in-error|cancelled|unknown',
    displays: 'Pending\tActive\tSuspended\tCompleted\tEntered In Error\tCancelled\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/care-team-category',
    codes: 'event|encounter|episode|longitudinal|condition|clinical-research',
    displays: 'Event\tEncounter\tEpisode\tLongitudinal Care Coordination\tCondition\tClinical Research',
  },
  {
    url: 'http://hl7.org/fhir/care-team-status',
    codes: 'proposed|active|suspended|inactive|entered-in-error',
    displays: 'Proposed\tActive\tSuspended\tInactive\tEntered In Error',
  },
  {
    url: 'http://hl7.org/fhir/chargeitem-billingcodes',
    codes: '1100|1210|1320',
    displays: 'Unvorhergesehene Inanspruchnahme\tNotfallpauschale\tGrundpauschale',
  },
  {
    url: 'http://hl7.org/fhir/chargeitem-status',
    codes: 'planned|billable|not-billable|aborted|billed|entered-in-error|unknown',
    displays: 'Planned\tBillable\tNot billable\tAborted\tBilled\tEntered in Error\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/choice-list-orientation',
    codes: 'horizontal|vertical',
    displays: 'Horizontal\tVertical',
  },
  {
    url: 'http://hl7.org/fhir/chromosome-human',
    codes: '1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|X|Y',
    displays:
      'chromosome 1\tchromosome 2\tchromosome 3\tchromosome 4\tchromosome 5\tchromosome 6\tchromosome 7\tchromosome 8\tchromosome 9\tchromosome 10\tchromosome 11\tchromosome 12\tchromosome 13\tchromosome 14\tchromosome 15\tchromosome 16\tchromosome 17\tchromosome 18\tchromosome 19\tchromosome 20\tchromosome 21\tchromosome 22\tchromosome X\tchromosome Y',
  },
  {
    url: 'http://hl7.org/fhir/claim-exception',
    codes: 'student|disabled',
    displays: 'Student (Fulltime)\tDisabled',
  },
  {
    url: 'http://hl7.org/fhir/claim-use',
    codes: 'complete|proposed|exploratory|other',
    displays: 'Complete\tProposed\tExploratory\tOther',
  },
  {
    url: 'http://hl7.org/fhir/claimcareteamrole',
    codes: 'primary|assist|supervisor|other',
    displays: 'Primary provider\tAssisting Provider\tSupervising Provider\tOther',
  },
  {
    url: 'http://hl7.org/fhir/claiminformationcategory',
    codes: 'info|discharge|onset|related|exception|material|attachment|missingtooth|prosthesis|other',
    displays:
      'Information\tDischarge\tOnset\tRelated Services\tException\tMaterials Forwarded\tAttachment\tMissing Tooth\tProsthesis\tOther',
  },
  {
    url: 'http://hl7.org/fhir/classification-or-context',
    codes: 'classification|context',
    displays: 'Classification\tContext',
  },
  {
    url: 'http://hl7.org/fhir/clinical-impression-status',
    codes: 'draft|completed|entered-in-error',
    displays: 'In progress\tCompleted\tEntered in Error',
  },
  {
    url: 'http://hl7.org/fhir/codesystem-content-mode',
    codes: 'not-present|example|fragment|complete',
    displays: 'Not Present\tExample\tFragment\tComplete',
  },
  {
    url: 'http://hl7.org/fhir/codesystem-hierarchy-meaning',
    codes: 'grouped-by|is-a|part-of|classified-with',
    displays: 'Grouped By\tIs-A\tPart Of\tClassified With',
  },
  { url: 'http://hl7.org/fhir/common-tags', codes: 'actionable', displays: 'Actionable' },
  {
    url: 'http://hl7.org/fhir/communication-category',
    codes: 'alert|notification|reminder|instruction',
    displays: 'Alert\tNotification\tReminder\tInstruction',
  },
  {
    url: 'http://hl7.org/fhir/communication-not-done-reason',
    codes:
      'unknown|system-error|invalid-phone-number|recipient-unavailable|family-objection|patient-objection',
    displays:
      'Unknown\tSystem Error\tInvalid Phone Number\tRecipient Unavailable\tFamily Objection\tPatient Objection',
  },
  {
    url: 'http://hl7.org/fhir/compartment-type',
    codes: 'Patient|Encounter|RelatedPerson|Practitioner|Device',
    displays: 'Patient\tEncounter\tRelatedPerson\tPractitioner\tDevice',
  },
  {
    url: 'http://hl7.org/fhir/composite-measure-scoring',
    codes: 'opportunity|all-or-nothing|linear|weighted',
    displays: 'Opportunity\tAll-or-nothing\tLinear\tWeighted',
  },
  {
    url: 'http://hl7.org/fhir/composition-attestation-mode',
    codes: 'personal|professional|legal|official',
    displays: 'Personal\tProfessional\tLegal\tOfficial',
  },
  {
    url: 'http://hl7.org/fhir/composition-status',
    codes: 'preliminary|final|amended|entered-in-error',
    displays: 'Preliminary\tFinal\tAmended\tEntered in Error',
  },
  {
    url: 'http://hl7.org/fhir/concept-map-equivalence',
    codes: 'relatedto|equivalent|equal|wider|subsumes|narrower|specializes|inexact|unmatched|disjoint',
    displays:
      'Related To\tEquivalent\tEqual\tWider\tSubsumes\tNarrower\tSpecializes\tInexact\tUnmatched\tDisjoint',
  },
  {
    url: 'http://hl7.org/fhir/concept-properties',
    codes: 'inactive|deprecated|notSelectable|parent|child',
    displays: 'Inactive\tDeprecated\tNot Selectable\tParent\tChild',
  },
  {
    url: 'http://hl7.org/fhir/concept-property-type',
    codes: 'code|Coding|string|integer|boolean|dateTime',
    displays: 'code (internal reference)\tCoding (external reference)\tstring\tinteger\tboolean\tdateTime',
  },
  {
    url: 'http://hl7.org/fhir/conceptmap-unmapped-mode',
    codes: 'provided|fixed|other-map',
    displays: 'Provided Code\tFixed Code\tOther Map',
  },
  {
    url: 'http://hl7.org/fhir/condition-category',
    codes: 'problem-list-item|encounter-diagnosis',
    displays: 'Problem List Item\tEncounter Diagnosis',
  },
  {
    url: 'http://hl7.org/fhir/condition-clinical',
    codes: 'active|recurrence|inactive|remission|resolved',
    displays: 'Active\tRecurrence\tInactive\tRemission\tResolved',
  },
  {
    url: 'http://hl7.org/fhir/condition-state',
    codes: 'active|inactive|resolved',
    displays: 'Active\tInactive\tResolved',
  },
  {
    url: 'http://hl7.org/fhir/condition-ver-status',
    codes: 'provisional|differential|confirmed|refuted|entered-in-error|unknown',
    displays: 'Provisional\tDifferential\tConfirmed\tRefuted\tEntered In Error\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/conditional-delete-status',
    codes: 'not-supported|single|multiple',
    displays: 'Not Supported\tSingle Deletes Supported\tMultiple Deletes Supported',
  },
  {
    url: 'http://hl7.org/fhir/conditional-read-status',
    codes: 'not-supported|modified-since|not-match|full-support',
    displays: 'Not Supported\tIf-Modified-Since\tIf-None-Match\tFull Support',
  },
  {
    url: 'http://hl7.org/fhir/conformance-expectation',
    codes: 'SHALL|SHOULD|MAY|SHOULD-NOT',
    displays: 'SHALL\tSHOULD\tMAY\tSHOULD-NOT',
  },
  {
    url: 'http://hl7.org/fhir/consent-data-meaning',
    codes: 'instance|related|dependents|authoredby',
    displays: 'Instance\tRelated\tDependents\tAuthoredBy',
  },
  { url: 'http://hl7.org/fhir/consent-except-type', codes: 'deny|permit', displays: 'Opt Out\tOpt In' },
  {
    url: 'http://hl7.org/fhir/consent-state-codes',
    codes: 'draft|proposed|active|rejected|inactive|entered-in-error',
    displays: 'Pending\tProposed\tActive\tRejected\tInactive\tEntered in Error',
  },
  {
    url: 'http://hl7.org/fhir/consentaction',
    codes: 'collect|access|use|disclose|correct',
    displays: 'Collect\tAccess\tUse\tDisclose\tAccess and Correct',
  },
  {
    url: 'http://hl7.org/fhir/consentcategorycodes',
    codes:
      '42-CFR-2|ACD|CRIC|DNR|EMRGONLY|Illinois-Minor-Procedure|HCD|HIPAA-Auth|HIPAA-NPP|HIPAA-Restrictions|HIPAA-Research|HIPAA-Self-Pay|MDHHS-5515|NYSSIPP|NPP|POLST|RESEARCH|RSDID|RSREID|SSA-827|VA-10-0484|VA-10-0485|VA-10-5345|VA-10-5345a|VA-10-5345a-MHV|VA-10-10116|VA-21-4142',
    displays:
      '42 CFR Part 2 Form of written consent\tadvance directive\tcommon rule informed consent\tdo not resuscitate\temergency only\tIllinois Consent by Minors to Medical Procedures\thealth care directive\tHIPAA Authorization\tHIPAA Notice of Privacy Practices\tHIPAA Restrictions\tHIPAA Research Authorization\tHIPAA Self-Pay Restriction\tMichigan MDHHS-5515 Consent to Share Behavioral Health Information for Care Coordination Purposes\tNew York State Surgical and Invasive Procedure Protocol\tnotice of privacy practices\tPOLST\tresearch information access\tde-identified information access\tre-identifiable information access\tForm SSA-827\tVA Form 10-0484\tVA Form 10-0485\tVA Form 10-5345\tVA Form 10-5345a\tVA Form 10-5345a-MHV\tVA Form 10-10-10116\tVA Form 21-4142',
  },
  { url: 'http://hl7.org/fhir/constraint-severity', codes: 'error|warning', displays: 'Error\tWarning' },
  {
    url: 'http://hl7.org/fhir/contact-point-system',
    codes: 'phone|fax|email|pager|url|sms|other',
    displays: 'Phone\tFax\tEmail\tPager\tURL\tSMS\tOther',
  },
  {
    url: 'http://hl7.org/fhir/contact-point-use',
    codes: 'home|work|temp|old|mobile',
    displays: 'Home\tWork\tTemp\tOld\tMobile',
  },
  {
    url: 'http://hl7.org/fhir/contactentity-type',
    codes: 'BILL|ADMIN|HR|PAYOR|PATINF|PRESS',
    displays: 'Billing\tAdministrative\tHuman Resource\tPayor\tPatient\tPress',
  },
  { url: 'http://hl7.org/fhir/content-type', codes: 'xml|json|ttl|none', displays: 'xml\tjson\tttl\tnone' },
  {
    url: 'http://hl7.org/fhir/contract-content-derivative',
    codes: 'registration|retrieval|statement|shareable',
    displays: 'Content Registration\tContent Retrieval\tContent Statement\tShareable Content',
  },
  {
    url: 'http://hl7.org/fhir/contract-status',
    codes:
      'amended|appended|cancelled|disputed|entered-in-error|executable|executed|negotiable|offered|policy|rejected|renewed|revoked|resolved|terminated',
    displays:
      'Amended\tAppended\tCancelled\tDisputed\tEntered in Error\tExecutable\tExecuted\tNegotiable\tOffered\tPolicy\tRejected\tRenewed\tRevoked\tResolved\tTerminated',
  },
  {
    url: 'http://hl7.org/fhir/contractsubtypecodes',
    codes: 'disclosure-ca|disclosure-us',
    displays: 'Disclosure-CA\tDisclosure-US',
  },
  {
    url: 'http://hl7.org/fhir/contracttermsubtypecodes',
    codes: 'condition|warranty|innominate',
    displays: 'Condition\tWarranty\tInnominate',
  },
  {
    url: 'http://hl7.org/fhir/contracttermtypecodes',
    codes: 'statutory|subject-to',
    displays: 'Statutory\tSubject To',
  },
  {
    url: 'http://hl7.org/fhir/contracttypecodes',
    codes: 'privacy|disclosure|healthinsurance|supply|consent',
    displays: 'Privacy\tDisclosure\tHealth Insurance\tSupply Contract\tConsent',
  },
  {
    url: 'http://hl7.org/fhir/contributor-type',
    codes: 'author|editor|reviewer|endorser',
    displays: 'Author\tEditor\tReviewer\tEndorser',
  },
  {
    url: 'http://hl7.org/fhir/copy-number-event',
    codes: 'amp|del|lof',
    displays: 'amplificaiton\tdeletion\tloss of function',
  },
  {
    url: 'http://hl7.org/fhir/coverage-level',
    codes: 'group|subgroup|plan|subplan|class|subclass',
    displays: 'Group\tSubGroup\tPlan\tSubPlan\tClass\tSubClass',
  },
  { url: 'http://hl7.org/fhir/coverage-selfpay', codes: 'pay', displays: 'Pay' },
  {
    url: 'http://hl7.org/fhir/data-absent-reason',
    codes: 'unknown|asked|temp|not-asked|masked|unsupported|astext|error|NaN|not-performed',
    displays:
      'Unknown\tAsked\tTemp\tNot Asked\tMasked\tUnsupported\tAs Text\tError\tNot a Number\tNot Performed',
  },
  {
    url: 'http://hl7.org/fhir/data-types',
    codes:
      'Address|Age|Annotation|Attachment|BackboneElement|CodeableConcept|Coding|ContactDetail|ContactPoint|Contributor|Count|DataRequirement|Distance|Dosage|Duration|Element|ElementDefinition|Extension|HumanName|Identifier|Meta|Money|Narrative|ParameterDefinition|Period|Quantity|Range|Ratio|Reference|RelatedArtifact|SampledData|Signature|SimpleQuantity|Timing|TriggerDefinition|UsageContext|base64Binary|boolean|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|uuid|xhtml',
    displays:
      'Address\tAge\tAnnotation\tAttachment\tBackboneElement\tCodeableConcept\tCoding\tContactDetail\tContactPoint\tContributor\tCount\tDataRequirement\tDistance\tDosage\tDuration\tElement\tElementDefinition\tExtension\tHumanName\tIdentifier\tMeta\tMoney\tNarrative\tParameterDefinition\tPeriod\tQuantity\tRange\tRatio\tReference\tRelatedArtifact\tSampledData\tSignature\tSimpleQuantity\tTiming\tTriggerDefinition\tUsageContext\tbase64Binary\tboolean\tcode\tdate\tdateTime\tdecimal\tid\tinstant\tinteger\tmarkdown\toid\tpositiveInt\tstring\ttime\tunsignedInt\turi\tuuid\tXHTML',
  },
  {
    url: 'http://hl7.org/fhir/dataelement-stringency',
    codes: 'comparable|fully-specified|equivalent|convertable|scaleable|flexible',
    displays: 'Comparable\tFully Specified\tEquivalent\tConvertable\tScaleable\tFlexible',
  },
  {
    url: 'http://hl7.org/fhir/days-of-week',
    codes: 'mon|tue|wed|thu|fri|sat|sun',
    displays: 'Monday\tTuesday\tWednesday\tThursday\tFriday\tSaturday\tSunday',
  },
  {
    url: 'http://hl7.org/fhir/definition-status',
    codes: 'draft|active|withdrawn|unknown',
    displays: 'Draft\tActive\tWithdrawn\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/definition-topic',
    codes: 'treatment|education|assessment',
    displays: 'Treatment\tEducation\tAssessment',
  },
  {
    url: 'http://hl7.org/fhir/detectedissue-severity',
    codes: 'high|moderate|low',
    displays: 'High\tModerate\tLow',
  },
  {
    url: 'http://hl7.org/fhir/device-action',
    codes: 'implanted|explanted|manipulated',
    displays: 'Implanted\tExplanted\tManipulated',
  },
  {
    url: 'http://hl7.org/fhir/device-statement-status',
    codes: 'active|completed|entered-in-error|intended|stopped|on-hold',
    displays: 'Active\tCompleted\tEntered in Error\tIntended\tStopped\tOn Hold',
  },
  {
    url: 'http://hl7.org/fhir/device-status',
    codes: 'active|inactive|entered-in-error|unknown',
    displays: 'Active\tInactive\tEntered in Error\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/diagnosis-role',
    codes: 'AD|DD|CC|CM|pre-op|post-op|billing',
    displays:
      'Admission diagnosis\tDischarge diagnosis\tChief complaint\tComorbidity diagnosis\tpre-op diagnosis\tpost-op diagnosis\tBilling',
  },
  {
    url: 'http://hl7.org/fhir/diagnostic-report-status',
    codes:
      'registered|partial|preliminary|final|amended|corrected|appended|cancelled|entered-in-error|unknown',
    displays:
      'Registered\tPartial\tPreliminary\tFinal\tAmended\tCorrected\tAppended\tCancelled\tEntered in Error\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/dicom-audit-lifecycle',
    codes: '1|2|3|4|5|6|7|8|9|10|11|12|13|14|15',
    displays:
      'Origination / Creation\tImport / Copy\tAmendment\tVerification\tTranslation\tAccess / Use\tDe-identification\tAggregation / summarization / derivation\tReport\tExport\tDisclosure\tReceipt of disclosure\tArchiving\tLogical deletion\tPermanent erasure / Physical destruction',
  },
  {
    url: 'http://hl7.org/fhir/diet',
    codes: 'vegetarian|dairy-free|nut-free|gluten-free|vegan|halal|kosher',
    displays: 'Vegetarian\tDairy Free\tNut Free\tGluten Free\tVegan\tHalal\tKosher',
  },
  {
    url: 'http://hl7.org/fhir/digital-media-type',
    codes: 'photo|video|audio',
    displays: 'Photo\tVideo\tAudio',
  },
  {
    url: 'http://hl7.org/fhir/discharge-disposition',
    codes: 'home|other-hcf|hosp|long|aadvice|exp|psy|rehab|snf|oth',
    displays:
      'Home\tOther healthcare facility\tHospice\tLong-term care\tLeft against advice\tExpired\tPsychiatric hospital\tRehabilitation\tSkilled nursing facility\tOther',
  },
  {
    url: 'http://hl7.org/fhir/discriminator-type',
    codes: 'value|exists|pattern|type|profile',
    displays: 'Value\tExists\tPattern\tType\tProfile',
  },
  { url: 'http://hl7.org/fhir/document-mode', codes: 'producer|consumer', displays: 'Producer\tConsumer' },
  {
    url: 'http://hl7.org/fhir/document-reference-status',
    codes: 'current|superseded|entered-in-error',
    displays: 'Current\tSuperseded\tEntered in Error',
  },
  {
    url: 'http://hl7.org/fhir/document-relationship-type',
    codes: 'replaces|transforms|signs|appends',
    displays: 'Replaces\tTransforms\tSigns\tAppends',
  },
  {
    url: 'http://hl7.org/fhir/encounter-location-status',
    codes: 'planned|active|reserved|completed',
    displays: 'Planned\tActive\tReserved\tCompleted',
  },
  {
    url: 'http://hl7.org/fhir/encounter-special-arrangements',
    codes: 'wheel|add-bed|int|att|dog',
    displays: 'Wheelchair\tAdditional bedding\tInterpreter\tAttendant\tGuide dog',
  },
  {
    url: 'http://hl7.org/fhir/encounter-status',
    codes: 'planned|arrived|triaged|in-progress|onleave|finished|cancelled|entered-in-error|unknown',
    displays:
      'Planned\tArrived\tTriaged\tIn Progress\tOn Leave\tFinished\tCancelled\tEntered in Error\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/encounter-type',
    codes: 'ADMS|BD/BM-clin|CCS60|OKI',
    displays:
      'Annual diabetes mellitus screening\tBone drilling/bone marrow punction in clinic\tInfant colon screening - 60 minutes\tOutpatient Kenacort injection',
  },
  {
    url: 'http://hl7.org/fhir/endpoint-connection-type',
    codes:
      'ihe-xcpd|ihe-xca|ihe-xdr|ihe-xds|ihe-iid|dicom-wado-rs|dicom-qido-rs|dicom-stow-rs|dicom-wado-uri|hl7-fhir-rest|hl7-fhir-msg|hl7v2-mllp|secure-email|direct-project',
    displays:
      'IHE XCPD\tIHE XCA\tIHE XDR\tIHE XDS\tIHE IID\tDICOM WADO-RS\tDICOM QIDO-RS\tDICOM STOW-RS\tDICOM WADO-URI\tHL7 FHIR\tHL7 FHIR Messaging\tHL7 v2 MLLP\tSecure email\tDirect Project',
  },
  { url: 'http://hl7.org/fhir/endpoint-payload-type', codes: 'any|none', displays: 'Any\tNone' },
  {
    url: 'http://hl7.org/fhir/endpoint-status',
    codes: 'active|suspended|error|off|entered-in-error|test',
    displays: 'Active\tSuspended\tError\tOff\tEntered in error\tTest',
  },
  {
    url: 'http://hl7.org/fhir/entformula-additive',
    codes: 'lipid|protein|carbohydrate|fiber|water',
    displays: 'Lipid\tProtein\tCarbohydrate\tFiber\tWater',
  },
  {
    url: 'http://hl7.org/fhir/episode-of-care-status',
    codes: 'planned|waitlist|active|onhold|finished|cancelled|entered-in-error',
    displays: 'Planned\tWaitlist\tActive\tOn Hold\tFinished\tCancelled\tEntered in Error',
  },
  {
    url: 'http://hl7.org/fhir/episodeofcare-type',
    codes: 'hacc|pac|diab|da|cacp',
    displays:
      'Home and Community Care\tPost Acute Care\tPost co-ordinated diabetes program\tDrug and alcohol rehabilitation\tCommunity-based aged care',
  },
  {
    url: 'http://hl7.org/fhir/event-capability-mode',
    codes: 'sender|receiver',
    displays: 'Sender\tReceiver',
  },
  {
    url: 'http://hl7.org/fhir/event-status',
    codes: 'preparation|in-progress|suspended|aborted|completed|entered-in-error|unknown',
    displays: 'Preparation\tIn Progress\tSuspended\tAborted\tCompleted\tEntered in Error\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/event-timing',
    codes: 'MORN|AFT|EVE|NIGHT|PHS',
    displays: 'Morning\tAfternoon\tEvening\tNight\tAfter Sleep',
  },
  {
    url: 'http://hl7.org/fhir/evidence-quality',
    codes: 'high|moderate|low|very-low',
    displays: 'High quality\tModerate quality\tLow quality\tVery low quality',
  },
  {
    url: 'http://hl7.org/fhir/ex-USCLS',
    codes:
      '1101|1102|1103|1201|1205|2101|2102|2141|2601|11101|11102|11103|11104|21211|21212|27211|67211|99111|99333|99555',
    displays:
      'Exam, comp, primary\tExam, comp, mixed\tExam, comp, permanent\tExam, recall\tExam, emergency\tRadiograph, series (12)\tRadiograph, series (16)\tRadiograph, bytewing\tRadiograph, panoramic\tPolishing, 1 unit\tPolishing, 2 unit\tPolishing, 3 unit\tPolishing, 4 unit\tAmalgam, 1 surface\tAmalgam, 2 surface\tCrown, PFM\tMaryland Bridge\tLab, commercial\tLab, in office\tExpense',
  },
  {
    url: 'http://hl7.org/fhir/ex-claimitemtype',
    codes: 'group|product|service',
    displays: 'Group\tProduct\tService',
  },
  {
    url: 'http://hl7.org/fhir/ex-claimsubtype',
    codes: 'ortho|emergency',
    displays: 'Orthodontic Claim\tEmergency Claim',
  },
  {
    url: 'http://hl7.org/fhir/ex-claimtype',
    codes: 'institutional|oral|pharmacy|professional|vision',
    displays: 'Institutional\tOral\tPharmacy\tProfessional\tVision',
  },
  {
    url: 'http://hl7.org/fhir/ex-diagnosisrelatedgroup',
    codes: '100|101|300|400',
    displays: 'Normal Vaginal Delivery\tAppendectomy - uncomplicated\tTooth abcess\tHead trauma - concussion',
  },
  {
    url: 'http://hl7.org/fhir/ex-diagnosistype',
    codes:
      'admitting|clinical|differential|discharge|laboratory|nursing|prenatal|principal|radiology|remote|retrospective|self',
    displays:
      'Admitting Diagnosis\tClinical Diagnosis\tDifferential Diagnosis\tDischarge Diagnosis\tLaboratory Diagnosis\tNursing Diagnosis\tPrenatal Diagnosis\tPrincipal Diagnosis\tRadiology Diagnosis\tRemote Diagnosis\tRetrospective Diagnosis\tSelf Diagnosis',
  },
  {
    url: 'http://hl7.org/fhir/ex-fdi',
    codes: '11|12|13|14|15|16|17|18|21|22|23|24|25|26|27|28|31|32|33|34|35|36|37|38|41|42|43|44|45|46|47|48',
    displays:
      '11\t12\t13\t14\t15\t16\t17\t18\t21\t22\t23\t24\t25\t26\t27\t28\t31\t32\t33\t34\t35\t36\t37\t38\t41\t42\t43\t44\t45\t46\t47\t48',
  },
  {
    url: 'http://hl7.org/fhir/ex-onsettype',
    codes: 'lxm|sym|lmn',
    displays: 'Last Exam\tStart of Symptoms\tLast Menstruation',
  },
  {
    url: 'http://hl7.org/fhir/ex-oralprostho',
    codes: '1|2|3|4',
    displays: 'Fixed Bridge\tMaryland Bridge\tDenture Acrylic\tDenture Chrome Cobalt',
  },
  {
    url: 'http://hl7.org/fhir/ex-payee-resource-type',
    codes: 'organization|patient|practitioner|relatedperson',
    displays: 'Organization\tPatient\tPractitioner\tRelatedPerson',
  },
  { url: 'http://hl7.org/fhir/ex-paymenttype', codes: 'complete|partial', displays: 'Complete\tPartial' },
  {
    url: 'http://hl7.org/fhir/ex-pharmaservice',
    codes: 'smokecess|flushot|drugcost|markup|dispensefee|compoundfee',
    displays: 'Smoking cessation\tFlu Shot\tDrug Cost\tMarkup\tDispense Fee\tCompounding Fee',
  },
  {
    url: 'http://hl7.org/fhir/ex-programcode',
    codes: 'as|hd|auscr|none',
    displays: 'Child Asthma\tHeamodialisis\tAutism Screening\tNone',
  },
  {
    url: 'http://hl7.org/fhir/ex-providerqualification',
    codes: '311405|604215|604210',
    displays: 'Dentist\tOphthalmologist\tOptometrist',
  },
  {
    url: 'http://hl7.org/fhir/ex-relatedclaimrelationship',
    codes: 'prior|associated',
    displays: 'Prior Claim\tAssociated Claim',
  },
  {
    url: 'http://hl7.org/fhir/ex-revenue-center',
    codes: '0370|0420|0421|0440|0441|0450|0451|0452|0010',
    displays:
      'Anaesthesia\tPhysical Therapy\tPhysical Therapy -\tSpeech-Language Pathology\tSpeech-Language Pathology - Visit\tEmergency Room\tEmergency Room - EM/EMTALA\tEmergency Room - beyond EMTALA\tVision Clinic',
  },
  {
    url: 'http://hl7.org/fhir/ex-servicemodifier',
    codes: 'sr|ah',
    displays: 'Side of the Road\tAfter hours',
  },
  {
    url: 'http://hl7.org/fhir/ex-serviceplace',
    codes: '01|03|04|05|06|07|08|09|11|12|13|14|15|19|20|21|41',
    displays:
      'Pharmacy\tSchool\tHomeless Shelter\tIndian Health Service Free-standing Facility\tIndian Health Service Provider-based Facility\tTribal 638 Free-Standing Facility\tTribal 638 Provider-Based Facility\tPrison/Correctional Facility\tOffice\tHome\tAssisted Living Fa\tGroup Home\tMobile Unit\tOff Campus-Outpatient Hospital\tUrgent Care Facility\tInpatient Hospital\tAmbulance—Land',
  },
  { url: 'http://hl7.org/fhir/ex-serviceproduct', codes: 'exam|flushot', displays: 'Exam\tFlu shot' },
  {
    url: 'http://hl7.org/fhir/ex-tooth',
    codes:
      '0|1|2|3|4|5|6|7|8|11|12|13|14|15|16|17|18|21|22|23|24|25|26|27|28|31|32|33|34|35|36|37|38|41|42|43|44|45|46|47|48',
    displays:
      'Oral cavity\t1\t2\t3\t4\t5\t6\t7\t8\t11\t12\t13\t14\t15\t16\t17\t18\t21\t22\t23\t24\t25\t26\t27\t28\t31\t32\t33\t34\t35\t36\t37\t38\t41\t42\t43\t44\t45\t46\t47\t48',
  },
  { url: 'http://hl7.org/fhir/ex-udi', codes: 'gudid', displays: 'GUDID (FDA)' },
  {
    url: 'http://hl7.org/fhir/ex-visionprescriptionproduct',
    codes: 'lens|contact',
    displays: 'Lens\tContact Lens',
  },
  {
    url: 'http://hl7.org/fhir/explanationofbenefit-status',
    codes: 'active|cancelled|draft|entered-in-error',
    displays: 'Active\tCancelled\tDraft\tEntered In Error',
  },
  {
    url: 'http://hl7.org/fhir/extension-context',
    codes: 'resource|datatype|extension',
    displays: 'Resource\tDatatype\tExtension',
  },
  {
    url: 'http://hl7.org/fhir/extra-activity-type',
    codes: 'aggregate|compose|label',
    displays: 'aggregate\tcompose\tlabel',
  },
  {
    url: 'http://hl7.org/fhir/extra-security-role-type',
    codes: 'authserver|datacollector|dataprocessor|datasubject',
    displays: 'authorization server\tdata collector\tdata processor\tdata subject',
  },
  {
    url: 'http://hl7.org/fhir/filter-operator',
    codes: '=|is-a|descendent-of|is-not-a|regex|in|not-in|generalizes|exists',
    displays:
      'Equals\tIs A (by subsumption)\tDescendent Of (by subsumption)\tNot (Is A) (by subsumption)\tRegular Expression\tIn Set\tNot in Set\tGeneralizes (by Subsumption)\tExists',
  },
  {
    url: 'http://hl7.org/fhir/flag-category',
    codes: 'diet|drug|lab|admin|contact',
    displays: 'Diet\tDrug\tLab\tAdministrative\tSubject contact',
  },
  {
    url: 'http://hl7.org/fhir/flag-priority-code',
    codes: 'PN|PL|PM|PH',
    displays: 'No alarm\tLow priority\tMedium priority\tHigh priority',
  },
  {
    url: 'http://hl7.org/fhir/flag-status',
    codes: 'active|inactive|entered-in-error',
    displays: 'Active\tInactive\tEntered in Error',
  },
  { url: 'http://hl7.org/fhir/fm-conditions', codes: '123987', displays: 'Headache' },
  {
    url: 'http://hl7.org/fhir/fm-status',
    codes: 'active|cancelled|draft|entered-in-error',
    displays: 'Active\tCancelled\tDraft\tEntered in Error',
  },
  { url: 'http://hl7.org/fhir/forms-codes', codes: '1|2', displays: 'Form #1\tForm #1' },
  {
    url: 'http://hl7.org/fhir/fundsreserve',
    codes: 'patient|provider|none',
    displays: 'Patient\tProvider\tNone',
  },
  {
    url: 'http://hl7.org/fhir/goal-acceptance-status',
    codes: 'agree|disagree|pending',
    displays: 'Agree\tDisagree\tPending',
  },
  {
    url: 'http://hl7.org/fhir/goal-category',
    codes: 'dietary|safety|behavioral|nursing|physiotherapy',
    displays: 'Dietary\tSafety\tBehavioral\tNursing\tPhysiotherapy',
  },
  {
    url: 'http://hl7.org/fhir/goal-priority',
    codes: 'high-priority|medium-priority|low-priority',
    displays: 'High Priority\tMedium Priority\tLow Priority',
  },
  {
    url: 'http://hl7.org/fhir/goal-relationship-type',
    codes: 'predecessor|successor|replacement|milestone|other',
    displays: 'Predecessor\tSuccessor\tReplacement\tMilestone\tOther',
  },
  {
    url: 'http://hl7.org/fhir/goal-status',
    codes:
      'proposed|accepted|planned|in-progress|on-target|ahead-of-target|behind-target|sustaining|achieved|on-hold|cancelled|entered-in-error|rejected',
    displays:
      'Proposed\tAccepted\tPlanned\tIn Progress\tOn Target\tAhead of Target\tBehind Target\tSustaining\tAchieved\tOn Hold\tCancelled\tEntered In Error\tRejected',
  },
  {
    url: 'http://hl7.org/fhir/goal-status-reason',
    codes:
      'surgery|life-event|replaced|patient-request|temp-not-attainable|permanent-not-attainable|financial-barrier|lack-of-transportation|lack-of-social-support',
    displays:
      'Surgery\tLife Event\tReplaced\tPatient Request\tGoal Not Attainable Temporarily\tGoal Not Attainable Permanently\tFinancial Reason\tLack Of Transportation\tLack Of Social Support',
  },
  {
    url: 'http://hl7.org/fhir/graph-compartment-rule',
    codes: 'identical|matching|different|custom',
    displays: 'Identical\tMatching\tDifferent\tCustom',
  },
  {
    url: 'http://hl7.org/fhir/group-type',
    codes: 'person|animal|practitioner|device|medication|substance',
    displays: 'Person\tAnimal\tPractitioner\tDevice\tMedication\tSubstance',
  },
  {
    url: 'http://hl7.org/fhir/guidance-response-status',
    codes: 'success|data-requested|data-required|in-progress|failure|entered-in-error',
    displays: 'Success\tData Requested\tData Required\tIn Progress\tFailure\tEntered In Error',
  },
  {
    url: 'http://hl7.org/fhir/guide-dependency-type',
    codes: 'reference|inclusion',
    displays: 'Reference\tInclusion',
  },
  {
    url: 'http://hl7.org/fhir/guide-page-kind',
    codes: 'page|example|list|include|directory|dictionary|toc|resource',
    displays: 'Page\tExample\tList\tInclude\tDirectory\tDictionary\tTable Of Contents\tResource',
  },
  {
    url: 'http://hl7.org/fhir/history-not-done-reason',
    codes: 'subject-unknown|withheld|unable-to-obtain|deferred',
    displays: 'Subject Unknown\tInformation Withheld\tUnable To Obtain\tDeferred',
  },
  {
    url: 'http://hl7.org/fhir/history-status',
    codes: 'partial|completed|entered-in-error|health-unknown',
    displays: 'Partial\tCompleted\tEntered in error\tHealth unknown',
  },
  {
    url: 'http://hl7.org/fhir/hl7-work-group',
    codes: 'cbcc|cds|cqi|cg|dev|ehr|fhir|fm|hsi|ii|inm|its|oo|pa|pc|pher|phx|rcrim|sd|sec|us|vocab|aid',
    displays:
      'Community Based Collaborative Care\tClinical Decision Support\tClinical Quality Information\tClinical Genomics\tHealth Care Devices\tElectronic Health Records\tFHIR Infrastructure\tFinancial Management\tHealth Standards Integration\tImaging Integration\tInfrastructure And Messaging\tImplementable Technology Specifications\tOrders and Observations\tPatient Administration\tPatient Care\tPublic Health and Emergency Response\tPharmacy\tRegulated Clinical Research Information Management\tStructured Documents\tSecurity\tUS Realm Taskforce\tVocabulary\tApplication Implementation and Design',
  },
  {
    url: 'http://hl7.org/fhir/http-operations',
    codes: 'delete|get|options|patch|post|put',
    displays: 'DELETE\tGET\tOPTIONS\tPATCH\tPOST\tPUT',
  },
  { url: 'http://hl7.org/fhir/http-verb', codes: 'GET|POST|PUT|DELETE', displays: 'GET\tPOST\tPUT\tDELETE' },
  {
    url: 'http://hl7.org/fhir/identifier-type',
    codes: 'UDI|SNO|SB|PLAC|FILL',
    displays:
      'Universal Device Identifier\tSerial Number\tSocial Beneficiary Identifier\tPlacer Identifier\tFiller Identifier',
  },
  {
    url: 'http://hl7.org/fhir/identifier-use',
    codes: 'usual|official|temp|secondary',
    displays: 'Usual\tOfficial\tTemp\tSecondary',
  },
  {
    url: 'http://hl7.org/fhir/identity-assuranceLevel',
    codes: 'level1|level2|level3|level4',
    displays: 'Level 1\tLevel 2\tLevel 3\tLevel 4',
  },
  {
    url: 'http://hl7.org/fhir/immunization-origin',
    codes: 'provider|record|recall|school',
    displays: 'Other Provider\tWritten Record\tParent/Guardian/Patient Recall\tSchool Record',
  },
  {
    url: 'http://hl7.org/fhir/immunization-recommendation-date-criterion',
    codes: 'due|recommended|earliest|overdue|latest',
    displays: 'Due\tRecommended\tEarliest Date\tPast Due Date\tLatest',
  },
  {
    url: 'http://hl7.org/fhir/immunization-recommendation-status',
    codes: 'due|overdue',
    displays: 'Due\tOverdue',
  },
  {
    url: 'http://hl7.org/fhir/implant-status',
    codes: 'functional|non-functional|disabled|unknown',
    displays: 'Functional\tNon-Functional\tDisabled\tUnknown',
  },
  { url: 'http://hl7.org/fhir/intervention', codes: 'unknown|other', displays: 'Unknown\tOther' },
  {
    url: 'http://hl7.org/fhir/iso-21089-lifecycle',
    codes: '2|14|4|27|10|17|16|7|26|13|21|19|1|11|18|9|6|12|24|15|3|8|22|20|25',
    displays:
      'Amend (Update) - Lifeycle Event\tArchive - Lifeycle Event\tAttest - Lifecycle Event\tDecrypt - Lifecycle Event\tDe-Identify (Anononymize) - Lifecycle Event\tDeprecate - Lifecycle Event\tDestroy/Delete - Lifecycle Event\tDisclose - Lifecycle Event\tEncrypt - Lifecycle Event\tExtract - Lifecycle Event\tLink - Lifecycle Event\tMerge - Lifecycle Event\tOriginate/Retain - Record Lifecyle Event\tPseudonymize - Lifecycle Event\tRe-activate - Lifecycle Event\tReceive/Retain - Lifecycle Event\tReport (Output) - Lifecycle Event\tRe-identify - Lifecycle Event\tRemove Legal Hold - Lifecycle Event\tRestore - Lifecycle Event\tTransform/Translate - Lifecycle Event\tTransmit - Lifecycle Event\tUnlink - Lifecycle Event\tUnmerge - Lifecycle Event\tVerify - Lifecycle Event',
  },
  {
    url: 'http://hl7.org/fhir/issue-severity',
    codes: 'fatal|error|warning|information',
    displays: 'Fatal\tError\tWarning\tInformation',
  },
  {
    url: 'http://hl7.org/fhir/issue-type',
    codes:
      'invalid|structure|required|value|invariant|security|login|unknown|expired|forbidden|suppressed|processing|not-supported|duplicate|not-found|too-long|code-invalid|extension|too-costly|business-rule|conflict|incomplete|transient|lock-error|no-store|exception|timeout|throttled|informational',
    displays:
      'Invalid Content\tStructural Issue\tRequired element missing\tElement value invalid\tValidation rule failed\tSecurity Problem\tLogin Required\tUnknown User\tSession Expired\tForbidden\tInformation Suppressed\tProcessing Failure\tContent not supported\tDuplicate\tNot Found\tContent Too Long\tInvalid Code\tUnacceptable Extension\tOperation Too Costly\tBusiness Rule Violation\tEdit Version Conflict\tIncomplete Results\tTransient Issue\tLock Error\tNo Store Available\tException\tTimeout\tThrottled\tInformational Note',
  },
  {
    url: 'http://hl7.org/fhir/item-type',
    codes:
      'group|display|question|boolean|decimal|integer|date|dateTime|time|string|text|url|choice|open-choice|attachment|reference|quantity',
    displays:
      'Group\tDisplay\tQuestion\tBoolean\tDecimal\tInteger\tDate\tDate Time\tTime\tString\tText\tUrl\tChoice\tOpen Choice\tAttachment\tReference\tQuantity',
  },
  {
    url: 'http://hl7.org/fhir/library-type',
    codes: 'logic-library|model-definition|asset-collection|module-definition',
    displays: 'Logic Library\tModel Definition\tAsset Collection\tModule Definition',
  },
  {
    url: 'http://hl7.org/fhir/link-type',
    codes: 'replaced-by|replaces|refer|seealso',
    displays: 'Replaced-by\tReplaces\tRefer\tSee also',
  },
  {
    url: 'http://hl7.org/fhir/linkage-type',
    codes: 'source|alternate|historical',
    displays: 'Source of truth\tAlternate record\tHistorical/obsolete record',
  },
  {
    url: 'http://hl7.org/fhir/list-empty-reason',
    codes: 'nilknown|notasked|withheld|unavailable|notstarted|closed',
    displays: 'Nil Known\tNot Asked\tInformation Withheld\tUnavailable\tNot Started\tClosed',
  },
  {
    url: 'http://hl7.org/fhir/list-example-use-codes',
    codes: 'alerts|adverserxns|allergies|medications|problems|worklist|waiting|protocols|plans',
    displays:
      'Alerts\tAdverse Reactions\tAllergies\tMedication List\tProblem List\tWorklist\tWaiting List\tProtocols\tCare Plans',
  },
  {
    url: 'http://hl7.org/fhir/list-mode',
    codes: 'working|snapshot|changes',
    displays: 'Working List\tSnapshot List\tChange List',
  },
  {
    url: 'http://hl7.org/fhir/list-order',
    codes: 'user|system|event-date|entry-date|priority|alphabetic|category|patient',
    displays:
      'Sorted by User\tSorted by System\tSorted by Event Date\tSorted by Item Date\tSorted by Priority\tSorted Alphabetically\tSorted by Category\tSorted by Patient',
  },
  {
    url: 'http://hl7.org/fhir/list-status',
    codes: 'current|retired|entered-in-error',
    displays: 'Current\tRetired\tEntered In Error',
  },
  { url: 'http://hl7.org/fhir/location-mode', codes: 'instance|kind', displays: 'Instance\tKind' },
  {
    url: 'http://hl7.org/fhir/location-physical-type',
    codes: 'si|bu|wi|wa|lvl|co|ro|bd|ve|ho|ca|rd|area|jdn',
    displays:
      'Site\tBuilding\tWing\tWard\tLevel\tCorridor\tRoom\tBed\tVehicle\tHouse\tCabinet\tRoad\tArea\tJurisdiction',
  },
  {
    url: 'http://hl7.org/fhir/location-status',
    codes: 'active|suspended|inactive',
    displays: 'Active\tSuspended\tInactive',
  },
  { url: 'http://hl7.org/fhir/map-context-type', codes: 'type|variable', displays: 'Type\tVariable' },
  {
    url: 'http://hl7.org/fhir/map-group-type-mode',
    codes: 'none|types|type-and-types',
    displays: 'Not a Default\tDefault for Type Combination\tDefault for type + combination',
  },
  {
    url: 'http://hl7.org/fhir/map-input-mode',
    codes: 'source|target',
    displays: 'Source Instance\tTarget Instance',
  },
  {
    url: 'http://hl7.org/fhir/map-model-mode',
    codes: 'source|queried|target|produced',
    displays:
      'Source Structure Definition\tQueried Structure Definition\tTarget Structure Definition\tProduced Structure Definition',
  },
  {
    url: 'http://hl7.org/fhir/map-source-list-mode',
    codes: 'first|not_first|last|not_last|only_one',
    displays: 'First\tAll but the first\tLast\tAll but the last\tEnforce only one',
  },
  {
    url: 'http://hl7.org/fhir/map-target-list-mode',
    codes: 'first|share|last|collate',
    displays: 'First\tShare\tLast\tCollate',
  },
  {
    url: 'http://hl7.org/fhir/map-transform',
    codes:
      'create|copy|truncate|escape|cast|append|translate|reference|dateOp|uuid|pointer|evaluate|cc|c|qty|id|cp',
    displays:
      'create\tcopy\ttruncate\tescape\tcast\tappend\ttranslate\treference\tdateOp\tuuid\tpointer\tevaluate\tcc\tc\tqty\tid\tcp',
  },
  { url: 'http://hl7.org/fhir/marital-status', codes: 'U', displays: 'Unmarried' },
  {
    url: 'http://hl7.org/fhir/match-grade',
    codes: 'certain|probable|possible|certainly-not',
    displays: 'Certain Match\tProbable Match\tPossible Match\tCertainly Not a Match',
  },
  {
    url: 'http://hl7.org/fhir/measure-data-usage',
    codes: 'supplemental-data|risk-adjustment-factor',
    displays: 'Supplemental Data\tRisk Adjustment Factor',
  },
  {
    url: 'http://hl7.org/fhir/measure-population',
    codes:
      'initial-population|numerator|numerator-exclusion|denominator|denominator-exclusion|denominator-exception|measure-population|measure-population-exclusion|measure-observation',
    displays:
      'Initial Population\tNumerator\tNumerator Exclusion\tDenominator\tDenominator Exclusion\tDenominator Exception\tMeasure Population\tMeasure Population Exclusion\tMeasure Observation',
  },
  {
    url: 'http://hl7.org/fhir/measure-report-status',
    codes: 'complete|pending|error',
    displays: 'Complete\tPending\tError',
  },
  {
    url: 'http://hl7.org/fhir/measure-report-type',
    codes: 'individual|patient-list|summary',
    displays: 'Individual\tPatient List\tSummary',
  },
  {
    url: 'http://hl7.org/fhir/measure-scoring',
    codes: 'proportion|ratio|continuous-variable|cohort',
    displays: 'Proportion\tRatio\tContinuous Variable\tCohort',
  },
  {
    url: 'http://hl7.org/fhir/measure-type',
    codes: 'process|outcome|structure|patient-reported-outcome|composite',
    displays: 'Process\tOutcome\tStructure\tPatient Reported Outcome\tComposite',
  },
  {
    url: 'http://hl7.org/fhir/measurement-principle',
    codes:
      'other|chemical|electrical|impedance|nuclear|optical|thermal|biological|mechanical|acoustical|manual',
    displays:
      'MSP Other\tMSP Chemical\tMSP Electrical\tMSP Impedance\tMSP Nuclear\tMSP Optical\tMSP Thermal\tMSP Biological\tMSP Mechanical\tMSP Acoustical\tMSP Manual',
  },
  {
    url: 'http://hl7.org/fhir/media-subtype',
    codes: 'diagram|fax|scan|retina|fingerprint|iris|palm|face',
    displays: 'Diagram\tFax\tScanned Document\tRetina scan\tFingerprint\tIris\tPalm\tFace',
  },
  {
    url: 'http://hl7.org/fhir/medication-admin-category',
    codes: 'inpatient|outpatient|community',
    displays: 'Inpatient\tOutpatient\tCommunity',
  },
  {
    url: 'http://hl7.org/fhir/medication-admin-status',
    codes: 'in-progress|on-hold|completed|entered-in-error|stopped|unknown',
    displays: 'In Progress\tOn Hold\tCompleted\tEntered in Error\tStopped\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/medication-dispense-category',
    codes: 'inpatient|outpatient|community',
    displays: 'Inpatient\tOutpatient\tCommunity',
  },
  {
    url: 'http://hl7.org/fhir/medication-dispense-status',
    codes: 'preparation|in-progress|on-hold|completed|entered-in-error|stopped',
    displays: 'Preparation\tIn Progress\tOn Hold\tCompleted\tEntered in-Error\tStopped',
  },
  {
    url: 'http://hl7.org/fhir/medication-package-form',
    codes: 'ampoule|bottle|box|cartridge|container|tube|unitdose|vial',
    displays: 'Ampoule\tBottle\tBox\tCartridge\tContainer\tTube\tUnit Dose Blister\tVial',
  },
  {
    url: 'http://hl7.org/fhir/medication-request-category',
    codes: 'inpatient|outpatient|community',
    displays: 'Inpatient\tOutpatient\tCommunity',
  },
  {
    url: 'http://hl7.org/fhir/medication-request-intent',
    codes: 'proposal|plan|order|instance-order',
    displays: 'Proposal\tPlan\tOrder\tInstance Order',
  },
  {
    url: 'http://hl7.org/fhir/medication-request-priority',
    codes: 'routine|urgent|stat|asap',
    displays: 'Routine\tUrgent\tStat\tASAP',
  },
  {
    url: 'http://hl7.org/fhir/medication-request-status',
    codes: 'active|on-hold|cancelled|completed|entered-in-error|stopped|draft|unknown',
    displays: 'Active\tOn Hold\tCancelled\tCompleted\tEntered In Error\tStopped\tDraft\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/medication-statement-category',
    codes: 'inpatient|outpatient|community|patientspecified',
    displays: 'Inpatient\tOutpatient\tCommunity\tPatient Specified',
  },
  {
    url: 'http://hl7.org/fhir/medication-statement-status',
    codes: 'active|completed|entered-in-error|intended|stopped|on-hold',
    displays: 'Active\tCompleted\tEntered in Error\tIntended\tStopped\tOn Hold',
  },
  {
    url: 'http://hl7.org/fhir/medication-statement-taken',
    codes: 'y|n|unk|na',
    displays: 'Yes\tNo\tUnknown\tNot Applicable',
  },
  {
    url: 'http://hl7.org/fhir/medication-status',
    codes: 'active|inactive|entered-in-error',
    displays: 'Active\tInactive\tEntered in Error',
  },
  {
    url: 'http://hl7.org/fhir/message-events',
    codes:
      'CodeSystem-expand|MedicationAdministration-Complete|MedicationAdministration-Nullification|MedicationAdministration-Recording|MedicationAdministration-Update|admin-notify|communication-request|diagnosticreport-provide|observation-provide|patient-link|patient-unlink|valueset-expand',
    displays:
      'CodeSystem-expand\tMedicationAdministration-Complete\tMedicationAdministration-Nullification\tMedicationAdministration-Recording\tMedicationAdministration-Update\tadmin-notify\tcommunication-request\tdiagnosticreport-provide\tobservation-provide\tpatient-link\tpatient-unlink\tvalueset-expand',
  },
  {
    url: 'http://hl7.org/fhir/message-reasons-encounter',
    codes: 'admit|discharge|absent|return|moved|edit',
    displays: 'Admit\tDischarge\tAbsent\tReturned\tMoved\tEdit',
  },
  {
    url: 'http://hl7.org/fhir/message-significance-category',
    codes: 'Consequence|Currency|Notification',
    displays: 'Consequence\tCurrency\tNotification',
  },
  { url: 'http://hl7.org/fhir/message-transport', codes: 'http|ftp|mllp', displays: 'HTTP\tFTP\tMLLP' },
  {
    url: 'http://hl7.org/fhir/messageheader-response-request',
    codes: 'always|on-error|never|on-success',
    displays: 'Always\tError/reject conditions only\tNever\tSuccessful completion only',
  },
  {
    url: 'http://hl7.org/fhir/metric-calibration-state',
    codes: 'not-calibrated|calibration-required|calibrated|unspecified',
    displays: 'Not Calibrated\tCalibration Required\tCalibrated\tUnspecified',
  },
  {
    url: 'http://hl7.org/fhir/metric-calibration-type',
    codes: 'unspecified|offset|gain|two-point',
    displays: 'Unspecified\tOffset\tGain\tTwo Point',
  },
  {
    url: 'http://hl7.org/fhir/metric-category',
    codes: 'measurement|setting|calculation|unspecified',
    displays: 'Measurement\tSetting\tCalculation\tUnspecified',
  },
  {
    url: 'http://hl7.org/fhir/metric-color',
    codes: 'black|red|green|yellow|blue|magenta|cyan|white',
    displays:
      'Color Black\tColor Red\tColor Green\tColor Yellow\tColor Blue\tColor Magenta\tColor Cyan\tColor White',
  },
  {
    url: 'http://hl7.org/fhir/metric-operational-status',
    codes: 'on|off|standby|entered-in-error',
    displays: 'On\tOff\tStandby\tEntered In Error',
  },
  { url: 'http://hl7.org/fhir/missingtoothreason', codes: 'e|c|u|o', displays: 'E\tC\tU\tO' },
  {
    url: 'http://hl7.org/fhir/modifiers',
    codes: 'a|b|c|e|rooh|x',
    displays:
      'Repair of prior service or installation\tTemporary service or installation\tTMJ treatment\tImplant or associated with an implant\tRush or Outside of office hours\tNone',
  },
  {
    url: 'http://hl7.org/fhir/name-assembly-order',
    codes: 'NL1|NL2|NL3|NL4',
    displays:
      'Own Name\tPartner Name\tPartner Name followed by Maiden Name\tOwn Name followed by Partner Name',
  },
  {
    url: 'http://hl7.org/fhir/name-use',
    codes: 'usual|official|temp|nickname|anonymous|old|maiden',
    displays: 'Usual\tOfficial\tTemp\tNickname\tAnonymous\tOld\tName changed for Marriage',
  },
  {
    url: 'http://hl7.org/fhir/namingsystem-identifier-type',
    codes: 'oid|uuid|uri|other',
    displays: 'OID\tUUID\tURI\tOther',
  },
  {
    url: 'http://hl7.org/fhir/namingsystem-type',
    codes: 'codesystem|identifier|root',
    displays: 'Code System\tIdentifier\tRoot',
  },
  {
    url: 'http://hl7.org/fhir/narrative-status',
    codes: 'generated|extensions|additional|empty',
    displays: 'Generated\tExtensions\tAdditional\tEmpty',
  },
  {
    url: 'http://hl7.org/fhir/network-type',
    codes: '1|2|3|4|5',
    displays: 'Machine Name\tIP Address\tTelephone Number\tEmail address\tURI',
  },
  {
    url: 'http://hl7.org/fhir/note-type',
    codes: 'display|print|printoper',
    displays: 'Display\tPrint (Form)\tPrint (Operator)',
  },
  {
    url: 'http://hl7.org/fhir/nutrition-request-status',
    codes: 'proposed|draft|planned|requested|active|on-hold|completed|cancelled|entered-in-error',
    displays: 'Proposed\tDraft\tPlanned\tRequested\tActive\tOn-Hold\tCompleted\tCancelled\tEntered in Error',
  },
  {
    url: 'http://hl7.org/fhir/object-role',
    codes: '1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24',
    displays:
      'Patient\tLocation\tReport\tDomain Resource\tMaster file\tUser\tList\tDoctor\tSubscriber\tGuarantor\tSecurity User Entity\tSecurity User Group\tSecurity Resource\tSecurity Granularity Definition\tPractitioner\tData Destination\tData Repository\tSchedule\tCustomer\tJob\tJob Stream\tTable\tRouting Criteria\tQuery',
  },
  {
    url: 'http://hl7.org/fhir/observation-category',
    codes: 'social-history|vital-signs|imaging|laboratory|procedure|survey|exam|therapy',
    displays: 'Social History\tVital Signs\tImaging\tLaboratory\tProcedure\tSurvey\tExam\tTherapy',
  },
  {
    url: 'http://hl7.org/fhir/observation-relationshiptypes',
    codes: 'has-member|derived-from|sequel-to|replaces|qualified-by|interfered-by',
    displays: 'Has Member\tDerived From\tSequel To\tReplaces\tQualified By\tInterfered By',
  },
  {
    url: 'http://hl7.org/fhir/observation-statistics',
    codes:
      'average|maximum|minimum|count|totalcount|median|std-dev|sum|variance|20-percent|80-percent|4-lower|4-upper|4-dev|5-1|5-2|5-3|5-4|skew|kurtosis|regression',
    displays:
      'Average\tMaximum\tMinimum\tCount\tTotal Count\tMedian\tStandard Deviation\tSum\tVariance\t20th Percentile\t80th Percentile\tLower Quartile\tUpper Quartile\tQuartile Deviation\t1st Quintile\t2nd Quintile\t3rd Quintile\t4th Quintile\tSkew\tKurtosis\tRegression',
  },
  {
    url: 'http://hl7.org/fhir/observation-status',
    codes: 'registered|preliminary|final|amended|corrected|cancelled|entered-in-error|unknown',
    displays: 'Registered\tPreliminary\tFinal\tAmended\tCorrected\tCancelled\tEntered in Error\tUnknown',
  },
  { url: 'http://hl7.org/fhir/operation-kind', codes: 'operation|query', displays: 'Operation\tQuery' },
  {
    url: 'http://hl7.org/fhir/operation-outcome',
    codes:
      'MSG_AUTH_REQUIRED|MSG_BAD_FORMAT|MSG_BAD_SYNTAX|MSG_CANT_PARSE_CONTENT|MSG_CANT_PARSE_ROOT|MSG_CREATED|MSG_DATE_FORMAT|MSG_DELETED|MSG_DELETED_DONE|MSG_DELETED_ID|MSG_DUPLICATE_ID|MSG_ERROR_PARSING|MSG_ID_INVALID|MSG_ID_TOO_LONG|MSG_INVALID_ID|MSG_JSON_OBJECT|MSG_LOCAL_FAIL|MSG_NO_MATCH|MSG_NO_EXIST|MSG_NO_MODULE|MSG_NO_SUMMARY|MSG_OP_NOT_ALLOWED|MSG_PARAM_CHAINED|MSG_PARAM_NO_REPEAT|MSG_PARAM_UNKNOWN|MSG_PARAM_INVALID|MSG_PARAM_MODIFIER_INVALID|MSG_RESOURCE_EXAMPLE_PROTECTED|MSG_RESOURCE_ID_FAIL|MSG_RESOURCE_NOT_ALLOWED|MSG_RESOURCE_REQUIRED|MSG_RESOURCE_ID_MISMATCH|MSG_RESOURCE_ID_MISSING|MSG_RESOURCE_TYPE_MISMATCH|MSG_SORT_UNKNOWN|MSG_TRANSACTION_DUPLICATE_ID|MSG_TRANSACTION_MISSING_ID|MSG_UNHANDLED_NODE_TYPE|MSG_UNKNOWN_CONTENT|MSG_UNKNOWN_OPERATION|MSG_UNKNOWN_TYPE|MSG_UPDATED|MSG_VERSION_AWARE|MSG_VERSION_AWARE_CONFLICT|MSG_VERSION_AWARE_URL|MSG_WRONG_NS|SEARCH_MULTIPLE|UPDATE_MULTIPLE_MATCHES|DELETE_MULTIPLE_MATCHES|SEARCH_NONE',
    displays:
      'You must authenticate before you can use this service\tBad Syntax: "%s" must be a %s\'\tBad Syntax in %s\tUnable to parse feed (entry content type = "%s")\tUnable to parse feed (root element name = "%s")\tNew resource created\tThe Date value %s is not in the correct format (Xml Date Format required)\tThis resource has been deleted\tResource deleted\tThe resource "%s" has been deleted\tDuplicate Id %s for resource type %s\tError parsing resource Xml (%s)\tId "%s" has an invalid character "%s"\tId "%s" too long (length limit 36)\tId not accepted\tJson Source for a resource should start with an object\tUnable to resolve local reference to resource %s\tNo Resource found matching the query "%s"\tResource Id "%s" does not exist\tNo module could be found to handle the request "%s"\tNo Summary for this resource\tOperation %s not allowed for resource %s (due to local configuration)\tUnknown chained parameter name "%s"\tParameter "%s" is not allowed to repeat\tParameter "%s" not understood\tParameter "%s" content is invalid\tParameter "%s" modifier is invalid\tResources with identity "example" cannot be deleted (for testing/training purposes)\tunable to allocate resource id\tNot allowed to submit a resource for this operation\tA resource is required\tResource Id Mismatch\tResource Id Missing\tResource Type Mismatch\tUnknown sort parameter name "%s"\tDuplicate Identifier in transaction: %s\tMissing Identifier in transaction - an entry.id must be provided\tUnhandled xml node type "%s"\tUnknown Content (%s) at %s\tunknown FHIR http operation\tResource Type "%s" not recognised\texisting resource updated\tVersion aware updates are required for this resource\tUpdate Conflict (server current version = "%s", client version referenced = "%s")\tVersion specific URL not recognised\tThis does not appear to be a FHIR element or resource (wrong namespace "%s")\tError: Multiple matches exist for %s search parameters "%s"\tError: Multiple matches exist for the conditional update\tError: Multiple matches exist for the conditional delete\tError: no processable search found for %s search parameters "%s"',
  },
  { url: 'http://hl7.org/fhir/operation-parameter-use', codes: 'in|out', displays: 'In\tOut' },
  {
    url: 'http://hl7.org/fhir/operational-status',
    codes: 'off|on|not-ready|standby|transduc-discon|hw-discon|entered-in-error',
    displays: 'Off\tOn\tNot Ready\tStandby\tTransducer Diconnected\tHardware Disconnectd\tEntered In Error',
  },
  {
    url: 'http://hl7.org/fhir/organization-type',
    codes: 'prov|dept|team|govt|ins|edu|reli|crs|cg|bus|other',
    displays:
      'Healthcare Provider\tHospital Department\tOrganizational team\tGovernment\tInsurance Company\tEducational Institute\tReligious Institution\tClinical Research Sponsor\tCommunity Group\tNon-Healthcare Business or Corporation\tOther',
  },
  {
    url: 'http://hl7.org/fhir/parameter-group',
    codes:
      'haemodynamic|ecg|respiratory|ventilation|neurological|drug-delivery|fluid-chemistry|blood-chemistry|miscellaneous',
    displays:
      'Haemodynamic Parameter Group\tECG Parameter Group\tRespiratory Parameter Group\tVentilation Parameter Group\tNeurological Parameter Group\tDrug Delivery Parameter Group\tFluid Chemistry Parameter Group\tBlood Chemistry Parameter Group\tMiscellaneous Parameter Group',
  },
  {
    url: 'http://hl7.org/fhir/participant-type',
    codes: 'translator|emergency',
    displays: 'Translator\tEmergency',
  },
  {
    url: 'http://hl7.org/fhir/participantrequired',
    codes: 'required|optional|information-only',
    displays: 'Required\tOptional\tInformation Only',
  },
  {
    url: 'http://hl7.org/fhir/participationstatus',
    codes: 'accepted|declined|tentative|needs-action',
    displays: 'Accepted\tDeclined\tTentative\tNeeds Action',
  },
  {
    url: 'http://hl7.org/fhir/payeetype',
    codes: 'subscriber|provider|other',
    displays: 'Subscriber\tProvider\tProvider',
  },
  {
    url: 'http://hl7.org/fhir/payment-adjustment-reason',
    codes: 'a001|a002',
    displays: 'Prior Payment Reversal\tPrior Overpayment',
  },
  {
    url: 'http://hl7.org/fhir/payment-type',
    codes: 'payment|adjustment|advance',
    displays: 'Payment\tAdjustment\tAdvance',
  },
  { url: 'http://hl7.org/fhir/paymentstatus', codes: 'paid|cleared', displays: 'Paid\tCleared' },
  {
    url: 'http://hl7.org/fhir/plan-definition-type',
    codes: 'order-set|protocol|eca-rule',
    displays: 'Order Set\tProtocol\tECA Rule',
  },
  {
    url: 'http://hl7.org/fhir/policyholder-relationship',
    codes: 'child|parent|spouse|common|other|self',
    displays: 'Child\tParent\tSpouse\tCommon Law Spouse\tOther\tSelf',
  },
  {
    url: 'http://hl7.org/fhir/practitioner-role',
    codes: 'doctor|nurse|pharmacist|researcher|teacher|ict',
    displays: 'Doctor\tNurse\tPharmacist\tResearcher\tTeacher/educator\tICT professional',
  },
  {
    url: 'http://hl7.org/fhir/practitioner-specialty',
    codes: 'cardio|dent|dietary|midw|sysarch',
    displays: 'Cardiologist\tDentist\tDietary consultant\tMidwife\tSystems architect',
  },
  {
    url: 'http://hl7.org/fhir/procedure-progress-status-code',
    codes: 'in-operating-room|prepared|anesthesia-induced|open-incision|closed-incision|in-recovery-room',
    displays:
      'In Operating Room\tPrepared\tAnesthesia Induced\tOpen Incision\tClosed Incision\tIn Recovery Room',
  },
  {
    url: 'http://hl7.org/fhir/processoutcomecodes',
    codes: 'complete|pended|error',
    displays: 'Complete\tPended\tError',
  },
  {
    url: 'http://hl7.org/fhir/processpriority',
    codes: 'stat|normal|deferred',
    displays: 'Immediate\tNormal\tDeferred',
  },
  {
    url: 'http://hl7.org/fhir/property-representation',
    codes: 'xmlAttr|xmlText|typeAttr|cdaText|xhtml',
    displays: 'XML Attribute\tXML Text\tType Attribute\tCDA Text Format\tXHTML',
  },
  {
    url: 'http://hl7.org/fhir/provenance-entity-role',
    codes: 'derivation|revision|quotation|source|removal',
    displays: 'Derivation\tRevision\tQuotation\tSource\tRemoval',
  },
  {
    url: 'http://hl7.org/fhir/publication-status',
    codes: 'draft|active|retired|unknown',
    displays: 'Draft\tActive\tRetired\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/quality-type',
    codes: 'indel|snp|unknown',
    displays: 'INDEL Comparison\tSNP Comparison\tUNKNOWN Comparison',
  },
  {
    url: 'http://hl7.org/fhir/quantity-comparator',
    codes: '<|<=|>=|>',
    displays: 'Less than\tLess or Equal to\tGreater or Equal to\tGreater than',
  },
  { url: 'http://hl7.org/fhir/question-max-occurs', codes: '*', displays: 'Repeating' },
  {
    url: 'http://hl7.org/fhir/questionnaire-answers-status',
    codes: 'in-progress|completed|amended|entered-in-error|stopped',
    displays: 'In Progress\tCompleted\tAmended\tEntered in Error\tStopped',
  },
  {
    url: 'http://hl7.org/fhir/questionnaire-display-category',
    codes: 'instructions|security',
    displays: 'Instructions\tSecurity',
  },
  {
    url: 'http://hl7.org/fhir/questionnaire-item-control',
    codes:
      'group|list|table|header|footer|text|inline|prompt|unit|lower|upper|flyover|help|question|autocomplete|drop-down|check-box|lookup|radio-button|slider|spinner|text-box',
    displays:
      '\tList\tTable\tHeader\tFooter\t\tIn-line\tPrompt\tUnit\tLower-bound\tUpper-bound\tFly-over\tHelp-Button\t\tAuto-complete\tDrop down\tCheck-box\tLookup\tRadio Button\tSlider\tSpinner\tText Box',
  },
  {
    url: 'http://hl7.org/fhir/questionnaire-usage-mode',
    codes: 'capture-display|capture|display|display-non-empty|capture-display-non-empty',
    displays:
      'Capture & Display\tCapture Only\tDisplay Only\tDisplay when Answered\tCapture or, if answered, Display',
  },
  {
    url: 'http://hl7.org/fhir/reaction-event-certainty',
    codes: 'unlikely|likely|confirmed|unknown',
    displays: 'Unlikely\tLikely\tConfirmed\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/reaction-event-severity',
    codes: 'mild|moderate|severe',
    displays: 'Mild\tModerate\tSevere',
  },
  {
    url: 'http://hl7.org/fhir/reason-medication-given',
    codes: 'a|b|c',
    displays: 'None\tGiven as Ordered\tEmergency',
  },
  {
    url: 'http://hl7.org/fhir/reason-medication-not-given',
    codes: 'a|b|c|d',
    displays: 'None\tAway\tAsleep\tVomit',
  },
  { url: 'http://hl7.org/fhir/recommendation-strength', codes: 'strong|weak', displays: 'Strong\tWeak' },
  {
    url: 'http://hl7.org/fhir/reference-handling-policy',
    codes: 'literal|logical|resolves|enforced|local',
    displays:
      'Literal References\tLogical References\tResolves References\tReference Integrity Enforced\tLocal References Only',
  },
  {
    url: 'http://hl7.org/fhir/reference-version-rules',
    codes: 'either|independent|specific',
    displays: 'Either Specific or independent\tVersion independent\tVersion Specific',
  },
  {
    url: 'http://hl7.org/fhir/referencerange-meaning',
    codes:
      'type|normal|recommended|treatment|therapeutic|pre|post|endocrine|pre-puberty|follicular|midcycle|luteal|postmeopausal',
    displays:
      'Type\tNormal Range\tRecommended Range\tTreatment Range\tTherapeutic Desired Level\tPre Therapeutic Desired Level\tPost Therapeutic Desired Level\tEndocrine\tPre-Puberty\tFollicular Stage\tMidCycle\tLuteal\tPost-Menopause',
  },
  {
    url: 'http://hl7.org/fhir/related-artifact-type',
    codes: 'documentation|justification|citation|predecessor|successor|derived-from|depends-on|composed-of',
    displays:
      'Documentation\tJustification\tCitation\tPredecessor\tSuccessor\tDerived From\tDepends On\tComposed Of',
  },
  {
    url: 'http://hl7.org/fhir/relationship',
    codes: '1|2|3|4|5',
    displays: 'Self\tSpouse\tChild\tCommon Law Spouse\tOther',
  },
  {
    url: 'http://hl7.org/fhir/remittance-outcome',
    codes: 'complete|error|partial',
    displays: 'Processing Complete\tError\tPartial Processing',
  },
  {
    url: 'http://hl7.org/fhir/report-action-result-codes',
    codes: 'pass|skip|fail|warning|error',
    displays: 'Pass\tSkip\tFail\tWarning\tError',
  },
  {
    url: 'http://hl7.org/fhir/report-participant-type',
    codes: 'test-engine|client|server',
    displays: 'Test Engine\tClient\tServer',
  },
  {
    url: 'http://hl7.org/fhir/report-result-codes',
    codes: 'pass|fail|pending',
    displays: 'Pass\tFail\tPending',
  },
  {
    url: 'http://hl7.org/fhir/report-status-codes',
    codes: 'completed|in-progress|waiting|stopped|entered-in-error',
    displays: 'Completed\tIn Progress\tWaiting\tStopped\tEntered In Error',
  },
  {
    url: 'http://hl7.org/fhir/repository-type',
    codes: 'directlink|openapi|login|oauth|other',
    displays:
      'Click and see\tThe URL is the RESTful or other kind of API that can access to the result.\tResult cannot be access unless an account is logged in\tResult need to be fetched with API and need LOGIN( or cookies are required when visiting the link of resource)\tSome other complicated or particular way to get resource from URL.',
  },
  {
    url: 'http://hl7.org/fhir/request-intent',
    codes: 'proposal|plan|order|original-order|reflex-order|filler-order|instance-order|option',
    displays: 'Proposal\tPlan\tOrder\tOriginal Order\tReflex Order\tFiller Order\tInstance Order\tOption',
  },
  {
    url: 'http://hl7.org/fhir/request-priority',
    codes: 'routine|urgent|asap|stat',
    displays: 'Routine\tUrgent\tASAP\tSTAT',
  },
  {
    url: 'http://hl7.org/fhir/request-status',
    codes: 'draft|active|suspended|cancelled|completed|entered-in-error|unknown',
    displays: 'Draft\tActive\tSuspended\tCancelled\tCompleted\tEntered in Error\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/research-study-status',
    codes: 'draft|in-progress|suspended|stopped|completed|entered-in-error',
    displays: 'Draft\tIn-progress\tSuspended\tStopped\tCompleted\tEntered in error',
  },
  {
    url: 'http://hl7.org/fhir/research-subject-status',
    codes: 'candidate|enrolled|active|suspended|withdrawn|completed',
    displays: 'Candidate\tEnrolled\tActive\tSuspended\tWithdrawn\tCompleted',
  },
  {
    url: 'http://hl7.org/fhir/resource-aggregation-mode',
    codes: 'contained|referenced|bundled',
    displays: 'Contained\tReferenced\tBundled',
  },
  {
    url: 'http://hl7.org/fhir/resource-slicing-rules',
    codes: 'closed|open|openAtEnd',
    displays: 'Closed\tOpen\tOpen at End',
  },
  {
    url: 'http://hl7.org/fhir/resource-type-link',
    codes: 'organization|patient|practitioner|relatedperson',
    displays: 'Organization\tPatient\tPractitioner\tRelatedPerson',
  },
  {
    url: 'http://hl7.org/fhir/resource-types',
    codes:
      'Account|ActivityDefinition|AdverseEvent|AllergyIntolerance|Appointment|AppointmentResponse|AuditEvent|Basic|Binary|BodySite|Bundle|CapabilityStatement|CarePlan|CareTeam|ChargeItem|Claim|ClaimResponse|ClinicalImpression|CodeSystem|Communication|CommunicationRequest|CompartmentDefinition|Composition|ConceptMap|Condition|Consent|Contract|Coverage|DataElement|DetectedIssue|Device|DeviceComponent|DeviceMetric|DeviceRequest|DeviceUseStatement|DiagnosticReport|DocumentManifest|DocumentReference|DomainResource|EligibilityRequest|EligibilityResponse|Encounter|Endpoint|EnrollmentRequest|EnrollmentResponse|EpisodeOfCare|ExpansionProfile|ExplanationOfBenefit|FamilyMemberHistory|Flag|Goal|GraphDefinition|Group|GuidanceResponse|HealthcareService|ImagingManifest|ImagingStudy|Immunization|ImmunizationRecommendation|ImplementationGuide|Library|Linkage|List|Location|Measure|MeasureReport|Media|Medication|MedicationAdministration|MedicationDispense|MedicationRequest|MedicationStatement|MessageDefinition|MessageHeader|NamingSystem|NutritionOrder|Observation|OperationDefinition|OperationOutcome|Organization|Parameters|Patient|PaymentNotice|PaymentReconciliation|Person|PlanDefinition|Practitioner|PractitionerRole|Procedure|ProcedureRequest|ProcessRequest|ProcessResponse|Provenance|Questionnaire|QuestionnaireResponse|ReferralRequest|RelatedPerson|RequestGroup|ResearchStudy|ResearchSubject|Resource|RiskAssessment|Schedule|SearchParameter|Sequence|ServiceDefinition|Slot|Specimen|StructureDefinition|StructureMap|Subscription|Substance|SupplyDelivery|SupplyRequest|Task|TestReport|TestScript|ValueSet|VisionPrescription',
    displays:
      'Account\tActivityDefinition\tAdverseEvent\tAllergyIntolerance\tAppointment\tAppointmentResponse\tAuditEvent\tBasic\tBinary\tBodySite\tBundle\tCapabilityStatement\tCarePlan\tCareTeam\tChargeItem\tClaim\tClaimResponse\tClinicalImpression\tCodeSystem\tCommunication\tCommunicationRequest\tCompartmentDefinition\tComposition\tConceptMap\tCondition\tConsent\tContract\tCoverage\tDataElement\tDetectedIssue\tDevice\tDeviceComponent\tDeviceMetric\tDeviceRequest\tDeviceUseStatement\tDiagnosticReport\tDocumentManifest\tDocumentReference\tDomainResource\tEligibilityRequest\tEligibilityResponse\tEncounter\tEndpoint\tEnrollmentRequest\tEnrollmentResponse\tEpisodeOfCare\tExpansionProfile\tExplanationOfBenefit\tFamilyMemberHistory\tFlag\tGoal\tGraphDefinition\tGroup\tGuidanceResponse\tHealthcareService\tImagingManifest\tImagingStudy\tImmunization\tImmunizationRecommendation\tImplementationGuide\tLibrary\tLinkage\tList\tLocation\tMeasure\tMeasureReport\tMedia\tMedication\tMedicationAdministration\tMedicationDispense\tMedicationRequest\tMedicationStatement\tMessageDefinition\tMessageHeader\tNamingSystem\tNutritionOrder\tObservation\tOperationDefinition\tOperationOutcome\tOrganization\tParameters\tPatient\tPaymentNotice\tPaymentReconciliation\tPerson\tPlanDefinition\tPractitioner\tPractitionerRole\tProcedure\tProcedureRequest\tProcessRequest\tProcessResponse\tProvenance\tQuestionnaire\tQuestionnaireResponse\tReferralRequest\tRelatedPerson\tRequestGroup\tResearchStudy\tResearchSubject\tResource\tRiskAssessment\tSchedule\tSearchParameter\tSequence\tServiceDefinition\tSlot\tSpecimen\tStructureDefinition\tStructureMap\tSubscription\tSubstance\tSupplyDelivery\tSupplyRequest\tTask\tTestReport\tTestScript\tValueSet\tVisionPrescription',
  },
  {
    url: 'http://hl7.org/fhir/resource-validation-mode',
    codes: 'create|update|delete',
    displays: 'Validate for Create\tValidate for Update\tValidate for Delete',
  },
  {
    url: 'http://hl7.org/fhir/response-code',
    codes: 'ok|transient-error|fatal-error',
    displays: 'OK\tTransient Error\tFatal Error',
  },
  { url: 'http://hl7.org/fhir/restful-capability-mode', codes: 'client|server', displays: 'Client\tServer' },
  {
    url: 'http://hl7.org/fhir/restful-interaction',
    codes:
      'read|vread|update|patch|delete|history|history-instance|history-type|history-system|create|search|search-type|search-system|capabilities|transaction|batch|operation',
    displays:
      'read\tvread\tupdate\tpatch\tdelete\thistory\thistory-instance\thistory-type\thistory-system\tcreate\tsearch\tsearch-type\tsearch-system\tcapabilities\ttransaction\tbatch\toperation',
  },
  {
    url: 'http://hl7.org/fhir/restful-security-service',
    codes: 'OAuth|SMART-on-FHIR|NTLM|Basic|Kerberos|Certificates',
    displays: 'OAuth\tSMART-on-FHIR\tNTLM\tBasic\tKerberos\tCertificates',
  },
  {
    url: 'http://hl7.org/fhir/risk-probability',
    codes: 'negligible|low|moderate|high|certain',
    displays: 'Negligible likelihood\tLow likelihood\tModerate likelihood\tHigh likelihood\tCertain',
  },
  {
    url: 'http://hl7.org/fhir/search-comparator',
    codes: 'eq|ne|gt|lt|ge|le|sa|eb|ap',
    displays:
      'Equals\tNot Equals\tGreater Than\tLess Then\tGreater or Equals\tLess of Equal\tStarts After\tEnds Before\tApproximately',
  },
  {
    url: 'http://hl7.org/fhir/search-entry-mode',
    codes: 'match|include|outcome',
    displays: 'Match\tInclude\tOutcome',
  },
  {
    url: 'http://hl7.org/fhir/search-modifier-code',
    codes: 'missing|exact|contains|not|text|in|not-in|below|above|type',
    displays: 'Missing\tExact\tContains\tNot\tText\tIn\tNot In\tBelow\tAbove\tType',
  },
  {
    url: 'http://hl7.org/fhir/search-param-type',
    codes: 'number|date|string|token|reference|composite|quantity|uri',
    displays: 'Number\tDate/DateTime\tString\tToken\tReference\tComposite\tQuantity\tURI',
  },
  {
    url: 'http://hl7.org/fhir/search-xpath-usage',
    codes: 'normal|phonetic|nearby|distance|other',
    displays: 'Normal\tPhonetic\tNearby\tDistance\tOther',
  },
  {
    url: 'http://hl7.org/fhir/security-source-type',
    codes: '1|2|3|4|5|6|7|8|9',
    displays:
      'User Device\tData Interface\tWeb Server\tApplication Server\tDatabase Server\tSecurity Server\tNetwork Device\tNetwork Router\tOther',
  },
  {
    url: 'http://hl7.org/fhir/sequence-type',
    codes: 'aa|dna|rna',
    displays: 'AA Sequence\tDNA Sequence\tRNA Sequence',
  },
  {
    url: 'http://hl7.org/fhir/service-provision-conditions',
    codes: 'free|disc|cost',
    displays: 'Free\tDiscounts Available\tFees apply',
  },
  {
    url: 'http://hl7.org/fhir/service-referral-method',
    codes: 'fax|phone|elec|semail|mail',
    displays: 'Fax\tPhone\tSecure Messaging\tSecure Email\tMail',
  },
  {
    url: 'http://hl7.org/fhir/sid/ex-icd-10-procedures',
    codes: '123001|123002|123003',
    displays: 'PROC-1\tPROC-2\tPROC-3',
  },
  {
    url: 'http://hl7.org/fhir/slotstatus',
    codes: 'busy|free|busy-unavailable|busy-tentative|entered-in-error',
    displays: 'Busy\tFree\tBusy (Unavailable)\tBusy (Tentative)\tEntered in error',
  },
  {
    url: 'http://hl7.org/fhir/special-values',
    codes: 'true|false|trace|sufficient|withdrawn|nil-known',
    displays: 'true\tfalse\tTrace Amount Detected\tSufficient Quantity\tValue Withdrawn\tNil Known',
  },
  {
    url: 'http://hl7.org/fhir/specification-type',
    codes:
      'unspecified|serial-number|part-number|hardware-revision|software-revision|firmware-revision|protocol-revision|gmdn',
    displays:
      'Unspecified Production Specification\tSerial Number\tPart Number\tHardware Revision\tSoftware Revision\tFirmware Revision\tProtocol Revision\tGMDN',
  },
  {
    url: 'http://hl7.org/fhir/specimen-status',
    codes: 'available|unavailable|unsatisfactory|entered-in-error',
    displays: 'Available\tUnavailable\tUnsatisfactory\tEntered-in-error',
  },
  {
    url: 'http://hl7.org/fhir/structure-definition-kind',
    codes: 'primitive-type|complex-type|resource|logical',
    displays: 'Primitive Data Type\tComplex Data Type\tResource\tLogical Model',
  },
  {
    url: 'http://hl7.org/fhir/subscription-channel-type',
    codes: 'rest-hook|websocket|email|sms|message',
    displays: 'Rest Hook\tWebsocket\tEmail\tSMS\tMessage',
  },
  {
    url: 'http://hl7.org/fhir/subscription-status',
    codes: 'requested|active|error|off',
    displays: 'Requested\tActive\tError\tOff',
  },
  { url: 'http://hl7.org/fhir/subscription-tag', codes: 'queued|delivered', displays: 'Queued\tDelivered' },
  {
    url: 'http://hl7.org/fhir/substance-category',
    codes: 'allergen|biological|body|chemical|food|drug|material',
    displays:
      'Allergen\tBiological Substance\tBody Substance\tChemical\tDietary Substance\tDrug or Medicament\tMaterial',
  },
  {
    url: 'http://hl7.org/fhir/substance-status',
    codes: 'active|inactive|entered-in-error',
    displays: 'Active\tInactive\tEntered in Error',
  },
  { url: 'http://hl7.org/fhir/supply-item-type', codes: 'medication|device', displays: 'Medication\tDevice' },
  {
    url: 'http://hl7.org/fhir/supply-kind',
    codes: 'central|nonstock',
    displays: 'Central Supply\tNon-Stock',
  },
  {
    url: 'http://hl7.org/fhir/supplydelivery-status',
    codes: 'in-progress|completed|abandoned|entered-in-error',
    displays: 'In Progress\tDelivered\tAbandoned\tEntered In Error',
  },
  {
    url: 'http://hl7.org/fhir/supplyrequest-reason',
    codes: 'patient-care|ward-stock',
    displays: 'Patient Care\tWard Stock',
  },
  {
    url: 'http://hl7.org/fhir/supplyrequest-status',
    codes: 'draft|active|suspended|cancelled|completed|entered-in-error|unknown',
    displays: 'Draft\tActive\tSuspended\tCancelled\tCompleted\tEntered in Error\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/system-version-processing-mode',
    codes: 'default|check|override',
    displays: 'Default Version\tCheck ValueSet Version\tOverride ValueSet Version',
  },
  {
    url: 'http://hl7.org/fhir/task-performer-type',
    codes: 'requester|dispatcher|scheduler|performer|monitor|manager|acquirer|reviewer',
    displays: 'Requester\tDispatcher\tScheduler\tPerformer\tMonitor\tManager\tAcquirer\tReviewer',
  },
  {
    url: 'http://hl7.org/fhir/task-status',
    codes:
      'draft|requested|received|accepted|rejected|ready|cancelled|in-progress|on-hold|failed|completed|entered-in-error',
    displays:
      'Draft\tRequested\tReceived\tAccepted\tRejected\tReady\tCancelled\tIn Progress\tOn Hold\tFailed\tCompleted\tEntered in Error',
  },
  {
    url: 'http://hl7.org/fhir/testscript-operation-codes',
    codes:
      'read|vread|update|updateCreate|delete|deleteCondSingle|deleteCondMultiple|history|create|search|batch|transaction|capabilities|apply|cancel|closure|compose|conforms|data-requirements|document|evaluate|evaluate-measure|everything|expand|fail|find|finish|implements|lookup|match|meta|meta-add|meta-delete|populate|populatehtml|populatelink|process-message|questionnaire|release|reserve|resume|set-input|set-output|start|stats|stop|subset|subsumes|suspend|transform|translate|validate|validate-code',
    displays:
      'Read\tVersion Read\tUpdate\tCreate using Update\tDelete\tConditional Delete Single\tConditional Delete Multiple\tHistory\tCreate\tSearch\tBatch\tTransaction\tCapabilities\t$apply\t$cancel\t$closure\t$compose\t$conforms\t$data-requirements\t$document\t$evaluate\t$evaluate-measure\t$everything\t$expand\t$fail\t$find\t$finish\t$implements\t$lookup\t$match\t$meta\t$meta-add\t$meta-delete\t$populate\t$populatehtml\t$populatelink\t$process-message\t$questionnaire\t$release\t$reserve\t$resume\t$set-input\t$set-output\t$start\t$stats\t$stop\t$subset\t$subsumes\t$suspend\t$transform\t$translate\t$validate\t$validate-code',
  },
  {
    url: 'http://hl7.org/fhir/testscript-profile-destination-types',
    codes: 'FHIR-Server|FHIR-SDC-FormManager|FHIR-SDC-FormProcessor|FHIR-SDC-FormReceiver',
    displays: 'FHIR Server\tFHIR SDC FormManager\tFHIR SDC FormProcessor\tFHIR SDC FormReceiver',
  },
  {
    url: 'http://hl7.org/fhir/testscript-profile-origin-types',
    codes: 'FHIR-Client|FHIR-SDC-FormFiller',
    displays: 'FHIR Client\tFHIR SDC FormFiller',
  },
  {
    url: 'http://hl7.org/fhir/transaction-mode',
    codes: 'not-supported|batch|transaction|both',
    displays: 'None\tBatches supported\tTransactions Supported\tBatches & Transactions',
  },
  {
    url: 'http://hl7.org/fhir/trigger-type',
    codes: 'named-event|periodic|data-added|data-modified|data-removed|data-accessed|data-access-ended',
    displays:
      'Named Event\tPeriodic\tData Added\tData Modified\tData Removed\tData Accessed\tData Access Ended',
  },
  {
    url: 'http://hl7.org/fhir/type-derivation-rule',
    codes: 'specialization|constraint',
    displays: 'Specialization\tConstraint',
  },
  {
    url: 'http://hl7.org/fhir/udi-entry-type',
    codes: 'barcode|rfid|manual|card|self-reported|unknown',
    displays: 'BarCode\tRFID\tManual\tCard\tSelf Reported\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/unknown-content-code',
    codes: 'no|extensions|elements|both',
    displays:
      'Neither Elements or Extensions\tUnknown Extensions\tUnknown Elements\tUnknown Elements and Extensions',
  },
  {
    url: 'http://hl7.org/fhir/usage-context-type',
    codes: 'gender|age|focus|user|workflow|task|venue|species',
    displays:
      'Gender\tAge Range\tClinical Focus\tUser Type\tWorkflow Setting\tWorkflow Task\tClinical Venue\tSpecies',
  },
  {
    url: 'http://hl7.org/fhir/v2/0001',
    codes: 'A|F|M|N|O|U',
    displays: 'Ambiguous\tFemale\tMale\tNot applicable\tOther\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/v2/0002',
    codes: 'A|B|C|D|E|G|I|M|N|O|P|R|S|T|U|W',
    displays:
      'Separated\tUnmarried\tCommon law\tDivorced\tLegally Separated\tLiving together\tInterlocutory\tMarried\tAnnulled\tOther\tDomestic partner\tRegistered domestic partner\tSingle\tUnreported\tUnknown\tWidowed',
  },
  {
    url: 'http://hl7.org/fhir/v2/0003',
    codes:
      'A01|A02|A03|A04|A05|A06|A07|A08|A09|A10|A11|A12|A13|A14|A15|A16|A17|A18|A19|A20|A21|A22|A23|A24|A25|A26|A27|A28|A29|A30|A31|A32|A33|A34|A35|A36|A37|A38|A39|A40|A41|A42|A43|A44|A45|A46|A47|A48|A49|A50|A51|A52|A53|A54|A55|A60|A61|A62|B01|B02|B03|B04|B05|B06|B07|B08|C01|C02|C03|C04|C05|C06|C07|C08|C09|C10|C11|C12|CNQ|E01|E02|E03|E04|E10|E12|E13|E15|E20|E21|E22|E24|E30|E31|I01|I02|I03|I04|I05|I06|I07|I08|I09|I10|I11|I12|I13|I14|I15|I16|I17|I18|I19|I20|I21|I22|J01|J02|K11|K13|K15|K21|K22|K23|K24|K25|K31|K32|K33|K34|M01|M02|M03|M04|M05|M06|M07|M08|M09|M10|M11|M12|M13|M14|M15|M16|M17|M18|N01|N02|O01|O02|O03|O04|O05|O06|O07|O08|O09|O10|O11|O12|O13|O14|O15|O16|O17|O18|O19|O20|O21|O22|O23|O24|O25|O26|O27|O28|O29|O30|O31|O32|O33|O34|O35|O36|O37|O38|O39|O40|O41|O42|O43|O44|O45|O46|O47|O48|P01|P02|P03|P04|P05|P06|P07|P08|P09|P10|P11|P12|PC1|PC2|PC3|PC4|PC5|PC6|PC7|PC8|PC9|PCA|PCB|PCC|PCD|PCE|PCF|PCG|PCH|PCJ|PCK|PCL|Q01|Q02|Q03|Q04|Q05|Q06|Q07|Q08|Q09|Q11|Q13|Q15|Q16|Q17|Q21|Q22|Q23|Q24|Q25|Q26|Q27|Q28|Q29|Q30|Q31|Q32|Q33|Q34|R01|R02|R03|R04|R05|R06|R07|R08|R09|R0R|R21|R22|R23|R24|R25|R26|R30|R31|R32|R33|R40|R41|RAR|RDR|RER|RGR|ROR|S01|S02|S03|S04|S05|S06|S07|S08|S09|S10|S11|S12|S13|S14|S15|S16|S17|S18|S19|S20|S21|S22|S23|S24|S25|S26|S27|S28|S29|S30|S31|S32|S33|S34|S35|S36|S37|T01|T02|T03|T04|T05|T06|T07|T08|T09|T10|T11|T12|U01|U02|U03|U04|U05|U06|U07|U08|U09|U10|U11|U12|U13|V01|V02|V03|V04|Varies|W01|W02|X01',
    displays:
      'ADT/ACK - Admit/visit notification\tADT/ACK - Transfer a patient\tADT/ACK - Discharge/end visit\tADT/ACK - Register a patient\tADT/ACK - Pre-admit a patient\tADT/ACK - Change an outpatient to an inpatient\tADT/ACK - Change an inpatient to an outpatient\tADT/ACK - Update patient information\tADT/ACK - Patient departing - tracking\tADT/ACK - Patient arriving - tracking\tADT/ACK - Cancel admit/visit notification\tADT/ACK - Cancel transfer\tADT/ACK - Cancel discharge/end visit\tADT/ACK - Pending admit\tADT/ACK - Pending transfer\tADT/ACK - Pending discharge\tADT/ACK - Swap patients\tADT/ACK - Merge patient information\tQRY/ADR - Patient query\tADT/ACK - Bed status update\tADT/ACK - Patient goes on a "leave of absence"\tADT/ACK - Patient returns from a "leave of absence"\tADT/ACK - Delete a patient record\tADT/ACK - Link patient information\tADT/ACK - Cancel pending discharge\tADT/ACK - Cancel pending transfer\tADT/ACK - Cancel pending admit\tADT/ACK - Add person information\tADT/ACK - Delete person information\tADT/ACK - Merge person information\tADT/ACK - Update person information\tADT/ACK - Cancel patient arriving - tracking\tADT/ACK - Cancel patient departing - tracking\tADT/ACK - Merge patient information - patient ID only\tADT/ACK - Merge patient information - account number only\tADT/ACK - Merge patient information - patient ID and account number\tADT/ACK - Unlink patient information\tADT/ACK - Cancel pre-admit\tADT/ACK - Merge person - patient ID\tADT/ACK - Merge patient - patient identifier list\tADT/ACK - Merge account - patient account number\tADT/ACK - Merge visit - visit number\tADT/ACK - Move patient information - patient identifier list\tADT/ACK - Move account information - patient account number\tADT/ACK - Move visit information - visit number\tADT/ACK - Change patient ID\tADT/ACK - Change patient identifier list\tADT/ACK - Change alternate patient ID\tADT/ACK - Change patient account number\tADT/ACK - Change visit number\tADT/ACK - Change alternate visit ID\tADT/ACK - Cancel leave of absence for a patient\tADT/ACK - Cancel patient returns from a leave of absence\tADT/ACK - Change attending doctor\tADT/ACK - Cancel change attending doctor\tADT/ACK - Update allergy information\tADT/ACK - Change consulting doctor\tADT/ACK - Cancel change consulting doctor\tPMU/ACK - Add personnel record\tPMU/ACK - Update personnel record\tPMU/ACK - Delete personnel re cord\tPMU/ACK - Active practicing person\tPMU/ACK - Deactivate practicing person\tPMU/ACK - Terminate practicing person\tPMU/ACK - Grant Certificate/Permission\tPMU/ACK - Revoke Certificate/Permission\tCRM - Register a patient on a clinical trial\tCRM - Cancel a patient registration on clinical trial (for clerical mistakes only)\tCRM - Correct/update registration information\tCRM - Patient has gone off a clinical trial\tCRM - Patient enters phase of clinical trial\tCRM - Cancel patient entering a phase (clerical mistake)\tCRM - Correct/update phase information\tCRM - Patient has gone off phase of clinical trial\tCSU - Automated time intervals for reporting, like monthly\tCSU - Patient completes the clinical trial\tCSU - Patient completes a phase of the clinical trial\tCSU - Update/correction of patient order/result information\tCancel Query\tSubmit HealthCare Services Invoice\tCancel HealthCare Services Invoice\tHealthCare Services Invoice Status\tRe-Assess HealthCare Services Invoice Request\tEdit/Adjudication Results\tRequest Additional Information\tAdditional Information Response\tPayment/Remittance Advice\tSubmit Authorization Request\tCancel Authorization Request\tAuthorization Request Status\tAuthorization Response\tSubmit Health Document related to Authorization Request\tCancel Health Document related to Authorization Request\tRQI/RPI - Request for insurance information\tRQI/RPL - Request/receipt of patient selection display list\tRQI/RPR - Request/receipt of patient selection list\tRQD/RPI - Request for patient demographic data\tRQC/RCI - Request for patient clinical information\tRQC/RCL - Request/receipt of clinical data listing\tPIN/ACK - Unsolicited insurance information\tRQA/RPA - Request for treatment authorization information\tRQA/RPA - Request for modification to an authorization\tRQA/RPA - Request for resubmission of an authorization\tRQA/RPA - Request for cancellation of an authorization\tREF/RRI - Patient referral\tREF/RRI - Modify patient referral\tREF/RRI - Cancel patient referral\tREF/RRI - Request patient referral status\tCollaborative Care Referral\tModify Collaborative Care Referral\tCancel Collaborative Care Referral\tCollaborative Care Query/Collaborative Care Query Update\tAsynchronous Collaborative Care Update\tCollaborative Care Message\tCollaborative Care Fetch / Collaborative Care Information\tQCN/ACK - Cancel query/acknowledge message\tQSX/ACK - Cancel subscription/acknowledge message\tRSP - Segment pattern response in response to QBP^Q11\tRTB - Tabular response in response to QBP^Q13\tRDY - Display response in response to QBP^Q15\tRSP - Get person demographics response\tRSP - Find candidates response\tRSP - Get corresponding identifiers response\tRSP - Allocate identifiers response\tRSP - Personnel Information by Segment Response\tRSP -Dispense History Response\tFind Candidates including Visit Information Response\tGet Donor Record Candidates Response Message\tSegment Pattern Response Message\tMFN/MFK - Master file not otherwise specified\tMFN/MFK - Master file - staff practitioner\tMFN/MFK - Master file - test/observation\tMFN/MFK - Master files charge description\tMFN/MFK - Patient location master file\tMFN/MFK - Clinical study with phases and schedules master file\tMFN/MFK - Clinical study without phases but with schedules master file\tMFN/MFK - Test/observation (numeric) master file\tMFN/MFK - Test/observation (categorical) master file\tMFN/MFK - Test /observation batteries master file\tMFN/MFK - Test/calculated observations master file\tMFN/MFK - Master file notification message\tMFN/MFK - Master file notification - general\tMFN/MFK - Master file notification - site defined\tMFN/MFK - Inventory item master file notification\tMFN/MFK - Master File Notification Inventory Item Enhanced\tDRG Master File Message\tMFN/MFK - Master file notification - Test/Observation (Payer)\tNMQ/NMR - Application management query message\tNMD/ACK - Application management data message (unsolicited)\tORM - Order message (also RDE, RDS, RGV, RAS)\tORR - Order response (also RRE, RRD, RRG, RRA)\tOMD - Diet order\tORD - Diet order acknowledgment\tOMS - Stock requisition order\tORS - Stock requisition acknowledgment\tOMN - Non-stock requisition order\tORN - Non-stock requisition acknowledgment\tOMP - Pharmacy/treatment order\tORP - Pharmacy/treatment order acknowledgment\tRDE - Pharmacy/treatment encoded order\tRRE - Pharmacy/treatment encoded order acknowledgment\tRDS - Pharmacy/treatment dispense\tRRD - Pharmacy/treatment dispense acknowledgment\tRGV - Pharmacy/treatment give\tRRG - Pharmacy/treatment give acknowledgment\tRAS - Pharmacy/treatment administration\tRRA - Pharmacy/treatment administration acknowledgment\tOMG - General clinical order\tORG/ORL - General clinical order response\tOML - Laboratory order\tORL - General laboratory order response message to any OML\tOMI - Imaging order\tORI - Imaging order response message to any OMI\tRDE - Pharmacy/treatment refill authorization request\tRRE - Pharmacy/Treatment Refill Authorization Acknowledgement\tOMB - Blood product order\tORB - Blood product order acknowledgment\tBPS - Blood product dispense status\tBRP - Blood product dispense status acknowledgment\tBTS - Blood product transfusion/disposition\tBRT - Blood product transfusion/disposition acknowledgment\tOML - Laboratory order for multiple orders related to a single specimen\tORL - Laboratory order response message to a multiple order related to single specimen OML\tOML - Laboratory order for multiple orders related to a single container of a specimen\tORL - Laboratory order response message to a single container of a specimen OML\tOPL - Population/Location-Based Laboratory Order Message\tOPR - Population/Location-Based Laboratory Order Acknowledgment Message\tSpecimen shipment centric laboratory order\tSpecimen Shipment Centric Laboratory Order Acknowledgment Message\tDBC - Create Donor Record Message\tDBU - Update Donor Record Message\tGeneral Order Message with Document Payload Acknowledgement Message\tDonor Registration - Minimal Message\tDonor Eligibility Observations Message\tDonor Eligiblity Message\tDonor Request to Collect Message\tDonation Procedure Message\tBAR/ACK - Add patient accounts\tBAR/ACK - Purge patient accounts\tDFT/ACK - Post detail financial transaction\tQRY/DSP - Generate bill and A/R statements\tBAR/ACK - Update account\tBAR/ACK - End account\tPEX - Unsolicited initial individual product experience report\tPEX - Unsolicited update individual product experience report\tSUR - Summary product experience report\tBAR/ACK -Transmit Ambulatory Payment Classification(APC)\tDFT/ACK - Post Detail Financial Transactions - New\tBAR/ACK - Update Diagnosis/Procedure\tPPR - PC/ problem add\tPPR - PC/ problem update\tPPR - PC/ problem delete\tQRY - PC/ problem query\tPRR - PC/ problem response\tPGL - PC/ goal add\tPGL - PC/ goal update\tPGL - PC/ goal delete\tQRY - PC/ goal query\tPPV - PC/ goal response\tPPP - PC/ pathway (problem-oriented) add\tPPP - PC/ pathway (problem-oriented) update\tPPP - PC/ pathway (problem-oriented) delete\tQRY - PC/ pathway (problem-oriented) query\tPTR - PC/ pathway (problem-oriented) query response\tPPG - PC/ pathway (goal-oriented) add\tPPG - PC/ pathway (goal-oriented) update\tPPG - PC/ pathway (goal-oriented) delete\tQRY - PC/ pathway (goal-oriented) query\tPPT - PC/ pathway (goal-oriented) query response\tQRY/DSR - Query sent for immediate response\tQRY/QCK - Query sent for deferred response\tDSR/ACK - Deferred response to a query\tEQQ - Embedded query language query\tUDM/ACK - Unsolicited display update message\tOSQ/OSR - Query for order status\tVQQ - Virtual table query\tSPQ - Stored procedure request\tRQQ - event replay query\tQBP - Query by parameter requesting an RSP segment pattern response\tQBP - Query by parameter requesting an RTB - tabular response\tQBP - Query by parameter requesting an RDY display response\tQSB - Create subscription\tQVR - Query for previous events\tQBP - Get person demographics\tQBP - Find candidates\tQBP - Get corresponding identifiers\tQBP - Allocate identifiers\tQBP - Personnel Information by Segment Query\tROR - Pharmacy/treatment order response\tRAR - Pharmacy/treatment administration information\tRDR - Pharmacy/treatment dispense information\tRER - Pharmacy/treatment encoded order information\tRGR - Pharmacy/treatment dose information\tQBP Query Dispense history\tFind Candidates including Visit Information\tQBP - Get Donor Record Candidates\tQBP - Get Donor Record\tORU/ACK - Unsolicited transmission of an observation message\tQRY - Query for results of observation\tQRY/DSR Display-oriented results, query/unsol. update (for backward compatibility only) (Replaced by Q05)\tORF - Response to query; transmission of requested observation\tQRY/DSR - query for display results (See Q01)\tUDM - unsolicited update/display results (See Q05)\tEDR - Enhanced Display Response\tTBR - Tabular Data Response\tERP - Event Replay Response\tR0R - Pharmacy prescription order query response\tOUL - Unsolicited laboratory observation\tOUL - Unsolicited Specimen Oriented Observation Message\tOUL - Unsolicited Specimen Container Oriented Observation Message\tOUL - Unsolicited Order Oriented Observation Message\tOPU - Unsolicited Population/Location-Based Laboratory Observation Message\tOSM - Unsolicited Specimen Shipment Manifest Message\tORU - Unsolicited Point-Of-Care Observation Message Without Existing Order - Place An Order\tORU - Unsolicited New Point-Of-Care Observation Message - Search For An Order\tORU - Unsolicited Pre-Ordered Point-Of-Care Observation\tORA - Observation Report Acknowledgement\tORU - Unsolicited Report Alarm\tObservation Report Alert Acknowledgement\tRAR - Pharmacy administration information query response\tRDR - Pharmacy dispense information query response\tRER - Pharmacy encoded order information query response\tRGR - Pharmacy dose information query response\tROR - Pharmacy prescription order query response\tSRM/SRR - Request new appointment booking\tSRM/SRR - Request appointment rescheduling\tSRM/SRR - Request appointment modification\tSRM/SRR - Request appointment cancellation\tSRM/SRR - Request appointment discontinuation\tSRM/SRR - Request appointment deletion\tSRM/SRR - Request addition of service/resource on appointment\tSRM/SRR - Request modification of service/resource on appointment\tSRM/SRR - Request cancellation of service/resource on appointment\tSRM/SRR - Request discontinuation of service/resource on appointment\tSRM/SRR - Request deletion of service/resource on appointment\tSIU/ACK - Notification of new appointment booking\tSIU/ACK - Notification of appointment rescheduling\tSIU/ACK - Notification of appointment modification\tSIU/ACK - Notification of appointment cancellation\tSIU/ACK - Notification of appointment discontinuation\tSIU/ACK - Notification of appointment deletion\tSIU/ACK - Notification of addition of service/resource on appointment\tSIU/ACK - Notification of modification of service/resource on appointment\tSIU/ACK - Notification of cancellation of service/resource on appointment\tSIU/ACK - Notification of discontinuation of service/resource on appointment\tSIU/ACK - Notification of deletion of service/resource on appointment\tSIU/ACK - Notification of blocked schedule time slot(s)\tSIU/ACK - Notification of opened ("unblocked") schedule time slot(s)\tSQM/SQR - Schedule query message and response\tSIU/ACK Notification that patient did not show up for schedule appointment\tSIU/ACK - Broadcast Notification of Scheduled Appointments\tSLR/SLS - Request new sterilization lot\tSLR/SLS - Request Sterilization lot deletion\tSTI/STS - Request item\tSDR/SDS - Request anti-microbial device data\tSMD/SMS - Request anti-microbial device cycle data\tSTC/ACK - Notification of sterilization configuration\tSLN/ACK - Notification of sterilization lot\tSLN/ACK - Notification of sterilization lot deletion\tSDN/ACK - Notification of anti-microbial device data\tSCN/ACK - Notification of anti-microbial device cycle data\tMDM/ACK - Original document notification\tMDM/ACK - Original document notification and content\tMDM/ACK - Document status change notification\tMDM/ACK - Document status change notification and content\tMDM/ACK - Document addendum notification\tMDM/ACK - Document addendum notification and content\tMDM/ACK - Document edit notification\tMDM/ACK - Document edit notification and content\tMDM/ACK - Document replacement notification\tMDM/ACK - Document replacement notification and content\tMDM/ACK - Document cancel notification\tQRY/DOC - Document query\tESU/ACK - Automated equipment status update\tESR/ACK - Automated equipment status request\tSSU/ACK - Specimen status update\tSSR/ACK - specimen status request\tINU/ACK - Automated equipment inventory update\tINR/ACK - Automated equipment inventory request\tEAC/ACK - Automated equipment command\tEAR/ACK - Automated equipment response\tEAN/ACK - Automated equipment notification\tTCU/ACK - Automated equipment test code settings update\tTCR/ACK - Automated equipment test code settings request\tLSU/ACK - Automated equipment log/service update\tLSR/ACK - Automated equipment log/service request\tVXQ - Query for vaccination record\tVXX - Response to vaccination query returning multiple PID matches\tVXR - Vaccination record response\tVXU - Unsolicited vaccination record update\tMFQ/MFR - Master files query (use event same as asking for e.g. M05 - location)\tORU - Waveform result, unsolicited transmission of requested information\tQRF - Waveform result, response to query\tPEX - Product experience',
  },
  {
    url: 'http://hl7.org/fhir/v2/0004',
    codes: 'B|C|E|I|N|O|P|R|U',
    displays:
      'Obstetrics\tCommercial Account\tEmergency\tInpatient\tNot Applicable\tOutpatient\tPreadmit\tRecurring patient\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/v2/0006/2.1',
    codes: 'A|B|C|E|J|L|M|N|P',
    displays:
      'Atheist\tBaptist\tCatholic\tEpiscopalian\tJudaism\tLutheran\tChurch of Latter Day Saints (Mormon)\tHindu\tProtestant',
  },
  {
    url: 'http://hl7.org/fhir/v2/0006/2.4',
    codes:
      'ABC|AGN|AME|AMT|ANG|AOG|ATH|BAH|BAP|BMA|BOT|BRE|BTA|BTH|BUD|CAT|CFR|CHR|CHS|CMA|CNF|COC|COG|COI|COL|COM|COP|COT|CRR|DOC|EOT|EPI|ERL|EVC|FRQ|FUL|FWB|GRE|HIN|HOT|HSH|HVA|JAI|JCO|JEW|JOR|JOT|JRC|JRF|JRN|JWN|LMS|LUT|MEN|MET|MOM|MOS|MOT|MSH|MSU|NAM|NAZ|NOE|NRL|ORT|OTH|PEN|PRC|PRE|PRO|QUA|REC|REO|SAA|SEV|SHN|SIK|SOU|SPI|UCC|UMD|UNI|UNU|VAR|WES|WMC',
    displays:
      "Christian: American Baptist Church\tAgnostic\tChristian: African Methodist Episcopal Zion\tChristian: African Methodist Episcopal\tChristian: Anglican\tChristian: Assembly of God\tAtheist\tBaha'i\tChristian: Baptist\tBuddhist: Mahayana\tBuddhist: Other\tBrethren\tBuddhist: Tantrayana\tBuddhist: Theravada\tBuddhist\tChristian: Roman Catholic\tChinese Folk Religionist\tChristian\tChristian: Christian Science\tChristian: Christian Missionary Alliance\tConfucian\tChristian: Church of Christ\tChristian: Church of God\tChristian: Church of God in Christ\tChristian: Congregational\tChristian: Community\tChristian: Other Pentecostal\tChristian: Other\tChristian: Christian Reformed\tDisciples of Christ\tChristian: Eastern Orthodox\tChristian: Episcopalian\tEthnic Religionist\tChristian: Evangelical Church\tChristian: Friends\tChristian: Full Gospel\tChristian: Free Will Baptist\tChristian: Greek Orthodox\tHindu\tHindu: Other\tHindu: Shaivites\tHindu: Vaishnavites\tJain\tJewish: Conservative\tJewish\tJewish: Orthodox\tJewish: Other\tJewish: Reconstructionist\tJewish: Reform\tJewish: Renewal\tChristian: Jehovah's Witness\tChristian: Lutheran Missouri Synod\tChristian: Lutheran\tChristian: Mennonite\tChristian: Methodist\tChristian: Latter-day Saints\tMuslim\tMuslim: Other\tMuslim: Shiite\tMuslim: Sunni\tNative American\tChristian: Church of the Nazarene\tNonreligious\tNew Religionist\tChristian: Orthodox\tOther\tChristian: Pentecostal\tChristian: Other Protestant\tChristian: Presbyterian\tChristian: Protestant\tChristian: Friends\tChristian: Reformed Church\tChristian: Reorganized Church of Jesus Christ-LDS\tChristian: Salvation Army\tChristian: Seventh Day Adventist\tShintoist\tSikh\tChristian: Southern Baptist\tSpiritist\tChristian: United Church of Christ\tChristian: United Methodist\tChristian: Unitarian\tChristian: Unitarian Universalist\tUnknown\tChristian: Wesleyan\tChristian: Wesleyan Methodist",
  },
  {
    url: 'http://hl7.org/fhir/v2/0007',
    codes: 'A|C|E|L|N|R|U',
    displays:
      'Accident\tElective\tEmergency\tLabor and Delivery\tNewborn (Birth in healthcare facility)\tRoutine\tUrgent',
  },
  {
    url: 'http://hl7.org/fhir/v2/0008',
    codes: 'AA|AE|AR|CA|CE|CR',
    displays:
      'Original mode: Application Accept - Enhanced mode: Application acknowledgment: Accept\tOriginal mode: Application Error - Enhanced mode: Application acknowledgment: Error\tOriginal mode: Application Reject - Enhanced mode: Application acknowledgment: Reject\tEnhanced mode: Accept acknowledgment: Commit Accept\tEnhanced mode: Accept acknowledgment: Commit Error\tEnhanced mode: Accept acknowledgment: Commit Reject',
  },
  {
    url: 'http://hl7.org/fhir/v2/0009',
    codes: 'A0|A1|A2|A3|A4|A5|A6|A7|A8|A9|B1|B2|B3|B4|B5|B6',
    displays:
      'No functional limitations\tAmbulates with assistive device\tWheelchair/stretcher bound\tComatose; non-responsive\tDisoriented\tVision impaired\tHearing impaired\tSpeech impaired\tNon-English speaking\tFunctional level unknown\tOxygen therapy\tSpecial equipment (tubes, IVs, catheters)\tAmputee\tMastectomy\tParaplegic\tPregnant',
  },
  {
    url: 'http://hl7.org/fhir/v2/0012',
    codes: 'AN|FL',
    displays: 'Filled from ancillary department stock\tFilled from floor stock',
  },
  {
    url: 'http://hl7.org/fhir/v2/0017',
    codes: 'AJ|CD|CG|CO|PY',
    displays: 'Adjustment\tCredit\tCharge\tCo-payment\tPayment',
  },
  {
    url: 'http://hl7.org/fhir/v2/0023',
    codes: '...|1|2|3|4|5|6|7|8|9',
    displays:
      'No suggested values defined\tPhysician referral\tClinic referral\tHMO referral\tTransfer from a hospital\tTransfer from a skilled nursing facility\tTransfer from another health care facility\tEmergency room\tCourt/law enforcement\tInformation not available',
  },
  {
    url: 'http://hl7.org/fhir/v2/0027',
    codes: 'A|P|R|S|T',
    displays:
      'As soon as possible (a priority lower than stat)\tPreoperative (to be done prior to surgery)\tRoutine\tStat (do immediately)\tTiming critical (do as near as possible to requested time)',
  },
  {
    url: 'http://hl7.org/fhir/v2/0033',
    codes: 'AP|CH|DU|EA|EY|IA|ID|IF|IH|IM|IN|IR|IS|IT|IV|NB|NG|PA|PT|PU|RC|SH|SL|SO|SS|TP|WA|WI',
    displays:
      'Apply externally\tChew\tDust\tEar\tEye\tIntro-arterial\tIntra-dermal\tInfiltrate\tInhalation\tIntra-muscular\tIntra-nasal\tIrrigate\tInserted\tIntrathecal\tIntravenous\tNebulized\tNathogasic\tPeri-anally\tPaint\tIV push\tRectally\tShampoo\tSublingual\tSoak\tIV soluset\tTopically\tWash\tWipe',
  },
  { url: 'http://hl7.org/fhir/v2/0034', codes: 'B|L', displays: 'Buttock\tLeft arm' },
  {
    url: 'http://hl7.org/fhir/v2/0038',
    codes: 'A|CA|CM|DC|ER|HD|IP|RP|SC',
    displays:
      'Some, but not all, results available\tOrder was canceled\tOrder is completed\tOrder was discontinued\tError, order not found\tOrder is on hold\tIn process, unspecified\tOrder has been replaced\tIn process, scheduled',
  },
  {
    url: 'http://hl7.org/fhir/v2/0043',
    codes:
      '...|01|02|03|04|05|06|07|08|09|10|11|12|12 ... 16|13|14|15|16|18|19|20|21|26|27|28|29|31|32|33|34|36|37|38|39|40|41|46|48|55|56|57|60|61|62|66|67|68|70|71|72|73|74|75|76|77|78|79|80',
    displays:
      "No suggested values defined\tMilitary service related\tCondition is employment related\tPatient covered by insurance not reflected here\tHMO enrollee\tLien has been filed\tESRD patient in first 18 months of entitlement covered by employer group health insurance\tTreatment of non-terminal condition for hospice patient\tBeneficiary would not provide information concerning other insurance coverage\tNeither patient nor spouse is employed\tPatient and/or spouse is employed but no EGHP exists\tDisabled beneficiary but no LGHP\tPayer codes.\tPayer codes.\tPayer codes.\tPayer codes.\tPayer codes.\tPayer codes.\tMaiden name retained\tChild retains mother's name\tBeneficiary requested billing\tBilling for Denial Notice\tVA eligible patient chooses to receive services in a Medicare certified facility\tPatient referred to a sole community hospital for a diagnostic laboratory test\tPatient and/or spouse's EGHP is secondary to Medicare\tDisabled beneficiary and/or family member's LGHP is secondary to Medicare\tPatient is student (full time-day)\tPatient is student (cooperative/work study program)\tPatient is student (full time-night)\tPatient is student (Part time)\tGeneral care patient in a special unit\tWard accommodation as patient request\tSemi-private room not available\tPrivate room medically necessary\tSame day transfer\tPartial hospitalization\tNon-availability statement on file\tPsychiatric residential treatment centers for children and adolescents\tSNF bed not available\tMedical appropriateness\tSNF readmission\tDay outlier\tCost outlier\tPayer code\tProvider does not wish cost outlier payment\tBeneficiary elects not to use life time reserve (LTR) days\tBeneficiary elects to use life time reserve (LTR) days\tSelf-administered EPO\tFull care in unit\tSelf-care in unit\tSelf-care training\tHome\tHome - 100% reimbursement\tBack-up in facility dialysis\tProvider accepts or is obligated/required due to a contractual arrangement or law to accept payment by a primary payer as payment in full\tNew coverage not implemented by HMO\tCorf services provided off-site\tPregnant",
  },
  {
    url: 'http://hl7.org/fhir/v2/0048',
    codes:
      'ADV|ANU|APA|APM|APN|APP|ARN|CAN|DEM|FIN|GID|GOL|MFQ|MRI|MRO|NCK|NSC|NST|ORD|OTH|PRB|PRO|RAR|RDR|RER|RES|RGR|ROR|SAL|SBK|SBL|SOF|SOP|SSA|SSR|STA|VXI|XID',
    displays:
      'Advice/diagnosis\tNursing unit lookup (returns patients in beds, excluding empty beds)\tAccount number query, return matching visit\tMedical record number query, returns visits for a medical record number\tPatient name lookup\tPhysician lookup\tNursing unit lookup (returns patients in beds, including empty beds)\tCancel. Used to cancel a query\tDemographics\tFinancial\tGenerate new identifier\tGoals\tMaster file query\tMost recent inpatient\tMost recent outpatient\tNetwork clock\tNetwork status change\tNetwork statistic\tOrder\tOther\tProblems\tProcedure\tPharmacy administration information\tPharmacy dispense information\tPharmacy encoded order information\tResult\tPharmacy give information\tPharmacy prescription information\tAll schedule related information, including open slots, booked slots, blocked slots\tBooked slots on the identified schedule\tBlocked slots on the identified schedule\tFirst open slot on the identified schedule after the start date/tiem\tOpen slots on the identified schedule between the begin and end of the start date/time range\tTime slots available for a single appointment\tTime slots available for a recurring appointment\tStatus\tVaccine Information\tGet cross-referenced identifiers',
  },
  { url: 'http://hl7.org/fhir/v2/0052', codes: 'A|F|W', displays: 'Admitting\tFinal\tWorking' },
  {
    url: 'http://hl7.org/fhir/v2/0061',
    codes: 'BCV|ISO|M10|M11|NPI',
    displays:
      'Bank Card Validation Number\tISO 7064: 1983\tMod 10 algorithm\tMod 11 algorithm\tCheck digit algorithm in the US National Provider Identifier',
  },
  {
    url: 'http://hl7.org/fhir/v2/0062',
    codes: '01|02|03|O|U',
    displays: 'Patient request\tPhysician/health practitioner order\tCensus management\tOther\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/v2/0063',
    codes:
      'ASC|BRO|CGV|CHD|DEP|DOM|EMC|EME|EMR|EXF|FCH|FND|FTH|GCH|GRD|GRP|MGR|MTH|NCH|NON|OAD|OTH|OWN|PAR|SCH|SEL|SIB|SIS|SPO|TRA|UNK|WRD',
    displays:
      'Associate\tBrother\tCare giver\tChild\tHandicapped dependent\tLife partner\tEmergency contact\tEmployee\tEmployer\tExtended family\tFoster child\tFriend\tFather\tGrandchild\tGuardian\tGrandparent\tManager\tMother\tNatural child\tNone\tOther adult\tOther\tOwner\tParent\tStepchild\tSelf\tSibling\tSister\tSpouse\tTrainer\tUnknown\tWard of court',
  },
  {
    url: 'http://hl7.org/fhir/v2/0065',
    codes: 'A|C|G|L|O|P|R|S',
    displays:
      'Add ordered tests to the existing specimen\tCancel order for battery or tests named\tGenerated order; reflex order\tLab to obtain specimen from patient\tSpecimen obtained by service other than Lab\tPending specimen; Order sent prior to delivery\tRevised order\tSchedule the tests specified below',
  },
  {
    url: 'http://hl7.org/fhir/v2/0066',
    codes: '...|1|2|3|4|5|6|9|C|D|F|L|O|P|T',
    displays:
      'see chapter 6\tFull time employed\tPart time employed\tUnemployed\tSelf-employed,\tRetired\tOn active military duty\tUnknown\tContract, per diem\tPer Diem\tFull Time\tLeave of absence (e.g. family leave, sabbatical, etc.)\tOther\tPart Time\tTemporarily unemployed',
  },
  {
    url: 'http://hl7.org/fhir/v2/0069',
    codes: 'CAR|MED|PUL|SUR|URO',
    displays: 'Cardiac Service\tMedical Service\tPulmonary Service\tSurgical Service\tUrology Service',
  },
  {
    url: 'http://hl7.org/fhir/v2/0070',
    codes:
      'ABLD|ABS|AMN|ASP|BBL|BDY|BIFL|BLD|BLDA|BLDC|BLDCO|BLDV|BON|BPH|BPU|BRN|BRO|BRTH|CALC|CBLD|CDM|CNJT|CNL|COL|CSF|CTP|CUR|CVM|CVX|CYST|DIAF|DOSE|DRN|DUFL|EAR|EARW|ELT|ENDC|ENDM|EOS|EXG|EXHLD|EYE|FIB|FIST|FLT|FLU|GAS|GAST|GEN|GENC|GENL|GENV|HAR|IHG|ISLT|IT|LAM|LIQ|LN|LNA|LNV|LYM|MAC|MAR|MBLD|MEC|MILK|MLK|MN|NAIL|NOS|ORH|OTH|PAFL|PAT|PER|PLAS|PLB|PLC|PLR|PMN|PPP|PRP|PRT|PUS|RBC|RT|SAL|SEM|SER|SKM|SKN|SMN|SNV|SPRM|SPT|SPTC|SPTT|STL|STON|SWT|TEAR|THRB|THRT|TIS|TISB|TISC|TISG|TISL|TISP|TISPL|TISS|TISU|TLGI|TLNG|TSMI|TUB|ULC|UMB|UMED|UR|URC|URNS|URT|URTH|USUB|VITF|VOM|WAT|WBC|WICK|WND|WNDA|WNDD|WNDE|XXX',
    displays:
      'Arterial blood\tAbscess\tAmniotic fluid\tAspirate\tBlood bag\tWhole body\tBile fluid\tWhole blood\tBlood arterial\tBlood capillary\tCord blood\tBlood venous\tBone\tBasophils\tBlood product unit\tBurn\tBronchial\tBreath (use EXHLD)\tCalculus (=Stone)\tCord blood\tCardiac muscle\tConjunctiva\tCannula\tColostrum\tCerebral spinal fluid\tCatheter tip\tCurettage\tCervical mucus\tCervix\tCyst\tDialysis fluid\tDose med or substance\tDrain\tDuodenal fluid\tEar\tEar wax (cerumen)\tElectrode\tEndocardium\tEndometrium\tEosinophils\tExhaled gas (=breath)\tExhaled gas (=breath)\tEye\tFibroblasts\tFistula\tFilter\tBody fluid, unsp\tGas\tGastric fluid/contents\tGenital\tGenital cervix\tGenital lochia\tGenital vaginal\tHair\tInhaled Gas\tIsolate\tIntubation tube\tLamella\tLiquid NOS\tLine\tLine arterial\tLine venous\tLymphocytes\tMacrophages\tMarrow\tMenstrual blood\tMeconium\tBreast milk\tMilk\tAmniotic Fluid\tNail\tNose (nasal passage)\tOther\tOther\tPancreatic fluid\tPatient\tPeritoneum\tPlasma\tPlasma bag\tPlacenta\tPleural fluid (thoracentesis fld)\tPolymorphonuclear neutrophils\tPlatelet poor plasma\tPlatelet rich plasma\tPeritoneal fluid /ascites\tPus\tErythrocytes\tRoute of medicine\tSaliva\tSeminal fluid\tSerum\tSkeletal muscle\tSkin\tSeminal fluid\tSynovial fluid (Joint fluid)\tSpermatozoa\tSputum\tSputum - coughed\tSputum - tracheal aspirate\tStool = Fecal\tStone (use CALC)\tSweat\tTears\tThrombocyte (platelet)\tThroat\tTissue\tTissue bone marrow\tTissue curettage\tTissue gall bladder\tTissue lung\tTissue peritoneum\tTissue placenta\tTissue\tTissue ulcer\tTissue large intestine\tTissue lung\tTissue small intestine\tTube NOS\tUlcer\tUmbilical blood\tUnknown medicine\tUrine\tUrine clean catch\tUrine sediment\tUrine catheter\tUrethra\tUnknown substance\tVitreous Fluid\tVomitus\tWater\tLeukocytes\tWick\tWound\tWound abscess\tWound drainage\tWound exudate\tTo be specified in another part of the message',
  },
  {
    url: 'http://hl7.org/fhir/v2/0074',
    codes:
      'AU|BG|BLB|CG|CH|CP|CT|CTH|CUS|EC|EN|GE|HM|ICU|IMG|IMM|LAB|MB|MCB|MYC|NMR|NMS|NRS|OSL|OT|OTH|OUS|PAR|PAT|PF|PHR|PHY|PT|RAD|RC|RT|RUS|RX|SP|SR|TX|URN|VR|VUS|XRC',
    displays:
      'Audiology\tBlood Gases\tBlood Bank\tCytogenetics\tChemistry\tCytopathology\tCAT Scan\tCardiac Catheterization\tCardiac Ultrasound\tElectrocardiac (e.g. EKG, EEC, Holter)\tElectroneuro (EEG, EMG,EP,PSG)\tGenetics\tHematology\tBedside ICU Monitoring\tDiagnostic Imaging\tImmunology\tLaboratory\tMicrobiology\tMycobacteriology\tMycology\tNuclear Magnetic Resonance\tNuclear Medicine Scan\tNursing Service Measures\tOutside Lab\tOccupational Therapy\tOther\tOB Ultrasound\tParasitology\tPathology (gross & histopath, not surgical)\tPulmonary Function\tPharmacy\tPhysician (Hx. Dx, admission note, etc.)\tPhysical Therapy\tRadiology\tRespiratory Care (therapy)\tRadiation Therapy\tRadiology Ultrasound\tRadiograph\tSurgical Pathology\tSerology\tToxicology\tUrinalysis\tVirology\tVascular Ultrasound\tCineradiograph',
  },
  {
    url: 'http://hl7.org/fhir/v2/0076',
    codes:
      'ACK|ADR|ADT|ARD|BAR|BPS|BRP|BRT|BTS|CCF|CCI|CCM|CCQ|CCU|CNQ|CQU|CRM|CSU|DBC|DBU|DEL|DEO|DER|DFT|DOC|DPR|DRC|DSR|EAC|EAN|EAR|EDR|EHC|EQQ|ERP|ERQ|ESR|ESU|INR|INU|LSR|LSU|MCF|MDM|MFD|MFK|MFN|MFQ|MFR|NMD|NMQ|NMR|OMB|OMD|OMG|OMI|OML|OMN|OMP|OMQ|OMS|OPL|OPR|OPU|ORA|ORB|ORD|ORF|ORG|ORI|ORL|ORM|ORN|ORP|ORR|ORS|ORU|ORX|OSM|OSQ|OSR|OSU|OUL|PEX|PGL|PIN|PMU|PPG|PPP|PPR|PPT|PPV|PRR|PTR|QBP|QCK|QCN|QRY|QSB|QSX|QVR|RAR|RAS|RCI|RCL|RDE|RDR|RDS|RDY|REF|RER|RGR|RGV|ROC|ROD|ROR|RPA|RPI|RPL|RPR|RQA|RQC|RQI|RQP|RQQ|RRA|RRD|RRE|RRG|RRI|RSP|RTB|SCN|SDN|SDR|SIU|SLN|SLR|SMD|SPQ|SQM|SQR|SRM|SRR|SSR|SSU|STC|STI|SUR|TBR|TCR|TCU|UDM|VQQ|VXQ|VXR|VXU|VXX',
    displays:
      'General acknowledgment message\tADT response\tADT message\tAncillary RPT (display) (for backward compatibility only)\tAdd/change billing account\tBlood product dispense status message\tBlood product dispense status acknowledgement message\tBlood product transfusion/disposition acknowledgement message\tBlood product transfusion/disposition message\tCollaborative Care Fetch\tCollaborative Care Information\tCollaborative Care Message\tCollaborative Care Referral\tCollaborative Care Referral\tCancel query\tCollaborative Care Referral\tClinical study registration message\tUnsolicited study data message\tCreate Donor Record\tUpdate Donor Record\tDonor Eligibility\tDonor Eligibility Observation\tDonor Eligibility Request\tDetail financial transactions\tDocument response\tDonation Procedure\tDonor Request to Collect\tDisplay response\tAutomated equipment command message\tAutomated equipment notification message\tAutomated equipment response message\tEnhanced display response\tHealth Care Invoice\tEmbedded query language query\tEvent replay response\tEvent replay query\tAutomated equipment status update acknowledgment message\tAutomated equipment status update message\tAutomated equipment inventory request message\tAutomated equipment inventory update message\tAutomated equipment log/service request message\tAutomated equipment log/service update message\tDelayed Acknowledgment (Retained for backward compatibility only)\tMedical document management\tMaster files delayed application acknowledgment\tMaster files application acknowledgment\tMaster files notification\tMaster files query\tMaster files response\tApplication management data message\tApplication management query message\tApplication management response message\tBlood product order message\tDietary order\tGeneral clinical order message\tImaging order\tLaboratory order message\tNon-stock requisition order message\tPharmacy/treatment order message\tGeneral order message with document payload\tStock requisition order message\tPopulation/Location-Based Laboratory Order Message\tPopulation/Location-Based Laboratory Order Acknowledgment Message\tUnsolicited Population/Location-Based Laboratory Observation Message\tObservation Report Acknowledgment\tBlood product order acknowledgement message\tDietary order acknowledgment message\tQuery for results of observation\tGeneral clinical order acknowledgment message\tImaging order acknowledgement message\tLaboratory acknowledgment message (unsolicited)\tPharmacy/treatment order message\tNon-stock requisition - General order acknowledgment message\tPharmacy/treatment order acknowledgment message\tGeneral order response message response to any ORM\tStock requisition - Order acknowledgment message\tUnsolicited transmission of an observation message\tGeneral Order Message with Document Payload Acknowledgement\tSpecimen Shipment Message\tQuery response for order status\tQuery response for order status\tOrder status update\tUnsolicited laboratory observation message\tProduct experience message\tPatient goal message\tPatient insurance information\tAdd personnel record\tPatient pathway message (goal-oriented)\tPatient pathway message (problem-oriented)\tPatient problem message\tPatient pathway goal-oriented response\tPatient goal response\tPatient problem response\tPatient pathway problem-oriented response\tQuery by parameter\tQuery general acknowledgment\tCancel query\tQuery, original mode\tCreate subscription\tCancel subscription/acknowledge message\tQuery for previous events\tPharmacy/treatment administration information\tPharmacy/treatment administration message\tReturn clinical information\tReturn clinical list\tPharmacy/treatment encoded order message\tPharmacy/treatment dispense information\tPharmacy/treatment dispense message\tDisplay based response\tPatient referral\tPharmacy/treatment encoded order information\tPharmacy/treatment dose information\tPharmacy/treatment give message\tRequest clinical information\tRequest pateint demographics\tPharmacy/treatment order response\tReturn patient authorization\tReturn patient information\tReturn patient display list\tReturn patient list\tRequest patient authorization\tRequest clinical information\tRequest patient information\tRequest patient demographics\tEvent replay query\tPharmacy/treatment administration acknowledgment message\tPharmacy/treatment dispense acknowledgment message\tPharmacy/treatment encoded order acknowledgment message\tPharmacy/treatment give acknowledgment message\tReturn referral information\tSegment pattern response\tTabular response\tNotification of Anti-Microbial Device Cycle Data\tNotification of Anti-Microbial Device Data\tSterilization anti-microbial device data request\tSchedule information unsolicited\tNotification of New Sterilization Lot\tSterilization lot request\tSterilization anti-microbial device cycle data request\tStored procedure request\tSchedule query message\tSchedule query response\tSchedule request message\tScheduled request response\tSpecimen status request message\tSpecimen status update message\tNotification of Sterilization Configuration\tSterilization item request\tSummary product experience report\tTabular data response\tAutomated equipment test code settings request message\tAutomated equipment test code settings update message\tUnsolicited display update message\tVirtual table query\tQuery for vaccination record\tVaccination record response\tUnsolicited vaccination record update\tResponse for vaccination query with multiple PID matches',
  },
  {
    url: 'http://hl7.org/fhir/v2/0078',
    codes:
      '<|>|A|AA|AC|B|D|DET|H|HH|HM|HU|I|IE|IND|L|LL|LU|MS|N|ND|NEG|NR|NS|null|OBX|POS|QCF|R|RR|S|SDD|SYN-R|SYN-S|TOX|U|VS|W|WR',
    displays:
      "Off scale low\tOff scale high\tAbnormal\tCritically abnormal\tAnti-complementary substances present\tBetter\tSignificant change down\tDetected\tHigh\tCritically high\tHold for Medical Review\tVery high\tIntermediate\tInsufficient evidence\tIndeterminate\tLow\tCritically low\tVery low\tModerately susceptible. Indicates for microbiology susceptibilities only.\tNormal\tNot Detected\tNegative\tNon-reactive\tNon-susceptible\tNo range defined, or normal ranges don't apply\tInterpretation qualifiers in separate OBX segments\tPositive\tQuality Control Failure\tResistant\tReactive\tSusceptible\tSusceptible-dose dependent\tSynergy - resistant\tSynergy - susceptible\tCytotoxic substance present\tSignificant change up\tVery susceptible. Indicates for microbiology susceptibilities only.\tWorse\tWeakly reactive",
  },
  {
    url: 'http://hl7.org/fhir/v2/0080',
    codes: 'A|B|N|R|S|SP|ST',
    displays:
      'An age-based population\tBreed\tNone - generic normal range\tA race-based population\tA sex-based population\tSpecies\tStrain',
  },
  { url: 'http://hl7.org/fhir/v2/0083', codes: 'C|D', displays: 'Outlier cost\tOutlier days' },
  {
    url: 'http://hl7.org/fhir/v2/0085',
    codes: 'A|B|C|D|F|I|N|O|P|R|S|U|V|W|X',
    displays:
      "Amended based on adjustments provided by the Placer (Physician) regarding patient demographics (such as age and/or gender or other patient specific information\tAppended Report - Final results reviewed and further information provided for clarity without change to the original result values.\tRecord coming over is a correction and thus replaces a final result\tDeletes the OBX record\tFinal results\tSpecimen in lab; results pending\tNot asked; used to affirmatively document that the observation identified in the OBX was not sought when the universal service ID in OBR-4 implies that it would be sought.\tOrder detail description only (no result)\tPreliminary results\tResults entered -- not verified\tPartial results. Deprecated. Retained only for backward compatibility as of V2.6.\tResults status change to final without retransmitting results already sent as 'preliminary.' E.g. radiology changes status from preliminary to final\tVerified - Final results reviewed and confirmed to be correct, no change to result value, normal range or abnormal flag\tPost original as wrong, e.g. transmitted for wrong patient\tResults cannot be obtained for this observation",
  },
  { url: 'http://hl7.org/fhir/v2/0091', codes: 'D|I', displays: 'Deferred\tImmediate' },
  { url: 'http://hl7.org/fhir/v2/0092', codes: 'R', displays: 'Re-admission' },
  { url: 'http://hl7.org/fhir/v2/0098', codes: 'M|S|U', displays: 'Maternity\tStandard\tUnified' },
  {
    url: 'http://hl7.org/fhir/v2/0100',
    codes: 'D|O|R|S|T',
    displays:
      'On discharge\tOn receipt of order\tAt time service is completed\tAt time service is started\tAt a designated date/time',
  },
  {
    url: 'http://hl7.org/fhir/v2/0102',
    codes: 'D|F',
    displays: 'Message received, stored for later processing\tacknowledgment after processing',
  },
  { url: 'http://hl7.org/fhir/v2/0103', codes: 'D|P|T', displays: 'Debugging\tProduction\tTraining' },
  {
    url: 'http://hl7.org/fhir/v2/0104',
    codes: '2.0|2.0D|2.1|2.2|2.3|2.3.1|2.3.2|2.4|2.5|2.5.1|2.6|2.7|2.7.1|2.8|2.8.1',
    displays:
      'Release 2.0\tDemo 2.0\tRelease 2.1\tRelease 2.2\tRelease 2.3\tRelease 2.3.1\tRelease 2.3.2\tRelease 2.4\tRelease 2.5\tRelease 2.5.1\tRelease 2.6\tRelease 2.7\tRelease 2.7.1\tRelease 2.8\tRelease 2.8.1',
  },
  {
    url: 'http://hl7.org/fhir/v2/0105',
    codes: 'L|O|P',
    displays:
      'Ancillary (filler) department is source of comment\tOther system is source of comment\tOrderer (placer) is source of comment',
  },
  {
    url: 'http://hl7.org/fhir/v2/0106',
    codes: 'D|R|T',
    displays:
      'Response is in display format\tResponse is in record-oriented format\tResponse is in tabular format',
  },
  {
    url: 'http://hl7.org/fhir/v2/0107',
    codes: 'B|L',
    displays: 'Before the Date/Time specified\tLater than the Date/Time specified',
  },
  {
    url: 'http://hl7.org/fhir/v2/0108',
    codes: 'O|R|S|T',
    displays: 'Order plus order status\tResults without bulk text\tStatus only\tFull results',
  },
  { url: 'http://hl7.org/fhir/v2/0109', codes: 'R|S', displays: 'Routine\tStat' },
  {
    url: 'http://hl7.org/fhir/v2/0116',
    codes: 'C|H|I|K|O|U',
    displays: 'Closed\tHousekeeping\tIsolated\tContaminated\tOccupied\tUnoccupied',
  },
  {
    url: 'http://hl7.org/fhir/v2/0119',
    codes:
      'AF|CA|CH|CN|CP|CR|DC|DE|DF|DR|FU|HD|HR|LI|MC|NA|NW|OC|OD|OE|OF|OH|OK|OP|OR|PA|PR|PY|RE|RF|RL|RO|RP|RQ|RR|RU|SC|SN|SR|SS|UA|UC|UD|UF|UH|UM|UN|UR|UX|XO|XR|XX',
    displays:
      'Order/service refill request approval\tCancel order/service request\tChild order/service\tCombined result\tCancel process step\tCanceled as requested\tDiscontinue order/service request\tData errors\tOrder/service refill request denied\tDiscontinued as requested\tOrder/service refilled, unsolicited\tHold order request\tOn hold as requested\tLink order/service to patient care problem or goal\tMiscellaneous Charge - not associated with an order\tNumber assigned\tNew order/service\tOrder/service canceled\tOrder/service discontinued\tOrder/service released\tOrder/service refilled as requested\tOrder/service held\tOrder/service accepted & OK\tNotification of order for outside dispense\tReleased as requested\tParent order/service\tPrevious Results with new order/service\tNotification of replacement order for outside dispense\tObservations/Performed Service to follow\tRefill order/service request\tRelease previous hold\tReplacement order\tOrder/service replace request\tReplaced as requested\tRequest received\tReplaced unsolicited\tStatus changed\tSend order/service number\tResponse to send order/service status request\tSend order/service status request\tUnable to accept order/service\tUnable to cancel\tUnable to discontinue\tUnable to refill\tUnable to put on hold\tUnable to replace\tUnlink order/service from patient care problem or goal\tUnable to release\tUnable to change\tChange order/service request\tChanged as requested\tOrder/service changed, unsol.',
  },
  {
    url: 'http://hl7.org/fhir/v2/0121',
    codes: 'D|E|F|N|R',
    displays:
      'Same as R, also other associated segments\tReport exceptions only\tSame as D, plus confirmations explicitly\tOnly the MSA segment is returned\tSame as E, also Replacement and Parent-Child',
  },
  {
    url: 'http://hl7.org/fhir/v2/0122',
    codes: 'CH|CO|CR|DP|GR|NC|PC|RS',
    displays: 'Charge\tContract\tCredit\tDepartment\tGrant\tNo Charge\tProfessional\tResearch',
  },
  {
    url: 'http://hl7.org/fhir/v2/0123',
    codes: 'A|C|F|I|O|P|R|S|X|Y|Z',
    displays:
      'Some, but not all, results available\tCorrection to results\tFinal results; results stored and verified. Can only be changed with a corrected result.\tNo results available; specimen received, procedure incomplete\tOrder received; specimen not yet received\tPreliminary: A verified early result is available, final results not yet obtained\tResults stored; not yet verified\tNo results available; procedure scheduled, but not done\tNo results available; Order canceled.\tNo order on record for this test. (Used only on queries)\tNo record of this patient. (Used only on queries)',
  },
  {
    url: 'http://hl7.org/fhir/v2/0124',
    codes: 'CART|PORT|WALK|WHLC',
    displays:
      "Cart - patient travels on cart or gurney\tThe examining device goes to patient's location\tPatient walks to diagnostic service\tWheelchair",
  },
  {
    url: 'http://hl7.org/fhir/v2/0126',
    codes: 'CH|LI|PG|RD|ZO',
    displays: 'Characters\tLines\tPages\tRecords\tLocally defined',
  },
  {
    url: 'http://hl7.org/fhir/v2/0127',
    codes: 'AA|DA|EA|FA|LA|MA|MC|PA',
    displays:
      'Animal Allergy\tDrug allergy\tEnvironmental Allergy\tFood allergy\tPollen Allergy\tMiscellaneous allergy\tMiscellaneous contraindication\tPlant Allergy',
  },
  { url: 'http://hl7.org/fhir/v2/0128', codes: 'MI|MO|SV|U', displays: 'Mild\tModerate\tSevere\tUnknown' },
  {
    url: 'http://hl7.org/fhir/v2/0130',
    codes: 'HO|MO|PH|TE',
    displays: 'Home\tMobile Unit\tPhone\tTeaching',
  },
  {
    url: 'http://hl7.org/fhir/v2/0131',
    codes: 'BP|C|CP|E|EP|F|I|N|O|PR|S|U',
    displays:
      'Billing contact person\tEmergency Contact\tContact person\tEmployer\tEmergency contact person\tFederal Agency\tInsurance Company\tNext-of-Kin\tOther\tPerson preparing referral\tState Agency\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/v2/0133',
    codes: 'AN|AS|CM|NP|PR|PS|RD|RS|SN',
    displays:
      'Anesthesiologist/Anesthetist\tAssistant Surgeon\tCertified Nurse Midwife\tNurse Practitioner\tProcedure MD/ Surgeon\tPrimary Surgeon\tRadiologist\tResident\tScrub Nurse',
  },
  { url: 'http://hl7.org/fhir/v2/0135', codes: 'M|N|Y', displays: 'Modified assignment\tNo\tYes' },
  { url: 'http://hl7.org/fhir/v2/0136', codes: 'N|Y', displays: 'No\tYes' },
  {
    url: 'http://hl7.org/fhir/v2/0137',
    codes: 'E|G|I|O|P',
    displays: 'Employer\tGuarantor\tInsurance company\tOther\tPatient',
  },
  {
    url: 'http://hl7.org/fhir/v2/0140',
    codes: 'AUSA|AUSAF|AUSN|NATO|NOAA|USA|USAF|USCG|USMC|USN|USPHS',
    displays:
      'Australian Army\tAustralian Air Force\tAustralian Navy\tNorth Atlantic Treaty Organization\tNational Oceanic and Atmospheric Administration\tUS Army\tUS Air Force\tUS Coast Guard\tUS Marine Corps\tUS Navy\tUS Public Health Service',
  },
  {
    url: 'http://hl7.org/fhir/v2/0141',
    codes: 'E1 ... E9|E1... E9|O1 ... O10|O1 ... O9|W1 ... W4',
    displays: 'Enlisted\tEnlisted\tOfficers\tOfficers\tWarrant Officers',
  },
  { url: 'http://hl7.org/fhir/v2/0142', codes: 'ACT|DEC|RET', displays: 'Active duty\tDeceased\tRetired' },
  {
    url: 'http://hl7.org/fhir/v2/0144',
    codes: '1|2|3|4|5|6|7',
    displays:
      'Insurance company\tEmployer\tInsured presented policy\tInsured presented card\tSigned statement on file\tVerbal information\tNone',
  },
  {
    url: 'http://hl7.org/fhir/v2/0145',
    codes: '2ICU|2PRI|2SPR|ICU|PRI|SPR',
    displays:
      'Second intensive care unit\tSecond private room\tSecond semi-private room\tIntensive care unit\tPrivate room\tSemi-private room',
  },
  {
    url: 'http://hl7.org/fhir/v2/0146',
    codes: 'DF|LM|PC|RT|UL',
    displays: 'Differential\tLimit\tPercentage\tRate\tUnlimited',
  },
  {
    url: 'http://hl7.org/fhir/v2/0147',
    codes: '2ANC|2MMD|3MMD|ANC|MMD',
    displays: 'Second ancillary\tSecond major medical\tThird major medical\tAncillary\tMajor medical',
  },
  { url: 'http://hl7.org/fhir/v2/0148', codes: 'AT|PC', displays: 'Currency amount\tPercentage' },
  { url: 'http://hl7.org/fhir/v2/0149', codes: 'AP|DE|PE', displays: 'Approved\tDenied\tPending' },
  {
    url: 'http://hl7.org/fhir/v2/0150',
    codes: 'ER|IPE|OPE|UR',
    displays: 'Emergency\tInpatient elective\tOutpatient elective\tUrgent',
  },
  {
    url: 'http://hl7.org/fhir/v2/0153',
    codes:
      '...|01|02|04|05|06|08|09|10|11|12|13|14|15|16|17|21|22|23|24|30|31|37|38|39|40|41|42|43|44|45|46|47|48|49|50|51|52|53|56|57|58|59|60|67|68|70|70 ... 72|71|72|75|75 ... 79|76|77|78|79|80|81|A1|A2|A3|X0|X4|…',
    displays:
      "See NUBC codes\tMost common semi-private rate\tHospital has no semi-private rooms\tInpatient professional component charges which are combined billed\tProfessional component included in charges and also billed separate to carrier\tMedicare blood deductible\tMedicare life time reserve amount in the first calendar year\tMedicare co-insurance amount in the first calendar year\tLifetime reserve amount in the second calendar year\tCo-insurance amount in the second calendar year\tWorking aged beneficiary/spouse with employer group health plan\tESRD beneficiary in a Medicare coordination period with an employer group health plan\tNo Fault including auto/other\tWorker's Compensation\tPHS, or other federal agency\tPayer code\tCatastrophic\tSurplus\tRecurring monthly incode\tMedicaid rate code\tPre-admission testing\tPatient liability amount\tPints of blood furnished\tBlood deductible pints\tPints of blood replaced\tNew coverage not implemented by HMO (for inpatient service only)\tBlack lung\tVA\tDisabled beneficiary under age 64 with LGHP\tAmount provider agreed to accept from primary payer when this amount is less than charges but higher than payment received,, then a Medicare secondary payment is due\tAccident hour\tNumber of grace days\tAny liability insurance\tHemoglobin reading\tHematocrit reading\tPhysical therapy visits\tOccupational therapy visits\tSpeech therapy visits\tCardiac rehab visits\tSkilled nurse - home visit hours\tHome health aide - home visit hours\tArterial blood gas\tOxygen saturation\tHHA branch MSA\tPeritoneal dialysis\tEPO-drug\tPayer codes\tPayer codes\tPayer codes\tPayer codes\tPayer codes\tPayer codes\tPayer codes\tPayer codes\tPayer codes\tPayer codes\tPsychiatric visits\tVisits subject to co-payment\tDeductible payer A\tCoinsurance payer A\tEstimated responsibility payer A\tService excluded on primary policy\tSupplemental coverage\tSee NUBC codes",
  },
  {
    url: 'http://hl7.org/fhir/v2/0155',
    codes: 'AL|ER|NE|SU',
    displays: 'Always\tError/reject conditions only\tNever\tSuccessful completion only',
  },
  {
    url: 'http://hl7.org/fhir/v2/0156',
    codes: 'ANY|CAN|COL|ORD|RCT|REP|SCHED',
    displays:
      'Any date/time within a range\tCancellation date/time\tCollection date/time, equivalent to film or sample collection date/time\tOrder date/time\tSpecimen receipt date/time, receipt of specimen in filling ancillary (Lab)\tReport date/time, report date/time at filling ancillary (i.e., Lab)\tSchedule date/time',
  },
  {
    url: 'http://hl7.org/fhir/v2/0157',
    codes: 'ANY|CFN|COR|FIN|PRE|REP',
    displays:
      'Any status\tCurrent final value, whether final or corrected\tCorrected only (no final with corrections)\tFinal only (no corrections)\tPreliminary\tReport completion date/time',
  },
  {
    url: 'http://hl7.org/fhir/v2/0158',
    codes: '1ST|ALL|LST|REV',
    displays:
      'First value within range\tAll values within the range\tLast value within the range\tAll values within the range returned in reverse chronological order (This is the default if not otherwise specified.)',
  },
  { url: 'http://hl7.org/fhir/v2/0159', codes: 'D|P|S', displays: 'Diet\tPreference\tSupplement' },
  {
    url: 'http://hl7.org/fhir/v2/0160',
    codes: 'EARLY|GUEST|LATE|MSG|NO',
    displays: 'Early tray\tGuest tray\tLate tray\tTray message only\tNo tray',
  },
  {
    url: 'http://hl7.org/fhir/v2/0161',
    codes: 'G|N|T',
    displays:
      'Allow generic substitutions.\tSubstitutions are NOT authorized. (This is the default - null.)\tAllow therapeutic substitutions',
  },
  {
    url: 'http://hl7.org/fhir/v2/0162',
    codes:
      'AP|B|DT|EP|ET|GTT|GU|IA|IB|IC|ICV|ID|IH|IHA|IM|IMR|IN|IO|IP|IS|IT|IU|IV|MM|MTH|NG|NP|NS|NT|OP|OT|OTH|PF|PO|PR|RM|SC|SD|SL|TD|TL|TP|TRA|UR|VG|VM|WND',
    displays:
      'Apply Externally\tBuccal\tDental\tEpidural\tEndotrachial Tube*\tGastrostomy Tube\tGU Irrigant\tIntra-arterial\tIntrabursal\tIntracardiac\tIntracervical (uterus)\tIntradermal\tInhalation\tIntrahepatic Artery\tIntramuscular\tImmerse (Soak) Body Part\tIntranasal\tIntraocular\tIntraperitoneal\tIntrasynovial\tIntrathecal\tIntrauterine\tIntravenous\tMucous Membrane\tMouth/Throat\tNasogastric\tNasal Prongs*\tNasal\tNasotrachial Tube\tOphthalmic\tOtic\tOther/Miscellaneous\tPerfusion\tOral\tRectal\tRebreather Mask*\tSubcutaneous\tSoaked Dressing\tSublingual\tTransdermal\tTranslingual\tTopical\tTracheostomy*\tUrethral\tVaginal\tVentimask\tWound',
  },
  {
    url: 'http://hl7.org/fhir/v2/0163',
    codes:
      'BE|BN|BU|CT|LA|LAC|LACF|LD|LE|LEJ|LF|LG|LH|LIJ|LLAQ|LLFA|LMFA|LN|LNB|LPC|LSC|LT|LUA|LUAQ|LUFA|LV|LVG|LVL|NB|OD|OS|OU|PA|PERIN|RA|RAC|RACF|RD|RE|REJ|RF|RG|RH|RIJ|RLAQ|RLFA|RMFA|RN|RPC|RSC|RT|RUA|RUAQ|RUFA|RVG|RVL',
    displays:
      'Bilateral Ears\tBilateral Nares\tButtock\tChest Tube\tLeft Arm\tLeft Anterior Chest\tLeft Antecubital Fossa\tLeft Deltoid\tLeft Ear\tLeft External Jugular\tLeft Foot\tLeft Gluteus Medius\tLeft Hand\tLeft Internal Jugular\tLeft Lower Abd Quadrant\tLeft Lower Forearm\tLeft Mid Forearm\tLeft Naris\tNebulized\tLeft Posterior Chest\tLeft Subclavian\tLeft Thigh\tLeft Upper Arm\tLeft Upper Abd Quadrant\tLeft Upper Forearm\tLeft Vastus Lateralis\tLeft Ventragluteal\tLeft Vastus Lateralis\tNebulized\tRight Eye\tLeft Eye\tBilateral Eyes\tPerianal\tPerineal\tRight Arm\tRight Anterior Chest\tRight Antecubital Fossa\tRight Deltoid\tRight Ear\tRight External Jugular\tRight Foot\tRight Gluteus Medius\tRight Hand\tRight Internal Jugular\tRt Lower Abd Quadrant\tRight Lower Forearm\tRight Mid Forearm\tRight Naris\tRight Posterior Chest\tRight Subclavian\tRight Thigh\tRight Upper Arm\tRight Upper Abd Quadrant\tRight Upper Forearm\tRight Ventragluteal\tRight Vastus Lateralis',
  },
  {
    url: 'http://hl7.org/fhir/v2/0164',
    codes: 'AP|BT|HL|IPPB|IVP|IVS|MI|NEB|PCA',
    displays:
      'Applicator\tBuretrol\tHeparin Lock\tIPPB\tIV Pump\tIV Soluset\tMetered Inhaler\tNebulizer\tPCA Pump',
  },
  {
    url: 'http://hl7.org/fhir/v2/0165',
    codes: 'CH|DI|DU|IF|IR|IS|IVP|IVPB|NB|PF|PT|SH|SO|WA|WI',
    displays:
      'Chew\tDissolve\tDust\tInfiltrate\tIrrigate\tInsert\tIV Push\tIV Piggyback\tNebulized\tPerfuse\tPaint\tShampoo\tSoak\tWash\tWipe',
  },
  { url: 'http://hl7.org/fhir/v2/0166', codes: 'A|B', displays: 'Additive\tBase' },
  {
    url: 'http://hl7.org/fhir/v2/0167',
    codes: '0|1|2|3|4|5|7|8|G|N|T',
    displays:
      'No product selection indicated\tSubstitution not allowed by prescriber\tSubstitution allowed - patient requested product dispensed\tSubstitution allowed - pharmacist selected product dispensed\tSubstitution allowed - generic drug not in stock\tSubstitution allowed - brand drug dispensed as a generic\tSubstitution not allowed - brand drug mandated by law\tSubstitution allowed - generic drug not available in marketplace\tA generic substitution was dispensed.\tNo substitute was dispensed. This is equivalent to the default (null) value.\tA therapeutic substitution was dispensed.',
  },
  {
    url: 'http://hl7.org/fhir/v2/0168',
    codes: 'A|B|C|P|R|S|T',
    displays:
      'As soon as possible (a priority lower than stat)\tDo at bedside or portable (may be used with other codes)\tMeasure continuously (e.g. arterial line blood pressure)\tPreoperative (to be done prior to surgery)\tRoutine\tStat (do immediately)\tTiming critical (do as near as possible to requested time)',
  },
  { url: 'http://hl7.org/fhir/v2/0169', codes: 'C|R', displays: 'Call back results\tRush reporting' },
  {
    url: 'http://hl7.org/fhir/v2/0170',
    codes: 'C|N|P',
    displays: 'Child Observation\tNot Applicable\tParent Observation',
  },
  { url: 'http://hl7.org/fhir/v2/0173', codes: 'CO|IN', displays: 'Coordination\tIndependent' },
  {
    url: 'http://hl7.org/fhir/v2/0174',
    codes: 'A|C|F|P|S',
    displays:
      'Atomic service/test/observation (test code or treatment code)\tSingle observation calculated via a rule or formula from other independent observations (e.g. Alveolar-arterial ratio, cardiac output)\tFunctional procedure that may consist of one or more interrelated measures (e.g. glucose tolerance test, creatinine clearance), usually done at different times and/or on different specimens\tProfile or battery consisting of many independent atomic observations (e.g. SMA12, electrolytes), usually done at one instrument on one specimen\tSuperset-a set of batteries or procedures ordered under a single code unit but processed as separate batteries (e.g. routines = CBC, UA, electrolytes)<p>This set indicates that the code being described is used to order multiple service/test/observation b',
  },
  {
    url: 'http://hl7.org/fhir/v2/0175',
    codes:
      'CDM|CLN|CM0|CM1|CM2|CMA|CMB|INV|LOC|MACP|MLCP|OM1|OM1-OM6|OM2|OM3|OM4|OM5|OM6|OMA|OMB|OMC|OMD|OME|OMM|PRA|STF',
    displays:
      'Charge description master file\tClinic master file\tClinical study master\tClinical study phase master\tClinical study Data Schedule Master\tClinical study with phases and scheduled master file\tClinical study without phases but with scheduled master file\tInventory master file\tLocation master file\tMedicare Approved Coverage Process\tMedicare Limited Coverage Process\tObservation text master file segments (e.g. Lab)\tObservation text master file segments (e.g. Lab)\tObservation text master file segments (e.g. Lab)\tObservation text master file segments (e.g. Lab)\tObservation text master file segments (e.g. Lab)\tObservation text master file segments (e.g. Lab)\tObservation text master file segments (e.g. Lab)\tNumerical observation master file\tCategorical observation master file\tObservation batteries master file\tCalculated observations master file\tOther Observation/Service Item master file\tMixed type observation master file\tPractitioner master file\tStaff master file',
  },
  {
    url: 'http://hl7.org/fhir/v2/0177',
    codes: 'AID|EMP|ETH|HIV|PSY|R|U|UWM|V|VIP',
    displays:
      'AIDS patient\tEmployee\tAlcohol/drug treatment patient\tHIV(+) patient\tPsychiatric patient\tRestricted\tUsual control\tUnwed mother\tVery restricted\tVery important person or celebrity',
  },
  {
    url: 'http://hl7.org/fhir/v2/0178',
    codes: 'REP|UPD',
    displays:
      'Replace current version of this master file with the version contained in this message\tChange file records as defined in the record-level event codes for each record that follows',
  },
  {
    url: 'http://hl7.org/fhir/v2/0179',
    codes: 'AL|ER|NE|SU',
    displays:
      'Always. All MFA segments (whether denoting errors or not) must be returned via the application-level acknowledgment message\tError/Reject conditions only. Only MFA segments denoting errors must be returned via the application-level acknowledgment for this message\tNever. No application-level response needed\tSuccess. Only MFA segments denoting success must be returned via the application-level acknowledgment for this message',
  },
  {
    url: 'http://hl7.org/fhir/v2/0180',
    codes: 'MAC|MAD|MDC|MDL|MUP',
    displays:
      'Reactivate deactivated record\tAdd record to master file\tDeactivate: discontinue using record in master file, but do not delete from database\tDelete record from master file\tUpdate record for master file',
  },
  {
    url: 'http://hl7.org/fhir/v2/0181',
    codes: 'S|U',
    displays:
      'Successful posting of the record defined by the MFE segment\tUnsuccessful posting of the record defined by the MFE segment',
  },
  { url: 'http://hl7.org/fhir/v2/0183', codes: 'A|I', displays: 'Active Staff\tInactive Staff' },
  {
    url: 'http://hl7.org/fhir/v2/0185',
    codes: 'B|C|E|F|H|O',
    displays:
      'Beeper Number\tCellular Phone Number\tE-Mail Address (for backward compatibility)\tFAX Number\tHome Phone Number\tOffice Phone Number',
  },
  {
    url: 'http://hl7.org/fhir/v2/0187',
    codes: 'I|P',
    displays: 'Institution bills for provider\tProvider does own billing',
  },
  {
    url: 'http://hl7.org/fhir/v2/0189',
    codes: 'H|N|U',
    displays: 'Hispanic or Latino\tNot Hispanic or Latino\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/v2/0190',
    codes: 'B|BA|BDL|BI|BR|C|F|H|L|M|N|O|P|RH|S|SH|TM|V',
    displays:
      'Firm/Business\tBad address\tBirth delivery location (address where birth occurred)\tBilling Address\tResidence at birth (home address at time of birth)\tCurrent Or Temporary\tCountry Of Origin\tHome\tLegal Address\tMailing\tBirth (nee) (birth address, not otherwise specified)\tOffice/Business\tPermanent\tRegistry home. Refers to the information system, typically managed by a public health agency, that stores patient information such as immunization histories or cancer data, regardless of where the patient obtains services.\tService Location\tShipping Address\tTube Address\tVacation',
  },
  {
    url: 'http://hl7.org/fhir/v2/0191',
    codes: 'AP|Application|AU|Audio|FT|IM|Image|multipart|NS|SD|SI|TEXT|TX',
    displays:
      'Other application data, typically uninterpreted binary data (HL7 V2.3 and later)\tOther application data, typically uninterpreted binary data (HL7 V2.3 and later)\tAudio data (HL7 V2.3 and later)\tAudio data (HL7 V2.3 and later)\tFormatted text (HL7 V2.2 only)\tImage data (HL7 V2.3 and later)\tImage data (HL7 V2.3 and later)\tMIME multipart package\tNon-scanned image (HL7 V2.2 only)\tScanned document (HL7 V2.2 only)\tScanned image (HL7 V2.2 only)\tMachine readable text document (HL7 V2.3.1 and later)\tMachine readable text document (HL7 V2.2 only)',
  },
  {
    url: 'http://hl7.org/fhir/v2/0193',
    codes: 'AT|LM|PC|UL',
    displays: 'Amount\tLimit\tPercentage\tUnlimited',
  },
  {
    url: 'http://hl7.org/fhir/v2/0200',
    codes: '...|A|B|BAD|C|D|F|I|K|L|M|MSK|N|NAV|NB|NOUSE|O|P|R|REL|S|T|TEMP|U',
    displays:
      '\tAssigned\tBirth name\tBad Name\tAdopted Name\tCustomary Name\tFathers Name\tLicensing Name\tBusiness name\tOfficial Registry Name\tMaiden Name\tMasked\tNickname\tTemporarily Unavailable\tNewborn Name\tNo Longer To Be Used\tOther\tName of Partner/Spouse\tRegistered Name\tReligious\tPseudonym\tIndigenous/Tribal\tTemporary Name\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/v2/0201',
    codes: 'ASN|BPN|EMR|NET|ORN|PRN|PRS|VHN|WPN',
    displays:
      'Answering Service Number\tBeeper Number\tEmergency Number\tNetwork (email) Address\tOther Residence Number\tPrimary Residence Number\tPersonal\tVacation Home Number\tWork Number',
  },
  {
    url: 'http://hl7.org/fhir/v2/0202',
    codes: 'BP|CP|FX|Internet|MD|PH|SAT|TDD|TTY|X.400',
    displays:
      'Beeper\tCellular or Mobile Phone\tFax\tInternet Address\tModem\tTelephone\tSatellite Phone\tTelecommunications Device for the Deaf\tTeletypewriter\tX.400 email address',
  },
  {
    url: 'http://hl7.org/fhir/v2/0203',
    codes:
      'ACSN|AM|AMA|AN|An identifier for a provi|An Identifier for a provider a|An identifier for a provider r|ANC|AND|ANON|ANT|APRN|ASID|BA|BC|BCT|BR|BRN|BSNR|CC|CONM|CY|CZ|DDS|DEA|DFN|DI|DL|DN|DO|DP|DPM|DR|DS|EI|EN|ESN|FI|GI|GL|GN|HC|IND|JHN|LACSN|LANR|LI|LN|LR|MA|MB|MC|MCD|MCN|MCR|MCT|MD|MI|MR|MRT|MS|NBSNR|NCT|NE|NH|NI|NII|NIIP|NNxxx|NP|NPI|OD|PA|PC|PCN|PE|PEN|PI|PN|PNT|PPIN|PPN|PRC|PRN|PT|QA|RI|RN|RPH|RR|RRI|RRP|SID|SL|SN|SP|SR|SS|TAX|TN|TPR|U|UPIN|USID|VN|VP|VS|WC|WCN|WP|XX',
    displays:
      "Accession ID\tAmerican Express\tAmerican Medical Association Number\tAccount number\t\t\t\tAccount number Creditor\tAccount number debitor\tAnonymous identifier\tTemporary Account Number\tAdvanced Practice Registered Nurse number\tAncestor Specimen ID\tBank Account Number\tBank Card Number\tBirth Certificate\tBirth registry number\tBreed Registry Number\tPrimary physician office number\tCost Center number\tChange of Name Document\tCounty number\tCitizenship Card\tDentist license number\tDrug Enforcement Administration registration number\tDrug Furnishing or prescriptive authority Number\tDiner's Club card\tDriver's license number\tDoctor number\tOsteopathic License number\tDiplomatic Passport\tPodiatrist license number\tDonor Registration Number\tDiscover Card\tEmployee number\tEmployer number\tStaff Enterprise Number\tFacility ID\tGuarantor internal identifier\tGeneral ledger number\tGuarantor external identifier\tHealth Card Number\tIndigenous/Aboriginal\tJurisdictional health number (Canada)\tLaboratory Accession ID\tLifelong physician number\tLabor and industries number\tLicense number\tLocal Registry ID\tPatient Medicaid number\tMember Number\tPatient's Medicare number\tPractitioner Medicaid number\tMicrochip Number\tPractitioner Medicare number\tMarriage Certificate\tMedical License number\tMilitary ID number\tMedical record number\tTemporary Medical Record Number\tMasterCard\tSecondary physician office number\tNaturalization Certificate\tNational employer identifier\tNational Health Plan Identifier\tNational unique individual identifier\tNational Insurance Organization Identifier\tNational Insurance Payor Identifier (Payor)\tNational Person Identifier where the xxx is the ISO table 3166 3-character (alphabetic) country code\tNurse practitioner number\tNational provider identifier\tOptometrist license number\tPhysician Assistant number\tParole Card\tPenitentiary/correctional institution Number\tLiving Subject Enterprise Number\tPension Number\tPatient internal identifier\tPerson number\tTemporary Living Subject Number\tMedicare/CMS Performing Provider Identification Number\tPassport number\tPermanent Resident Card Number\tProvider number\tPatient external identifier\tQA number\tResource identifier\tRegistered Nurse Number\tPharmacist license number\tRailroad Retirement number\tRegional registry ID\tRailroad Retirement Provider\tSpecimen ID\tState license\tSubscriber Number\tStudy Permit\tState registry ID\tSocial Security number\tTax ID number\tTreaty Number/ (Canada)\tTemporary Permanent Resident (Canada)\tUnspecified identifier\tMedicare/CMS (formerly HCFA)'s Universal Physician Identification numbers\tUnique Specimen ID\tVisit number\tVisitor Permit\tVISA\tWIC identifier\tWorkers' Comp Number\tWork Permit\tOrganization identifier",
  },
  {
    url: 'http://hl7.org/fhir/v2/0204',
    codes: 'A|D|L|SL',
    displays: 'Alias name\tDisplay name\tLegal name\tStock exchange listing name',
  },
  {
    url: 'http://hl7.org/fhir/v2/0205',
    codes: 'AP|DC|IC|PF|TF|TP|UP',
    displays:
      'administrative price or handling fee\tdirect unit cost\tindirect unit cost\tprofessional fee for performing provider\ttechnology fee for use of equipment\ttotal price\tunit price, may be based on length of procedure or service',
  },
  { url: 'http://hl7.org/fhir/v2/0206', codes: 'A|D|U|X', displays: 'Add/Insert\tDelete\tUpdate\tNo Change' },
  {
    url: 'http://hl7.org/fhir/v2/0207',
    codes: 'A|I|Not present|R|T',
    displays:
      'Archive\tInitial load\tNot present (the default, meaning current processing)\tRestore from archive\tCurrent processing, transmitted at intervals (scheduled or on demand)',
  },
  {
    url: 'http://hl7.org/fhir/v2/0208',
    codes: 'AE|AR|NF|OK',
    displays:
      'Application error\tApplication reject\tNo data found, no errors\tData found, no errors (this is the default)',
  },
  {
    url: 'http://hl7.org/fhir/v2/0209',
    codes: 'CT|EQ|GE|GN|GT|LE|LT|NE',
    displays:
      'Contains\tEqual\tGreater than or equal\tGeneric\tGreater than\tLess than or equal\tLess than\tNot Equal',
  },
  { url: 'http://hl7.org/fhir/v2/0210', codes: 'AND|OR', displays: 'Default\t' },
  {
    url: 'http://hl7.org/fhir/v2/0211',
    codes:
      '8859/1|8859/15|8859/2|8859/3|8859/4|8859/5|8859/6|8859/7|8859/8|8859/9|ASCII|BIG-5|CNS 11643-1992|GB 18030-2000|ISO IR14|ISO IR159|ISO IR6|ISO IR87|JAS2020|JIS X 0202|KS X 1001|UNICODE|UNICODE UTF-16|UNICODE UTF-32|UNICODE UTF-8',
    displays:
      'The printable characters from the ISO 8859/1 Character set\tThe printable characters from the ISO 8859/15 (Latin-15)\tThe printable characters from the ISO 8859/2 Character set\tThe printable characters from the ISO 8859/3 Character set\tThe printable characters from the ISO 8859/4 Character set\tThe printable characters from the ISO 8859/5 Character set\tThe printable characters from the ISO 8859/6 Character set\tThe printable characters from the ISO 8859/7 Character set\tThe printable characters from the ISO 8859/8 Character set\tThe printable characters from the ISO 8859/9 Character set\tThe printable 7-bit ASCII character set.\tCode for Taiwanese Character Set (BIG-5)\tCode for Taiwanese Character Set (CNS 11643-1992)\tCode for Chinese Character Set (GB 18030-2000)\tCode for Information Exchange (one byte)(JIS X 0201-1976).\tCode of the supplementary Japanese Graphic Character set for information interchange (JIS X 0212-1990).\tASCII graphic character set consisting of 94 characters.\tCode for the Japanese Graphic Character set for information interchange (JIS X 0208-1990),\tA subset of ISO2020 used for most Kanjii transmissions\tISO 2022 with escape sequences for Kanjii\tCode for Korean Character Set (KS X 1001)\tThe world wide character standard from ISO/IEC 10646-1-1993\tUCS Transformation Format, 16-bit form\tUCS Transformation Format, 32-bit form\tUCS Transformation Format, 8-bit form',
  },
  {
    url: 'http://hl7.org/fhir/v2/0213',
    codes: 'D|I|P',
    displays:
      'The visit is marked for deletion and the user cannot enter new data against it.\tThe visit is marked inactive and the user cannot enter new data against it.\tMarked for purge. User is no longer able to update the visit.',
  },
  {
    url: 'http://hl7.org/fhir/v2/0214',
    codes: 'CH|ES|FP|O|U',
    displays: 'Child Health Assistance\tElective Surgery Program\tFamily Planning\tOther\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/v2/0215',
    codes: 'F|N|O|U',
    displays: 'Family only\tNo Publicity\tOther\tUnknown',
  },
  { url: 'http://hl7.org/fhir/v2/0216', codes: 'AI|DI', displays: 'Active Inpatient\tDischarged Inpatient' },
  { url: 'http://hl7.org/fhir/v2/0217', codes: '1|2|3', displays: 'Emergency\tUrgent\tElective' },
  {
    url: 'http://hl7.org/fhir/v2/0220',
    codes: 'A|F|I|R|S|U',
    displays: 'Alone\tFamily\tInstitution\tRelative\tSpouse Only\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/v2/0223',
    codes: 'C|CB|D|M|O|S|U|WU',
    displays:
      'Small Children Dependent\tCommon Bath\tSpouse dependent\tMedical Supervision Required\tOther\tSpouse Dependent\tUnknown\tWalk up',
  },
  { url: 'http://hl7.org/fhir/v2/0224', codes: 'A|N|U', displays: 'Arranged\tNot Arranged\tUnknown' },
  { url: 'http://hl7.org/fhir/v2/0225', codes: 'N|R|U', displays: 'Not Required\tRequired\tUnknown' },
  {
    url: 'http://hl7.org/fhir/v2/0227',
    codes:
      'AB|AD|ALP|AR|AVB|AVI|BA|BAH|BAY|BP|BPC|CEN|CHI|CMP|CNJ|CON|DVC|EVN|GEO|GRE|IAG|IM|IUS|JPN|KGC|LED|MA|MBL|MED|MIL|MIP|MSD|NAB|NAV|NOV|NVX|NYB|ORT|OTC|OTH|PD|PMC|PRX|PWJ|SCL|SI|SKB|SOL|TAL|UNK|USA|VXG|WA|WAL|ZLB',
    displays:
      'Abbott Laboratories\tAdams Laboratories, Inc.\tAlpha Therapeutic Corporation\tArmour\tAventis Behring L.L.C.\tAviron\tBaxter Healthcare Corporation\tBaxter Healthcare Corporation\tBayer Corporation\tBerna Products\tBerna Products Corporation\tCenteon L.L.C.\tChiron Corporation\tCelltech Medeva Pharmaceuticals\tCangene Corporation\tConnaught\tDynPort Vaccine Company, LLC\tEvans Medical Limited\tGeoVax Labs, Inc.\tGreer Laboratories, Inc.\tImmuno International AG\tMerieux\tImmuno-U.S., Inc.\tThe Research Foundation for Microbial Diseases of Osaka University\tKorea Green Cross Corporation\tLederle\tMassachusetts Public Health Biologic Laboratories\tMassachusetts Biologic Laboratories\tMedImmune, Inc.\tMiles\tBioport Corporation\tMerck & Co., Inc.\tNABI\tNorth American Vaccine, Inc.\tNovartis Pharmaceutical Corporation\tNovavax, Inc.\tNew York Blood Center\tOrtho-Clinical Diagnostics\tOrganon Teknika Corporation\tOther manufacturer\tParkedale Pharmaceuticals\tsanofi pasteur\tPraxis Biologics\tPowderJect Pharmaceuticals\tSclavo, Inc.\tSwiss Serum and Vaccine Inst.\tGlaxoSmithKline\tSolvay Pharmaceuticals\tTalecris Biotherapeutics\tUnknown manufacturer\tUnited States Army Medical Research and Material Command\tVaxGen\tWyeth-Ayerst\tWyeth-Ayerst\tZLB Behring',
  },
  {
    url: 'http://hl7.org/fhir/v2/0228',
    codes: 'C|D|I|M|O|R|S|T',
    displays:
      'Consultation\tDiagnosis\tInvasive procedure not classified elsewhere (I.V., catheter, etc.)\tMedication (antibiotic)\tOther\tRadiological scheduling (not using ICDA codes)\tSign and symptom\tTissue diagnosis',
  },
  {
    url: 'http://hl7.org/fhir/v2/0229',
    codes: '...|C|G|M',
    displays: 'No suggested values defined\tChampus\tManaged Care Organization\tMedicare',
  },
  {
    url: 'http://hl7.org/fhir/v2/0230',
    codes: 'A|D|I|P',
    displays:
      'Anesthesia\tDiagnostic procedure\tInvasive procedure not classified elsewhere (e.g. IV, catheter, etc.)\tProcedure for treatment (therapeutic, including operations)',
  },
  {
    url: 'http://hl7.org/fhir/v2/0231',
    codes: 'F|N|P',
    displays: 'Full-time student\tNot a student\tPart-time student',
  },
  {
    url: 'http://hl7.org/fhir/v2/0232',
    codes: '01|02|03',
    displays: 'Medicare claim status\tMedicaid claim status\tName/address change',
  },
  {
    url: 'http://hl7.org/fhir/v2/0234',
    codes: '10D|15D|30D|3D|7D|AD|CO|DE|PD|RQ',
    displays:
      '10 day report\t15 day report\t30 day report\t3 day report\t7 day report\tAdditional information\tCorrection\tDevice evaluation\tPeriodic\tRequested information',
  },
  {
    url: 'http://hl7.org/fhir/v2/0235',
    codes: 'C|D|E|H|L|M|N|O|P|R',
    displays:
      'Clinical trial\tDatabase/registry/poison control center\tDistributor\tHealth professional\tLiterature\tManufacturer/marketing authority holder\tNon-healthcare professional\tOther\tPatient\tRegulatory agency',
  },
  {
    url: 'http://hl7.org/fhir/v2/0236',
    codes: 'D|L|M|R',
    displays: 'Distributor\tLocal facility/user facility\tManufacturer\tRegulatory agency',
  },
  {
    url: 'http://hl7.org/fhir/v2/0237',
    codes: 'A|B|D|I|L|M|O|W',
    displays:
      'Abuse\tUnexpected beneficial effect\tDependency\tInteraction\tLack of expect therapeutic effect\tMisuse\tOverdose\tDrug withdrawal',
  },
  { url: 'http://hl7.org/fhir/v2/0238', codes: 'N|S|Y', displays: 'No\tSignificant\tYes' },
  { url: 'http://hl7.org/fhir/v2/0239', codes: 'N|U|Y', displays: 'No\tUnknown\tYes' },
  {
    url: 'http://hl7.org/fhir/v2/0240',
    codes: 'C|D|H|I|J|L|O|P|R',
    displays:
      'Congenital anomaly/birth defect\tDeath\tCaused hospitalized\tIncapacity which is significant, persistent or permanent\tDisability which is significant, persistent or permanent\tLife threatening\tOther\tProlonged hospitalization\tRequired intervention to prevent permanent impairment/damage',
  },
  {
    url: 'http://hl7.org/fhir/v2/0241',
    codes: 'D|F|N|R|S|U|W',
    displays: 'Died\tFully recovered\tNot recovering/unchanged\tRecovering\tSequelae\tUnknown\tWorsening',
  },
  {
    url: 'http://hl7.org/fhir/v2/0242',
    codes: 'C|H|L|M|O|P|R',
    displays:
      "Health care consumer/patient\tOther health professional\tLawyer/attorney\tMid-level professional (nurse, nurse practitioner, physician's assistant)\tOther non-health professional\tPhysician (osteopath, homeopath)\tPharmacist",
  },
  { url: 'http://hl7.org/fhir/v2/0243', codes: 'N|NA|Y', displays: 'No\tNot applicable\tYes' },
  {
    url: 'http://hl7.org/fhir/v2/0247',
    codes: 'A|C|D|I|K|O|P|Q|R|U|X|Y',
    displays:
      'Evaluation anticipated, but not yet begun\tProduct received in condition which made analysis impossible\tProduct discarded -- unable to follow up\tProduct remains implanted -- unable to follow up\tProblem already known, no evaluation necessary\tOther\tEvaluation in progress\tProduct under quarantine -- unable to follow up\tProduct under recall/corrective action\tProduct unavailable for follow up investigation\tProduct not made by company\tEvaluation completed',
  },
  {
    url: 'http://hl7.org/fhir/v2/0248',
    codes: 'A|L|N|R',
    displays:
      'Actual product involved in incident was evaluated\tA product from the same lot as the actual product involved was evaluated\tA product from a controlled/non-related inventory was evaluated\tA product from a reserve sample was evaluated',
  },
  {
    url: 'http://hl7.org/fhir/v2/0250',
    codes: 'H|I|M|N|S',
    displays: 'Highly probable\tImprobable\tModerately probable\tNot related\tSomewhat probable',
  },
  {
    url: 'http://hl7.org/fhir/v2/0251',
    codes: 'DI|DR|N|OT|WP|WT',
    displays:
      'Product dose or frequency of use increased\tProduct dose or frequency of use reduced\tNone\tOther\tProduct withdrawn permanently\tProduct withdrawn temporarily',
  },
  {
    url: 'http://hl7.org/fhir/v2/0252',
    codes: 'AW|BE|DR|EX|IN|LI|OE|OT|PL|SE|TC',
    displays:
      'Abatement of event after product withdrawn\tEvent recurred after product reintroduced\tDose response observed\tAlternative explanations for the event available\tEvent occurred after product introduced\tLiterature reports association of product with event\tOccurrence of event was confirmed by objective evidence\tOther\tEffect observed when patient receives placebo\tSimilar events in past for this patient\tToxic levels of product documented in blood or body fluids',
  },
  {
    url: 'http://hl7.org/fhir/v2/0253',
    codes: 'B|F|O|P|X',
    displays: 'Breast milk\tFather\tOther\tTransplacental\tBlood product',
  },
  {
    url: 'http://hl7.org/fhir/v2/0254',
    codes:
      'ABS|ACNC|ACT|APER|ARB|AREA|ASPECT|CACT|CCNT|CCRTO|CFR|CLAS|CNC|CNST|COEF|COLOR|CONS|CRAT|CRTO|DEN|DEV|DIFF|ELAS|ELPOT|ELRAT|ELRES|ENGR|ENT|ENTCAT|ENTNUM|ENTSUB|ENTVOL|EQL|FORCE|FREQ|IMP|KINV|LEN|LINC|LIQ|MASS|MCNC|MCNT|MCRTO|MFR|MGFLUX|MINC|MORPH|MOTIL|MRAT|MRTO|NCNC|NCNT|NFR|NRTO|NUM|OD|OSMOL|PRES|PRID|PWR|RANGE|RATIO|RCRLTM|RDEN|REL|RLMCNC|RLSCNC|RLTM|SATFR|SCNC|SCNCIN|SCNT|SCNTR|SCRTO|SFR|SHAPE|SMELL|SRAT|SRTO|SUB|SUSC|TASTE|TEMP|TEMPDF|TEMPIN|THRMCNC|THRSCNC|TIME|TITR|TMDF|TMSTP|TRTO|TYPE|VCNT|VEL|VELRT|VFR|VISC|VOL|VRAT|VRTO',
    displays:
      'Absorbance\tConcentration, Arbitrary Substance\tActivity\tAppearance\tArbitrary\tArea\tAspect\tCatalytic Activity\tCatalytic Content\tCatalytic Concentration Ratio\tCatalytic Fraction\tClass\tCatalytic Concentration\tConstant\tCoefficient\tColor\tConsistency\tCatalytic Rate\tCatalytic Ratio\tDensity\tDevice\tDifference\tElasticity\tElectrical Potential (Voltage)\tElectrical current (amperage)\tElectrical Resistance\tEnergy\tEntitic\tEntitic Catalytic Activity\tEntitic Number\tEntitic Substance of Amount\tEntitic Volume\tEquilibrium\tMechanical force\tFrequency\tImpression/ interpretation of study\tKinematic Viscosity\tLength\tLength Increment\tLiquefaction\tMass\tMass Concentration\tMass Content\tMass Concentration Ratio\tMass Fraction\tMagnetic flux\tMass Increment\tMorphology\tMotility\tMass Rate\tMass Ratio\tNumber Concentration\tNumber Content\tNumber Fraction\tNumber Ratio\tNumber\tOptical density\tOsmolality\tPressure (Partial)\tPresence/Identity/Existence\tPower (wattage)\tRanges\tRatios\tReciprocal Relative Time\tRelative Density\tRelative\tRelative Mass Concentration\tRelative Substance Concentration\tRelative Time\tSaturation Fraction\tSubstance Concentration\tSubstance Concentration Increment\tSubstance Content\tSubstance Content Rate\tSubstance Concentration Ratio\tSubstance Fraction\tShape\tSmell\tSubstance Rate\tSubstance Ratio\tSubstance Amount\tSusceptibility\tTaste\tTemperature\tTemperature Difference\tTemperature Increment\tThreshold Mass Concentration\tThreshold Substance Concentration\tTime (e.g. seconds)\tDilution Factor (Titer)\tTime Difference\tTime Stamp-Date and Time\tTime Ratio\tType\tVolume Content\tVelocity\tVelocity Ratio\tVolume Fraction\tViscosity\tVolume\tVolume Rate\tVolume Ratio',
  },
  {
    url: 'http://hl7.org/fhir/v2/0255',
    codes: '*|* (star)|12H|1H|1L|1W|2.5H|24H|2D|2H|2L|2W|30M|3D|3H|3L|3W|4D|4H|4W|5D|5H|6D|6H|7H|8H|PT',
    displays:
      '(asterisk) Life of the "unit." Used for blood products.\tLife of the "unit." Used for blood products.\t12 hours\t1 hour\t1 months (30 days)\t1 week\t2Â½ hours\t24 hours\t2 days\t2 hours\t2 months\t2 weeks\t30 minutes\t3 days\t3 hours\t3 months\t3 weeks\t4 days\t4 hours\t4 weeks\t5 days\t5 hours\t6 days\t6 hours\t7 hours\t8 hours\tTo identify measures at a point in time. This is a synonym for "spot" or "random" as applied to urine measurements.',
  },
  {
    url: 'http://hl7.org/fhir/v2/0256',
    codes:
      '10D|10M|12H|15M|1H|1L|1M|1W|2.5H|20M|24H|25M|2D|2H|2L|2M|2W|30M|3D|3H|3L|3M|3W|4D|4H|4M|4W|5D|5H|5M|6D|6H|6M|7D|7H|7M|8H|8H SHIFT|8M|9M|BS|PEAK|RANDOM|TROUGH',
    displays:
      '10 days\t10 minutes post challenge\t12 hours post challenge\t15 minutes post challenge\t1 hour post challenge\t1 month (30 days) post challenge\t1 minute post challenge\t1 week\t2 Â½ hours post challenge\t20 minutes post challenge\t24 hours post challenge\t25 minutes post challenge\t2 days\t2 hours post challenge\t2 months (60 days) post challenge\t2 minutes post challenge\t2 weeks\t30 minutes post challenge\t3 days\t3 hours post challenge\t3 months (90 days) post challenge\t3 minutes post challenge\t3 weeks\t4 days\t4 hours post challenge\t4 minutes post challenge\t4 weeks\t5 days\t5 hours post challenge\t5 minutes post challenge\t6 days\t6 hours post challenge\t6 minutes post challenge\t7 days\t7 hours post challenge\t7 minutes post challenge\t8 hours post challenge\t8 hours aligned on nursing shifts\t8 minutes post challenge\t9 minutes post challenge\tBaseline (time just before the challenge)\tThe time post drug dose at which the highest drug level is reached (differs by drug)\tTime from the challenge, or dose not specified. (random)\tThe time post drug dose at which the lowest drug level is reached (varies with drug)',
  },
  {
    url: 'http://hl7.org/fhir/v2/0257',
    codes: 'CFST|EXCZ|FFST',
    displays:
      'Fasting (no calorie intake) for the period specified in the time component of the term, e.g. 1H POST CFST\tExercise undertaken as challenge (can be quantified)\tNo fluid intake for the period specified in the time component of the term',
  },
  {
    url: 'http://hl7.org/fhir/v2/0258',
    codes: 'BPU|CONTROL|DONOR|PATIENT',
    displays: 'Blood product unit\tControl\tDonor\tPatient',
  },
  {
    url: 'http://hl7.org/fhir/v2/0259',
    codes: 'AS|BS|CD|CP|CR|CS|CT|DD|DG|DM|EC|ES|FA|FS|LP|LS|MA|MS|NM|OT|PT|RF|ST|TG|US|XA',
    displays:
      'Angioscopy\tBiomagnetic imaging\tColor flow Doppler\tColposcopy\tComputed radiography\tCystoscopy\tComputed tomography\tDuplex Doppler\tDiapanography\tDigital microscopy\tEchocardiography\tEndoscopy\tFluorescein angiography\tFundoscopy\tLaparoscopy\tLaser surface scan\tMagnetic resonance angiography\tMagnetic resonance spectroscopy\tNuclear Medicine (radioisotope study)\tOther\tPositron emission tomography (PET)\tRadio fluoroscopy\tSingle photon emission computed tomography (SPECT)\tThermography\tUltrasound\tX-ray Angiography',
  },
  {
    url: 'http://hl7.org/fhir/v2/0260',
    codes: 'B|C|D|E|L|N|O|R',
    displays: 'Bed\tClinic\tDepartment\tExam Room\tOther Location\tNursing Unit\tOperating Room\tRoom',
  },
  {
    url: 'http://hl7.org/fhir/v2/0261',
    codes: 'EEG|EKG|INF|IVP|OXY|SUC|VEN|VIT',
    displays:
      'Electro-Encephalogram\tElectro-Cardiogram\tInfusion pump\tIV pump\tOxygen\tSuction\tVentilator\tVital signs monitor',
  },
  {
    url: 'http://hl7.org/fhir/v2/0262',
    codes: 'F|J|P|Q|S|W',
    displays:
      'Isolation\tPrivate room - medically justified\tPrivate room\tPrivate room - due to overflow\tSemi-private room\tWard',
  },
  {
    url: 'http://hl7.org/fhir/v2/0263',
    codes: 'A|C|E|F|N|R|S',
    displays: 'Ambulatory\tCritical care\tEmergency\tIsolation\tIntensive care\tRoutine\tSurgery',
  },
  {
    url: 'http://hl7.org/fhir/v2/0265',
    codes:
      'ALC|AMB|CAN|CAR|CCR|CHI|EDI|EMR|FPC|INT|ISO|NAT|NBI|OBG|OBS|OTH|PED|PHY|PIN|PPS|PRE|PSI|PSY|REH|SUR|WIC',
    displays:
      'Allergy\tAmbulatory\tCancer\tCoronary/cardiac care\tCritical care\tChiropractic\tEducation\tEmergency\tFamily planning\tIntensive care\tIsolation\tNaturopathic\tNewborn, nursery, infants\tObstetrics, gynecology\tObservation\tOther specialty\tPediatrics\tGeneral/family practice\tPediatric/neonatal intensive care\tPediatric psychiatric\tPediatric rehabilitation\tPsychiatric intensive care\tPsychiatric\tRehabilitation\tSurgery\tWalk-in clinic',
  },
  {
    url: 'http://hl7.org/fhir/v2/0267',
    codes: 'FRI|MON|SAT|SUN|THU|TUE|WED',
    displays: 'Friday\tMonday\tSaturday\tSunday\tThursday\tTuesday\tWednesday',
  },
  {
    url: 'http://hl7.org/fhir/v2/0268',
    codes: 'A|R|X',
    displays: 'Override allowed\tOverride required\tOverride not allowed',
  },
  { url: 'http://hl7.org/fhir/v2/0269', codes: 'O|R', displays: 'Charge on Order\tCharge on Result' },
  {
    url: 'http://hl7.org/fhir/v2/0270',
    codes: 'AR|CD|CN|DI|DS|ED|HP|OP|PC|PH|PN|PR|SP|TS',
    displays:
      'Autopsy report\tCardiodiagnostics\tConsultation\tDiagnostic imaging\tDischarge summary\tEmergency department report\tHistory and physical examination\tOperative report\tPsychiatric consultation\tPsychiatric history and physical examination\tProcedure note\tProgress note\tSurgical pathology\tTransfer summary',
  },
  {
    url: 'http://hl7.org/fhir/v2/0271',
    codes: 'AU|DI|DO|IN|IP|LA|PA',
    displays:
      'Authenticated\tDictated\tDocumented\tIncomplete\tIn Progress\tLegally authenticated\tPre-authenticated',
  },
  {
    url: 'http://hl7.org/fhir/v2/0272',
    codes: '1|2|3|R|RE|U|UC|V|VR',
    displays:
      'ASTM Level 1\tASTM Level 2\tASTM Level 3\tRestricted\tRestricted\tUsual control\tUsual control\tVery restricted\tVery restricted',
  },
  {
    url: 'http://hl7.org/fhir/v2/0273',
    codes: 'AV|CA|OB|UN',
    displays: 'Available for patient care\tDeleted\tObsolete\tUnavailable for patient care',
  },
  {
    url: 'http://hl7.org/fhir/v2/0275',
    codes: 'AA|AC|AR|PU',
    displays: 'Active and archived\tActive\tArchived (not active)\tPurged',
  },
  {
    url: 'http://hl7.org/fhir/v2/0276',
    codes: 'CHECKUP|EMERGENCY|FOLLOWUP|ROUTINE|WALKIN',
    displays:
      'A routine check-up, such as an annual physical\tEmergency appointment\tA follow up visit from a previous appointment\tRoutine appointment - default if not valued\tA previously unscheduled walk-in visit',
  },
  {
    url: 'http://hl7.org/fhir/v2/0277',
    codes: 'Complete|Normal|Tentative',
    displays:
      'A request to add a completed appointment, used to maintain records of completed appointments that did not appear in the schedule (e.g. STAT, walk-in, etc.)\tRoutine schedule request type – default if not valued\tA request for a tentative (e.g. “penciled in”) appointment',
  },
  {
    url: 'http://hl7.org/fhir/v2/0278',
    codes: 'Blocked|Booked|Cancelled|Complete|Dc|Deleted|Noshow|Overbook|Pending|Started|Waitlist',
    displays:
      'The indicated time slot(s) is(are) blocked\tThe indicated appointment is booked\tThe indicated appointment was stopped from occurring (canceled prior to starting)\tThe indicated appointment has completed normally (was not discontinued, canceled, or deleted)\tThe indicated appointment was discontinued (DC’ed while in progress, discontinued parent appointment, or discontinued child appointment)\tThe indicated appointment was deleted from the filler application\tThe patient did not show up for the appointment\tThe appointment has been confirmed; however it is confirmed in an overbooked state\tAppointment has not yet been confirmed\tThe indicated appointment has begun and is currently in progress\tAppointment has been placed on a waiting list for a particular slot, or set of slots',
  },
  {
    url: 'http://hl7.org/fhir/v2/0279',
    codes: 'Confirm|No|Notify|Yes',
    displays:
      'Contact the Placer Contact Person prior to making any substitutions of this resource\tSubstitution of this resource is not allowed\tNotify the Placer Contact Person, through normal institutional procedures, that a substitution of this resource has been made\tSubstitution of this resource is allowed',
  },
  { url: 'http://hl7.org/fhir/v2/0280', codes: 'A|R|S', displays: 'ASAP\tRoutine\tSTAT' },
  {
    url: 'http://hl7.org/fhir/v2/0281',
    codes: 'Hom|Lab|Med|Psy|Rad|Skn',
    displays: 'Home Care\tLaboratory\tMedical\tPsychiatric\tRadiology\tSkilled Nursing',
  },
  {
    url: 'http://hl7.org/fhir/v2/0282',
    codes: 'AM|RP|SO|WR',
    displays: 'Assume Management\tReturn Patient After Evaluation\tSecond Opinion\tSend Written Report',
  },
  { url: 'http://hl7.org/fhir/v2/0283', codes: 'A|E|P|R', displays: 'Accepted\tExpired\tPending\tRejected' },
  {
    url: 'http://hl7.org/fhir/v2/0284',
    codes: 'A|E|I|O',
    displays: 'Ambulatory\tEmergency\tInpatient\tOutpatient',
  },
  {
    url: 'http://hl7.org/fhir/v2/0286',
    codes: 'CP|PP|RP|RT',
    displays: 'Consulting Provider\tPrimary Care Provider\tReferring Provider\tReferred to Provider',
  },
  {
    url: 'http://hl7.org/fhir/v2/0287',
    codes: 'AD|CO|DE|LI|UC|UN|UP',
    displays: 'ADD\tCORRECT\tDELETE\tLINK\tUNCHANGED\tUNLINK\tUPDATE',
  },
  {
    url: 'http://hl7.org/fhir/v2/0290',
    codes:
      '(pad)|0|1|10|11|12|13|14|15|16|17|18|19|2|20|21|22|23|24|25|26|27|28|29|3|30|31|32|33|34|35|36|37|38|39|4|40|41|42|43|44|45|46|47|48|49|5|50|51|52|53|54|55|56|57|58|59|6|60|61|62|63|7|8|9',
    displays:
      '=\tA\tB\tK\tL\tM\tN\tO\tP\tQ\tR\tS\tT\tC\tU\tV\tW\tX\tY\tZ\ta\tb\tc\td\tD\te\tf\tg\th\tI\tj\tk\tl\tm\tn\tE\to\tp\tq\tr\ts\tt\tu\tv\tw\tx\tF\ty\tz\t0\t1\t2\t3\t4\t5\t6\t7\tG\t8\t9\t+\t/\tH\tI\tJ',
  },
  {
    url: 'http://hl7.org/fhir/v2/0291',
    codes:
      '...|BASIC|DICOM|FAX|GIF|HTML|JOT|JPEG|Octet-stream|PICT|PostScript|RTF|SGML|TIFF|x-hl7-cda-level-one|XML|…',
    displays:
      'Source RFC 2046\tISDN PCM audio data\tDigital Imaging and Communications in Medicine\tFacsimile data\tGraphics Interchange Format\tHypertext Markup Language\tElectronic ink data (Jot 1.0 standard)\tJoint Photographic Experts Group\tUninterpreted binary data\tPICT format image data\tPostScript program\tRich Text Format\tStandard Generalized Markup Language (HL7 V2.3.1 and later)\tTIFF image data\tHL7 Clinical Document Architecture Level One document\tExtensible Markup Language (HL7 V2.3.1 and later)\tSource RFC 2046',
  },
  {
    url: 'http://hl7.org/fhir/v2/0292',
    codes:
      '01|02|03|04|05|06|07|08|09|10|100|101|102|103|104|105|106|107|108|109|11|110|111|112|113|114|115|116|117|118|119|12|120|121|122|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|998|999',
    displays:
      'DTP\tOPV\tMMR\tM/R\tmeasles\trubella\tmumps\tHep B, adolescent or pediatric\tTd (adult)\tIPV\tpneumococcal conjugate\ttyphoid, ViCPs\tDTP-Hib-Hep B\tmeningococcal C conjugate\tHep A-Hep B\tvaccinia (smallpox) diluted\tDTaP, 5 pertussis antigens6\tDTaP, NOS\tmeningococcal, NOS\tpneumococcal, NOS\tpertussis\tDTaP-Hep B-IPV\tinfluenza, live, intranasal\ttetanus toxoid, NOS\tTd (adult)\tmeningococcal A,C,Y,W-135 diphtheria conjugate\tTdap\trotavirus, pentavalent\tVZIG (IND)\tHPV, bivalent\trotavirus, monovalent\tdiphtheria antitoxin\tDTaP-Hib-IPV\tzoster\trotavirus, NOS1\tTIG\tIG, NOS\tinfluenza, split (incl. purified surface antigen)\tinfluenza, whole\tHib, NOS\trabies, intramuscular injection\tBCG\tDTaP\tvaricella\tDTP-Hib\tplague\tanthrax\ttyphoid, oral\tcholera\tbotulinum antitoxin\tDT (pediatric)\tCMVIG\tHBIG\tHep A, pediatric, NOS\tmeningococcal\tpneumococcal\tRIG\ttetanus toxoid\tVZIG\tyellow fever\trubella/mumps\tJapanese encephalitis\trabies, intradermal injection\ttyphoid, parenteral\tHep B, adolescent/high risk infant2\tHep B, adult4\tHep B, dialysis\tHep B, NOS\tHib (PRP-D)\tHib (HbOC)\tHib (PRP-T)\tHib (PRP-OMP)\tDTaP-Hib\tHib-Hep B\tHep A, adult\ttyphoid, parenteral, AKD (U.S. military)\tadenovirus, type 4\tadenovirus, type 7\tdengue fever\thantavirus\tHep C\tHep E\therpes simplex 2\tHIV\tHPV, quadrivalent\tJunin virus\tleishmaniasis\tleprosy\tLyme disease\tmalaria\tmelanoma\tparainfluenza-3\tQ fever\tRSV-IGIV\trheumatic fever\tRift Valley fever\trotavirus, tetravalent\tvaccinia (smallpox)\tStaphylococcus bacterio lysate\ttick-borne encephalitis\ttularemia vaccine\tvaccinia immune globulin\tVEE, live\tVEE, inactivated\tadenovirus, NOS1\tHep A, ped/adol, 2 dose\tHep A, ped/adol, 3 dose\tHep A, NOS\tIG\tIGIV\tinfluenza, NOS\tpolio, NOS\trabies, NOS\ttyphoid, NOS\tVEE, NOS\tRSV-MAb\tMMRV\tTST-OT tine test\tTST-PPD intradermal\tTST-PPD tine test\tTST, NOS\tRESERVED - do not use3\tno vaccine administered5\tunknown',
  },
  {
    url: 'http://hl7.org/fhir/v2/0294',
    codes: 'Fri|Mon|Prefend|Prefstart|Sat|Sun|Thu|Tue|Wed',
    displays:
      'An indicator that Friday is or is not preferred for the day on which the appointment will occur.\tAn indicator that Monday is or is not preferred for the day on which the appointment will occur.\tAn indicator that there is a preferred end time for the appointment request, service or resource.\tAn indicator that there is a preferred start time for the appointment request, service or resource.\tAn indicator that Saturday is or is not preferred for the day on which the appointment will occur.\tAn indicator that Sunday is or is not preferred for the day on which the appointment will occur.\tAn indicator that Thursday is or is not preferred for the day on which the appointment will occur.\tAn indicator that Tuesday is or is not preferred for the day on which the appointment will occur.\tAn indicator that Wednesday is or is not preferred for the day on which the appointment will occur.',
  },
  {
    url: 'http://hl7.org/fhir/v2/0298',
    codes: 'F|P',
    displays:
      'Flat-rate. Apply the entire price to this interval, do not pro-rate the price if the full interval has not occurred/been consumed\tPro-rate. Apply this price to this interval, pro-rated by whatever portion of the interval has occurred/been consumed',
  },
  {
    url: 'http://hl7.org/fhir/v2/0299',
    codes: 'A|Base64|Hex',
    displays:
      'No encoding - data are displayable ASCII characters.\tEncoding as defined by MIME (Multipurpose Internet Mail Extensions) standard RFC 1521. Four consecutive ASCII characters represent three consecutive octets of binary data. Base64 utilizes a 65-character subset of US-ASCII, consisting of both the upper and\tHexadecimal encoding - consecutive pairs of hexadecimal digits represent consecutive single octets.',
  },
  {
    url: 'http://hl7.org/fhir/v2/0301',
    codes: 'B|CLIA|CLIP|DNS|EUI64|GUID|HCD|HL7|ISO|L|L,M,N|M|N|Random|URI|UUID|x400|x500',
    displays:
      '\tClinical Laboratory Improvement Amendments. Allows for the ability to designate organization identifier as a "CLIA" assigned number (for labs)\tClinical laboratory Improvement Program. Allows for the ability to designate organization identifier as a "CLIP" assigned number (for labs).Â Used by US Department of Defense.\tAn Internet host name, in accordance with RFC 1035; or an IP address. Either in ASCII or as integers, with periods between components ("dotted" notation).\tIEEE 64-bit Extended Unique Identifier is comprised of a 24-bit company identifier and a 40-bit instance identifier. The value shall be formatted as 16 ASCII HEX digits, for example, "AABBCC1122334455". The 24-bit company identifier, formally known as\tSame as UUID.\tThe CEN Healthcare Coding Scheme Designator\tHL7 registration schemes\tAn International Standards Organization Object Identifier (OID), in accordance with ISO/IEC 8824. Formatted as decimal digits separated by periods; recommended limit of 64 characters\tThese are reserved for locally defined coding schemes.\tLocally defined coding entity identifier.\tThese are reserved for locally defined coding schemes.\tThese are reserved for locally defined coding schemes.\tUsually a base64 encoded string of random bits.\tUniform Resource Identifier\tThe DCE Universal Unique Identifier, in accordance with RFC 4122. Recommended format is 32 hexadecimal digits separated by hyphens, in the digit grouping 8-4-4-4-12\tAn X.400 MHS identifier. Recommended format is in accordance with RFC 1649\tAn X.500 directory name',
  },
  {
    url: 'http://hl7.org/fhir/v2/0305',
    codes: 'C|D|H|N|O|P|S',
    displays: "Clinic\tDepartment\tHome\tNursing Unit\tProvider's Office\tPhone\tSNF",
  },
  {
    url: 'http://hl7.org/fhir/v2/0309',
    codes: 'B|H|P|RX',
    displays: 'Both hospital and physician\tHospital/institutional\tPhysician/professional\tPharmacy',
  },
  { url: 'http://hl7.org/fhir/v2/0311', codes: 'O|P|T|U', displays: 'Other\tPermanent\tTemporary\tUnknown' },
  {
    url: 'http://hl7.org/fhir/v2/0315',
    codes: 'F|I|N|U|Y',
    displays:
      'Yes, patient has a living will but it is not on file\tNo, patient does not have a living will but information was provided\tNo, patient does not have a living will and no information was provided\tUnknown\tYes, patient has a living will',
  },
  {
    url: 'http://hl7.org/fhir/v2/0316',
    codes: 'F|I|N|P|R|U|Y',
    displays:
      'Yes, patient is a documented donor, but documentation is not on file\tNo, patient is not a documented donor, but information was provided\tNo, patient has not agreed to be a donor\tPatient leaves organ donation decision to a specific person\tPatient leaves organ donation decision to relatives\tUnknown\tYes, patient is a documented donor and documentation is on file',
  },
  {
    url: 'http://hl7.org/fhir/v2/0317',
    codes: '9900|9901|9902|9903|9904',
    displays: 'Pace spike\tSAS marker\tSense marker\tBeat marker\tetc.',
  },
  {
    url: 'http://hl7.org/fhir/v2/0321',
    codes: 'AD|F|TR|UD',
    displays: 'Automatic Dispensing\tFloor Stock\tTraditional\tUnit Dose',
  },
  {
    url: 'http://hl7.org/fhir/v2/0322',
    codes: 'CP|NA|PA|RE',
    displays: 'Complete\tNot Administered\tPartially Administered\tRefused',
  },
  { url: 'http://hl7.org/fhir/v2/0323', codes: 'A|D|U|X', displays: 'Add/Insert\tDelete\tUpdate\tNo change' },
  {
    url: 'http://hl7.org/fhir/v2/0324',
    codes: 'GEN|IMP|INF|LCR|LIC|OVR|PRL|SET|SHA|SMK|STF|TEA',
    displays:
      'Gender of patient(s)\tImplant: can be used for radiation implant patients\tInfectious disease: this location can be used for isolation\tLevel of care\tLicensed\tOverflow\tPrivacy level: indicating the level of private versus non-private room\tBed is set up\tShadow: a temporary holding location that does not physically exist\tSmoking\tBed is staffed\tTeaching location',
  },
  {
    url: 'http://hl7.org/fhir/v2/0325',
    codes: 'ALI|DTY|LAB|LB2|PAR|RX|RX2',
    displays:
      'Location Alias(es)\tNearest dietary location\tNearest lab\tSecond nearest lab\tParent location\tNearest pharmacy\tSecond nearest pharmacy',
  },
  { url: 'http://hl7.org/fhir/v2/0326', codes: 'A|V', displays: 'Account level (default)\tVisit level' },
  { url: 'http://hl7.org/fhir/v2/0329', codes: 'A|E', displays: 'Actual count\tEstimated (see comment)' },
  {
    url: 'http://hl7.org/fhir/v2/0330',
    codes: '510E|510K|522S|PMA|PRE|TXN',
    displays:
      '510 (K) exempt\t510 (K)\tPost marketing study (522)\tPremarketing authorization\tPreamendment\tTransitional',
  },
  {
    url: 'http://hl7.org/fhir/v2/0331',
    codes: 'A|D|M|U',
    displays: 'Agent for a foreign manufacturer\tDistributor\tManufacturer\tUser',
  },
  { url: 'http://hl7.org/fhir/v2/0332', codes: 'A|I', displays: 'Accept\tInitiate' },
  {
    url: 'http://hl7.org/fhir/v2/0334',
    codes: 'AP|GT|IN|PT',
    displays: 'Associated party\tGuarantor\tInsured\tPatient',
  },
  {
    url: 'http://hl7.org/fhir/v2/0335',
    codes:
      'A|BID|C|D|I|M|Meal Related Timings|Once|P|PRN|PRNxxx|Q<integer>D|Q<integer>H|Q<integer>J<day#>|Q<integer>L|Q<integer>M|Q<integer>S|Q<integer>W|QAM|QHS|QID|QOD|QPM|QSHIFT|TID|U <spec>|V|xID',
    displays:
      'Ante (before)\ttwice a day at institution-specified times\tservice is provided continuously between start time and stop time\tCibus Diurnus (lunch)\tInter\tCibus Matutinus (breakfast)\t<timing>C ("cum")<meal>\tone time only.\tPost (after)\tgiven as needed\twhere xxx is some frequency code\tevery <integer> days\tevery <integer> hours\trepeats on a particular day of the week,\tevery <integer> months (Lunar cycle)\tevery <integer> minutes\tevery <integer> seconds\tevery <integer> weeks\tin the morning at institution-specified time\tevery day before the hour of sleep\tfour times a day at institution-specified times\tevery other day\tin the evening at institution-specified time\tduring each of three eight-hour shifts at institution-specified times\tthree times a day at institution-specified times\tfor future use, where <spec> is an interval specification as defined by the UNIX cron specification.\tCibus Vespertinus (dinner)\t"X" times per day at institution-specified times, where X is a numeral 5 or greater.',
  },
  {
    url: 'http://hl7.org/fhir/v2/0336',
    codes: 'O|P|S|W',
    displays: 'Provider Ordered\tPatient Preference\tSecond Opinion\tWork Load',
  },
  { url: 'http://hl7.org/fhir/v2/0337', codes: 'C|E', displays: 'Certified\tEligible' },
  {
    url: 'http://hl7.org/fhir/v2/0338',
    codes: 'CY|DEA|GL|L&I|LI|MCD|MCR|QA|SL|TAX|TRL|UPIN',
    displays:
      'County number\tDrug Enforcement Agency no.\tGeneral ledger number\tLabor and industries number\tLabor and industries number\tMedicaid number\tMedicare number\tQA number\tState license number\tTax ID number\tTraining license number\tUnique physician ID no.',
  },
  {
    url: 'http://hl7.org/fhir/v2/0339',
    codes: '1|2|3|4',
    displays:
      'Service is subject to medical necessity procedures\tPatient has been informed of responsibility, and agrees to pay for service\tPatient has been informed of responsibility, and asks that the payer be billed\tAdvanced Beneficiary Notice has not been signed',
  },
  {
    url: 'http://hl7.org/fhir/v2/0344',
    codes: '01|02|03|04|05|06|07|08|09|10|11|12|13|14|15|16|17|18|19',
    displays:
      'Patient is insured\tSpouse\tNatural child/insured financial responsibility\tNatural child/Insured does not have financial responsibility\tStep child\tFoster child\tWard of the court\tEmployee\tUnknown\tHandicapped dependent\tOrgan donor\tCadaver donor\tGrandchild\tNiece/nephew\tInjured plaintiff\tSponsored dependent\tMinor dependent of a minor dependent\tParent\tGrandparent',
  },
  {
    url: 'http://hl7.org/fhir/v2/0350',
    codes:
      '...|01|02|03|04|05|06|09|10|11|12|17|18|19|20|21|22|24|25|26|27|28|29|30|31|32|33|34|35|36|37|40|41|42|43|44|45|46|47|47 ... 49|48|49|50|51|70|70 ... 99|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|A1|A2|A3|…',
    displays:
      "Use NUBC codes\tAuto accident\tNo fault insurance involved-including auto accident/other\tAccident/tort liability\tAccident/employment related\tOther accident\tCrime victim\tStart of infertility treatment cycle\tLast menstrual period\tOnset of symptoms/illness\tDate of onset for a chronically dependent individual\tDate outpatient occupational therapy plan established or last reviewed\tDate of retirement patient/beneficiary\tDate of retirement spouse\tGuarantee of payment began\tUR notice received\tDate active care ended\tDate insurance denied\tDate benefits terminated by primary payor\tDate SNF bed available\tDate home health plan established\tSpouse's date of birth\tDate outpatient physical therapy plan established or last reviewed\tDate outpatient speech pathology plan established or last reviewed\tDate beneficiary notified of intent to bill (accommodations)\tDate beneficiary notified of intent to bill (procedures or treatments)\tFirst day of the Medicare coordination period for ESRD beneficiaries covered by EGHP\tDate of election of extended care facilities\tDate treatment started for P.T.\tDate of inpatient hospital discharge for covered transplant patients\tDate of inpatient hospital discharge for non-covered transplant patient\tScheduled date of admission\tDate of first test for pre-admission testing\tDate of discharge\tScheduled date of canceled surgery\tDate treatment started for O.T.\tDate treatment started for S.T.\tDate treatment started for cardiac rehab.\tPayer codes\tPayer codes\tPayer codes\tPayer codes\tDate lien released\tDate treatment started for psychiatric care\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tOccurrence span codes and dates\tBirthdate - insured A\tEffective date - insured A policy\tBenefits exhausted payer A\tUse NUBC codes",
  },
  {
    url: 'http://hl7.org/fhir/v2/0351',
    codes: '...|70|71|72|73|74|75|76|77|78|79|M0|…',
    displays:
      'use NUBC codes\tQualifying stay dates for SNF\tPrior stay dates\tFirst/last visit\tBenefit eligibility period\tNon-covered level of care\tSNF level of care\tPatient liability\tProvider liability period\tSNF prior stay dates\tPayer code\tPSRO/UR approved stay dates\tuse NUBC codes',
  },
  {
    url: 'http://hl7.org/fhir/v2/0354',
    codes:
      'ACK|ADR_A19|ADT_A01|ADT_A02|ADT_A03|ADT_A05|ADT_A06|ADT_A09|ADT_A12|ADT_A15|ADT_A16|ADT_A17|ADT_A18|ADT_A20|ADT_A21|ADT_A24|ADT_A28|ADT_A30|ADT_A37|ADT_A38|ADT_A39|ADT_A43|ADT_A44|ADT_A45|ADT_A50|ADT_A52|ADT_A54|ADT_A60|ADT_A61|ARD_A19|BAR_P01|BAR_P02|BAR_P05|BAR_P06|BAR_P10|BAR_P12|BPS_O29|BRP_030|BRP_O30|BRT_O32|BTS_O31|CCF_I22|CCI_I22|CCM_I21|CCQ_I19|CCR_I16|CCU_I20|CQU_I19|CRM_C01|CSU_C09|DBC_O41|DBC_O42|DEL_O46|DEO_O45|DER_O44|DFT_P03|DFT_P11|DOC_T12|DPR_O48|DRC_O47|DRG_O43|DSR_P04|DSR_Q01|DSR_Q03|EAC_U07|EAN_U09|EAR_U08|EDR_R07|EHC_E01|EHC_E02|EHC_E04|EHC_E10|EHC_E12|EHC_E13|EHC_E15|EHC_E20|EHC_E21|EHC_E24|EQQ_Q04|ERP_R09|ESR_U02|ESU_U01|INR_U06|INU_U05|LSU_U12|MDM_T01|MDM_T02|MFD_MFA|MFD_P09|MFK_M01|MFN_M01|MFN_M02|MFN_M03|MFN_M04|MFN_M05|MFN_M06|MFN_M07|MFN_M08|MFN_M09|MFN_M10|MFN_M11|MFN_M12|MFN_M13|MFN_M15|MFN_M16|MFN_M17|MFN_M18|MFQ_M01|MFR_M01|MFR_M04|MFR_M05|MFR_M06|MFR_M07|NMD_N02|NMQ_N01|NMR_N01|OMB_O27|OMD_O01|OMD_O03|OMG_O19|OMI_O23|OML_O21|OML_O33|OML_O35|OML_O39|OMN_O01|OMN_O07|OMP_O09|OMQ_O42|OMS_O01|OMS_O05|OPL_O37|OPR_O38|OPU_R25|ORA_R33|ORA_R41|ORB_O28|ORD_O02|ORD_O04|ORF_R02|ORF_R04|ORG_O20|ORI_O24|ORL_O22|ORL_O34|ORL_O36|ORL_O40|ORL_O41|ORL_O42|ORL_O43|ORL_O44|ORM_O01|ORM_Q06|ORN_O02|ORN_O08|ORP_O10|ORR_O02|ORR_Q06|ORS_O02|ORS_O06|ORU_R01|ORU_R30|ORU_R31|ORU_R32|ORU_W01|ORX_O43|OSM_R26|OSQ_Q06|OSR_Q06|OSU_O41|OUL_R21|OUL_R22|OUL_R23|OUL_R24|PEX_P07|PGL_PC6|PIN_I07|PMU_B01|PMU_B03|PMU_B04|PMU_B07|PMU_B08|PPG_PCG|PPP_PCB|PPR_PC1|PPT_PCL|PPV_PCA|PRR_PC5|PTR_PCF|QBP_E03|QBP_E22|QBP_O33|QBP_O34|QBP_Q11|QBP_Q13|QBP_Q15|QBP_Q21|QBP_Qnn|QBP_Z73|QCK_Q02|QCN_J01|QRF_W02|QRY_A19|QRY_P04|QRY_PC4|QRY_Q01|QRY_Q02|QRY_R02|QRY_T12|QSB_Q16|QVR_Q17|RAR_RAR|RAS_O01|RAS_O02|RAS_O17|RCI_I05|RCL_I06|RDE_O01|RDE_O11|RDO_O01|RDR_RDR|RDS_O01|RDS_O13|RDY_K11|RDY_K15|REF_I12|RER_RER|RGR_RGR|RGV_O01|RGV_O15|ROR_ROR|RPA_I08|RPI_I01|RPI_I04|RPI_I0I|RPL_I02|RPR_I03|RQA_I08|RQC_I05|RQC_I06|RQI_I01|RQI_I0I|RQP_I04|RQQ_Q09|RRA_O02|RRA_O18|RRD_O02|RRD_O14|RRE_O02|RRE_O12|RRG_O02|RRG_O16|RRI_I12|RRO_O02|RSP_E03|RSP_E22|RSP_K11|RSP_K21|RSP_K22|RSP_K23|RSP_K24|RSP_K25|RSP_K31|RSP_K32|RSP_O33|RSP_O34|RSP_Q11|RSP_Z82|RSP_Z86|RSP_Z88|RSP_Z90|RTB_K13|RTB_Knn|RTB_Z74|SDR_S31|SDR_S32|SIU_S12|SLR_S28|SPQ_Q08|SQM_S25|SQR_S25|SRM_S01|SRM_T12|SRR_S01|SRR_T12|SSR_U04|SSU_U03|STC_S33|SUR_P09|TBR_R08|TBR_R09|TCU_U10|UDM_Q05|VQQ_Q07|VXQ_V01|VXR_V03|VXU_V04|VXX_V02',
    displays:
      'Varies\t\tA01, A04, A08, A13\tA02\tA03\tA05, A14, A28, A31\tA06, A07\tA09, A10, A11\tA12\tA15\tA16\tA17\t\tA20\tA21, A22, A23, A25, A26, A27, A29, A32, A33\tA24\tA28, A31\t\tA37\tA38\tA39, A40, A41, A42\tA43\tA44\tA45\tA50, A51\tA52, A53\tA54, A55\tA60\tA61, A62\tA19\tP01\tP02\tP05\tP06\tP10\tP12\tO29\tO30\tO30\tO32\tO31\tI22\tI22\tI21\tI19\tI16, |17, |18\tI20\tI19\tC01, C02, C03, C04, C05, C06, C07, C08\tC09, C10, C11, C12\tO41\tO42\tO46\tO45\tO44\tP03\tP11\t\tO48\tO47\tO43\tP04\tQ01\tQ03\tU07\tU09\tU08\tR07\tE01\tE02\tE04\tE10\tE12\tE13\tE15\tE20\tE21\tE24\tQ04\tR09\tU02\tU01\tU06\tU05\tU12, U13\tT01, T03, T05, T07, T09, T11\tT02, T04, T06, T08, T10\tMFA\tP09\tM01, M02, M03, M04, M05, M06, M07, M08, M09, M10, M11\t\tM02\tM03\tM04\tM05\tM06\tM07\tM08\tM09\tM10\tM11\tM12\tM13\tM15\tM16\tM17\tM18\tM01, M02, M03, M04, M05, M06\tM01, M02, M03,\tM04\tM05\tM06\tM07\tN02\tN01\tN01\tO27\t\tO03\tO19\tO23\tO21\tO33\tO35\tO39\t\tO07\tO09\tO42\t\tO05\tO37\tO38\tR25\tR33\tR41\tO28\t\tO04\tR02, R04\tR04\tO20\tO24\tO22\tO34\tO36\tO40\tO41\tO42\tO43\tO44\tO01\tQ06\t\tO08\tO10\tO02\tQ06\t\tO06\tR01\tR30\tR31\tR32\tW01\tO43\tR26\tQ06\tQ06\tO41\tR21\tR22\tR23\tR24\tP07, P08\tPC6, PC7, PC8\tI07\tB01, B02\tB03\tB04, B05, B06\tB07\tB08\tPCC, PCG, PCH, PCJ\tPCB, PCD\tPC1, PC2, PC3\tPCL\tPCA\tPC5\tPCF\tE03\tE22\tO33\tO34\tQ11\tQ13\tQ15\tQ21, Q22, Q23,Q24, Q25\tQnn\tZ73\tQ02\tJ01, J02\tW02\tA19\tP04\tPC4, PC9, PCE, PCK\tQ01, Q26, Q27, Q28, Q29, Q30\tQ02\tR02\tT12\tQ16\tQ17\tRAR\tO01\tO022\tO17\tI05\tI06\tO01\tO11, O25\t\tRDR\tO01\tO13\tK11\tK15\tI12, I13, I14, I15\tRER\tRGR\tO01\tO15\tROR\tI08, I09. I10, I11\tI01, I04\tI04\tI01, I04\tI02\tI03\tI08, I09, I10, I11\tI05, I06\tI06\tI01, I02, I03, I07\tI01, I02, I03\tI04\tQ09\tO02\tO18\tO02\tO14\tO02\tO12, O26\tO02\tO16\tI12, I13, I14, I15\t\tE03\tE22\tK11\tK21\tK22\tK23, K24\tK24\tK25\tK31\tK32\tO33\tO34\tQ11\tZ82\tZ86\tZ88\tZ90\tK13\tKnn\tZ74\tS31, S36\tS32, S37\tS12, S13, S14, S15, S16, S17, S18, S19, S20, S21, S22, S23, S24, S26\tS28, S29, S30, S34, S35\tQ08\tS25\tS25\tS01, S02, S03, S04, S05, S06, S07, S08, S09, S10, S11\tT12\tS01, S02, S03, S04, S05, S06, S07, S08, S09, S10, S11\tT12\tU04\tU03\tS33\tP09\tR08\tR09\tU10, U11\tQ05\tQ07\tV01\tV03\tV04\tV02',
  },
  {
    url: 'http://hl7.org/fhir/v2/0355',
    codes: 'CE|CWE|PL',
    displays: 'Coded element\tCoded with Exceptions\tPerson location',
  },
  {
    url: 'http://hl7.org/fhir/v2/0356',
    codes: '2.3|<null>|ISO 2022-1994',
    displays:
      'The character set switching mode specified in HL7 2.5, section 2.7.2 and section 2.A.46, "XPN - extended person name".\tThis is the default, indicating that there is no character set switching occurring in this message.\tThis standard is titled "Information Technology - Character Code Structure and Extension Technique". .',
  },
  {
    url: 'http://hl7.org/fhir/v2/0357',
    codes: '0|100|101|102|103|104|200|201|202|203|204|205|206|207',
    displays:
      'Message accepted\tSegment sequence error\tRequired field missing\tData type error\tTable value not found\tValue too long\tUnsupported message type\tUnsupported event code\tUnsupported processing id\tUnsupported version id\tUnknown key identifier\tDuplicate key identifier\tApplication record locked\tApplication internal error',
  },
  {
    url: 'http://hl7.org/fhir/v2/0359',
    codes: '...|0|1|2|2 ...|2 and higher',
    displays:
      '\tNot included in diagnosis ranking\tThe primary diagnosis\tFor ranked secondary diagnosis\tFor ranked secondary diagnoses\tfor ranked secondary diagnoses',
  },
  {
    url: 'http://hl7.org/fhir/v2/0360/2.3.1',
    codes:
      'AA|AAS|ABA|AE|AS|BA|BBA|BE|BFA|BN|BS|BSL|BSN|BT|CANP|CER|CMA|CNM|CNP|CNS|CPNP|CRN|DBA|DED|DIP|DO|EMT|EMTP|FPNP|HS|JD|MA|MBA|MCE|MD|MDA|MDI|ME|MED|MEE|MFA|MME|MS|MSL|MSN|MT|NG|NP|PA|PHD|PHE|PHS|PN|PharmD|RMA|RPH|SEC|TS',
    displays:
      'Associate of Arts\tAssociate of Applied Science\tAssociate of Business Administration\tAssociate of Engineering\tAssociate of Science\tBachelor of Arts\tBachelor of Business Administration\tBachelor or Engineering\tBachelor of Fine Arts\tBachelor of Nursing\tBachelor of Science\tBachelor of Science - Law\tBachelor on Science - Nursing\tBachelor of Theology\tCertified Adult Nurse Practitioner\tCertificate\tCertified Medical Assistant\tCertified Nurse Midwife\tCertified Nurse Practitioner\tCertified Nurse Specialist\tCertified Pediatric Nurse Practitioner\tCertified Registered Nurse\tDoctor of Business Administration\tDoctor of Education\tDiploma\tDoctor of Osteopathy\tEmergency Medical Technician\tEmergency Medical Technician - Paramedic\tFamily Practice Nurse Practitioner\tHigh School Graduate\tJuris Doctor\tMaster of Arts\tMaster of Business Administration\tMaster of Civil Engineering\tDoctor of Medicine\tMedical Assistant\tMaster of Divinity\tMaster of Engineering\tMaster of Education\tMaster of Electrical Engineering\tMaster of Fine Arts\tMaster of Mechanical Engineering\tMaster of Science\tMaster of Science - Law\tMaster of Science - Nursing\tMaster of Theology\tNon-Graduate\tNurse Practitioner\tPhysician Assistant\tDoctor of Philosophy\tDoctor of Engineering\tDoctor of Science\tAdvanced Practice Nurse\tDoctor of Pharmacy\tRegistered Medical Assistant\tRegistered Pharmacist\tSecretarial Certificate\tTrade School Graduate',
  },
  {
    url: 'http://hl7.org/fhir/v2/0360/2.7',
    codes:
      'AA|AAS|ABA|AE|AS|BA|BBA|BE|BFA|BN|BS|BSL|BSN|BT|CANP|CER|CMA|CNM|CNP|CNS|CPNP|CRN|CTR|DBA|DED|DIP|DO|EMT|EMTP|FPNP|HS|JD|MA|MBA|MCE|MD|MDA|MDI|ME|MED|MEE|MFA|MME|MS|MSL|MSN|MT|MTH|NG|NP|PA|PHD|PHE|PHS|PN|PharmD|RMA|RN|RPH|SEC|TS',
    displays:
      'Associate of Arts\tAssociate of Applied Science\tAssociate of Business Administration\tAssociate of Engineering\tAssociate of Science\tBachelor of Arts\tBachelor of Business Administration\tBachelor or Engineering\tBachelor of Fine Arts\tBachelor of Nursing\tBachelor of Science\tBachelor of Science - Law\tBachelor on Science - Nursing\tBachelor of Theology\tCertified Adult Nurse Practitioner\tCertificate\tCertified Medical Assistant\tCertified Nurse Midwife\tCertified Nurse Practitioner\tCertified Nurse Specialist\tCertified Pediatric Nurse Practitioner\tCertified Registered Nurse\tCertified Tumor Registrar\tDoctor of Business Administration\tDoctor of Education\tDiploma\tDoctor of Osteopathy\tEmergency Medical Technician\tEmergency Medical Technician - Paramedic\tFamily Practice Nurse Practitioner\tHigh School Graduate\tJuris Doctor\tMaster of Arts\tMaster of Business Administration\tMaster of Civil Engineering\tDoctor of Medicine\tMedical Assistant\tMaster of Divinity\tMaster of Engineering\tMaster of Education\tMaster of Electrical Engineering\tMaster of Fine Arts\tMaster of Mechanical Engineering\tMaster of Science\tMaster of Science - Law\tMaster of Science - Nursing\tMedical Technician\tMaster of Theology\tNon-Graduate\tNurse Practitioner\tPhysician Assistant\tDoctor of Philosophy\tDoctor of Engineering\tDoctor of Science\tAdvanced Practice Nurse\tDoctor of Pharmacy\tRegistered Medical Assistant\tRegistered Nurse\tRegistered Pharmacist\tSecretarial Certificate\tTrade School Graduate',
  },
  {
    url: 'http://hl7.org/fhir/v2/0363',
    codes:
      '...|AUSDVA|AUSHIC|CANAB|CANBC|CANMB|CANNB|CANNF|CANNS|CANNT|CANNU|CANON|CANPE|CANQC|CANSK|CANYT|NLVWS|USCDC|USHCFA|USSSA',
    displays:
      'No suggested values defined\tAustralia - Dept. of Veterans Affairs\tAustralia - Health Insurance Commission\tCanada - Alberta\tCanada - British Columbia\tCanada - Manitoba\tCanada - New Brunswick\tCanada - Newfoundland\tCanada - Nova Scotia\tCanada - Northwest Territories\tCanada - Nanavut\tCanada - Ontario\tCanada - Prince Edward Island\tCanada - Quebec\tCanada - Saskatchewan\tCanada - Yukon Territories\tNL - Ministerie van Volksgezondheid, Welzijn en Sport\tUS Center for Disease Control\tUS Healthcare Finance Authority\tUS Social Security Administration',
  },
  {
    url: 'http://hl7.org/fhir/v2/0364',
    codes: '1R|2R|AI|DR|GI|GR|PI|RE',
    displays:
      'Primary Reason\tSecondary Reason\tAncillary Instructions\tDuplicate/Interaction Reason\tGeneral Instructions\tGeneral Reason\tPatient Instructions\tRemark',
  },
  {
    url: 'http://hl7.org/fhir/v2/0365',
    codes: '...|CL|CO|DI|ES|ID|IN|MA|OP|PA|PD|PU|SD|SS|TS|…',
    displays:
      '(null) No state change\tClearing\tConfiguring\tDiagnose\tE-stopped\tIdle\tInitializing\tMaintenance\tNormal Operation\tPausing\tPaused\tPowered Up\tShutting down\tSampling stopped\tTransport stopped\t(null) No state change',
  },
  {
    url: 'http://hl7.org/fhir/v2/0366',
    codes: '...|L|R|…',
    displays: '(null) No state change\tLocal\tRemote\t(null) No state change',
  },
  {
    url: 'http://hl7.org/fhir/v2/0367',
    codes: '...|C|N|S|W|…',
    displays: '(null) No level change\tCritical\tNormal\tSerious\tWarning\t(null) No level change',
  },
  {
    url: 'http://hl7.org/fhir/v2/0368',
    codes: 'AB|AF|AT|CL|CN|DI|EN|ES|EX|IN|LC|LK|LO|PA|RC|RE|SA|SU|TT|UC|UN',
    displays:
      'Abort\tAliquot From container\tAliquot To container\tClear\tClear Notification\tDisable Sending Events\tEnable Sending Events\tEmergency -stop\tExecute (command specified in field Parameters (ST) 01394)\tInitialize/Initiate\tLocal Control Request\tLock\tLoad\tPause\tRemote Control Request\tResume\tSampling\tSetup\tTransport To\tUnlock\tUnload',
  },
  {
    url: 'http://hl7.org/fhir/v2/0369',
    codes: 'B|C|E|F|G|L|O|P|Q|R|V',
    displays:
      'Blind Sample\tCalibrator, used for initial setting of calibration\tElectronic QC, used with manufactured reference providing signals that simulate QC results\tSpecimen used for testing proficiency of the organization performing the testing (Filler)\tGroup (where a specimen consists of multiple individual elements that are not individually identified)\tPool (aliquots of individual specimens combined to form a single specimen representing all of the components.)\tSpecimen used for testing Operator Proficiency\tPatient (default if blank component value)\tControl specimen\tReplicate (of patient sample as a control)\tVerifying Calibrator, used for periodic calibration checks',
  },
  {
    url: 'http://hl7.org/fhir/v2/0370',
    codes: 'I|L|M|O|P|R|U|X',
    displays:
      'Identified\tLeft Equipment\tMissing\tIn Process\tIn Position\tProcess Completed\tUnknown\tContainer Unavailable',
  },
  {
    url: 'http://hl7.org/fhir/v2/0371',
    codes:
      'ACDA|ACDB|ACET|AMIES|BACTM|BF10|BOR|BOUIN|BSKM|C32|C38|CARS|CARY|CHLTM|CTAD|EDTK|EDTK15|EDTK75|EDTN|ENT|ENT+|F10|FDP|FL10|FL100|HCL6|HEPA|HEPL|HEPN|HNO3|JKM|KARN|KOX|LIA|M4|M4RT|M5|MICHTM|MMDTM|NAF|NAPS|NONE|PAGE|PHENOL|PVA|RLM|SILICA|SPS|SST|STUTM|THROM|THYMOL|THYO|TOLU|URETM|VIRTM|WEST',
    displays:
      "ACD Solution A\tACD Solution B\tAcetic Acid\tAmies transport medium\tBacterial Transport medium\tBuffered 10% formalin\tBorate Boric Acid\tBouin's solution\tBuffered skim milk\t3.2% Citrate\t3.8% Citrate\tCarson's Modified 10% formalin\tCary Blair Medium\tChlamydia transport medium\tCTAD (this should be spelled out if not universally understood)\tPotassium/K EDTA\tPotassium/K EDTA 15%\tPotassium/K EDTA 7.5%\tSodium/Na EDTA\tEnteric bacteria transport medium\tEnteric plus\t10% Formalin\tThrombin NIH; soybean trypsin inhibitor (Fibrin Degradation Products)\tSodium Fluoride, 10mg\tSodium Fluoride, 100mg\t6N HCL\tAmmonium heparin\tLithium/Li Heparin\tSodium/Na Heparin\tNitric Acid\tJones Kendrick Medium\tKarnovsky's fixative\tPotassium Oxalate\tLithium iodoacetate\tM4\tM4-RT\tM5\tMichel's transport medium\tMMD transport medium\tSodium Fluoride\tSodium polyanethol sulfonate 0.35% in 0.85% sodium chloride\tNone\tPages's Saline\tPhenol\tPVA (polyvinylalcohol)\tReagan Lowe Medium\tSiliceous earth, 12 mg\tSPS(this should be spelled out if not universally understood)\tSerum Separator Tube (Polymer Gel)\tStuart transport medium\tThrombin\tThymol\tThyoglycollate broth\tToluene\tUreaplasma transport medium\tViral Transport medium\tBuffered Citrate (Westergren Sedimentation Rate)",
  },
  {
    url: 'http://hl7.org/fhir/v2/0372',
    codes: 'BLD|BSEP|PLAS|PPP|PRP|SED|SER|SUP',
    displays:
      'Whole blood, homogeneous\tWhole blood, separated\tPlasma, NOS (not otherwise specified)\tPlatelet poor plasma\tPlatelet rich plasma\tSediment\tSerum, NOS (not otherwise specified)\tSupernatant',
  },
  {
    url: 'http://hl7.org/fhir/v2/0373',
    codes: 'ACID|ALK|DEFB|FILT|LDLP|NEUT|RECA|UFIL',
    displays:
      'Acidification\tAlkalization\tDefibrination\tFiltration\tLDL Precipitation\tNeutralization\tRecalification\tUltrafiltration',
  },
  {
    url: 'http://hl7.org/fhir/v2/0374',
    codes: 'CNTM',
    displays: 'Present, type of contamination unspecified',
  },
  {
    url: 'http://hl7.org/fhir/v2/0375',
    codes: 'FLUR|SFHB',
    displays: 'Fluorocarbons\tStromal free hemoglobin preparations',
  },
  {
    url: 'http://hl7.org/fhir/v2/0376',
    codes: 'AMB|C37|CAMB|CATM|CFRZ|CREF|DFRZ|DRY|FRZ|MTLF|NTR|PRTL|PSA|PSO|REF|UFRZ|UPR',
    displays:
      'Ambient temperature\tBody temperature\tCritical ambient temperature\tProtect from air\tCritical frozen temperature\tCritical refrigerated temperature\tDeep frozen\tDry\tFrozen temperature\tMetal Free\tLiquid nitrogen\tProtect from light\tDo not shake\tNo shock\tRefrigerated temperature\tUltra frozen\tUpright',
  },
  {
    url: 'http://hl7.org/fhir/v2/0377',
    codes: 'A60|ATM',
    displays:
      'Opened container, indoor atmosphere, 60 minutes duration\tOpened container, atmosphere and duration unspecified',
  },
  {
    url: 'http://hl7.org/fhir/v2/0383',
    codes: 'CE|CW|EE|EW|NE|NW|OE|OK|OW|QE|QW',
    displays:
      'Calibration Error\tCalibration Warning\tExpired Error\tExpired Warning\tNot Available Error\tNot Available Warning\tOther Error\tOK Status\tOther Warning\tQC Error\tQC Warning',
  },
  {
    url: 'http://hl7.org/fhir/v2/0384',
    codes: 'CO|DI|LI|LW|MR|OT|PT|PW|RC|SC|SR|SW',
    displays:
      'Control\tDiluent\tMeasurable Liquid Item\tLiquid Waste\tMultiple Test Reagent\tOther\tPretreatment\tPurified Water\tReagent Calibrator\tCountable Solid Item\tSingle Test Reagent\tSolid Waste',
  },
  {
    url: 'http://hl7.org/fhir/v2/0387',
    codes: 'ER|OK|ST|TI|UN',
    displays:
      'Command cannot be completed because of error condition\tCommand completed successfully\tCommand cannot be completed because of the status of the requested equipment\tCommand cannot be completed within requested completion time\tCommand cannot be completed for unknown reasons',
  },
  { url: 'http://hl7.org/fhir/v2/0388', codes: 'E|P', displays: 'Evaluation\tRegular Production' },
  {
    url: 'http://hl7.org/fhir/v2/0389',
    codes: 'D|F|O|R',
    displays: 'Repeated with dilution\tReflex test\tOriginal, first run\tRepeated without dilution',
  },
  {
    url: 'http://hl7.org/fhir/v2/0391/2.4',
    codes: 'OBRG|ORCG|PIDG|RXAG|RXDG|RXEG|RXOG|etc',
    displays: 'OBR group\tORC group\tPID group\tRXA group\tRXD group\tRXE group\tRXO group\t',
  },
  {
    url: 'http://hl7.org/fhir/v2/0391/2.6',
    codes:
      'ADMINISTRATION|ALLERGY|APP_STATS|APP_STATUS|ASSOCIATED_PERSON|ASSOCIATED_RX_ADMIN|ASSOCIATED_RX_ORDER|AUTHORIZATION|AUTHORIZATION_CONTACT|CERTIFICATE|CLOCK|CLOCK_AND_STATISTICS|CLOCK_AND_STATS_WITH_NOTE|CLOCK_AND_STATS_WITH_NOTES|CLOCK_AND_STATS_WITH_NOTES_ALT|COMMAND|COMMAND_RESPONSE|COMMON_ORDER|COMPONENT|COMPONENTS|CONTAINER|DEFINITION|DIET|DISPENSE|ENCODED ORDER|ENCODED_ORDER|ENCODING|EXPERIENCE|FINANCIAL|FINANCIAL_COMMON ORDER|FINANCIAL_COMMON_ORDER|FINANCIAL_INSURANCE|FINANCIAL_OBSERVATION|FINANCIAL_ORDER|FINANCIAL_PROCEDURE|FINANCIAL_TIMING QUANTITY|FINANCIAL_TIMING_QUANTITY|GENERAL RESOURCE|GENERAL_RESOURCE|GIVE|GOAL|GOAL_OBSERVATION|GOAL_PATHWAY|GOAL_ROLE|GUARANTOR_INSURANCE|INSURANCE|LOCATION RESOURCE|LOCATION_RESOURCE|MERGE_INFO|MF|MF_CDM|MF_CLIN_STUDY|MF_CLIN_STUDY_SCHED|MF_INV_ITEM|MF_LOCATION|MF_LOC_DEPT|MF_OBS_ATTRIBUTES|MF_PHASE_SCHED_DETAIL|MF_QUERY|MF_SITE_DEFINED|MF_STAFF|MF_TEST|MF_TEST_BATTERIES|MF_TEST_BATT_DETAIL|MF_TEST_CALCULATED|MF_TEST_CALC_DETAIL|MF_TEST_CATEGORICAL|MF_TEST_CAT_DETAIL|MF_TEST_NUMERIC|NK1_TIMING_QTY|NOTIFICATION|OBSERVATION|OBSERVATION_PRIOR|OBSERVATION_REQUEST|OMSERVATION|ORDER|ORDER_CHOICE|ORDER_DETAIL|ORDER_DETAIL_SUPPLEMENT|ORDER_DIET|ORDER_ENCODED|ORDER_OBSERVATION|ORDER_PRIOR|ORDER_TRAY|PATHWAY|PATHWAY_ROLE|PATIENT|PATIENT VISIT|PATIENT_PRIOR|PATIENT_RESULT|PATIENT_VISIT|PATIENT_VISIT_PRIOR|PERSONNEL RESOURCE|PERSONNEL_RESOURCE|PEX_CAUSE|PEX_OBSERVATION|PRIOR_RESULT|PROBLEM|PROBLEM_OBSERVATION|PROBLEM_PATHWAY|PROBLEM_ROLE|PROCEDURE|PRODUCT|PRODUCT_STATUS|PROVIDER|PROVIDER_CONTACT|QBP|QRY_WITH_DETAIL|QUERY_RESPONSE|QUERY_RESULT_CLUSTER|REQUEST|RESOURCE|RESOURCES|RESPONSE|RESULT|RESULTS|RESULTS_NOTES|ROW_DEFINITION|RX_ADMINISTRATION|RX_ORDER|SCHEDULE|SERVICE|SPECIMEN|SPECIMEN_CONTAINER|STAFF|STUDY|STUDY_OBSERVATION|STUDY_PHASE|STUDY_SCHEDULE|TEST_CONFIGURATION|TIMING|TIMING_DIET|TIMING_ENCODED|TIMING_GIVE|TIMING_PRIOR|TIMING_QTY|TIMING_QUANTITY|TIMING_TRAY|TREATMENT|VISIT',
    displays:
      '\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t',
  },
  {
    url: 'http://hl7.org/fhir/v2/0392',
    codes: 'DB|NA|NP|SS',
    displays:
      'Match on Date of Birth\tMatch on Name (Alpha Match)\tMatch on Name (Phonetic Match)\tMatch on Social Security Number',
  },
  {
    url: 'http://hl7.org/fhir/v2/0393',
    codes: 'LINKSOFT_2.01|MATCHWARE_1.2',
    displays: 'Proprietary algorithm for LinkSoft v2.01\tProprietary algorithm for MatchWare v1.2',
  },
  {
    url: 'http://hl7.org/fhir/v2/0394',
    codes: 'B|R|T',
    displays:
      'Batch\tReal Time\tBolus (a series of responses sent at the same time without use of batch formatting)',
  },
  { url: 'http://hl7.org/fhir/v2/0395', codes: 'M|N', displays: 'Modified Subscription\tNew Subscription' },
  {
    url: 'http://hl7.org/fhir/v2/0396',
    codes:
      '99zzz|99zzz or L|ACR|ALPHAID2006|ALPHAID2007|ALPHAID2008|ALPHAID2009|ALPHAID2010|ALPHAID2011|ANS+|ART|AS4|AS4E|ATC|C4|C5|CAPECC|CAS|CCC|CD2|CDCA|CDCEDACUITY|CDCM|CDCOBS|CDCPHINVS|CDCREC|CDS|CE|CE (obsolete)|CLP|CPTM|CST|CVX|DCL|DCM|DQL|E|E5|E6|E7|ENZC|EPASRS|FDAUDI|FDAUNII|FDDC|FDDX|FDK|FIPS5_2|FIPS6_4|GDRG2004|GDRG2005|GDRG2006|GDRG2007|GDRG2008|GDRG2009|General code|GMDC2004|GMDC2005|GMDC2006|GMDC2007|GMDC2008|GMDC2009|GS1UDI|HB|HCPCS|HCPT|HHC|HI|HIBUDI|HL7nnnn|HOT|HPC|I10|I10G2004|I10G2005|I10G2006|I10P|I9|I9C|I9CDX|I9CP|IBT|IBTnnnn|IC2|ICCUDI|ICD10AM|ICD10CA|ICD10GM2007|ICD10GM2008|ICD10GM2009|ICD10GM2010|ICD10GM2011|ICDO|ICDO2|ICDO3|ICS|ICSD|ISO|ISO+|ISO3166_1|ISO3166_2|ISO4217|ISO639|ISOnnnn|ISOnnnn (deprecated)|ITIS|IUPC|IUPP|JC10|JC8|JJ1017|L|LB|LN|MCD|MCR|MDC|MDDX|MEDC|MEDR|MEDX|MGPI|MVX|NAICS|NCPDPnnnnsss|NDA|NDC|NDFRT|NIC|NIP001|NIP002|NIP004|NIP007|NIP008|NIP009|NIP010|NND|NPI|NUBC|NULLFL|O301|O3012004|O3012005|O3012006|OHA|OPS2007|OPS2008|OPS2009|OPS2010|OPS2011|PHINQUESTION|PLR|PLT|POS|RC|RXNORM|SCT|SCT2|SDM|SIC|SNM|SNM3|SNT|SOC|UB04FL14|UB04FL15|UB04FL17|UB04FL31|UB04FL35|UB04FL39|UC|UCUM|UMD|UML|UPC|UPIN|USPS|W1|W2|W4|WC|X12Dennnn',
    displays:
      'Local general code where z is an alphanumeric character\tLocal general code (where z is an alphanumeric character)\tAmerican College of Radiology finding codes\tGerman Alpha-ID v2006\tGerman Alpha-ID v2007\tGerman Alpha-ID v2008\tGerman Alpha-ID v2009\tGerman Alpha-ID v2010\tGerman Alpha-ID v2011\tHL7 set of units of measure\tWHO Adverse Reaction Terms\tASTM E1238/ E1467 Universal\tAS4 Neurophysiology Codes\tAmerican Type Culture Collection\tCPT-4\tCPT-5\tCollege of American Pathologists Electronic Cancer Checklist\tChemical abstract codes\tClinical Care Classification system\tCDT-2 Codes\tCDC Analyte Codes\tCDC Emergency Department Acuity\tCDC Methods/Instruments Codes\tCDC BioSense RT observations (Census) - CDC\tCDC PHIN Vocabulary Coding System\tRace & Ethnicity - CDC\tCDC Surveillance\tCEN ECG diagnostic codes\tCEN ECG diagnostic codes\tCLIP\tCPT Modifier Code\tCOSTART\tCDC Vaccine Codes\tDICOM Class Label\tDICOM Controlled Terminology\tDICOM Query Label\tEUCLIDES\tEuclides quantity codes\tEuclides Lab method codes\tEuclides Lab equipment codes\tEnzyme Codes\tEPA SRS\tFDA Unique Device Identifier\tUnique Ingredient Identifier (UNII)\tFirst DataBank Drug Codes\tFirst DataBank Diagnostic Codes\tFDA K10\tFIPS 5-2 (State)\tFIPS 6-4 (County)\tG-DRG German DRG Codes v2004\tG-DRG German DRG Codes v2005\tG-DRG German DRG Codes v2006\tG-DRG German DRG Codes v2007\tG-DRG German DRG Codes v2008\tG-DRG German DRG Codes v2009\tActive\tGerman Major Diagnostic Codes v2004\tGerman Major Diagnostic Codes v2005\tGerman Major Diagnostic Codes v2006\tGerman Major Diagnostic Codes v2007\tGerman Major Diagnostic Codes v2008\tGerman Major Diagnostic Codes v2009\tGS1 Unique Device Identifier\tHIBCC\tCMS (formerly HCFA) Common Procedure Coding System\tHealth Care Provider Taxonomy\tHome Health Care\tHealth Outcomes\tHIBCC Unique Device Identifier\tHL7 Defined Codes where nnnn is the HL7 table number\tJapanese Nationwide Medicine Code\tCMS (formerly HCFA )Procedure Codes (HCPCS)\tICD-10\tICD 10 Germany 2004\tICD 10 Germany 2005\tICD 10 Germany 2006\tICD-10 Procedure Codes\tICD9\tICD-9CM\tICD-9CM Diagnosis codes\tICD-9CM Procedure codes\tISBT\tISBT 128 codes where nnnn specifies a specific table within ISBT 128.\tICHPPC-2\tICCBBA Unique Device Identifier\tICD-10 Australian modification\tICD-10 Canada\tICD 10 Germany v2007\tICD 10 Germany v2008\tICD 10 Germany v2009\tICD 10 Germany v2010\tICD 10 Germany v2011\tInternational Classification of Diseases for Oncology\tInternational Classification of Disease for Oncology Second Edition\tInternational Classification of Disease for Oncology Third Edition\tICCS\tInternational Classification of Sleep Disorders\tISO 2955.83 (units of measure) with HL7 extensions\tISO 2955.83 (units of measure) with HL7 extensions\tISO 3166-1 Country Codes\tISO 3166-2 Country subdivisions\tISO4217 Currency Codes\tISO 639 Language\tISO Defined Codes where nnnn is the ISO table number\tISO Defined Codes where nnnn is the ISO table number\tIntegrated Taxonomic Information System\tIUPAC/IFCC Component Codes\tIUPAC/IFCC Property Codes\tJLAC/JSLM, nationwide laboratory code\tJapanese Chemistry\tJapanese Image Examination Cache\tLocal general code\tLocal billing code\tLogical Observation Identifier Names and Codes (LOINCÂ®)\tMedicaid\tMedicare\tMedical Device Communication\tMedispan Diagnostic Codes\tMedical Economics Drug Codes\tMedical Dictionary for Drug Regulatory Affairs (MEDDRA)\tMedical Economics Diagnostic Codes\tMedispan GPI\tCDC Vaccine Manufacturer Codes\tIndustry (NAICS)\tNCPDP code list for data element nnnn [as used in segment sss]\tNANDA\tNational drug codes\tNDF-RT (Drug Classification)\tNursing Interventions Classification\tSource of Information (Immunization)\tSubstance refusal reason\tVaccination - Contraindications, Precautions, and Immunities\tVaccinated at location (facility)\tVaccine purchased with (Type of funding)\tReported adverse event previously\tVAERS Report type\tNotifiable Event (Disease/Condition) Code List\tNational Provider Identifier\tNational Uniform Billing Committee\tNull Flavor\tGerman Procedure Codes\tOPS Germany v2004\tOPS Germany v2005\tOPS Germany v2006\tOmaha System\tOPS Germany v2007\tOPS Germany v2008\tOPS Germany v2009\tOPS Germany v2010\tOPS Germany v2011\tCDC Public Health Information Network (PHIN) Question\tCDC PHLIP Lab result codes that are not covered in SNOMED at the time of this implementation\tCDC PHLIP Lab test codes, where LOINC concept is too broad or not yet available, especially as needed for ordering and or lab to lab reporting )\tPOS Codes\tRead Classification\tRxNorm\tSNOMED Clinical Terms\tSNOMED Clinical Terms alphanumeric codes\tSNOMED- DICOM Microglossary\tIndustry (SIC)\tSystemized Nomenclature of Medicine (SNOMED)\tSNOMED International\tSNOMED topology codes (anatomic sites)\tOccupation (SOC 2000)\tPriority (Type) of Visit\tPoint of Origin\tPatient Discharge Status\tOccurrence Code\tOccurrence Span\tValue Code\tUCDS\tUCUM code set for units of measure(from Regenstrief)\tMDNS\tUnified Medical Language\tUniversal Product Code\tUPIN\tUnited States Postal Service\tWHO record # drug codes (6 digit)\tWHO record # drug codes (8 digit)\tWHO record # code with ASTM extension\tWHO ATC\tASC X12 Code List nnnn',
  },
  {
    url: 'http://hl7.org/fhir/v2/0397',
    codes: 'A|AN|D|DN|N',
    displays: 'Ascending\tAscending, case insensitive\tDescending\tDescending, case insensitive\tNone',
  },
  { url: 'http://hl7.org/fhir/v2/0398', codes: 'F|I', displays: 'Fragmentation\tInteractive Continuation' },
  { url: 'http://hl7.org/fhir/v2/0401', codes: 'C|MM', displays: 'Medi-Cal\tMedicare' },
  {
    url: 'http://hl7.org/fhir/v2/0402',
    codes: 'D|G|M|U',
    displays: 'Dental\tGraduate\tMedical\tUndergraduate',
  },
  {
    url: 'http://hl7.org/fhir/v2/0403',
    codes: '1|2|3|4|5',
    displays: 'Read\tWrite\tSpeak\tUnderstand\tSign',
  },
  {
    url: 'http://hl7.org/fhir/v2/0404',
    codes: '1|2|3|4|5|6',
    displays: 'Excellent\tGood\tFair\tPoor\tSome (level unknown)\tNone',
  },
  {
    url: 'http://hl7.org/fhir/v2/0406',
    codes: '1|2|3|4|5|H|O',
    displays: 'Hospital\tPhysician Clinic\tLong Term Care\tAcute Care\tOther\tHome\tOffice',
  },
  {
    url: 'http://hl7.org/fhir/v2/0409',
    codes: 'M|SD|SU',
    displays: 'Migrates to different CPU\tShut down\tStart up',
  },
  {
    url: 'http://hl7.org/fhir/v2/0411',
    codes:
      '...|1ST|2ND|3RD|4TH|5TH|A/P|ANT|BLT|DEC|DST|LAT|LFT|LLQ|LOW|LUQ|MED|OR|PED|POS|PRT|PRX|REC|RGH|RLQ|RUQ|UPP|UPR|WCT|WOC|WSD',
    displays:
      'No suggested values defined.\tFirst\tSecond\tThird\tFourth\tFifth\tAnterior/Posterior\tAnterior\tBilateral\tDecubitus\tDistal\tLateral\tLeft\tLeft Lower Quadrant\tLower\tLeft Upper Quadrant\tMedial\tOperating Room\tPediatric\tPosterior\tPortable\tProximal\tRecumbent\tRight\tRight Lower Quadrant\tRight Upper Quadrant\tUpper\tUpright\tWith Contrast\tWithout Contrast\tWith Sedation',
  },
  { url: 'http://hl7.org/fhir/v2/0415', codes: 'E|N', displays: 'DRG Exempt\tDRG Non Exempt' },
  {
    url: 'http://hl7.org/fhir/v2/0416',
    codes: '1|2|3|4|5',
    displays: '1st non-Operative\t2nd non-Operative\tMajor Operative\t2nd Operative\t3rd Operative',
  },
  {
    url: 'http://hl7.org/fhir/v2/0417',
    codes: '0|1|2|3|4|5|6|7|8|9|B|C|G',
    displays:
      'No tissue expected\tInsufficient Tissue\tNot abnormal\tAbnormal-not categorized\tMechanical abnormal\tGrowth alteration\tDegeneration & necrosis\tNon-acute inflammation\tNon-malignant neoplasm\tMalignant neoplasm\tBasal cell carcinoma\tCarcinoma-unspecified type\tAdditional tissue required',
  },
  {
    url: 'http://hl7.org/fhir/v2/0418',
    codes: '...|0|1|2|…',
    displays: '\tthe admitting procedure\tthe primary procedure\tfor ranked secondary procedures\t',
  },
  { url: 'http://hl7.org/fhir/v2/0421', codes: 'MI|MO|SE', displays: 'Mild\tModerate\tSevere' },
  {
    url: 'http://hl7.org/fhir/v2/0422',
    codes: '1|2|3|4|5|99',
    displays: 'Non-acute\tAcute\tUrgent\tSevere\tDead on Arrival (DOA)\tOther',
  },
  { url: 'http://hl7.org/fhir/v2/0423', codes: 'D', displays: "Doctor's Office Closed" },
  {
    url: 'http://hl7.org/fhir/v2/0424',
    codes: '1|2|3',
    displays: 'Premature / Pre-term\tFull Term\tOverdue / Post-term',
  },
  {
    url: 'http://hl7.org/fhir/v2/0425',
    codes: '1|2|3|4|5',
    displays: 'Born in facility\tTransfer in\tBorn en route\tOther\tBorn at home',
  },
  {
    url: 'http://hl7.org/fhir/v2/0426',
    codes: 'CRYO|CRYOP|FFP|FFPTH|PC|PCA|PCNEO|PCW|PLT|PLTNEO|PLTP|PLTPH|PLTPHLR|RWB|WBA',
    displays:
      'Cryoprecipitated AHF\tPooled Cryoprecipitate\tFresh Frozen Plasma\tFresh Frozen Plasma - Thawed\tPacked Cells\tAutologous Packed Cells\tPacked Cells - Neonatal\tWashed Packed Cells\tPlatelet Concentrate\tReduced Volume Platelets\tPooled Platelets\tPlatelet Pheresis\tLeukoreduced Platelet Pheresis\tReconstituted Whole Blood\tAutologous Whole Blood',
  },
  {
    url: 'http://hl7.org/fhir/v2/0427',
    codes: 'B|C|D|E|F|H|I|J|K|O|P|R|S|T',
    displays:
      'Body fluid exposure\tContaminated Substance\tDiet Errors\tEquipment problem\tPatient fell (not from bed)\tPatient fell from bed\tInfusion error\tForeign object left during surgery\tSterile precaution violated\tOther\tProcedure error\tPharmaceutical error\tSuicide Attempt\tTransfusion error',
  },
  { url: 'http://hl7.org/fhir/v2/0428', codes: 'O|P|U', displays: 'Other\tPreventable\tUser Error' },
  {
    url: 'http://hl7.org/fhir/v2/0429',
    codes: 'BR|DA|DR|DU|LY|MT|NA|OT|PL|RA|SH|U',
    displays:
      'Breeding/genetic stock\tDairy\tDraft\tDual Purpose\tLayer, Includes Multiplier flocks\tMeat\tNot Applicable\tOther\tPleasure\tRacing\tShow\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/v2/0430',
    codes: 'A|C|F|H|O|P|U',
    displays: 'Ambulance\tCar\tOn foot\tHelicopter\tOther\tPublic Transport\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/v2/0431',
    codes: 'A|C|K|M|O|T|U',
    displays: 'Alcohol\tTobacco - chewed\tKava\tMarijuana\tOther\tTobacco - smoked\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/v2/0432',
    codes: 'AC|CH|CO|CR|IM|MO',
    displays: 'Acute\tChronic\tComatose\tCritical\tImproved\tMoribund',
  },
  {
    url: 'http://hl7.org/fhir/v2/0433',
    codes: 'A|B|C|D|I|N|O|P|U',
    displays:
      'Aggressive\tBlind\tConfused\tDeaf\tOn IV\t"No-code" (i.e. Do not resuscitate)\tOther\tParaplegic\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/v2/0434',
    codes: 'A|C|O|P|S|U',
    displays: 'Satisfactory\tCritical\tOther\tPoor\tStable\tUnknown',
  },
  { url: 'http://hl7.org/fhir/v2/0435', codes: 'DNR|N', displays: 'Do not resuscitate\tNo directive' },
  {
    url: 'http://hl7.org/fhir/v2/0436',
    codes: 'AD|AL|CT|IN|SE',
    displays:
      'Adverse Reaction (Not otherwise classified)\tAllergy\tContraindication\tIntolerance\tSide Effect',
  },
  { url: 'http://hl7.org/fhir/v2/0437', codes: 'B|N|W', displays: 'Bracelet\tNecklace\tWallet Card' },
  {
    url: 'http://hl7.org/fhir/v2/0438',
    codes: 'C|D|E|I|P|S|U',
    displays:
      'Confirmed or verified\tDoubt raised\tErroneous\tConfirmed but inactive\tPending\tSuspect\tUnconfirmed',
  },
  {
    url: 'http://hl7.org/fhir/v2/0440',
    codes:
      'AD|AUI|CCD|CCP|CD|CE|CF|CK|CM|CN|CNE|CNN|CNS|CP|CQ|CSU|CWE|CX|DDI|DIN|DLD|DLN|DLT|DR|DT|DTM|DTN|ED|EI|EIP|ELD|ERL|FC|FN|FT|GTS|HD|ICD|ID|IS|JCC|LA1|LA2|MA|MO|MOC|MOP|MSG|NA|NDL|NM|NR|OCD|OSD|OSP|PIP|PL|PLN|PN|PPN|PRL|PT|PTA|QIP|QSC|RCD|RFR|RI|RMC|RP|RPT|SAD|SCV|SI|SN|SNM|SPD|SPS|SRT|ST|TM|TN|TQ|TS|TX|UVC|VH|VID|VR|WVI|WVS|XAD|XCN|XON|XPN|XTN',
    displays:
      "Address\tAuthorization information\tCharge code and date\tChannel calibration parameters\tChannel definition\tCoded element\tCoded element with formatted values\tComposite ID with check digit\tComposite\tComposite ID number and name\tCoded with no exceptions\tComposite ID number and name simplified\tComposite ID number and name simplified\tComposite price\tComposite quantity with units\tChannel sensitivity and units\tCoded with exceptions\tExtended composite ID with check digit\tDaily deductible information\tDate and institution name\tDischarge to location and date\tDriver's license number\tDelta\tDate/time range\tDate\tDate/time\tDay type and number\tEncapsulated data\tEntity identifier\tEntity identifier pair\tError location and description\tError location\tFinancial class\tFamily name\tFormatted text\tGeneral timing specification\tHierarchic designator\tInsurance certification definition\tCoded values for HL7 tables\tCoded value for user-defined tables\tJob code/class\tLocation with address variation 1\tLocation with address variation 2\tMultiplexed array\tMoney\tMoney and charge code\tMoney or percentage\tMessage type\tNumeric array\tName with date and location\tNumeric\tNumeric range\tOccurrence code and date\tOrder sequence definition\tOccurrence span code and date\tPractitioner institutional privileges\tPerson location\tPractitioner license or other ID number\tPerson name\tPerforming person time stamp\tParent result link\tProcessing type\tPolicy type and amount\tQuery input parameter list\tQuery selection criteria\tRow column definition\tReference range\tRepeat interval\tRoom coverage\tReference pointer\tRepeat pattern\tStreet Address\tScheduling class value pair\tSequence ID\tStructured numeric\tString of telephone number digits\tSpecialty description\tSpecimen source\tSort order\tString data\tTime\tTelephone number\tTiming/quantity\tTime stamp\tText data\tUB value code and amount\tVisiting hours\tVersion identifier\tValue range\tChannel Identifier\tWaveform source\tExtended address\tExtended composite ID number and name for persons\tExtended composite name and ID number for organizations\tExtended person name\tExtended telecommunications number",
  },
  {
    url: 'http://hl7.org/fhir/v2/0441',
    codes: 'A|I|L|M|O|P|U',
    displays:
      'Active\tInactive\tInactive - Lost to follow-up (cancel contract)\tInactive - Moved or gone elsewhere (cancel contract)\tOther\tInactive - Permanently inactive (Do not reactivate or add new entries to the record)\tUnknown',
  },
  {
    url: 'http://hl7.org/fhir/v2/0442',
    codes: 'D|E|P|T',
    displays: 'Diagnostic\tEmergency Room Casualty\tPrimary Care\tTherapeutic',
  },
  {
    url: 'http://hl7.org/fhir/v2/0443',
    codes: 'AD|AI|AP|AT|CLP|CP|DP|EP|FHCP|IP|MDIR|OP|PH|PI|PP|RO|RP|RT|TN|TR|VP|VPS|VTS',
    displays:
      "Admitting\tAssistant/Alternate Interpreter\tAdministering Provider\tAttending\tCollecting Provider\tConsulting Provider\tDispensing Provider\tEntering Provider (probably not the same as transcriptionist?)\tFamily Health Care Professional\tInitiating Provider (as in action by)\tMedical Director\tOrdering Provider\tPharmacist (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)\tPrimary Interpreter\tPrimary Care Provider\tResponsible Observer\tReferring Provider\tReferred to Provider\tTechnician\tTranscriptionist\tVerifying Provider\tVerifying Pharmaceutical Supplier (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)\tVerifying Treatment Supplier (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)",
  },
  {
    url: 'http://hl7.org/fhir/v2/0444',
    codes: 'F|G',
    displays: 'Prefix Family Middle Given Suffix\tPrefix Given Middle Family Suffix',
  },
  {
    url: 'http://hl7.org/fhir/v2/0445',
    codes: 'AL|UA|UD|US',
    displays:
      'Patient/Person Name is an Alias\tUnknown/Default Address\tUnknown/Default Date of Birth\tUnknown/Default Social Security Number',
  },
  { url: 'http://hl7.org/fhir/v2/0450', codes: 'LOG|SER', displays: 'Log Event\tService Event' },
  {
    url: 'http://hl7.org/fhir/v2/0455',
    codes: '...|131|141',
    displays:
      'No suggested values defined\tHospital - Outpatient - Admit thru Discharge Claim\tHospital - Other - Admit thru Discharge Claim',
  },
  {
    url: 'http://hl7.org/fhir/v2/0456',
    codes: '...|260|280|301|991|993|994',
    displays:
      'No suggested values defined\tIV Therapy\tOncology\tLab/Chemistry\tCafeteria /Guest Tray\tTelephone/Telegraph\tTV/Radio',
  },
  {
    url: 'http://hl7.org/fhir/v2/0457',
    codes: '0|1|2|3|4',
    displays:
      'No edits present on claim\tOnly edits present are for line item denial or rejection\tMultiple-day claim with one or more days denied or rejected\tClaim denied, rejected, suspended or returned to provider with only post payment edits\tClaim denied, rejected, suspended or returned to provider with only pre payment edits',
  },
  {
    url: 'http://hl7.org/fhir/v2/0459',
    codes: '0|1|2|3',
    displays:
      'OCE line item denial or rejection is not ignored\tOCE line item denial or rejection is ignored\tExternal line item denial. Line item is denied even if no OCE edits\tExternal line item rejection. Line item is rejected even if no OCE edits',
  },
  {
    url: 'http://hl7.org/fhir/v2/0460',
    codes: '0|1|2',
    displays:
      'Line item not denied or rejected\tLine item denied or rejected\tLine item is on a multiple-day claim. The line item is not denied or rejected, but occurs on a day that has been denied or rejected.',
  },
  {
    url: 'http://hl7.org/fhir/v2/0465',
    codes: 'A|I|P',
    displays:
      'Alphabetic (i.e., Default or some single-byte)\tIdeographic (i.e., Kanji)\tPhonetic (i.e., ASCII, Katakana, Hiragana, etc.)',
  },
  {
    url: 'http://hl7.org/fhir/v2/0466',
    codes: '...|031|163|181',
    displays: '\tDental procedures\tExcision/biopsy\tLevel 1 skin repair.',
  },
  {
    url: 'http://hl7.org/fhir/v2/0468',
    codes: '1|2|3|4|5',
    displays:
      'No payment adjustment\tDesignated current drug or biological payment adjustment applies to APC (status indicator G)\tDesignated new device payment adjustment applies to APC (status indicator H)\tDesignated new drug or new biological payment adjustment applies to APC (status indicator J)\tDeductible not applicable (specific list of HCPCS codes)',
  },
  {
    url: 'http://hl7.org/fhir/v2/0469',
    codes: '0|1|2',
    displays:
      'Not packaged\tPackaged service (status indicator N, or no HCPCS code and certain revenue codes)\tPackaged as part of partial hospitalization per diem or daily mental health service per diem',
  },
  {
    url: 'http://hl7.org/fhir/v2/0470',
    codes: 'Crnl|DME|EPO|Lab|Mamm|NoPay|OPPS|PartH|Pckg|Thrpy',
    displays:
      'Corneal Tissue APC\tDurable Medical Equipment\tEpotein\tClinical Laboratory APC\tScreening Mammography APC\tThis APC is not paid\tOutpatient Prospective Payment System\tPartial Hospitalization APC\tPackaged APC\tTherapy APC',
  },
  {
    url: 'http://hl7.org/fhir/v2/0472',
    codes: 'A|C|S',
    displays: 'Asynchronous\tActuation Time\tSynchronous',
  },
  {
    url: 'http://hl7.org/fhir/v2/0473',
    codes: 'G|N|R|Y',
    displays:
      'This observation/service is on the formulary, and has guidelines\tThis observation/service is not on the formulary\tThis observation/service is on the formulary, but is restricted\tThis observation/service is on the formulary',
  },
  {
    url: 'http://hl7.org/fhir/v2/0474',
    codes: 'D|F|L|M|S|U|V',
    displays:
      'Department\tFacility\tLocal market area\tMedical Center Area\tSubdivision\tSubdepartment\tDivision',
  },
  {
    url: 'http://hl7.org/fhir/v2/0475',
    codes: '01|02|03|04|05',
    displays: 'Allergy\tIntolerance\tTreatment Failure\tPatient Request\tNo Exception',
  },
  {
    url: 'http://hl7.org/fhir/v2/0477',
    codes: 'I|II|III|IV|V|VI',
    displays: 'Schedule I\tSchedule II\tSchedule III\tSchedule IV\tSchedule V\tSchedule VI',
  },
  {
    url: 'http://hl7.org/fhir/v2/0478',
    codes: 'G|N|R|Y',
    displays:
      'Pharmaceutical substance is in the formulary, but guidelines apply\tPharmaceutical substance is NOT in the formulary\tPharmaceutical substance is in the formulary, but restrictions apply\tPharmaceutical substance is in the formulary',
  },
  {
    url: 'http://hl7.org/fhir/v2/0480',
    codes: 'M|O|S',
    displays: 'Medication\tOther solution as medication orders\tIV Large Volume Solutions',
  },
  { url: 'http://hl7.org/fhir/v2/0482', codes: 'I|O', displays: 'Inpatient Order\tOutpatient Order' },
  {
    url: 'http://hl7.org/fhir/v2/0483',
    codes: 'EL|EM|FX|IP|MA|PA|PH|RE|VC|VO',
    displays:
      'Electronic\tE-mail\tFax\tIn Person\tMail\tPaper\tPhone\tReflexive (Automated system)\tVideo-conference\tVoice',
  },
  {
    url: 'http://hl7.org/fhir/v2/0484',
    codes: 'B|C|N|P|Q|R|S|T|Z',
    displays:
      'Trial Quantity Balance\tCompassionate Fill\tNew/Renew - Full Fill\tNew/Renew - Part Fill\tRefill - Part Fill\tRefill - Full Fill\tManufacturer Sample\tTrial Quantity\tNon-Prescription Fill',
  },
  {
    url: 'http://hl7.org/fhir/v2/0485',
    codes: 'A|C|P|PRN|R|S|T|TD<integer>|TH<integer>|TL<integer>|TM<integer>|TS<integer>|TW<integer>',
    displays:
      'ASAP\tCallback\tPreop\tAs needed\tRoutine\tStat\tTiming critical\tTiming critical within <integer> days.\tTiming critical within <integer> hours.\tTiming critical within <integer> months.\tTiming critical within <integer> minutes.\tTiming critical within <integer> seconds.\tTiming critical within <integer> weeks.',
  },
  {
    url: 'http://hl7.org/fhir/v2/0487',
    codes:
      '...|ABS|ACNE|ACNFLD|AIRS|ALL|AMN|AMP|ANGI|ARTC|ASERU|ASP|ATTE|AUTOA|AUTOC|AUTP|BBL|BCYST|BDY|BIFL|BITE|BLD|BLDA|BLDCO|BLDV|BLEB|BLIST|BOIL|BON|BONE|BOWL|BPH|BPU|BRN|BRSH|BRTH|BRUS|BUB|BULLA|BX|CALC|CARBU|CAT|CBITE|CDM|CLIPP|CNJT|CNL|COL|CONE|CSCR|CSERU|CSF|CSITE|CSMY|CST|CSVR|CTP|CUR|CVM|CVPS|CVPT|CYN|CYST|DBITE|DCS|DEC|DEION|DIA|DIAF|DISCHG|DIV|DRN|DRNG|DRNGP|DUFL|EARW|EBRUSH|EEYE|EFF|EFFUS|EFOD|EISO|ELT|ENVIR|EOS|EOTH|ESOI|ESOS|ETA|ETTP|ETTUB|EWHI|EXG|EXS|EXUDTE|FAW|FBLOOD|FGA|FIB|FIST|FLD|FLT|FLU|FLUID|FOLEY|FRS|FSCLP|FUR|GAS|GASA|GASAN|GASBR|GASD|GAST|GENL|GENV|GRAFT|GRAFTS|GRANU|GROSH|GSOL|GSPEC|GT|GTUBE|HAR|HBITE|HBLUD|HEMAQ|HEMO|HERNI|HEV|HIC|HYDC|IBITE|ICYST|IDC|IHG|ILEO|ILLEG|IMP|INCI|INFIL|INS|INTRD|ISLT|IT|IUD|IVCAT|IVFLD|IVTIP|JEJU|JNTFLD|JP|KELOI|KIDFLD|LAVG|LAVGG|LAVGP|LAVPG|LENS1|LENS2|LESN|LIQ|LIQO|LNA|LNV|LSAC|LYM|MAC|MAHUR|MAR|MASS|MBLD|MEC|MILK|MLK|MUCOS|MUCUS|NAIL|NASDR|NEDL|NEPH|NGASP|NGAST|NGS|NODUL|NSECR|ORH|ORL|OTH|PACEM|PAFL|PCFL|PDSIT|PDTS|PELVA|PENIL|PERIA|PILOC|PINS|PIS|PLAN|PLAS|PLB|PLC|PLEVS|PLR|PMN|PND|POL|POPGS|POPLG|POPLV|PORTA|PPP|PROST|PRP|PSC|PUNCT|PUS|PUSFR|PUST|QC3|RANDU|RBC|RBITE|RECT|RECTA|RENALC|RENC|RES|SAL|SCAR|SCLV|SCROA|SECRE|SER|SHU|SHUNF|SHUNT|SITE|SKBP|SKN|SMM|SMN|SNV|SPRM|SPRP|SPRPB|SPS|SPT|SPTC|SPTT|SPUT1|SPUTIN|SPUTSP|STER|STL|STONE|SUBMA|SUBMX|SUMP|SUP|SUTUR|SWGZ|SWT|TASP|TEAR|THRB|TISS|TISU|TLC|TRAC|TRANS|TSERU|TSTES|TTRA|TUBES|TUMOR|TZANC|UDENT|UMED|UR|URC|URINB|URINC|URINM|URINN|URINP|URNS|URT|USCOP|USPEC|USUB|VASTIP|VENT|VITF|VOM|WASH|WASI|WAT|WB|WBC|WEN|WICK|WND|WNDA|WNDD|WNDE|WORM|WRT|WWA|WWO|WWT',
    displays:
      "No suggested values\tAbscess\tTissue, Acne\tFluid, Acne\tAir Sample\tAllograft\tAmniotic fluid\tAmputation\tCatheter Tip, Angio\tCatheter Tip, Arterial\tSerum, Acute\tAspirate\tEnvironment, Attest\tEnvironmental, Autoclave Ampule\tEnvironmental, Autoclave Capsule\tAutopsy\tBlood bag\tCyst, Baker's\tWhole body\tBile Fluid\tBite\tWhole blood\tBlood arterial\tCord blood\tBlood venous\tBleb\tBlister\tBoil\tBone\tBone\tBowel contents\tBasophils\tBlood product unit\tBurn\tBrush\tBreath (use EXHLD)\tBrushing\tBubo\tBulla/Bullae\tBiopsy\tCalculus (=Stone)\tCarbuncle\tCatheter\tBite, Cat\tCardiac muscle\tClippings\tConjunctiva\tCannula\tColostrum\tBiospy, Cone\tScratch, Cat\tSerum, Convalescent\tCerebral spinal fluid\tCatheter Insertion Site\tFluid, Cystostomy Tube\tFluid, Cyst\tBlood, Cell Saver\tCatheter tip\tCurretage\tCervical Mucus\tSite, CVP\tCatheter Tip, CVP\tNodule, Cystic\tCyst\tBite, Dog\tSputum, Deep Cough\tUlcer, Decubitus\tEnvironmental, Water (Deionized)\tDialysate\tDialysis Fluid\tDischarge\tDiverticulum\tDrain\tDrainage, Tube\tDrainage, Penrose\tDuodenal fluid\tEar wax (cerumen)\tBrush, Esophageal\tEnvironmental, Eye Wash\tEnvironmental, Effluent\tEffusion\tEnvironmental, Food\tEnvironmental, Isolette\tElectrode\tEnvironmental, Unidentified Substance\tEosinophils\tEnvironmental, Other Substance\tEnvironmental, Soil\tEnvironmental, Solution (Sterile)\tAspirate, Endotrach\tCatheter Tip, Endotracheal\tTube, Endotracheal\tEnvironmental, Whirlpool\tGas, exhaled (=breath)\tShunt, External\tExudate\tEnvironmental, Water (Well)\tBlood, Fetal\tFluid, Abdomen\tFibroblasts\tFistula\tFluid, Other\tFilter\tFluid, Body unsp\tFluid\tCatheter Tip, Foley\tFluid, Respiratory\tScalp, Fetal\tFuruncle\tGas\tAspirate, Gastric\tAntrum, Gastric\tBrushing, Gastric\tDrainage, Gastric\tFluid/contents, Gastric\tGenital lochia\tGenital vaginal\tGraft\tGraft Site\tGranuloma\tCatheter, Groshong\tSolution, Gastrostomy\tBiopsy, Gastric\tTube, Gastric\tDrainage Tube, Drainage (Gastrostomy)\tHair\tBite, Human\tBlood, Autopsy\tCatheter Tip, Hemaquit\tCatheter Tip, Hemovac\tTissue, Herniated\tDrain, Hemovac\tCatheter, Hickman\tFluid, Hydrocele\tBite, Insect\tCyst, Inclusion\tCatheter Tip, Indwelling\tGas, Inhaled\tDrainage, Ileostomy\tSource of Specimen Is Illigible\tImplant\tSite, Incision/Surgical\tInfiltrate\tInsect\tCatheter Tip, Introducer\tIsolate\tIntubation tube\tIntrauterine Device\tCatheter Tip, IV\tFluid, IV\tTubing Tip, IV\tDrainage, Jejunal\tFluid, Joint\tDrainage, Jackson Pratt\tLavage\tFluid, Kidney\tLavage, Bronhial\tLavage, Gastric\tLavage, Peritoneal\tLavage, Pre-Bronch\tContact Lens\tContact Lens Case\tLesion\tLiquid, Unspecified\tLiquid, Other\tLine arterial\tLine venous\tFluid, Lumbar Sac\tLymphocytes\tMacrophages\tCatheter Tip, Makurkour\tMarrow\tMass\tBlood, Menstrual\tMeconium\tBreast milk\tMilk\tMucosa\tMucus\tNail\tDrainage, Nasal\tNeedle\tSite, Nephrostomy\tAspirate, Nasogastric\tDrainage, Nasogastric\tSite, Naso/Gastric\tNodule(s)\tSecretion, Nasal\tOther\tLesion, Oral\tSource, Other\tPacemaker\tPancreatic fluid\tFluid, Pericardial\tSite, Peritoneal Dialysis\tSite, Peritoneal Dialysis Tunnel\tAbscess, Pelvic\tLesion, Penile\tAbscess, Perianal\tCyst, Pilonidal\tSite, Pin\tSite, Pacemaker Insetion\tPlant Material\tPlasma\tPlasma bag\tPlacenta\tSerum, Peak Level\tPleural fluid (thoracentesis fluid)\tPolymorphonuclear neutrophils\tDrainage, Penile\tPolyps\tGraft Site, Popliteal\tGraft, Popliteal\tSite, Popliteal Vein\tCatheter, Porta\tPlasma, Platelet poor\tProsthetic Device\tPlasma, Platelet rich\tPseudocyst\tWound, Puncture\tPus\tPustule\tPus\tQuality Control\tUrine, Random\tErythrocytes\tBite, Reptile\tDrainage, Rectal\tAbscess, Rectal\tCyst, Renal\tFluid, Renal Cyst\tRespiratory\tSaliva\tTissue, Keloid (Scar)\tCatheter Tip, Subclavian\tAbscess, Scrotal\tSecretion(s)\tSerum\tSite, Shunt\tFluid, Shunt\tShunt\tSite\tBiopsy, Skin\tSkin\tMass, Sub-Mandibular\tSeminal fluid\tFluid, synovial (Joint fluid)\tSpermatozoa\tCatheter Tip, Suprapubic\tCathether Tip, Suprapubic\tEnvironmental, Spore Strip\tSputum\tSputum - coughed\tSputum - tracheal aspirate\tSputum, Simulated\tSputum, Inducted\tSputum, Spontaneous\tEnvironmental, Sterrad\tStool = Fecal\tStone, Kidney\tAbscess, Submandibular\tAbscess, Submaxillary\tDrainage, Sump\tSuprapubic Tap\tSuture\tCatheter Tip, Swan Gantz\tSweat\tAspirate, Tracheal\tTears\tThrombocyte (platelet)\tTissue\tTissue ulcer\tCathether Tip, Triple Lumen\tSite, Tracheostomy\tTransudate\tSerum, Trough\tAbscess, Testicular\tAspirate, Transtracheal\tTubes\tTumor\tSmear, Tzanck\tSource, Unidentified\tUnknown Medicine\tUrine\tUrine clean catch\tUrine, Bladder Washings\tUrine, Catheterized\tUrine, Midstream\tUrine, Nephrostomy\tUrine, Pedibag\tUrine sediment\tUrine catheter\tUrine, Cystoscopy\tSource, Unspecified\tUnkown substance\tCatheter Tip, Vas\tCatheter Tip, Ventricular\tVitreous Fluid\tVomitus\tWash\tWashing, e.g. bronchial washing\tWater\tBlood, Whole\tLeukocytes\tWen\tWick\tWound\tWound abscess\tWound drainage\tWound exudate\tWorm\tWart\tEnvironmental, Water\tEnvironmental, Water (Ocean)\tEnvironmental, Water (Tap)",
  },
  {
    url: 'http://hl7.org/fhir/v2/0488',
    codes:
      'ANP|BAP|BCAE|BCAN|BCPD|BIO|CAP|CATH|CVP|EPLA|ESWA|FNA|KOFFP|LNA|LNV|MARTL|ML11|MLP|NYP|PACE|PIN|PNA|PRIME|PUMP|QC5|SCLP|SCRAPS|SHA|SWA|SWD|TMAN|TMCH|TMM4|TMMY|TMOT|TMP|TMPV|TMSC|TMUP|TMVI|VENIP|WOOD',
    displays:
      'Plates, Anaerobic\tPlates, Blood Agar\tBlood Culture, Aerobic Bottle\tBlood Culture, Anaerobic Bottle\tBlood Culture, Pediatric Bottle\tBiopsy\tCapillary Specimen\tCatheterized\tLine, CVP\tEnvironmental, Plate\tEnvironmental, Swab\tAspiration, Fine Needle\tPlate, Cough\tLine, Arterial\tLine, Venous\tMartin-Lewis Agar\tMod. Martin-Lewis Agar\tPlate, Martin-Lewis\tPlate, New York City\tPace, Gen-Probe\tPinworm Prep\tArterial puncture\tPump Prime\tPump Specimen\tQuality Control For Micro\tScalp, Fetal Vein\tScrapings\tShaving\tSwab\tSwab, Dacron tipped\tTransport Media, Anaerobic\tTransport Media, Chalamydia\tTransport Media, M4\tTransport Media, Mycoplasma\tTransport Media,\tPlate, Thayer-Martin\tTransport Media, PVA\tTransport Media, Stool Culture\tTransport Media, Ureaplasma\tTransport Media, Viral\tVenipuncture\tSwab, Wooden Shaft',
  },
  {
    url: 'http://hl7.org/fhir/v2/0489',
    codes: 'AGG|BHZ|BIO|COR|ESC|EXP|IFL|INF|INJ|POI|RAD',
    displays:
      'Aggressive\tBiohazard\tBiological\tCorrosive\tEscape Risk\tExplosive\tMaterialDangerInflammable\tMaterialDangerInfectious\tInjury Hazard\tPoison\tRadioactive',
  },
  {
    url: 'http://hl7.org/fhir/v2/0490',
    codes: 'EX|QS|RA|RB|RC|RD|RE|RH|RI|RM|RN|RP|RR|RS',
    displays:
      'Expired\tQuantity not sufficient\tMissing patient ID number\tBroken container\tClotting\tMissing collection date\tMissing patient name\tHemolysis\tIdentification problem\tLabeling\tContamination\tMissing phlebotomist ID\tImproper storage\tName misspelling',
  },
  { url: 'http://hl7.org/fhir/v2/0491', codes: 'E|F|G|P', displays: 'Excellent\tFair\tGood\tPoor' },
  {
    url: 'http://hl7.org/fhir/v2/0492',
    codes: '??|A|I|P',
    displays: 'Inappropriate due to ...\tAppropriate\tInappropriate\tPreferred',
  },
  {
    url: 'http://hl7.org/fhir/v2/0493',
    codes: 'AUT|CFU|CLOT|CON|COOL|FROZ|HEM|LIVE|ROOM|SNR',
    displays:
      'Autolyzed\tCentrifuged\tClotted\tContaminated\tCool\tFrozen\tHemolyzed\tLive\tRoom temperature\tSample not received',
  },
  {
    url: 'http://hl7.org/fhir/v2/0494',
    codes: 'A|C|M',
    displays: 'Aliquot\tComponent\tModified from original specimen',
  },
  {
    url: 'http://hl7.org/fhir/v2/0495',
    codes: 'ANT|BIL|DIS|EXT|L|LAT|LLQ|LOW|LUQ|MED|POS|PRO|R|RLQ|RUQ|UPP',
    displays:
      'Anterior\tBilateral\tDistal\tExternal\tLeft\tLateral\tQuadrant, Left Lower\tLower\tQuadrant, Left Upper\tMedial\tPosterior\tProximal\tRight\tQuadrant, Right Lower\tQuadrant, Right Upper\tUpper',
  },
  {
    url: 'http://hl7.org/fhir/v2/0496',
    codes:
      '001|002|003|004|005|006|007|008|009|010|011|012|013|014|015|016|017|018|019|020|021|022|023|024|025|026|027|028|029|030|031|032|033|034|035|036|037|038|039|040|041|042|043|044|045|046|047|048|049|050|051|052|053|054|055|056|057|058|059|060|061|062|063|064|065|066|067|068|069|070|071|072|073|074|075|076|077|078|079|080|081|082|083|084|085|086|087|088|089|090|091|092|093|094|095|096|097|098|099|100|101|102|103|104|105|106|107|108|109|110|111|112|113|1137|114|115|116|117|118|119|120|121|122|123|124|125|126|127|128|129|130|131|132|133|134|135|136',
    displays:
      'Release of Information/MR / Authorization to Disclosure Protected Health Information\tMedical Procedure (invasive)\tAcknowledge Receipt of Privacy Notice\tAbortion\tAbortion/Laminaria\tAccutane - Information\tAccutane - Woman\tAdvanced Beneficiary Notice\tAFP (Alpha Fetoprotein) Screening\tAmniocentesis (consent & refusal)\tAnatomical Gift (organ donation)\tAnesthesia - Complications\tAnesthesia - Questionnaire\tAngiogram\tAngioplasty\tAnticancer Drugs\tAntipsychotic Medications\tArthrogram\tAutopsy\tAZT Therapy\tBiliary Drainage\tBiliary Stone Extraction\tBiopsy\tBleeding Time Test\tBronchogram\tCardiac Catheterization\tCoronary Angiography\t"" "" w/o Surgery Capability\tCataract Op/Implant of FDA Aprvd Lens\tCataract Op/Implant of Investigational Lens\tCataract Surgery\tCholera Immunization\tCholesterol Screening\tCircumcision - Newborn\tColonoscopy\tContact Lenses\tCT Scan - Cervical & Lumbar\tCT Scan w/ IV Contrast Media into Vein\tCVS (Chorionic Villus) Sampling\tCystospy\tDisclosure of Protected Health Information to Family/Friends\tD & C and Conization\tDacryocystogram\tDiagnostic Isotope\tDrainage of an Abscess\tDrug Screening\tElectronic Monitoring of Labor - Refusal\tEndometrial Biopsy\tEndoscopy/Sclerosis of Esophageal Varices\tERCP\tExposure to reportable Communicable Disease\tExternal Version\tFluorescein Angioscopy\tHepatitis B - Consent/Declination\tHerniogram\tHIV Test - Consent Refusal\tHIV Test - Disclosure\tHIV Test - Prenatal\tHome IV Treatment Program\tHome Parenteral Treatment Program\tHysterectomy\tHysterosalpingogram\tInjection Slip/ Consent\tIntrauterine Device\tIntrauterine Device/Sterilization\tIntravascular Infusion of Streptokinase/Urokinase\tIntravenous Cholangiogram\tIntravenous Digital Angiography\tIodine Administration\tISG\tIVP\tLaser Photocoagulation\tLaser treatment\tLithium Carbonate\tLiver Biopsy\tLumbar Puncture\tLymphangiogram\tMAO Inhibitors\tMed, Psych, and/or Drug/Alcohol\tMedical Treatment - Refusal\tMorning-after Pill\tMRI - Adult\tMRI - Pediatric\tMyelogram\tNeedle Biopsy\tNeedle Biopsy of Lung\tNewborn Treatment and Release\tNorplant Subdermal Birth Control Implant\tOperations, Anesthesia, Transfusions\tOral Contraceptives\tOrgan Donation\tPatient Permits, Consents\tPatient Treatment Permit, Release & Admission\tPenile Injections\tPercutaneous Nephrostomy\tPercutaneous Transhepatic Cholangiogram\tPhotographs\tPhotographs - Employee\tPhotographs - Medical Research\tPhotographs - news Media\tPsychiatric Admission - Next of Kin\tPsychiatric Information During Hospital Stay\tPublic Release of Information\tRadiologic Procedure\tRefusal of Treatment\tRelease of Body\tRelease of Limb\tRh Immune Globulin\tRights of Medical Research Participants\tRequest to Restrict Access/Disclosure to Medical Record/Protected Health Information\tRequest for Remain Anonymous\tSeat Belt Exemption\tSialogram\tVoiding Cystogram\tSigmoidoscopy\tSterilization - Anesthesia & Medical Services\tSterilization -Federally Funded\tSterilization - Female\tSterilization - Laparoscopy/Pomeroy\tSterilization - Non-Federally Funded\tSterilization - Secondary\tTranquilizers\tTransfer - Acknowledgement\tTransfer - Authorization\tTransfer Certification - Physician\tTransfer/Discharge Request\tTransfer for Non-Medical Reasons\tTransfer - Interfaculty Neonatal\tTransfer Refusal\tTransfer Refusal of Further Treatment\tTreadmill & EKG\tTreadmill, Thallium-201\tTyphoid\tUse of Investigational Device\tUse of Investigational Drug\tVenogram\tVideotape',
  },
  { url: 'http://hl7.org/fhir/v2/0497', codes: 'T|V|W', displays: 'Telephone\tVerbal\tWritten' },
  {
    url: 'http://hl7.org/fhir/v2/0498',
    codes: 'A|B|L|P|R|X',
    displays:
      'Active - Consent has been granted\tBypassed (Consent not sought)\tLimited - Consent has been granted with limitations\tPending - Consent has not yet been sought\tRefused - Consent has been refused\tRescinded - Consent was initially granted, but was subsequently revoked or ended.',
  },
  { url: 'http://hl7.org/fhir/v2/0499', codes: 'E|PJ', displays: 'Emergency\tProfessional Judgment' },
  {
    url: 'http://hl7.org/fhir/v2/0500',
    codes: 'F|N|P',
    displays: 'Full Disclosure\tNo Disclosure\tPartial Disclosure',
  },
  {
    url: 'http://hl7.org/fhir/v2/0501',
    codes: 'E|PR|RX',
    displays: 'Emergency\tPatient Request\tRx Private',
  },
  {
    url: 'http://hl7.org/fhir/v2/0502',
    codes: 'LM|MIN|NC',
    displays: 'Legally mandated\tSubject is a minor\tSubject is not competent to consent',
  },
  {
    url: 'http://hl7.org/fhir/v2/0503',
    codes: 'C|R|S',
    displays: 'Cyclical\tReserved for future use\tSequential',
  },
  {
    url: 'http://hl7.org/fhir/v2/0504',
    codes: 'EE|ES|SE|SS',
    displays:
      'End related service request(s), end current service request.\tEnd related service request(s), start current service request.\tStart related service request(s), end current service request.\tStart related service request(s), start current service request.',
  },
  {
    url: 'http://hl7.org/fhir/v2/0505',
    codes: '#|*',
    displays: 'The last service request in a cyclic group.\tThe first service request in a cyclic group',
  },
  {
    url: 'http://hl7.org/fhir/v2/0506',
    codes: 'C|E|N|S|T',
    displays: 'Compound\tExclusive\tNurse prerogative\tSimultaneous\tTapering',
  },
  {
    url: 'http://hl7.org/fhir/v2/0507',
    codes: 'A|BCC|CC|F|N',
    displays:
      'Alert provider when abnormal\tBlind Copy\tCopies Requested\tFilm-with-patient\tNotify provider when ready',
  },
  {
    url: 'http://hl7.org/fhir/v2/0508',
    codes: 'AU|CM|CS|DI|FR|HB|HL|IG|IR|LR|WA',
    displays:
      'Autologous Unit\tCMV Negative\tCMV Safe\tDirected Unit\tFresh unit\tHemoglobin S Negative\tHLA Matched\tIgA Deficient\tIrradiated\tLeukoreduced\tWashed',
  },
  {
    url: 'http://hl7.org/fhir/v2/0510',
    codes: 'CR|DS|PT|RA|RD|RE|RI|RL|RQ|RS|WA',
    displays:
      'Released into inventory for general availability\tDispensed to patient location\tPresumed transfused (dispensed and not returned)\tReturned unused/no longer needed\tReserved and ready to dispense\tReleased (no longer allocated for the patient)\tReceived into inventory (for specified patient)\tReturned unused/keep linked to patient for possible use later\tRequest to dispense blood product\tReserved (ordered and product allocated for the patient)\tWasted (product no longer viable)',
  },
  {
    url: 'http://hl7.org/fhir/v2/0511',
    codes: 'C|D|F|O|P|W',
    displays:
      'Record coming over is a correction and thus replaces a final status\tDeletes the BPX record\tFinal status; Can only be changed with a corrected status\tOrder detail description only (no status)\tPreliminary status\tPost original as wrong, e.g. transmitted for wrong patient',
  },
  {
    url: 'http://hl7.org/fhir/v2/0513',
    codes: 'RA|RL|TR|TX|WA',
    displays:
      'Returned unused/no longer needed\tReturned unused/keep linked to patient for possible use later\tTransfused with adverse reaction\tTransfused\tWasted (product no longer viable)',
  },
  {
    url: 'http://hl7.org/fhir/v2/0514',
    codes:
      'ABOINC|ACUTHEHTR|ALLERGIC1|ALLERGIC2|ALLERGICR|ANAPHYLAC|BACTCONTAM|DELAYEDHTR|DELAYEDSTR|GVHD|HYPOTENS|NONHTR1|NONHTR2|NONHTRREC|NONIMMUNE|NONSPEC|NORXN|PTP|VOLOVER',
    displays:
      'ABO Incompatible Transfusion Reaction\tAcute Hemolytic Transfusion Reaction\tAllergic Reaction - First\tAllergic Reaction - Recurrent\tAllergic Reaction - Repeating\tAnaphylactic Reaction\tReaction to Bacterial Contamination\tDelayed Hemolytic Transfusion Reaction\tDelayed Serological Transfusion Reaction\tGraft vs Host Disease - Transfusion - Associated\tNon-hemolytic Hypotensive Reaction\tNon-Hemolytic Fever Chill Transfusion Reaction - First\tNon-Hemolytic Fever Chill Transfusion Reaction - Recurrent\tNon-Hemolytic Fever Chill Transfusion Reaction - Repeating\tNon-Immune Hemolysis\tNon-Specific, Non-Hemolytic Transfusion Reaction\tNo Evidence of Transfusion Reaction\tPosttransfusion Purpura\tSymptoms most likely due to volume overload',
  },
  {
    url: 'http://hl7.org/fhir/v2/0516',
    codes: 'E|F|I|W',
    displays: 'Error\tFatal Error\tInformation\tWarning',
  },
  {
    url: 'http://hl7.org/fhir/v2/0517',
    codes: 'HD|NPAT|PAT|USR',
    displays: 'Inform help desk\tDo NOT inform patient\tInform patient\tInform User',
  },
  {
    url: 'http://hl7.org/fhir/v2/0518',
    codes: 'EQV|EXTN|INLV',
    displays: 'Equivalence Override\tExtension Override\tInterval Override',
  },
  { url: 'http://hl7.org/fhir/v2/0520', codes: 'H|L|M', displays: 'High\tLow\tMedium' },
  {
    url: 'http://hl7.org/fhir/v2/0523',
    codes: '%|a',
    displays: 'Indicates a percent change\tAbsolute Change',
  },
  {
    url: 'http://hl7.org/fhir/v2/0524',
    codes: 'C|R|S',
    displays: 'Repeating cycle of orders\tReserved for possible future use\tSequence conditions',
  },
  {
    url: 'http://hl7.org/fhir/v2/0527',
    codes: 'DM|DW|DY|HD|MY|NH|SN|WY',
    displays:
      'day of the month\tday of the week (begins with Monday)\tday of the year\thour of the day\tmonth of the year\tminute of the hour\tsecond of the minute\tweek of the year',
  },
  {
    url: 'http://hl7.org/fhir/v2/0528',
    codes: 'AC|ACD|ACM|ACV|HS|IC|ICD|ICM|ICV|PC|PCD|PCM|PCV',
    displays:
      'before meal (from lat. ante cibus)\tbefore lunch (from lat. ante cibus diurnus)\tbefore breakfast (from lat. ante cibus matutinus)\tbefore dinner (from lat. ante cibus vespertinus)\tthe hour of sleep (e.g. H18-22)\tbetween meals (from lat. inter cibus)\tbetween lunch and dinner\tbetween breakfast and lunch\tbetween dinner and the hour of sleep\tafter meal (from lat. post cibus)\tafter lunch (from lat. post cibus diurnus)\tafter breakfast (from lat. post cibus matutinus)\tafter dinner (from lat. post cibus vespertinus)',
  },
  {
    url: 'http://hl7.org/fhir/v2/0529',
    codes: 'D|H|L|M|S|Y',
    displays: 'day\thour\tmonth\tminute\tsecond\tyear',
  },
  {
    url: 'http://hl7.org/fhir/v2/0530',
    codes: 'AE|DEA|DOD|MC|VA|VI',
    displays:
      'American Express\tDrug Enforcement Agency\tDepartment of Defense\tMaster Card\tVeterans Affairs\tVisa',
  },
  {
    url: 'http://hl7.org/fhir/v2/0534',
    codes: 'L|N|O|U|Y',
    displays: 'Last Rites only\tNo\tOther\tUnknown\tYes',
  },
  {
    url: 'http://hl7.org/fhir/v2/0535',
    codes: 'C|M|P|S',
    displays:
      'Signed CMS-1500 claim form on file, e.g. authorization for release of any medical or other information necessary to process this claim and assignment of benefits.\tSigned authorization for assignment of benefits on file.\tSignature generated by provider because the patient was not physically present for services.\tSigned authorization for release of any medical or other information necessary to process this claim on file.',
  },
  {
    url: 'http://hl7.org/fhir/v2/0536',
    codes: 'E|I|P|R|V',
    displays: 'Expired\tInactive\tProvisional\tRevoked\tActive/Valid',
  },
  {
    url: 'http://hl7.org/fhir/v2/0538',
    codes: 'CON|CST|EMP|VOL',
    displays: 'Contractor\tConsultant\tEmployee\tVolunteer',
  },
  { url: 'http://hl7.org/fhir/v2/0540', codes: 'L|R|T', displays: 'Leave of Absence\tRetired\tTermination' },
  {
    url: 'http://hl7.org/fhir/v2/0544',
    codes:
      '...|CC|CL|CT|SB|XAMB|XC37|XCAMB|XCATM|XCFRZ|XCREF|XDFRZ|XDRY|XFRZ|XMTLF|XNTR|XPRTL|XPSA|XPSO|XREF|XUFRZ|XUPR',
    displays:
      'No suggested values\tContainer Cracked\tContainer Leaking\tContainer Torn\tSeal Broken\tNot Ambient temperature\tNot Body temperature\tNot Critical ambient temperature\tExposed to Air\tNot Critical frozen temperature\tNot Critical refrigerated temperature\tNot Deep frozen\tNot Dry\tNot Frozen temperature\tMetal Exposed\tNot Liquid nitrogen\tNot Protected from light\tShaken\tExposed to shock\tNot Refrigerated temperature\tNot Ultra frozen\tNot Upright',
  },
  { url: 'http://hl7.org/fhir/v2/0547', codes: 'C|N|S', displays: 'County/Parish\tCountry\tState/Province' },
  {
    url: 'http://hl7.org/fhir/v2/0548',
    codes: '1|2|3|4|5|6|7',
    displays:
      'Self\tParent\tNext of Kin\tDurable Power of Attorney in Healthcare Affairs\tConservator\tEmergent Practitioner (practitioner judging case as emergency requiring care without a consent)\tNon-Emergent Practitioner (i.e. medical ethics committee)',
  },
  {
    url: 'http://hl7.org/fhir/v2/0550',
    codes:
      'ACET|ACHIL|ADB|ADE|ADR|AMN|AMS|ANAL|ANKL|ANTEC|ANTECF|ANTR|ANUS|AORTA|APDX|AR|AREO|ARM|ARTE|ASCIT|ASCT|ATR|AURI|AV|AXI|BACK|BARTD|BARTG|BCYS|BDY|BID|BIFL|BLAD|BLD|BLDA|BLDC|BLDV|BLOOD|BMAR|BON|BOWEL|BOWLA|BOWSM|BPH|BRA|BRAIN|BRO|BROCH|BRONC|BROW|BRST|BRSTFL|BRTGF|BRV|BUCCA|BURSA|BURSF|BUTT|CALF|CANAL|CANLI|CANTH|CARO|CARP|CAVIT|CBLD|CDM|CDUCT|CECUM|CERVUT|CHE|CHEEK|CHES|CHEST|CHESTÂ |CHIN|CIRCU|CLAVI|CLIT|CLITO|CNL|COCCG|COCCY|COLON|COLOS|CONJ|COR|CORAL|CORD|CORN|COS|CRANE|CRANF|CRANO|CRANP|CRANS|CRANT|CSF|CUBIT|CUFF|CULD|CULDO|CVX|DELT|DEN|DENTA|DIAF|DIGIT|DISC|DORS|DPH|DUFL|DUODE|DUR|EAR|EARBI|EARBM|EARBS|EARLO|EC|ELBOW|ELBOWJ|ENDC|ENDM|EOLPH|EOS|EPD|EPICA|EPICM|EPIDU|EPIGL|ESO|ESOPG|ET|ETHMO|EUR|EYE|EYELI|FACE|FALLT|FBINC|FBLAC|FBMAX|FBNAS|FBPAL|FBVOM|FBZYG|FEMOR|FEMUR|FET|FIBU|FING|FINGN|FMH|FOL|FOOT|FOREA|FOREH|FORES|FOURC|GB|GEN|GENC|GENL|GL|GLAND|GLANS|GLUT|GLUTE|GLUTM|GROIN|GUM|GVU|HAL|HAND|HAR|HART|HEAD|HEEL|HEM|HIP|HIPJ|HUMER|HV|HVB|HVT|HYMEN|ICX|ILC|ILCON|ILCR|ILE|ILEOS|ILEUM|ILIAC|INASA|INGUI|INSTL|INSTS|INT|INTRO|INTRU|ISCHI|ISH|JAW|JUGI|KIDN|KIDNÂ |KNEE|KNEEF|KNEEJ|LABIA|LABMA|LABMI|LACRI|LAM|LARYN|LEG|LENS|LING|LINGU|LIP|LIVER|LMN|LN|LNG|LOBE|LOCH|LUMBA|LUNG|LYM|MAC|MALLE|MANDI|MAR|MAST|MAXIL|MAXS|MEATU|MEC|MEDST|MEDU|METAC|METAT|MILK|MITRL|MOLAR|MONSU|MONSV|MOU|MOUTH|MP|MPB|MRSA2|MYO|NAIL|NAILB|NAILF|NAILT|NARES|NASL|NAVEL|NECK|NERVE|NIPPL|NLACR|NOS|NOSE|NOSTR|NP|NSS|NTRAC|OCCIP|OLECR|OMEN|ORBIT|ORO|OSCOX|OVARY|PAFL|PALAT|PALM|PANAL|PANCR|PARAT|PARIE|PARON|PAROT|PAS|PATEL|PCARD|PCLIT|PELV|PENIS|PENSH|PER|PERI|PERIH|PERIN|PERIS|PERIT|PERIU|PERIV|PERRA|PERT|PHALA|PILO|PINNA|PLACF|PLACM|PLANT|PLATH|PLATS|PLC|PLEU|PLEUR|PLR|PNEAL|PNEPH|PNM|POPLI|PORBI|PREAU|PRERE|PROS|PRST|PTONS|PUBIC|PUL|RADI|RADIUS|RBC|RECTL|RECTU|RENL|RIB|RNP|RPERI|SAC|SACIL|SACRA|SACRO|SACRU|SALGL|SCALP|SCAPU|SCLAV|SCLER|SCLV|SCROT|SDP|SEM|SEMN|SEPTU|SEROM|SGF|SHIN|SHOL|SHOLJ|SIGMO|SINUS|SKENE|SKM|SKULL|SOLE|SPCOR|SPHEN|SPLN|SPRM|SPX|STER|STOM|STOMA|STOOLL|STUMP|SUB|SUBD|SUBM|SUBME|SUBPH|SUBX|SUPB|SUPRA|SWT|SWTG|SYN|SYNOL|SYNOV|TARS|TBRON|TCN|TDUCT|TEAR|TEMPL|TEMPO|TESTI|THIGH|THM|THORA|THRB|THUMB|THYRD|TIBIA|TML|TNL|TOE|TOEN|TONG|TONS|TOOTH|TRCHE|TSK|ULNA|UMB|UMBL|URET|URTH|USTOM|UTER|UTERI|VAGIN|VAL|VAS|VASTL|VAULT|VCSF|VCUFF|VEIN|VENTG|VERMI|VERTC|VERTL|VERTT|VESCL|VESFLD|VESI|VESTI|VGV|VITR|VOC|VULVA|WBC|WRIST| |Â ',
    displays:
      "Acetabulum\tAchilles\tAbdomen\tAdenoids\tAdrenal\tAmniotic fluid\tAmniotic Sac\tAnal\tAnkle\tAntecubital\tAntecubital Fossa\tAntrum\tAnus\tAorta\tAppendix\tAortic Rim\tAreola\tArm\tArtery\tAscites\tAscitic Fluid\tAtrium\tAuricular\tAortic Valve\tAxilla\tBack\tBartholin Duct\tBartholin Gland\tBrain Cyst Fluid\tBody, Whole\tBile Duct\tBile fluid\tBladder\tBlood, Whole\tBlood, Arterial\tBlood, Capillary\tBlood, Venous\tBlood\tBone marrow\tBone\tBowel\tBowel, Large\tBowel, Small\tBasophils\tBrachial\tBrain\tBronchial\tBronchiole/Bronchiolar\tBronchus/Bronchial\tEyebrow\tBreast\tBreast fluid\tBartholin Gland Fluid\tBroviac\tBuccal\tBursa\tBursa Fluid\tButtocks\tCalf\tCanal\tCanaliculis\tCanthus\tCarotid\tCarpal\tCavity\tBlood, Cord\tCardiac Muscle\tCommon Duct\tCecum/Cecal\tCervix/Uterus\tCavity, Chest\tCheek\tChest\tChest Tube\tChest Tube\tChin\tCircumcision Site\tClavicle/Clavicular\tClitoris\tClitoral\tCannula\tCoccygeal\tCoccyx\tColon\tColostomy\tConjunctiva\tCord\tCoral\tCord Blood\tCornea\tColostomy Stoma\tCranium, ethmoid\tCranium, frontal\tCranium, occipital\tCranium, parietal\tCranium, sphenoid\tCranium, temporal\tCerebral Spinal Fluid\tCubitus\tCuff\tCul De Sac\tCuldocentesis\tCervix\tDeltoid\tDental Gingiva\tDental\tDialysis Fluid\tDigit\tDisc\tDorsum/Dorsal\tDiaphragm\tDuodenal Fluid\tDuodenum/Duodenal\tDura\tEar\tEar bone, incus\tEar bone, malleus\tEar bone,stapes\tEar Lobe\tEndocervical\tElbow\tElbow Joint\tEndocardium\tEndometrium\tendolpthamitis\tEosinophils\tEpididymis\tEpicardial\tEpicardium\tEpidural\tEpiglottis\tEsophagus\tEsophageal\tEndotracheal\tEthmoid\tEndourethral\tEye\tEyelid\tFace\tFallopian Tube\tFacial bone, inferior nasal concha\tFacial bone, lacrimal\tFacial bone, maxilla\tFacial bone, nasal\tFacial bone, palatine\tFacial bone, vomer\tFacial bone, zygomatic\tFemoral\tFemur\tFetus\tFibula\tFinger\tFinger Nail\tFemoral Head\tFollicle\tFoot\tForearm\tForehead\tForeskin\tFourchette\tGall Bladder\tGenital\tGenital Cervix\tGenital Lochia\tGenital Lesion\tGland\tGlans\tGluteus\tGluteal\tGluteus Medius\tGroin\tGum\tGenital - Vulva\tHallux\tHand\tHair\tHeart\tHead\tHeel\tHemorrhoid\tHip\tHip Joint\tHumerus\tHeart Valve\tHeart Valve, Bicuspid\tHeart Valve, Tricuspid\tHymen\tIntracervical\tIleal Conduit\tIlical Conduit\tIliac Crest\tIleal Loop\tIleostomy\tIleum\tIliac\tIntranasal\tInguinal\tIntestine, Large\tIntestine, Small\tIntestine\tIntroitus\tIntrauterine\tIschium\tLoop, Ishial\tJaw\tJugular, Internal\tKidney\tKidney\tKnee\tKnee Fluid\tKnee Joint\tLabia\tLabia Majora\tLabia Minora\tLacrimal\tLamella\tLarynx\tLeg\tLens\tLingual\tLingula\tLip\tLiver\tLumen\tLymph Node\tLymph Node, Groin\tLobe\tLochia\tLumbar\tLung\tLymphocytes\tMacrophages\tMalleolus\tMandible/Mandibular\tMarrow\tMastoid\tMaxilla/Maxillary\tMaxillary Sinus\tMeatus\tMeconium\tMediastinum\tMedullary\tMetacarpal\tMetatarsal\tMilk, Breast\tMitral Valve\tMolar\tMons Ureteris\tMons Veneris(Mons Pubis)\tMembrane\tMouth\tMons Pubis\tMeninges\tMrsa:\tMyocardium\tNail\tNail Bed\tNail, Finger\tNail, Toe\tNares\tNasal\tNavel\tNeck\tNerve\tNipple\tNasolacrimal\tNose (Nasal Passage)\tNose/Nose(outside)\tNostril\tNasopharyngeal/Nasopharynx\tNasal Septum\tNasotracheal\tOccipital\tOlecranon\tOmentum\tOrbit/Orbital\tOropharynx\tOs coxa (pelvic girdle)\tOvary\tPancreatic Fluid\tPalate\tPalm\tPerianal/Perirectal\tPancreas\tParatracheal\tParietal\tParonychia\tParotid/Parotid Gland\tParasternal\tPatella\tPericardium\tPericlitoral\tPelvis\tPenis\tPenile Shaft\tPeritoneal\tPericardial Fluid\tPerihepatic\tPerineal Abscess\tPerisplenic\tPeritoneum\tPeriurethal\tPerivesicular\tPerirectal\tPeritoneal Fluid\tPhalanyx\tPilonidal\tPinna\tPlacenta (Fetal Side)\tPlacenta (Maternal Side)\tPlantar\tPalate, Hard\tPalate, Soft\tPlacenta\tPleural Fluid\tPleura\tPleural Fluid (Thoracentesis Fld)\tPerineal\tPerinephric\tPerineum\tPopliteal\tPeriorbital\tPreauricular\tPrerenal\tProstatic Fluid\tProstate Gland\tPeritonsillar\tPubic\tPulmonary Artery\tRadial\tRadius\tRed Blood Cells\tRectal\tRectum\tRenal\tRib\tRenal Pelvis\tRetroperitoneal\tUterine Cul/De/Sac\tSacroiliac\tSacral\tSacrococcygeal\tSacrum\tSalivary Gland\tScalp\tScapula/Scapular\tSupraclavicle/Supraclavicular\tSclera\tSub Clavian\tScrotum/Scrotal\tSubdiaphramatic\tSeminal Fluid\tSemen\tSeptum/Septal\tSeroma\tSubgaleal Fluid\tShin\tShoulder\tSholder Joint\tSigmoid\tSinus\tSkene's Gland\tSkeletal Muscle\tSkull\tSole\tSpinal Cord\tSphenoid\tSpleen\tSpermatozoa\tSupra Cervical\tSternum/Sternal\tStoma\tStomach\tLiquid Stool\tStump\tSubdural\tSubdural Fluid\tSubmandibular\tSubmental\tSubphrenic\tSubmaxillary\tSuprapubic Specimen\tSuprapubic\tSweat\tSweat Gland\tSynovial Fluid\tSynovial\tSynovium\tTarsal\tTransbronchial\tTranscarina Asp\tTear Duct\tTears\tTemple\tTemporal\tTesticle(Testis)\tThigh\tThymus\tThorax/Thoracic/Thoracentesis\tThroat\tThumb\tThyroid\tTibia\tTemporal Lobe\tThumbnail\tToe\tToe Nail\tTongue\tTonsil\tTooth\tTrachea/Tracheal\tTooth Socket\tUlna/Ulnar\tUmbilical Blood\tUmbilicus/Umbilical\tUreter\tUrethra\tStoma, Urinary\tUterus\tUterine\tVagina/Vaginal\tValve\tVas Deferens\tVastus Lateralis\tVault\tVentricular CSF\tVaginal Cuff\tVein\tVentragluteal\tVermis Cerebelli\tVertebra, cervical\tVertebra, lumbar\tVertebra, thoracic\tVesicular\tVesicular Fluid\tVesicle\tVestibule(Genital)\tVaginal Vault\tVitreous Fluid\tVocal Cord\tVulva\tLeukocytes\tWrist\tExternal Jugular\tExternal Jugular",
  },
  {
    url: 'http://hl7.org/fhir/v2/0553',
    codes: 'AA|AI|CA|CG|CL|CN|CP|CQ|EA|OA|OR|PA|PD|RA|RC|RU|SA',
    displays:
      'Authorization request for inpatient admission\tCombined Authorization and Adjudication request\tCancel Authorization request\tCancel Invoice Product/Service Group\tCancel Invoice Product/Service Line Item\tCancel Invoice\tCopy of Invoice\tCoverage Register Query\tAuthorization request for inpatient stay extension\tOriginal Authorization\tOriginal Invoice\tPre-Authorization\tPre-Determination Invoice\tRe-Assessment\tReferral Pre-Authorization\tReferral authorization\tSpecial Authorization',
  },
  {
    url: 'http://hl7.org/fhir/v2/0554',
    codes: 'LATE|NORM|SUB',
    displays: 'Late Invoice\tNormal submission\tSubscriber coverage problem',
  },
  {
    url: 'http://hl7.org/fhir/v2/0555',
    codes: 'BK|FN|FS|GP|IN|NP|PA|SL|SS|SU',
    displays:
      'Block\tFinal\tFee for Service\tGroup\tInformation Only\tNon Patient\tPartial\tSalary\tBy Session\tSupplemental',
  },
  { url: 'http://hl7.org/fhir/v2/0556', codes: 'AMB|DENT', displays: 'AMBULATORY CARE\tDENTAL' },
  {
    url: 'http://hl7.org/fhir/v2/0557',
    codes: 'EMPL|ORG|PERS|PPER',
    displays: 'Employer\tPayee Organization\tPerson\tPay Person',
  },
  {
    url: 'http://hl7.org/fhir/v2/0558',
    codes: 'FM|GT|PT|SB',
    displays: 'Family Member\tGuarantor\tPatient\tSubscriber',
  },
  { url: 'http://hl7.org/fhir/v2/0559', codes: 'D|P|R', displays: 'Denied\tProcessed\tRejected' },
  {
    url: 'http://hl7.org/fhir/v2/0561',
    codes: 'CLCTR|DGAPP|DTCTR|ENC|GFTH|OOP|SEQ',
    displays:
      'Claim Center\tDiagnostic Approval Number\tData Center Number\tEncounter Number\tGood Faith Indicator\tOut of Province Indicator\tSequence Number',
  },
  {
    url: 'http://hl7.org/fhir/v2/0562',
    codes: 'DFADJ|EFORM|FAX|PAPER|PYRDELAY|RTADJ',
    displays:
      'Deferred Adjudication Processing\tElectronic form to follow\tFax to follow\tPaper documentation to follow\tDelayed by a Previous Payer\tReal Time Adjudication Processing',
  },
  {
    url: 'http://hl7.org/fhir/v2/0564',
    codes: 'EA|IN|PA|PR',
    displays: 'Edit/Adjudication Response\tInformation\tProvider Adjustment\tProcessing Result',
  },
  {
    url: 'http://hl7.org/fhir/v2/0565',
    codes: 'DISP|GST|HST|MKUP|PST',
    displays:
      'Dispensing Fee\tGoods and Services Tax\tHarmonized Sales Tax\tMark up Fee\tProvincial Sales Tax',
  },
  {
    url: 'http://hl7.org/fhir/v2/0566',
    codes: 'GRN|LYM|PLS|PLT|PSC|RBC|WBL',
    displays:
      'Granulocytes\tLymphocytes\tPlasma\tPlatelets\tPeripheral Stem Cells\tRed Blood Cells\tWhole Blood',
  },
  {
    url: 'http://hl7.org/fhir/v2/0569',
    codes: 'EOB|PAT|PRO',
    displays: 'Print on EOB\tInform Patient\tInform Provider',
  },
  {
    url: 'http://hl7.org/fhir/v2/0570',
    codes: 'CASH|CCCA|CCHK|CDAC|CHCK|DDPO|DEBC|SWFT|TRAC|VISN',
    displays:
      "Cash\tCredit Card\tCashier's Check\tCredit/Debit Account\tCheck\tDirect Deposit\tDebit Card\tSociety for Worldwide Interbank Financial Telecommunications (S.W.I.F.T.)\tTraveler's Check\tVISA Special Electronic Funds Transfer Network",
  },
  {
    url: 'http://hl7.org/fhir/v2/0571',
    codes: 'ACK|ADJ|ADJSUB|ADJZER|PAID|PEND|PRED|REJECT',
    displays:
      'Acknowledge\tAdjudicated with Adjustments\tAdjudicated as Submitted\tAdjudicated to Zero\tPaid\tPending\tPre-Determination\tReject',
  },
  {
    url: 'http://hl7.org/fhir/v2/0572',
    codes: 'RVAT|UVAT',
    displays: 'Registered in VAT register\tUnregistered in VAT register',
  },
  {
    url: 'http://hl7.org/fhir/v2/0615',
    codes: 'KERB|SAML',
    displays: 'Kerberos Service Ticket\tAuthenticated User Identity Assertion',
  },
  {
    url: 'http://hl7.org/fhir/v2/0616',
    codes: 'C|E|M|R',
    displays: 'Corrected\tAdded in error\tMoved\tOn request',
  },
  { url: 'http://hl7.org/fhir/v2/0617', codes: 'C|M|V', displays: 'Classification\tMailing\tVisit' },
  {
    url: 'http://hl7.org/fhir/v2/0618',
    codes: 'LI|UL|UP',
    displays: 'Listed\tUnlisted (Should not appear in directories)\tUnpublished',
  },
  { url: 'http://hl7.org/fhir/v2/0625', codes: '1|2|3', displays: 'Active\tPending Inactive\tInactive' },
  { url: 'http://hl7.org/fhir/v2/0634', codes: 'CRT', displays: 'Critical' },
  { url: 'http://hl7.org/fhir/v2/0642', codes: 'D|M|O', displays: 'DOP/DOQ\tMIN/MAX\tOverride' },
  { url: 'http://hl7.org/fhir/v2/0651', codes: 'CST|TME', displays: 'Cost\tTime' },
  {
    url: 'http://hl7.org/fhir/v2/0653',
    codes: '1|2|3|4|5|6',
    displays: 'mm/dd/yy\tyy.mm.dd\tdd/mm/yy\tdd.mm.yy\tyy/mm/dd\tYymmdd',
  },
  {
    url: 'http://hl7.org/fhir/v2/0657',
    codes: '1|2|3',
    displays: 'EO Gas Sterilizer\tSteam Sterilizer\tPeracetic Acid',
  },
  {
    url: 'http://hl7.org/fhir/v2/0659',
    codes: '1|2|3|4|5',
    displays:
      'OR Mode Without Operator\tOR Mode with Operator\tCPD Mode Without Operator\tCPD Mode With Operator\tOffline Mode',
  },
  { url: 'http://hl7.org/fhir/v2/0667', codes: '0|1', displays: 'Real Time Values\tHistoric Values' },
  {
    url: 'http://hl7.org/fhir/v2/0669',
    codes: 'LCC|LCN|LCP|LLD',
    displays: 'Load is Complete\tLoad Canceled\tLoad In Process\tBuilding a Load',
  },
  { url: 'http://hl7.org/fhir/v2/0682', codes: '0|1', displays: 'Ready\tNot Ready' },
  {
    url: 'http://hl7.org/fhir/v2/0702',
    codes:
      '2RS|ANR|BDP|BWD|CMW|COD|CRT|DEC|DRT|DRW|EOH|EOL|EXP|FLS|GLS|GNP|GRV|GTL|ISO|IST|LKT|LQD|OPW|PEA|PLA|PRV|RNS|SFP|THR|TRB|UTL|WFP',
    displays:
      'Second Rinse\tAnesthesia/Respiratory\tBedpans\tBowie-Dick Test\tChemical Wash\tCode\tCart Wash\tDecontamination\tDart\tDart Warm-up Cycle\tEO High Temperature\tEO Low Temperature\tExpress\tFlash\tGlassware\tGen. Purpose\tGravity\tGentle\tIsothermal\tInstrument Wash\tLeak Test\tLiquid\tOptional Wash\tPeracetic Acid\tPlastic Goods Wash\tPrevac\tRinse\tSteam Flush Pressure Pulse\tThermal\tTray/Basin\tUtensil Wash\tWrap/Steam Flush Pressure Pulse (Wrap/SFPP)',
  },
  {
    url: 'http://hl7.org/fhir/v2/0717',
    codes: 'ALL|DEM|DRG|HIV|LOC|NO|OI|OO|PID-17|PID-7|PSY|SMD|STD',
    displays:
      'All\tAll demographic data\tDrug\tHIV status and results\tPatient Location\tNone\tOpt in all registries (HIPAA)\tOpt out all registries (HIPAA)\tReligion\tDate of Birth\tPsychiatric Mental health\tSensitive medical data\tSexually transmitted diseases',
  },
  {
    url: 'http://hl7.org/fhir/v2/0719',
    codes: 'DIA|EMP|ORG|PAT|PHY|REG|VIP',
    displays:
      'Diagnosis-related\tEmployee of this organization\tOrganizational policy or requirement\tPatient Request\tPhysician Request\tRegulatory requirement\tVery important person or celebrity',
  },
  {
    url: 'http://hl7.org/fhir/v2/0725',
    codes: 'APT|ARQ|E.g. Use in Care Plans,|EVN|EVN.CRT|EXP|INT|PRMS|PRP|RQO|Similar uses of above moods ma',
    displays:
      'Appointment\tAppointment Request\t\tEvent\tEvent Criterion\tExpectation\tIntent\tPromise\tProposal\tRequest-Order\t',
  },
  {
    url: 'http://hl7.org/fhir/v2/0728',
    codes: '0|1|2|3|4',
    displays: 'Nothing obvious\tLow\tModerate\tHigh\tVery high',
  },
  {
    url: 'http://hl7.org/fhir/v2/0731',
    codes: '0|1|2|3|4',
    displays:
      'Valid code\tInvalid code\tTwo primary diagnosis codes\tInvalid for this gender\tInvalid for this age',
  },
  {
    url: 'http://hl7.org/fhir/v2/0734',
    codes: '0|1|2|3|4|5|6|7|8|9',
    displays:
      'Normal grouping\tInvalid or missing primary diagnosis\tDiagnosis is not allowed to be primary\tData does not fulfill DRG criteria\tInvalid age, admission date, date of birth or discharge date\tInvalid gender\tInvalid discharge status\tInvalid weight ad admission\tInvalid length of stay\tInvalid field "same day"',
  },
  {
    url: 'http://hl7.org/fhir/v2/0739',
    codes: '1|2|3',
    displays: 'Normal length of stay\tShort length of stay\tLong length of stay',
  },
  {
    url: 'http://hl7.org/fhir/v2/0742',
    codes: '00|01|03|04|05|10|11',
    displays:
      'Effective weight calculated\tHospital specific contract\tEeffective weight for transfer/referral calculated\tReferral from other hospital based on a cooperation (no DRG reimbursement)\tInvalid length of stay\tNo information/entry in cost data for this DRG\tNo relative weight found for department (type)',
  },
  {
    url: 'http://hl7.org/fhir/v2/0749',
    codes: '0|1|2|3',
    displays:
      'Valid code; not used for grouping\tValid code; used for grouping\tInvalid code; not used for grouping\tInvalid code; code is relevant for grouping',
  },
  {
    url: 'http://hl7.org/fhir/v2/0755',
    codes: '0|1|2',
    displays:
      'No weight reported at admission used for grouping\tWeight reported at admission used for grouping\tDefault weight (>2499g) used for grouping',
  },
  {
    url: 'http://hl7.org/fhir/v2/0757',
    codes: '0|1|2',
    displays:
      'Respiration minutes not used for grouping\tListed respiration minutes used for grouping\tOPS code value used for grouping',
  },
  {
    url: 'http://hl7.org/fhir/v2/0759',
    codes: '0|1|2|3',
    displays:
      'Admission status is valid; used for grouping\tAdmission status is valid; not used for grouping\tAdmission status is invalid; not used for grouping\tAdmission status is invalid; default value used for grouping',
  },
  {
    url: 'http://hl7.org/fhir/v2/0761',
    codes: '0|1|2|3|4',
    displays: 'Valid code\tInvalid code\tNot used\tInvalid for this gender\tInvalid for this age',
  },
  {
    url: 'http://hl7.org/fhir/v2/0763',
    codes: '0|1|2',
    displays:
      'Neither operation relevant nor non-operation relevant procedure\tOperation relevant procedure\tNon-operation relevant procedure',
  },
  { url: 'http://hl7.org/fhir/v2/0776', codes: 'A|I|P', displays: 'Active\tInactive\tPending Inactive' },
  {
    url: 'http://hl7.org/fhir/v2/0778',
    codes: 'EQP|IMP|MED|SUP|TDC',
    displays: 'Equipment\tImplant\tMedication\tSupply\tTubes, Drains, and Catheters',
  },
  {
    url: 'http://hl7.org/fhir/v2/0790',
    codes: 'AMA|FDA',
    displays: 'American Medical Association\tFood and Drug Administration',
  },
  { url: 'http://hl7.org/fhir/v2/0793', codes: 'SMDA', displays: 'Safe Medical Devices Act' },
  {
    url: 'http://hl7.org/fhir/v2/0806',
    codes: 'EOG|PCA|STM',
    displays: 'Ethylene Oxide Gas\tPeracetic acid\tSteam',
  },
  { url: 'http://hl7.org/fhir/v2/0818', codes: 'BX|CS|EA|SET', displays: 'Box\tCase\tEach\tSet' },
  {
    url: 'http://hl7.org/fhir/v2/0834',
    codes: 'application|audio|image|model|multipart|text|video',
    displays:
      'Application data\tAudio data\tImage data\tModel data\tMIME multipart package\tText data\tVideo data',
  },
  {
    url: 'http://hl7.org/fhir/v2/0868',
    codes: 'C|E|M|N|R',
    displays: 'Corrected\tAdded in error\tMoved\tNo longer in service\tOn request',
  },
  {
    url: 'http://hl7.org/fhir/v2/0871',
    codes: 'COR|EXP|FLA|INJ|RAD|TOX|UNK',
    displays: 'Corrosive\tExplosive\tFlammable\tInjury Hazard\tRadioactive\tToxic\tUnknown',
  },
  { url: 'http://hl7.org/fhir/v2/0881', codes: 'B|P|T', displays: 'Both\tProfessional Part\tTechnical Part' },
  { url: 'http://hl7.org/fhir/v2/0882', codes: 'E|SE', displays: 'Employed\tSelf-employed' },
  { url: 'http://hl7.org/fhir/v2/0894', codes: 'L|R', displays: 'Left\tRight' },
  {
    url: 'http://hl7.org/fhir/v2/0895',
    codes: 'E|N|U|W|Y',
    displays: 'Exempt\tNo\tUnknown\tNot applicable\tYes',
  },
  {
    url: 'http://hl7.org/fhir/v2/0904',
    codes: 'BCV|CCS|VID',
    displays: 'Bank Card Validation Number\tCredit Card Security code\tVersion ID',
  },
  {
    url: 'http://hl7.org/fhir/v2/0905',
    codes: 'INV|ONH|PRC|REJ|TRN|TTL',
    displays: 'Inventoried\tOn Hold\tProcessing\tRejected\tIn Transit\tTriaged to Lab',
  },
  {
    url: 'http://hl7.org/fhir/v2/0906',
    codes: 'A|CR|CS|CSP|CSR|EL|EM|P|PRN|R|RR|S|T|UD|UR',
    displays:
      'ASAP - As soon as possible, next highest priority after stat\tCallback results - filler should contact the placer as soon as results are available, even for preliminary results\tCallback for scheduling - Filler should contact the placer (or target) to schedule the service.\tCallback placer for scheduling - filler should contact the placer to schedule the service\tContact recipient for scheduling - Filler should contact the service recipient (target) to schedule the service\tElective - Beneficial to the patient but not essential for survival.\tEmergency - An unforeseen combination of circumstances or the resulting state that calls for immediate action\tPreop - Used to indicate that a service is to be performed prior to a scheduled surgery. When ordering a service and using the pre-op priority, a check is done to see the amount of time that must be allowed for performance of the service. When the order\tAs needed - An "as needed" order should be accompanied by a description of what constitutes a need. This description is represented by an observation service predicate as a precondition.\tRoutine - Routine service, do at usual work hours\tRush reporting - A report should be prepared and sent as quickly as possible\tStat - With highest priority (e.g. emergency).\tTiming critical - It is critical to come as close as possible to the requested time (e.g. for a through antimicrobial level).\tUse as directed - Drug is to be used as directed by the prescriber.\tUrgent - Calls for prompt action',
  },
  {
    url: 'http://hl7.org/fhir/v2/0907',
    codes: 'B|C|D|ETH|HIV|I|L|N|PSY|R|S|SDV|T|V',
    displays:
      'Business - Since the service class can represent knowledge structures that may be considered a trade or business secret, there is sometimes (though rarely) the need to flag those items as of business level confidentiality. However, no patient related inf\tCelebrity - Celebrities are people of public interest (VIP) including employees, whose information require special protection.\tClinician - Only clinicians may see this item, billing and administration persons can not access this item without special permission.\tSubstance abuse related - Alcohol/drug-abuse related item\tHIV Related - HIV and AIDS related item\tIndividual - Access only to individual persons who are mentioned explicitly as actors of this service and whose actor type warrants that access (cf. to actor typed code).\tLow - No patient record item can be of low confidentiality. However, some service objects are not patient related and therefore may have low confidentiality.\tNormal - Normal confidentiality rules (according to good health care practice) apply, that is, only authorized individuals with a legitimate medical or business need may access this item.\tPsychiatry related - Psychiatry related item\tRestricted - Restricted access, e.g. only to providers having a current care relationship to the patient.\tSensitive - Information for which the patient seeks heightened confidentiality. Sensitive information is not to be shared with family members. Information reported by the patient about family members is sensitive by default. Flag can be set or cleared\tSexual and domestic violence related - Sexual assault / domestic violence related item\tTaboo - Information not to be disclosed or discussed with patient except through physician assigned to patient in this case. This is usually a temporary constraint only; example use is a new fatal diagnosis or finding, such as malignancy or HIV.\tVery restricted - Very restricted access as declared by the Privacy Officer of the record holder.',
  },
  {
    url: 'http://hl7.org/fhir/v2/0909',
    codes: 'SID|SIDC|SIMM|STBD|SWNL|SWTH',
    displays:
      'Share In1 Day -<p>Share result regardless of reference/therapeutic range after 1 or more business day as agreed to by the systems in play.\tShare in 1 Day Conditionally -<p>Share result in reference ranges/therapeutic with patient after 1 or more business day as agreed to by the systems in play.<p>Withhold result out of reference/therapeutic range until physician release\tShare Immediately -<p>Share result with patient immediately\tShare To Be Determined -<p>Category to be determined\tShare Within Normal Limits -<p>Share result in reference/therapeutic range with patient immediately<p>Share result out of reference/therapeutic ranges with patient after 1 or more business day as agreed to by the systems in play.\tShare Withhold -<p>Withhold result regardless of reference/therapeutic ranges',
  },
  {
    url: 'http://hl7.org/fhir/v2/0912',
    codes:
      'AD|AI|AP|ARI|AT|AUT|CP|DP|EP|EQUIP|FHCP|MDIR|OP|OS|PB|PH|PI|PO|POMD|PP|PRI|RCT|RO|RP|RT|SB|SC|TN|TR|VP|VPS|VTS|WAY|WAYR',
    displays:
      "Admitting Provider\tAssistant/Alternate Interpreter\tAdministering Provider\tAssistant Result Interpreter\tAttending Provider\tAUT Author/Event Initiator\tConsulting Provider\tDispensing Provider\tEntering Provider (probably not the same as transcriptionist)\tEquipment\tFamily Health Care Professional\tMedical Director\tOrdering Provider\tOutside Site(s) Where Observation May Be Performed\tPacked by\tPharmacist (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)\tPrimary Interpreter\tPerforming Organization\tPerforming Organization Medical Director\tPrimary Care Provider\tPrincipal Result Interpreter\tResults Copies To\tResponsible Observer\tReferring Provider\tReferred to Provider\tSend by\tSpecimen Collector\tTechnician\tTranscriptionist\tVerifying Provider\tVerifying Pharmaceutical Supplier (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)\tVerifying Treatment Supplier (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)\tWaypoint\tWaypoint Recipient",
  },
  {
    url: 'http://hl7.org/fhir/v2/0914',
    codes: 'AP|IM|L|NA|PD',
    displays: 'Analysis Process\tInformation Management\tLaboratory\tNot Applicable\tPlacer Data',
  },
  {
    url: 'http://hl7.org/fhir/v2/0916',
    codes: 'F|FNA|NF|NG',
    displays:
      'Patient was fasting prior to the procedure.\tFasting not asked of the patient at time of procedure.\tThe patient indicated they did not fast prior to the procedure.\tNot Given - Patient was not asked at the time of the procedure.',
  },
  { url: 'http://hl7.org/fhir/v2/0917', codes: 'C|L', displays: 'Supplemental\tLoading' },
  { url: 'http://hl7.org/fhir/v2/0918', codes: 'C|P|PC', displays: 'Continuous\tPCA Only\tPCA + Continuous' },
  {
    url: 'http://hl7.org/fhir/v2/0919',
    codes: 'D|N|Y',
    displays:
      'In some cases, this test should be only exclusively with like tests (examples are cyto or pathology)\tThis test can be included with any number of other tests\tThis test should be exclusive',
  },
  { url: 'http://hl7.org/fhir/v2/0920', codes: 'A|P', displays: 'Alternate\tPreferred' },
  { url: 'http://hl7.org/fhir/v2/0921', codes: 'ADM|PROC|SERV', displays: 'Admitting\tProcedure\tService' },
  {
    url: 'http://hl7.org/fhir/v2/0922',
    codes: 'IR|RA|RE',
    displays: 'Initial Request\tRequest for Appeal\tRequest for Extension',
  },
  {
    url: 'http://hl7.org/fhir/v2/0923',
    codes: 'ABR|NIN|WOT',
    displays:
      "Aborted Run: Process interrupted after the Phlebotomist inserts the needle in the Donor's arm\tProcess was not interrupted\tWalk Out: Process interrupted before the Phlebotomist inserts the needle in the Donor's arm",
  },
  {
    url: 'http://hl7.org/fhir/v2/0924',
    codes: 'A|D|M|O|PL|WK',
    displays: 'Annual\tPer Day\tPer Month\tDuration of the Order\tPatients Lifetime\tPer Week',
  },
  {
    url: 'http://hl7.org/fhir/v2/0925',
    codes: 'ACN|CLT|COL|DAK|DBG|DMT|DND|INF|IPF|MIS|NAD|PFL|VSM',
    displays:
      'Air Contamination\tClotted\tCollapse\tDefective Apheresis Kit\tDefective Bag\tDefective Instrument\tDefective Needle\tInfiltration\tInstrument Power Failure\tMissed / in tissue\tNeedle adjustment (this may not end a procedure, if successful will impact component production)\tPoor flow\tVein Spasm',
  },
  {
    url: 'http://hl7.org/fhir/v2/0926',
    codes: 'NDR|SUC|UL5',
    displays: 'Not Drawn\tSuccessful\tUnsuccessful Less than 50 ml drawn',
  },
  { url: 'http://hl7.org/fhir/v2/0927', codes: 'B|L|R', displays: 'Both Arms\tLeft Arm\tRight Arm' },
  {
    url: 'http://hl7.org/fhir/v2/0933',
    codes: '2RC|GRN|HEM|HPC|LYM|PLS|PLT|PNP|PNR|PPR|THA|THW|WBL',
    displays:
      'Double Red Cells\tGranulocytes\tHemachromatosis\tHematopoietic Progenitor Cells\tLymphocytes\tPlasma\tPlatelets\tPlatelets and Plasma\tPlatelets and Red Cells\tPlatelets, Plasma, and Red Cells\tTherapeutic Apheresis\tTherapeutic Whole Blood\tWhole Blood',
  },
  {
    url: 'http://hl7.org/fhir/v2/0935',
    codes: 'ASC|BSC|CFT|DBB|DCW|DNI|GFE|NRG|PCD',
    displays:
      "Apheresis Software Crash\tManufacturing Software Crash\tCouldn't follow through with donation (scared)\tBathroom\tCouldn't wait\tPhlebotomy Issue\tGeneral Facility Emergency\tNo reason given, donor decided to stop without giving a reason\tPhone Call-Donor",
  },
  {
    url: 'http://hl7.org/fhir/v2/4000',
    codes: 'A|I|P',
    displays:
      'Alphabetic (i.e., Default or some single-byte)\tIdeographic (i.e., Kanji)\tPhonetic (i.e., ASCII, Katakana, Hiragana, etc.)',
  },
  {
    url: 'http://hl7.org/fhir/v3/AcknowledgementCondition',
    codes: 'AL|ER|NE|SU',
    displays: 'Always\tError/reject only\tNever\tSuccessful only',
  },
  {
    url: 'http://hl7.org/fhir/v3/AcknowledgementDetailCode',
    codes:
      '_AcknowledgementDetailNotSupportedCode|NS200|NS202|NS203|NS250|NS260|NS261|INTERR|NOSTORE|RTEDEST|RTUDEST|RTWDEST|SYN|SYN102|SYN105|SYN100|SYN101|SYN114|SYN106|SYN103|SYN104|SYN107|SYN108|SYN110|SYN112|SYN109|SYN111|SYN113',
    displays:
      'AcknowledgementDetailNotSupportedCode\tUnsupported interaction\tUnsupported processing id\tUnsupported version id\tUnsupported processing Mode\tUnknown sender\tUnrecognized attentionline\tInternal system error\tNo storage space for message.\tMessage routing error, destination unreachable.\tError: Message routing error, unknown destination.\tMessage routing warning, destination unreachable.\tSyntax error\tData type error\tRequired element missing\tRequired association missing\tRequired attribute missing\tInsufficient repetitions\tTerminology error\tValue not found in code system\tInvalid code system in CNE\tDeprecated code\tNumber of repetitions exceeds limit\tNumber of association repetitions exceeds limit\tNumber of attribute repetitions exceeds limit\tMandatory element with null value\tValue does not match fixed value\tFormal constraint violation',
  },
  {
    url: 'http://hl7.org/fhir/v3/AcknowledgementDetailType',
    codes: 'E|I|W|ERR|INFO|WARN',
    displays: 'Error\tInformation\tWarning\t\t\t',
  },
  {
    url: 'http://hl7.org/fhir/v3/AcknowledgementType',
    codes: 'AA|AE|AR|CA|CE|CR',
    displays:
      'Application Acknowledgement Accept\tApplication Acknowledgement Error\tApplication Acknowledgement Reject\tAccept Acknowledgement Commit Accept\tAccept Acknowledgement Commit Error\tAccept Acknowledgement Commit Reject',
  },
  {
    url: 'http://hl7.org/fhir/v3/ActClass',
    codes:
      'ACT|_ActClassRecordOrganizer|COMPOSITION|DOC|DOCCLIN|CDALVLONE|CONTAINER|CATEGORY|DOCBODY|DOCSECT|TOPIC|EXTRACT|EHR|FOLDER|GROUPER|CLUSTER|ACCM|ACCT|ACSN|ADJUD|CACT|ACTN|INFO|STC|CNTRCT|FCNTRCT|COV|CONC|HCASE|OUTBR|CONS|CONTREG|CTTEVENT|DISPACT|EXPOS|AEXPOS|TEXPOS|INC|INFRM|INVE|LIST|MPROT|OBS|_ActClassROI|ROIBND|ROIOVL|_SubjectPhysicalPosition|_SubjectBodyPosition|LLD|PRN|RLD|SFWL|SIT|STN|SUP|RTRD|TRD|ALRT|BATTERY|CLNTRL|CNOD|COND|CASE|OUTB|DGIMG|GEN|DETPOL|EXP|LOC|PHN|POL|SEQ|SEQVAR|INVSTG|OBSSER|OBSCOR|POS|POSACC|POSCOORD|SPCOBS|VERIF|PCPR|ENC|POLICY|JURISPOL|ORGPOL|SCOPOL|STDPOL|PROC|SBADM|SBEXT|SPECCOLLECT|REG|REV|SPCTRT|SPLY|DIET|STORE|SUBST|TRFR|TRNS|XACT|_ActClassContainer|ENTRY|ORGANIZER|DOCCNTNT|DOCLIST|DOCLSTITM|DOCPARA|DOCTBL|LINKHTML|LOCALATTR|LOCALMRKP|ordered|REFR|TBLCOL|TBLCOLGP|TBLDATA|TBLHDR|TBLROW|tbody|tfoot|thead|unordered',
    displays:
      "act\trecord organizer\tcomposition\tdocument\tclinical document\tCDA Level One clinical document\trecord container\tcategory\tdocument body\tdocument section\ttopic\textract\telectronic health record\tfolder\tgrouper\tCluster\taccommodation\taccount\taccession\tfinancial adjudication\tcontrol act\taction\tinformation\tstate transition control\tcontract\tfinancial contract\tcoverage\tconcern\tpublic health case\toutbreak\tconsent\tcontainer registration\tclinical trial timepoint event\tdisciplinary action\texposure\tacquisition exposure\ttransmission exposure\tincident\tinform\tinvoice element\tworking list\tmonitoring program\tobservation\tActClassROI\tbounded ROI\toverlay ROI\tsubject physical position\tsubject body position\tleft lateral decubitus\tprone\tright lateral decubitus\tSemi-Fowler's\tsitting\tstanding\tsupine\treverse trendelenburg\ttrendelenburg\tdetected issue\tbattery\tclinical trial\tCondition Node\tCondition\tpublic health case\toutbreak\tdiagnostic image\tgenomic observation\tdeterminant peptide\texpression level\tlocus\tphenotype\tpolypeptide\tbio sequence\tbio sequence variation\tinvestigation\tobservation series\tcorrelated observation sequences\tposition\tposition accuracy\tposition coordinate\tspecimen observation\tVerification\tcare provision\tencounter\tpolicy\tjurisdictional policy\torganizational policy\tscope of practice policy\tstandard of practice policy\tprocedure\tsubstance administration\tSubstance Extraction\tSpecimen Collection\tregistration\treview\tspecimen treatment\tsupply\tdiet\tstorage\tSubstitution\ttransfer\ttransportation\tfinancial transaction\tActClassContainer\tentry\torganizer\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t",
  },
  {
    url: 'http://hl7.org/fhir/v3/ActCode',
    codes:
      '_ActAccountCode|ACCTRECEIVABLE|CASH|CC|AE|DN|DV|MC|V|PBILLACCT|_ActAdjudicationCode|_ActAdjudicationGroupCode|CONT|DAY|LOC|MONTH|PERIOD|PROV|WEEK|YEAR|AA|ANF|AR|AS|_ActAdjudicationResultActionCode|DISPLAY|FORM|_ActBillableModifierCode|CPTM|HCPCSA|_ActBillingArrangementCode|BLK|CAP|CONTF|FINBILL|ROST|SESS|FFS|FFPS|FFCS|TFS|_ActBoundedROICode|ROIFS|ROIPS|_ActCareProvisionCode|_ActCredentialedCareCode|_ActCredentialedCareProvisionPersonCode|CACC|CAIC|CAMC|CANC|CAPC|CBGC|CCCC|CCGC|CCPC|CCSC|CDEC|CDRC|CEMC|CFPC|CIMC|CMGC|CNEC|CNMC|CNQC|CNSC|COGC|COMC|COPC|COSC|COTC|CPEC|CPGC|CPHC|CPRC|CPSC|CPYC|CROC|CRPC|CSUC|CTSC|CURC|CVSC|LGPC|_ActCredentialedCareProvisionProgramCode|AALC|AAMC|ABHC|ACAC|ACHC|AHOC|ALTC|AOSC|CACS|CAMI|CAST|CBAR|CCAD|CCAR|CDEP|CDGD|CDIA|CEPI|CFEL|CHFC|CHRO|CHYP|CMIH|CMSC|COJR|CONC|COPD|CORT|CPAD|CPND|CPST|CSDM|CSIC|CSLD|CSPT|CTBU|CVDC|CWMA|CWOH|_ActEncounterCode|AMB|EMER|FLD|HH|IMP|ACUTE|NONAC|PRENC|SS|VR|_ActMedicalServiceCode|ALC|CARD|CHR|DNTL|DRGRHB|GENRL|MED|OBS|ONC|PALL|PED|PHAR|PHYRHB|PSYCH|SURG|_ActClaimAttachmentCategoryCode|AUTOATTCH|DOCUMENT|HEALTHREC|IMG|LABRESULTS|MODEL|WIATTCH|XRAY|_ActConsentType|ICOL|IDSCL|INFA|INFAO|INFASO|IRDSCL|RESEARCH|RSDID|RSREID|_ActContainerRegistrationCode|ID|IP|L|M|O|R|X|_ActControlVariable|AUTO|ENDC|REFLEX|_ActCoverageConfirmationCode|_ActCoverageAuthorizationConfirmationCode|AUTH|NAUTH|_ActCoverageEligibilityConfirmationCode|ELG|NELG|_ActCoverageLimitCode|_ActCoverageQuantityLimitCode|COVPRD|LFEMX|NETAMT|PRDMX|UNITPRICE|UNITQTY|COVMX|_ActCoveredPartyLimitCode|_ActCoverageTypeCode|_ActInsurancePolicyCode|EHCPOL|HSAPOL|AUTOPOL|COL|UNINSMOT|PUBLICPOL|DENTPRG|DISEASEPRG|CANPRG|ENDRENAL|HIVAIDS|MANDPOL|MENTPRG|SAFNET|SUBPRG|SUBSIDIZ|SUBSIDMC|SUBSUPP|WCBPOL|_ActInsuranceTypeCode|_ActHealthInsuranceTypeCode|DENTAL|DISEASE|DRUGPOL|HIP|LTC|MCPOL|POS|HMO|PPO|MENTPOL|SUBPOL|VISPOL|DIS|EWB|FLEXP|LIFE|ANNU|TLIFE|ULIFE|PNC|REI|SURPL|UMBRL|_ActProgramTypeCode|CHAR|CRIME|EAP|GOVEMP|HIRISK|IND|MILITARY|RETIRE|SOCIAL|VET|_ActDetectedIssueManagementCode|_ActAdministrativeDetectedIssueManagementCode|_AuthorizationIssueManagementCode|EMAUTH|21|1|19|2|22|23|3|4|5|6|7|14|15|16|17|18|20|8|10|11|12|13|9|_ActExposureCode|CHLDCARE|CONVEYNC|HLTHCARE|HOMECARE|HOSPPTNT|HOSPVSTR|HOUSEHLD|INMATE|INTIMATE|LTRMCARE|PLACE|PTNTCARE|SCHOOL2|SOCIAL2|SUBSTNCE|TRAVINT|WORK2|_ActFinancialTransactionCode|CHRG|REV|_ActIncidentCode|MVA|SCHOOL|SPT|WPA|_ActInformationAccessCode|ACADR|ACALL|ACALLG|ACCONS|ACDEMO|ACDI|ACIMMUN|ACLAB|ACMED|ACMEDC|ACMEN|ACOBS|ACPOLPRG|ACPROV|ACPSERV|ACSUBSTAB|_ActInformationAccessContextCode|INFAUT|INFCON|INFCRT|INFDNG|INFEMER|INFPWR|INFREG|_ActInformationCategoryCode|ALLCAT|ALLGCAT|ARCAT|COBSCAT|DEMOCAT|DICAT|IMMUCAT|LABCAT|MEDCCAT|MENCAT|PSVCCAT|RXCAT|_ActInvoiceElementCode|_ActInvoiceAdjudicationPaymentCode|_ActInvoiceAdjudicationPaymentGroupCode|ALEC|BONUS|CFWD|EDU|EPYMT|GARN|INVOICE|PINV|PPRD|PROA|RECOV|RETRO|TRAN|_ActInvoiceAdjudicationPaymentSummaryCode|INVTYPE|PAYEE|PAYOR|SENDAPP|_ActInvoiceDetailCode|_ActInvoiceDetailClinicalProductCode|UNSPSC|_ActInvoiceDetailDrugProductCode|GTIN|UPC|_ActInvoiceDetailGenericCode|_ActInvoiceDetailGenericAdjudicatorCode|COIN|COPAYMENT|DEDUCTIBLE|PAY|SPEND|COINS|_ActInvoiceDetailGenericModifierCode|AFTHRS|ISOL|OOO|_ActInvoiceDetailGenericProviderCode|CANCAPT|DSC|ESA|FFSTOP|FNLFEE|FRSTFEE|MARKUP|MISSAPT|PERFEE|PERMBNS|RESTOCK|TRAVEL|URGENT|_ActInvoiceDetailTaxCode|FST|HST|PST|_ActInvoiceDetailPreferredAccommodationCode|_ActEncounterAccommodationCode|_HL7AccommodationCode|I|P|S|SP|W|_ActInvoiceDetailClinicalServiceCode|_ActInvoiceGroupCode|_ActInvoiceInterGroupCode|CPNDDRGING|CPNDINDING|CPNDSUPING|DRUGING|FRAMEING|LENSING|PRDING|_ActInvoiceRootGroupCode|CPINV|CSINV|CSPINV|FININV|OHSINV|PAINV|RXCINV|RXDINV|SBFINV|VRXINV|_ActInvoiceElementSummaryCode|_InvoiceElementAdjudicated|ADNFPPELAT|ADNFPPELCT|ADNFPPMNAT|ADNFPPMNCT|ADNFSPELAT|ADNFSPELCT|ADNFSPMNAT|ADNFSPMNCT|ADNPPPELAT|ADNPPPELCT|ADNPPPMNAT|ADNPPPMNCT|ADNPSPELAT|ADNPSPELCT|ADNPSPMNAT|ADNPSPMNCT|ADPPPPELAT|ADPPPPELCT|ADPPPPMNAT|ADPPPPMNCT|ADPPSPELAT|ADPPSPELCT|ADPPSPMNAT|ADPPSPMNCT|ADRFPPELAT|ADRFPPELCT|ADRFPPMNAT|ADRFPPMNCT|ADRFSPELAT|ADRFSPELCT|ADRFSPMNAT|ADRFSPMNCT|_InvoiceElementPaid|PDNFPPELAT|PDNFPPELCT|PDNFPPMNAT|PDNFPPMNCT|PDNFSPELAT|PDNFSPELCT|PDNFSPMNAT|PDNFSPMNCT|PDNPPPELAT|PDNPPPELCT|PDNPPPMNAT|PDNPPPMNCT|PDNPSPELAT|PDNPSPELCT|PDNPSPMNAT|PDNPSPMNCT|PDPPPPELAT|PDPPPPELCT|PDPPPPMNAT|PDPPPPMNCT|PDPPSPELAT|PDPPSPELCT|PDPPSPMNAT|PDPPSPMNCT|_InvoiceElementSubmitted|SBBLELAT|SBBLELCT|SBNFELAT|SBNFELCT|SBPDELAT|SBPDELCT|_ActInvoiceOverrideCode|COVGE|EFORM|FAX|GFTH|LATE|MANUAL|OOJ|ORTHO|PAPER|PIE|PYRDELAY|REFNR|REPSERV|UNRELAT|VERBAUTH|_ActListCode|_ActObservationList|CARELIST|CONDLIST|INTOLIST|PROBLIST|RISKLIST|GOALLIST|_ActTherapyDurationWorkingListCode|_ActMedicationTherapyDurationWorkingListCode|ACU|CHRON|ONET|PRN|MEDLIST|CURMEDLIST|DISCMEDLIST|HISTMEDLIST|_ActMonitoringProtocolCode|CTLSUB|INV|LU|OTC|RX|SA|SAC|_ActNonObservationIndicationCode|IND01|IND02|IND03|IND04|IND05|_ActObservationVerificationType|VFPAPER|_ActPaymentCode|ACH|CHK|DDP|NON|_ActPharmacySupplyType|DF|EM|SO|FF|FFC|FFP|FFSS|TF|FS|MS|RF|UD|RFC|RFCS|RFF|RFFS|RFP|RFPS|RFS|TB|TBS|UDE|_ActPolicyType|_ActPrivacyPolicy|_ActConsentDirective|EMRGONLY|GRANTORCHOICE|IMPLIED|IMPLIEDD|NOCONSENT|NOPP|OPTIN|OPTINR|OPTOUT|OPTOUTE|_ActPrivacyLaw|_ActUSPrivacyLaw|42CFRPart2|CommonRule|HIPAANOPP|HIPAAPsyNotes|HIPAASelfPay|Title38Section7332|_InformationSensitivityPolicy|_ActInformationSensitivityPolicy|ETH|GDIS|HIV|PSY|SCA|SOC|SDV|SEX|STD|TBOO|SICKLE|_EntitySensitivityPolicyType|DEMO|DOB|GENDER|LIVARG|MARST|RACE|REL|_RoleInformationSensitivityPolicy|B|EMPL|LOCIS|SSP|ADOL|CEL|DIA|DRGIS|EMP|PDS|PRS|COMPT|HRCOMPT|RESCOMPT|RMGTCOMPT|ActTrustPolicyType|TRSTACCRD|TRSTAGRE|TRSTASSUR|TRSTCERT|TRSTFWK|TRSTMEC|COVPOL|SecurityPolicy|ObligationPolicy|ANONY|AOD|AUDIT|AUDTR|CPLYCC|CPLYCD|CPLYJPP|CPLYOPP|CPLYOSP|CPLYPOL|DECLASSIFYLABEL|DEID|DELAU|DOWNGRDLABEL|DRIVLABEL|ENCRYPT|ENCRYPTR|ENCRYPTT|ENCRYPTU|HUAPRV|LABEL|MASK|MINEC|PERSISTLABEL|PRIVMARK|PSEUD|REDACT|UPGRDLABEL|RefrainPolicy|NOAUTH|NOCOLLECT|NODSCLCD|NODSCLCDS|NOINTEGRATE|NOLIST|NOMOU|NOORGPOL|NOPAT|NOPERSISTP|NORDSCLCD|NORDSCLCDS|NORDSCLW|NORELINK|NOREUSE|NOVIP|ORCON|_ActProductAcquisitionCode|LOAN|RENT|TRANSFER|SALE|_ActSpecimenTransportCode|SREC|SSTOR|STRAN|_ActSpecimenTreatmentCode|ACID|ALK|DEFB|FILT|LDLP|NEUT|RECA|UFIL|_ActSubstanceAdministrationCode|DRUG|FD|IMMUNIZ|BOOSTER|INITIMMUNIZ|_ActTaskCode|OE|LABOE|MEDOE|PATDOC|ALLERLREV|CLINNOTEE|DIAGLISTE|DISCHINSTE|DISCHSUME|PATEDUE|PATREPE|PROBLISTE|RADREPE|IMMLREV|REMLREV|WELLREMLREV|PATINFO|ALLERLE|CDSREV|CLINNOTEREV|DISCHSUMREV|DIAGLISTREV|IMMLE|LABRREV|MICRORREV|MICROORGRREV|MICROSENSRREV|MLREV|MARWLREV|OREV|PATREPREV|PROBLISTREV|RADREPREV|REMLE|WELLREMLE|RISKASSESS|FALLRISK|_ActTransportationModeCode|_ActPatientTransportationModeCode|AFOOT|AMBT|AMBAIR|AMBGRND|AMBHELO|LAWENF|PRVTRN|PUBTRN|_ObservationType|_ActSpecObsCode|ARTBLD|DILUTION|AUTO-HIGH|AUTO-LOW|PRE|RERUN|EVNFCTS|INTFR|FIBRIN|HEMOLYSIS|ICTERUS|LIPEMIA|VOLUME|AVAILABLE|CONSUMPTION|CURRENT|INITIAL|_AnnotationType|_ActPatientAnnotationType|ANNDI|ANNGEN|ANNIMM|ANNLAB|ANNMED|_GeneticObservationType|GENE|_ImmunizationObservationType|OBSANTC|OBSANTV|_IndividualCaseSafetyReportType|PAT_ADV_EVNT|VAC_PROBLEM|_LOINCObservationActContextAgeType|21611-9|21612-7|29553-5|30525-0|30972-4|_MedicationObservationType|REP_HALF_LIFE|SPLCOATING|SPLCOLOR|SPLIMAGE|SPLIMPRINT|SPLSCORING|SPLSHAPE|SPLSIZE|SPLSYMBOL|_ObservationIssueTriggerCodedObservationType|_CaseTransmissionMode|AIRTRNS|ANANTRNS|ANHUMTRNS|BDYFLDTRNS|BLDTRNS|DERMTRNS|ENVTRNS|FECTRNS|FOMTRNS|FOODTRNS|HUMHUMTRNS|INDTRNS|LACTTRNS|NOSTRNS|PARTRNS|PLACTRNS|SEXTRNS|TRNSFTRNS|VECTRNS|WATTRNS|_ObservationQualityMeasureAttribute|AGGREGATE|CMPMSRMTH|CMPMSRSCRWGHT|COPY|CRS|DEF|DISC|FINALDT|GUIDE|IDUR|ITMCNT|KEY|MEDT|MSD|MSRADJ|MSRAGG|MSRIMPROV|MSRJUR|MSRRPTR|MSRRPTTIME|MSRSCORE|MSRSET|MSRTOPIC|MSRTP|MSRTYPE|RAT|REF|SDE|STRAT|TRANF|USE|_ObservationSequenceType|TIME_ABSOLUTE|TIME_RELATIVE|_ObservationSeriesType|_ECGObservationSeriesType|REPRESENTATIVE_BEAT|RHYTHM|_PatientImmunizationRelatedObservationType|CLSSRM|GRADE|SCHL|SCHLDIV|TEACHER|_PopulationInclusionObservationType|DENEX|DENEXCEP|DENOM|IPOP|IPPOP|MSRPOPL|MSRPOPLEX|NUMER|NUMEX|_PreferenceObservationType|PREFSTRENGTH|ADVERSE_REACTION|ASSERTION|CASESER|CDIO|CRIT|CTMO|DX|ADMDX|DISDX|INTDX|NOI|GISTIER|HHOBS|ISSUE|_ActAdministrativeDetectedIssueCode|_ActAdministrativeAuthorizationDetectedIssueCode|NAT|SUPPRESSED|VALIDAT|KEY204|KEY205|COMPLY|DUPTHPY|DUPTHPCLS|DUPTHPGEN|ABUSE|FRAUD|PLYDOC|PLYPHRM|DOSE|DOSECOND|DOSEDUR|DOSEDURH|DOSEDURHIND|DOSEDURL|DOSEDURLIND|DOSEH|DOSEHINDA|DOSEHIND|DOSEHINDSA|DOSEHINDW|DOSEIVL|DOSEIVLIND|DOSEL|DOSELINDA|DOSELIND|DOSELINDSA|DOSELINDW|MDOSE|OBSA|AGE|ADALRT|GEALRT|PEALRT|COND|HGHT|LACT|PREG|WGHT|CREACT|GEN|GEND|LAB|REACT|ALGY|INT|RREACT|RALG|RAR|RINT|BUS|CODE_INVAL|CODE_DEPREC|FORMAT|ILLEGAL|LEN_RANGE|LEN_LONG|LEN_SHORT|MISSCOND|MISSMAND|NODUPS|NOPERSIST|REP_RANGE|MAXOCCURS|MINOCCURS|_ActAdministrativeRuleDetectedIssueCode|KEY206|OBSOLETE|_ActSuppliedItemDetectedIssueCode|_AdministrationDetectedIssueCode|_AppropriatenessDetectedIssueCode|_InteractionDetectedIssueCode|FOOD|TPROD|DRG|NHP|NONRX|PREVINEF|DACT|TIME|ALRTENDLATE|ALRTSTRTLATE|_TimingDetectedIssueCode|ENDLATE|STRTLATE|_SupplyDetectedIssueCode|ALLDONE|FULFIL|NOTACTN|NOTEQUIV|NOTEQUIVGEN|NOTEQUIVTHER|TIMING|INTERVAL|MINFREQ|HELD|TOOLATE|TOOSOON|HISTORIC|PATPREF|PATPREFALT|KSUBJ|KSUBT|OINT|ALG|DALG|EALG|FALG|DINT|DNAINT|EINT|ENAINT|FINT|FNAINT|NAINT|SEV|_FDALabelData|FDACOATING|FDACOLOR|FDAIMPRINTCD|FDALOGO|FDASCORING|FDASHAPE|FDASIZE|_ROIOverlayShape|CIRCLE|ELLIPSE|POINT|POLY|C|DIET|BR|DM|FAST|FORMULA|GF|LF|LP|LQ|LS|N|NF|PAF|PAR|RD|SCH|SUPPLEMENT|T|VLI|DRUGPRG|F|PRLMN|SECOBS|SECCATOBS|SECCLASSOBS|SECCONOBS|SECINTOBS|SECALTINTOBS|SECDATINTOBS|SECINTCONOBS|SECINTPRVOBS|SECINTPRVABOBS|SECINTPRVRBOBS|SECINTSTOBS|SECTRSTOBS|TRSTACCRDOBS|TRSTAGREOBS|TRSTCERTOBS|TRSTFWKOBS|TRSTLOAOBS|TRSTMECOBS|SUBSIDFFS|WRKCOMP|_ActProcedureCode|_ActBillableServiceCode|_HL7DefinedActCodes|COPAY|DEDUCT|DOSEIND|PRA|STORE',
    displays:
      "ActAccountCode\taccount receivable\tCash\tcredit card\tAmerican Express\tDiner's Club\tDiscover Card\tMaster Card\tVisa\tpatient billing account\tActAdjudicationCode\tActAdjudicationGroupCode\tcontract\tday\tlocation\tmonth\tperiod\tprovider\tweek\tyear\tadjudicated with adjustments\tadjudicated with adjustments and no financial impact\tadjudicated as refused\tadjudicated as submitted\tActAdjudicationResultActionCode\tDisplay\tPrint on Form\tActBillableModifierCode\tCPT modifier codes\tHCPCS Level II and Carrier-assigned\tActBillingArrangementCode\tblock funding\tcapitation funding\tcontract funding\tfinancial\troster funding\tsessional funding\tfee for service\tfirst fill, part fill, partial strength\tfirst fill complete, partial strength\ttrial fill partial strength\tActBoundedROICode\tfully specified ROI\tpartially specified ROI\tact care provision\tact credentialed care\tact credentialed care provision peron\tcertified anatomic pathology and clinical pathology care\tcertified allergy and immunology care\tcertified aerospace medicine care\tcertified anesthesiology care\tcertified anatomic pathology care\tcertified clinical biochemical genetics care\tcertified clinical cytogenetics care\tcertified clinical genetics (M.D.) care\tcertified clinical pathology care\tcertified colon and rectal surgery care\tcertified dermatology care\tcertified diagnostic radiology care\tcertified emergency medicine care\tcertified family practice care\tcertified internal medicine care\tcertified clinical molecular genetics care\tcertified neurology care\tcertified nuclear medicine care\tcertified neurology with special qualifications in child neurology care\tcertified neurological surgery care\tcertified obstetrics and gynecology care\tcertified occupational medicine care\tcertified ophthalmology care\tcertified orthopaedic surgery care\tcertified otolaryngology care\tcertified pediatrics care\tcertified Ph.D. medical genetics care\tcertified public health and general preventive medicine care\tcertified physical medicine and rehabilitation care\tcertified plastic surgery care\tcertified psychiatry care\tcertified radiation oncology care\tcertified radiological physics care\tcertified surgery care\tcertified thoracic surgery care\tcertified urology care\tcertified vascular surgery care\tlicensed general physician care\tact credentialed care provision program\taccredited assisted living care\taccredited ambulatory care\taccredited behavioral health care\taccredited critical access hospital care\taccredited hospital care\taccredited home care\taccredited long term care\taccredited office-based surgery care\tcertified acute coronary syndrome care\tcertified acute myocardial infarction care\tcertified asthma care\tcertified bariatric surgery care\tcertified coronary artery disease care\tcertified cardiac care\tcertified depression care\tcertified digestive/gastrointestinal disorders care\tcertified diabetes care\tcertified epilepsy care\tcertified frail elderly care\tcertified heart failure care\tcertified high risk obstetrics care\tcertified hyperlipidemia care\tcertified migraine headache care\tcertified multiple sclerosis care\tcertified orthopedic joint replacement care\tcertified oncology care\tcertified chronic obstructive pulmonary disease care\tcertified organ transplant care\tcertified parkinsons disease care\tcertified pneumonia disease care\tcertified primary stroke center care\tcertified stroke disease management care\tcertified sickle cell care\tcertified sleep disorders care\tcertified spine treatment care\tcertified trauma/burn center care\tcertified vascular diseases care\tcertified wound management care\tcertified women's health care\tActEncounterCode\tambulatory\temergency\tfield\thome health\tinpatient encounter\tinpatient acute\tinpatient non-acute\tpre-admission\tshort stay\tvirtual\tActMedicalServiceCode\tAlternative Level of Care\tCardiology\tChronic\tDental\tDrug Rehab\tGeneral\tMedical\tObstetrics\tOncology\tPalliative\tPediatrics\tPharmaceutical\tPhysical Rehab\tPsychiatric\tSurgical\tActClaimAttachmentCategoryCode\tauto attachment\tdocument\thealth record\timage attachment\tlab results\tmodel\twork injury report attachment\tx-ray\tActConsentType\tinformation collection\tinformation disclosure\tinformation access\taccess only\taccess and save only\tinformation redisclosure\tresearch information access\tde-identified information access\tre-identifiable information access\tActContainerRegistrationCode\tIdentified\tIn Position\tLeft Equipment\tMissing\tIn Process\tProcess Completed\tContainer Unavailable\tActControlVariable\tauto-repeat permission\tendogenous content\treflex permission\tActCoverageConfirmationCode\tActCoverageAuthorizationConfirmationCode\tAuthorized\tNot Authorized\tActCoverageEligibilityConfirmationCode\tEligible\tNot Eligible\tActCoverageLimitCode\tActCoverageQuantityLimitCode\tcoverage period\tlife time maximum\tNet Amount\tperiod maximum\tUnit Price\tUnit Quantity\tcoverage maximum\tActCoveredPartyLimitCode\tActCoverageTypeCode\tActInsurancePolicyCode\textended healthcare\thealth spending account\tautomobile\tcollision coverage policy\tuninsured motorist policy\tpublic healthcare\tdental program\tpublic health program\twomen's cancer detection program\tend renal program\tHIV-AIDS program\tmandatory health program\tmental health program\tsafety net clinic program\tsubstance use program\tsubsidized health program\tsubsidized managed care program\tsubsidized supplemental health program\tworker's compensation\tActInsuranceTypeCode\tActHealthInsuranceTypeCode\tdental care policy\tdisease specific policy\tdrug policy\thealth insurance plan policy\tlong term care policy\tmanaged care policy\tpoint of service policy\thealth maintenance organization policy\tpreferred provider organization policy\tmental health policy\tsubstance use policy\tvision care policy\tdisability insurance policy\temployee welfare benefit plan policy\tflexible benefit plan policy\tlife insurance policy\tannuity policy\tterm life insurance policy\tuniversal life insurance policy\tproperty and casualty insurance policy\treinsurance policy\tsurplus line insurance policy\tumbrella liability insurance policy\tActProgramTypeCode\tcharity program\tcrime victim program\temployee assistance program\tgovernment employee health program\thigh risk pool program\tindigenous peoples health program\tmilitary health program\tretiree health program\tsocial service program\tveteran health program\tActDetectedIssueManagementCode\tActAdministrativeDetectedIssueManagementCode\tAuthorization Issue Management Code\temergency authorization override\tauthorization confirmed\tTherapy Appropriate\tConsulted Supplier\tAssessed Patient\tappropriate indication or diagnosis\tprior therapy documented\tPatient Explanation\tConsulted Other Source\tConsulted Prescriber\tPrescriber Declined Change\tInteracting Therapy No Longer Active/Planned\tSupply Appropriate\tReplacement\tVacation Supply\tWeekend Supply\tLeave of Absence\tadditional quantity on separate dispense\tOther Action Taken\tProvided Patient Education\tAdded Concurrent Therapy\tTemporarily Suspended Concurrent Therapy\tStopped Concurrent Therapy\tInstituted Ongoing Monitoring Program\tActExposureCode\tDay care - Child care Interaction\tCommon Conveyance Interaction\tHealth Care Interaction - Not Patient Care\tCare Giver Interaction\tHospital Patient Interaction\tHospital Visitor Interaction\tHousehold Interaction\tInmate Interaction\tIntimate Interaction\tLong Term Care Facility Interaction\tCommon Space Interaction\tHealth Care Interaction - Patient Care\tSchool Interaction\tSocial/Extended Family Interaction\tCommon Substance Interaction\tCommon Travel Interaction\tWork Interaction\tActFinancialTransactionCode\tStandard Charge\tStandard Charge Reversal\tActIncidentCode\tMotor vehicle accident\tSchool Accident\tSporting Accident\tWorkplace accident\tActInformationAccessCode\tadverse drug reaction access\tall access\tallergy access\tinformational consent access\tdemographics access\tdiagnostic imaging access\timmunization access\tlab test result access\tmedication access\tmedical condition access\tmental health access\tcommon observations access\tpolicy or program information access\tprovider information access\tprofessional service access\tsubstance abuse access\tActInformationAccessContextCode\tauthorized information transfer\tafter explicit consent\tonly on court order\tonly if danger to others\tonly in an emergency\tonly if public welfare risk\tregulatory information transfer\tActInformationCategoryCode\tall categories\tallergy category\tadverse drug reaction category\tcommon observation category\tdemographics category\tdiagnostic image category\timmunization category\tlab test category\tmedical condition category\tmental health category\tprofessional service category\tmedication category\tActInvoiceElementCode\tActInvoiceAdjudicationPaymentCode\tActInvoiceAdjudicationPaymentGroupCode\talternate electronic\tbonus\tcarry forward adjusment\teducation fees\tearly payment fee\tgarnishee\tsubmitted invoice\tpaper invoice\tprior period adjustment\tprofessional association deduction\trecovery\tretro adjustment\ttransaction fee\tActInvoiceAdjudicationPaymentSummaryCode\tinvoice type\tpayee\tpayor\tsending application\tActInvoiceDetailCode\tActInvoiceDetailClinicalProductCode\tUnited Nations Standard Products and Services Classification\tActInvoiceDetailDrugProductCode\tGlobal Trade Item Number\tUniversal Product Code\tActInvoiceDetailGenericCode\tActInvoiceDetailGenericAdjudicatorCode\tcoinsurance\tpatient co-pay\tdeductible\tpayment\tspend down\tco-insurance\tActInvoiceDetailGenericModifierCode\tnon-normal hours\tisolation allowance\tout of office\tActInvoiceDetailGenericProviderCode\tcancelled appointment\tdiscount\textraordinary service assessment\tfee for service top off\tfinal fee\tfirst fee\tmarkup or up-charge\tmissed appointment\tperiodic fee\tperformance bonus\trestocking fee\ttravel\turgent\tActInvoiceDetailTaxCode\tfederal sales tax\tharmonized sales Tax\tprovincial/state sales tax\tActInvoiceDetailPreferredAccommodationCode\tActEncounterAccommodationCode\tHL7AccommodationCode\tIsolation\tPrivate\tSuite\tSemi-private\tWard\tActInvoiceDetailClinicalServiceCode\tActInvoiceGroupCode\tActInvoiceInterGroupCode\tcompound drug invoice group\tcompound ingredient invoice group\tcompound supply invoice group\tdrug invoice group\tframe invoice group\tlens invoice group\tproduct invoice group\tActInvoiceRootGroupCode\tclinical product invoice\tclinical service invoice\tclinical service and product\tfinancial invoice\toral health service\tpreferred accommodation invoice\tRx compound invoice\tRx dispense invoice\tsessional or block fee invoice\tvision dispense invoice\tActInvoiceElementSummaryCode\tInvoiceElementAdjudicated\tadjud. nullified prior-period electronic amount\tadjud. nullified prior-period electronic count\tadjud. nullified prior-period manual amount\tadjud. nullified prior-period manual count\tadjud. nullified same-period electronic amount\tadjud. nullified same-period electronic count\tadjud. nullified same-period manual amount\tadjud. nullified same-period manual count\tadjud. non-payee payable prior-period electronic amount\tadjud. non-payee payable prior-period electronic count\tadjud. non-payee payable prior-period manual amount\tadjud. non-payee payable prior-period manual count\tadjud. non-payee payable same-period electronic amount\tadjud. non-payee payable same-period electronic count\tadjud. non-payee payable same-period manual amount\tadjud. non-payee payable same-period manual count\tadjud. payee payable prior-period electronic amount\tadjud. payee payable prior-period electronic count\tadjud. payee payable prior-period manual amout\tadjud. payee payable prior-period manual count\tadjud. payee payable same-period electronic amount\tadjud. payee payable same-period electronic count\tadjud. payee payable same-period manual amount\tadjud. payee payable same-period manual count\tadjud. refused prior-period electronic amount\tadjud. refused prior-period electronic count\tadjud. refused prior-period manual amount\tadjud. refused prior-period manual count\tadjud. refused same-period electronic amount\tadjud. refused same-period electronic count\tadjud. refused same-period manual amount\tadjud. refused same-period manual count\tInvoiceElementPaid\tpaid nullified prior-period electronic amount\tpaid nullified prior-period electronic count\tpaid nullified prior-period manual amount\tpaid nullified prior-period manual count\tpaid nullified same-period electronic amount\tpaid nullified same-period electronic count\tpaid nullified same-period manual amount\tpaid nullified same-period manual count\tpaid non-payee payable prior-period electronic amount\tpaid non-payee payable prior-period electronic count\tpaid non-payee payable prior-period manual amount\tpaid non-payee payable prior-period manual count\tpaid non-payee payable same-period electronic amount\tpaid non-payee payable same-period electronic count\tpaid non-payee payable same-period manual amount\tpaid non-payee payable same-period manual count\tpaid payee payable prior-period electronic amount\tpaid payee payable prior-period electronic count\tpaid payee payable prior-period manual amount\tpaid payee payable prior-period manual count\tpaid payee payable same-period electronic amount\tpaid payee payable same-period electronic count\tpaid payee payable same-period manual amount\tpaid payee payable same-period manual count\tInvoiceElementSubmitted\tsubmitted billed electronic amount\tsubmitted billed electronic count\tsubmitted nullified electronic amount\tsubmitted cancelled electronic count\tsubmitted pending electronic amount\tsubmitted pending electronic count\tActInvoiceOverrideCode\tcoverage problem\telectronic form to follow\tfax to follow\tgood faith indicator\tlate invoice\tmanual review\tout of jurisdiction\torthodontic service\tpaper documentation to follow\tpublic insurance exhausted\tdelayed by a previous payor\treferral not required\trepeated service\tunrelated service\tverbal authorization\tActListCode\tActObservationList\tcare plan\tcondition list\tintolerance list\tproblem list\trisk factors\tgoal list\tActTherapyDurationWorkingListCode\tact medication therapy duration working list\tshort term/acute\tcontinuous/chronic\tone time\tas needed\tmedication list\tcurrent medication list\tdischarge medication list\tmedication history\tActMonitoringProtocolCode\tControlled Substance\tinvestigational\tlimited use\tnon prescription medicine\tprescription only medicine\tspecial authorization\tspecial access\tActNonObservationIndicationCode\timaging study requiring contrast\tcolonoscopy prep\tprophylaxis\tsurgical prophylaxis\tpregnancy prophylaxis\tact observation verification\tverify paper\tActPaymentCode\tAutomated Clearing House\tCheque\tDirect Deposit\tNon-Payment Data\tActPharmacySupplyType\tDaily Fill\tEmergency Supply\tScript Owing\tFirst Fill\tFirst Fill - Complete\tFirst Fill - Part Fill\tfirst fill, partial strength\tTrial Fill\tFloor stock\tManufacturer Sample\tRefill\tUnit Dose\tRefill - Complete\trefill complete partial strength\tRefill (First fill this facility)\trefill partial strength (first fill this facility)\tRefill - Part Fill\trefill part fill partial strength\trefill partial strength\tTrial Balance\ttrial balance partial strength\tunit dose equivalent\tActPolicyType\tActPrivacyPolicy\tActConsentDirective\temergency only\tgrantor choice\timplied consent\timplied consent with opportunity to dissent\tno consent\tnotice of privacy practices\topt-in\topt-in with restrictions\top-out\topt-out with exceptions\tActPrivacyLaw\t_ActUSPrivacyLaw\t42 CFR Part2\tCommon Rule\tHIPAA notice of privacy practices\tHIPAA psychotherapy notes\tHIPAA self-pay\tTitle 38 Section 7332\tInformationSensitivityPolicy\tActInformationSensitivityPolicy\tsubstance abuse information sensitivity\tgenetic disease information sensitivity\tHIV/AIDS information sensitivity\tpsychiatry information sensitivity\tsickle cell anemia\tsocial services sensitivity\tsexual assault, abuse, or domestic violence information sensitivity\tsexuality and reproductive health information sensitivity\tsexually transmitted disease information sensitivity\ttaboo\tsickle cell\tEntityInformationSensitivityPolicy\tall demographic information sensitivity\tdate of birth information sensitivity\tgender and sexual orientation information sensitivity\tliving arrangement information sensitivity\tmarital status information sensitivity\trace information sensitivity\treligion information sensitivity\tRoleInformationSensitivityPolicy\tbusiness information sensitivity\temployer information sensitivity\tlocation information sensitivity\tsensitive service provider information sensitivity\tadolescent information sensitivity\tcelebrity information sensitivity\tdiagnosis information sensitivity\tdrug information sensitivity\temployee information sensitivity\tpatient default sensitivity\tpatient requested sensitivity\tcompartment\thuman resource compartment\tresearch project compartment\trecords management compartment\ttrust policy\ttrust accreditation\ttrust agreement\ttrust assurance\ttrust certificate\ttrust framework\ttrust mechanism\tbenefit policy\tsecurity policy\tobligation policy\tanonymize\taccounting of disclosure\taudit\taudit trail\tcomply with confidentiality code\tcomply with consent directive\tcomply with jurisdictional privacy policy\tcomply with organizational privacy policy\tcomply with organizational security policy\tcomply with policy\tdeclassify security label\tdeidentify\tdelete after use\tdowngrade security label\tderive security label\tencrypt\tencrypt at rest\tencrypt in transit\tencrypt in use\thuman approval\tassign security label\tmask\tminimum necessary\tpersist security label\tprivacy mark\tpseudonymize\tredact\tupgrade security label\trefrain policy\tno disclosure without subject authorization\tno collection\tno disclosure without consent directive\tno disclosure without information subject's consent directive\tno integration\tno unlisted entity disclosure\tno disclosure without MOU\tno disclosure without organizational authorization\tno disclosure to patient, family or caregivers without attending provider's authorization\tno collection beyond purpose of use\tno redisclosure without consent directive\tno redisclosure without information subject's consent directive\tno disclosure without jurisdictional authorization\tno relinking\tno reuse beyond purpose of use\tno unauthorized VIP disclosure\tno disclosure without originator authorization\tActProductAcquisitionCode\tLoan\tRent\tTransfer\tSale\tActSpecimenTransportCode\tspecimen received\tspecimen in storage\tspecimen in transit\tActSpecimenTreatmentCode\tAcidification\tAlkalization\tDefibrination\tFiltration\tLDL Precipitation\tNeutralization\tRecalcification\tUltrafiltration\tActSubstanceAdministrationCode\tDrug therapy\tfood\tImmunization\tBooster Immunization\tInitial Immunization\tActTaskCode\torder entry task\tlaboratory test order entry task\tmedication order entry task\tpatient documentation task\tallergy list review\tclinical note entry task\tdiagnosis list entry task\tdischarge instruction entry\tdischarge summary entry task\tpatient education entry\tpathology report entry task\tproblem list entry task\tradiology report entry task\timmunization list review\treminder list review\twellness reminder list review\tpatient information review task\tallergy list entry\tclinical decision support intervention review\tclinical note review task\tdischarge summary review task\tdiagnosis list review task\timmunization list entry\tlaboratory results review task\tmicrobiology results review task\tmicrobiology organisms results review task\tmicrobiology sensitivity test results review task\tmedication list review task\tmedication administration record work list review task\torders review task\tpathology report review task\tproblem list review task\tradiology report review task\treminder list entry\twellness reminder list entry\trisk assessment instrument task\tfalls risk assessment instrument task\tActTransportationModeCode\tActPatientTransportationModeCode\tpedestrian transport\tambulance transport\tfixed-wing ambulance transport\tground ambulance transport\thelicopter ambulance transport\tlaw enforcement transport\tprivate transport\tpublic transport\tObservationType\tActSpecObsCode\tActSpecObsArtBldCode\tActSpecObsDilutionCode\tAuto-High Dilution\tAuto-Low Dilution\tPre-Dilution\tRerun Dilution\tActSpecObsEvntfctsCode\tActSpecObsInterferenceCode\tFibrin\tHemolysis\tIcterus\tLipemia\tActSpecObsVolumeCode\tAvailable Volume\tConsumption Volume\tCurrent Volume\tInitial Volume\tAnnotationType\tActPatientAnnotationType\tdiagnostic image note\tgeneral note\timmunization note\tlaboratory note\tmedication note\tGeneticObservationType\tgene\tImmunizationObservationType\tantigen count\tantigen validity\tIndividual Case Safety Report Type\tpatient adverse event\tvaccine product problem\tLOINCObservationActContextAgeType\tage patient qn est\tage patient qn reported\tage patient qn calc\tage patient qn definition\tage at onset of adverse event\tMedicationObservationType\trepresentative half-life\tcoating\tcolor\timage\timprint\tscoring\tshape\tsize\tsymbol\tObservationIssueTriggerCodedObservationType\tcase transmission mode\tairborne transmission\tanimal to animal transmission\tanimal to human transmission\tbody fluid contact transmission\tblood borne transmission\ttransdermal transmission\tenvironmental exposure transmission\tfecal-oral transmission\tfomite transmission\tfood-borne transmission\thuman to human transmission\tindeterminate disease transmission mode\tlactation transmission\tnosocomial transmission\tparenteral transmission\ttransplacental transmission\tsexual transmission\ttransfusion transmission\tvector-borne transmission\twater-borne transmission\tObservationQualityMeasureAttribute\taggregate measure observation\tcomposite measure method\tcomponent measure scoring weight\tcopyright\tclinical recommendation statement\tdefinition\tdisclaimer\tfinalized date/time\tguidance\timprovement notation\titems counted\tkeyword\tmeasurement end date\tmeasurement start date\trisk adjustment\trate aggregation\thealth quality measure improvement notation\tjurisdiction\treporter type\ttimeframe for reporting\tmeasure scoring\thealth quality measure care setting\thealth quality measure topic type\tmeasurement period\tmeasure type\trationale\treference\tsupplemental data elements\tstratification\ttransmission format\tnotice of use\tObservationSequenceType\tabsolute time sequence\trelative time sequence\tObservationSeriesType\tECGObservationSeriesType\tECG representative beat waveforms\tECG rhythm waveforms\tPatientImmunizationRelatedObservationType\tclassroom\tgrade\tschool\tschool division\tteacher\tPopulationInclusionObservationType\tdenominator exclusions\tdenominator exceptions\tdenominator\tinitial population\tinitial patient population\tmeasure population\tmeasure population exclusions\tnumerator\tnumerator exclusions\t_PreferenceObservationType\tpreference strength\tAdverse Reaction\tAssertion\tcase seriousness criteria\tcase disease imported observation\tcriticality\tcase transmission mode observation\tObservationDiagnosisTypes\tadmitting diagnosis\tdischarge diagnosis\tintermediate diagnosis\tnature of injury\tGIS tier\thousehold situation observation\tdetected issue\tActAdministrativeDetectedIssueCode\tActAdministrativeAuthorizationDetectedIssueCode\tInsufficient authorization\trecord suppressed\tvalidation issue\tUnknown key identifier\tDuplicate key identifier\tCompliance Alert\tDuplicate Therapy Alert\tduplicate therapeutic alass alert\tduplicate generic alert\tcommonly abused/misused alert\tpotential fraud\tPoly-orderer Alert\tPoly-supplier Alert\tDosage problem\tdosage-condition alert\tDose-Duration Alert\tDose-Duration High Alert\tDose-Duration High for Indication Alert\tDose-Duration Low Alert\tDose-Duration Low for Indication Alert\tHigh Dose Alert\tHigh Dose for Age Alert\tHigh Dose for Indication Alert\tHigh Dose for Height/Surface Area Alert\tHigh Dose for Weight Alert\tDose-Interval Alert\tDose-Interval for Indication Alert\tLow Dose Alert\tLow Dose for Age Alert\tLow Dose for Indication Alert\tLow Dose for Height/Surface Area Alert\tLow Dose for Weight Alert\tmaximum dosage reached\tObservation Alert\tAge Alert\tadult alert\tgeriatric alert\tpediatric alert\tCondition Alert\t\tLactation Alert\tPregnancy Alert\t\tcommon reaction alert\tGenetic Alert\tGender Alert\tLab Alert\tReaction Alert\tAllergy Alert\tIntolerance Alert\tRelated Reaction Alert\tRelated Allergy Alert\tRelated Prior Reaction Alert\tRelated Intolerance Alert\tbusiness constraint violation\tcode is not valid\tcode has been deprecated\tinvalid format\tillegal\tlength out of range\tlength is too long\tlength is too short\tconditional element missing\tmandatory element missing\tduplicate values are not permitted\telement will not be persisted\trepetitions out of range\trepetitions above maximum\trepetitions below minimum\tActAdministrativeRuleDetectedIssueCode\tnon-matching identification\tobsolete record returned\tActSuppliedItemDetectedIssueCode\tAdministrationDetectedIssueCode\tAppropriatenessDetectedIssueCode\tInteractionDetectedIssueCode\tFood Interaction Alert\tTherapeutic Product Alert\tDrug Interaction Alert\tNatural Health Product Alert\tNon-Prescription Interaction Alert\tpreviously ineffective\tdrug action detected issue\ttiming detected issue\tend too late alert\tstart too late alert\tTimingDetectedIssueCode\tEnd Too Late Alert\tStart Too Late Alert\tSupplyDetectedIssueCode\talready performed\tfulfillment alert\tno longer actionable\tnot equivalent alert\tnot generically equivalent alert\tnot therapeutically equivalent alert\tevent timing incorrect alert\toutside requested time\ttoo soon within frequency based on the usage\theld/suspended alert\tRefill Too Late Alert\tRefill Too Soon Alert\trecord recorded as historical\tviolates stated preferences\tviolates stated preferences, alternate available\tknowledge subject\tknowledge subtopic\tintolerance\tAllergy\tDrug Allergy\tEnvironmental Allergy\tFood Allergy\tDrug Intolerance\tDrug Non-Allergy Intolerance\tEnvironmental Intolerance\tEnvironmental Non-Allergy Intolerance\tFood Intolerance\tFood Non-Allergy Intolerance\tNon-Allergy Intolerance\tSeverity Observation\tFDALabelData\tcoating\tcolor\timprint code\tlogo\tscoring\tshape\tsize\tROIOverlayShape\tcircle\tellipse\tpoint\tpolyline\tcorrected\tDiet\tbreikost (GE)\tdiabetes mellitus diet\tfasting\tformula diet\tgluten free\tlow fat\tlow protein\tliquid\tlow sodium\tnormal diet\tno fat\tphenylalanine free\tparenteral\treduction diet\tschonkost (GE)\tnutritional supplement\ttea only\tlow valin, leucin, isoleucin\tdrug program\tfinal\tpreliminary\tSecurityObservationType\tsecurity category observation\tsecurity classification observation\tsecurity control observation\tsecurity integrity observation\tsecurity alteration integrity observation\tsecurity data integrity observation\tsecurity integrity confidence observation\tsecurity integrity provenance observation\tsecurity integrity provenance asserted by observation\tsecurity integrity provenance reported by observation\tsecurity integrity status observation\tSECTRSTOBS\ttrust accreditation observation\ttrust agreement observation\ttrust certificate observation\ttrust framework observation\ttrust assurance observation\ttrust mechanism observation\tsubsidized fee for service program\t(workers compensation program\tActProcedureCode\tActBillableServiceCode\tHL7DefinedActCodes\t\t\t\t\tStorage",
  },
  {
    url: 'http://hl7.org/fhir/v3/ActExposureLevelCode',
    codes: '_ActExposureLevelCode|HIGH|LOW|MEDIUM',
    displays: 'ActExposureLevelCode\thigh\tlow\tmedium',
  },
  {
    url: 'http://hl7.org/fhir/v3/ActInvoiceElementModifier',
    codes: 'EFORM|FAX|LINV|PAPER',
    displays: 'Electronic Form To Follow\tFax To Follow\tLast Invoice\tPaper Documentation To Follow',
  },
  {
    url: 'http://hl7.org/fhir/v3/ActMood',
    codes:
      '_ActMoodCompletionTrack|_ActMoodPotential|DEF|PERM|SLOT|EVN|INT|_ActMoodDesire|_ActMoodActRequest|ARQ|PERMRQ|RQO|PRP|RMD|PRMS|APT|_ActMoodPredicate|CRT|EVN.CRT|GOL.CRT|INT.CRT|PRMS.CRT|RQO.CRT|RSK.CRT|EXPEC|GOL|RSK|OPT',
    displays:
      'ActMoodCompletionTrack\tpotential\tdefinition\tpermission\tresource slot\tevent (occurrence)\tintent\tdesire\tact request\tappointment request\tpermission request\trequest\tproposal\trecommendation\tpromise\tappointment\tActMoodPredicate\tcriterion\tevent criterion\tgoal criterion\tintent criterion\tpromise criterion\trequest criterion\trisk criterion\texpectation\tGoal\trisk\toption',
  },
  {
    url: 'http://hl7.org/fhir/v3/ActPriority',
    codes: 'A|CR|CS|CSP|CSR|EL|EM|P|PRN|R|RR|S|T|UD|UR',
    displays:
      'ASAP\tcallback results\tcallback for scheduling\tcallback placer for scheduling\tcontact recipient for scheduling\telective\temergency\tpreop\tas needed\troutine\trush reporting\tstat\ttiming critical\tuse as directed\turgent',
  },
  {
    url: 'http://hl7.org/fhir/v3/ActReason',
    codes:
      '_ActAccommodationReason|ACCREQNA|FLRCNV|MEDNEC|PAT|_ActCoverageReason|_EligibilityActReasonCode|_ActIneligibilityReason|COVSUS|DECSD|REGERR|_CoverageEligibilityReason|AGE|CRIME|DIS|EMPLOY|FINAN|HEALTH|MULTI|PNC|STATUTORY|VEHIC|WORK|_ActInformationManagementReason|_ActHealthInformationManagementReason|_ActConsentInformationAccessOverrideReason|OVRER|OVRPJ|OVRPS|OVRTPS|PurposeOfUse|HMARKT|HOPERAT|DONAT|FRAUD|GOV|HACCRED|HCOMPL|HDECD|HDIRECT|HLEGAL|HOUTCOMS|HPRGRP|HQUALIMP|HSYSADMIN|MEMADMIN|PATADMIN|PATSFTY|PERFMSR|RECORDMGT|TRAIN|HPAYMT|CLMATTCH|COVAUTH|COVERAGE|ELIGDTRM|ELIGVER|ENROLLM|REMITADV|HRESCH|CLINTRCH|PATRQT|FAMRQT|PWATRNY|SUPNWK|PUBHLTH|DISASTER|THREAT|TREAT|CAREMGT|CLINTRL|ETREAT|POPHLTH|_ActInformationPrivacyReason|MARKT|OPERAT|LEGAL|ACCRED|COMPL|ENADMIN|OUTCOMS|PRGRPT|QUALIMP|SYSADMN|PAYMT|RESCH|SRVC|_ActInvalidReason|ADVSTORAGE|COLDCHNBRK|EXPLOT|OUTSIDESCHED|PRODRECALL|_ActInvoiceCancelReason|INCCOVPTY|INCINVOICE|INCPOLICY|INCPROV|_ActNoImmunizationReason|IMMUNE|MEDPREC|OSTOCK|PATOBJ|PHILISOP|RELIG|VACEFF|VACSAF|_ActSupplyFulfillmentRefusalReason|FRR01|FRR02|FRR03|FRR04|FRR05|FRR06|_ClinicalResearchEventReason|RET|SCH|TRM|UNS|_ClinicalResearchObservationReason|NPT|PPT|UPT|_CombinedPharmacyOrderSuspendReasonCode|ALTCHOICE|CLARIF|DRUGHIGH|HOSPADM|LABINT|NON-AVAIL|PREG|SALG|SDDI|SDUPTHER|SINTOL|SURG|WASHOUT|_ControlActNullificationReasonCode|ALTD|EIE|NORECMTCH|_ControlActNullificationRefusalReasonType|INRQSTATE|NOMATCH|NOPRODMTCH|NOSERMTCH|NOVERMTCH|NOPERM|NOUSERPERM|NOAGNTPERM|NOUSRPERM|WRNGVER|_ControlActReason|_MedicationOrderAbortReasonCode|DISCONT|INEFFECT|MONIT|NOREQ|NOTCOVER|PREFUS|RECALL|REPLACE|DOSECHG|REPLACEFIX|UNABLE|_MedicationOrderReleaseReasonCode|HOLDDONE|HOLDINAP|_ModifyPrescriptionReasonType|ADMINERROR|CLINMOD|_PharmacySupplyEventAbortReason|CONTRA|FOABORT|FOSUSP|NOPICK|PATDEC|QUANTCHG|_PharmacySupplyEventStockReasonCode|FLRSTCK|LTC|OFFICE|PHARM|PROG|_PharmacySupplyRequestRenewalRefusalReasonCode|ALREADYRX|FAMPHYS|MODIFY|NEEDAPMT|NOTAVAIL|NOTPAT|ONHOLD|PRNA|STOPMED|TOOEARLY|_SupplyOrderAbortReasonCode|IMPROV|INTOL|NEWSTR|NEWTHER|_GenericUpdateReasonCode|CHGDATA|FIXDATA|MDATA|NEWDATA|UMDATA|_PatientProfileQueryReasonCode|ADMREV|PATCAR|PATREQ|PRCREV|REGUL|RSRCH|VALIDATION|_PharmacySupplyRequestFulfillerRevisionRefusalReasonCode|LOCKED|UNKWNTARGET|_RefusalReasonCode|_SchedulingActReason|BLK|DEC|FIN|MED|MTG|PHY|_StatusRevisionRefusalReasonCode|FILLED|_SubstanceAdministrationPermissionRefusalReasonCode|PATINELIG|PROTUNMET|PROVUNAUTH|_SubstanceAdminSubstitutionNotAllowedReason|ALGINT|COMPCON|THERCHAR|TRIAL|_SubstanceAdminSubstitutionReason|CT|FP|OS|RR|_TransferActReason|ER|RQ|_ActBillableServiceReason|_ActBillableClinicalServiceReason|BONUS|CHD|DEP|ECH|EDU|EMP|ESP|FAM|IND|INVOICE|PROA|RECOV|RETRO|SPC|SPO|TRAN',
    displays:
      'ActAccommodationReason\tAccommodation Requested Not Available\tFloor Convenience\tMedical Necessity\tPatient request\tActCoverageReason\tEligibilityActReasonCode\tActIneligibilityReason\tcoverage suspended\tdeceased\tregistered in error\tCoverageEligibilityReason\tage eligibility\tcrime victim\tdisability\temployment benefit\tfinancial eligibility\thealth status\tmultiple criteria eligibility\tproperty and casualty condition\tstatutory eligibility\tmotor vehicle accident victim\twork related\tActInformationManagementReason\tActHealthInformationManagementReason\tActConsentInformationAccessOverrideReason\temergency treatment override\tprofessional judgment override\tpublic safety override\tthird party safety override\tpurpose of use\thealthcare marketing\thealthcare operations\tdonation\tfraud\tgovernment\thealth accreditation\thealth compliance\tdecedent\tdirectory\tlegal\thealth outcome measure\thealth program reporting\thealth quality improvement\thealth system administration\tmember administration\tpatient administration\tpatient safety\tperformance measure\trecords management\ttraining\thealthcare payment\tclaim attachment\tcoverage authorization\tcoverage under policy or program\teligibility determination\teligibility verification\tenrollment\tremittance advice\thealthcare research\tclinical trial research\tpatient requested\tfamily requested\tpower of attorney\tsupport network\tpublic health\tdisaster\tthreat\ttreatment\tCare Management\tclinical trial\tEmergency Treatment\tpopulation health\tActInformationPrivacyReason\tmarketing\toperations\tsubpoena\taccreditation\tcompliance\tentity administration\toutcome measure\tprogram reporting\tquality improvement\tsystem administration\tpayment\tresearch\tservice\tActInvalidReason\tadverse storage condition\tcold chain break\texpired lot\tadministered outside recommended schedule or practice\tproduct recall\tActInvoiceCancelReason\tincorrect covered party as patient\tincorrect billing\tincorrect policy\tincorrect provider\tActNoImmunizationReason\timmunity\tmedical precaution\tproduct out of stock\tpatient objection\tphilosophical objection\treligious objection\tvaccine efficacy concerns\tvaccine safety concerns\tActSupplyFulfillmentRefusalReason\torder stopped\tstale-dated order\tincomplete data\tproduct unavailable\tethical/religious\tunable to provide care\tClinicalResearchEventReason\tretest\tscheduled\ttermination\tunscheduled\tClinicalResearchObservationReason\tnon-protocol\tper protocol\tper definition\tCombinedPharmacyOrderSuspendReasonCode\ttry another treatment first\tprescription requires clarification\tdrug level too high\tadmission to hospital\tlab interference issues\tpatient not-available\tparent is pregnant/breast feeding\tallergy\tdrug interacts with another drug\tduplicate therapy\tsuspected intolerance\tpatient scheduled for surgery\twaiting for old drug to wash out\tControlActNullificationReasonCode\taltered decision\tentered in error\tno record match\tControlActNullificationRefusalReasonType\tin requested state\tno match\tno product match\tno service match\tno version match\tno permission\tno user permission\tno agent permission\tno user permission\twrong version\tControlActReason\tmedication order abort reason\tproduct discontinued\tineffective\tresponse to monitoring\tno longer required for treatment\tnot covered\tpatient refuse\tproduct recalled\tchange in order\tchange in medication/dose\terror in order\tunable to use\tmedication order release reason\tsuspend reason no longer applies\tsuspend reason inappropriate\tModifyPrescriptionReasonType\tadministrative error in order\tclinical modification\tPharmacySupplyEventAbortReason\tcontraindication\torder aborted\torder suspended\tnot picked up\tpatient changed mind\tchange supply quantity\tpharmacy supply event stock reason\tfloor stock\tlong term care use\toffice use\tpharmacy transfer\tprogram use\tpharmacy supply request renewal refusal reason\tnew prescription exists\tfamily physician must authorize further fills\tmodified prescription exists\tpatient must make appointment\tprescriber not available\tpatient no longer in this practice\tmedication on hold\tproduct not available\tprescriber stopped medication for patient\ttoo early\tsupply order abort reason\tcondition improved\tintolerance\tnew strength\tnew therapy\tGenericUpdateReasonCode\tinformation change\terror correction\tmerge data\tnew information\tunmerge data\tpatient profile query reason\tadministrative review\tpatient care\tpatient request query\tpractice review\tregulatory review\tresearch\tvalidation review\tPharmacySupplyRequestFulfillerRevisionRefusalReasonCode\tlocked\tunknown target\tRefusalReasonCode\tSchedulingActReason\tUnexpected Block (of Schedule)\tPatient Deceased\tNo Financial Backing\tMedical Status Altered\tIn an outside meeting\tPhysician request\tStatusRevisionRefusalReasonCode\tfully filled\tSubstanceAdministrationPermissionRefusalReasonCode\tpatient not eligible\tprotocol not met\tprovider not authorized\tSubstanceAdminSubstitutionNotAllowedReason\tallergy intolerance\tcompliance concern\ttherapeutic characteristics\tclinical trial drug\tSubstanceAdminSubstitutionReason\tcontinuing therapy\tformulary policy\tout of stock\tregulatory requirement\tTransferActReason\tError\tRequest\tActBillableServiceReason\tActBillableClinicalServiceReason\t\tChildren only\tDependents only\tEmployee and children\t\tEmployee only\tEmployee and spouse\tFamily\tIndividual\t\t\t\t\tSpouse and children\tSpouse only\t',
  },
  {
    url: 'http://hl7.org/fhir/v3/ActRelationshipCheckpoint',
    codes: 'B|E|S|T|X',
    displays: 'beginning\tend\tentry\tthrough\texit',
  },
  {
    url: 'http://hl7.org/fhir/v3/ActRelationshipJoin',
    codes: 'D|K|W|X',
    displays: 'detached\tkill\twait\texclusive wait',
  },
  {
    url: 'http://hl7.org/fhir/v3/ActRelationshipSplit',
    codes: 'E1|EW|I1|IW',
    displays: 'exclusive try once\texclusive wait\tinclusive try once\tinclusive wait',
  },
  {
    url: 'http://hl7.org/fhir/v3/ActRelationshipSubset',
    codes:
      '_ParticipationSubset|FUTURE|FUTSUM|LAST|NEXT|PAST|FIRST|PREVSUM|RECENT|SUM|ActRelationshipExpectedSubset|ActRelationshipPastSubset|MAX|MIN',
    displays:
      'ParticipationSubset\texpected future\tfuture summary\texpected last\texpected next\tprevious\tfirst known\tprevious summary\tmost recent\tsummary\tActRelationshipExpectedSubset\tActRelationshipPastSubset\tmaximum\tminimum',
  },
  {
    url: 'http://hl7.org/fhir/v3/ActRelationshipType',
    codes:
      'ART|_ActClassTemporallyPertains|_ActRelationshipAccounting|_ActRelationshipCostTracking|CHRG|COST|_ActRelationshipPosting|CREDIT|DEBIT|_ActRelationshipConditional|CIND|PRCN|RSON|BLOCK|DIAG|IMM|ACTIMM|PASSIMM|MITGT|RCVY|PRYLX|TREAT|ADJUNCT|MTREAT|PALLTREAT|SYMP|TRIG|_ActRelationshipTemporallyPertains|_ActRelationshipTemporallyPertainsApproximates|ENE|ECW|CONCURRENT|SBSECWE|ENS|ECWS|SNE|SCWE|SNS|SCW|SCWSEBE|SCWSEAE|EAS|EAE|SASEAE|SBEEAE|SASSBEEAS|SBSEAE|SAS|SAE|DURING|SASECWE|EASORECWS|EAEORECW|INDEPENDENT|SAEORSCWE|SASORSCW|SBEORSCWE|OVERLAP|EDU|SBSEASEBE|SBSEAS|SDU|SBE|EBE|SBSEBE|EBSORECWS|EBS|EBEORECW|SBSORSCW|SBS|AUTH|CAUS|COMP|CTRLV|MBR|STEP|ARR|DEP|PART|COVBY|DRIV|ELNK|EVID|EXACBY|EXPL|INTF|ITEMSLOC|LIMIT|META|MFST|NAME|OUTC|_ActRelationsipObjective|OBJC|OBJF|GOAL|RISK|PERT|PREV|REFR|USE|REFV|RELVBY|SEQL|APND|BSLN|COMPLY|DOC|FLFS|OCCR|OREF|SCH|GEN|GEVL|INST|MOD|MTCH|OPTN|RCHAL|REV|RPLC|SUCC|UPDT|XCRPT|VRXCRPT|XFRM|SPRT|SPRTBND|SUBJ|QUALF|SUMM|VALUE|CURE|CURE.ADJ|MTGT.ADJ|RACT|SUGG',
    displays:
      'act relationship type\tActClassTemporallyPertains\tActRelationshipAccounting\tActRelationshipCostTracking\thas charge\thas cost\tActRelationshipPosting\thas credit\thas debit\tActRelationshipConditional\thas contra-indication\thas pre-condition\thas reason\tblocks\tdiagnoses\timmunization against\tactive immunization against\tpassive immunization against\tmitigates\trecovers\tprophylaxis of\ttreats\tadjunctive treatment\tmaintenance treatment\tpalliates\tsymptomatic relief\thas trigger\tActRelationshipTemporallyPertains\tActRelationshipTemporallyPertainsApproximates\tends near end\tends concurrent with\tconcurrent with\tstarts before start of, ends with\tends near start\tends concurrent with start of\tstarts near end\tstarts concurrent with end of\tstarts near start\tstarts concurrent with\tstarts with. ends before end of\tstarts with, ends after end of\tends after start of\tends after end of\tstarts after start of, ends after end of\tcontains end of\tstart after start of, contains end of\tcontains time of\tstarts after start of\tstarts after end of\toccurs during\tstarts after start of, ends with\tends after or concurrent with start of\tends after or concurrent with end of\tindependent of time of\tstarts after or concurrent with end of\tstarts after or concurrent with start of\tstarts before or concurrent with end of\toverlaps with\tends during\tcontains start of, ends before end of\tcontains start of\tstarts during\tstarts before end of\tends before end of\tstarts before start of, ends before end of\tends before or concurrent with start of\tends before start of\tends before or concurrent with end of\tstarts before or concurrent with start of\tstarts before start of\tauthorized by\tis etiology for\thas component\thas control variable\thas member\thas step\tarrival\tdeparture\thas part\tcovered by\tis derived from\tepisodeLink\tprovides evidence for\texacerbated by\thas explanation\tinterfered by\titems located\tlimited by\thas metadata\tis manifestation of\tassigns name\thas outcome\tAct Relationsip Objective\thas continuing objective\thas final objective\thas goal\thas risk\thas pertinent information\thas previous instance\trefers to\tuses\thas reference values\trelieved by\tis sequel\tis appendage\thas baseline\tcomplies with\tdocuments\tfulfills\toccurrence\treferences order\tschedules request\thas generalization\tevaluates (goal)\tinstantiates (master)\tmodifies\tmatches (trigger)\thas option\tre-challenge\treverses\treplaces\tsucceeds\tupdates (condition)\tExcerpts\tExcerpt verbatim\ttransformation\thas support\thas bounded support\thas subject\thas qualifier\tsummarized by\thas value\tcurative indication\tadjunct curative indication\tadjunct mitigation\t\t',
  },
  {
    url: 'http://hl7.org/fhir/v3/ActSite',
    codes:
      '_HumanActSite|_HumanSubstanceAdministrationSite|BE|BN|BU|LA|LAC|LACF|LD|LE|LEJ|LF|LG|LH|LIJ|LLAQ|LLFA|LMFA|LN|LPC|LSC|LT|LUA|LUAQ|LUFA|LVG|LVL|OD|OS|OU|PA|PERIN|RA|RAC|RACF|RD|RE|REJ|RF|RG|RH|RIJ|RLAQ|RLFA|RMFA|RN|RPC|RSC|RT|RUA|RUAQ|RUFA|RVG|RVL',
    displays:
      'HumanActSite\tHumanSubstanceAdministrationSite\tbilateral ears\tbilateral nares\tbuttock\tleft arm\tleft anterior chest\tleft antecubital fossa\tleft deltoid\tleft ear\tleft external jugular\tleft foot\tleft gluteus medius\tleft hand\tleft internal jugular\tleft lower abd quadrant\tleft lower forearm\tleft mid forearm\tleft naris\tleft posterior chest\tleft subclavian\tleft thigh\tleft upper arm\tleft upper abd quadrant\tleft upper forearm\tleft ventragluteal\tleft vastus lateralis\tright eye\tleft eye\tbilateral eyes\tperianal\tperineal\tright arm\tright anterior chest\tright antecubital fossa\tright deltoid\tright ear\tright external jugular\tright foot\tright gluteus medius\tright hand\tright internal jugular\tright lower abd quadrant\tright lower forearm\tright mid forearm\tright naris\tright posterior chest\tright subclavian\tright thigh\tright upper arm\tright upper abd quadrant\tright upper forearm\tright ventragluteal\tright vastus lateralis',
  },
  {
    url: 'http://hl7.org/fhir/v3/ActStatus',
    codes: 'normal|aborted|active|cancelled|completed|held|new|suspended|nullified|obsolete',
    displays: 'normal\taborted\tactive\tcancelled\tcompleted\theld\tnew\tsuspended\tnullified\tobsolete',
  },
  {
    url: 'http://hl7.org/fhir/v3/ActUSPrivacyLaw',
    codes: '_ActUSPrivacyLaw|42CFRPart2|CommonRule|HIPAANOPP|HIPAAPsyNotes|HIPAASelfPay|Title38Section7332',
    displays:
      'ActUSPrivacyLaw\t42 CFR Part2\tCommon Rule\tHIPAA notice of privacy practices\tHIPAA psychotherapy notes\tHIPAA self-pay\tTitle 38 Section 7332',
  },
  {
    url: 'http://hl7.org/fhir/v3/ActUncertainty',
    codes: 'N|U',
    displays: 'stated with no assertion of uncertainty\tstated with uncertainty',
  },
  {
    url: 'http://hl7.org/fhir/v3/AddressPartType',
    codes:
      'ADL|AL|DAL|SAL|BNN|BNR|BNS|CAR|CEN|CNT|CPA|CTY|DEL|DINST|DINSTA|DINSTQ|DIR|DMOD|DMODID|DPID|INT|POB|PRE|STA|STB|STR|STTYP|UNID|UNIT|ZIP',
    displays:
      'additional locator\taddress line\tdelivery address line\tstreet address line\tbuilding number numeric\tbuilding number\tbuilding number suffix\tcare of\tcensus tract\tcountry\tcounty or parish\tmunicipality\tdelimiter\tdelivery installation type\tdelivery installation area\tdelivery installation qualifier\tdirection\tdelivery mode\tdelivery mode identifier\tdelivery point identifier\tintersection\tpost box\tprecinct\tstate or province\tstreet name base\tstreet name\tstreet type\tunit identifier\tunit designator\tpostal code',
  },
  {
    url: 'http://hl7.org/fhir/v3/AddressUse',
    codes:
      '_GeneralAddressUse|BAD|CONF|H|HP|HV|OLD|TMP|WP|DIR|PUB|_PostalAddressUse|PHYS|PST|_TelecommunicationAddressUse|AS|EC|MC|PG',
    displays:
      '_GeneralAddressUse\tbad address\tconfidential address\thome address\tprimary home\tvacation home\tno longer in use\ttemporary address\twork place\tdirect\tpublic\t_PostalAddressUse\tphysical visit address\tpostal address\t_TelecommunicationAddressUse\tanswering service\temergency contact\tmobile contact)\tpager',
  },
  {
    url: 'http://hl7.org/fhir/v3/AdministrativeGender',
    codes: 'F|M|UN',
    displays: 'Female\tMale\tUndifferentiated',
  },
  {
    url: 'http://hl7.org/fhir/v3/AmericanIndianAlaskaNativeLanguages',
    codes:
      '_Algic|_Algonquian|_Arapahoan|_ArapahoGrosVentre|x-ARP|x-ATS|_CreeMontagnais|_Cree|x-CRP|_EasternAlgonquin|_Abenakian|x-AAQ|x-ABE|x-MAC|_Delawaran|x-DEL|x-MIC|_Ojibwayan|x-OJB|x-POT|_SaukFoxKickapoo|x-KIC|x-SAC|x-SJW|x-BLC|x-CHY|x-MEZ|_Ritwan|x-YUR|_Caddoan|_NorthernCaddoan|x-ARI|x-PAW|x-WIC|_SouthernCaddoan|x-CAD|_Chimakuan|x-QUI|_EskimoAleut|_Aleut|x-ALW|_Eskimoan|_InuitInupiaq|x-ESI|x-ESK|_SirenikskiYupik|x-EMS|x-ESS|x-ESU|_Hokan|_CochimiYuman|_Yuman|_DeltaCalifornia|_Diegueno|x-DIH|x-COC|_Pai|x-YUF|_River|x-MOV|x-MRC|x-YUM|_Palaihnihan|x-ACH|x-ATW|_Pomoan|x-KJU|x-PEF|x-PEO|x-PEQ|x-POO|_Shasta|x-SHT|x-KYH|x-WAS|_Iroquoian|_NorthernIroquoian|x-CAY|x-MOH|x-ONE|x-ONO|x-SEE|x-TUS|x-CER|_Keresan|x-KEE|x-KJQ|_KiowaTanoan|_Tiwa|x-TAO|x-TIX|x-KIO|x-TEW|x-TOW|_Muskogean|_CentralMuskogean|x-AKZ|x-CKU|x-MIK|_WesternMuskogean|x-CCT|x-CIC|x-CRK|_Nadene|_AthapaskanEyak|_Athapaskan|_Apachean|_EasternApachean|x-APJ|x-APL|_WesternApachean|x-APM|x-APW|x-NAV|x-APK|_CentralAlaskaYukon|_KoyukonIngalik|x-HOI|x-ING|x-KOY|_KutchinHan|x-HAA|x-KUC|_TananaTutchone|_Tanana|x-TAA|x-TAU|x-TCB|x-KUU|_PacificCoastAthapaskan|_CaliforniaAthapaskan|x-HUP|x-KTW|_OregonAthapaskan|x-TOL|x-TUU|_SouthernAlaska|x-AHT|x-TFN|x-EYA|x-TLI|_Penutian|_Chinookan|_UpperChinook|x-WAC|_Coosan|x-COS|_Maiduan|x-MAI|x-NMU|x-NSZ|_PlateauPenutian|_Sahaptian|x-UMA|x-WAA|x-WAR|x-YAK|x-KLA|x-NEZ|_Takelman|_Kalapuyan|x-KAL|_Tsimshianic|x-TSI|_Utian|_Miwokan|_EasternMiwok|x-CSM|x-NSQ|x-PMW|x-SKD|_WesternMiwok|x-CSI|x-LMW|_Wintuan|x-WIT|_Yokutsan|x-ENH|x-GSH|x-PYL|x-TKH|_Pidgin|x-CHH|_Salishan|_CentralSalish|x-CLM|x-LUT|x-STR|_InteriorSalish|x-COL|x-CRD|x-FLA|x-OKA|_Tsamosan|x-CEA|x-CJH|x-COW|x-QUN|_SiouanCatawba|_Siouan|_MississippiValley|_ChiwereWinnebago|x-IOW|x-WIN|_Dakotan|x-ASB|x-DHG|x-LKT|x-NKT|_Dhegiha|x-KAA|x-OMA|x-OSA|x-QUA|_MissouriRiver|x-CRO|x-HID|x-MHQ|_UtoAztecan|_Numic|_CentralNumic|x-COM|x-PAR|x-SHH|_SouthernNumic|x-KAW|x-UTE|_WesternNumic|x-MON|x-PAO|_Takic|_Cupan|x-CHL|x-CUP|x-LUI|_SerranoGabrielino|x-SER|_Taracahitan|_Cahitan|x-YAQ|_Tepiman|x-PAP|x-HOP|x-TUB|_Wakashan|_Nootkan|x-MYH|_Yukian|x-WAO|x-YUK|x-HAI|x-KUN|x-PSD|x-YUC|x-ZUN',
    displays:
      "Algic\tAlgonquian\tArapahoan\tArapahoGrosVentre\tArapaho\tGros Ventre\tCreeMontagnais\tCree\tWestern Cree\tEasternAlgonquin\tAbenakian\tEastern Abenaki\tWestern Abenaki\tMaliseet-Passamaquoddy\tDelawaran\tUnami Delaware\tMicmac\tOjibwayan\tSouthern Ojibwa\tPotawatami\tSaukFoxKickapoo\tKickapoo\tMesquakie\tShawnee\tBlackfoot\tCheyenne\tMenominee\tRitwan\tYurok\tCaddoan\tNorthernCaddoan\tArikara\tPawnee\tWichita\tSouthernCaddoan\tCaddo\tChimakuan\tQuileute\tEskimoAleut\tAleut\tAleut\tEskimoan\tInuitInupiaq\tNorth Alaskan Inuktitut\tNorthwest Alaska Inuktitut\tSirenikskiYupik\tPacific Yupik Gulf\tCentral Siberian Yupik\tCentral Alaskan Yupik\tHokan\tCochimiYuman\tYuman\tDeltaCalifornia\tDiegueno\tKumeyaay\tCocopa\tPai\tHavasupai\tRiver\tMohave\tMaricopa\tQuechan\tPalaihnihan\tAchumawi\tAtsugewi\tPomoan\tKashaya\tNortheastern Pomo\tSoutheastern Pomo\tSouthern Pomo\tCentral Pomo\tShasta\tShasta\tKarok\tWashoe\tIroquoian\tNorthernIroquoian\tCayuga\tMohawk\tOneida\tOnondaga\tSeneca\tTuscarora\tCherokee\tKeresan\tRio Grande Keresan\tAcoma-Laguna\tKiowaTanoan\tTiwa\tNorthern Tiwa\tSouthern Tiwa\tKiowa\tTewa\tJemez\tMuskogean\tCentralMuskogean\tAlabama\tKoasati\tMikasuki\tWesternMuskogean\tChoctaw\tChickasaw\tCreek\tNadene\tAthapaskanEyak\tAthapaskan\tApachean\tEasternApachean\tJicarilla\tLipan\tWesternApachean\tMescalero-Chiricahua\tWestern Apache\tDine\tKiowa Apache\tCentralAlaskaYukon\tKoyukonIngalik\tHolikachuk\tDegexit'an\tKoyukon\tKutchinHan\tHan\tKutchin\tTananaTutchone\tTanana\tLower Tanana\tUpper Tanana\tTanacross\tUpper Kuskokwim\tPacificCoastAthapaskan\tCaliforniaAthapaskan\tHupa\tCahto\tOregonAthapaskan\tTolowa\tTututni\tSouthernAlaska\tAhtna\tTanaina\tEyak\tTlingit\tPenutian\tChinookan\tUpperChinook\tKiksht\tCoosan\tHanis\tMaiduan\tNorthwest Maidu\tNortheast Maidu\tNisenan\tPlateauPenutian\tSahaptian\tUmatilla\tWalla Walla\tTenino\tYakima\tKlamath-Modoc\tNez Perce\tTakelman\tKalapuyan\tCentral Kalapuyan\tTsimshianic\tCoast Tsimshain\tUtian\tMiwokan\tEasternMiwok\tCentral Sierra Miwok\tNorthern Sierra Miwok\tPlains Miwok\tSouthern Sierra Miwok\tWesternMiwok\tCoast Miwok\tLake Miwok\tWintuan\tWintu-Nomlaki\tYokutsan\tKings River\tGashowu\tPoso Creek\tTule-Kaweah\tPidgin\tChinook Wawa\tSalishan\tCentralSalish\tClallam\tLushootseed\tNorthern Straits\tInteriorSalish\tColumbian\tCoeur D'alene\tKalispel\tOkanagan\tTsamosan\tLower Chehalis\tUpper Chehalis\tCowlitz\tQuinault\tSiouanCatawba\tSiouan\tMississippiValley\tChiwereWinnebago\tChiwere\tHocak\tDakotan\tAssiniboine\tDakota\tLakota\tNakota\tDhegiha\tKansa\tOmaha-Ponca\tOsage\tQuapaw\tMissouriRiver\tCrow\tHidatsa\tMandan\tUtoAztecan\tNumic\tCentralNumic\tComanche\tPanamint\tShoshone\tSouthernNumic\tKawaiisu\tUte-Southern Paiute\tWesternNumic\tMono\tNorthern Paiute-Bannock\tTakic\tCupan\tCahuilla\tCupeno\tLuiseno\tSerranoGabrielino\tSerrano\tTaracahitan\tCahitan\tYaqui\tTepiman\tPapago-Pima\tHopi\tTubatululabal\tWakashan\tNootkan\tMakah\tYukian\tWappo\tYuki\tHaida\tKootenai\tPlains Indian Sign Language\tYuchi\tZuni",
  },
  { url: 'http://hl7.org/fhir/v3/Calendar', codes: 'GREG', displays: 'Gregorian' },
  {
    url: 'http://hl7.org/fhir/v3/CalendarCycle',
    codes: '_CalendarCycleOneLetter|CW|CY|D|DW|H|M|N|S|_CalendarCycleTwoLetter|CD|CH|CM|CN|CS|DY|WY|WM',
    displays:
      'CalendarCycleOneLetter\tweek (continuous)\tyear\tday of the month\tday of the week (begins with Monday)\thour of the day\tmonth of the year\tminute of the hour\tsecond of the minute\tCalendarCycleTwoLetter\tday (continuous)\thour (continuous)\tmonth (continuous)\tminute (continuous)\tsecond (continuous)\tday of the year\tweek of the year\tweek of the month',
  },
  { url: 'http://hl7.org/fhir/v3/CalendarType', codes: 'GREG', displays: 'Gregorian' },
  {
    url: 'http://hl7.org/fhir/v3/Charset',
    codes:
      'EBCDIC|ISO-10646-UCS-2|ISO-10646-UCS-4|ISO-8859-1|ISO-8859-2|ISO-8859-5|JIS-2022-JP|US-ASCII|UTF-7|UTF-8',
    displays:
      'EBCDIC\tISO-10646-UCS-2\tISO-10646-UCS-4\tISO-8859-1\tISO-8859-2\tISO-8859-5\tJIS-2022-JP\tUS-ASCII\tUTF-7\tUTF-8',
  },
  {
    url: 'http://hl7.org/fhir/v3/CodingRationale',
    codes: 'O|OR|P|PR|R|HL7|SH|SRC',
    displays:
      'originally produced code\toriginal and required\tpost-coded\tpost-coded and required\trequired\tHL7 Specified or Mandated\tBoth HL7 mandated and the original code\tSource (or original) code',
  },
  {
    url: 'http://hl7.org/fhir/v3/CommunicationFunctionType',
    codes: 'RCV|RSP|SND',
    displays: 'receiver\trespond to\tsender',
  },
  {
    url: 'http://hl7.org/fhir/v3/CompressionAlgorithm',
    codes: 'BZ|DF|GZ|Z|Z7|ZL',
    displays: 'bzip\tdeflate\tgzip\tcompress\tZ7\tzlib',
  },
  {
    url: 'http://hl7.org/fhir/v3/Confidentiality',
    codes:
      '_Confidentiality|L|M|N|R|U|V|_ConfidentialityByAccessKind|B|D|I|_ConfidentialityByInfoType|ETH|HIV|PSY|SDV|_ConfidentialityModifiers|C|S|T',
    displays:
      'Confidentiality\tlow\tmoderate\tnormal\trestricted\tunrestricted\tvery restricted\tConfidentialityByAccessKind\tbusiness\tclinician\tindividual\tConfidentialityByInfoType\tsubstance abuse related\tHIV related\tpsychiatry relate\tsexual and domestic violence related\tConfidentialityModifiers\tcelebrity\tsensitive\ttaboo',
  },
  {
    url: 'http://hl7.org/fhir/v3/ContainerCap',
    codes: '_MedicationCap|CHILD|EASY|FILM|FOIL|PUSH|SCR',
    displays: 'MedicationCap\tChildProof\tEasyOpen\tFilm\tFoil\tPush Cap\tScrew Cap',
  },
  { url: 'http://hl7.org/fhir/v3/ContainerSeparator', codes: 'GEL|NONE', displays: 'Gel\tNone' },
  {
    url: 'http://hl7.org/fhir/v3/ContentProcessingMode',
    codes: 'SEQL|UNOR',
    displays: 'Sequential\tUnordered',
  },
  {
    url: 'http://hl7.org/fhir/v3/ContextControl',
    codes:
      '_ContextControlAdditive|AN|AP|_ContextControlNonPropagating|ON|_ContextControlOverriding|OP|_ContextControlPropagating',
    displays:
      'ContextControlAdditive\tadditive, non-propagating\tadditive, propagating\tContextControlNonPropagating\toverriding, non-propagating\tContextControlOverriding\toverriding, propagating\tContextControlPropagating',
  },
  {
    url: 'http://hl7.org/fhir/v3/DataOperation',
    codes:
      'OPERATE|CREATE|DELETE|EXECUTE|READ|UPDATE|APPEND|MODIFYSTATUS|ABORT|ACTIVATE|CANCEL|COMPLETE|HOLD|JUMP|NULLIFY|OBSOLETE|REACTIVATE|RELEASE|RESUME|SUSPEND',
    displays:
      'operate\tcreate\tdelete\texecute\tread\trevise\tappend\tmodify status\tabort\tactivate\tcancel\tcomplete\thold\tjump\tnullify\tobsolete\treactivate\trelease\tresume\tsuspend',
  },
  {
    url: 'http://hl7.org/fhir/v3/DeviceAlertLevel',
    codes: 'C|N|S|W',
    displays: 'Critical\tNormal\tSerious\tWarning',
  },
  {
    url: 'http://hl7.org/fhir/v3/DocumentCompletion',
    codes: 'AU|DI|DO|IN|IP|LA|NU|PA|UC',
    displays:
      'authenticated\tdictated\tdocumented\tincomplete\tin progress\tlegally authenticated\tnullified document\tpre-authenticated\tunsigned completed document',
  },
  {
    url: 'http://hl7.org/fhir/v3/DocumentStorage',
    codes: 'AC|AA|AR|PU',
    displays: 'active\tactive and archived\tarchived (not active)\tpurged',
  },
  {
    url: 'http://hl7.org/fhir/v3/EducationLevel',
    codes: 'ASSOC|BD|ELEM|GD|HS|PB|POSTG|SCOL|SEC',
    displays:
      "Associate's or technical degree complete\tCollege or baccalaureate degree complete\tElementary School\tGraduate or professional Degree complete\tHigh School or secondary school degree complete\tSome post-baccalaureate education\tDoctoral or post graduate education\tSome College education\tSome secondary or high school education",
  },
  { url: 'http://hl7.org/fhir/v3/EmployeeJobClass', codes: 'FT|PT', displays: 'full-time\tpart-time' },
  {
    url: 'http://hl7.org/fhir/v3/EncounterAdmissionSource',
    codes: 'E|LD|NB',
    displays: 'emergency\tlabor and delivery\tnewborn',
  },
  {
    url: 'http://hl7.org/fhir/v3/EncounterSpecialCourtesy',
    codes: 'EXT|NRM|PRF|STF|VIP',
    displays: 'extended courtesy\tnormal courtesy\tprofessional courtesy\tstaff\tvery important person',
  },
  {
    url: 'http://hl7.org/fhir/v3/EntityClass',
    codes:
      'ENT|HCE|LIV|NLIV|ANM|MIC|PLNT|PSN|MAT|CHEM|FOOD|MMAT|CONT|HOLD|DEV|CER|MODDV|ORG|PUB|STATE|NAT|PLC|CITY|COUNTRY|COUNTY|PROVINCE|RGRP',
    displays:
      'entity\thealth chart entity\tliving subject\tnon-person living subject\tanimal\tmicroorganism\tplant\tperson\tmaterial\tchemical substance\tfood\tmanufactured material\tcontainer\tholder\tdevice\tcertificate representation\timaging modality\torganization\tpublic institution\tstate\tNation\tplace\tcity or town\tcountry\tcounty or parish\tstate or province\tgroup',
  },
  {
    url: 'http://hl7.org/fhir/v3/EntityCode',
    codes:
      '_MaterialEntityClassType|_ContainerEntityType|PKG|_NonRigidContainerEntityType|BAG|PACKT|PCH|SACH|_RigidContainerEntityType|_IndividualPackageEntityType|AMP|MINIM|NEBAMP|OVUL|_MultiUseContainerEntityType|BOT|BOTA|BOTD|BOTG|BOTP|BOTPLY|BOX|CAN|CART|CNSTR|JAR|JUG|TIN|TUB|TUBE|VIAL|BLSTRPK|CARD|COMPPKG|DIALPK|DISK|DOSET|STRIP|KIT|SYSTM|_MedicalDevice|_AccessMedicalDevice|LINE|IALINE|IVLINE|_AdministrationMedicalDevice|_InjectionMedicalDevice|AINJ|PEN|SYR|APLCTR|INH|DSKS|DSKUNH|TRBINH|PMP|_SpecimenAdditiveEntity|ACDA|ACDB|ACET|AMIES|BACTM|BF10|BOR|BOUIN|BSKM|C32|C38|CARS|CARY|CHLTM|CTAD|EDTK15|EDTK75|EDTN|ENT|F10|FDP|FL10|FL100|HCL6|HEPA|HEPL|HEPN|HNO3|JKM|KARN|KOX|LIA|M4|M4RT|M5|MICHTM|MMDTM|NAF|NONE|PAGE|PHENOL|PVA|RLM|SILICA|SPS|SST|STUTM|THROM|THYMOL|THYO|TOLU|URETM|VIRTM|WEST|BLDPRD|VCCNE|_DrugEntity|_ClinicalDrug|_NonDrugAgentEntity|NDA01|NDA02|NDA03|NDA04|NDA05|NDA06|NDA07|NDA08|NDA09|NDA10|NDA11|NDA12|NDA13|NDA14|NDA15|NDA16|NDA17|_OrganizationEntityType|HHOLD|NAT|RELIG|_PlaceEntityType|BED|BLDG|FLOOR|ROOM|WING|_ResourceGroupEntityType|PRAC',
    displays:
      "MaterialEntityClassType\tContainerEntityType\tPackage\tNonRigidContainerEntityType\tBag\tPacket\tPouch\tSachet\tRigidContainerEntityType\tIndividualPackageEntityType\tAmpule\tMinim\tNebuamp\tOvule\tMultiUseContainerEntityType\tBottle\tAmber Bottle\tDropper Bottle\tGlass Bottle\tPlastic Bottle\tPolyethylene Bottle\tBox\tCan\tCartridge\tCanister\tJar\tJug\tTin\tTub\tTube\tVial\tBlister Pack\tCard\tCompliance Package\tDial Pack\tDisk\tDosette\tStrip\tKit\tSystem\tMedicalDevice\tAccessMedicalDevice\tLine\tIntra-arterial Line\tIntraveneous Line\tAdministrationMedicalDevice\tInjectionMedicalDevice\tAutoInjector\tPen\tSyringe\tApplicator\tInhaler\tDiskus\tDiskhaler\tTurbuhaler\tPump\tSpecimenAdditiveEntity\tACD Solution A\tACD Solution B\tAcetic Acid\tAmies transport medium\tBacterial Transport medium\tBuffered 10% formalin\tBoric Acid\tBouin's solution\tBuffered skim milk\t3.2% Citrate\t3.8% Citrate\tCarson's Modified 10% formalin\tCary Blair Medium\tChlamydia transport medium\tCTAD\tPotassium/K EDTA 15%\tPotassium/K EDTA 7.5%\tSodium/Na EDTA\tEnteric bacteria transport medium\t10% Formalin\tThrombin NIH; soybean trypsin inhibitor\tSodium Fluoride, 10mg\tSodium Fluoride, 100mg\t6N HCL\tAmmonium heparin\tLithium/Li Heparin\tSodium/Na Heparin\tNitric Acid\tJones Kendrick Medium\tKarnovsky's fixative\tPotassium Oxalate\tLithium iodoacetate\tM4\tM4-RT\tM5\tMichel's transport medium\tMMD transport medium\tSodium Fluoride\tNone\tPage's Saline\tPhenol\tPolyvinylalcohol\tReagan Lowe Medium\tSiliceous earth\tSodium polyanethol sulfonate 0.35% in 0.85% sodium chloride\tSerum Separator Tube\tStuart transport medium\tThrombin\tThymol\tThyoglycolate broth\tToluene\tUreaplasma transport medium\tViral Transport medium\tBuffered Citrate\tBlood Product\tVaccine\tDrugEntity\tClinicalDrug\tNonDrugAgentEntity\tegg\tfish\tlactose\tpeanut\tsoy\tsulfites\twheat or gluten\tisocyanates\tsolvents\toils\tvenoms\tlatex\tshellfish\tstrawberries\ttomatoes\tdust\tdust mites\tOrganizationEntityType\thousehold\tNationEntityType\treligious institution\tPlaceEntityType\tBed Location\tBuilding Location\tFloor Location\tRoom Location\tWing Location\tResourceGroupEntityType\tPractitionerGroup",
  },
  {
    url: 'http://hl7.org/fhir/v3/EntityDeterminer',
    codes: 'INSTANCE|GROUP|KIND|GROUPKIND|QUANTIFIED_KIND',
    displays: 'specific\tspecific group\tdescribed\tdescribed group\tdescribed quantified',
  },
  {
    url: 'http://hl7.org/fhir/v3/EntityHandling',
    codes: 'AMB|C37|CAMB|CATM|CFRZ|CREF|DFRZ|DRY|FRZ|MTLF|NTR|PRTL|PSA|PSO|REF|SBU|UFRZ|UPR',
    displays:
      'Ambient Temperature\tBody Temperature\tCritical Ambient temperature\tProtect from Air\tCritical frozen\tCritical refrigerated temperature\tDeep Frozen\tdry\tfrozen\tMetal Free\tnitrogen\tProtect from Light\tdo not shake\tno shock\tRefrigerated temperature\tShake before use\tUltra frozen\tupright',
  },
  {
    url: 'http://hl7.org/fhir/v3/EntityNamePartQualifier',
    codes:
      '_OrganizationNamePartQualifier|AC|AD|BR|CL|IN|LS|NB|PR|SP|TITLE|VV|PharmaceuticalEntityNamePartQualifiers|CON|DEV|FLAV|FORMUL|FRM|INV|POPUL|SCI|STR|TIME|TMK|USE|_PersonNamePartQualifier|_PersonNamePartAffixTypes|_PersonNamePartChangeQualifier|_PersonNamePartMiscQualifier',
    displays:
      'OrganizationNamePartQualifier\tacademic\tadopted\tbirth\tcallme\tinitial\tLegal status\tnobility\tprofessional\tspouse\ttitle\tvoorvoegsel\tPharmaceuticalEntityNamePartQualifiers\tcontainer name\tdevice name\tFlavorName\tFormulationPartName\tform name\tinvented name\tTargetPopulationName\tscientific name\tstrength name\tTimeOrPeriodName\ttrademark name\tintended use name\tPersonNamePartQualifier\tPersonNamePartAffixTypes\tPersonNamePartChangeQualifier\tPersonNamePartMiscQualifier',
  },
  {
    url: 'http://hl7.org/fhir/v3/EntityNamePartQualifierR2',
    codes:
      'AD|SP|BR|CL|IN|LS|MID|PFX|PharmaceuticalEntityNamePartQualifiers|CON|DEV|FLAV|FORMUL|FRM|INV|POPUL|SCI|STR|TIME|TMK|USE|SFX|TitleStyles|AC|HON|NB|PR',
    displays:
      'acquired\tspouse\tbirth\tcallme\tinitial\tlegal status\tmiddle name\tprefix\tPharmaceuticalEntityNamePartQualifiers\tcontainer name\tdevice name\tFlavorName\tFormulationPartName\tform name\tinvented name\tTargetPopulationName\tscientific name\tstrength name\tTimeOrPeriodName\ttrademark name\tintended use name\tsuffix\tTitleStyles\tacademic\thonorific\tnobility\tprofessional',
  },
  {
    url: 'http://hl7.org/fhir/v3/EntityNamePartType',
    codes: 'DEL|FAM|GIV|PFX|SFX',
    displays: 'delimiter\tfamily\tgiven\tprefix\tsuffix',
  },
  {
    url: 'http://hl7.org/fhir/v3/EntityNamePartTypeR2',
    codes: 'DEL|FAM|GIV|TITLE',
    displays: 'delimiter\tfamily\tgiven\ttitle',
  },
  {
    url: 'http://hl7.org/fhir/v3/EntityNameUse',
    codes: '_NameRepresentationUse|ABC|IDE|SYL|ASGN|C|I|L|OR|P|A|R|SRCH|PHON|SNDX',
    displays:
      'NameRepresentationUse\tAlphabetic\tIdeographic\tSyllabic\tassigned\tLicense\tIndigenous/Tribal\tLegal\tofficial registry\tpseudonym\tArtist/Stage\tReligious\tsearch\tphonetic\tSoundex',
  },
  {
    url: 'http://hl7.org/fhir/v3/EntityNameUseR2',
    codes: 'Assumed|A|ANON|I|P|R|C|M|NameRepresentationUse|ABC|IDE|SYL|OLD|DN|OR|PHON|SRCH|T',
    displays:
      'Assumed\tbusiness name\tAnonymous\tIndigenous/Tribal\tOther/Pseudonym/Alias\treligious\tcustomary\tmaiden name\tNameRepresentationUse\talphabetic\tideographic\tsyllabic\tno longer in use\tdo not use\tofficial registry name\tphonetic\tsearch\ttemporary',
  },
  {
    url: 'http://hl7.org/fhir/v3/EntityRisk',
    codes: 'AGG|BIO|COR|ESC|IFL|EXP|INF|BHZ|INJ|POI|RAD',
    displays:
      'aggressive\tBiological\tCorrosive\tEscape Risk\tinflammable\texplosive\tinfectious\tbiohazard\tinjury hazard\tpoison\tradioactive',
  },
  {
    url: 'http://hl7.org/fhir/v3/EntityStatus',
    codes: 'normal|active|inactive|terminated|nullified',
    displays: 'normal\tactive\tinactive\tterminated\tnullified',
  },
  {
    url: 'http://hl7.org/fhir/v3/EquipmentAlertLevel',
    codes: 'C|N|S|W',
    displays: 'Critical\tNormal\tSerious\tWarning',
  },
  {
    url: 'http://hl7.org/fhir/v3/Ethnicity',
    codes:
      '2135-2|2137-8|2138-6|2139-4|2140-2|2141-0|2142-8|2143-6|2144-4|2145-1|2146-9|2148-5|2149-3|2150-1|2151-9|2152-7|2153-5|2155-0|2156-8|2157-6|2158-4|2159-2|2160-0|2161-8|2162-6|2163-4|2165-9|2166-7|2167-5|2168-3|2169-1|2170-9|2171-7|2172-5|2173-3|2174-1|2175-8|2176-6|2178-2|2180-8|2182-4|2184-0|2186-5',
    displays:
      'Hispanic or Latino\tSpaniard\tAndalusian\tAsturian\tCastillian\tCatalonian\tBelearic Islander\tGallego\tValencian\tCanarian\tSpanish Basque\tMexican\tMexican American\tMexicano\tChicano\tLa Raza\tMexican American Indian\tCentral American\tCosta Rican\tGuatemalan\tHonduran\tNicaraguan\tPanamanian\tSalvadoran\tCentral American Indian\tCanal Zone\tSouth American\tArgentinean\tBolivian\tChilean\tColombian\tEcuadorian\tParaguayan\tPeruvian\tUruguayan\tVenezuelan\tSouth American Indian\tCriollo\tLatin American\tPuerto Rican\tCuban\tDominican\tNot Hispanic or Latino',
  },
  {
    url: 'http://hl7.org/fhir/v3/ExposureMode',
    codes: '_ExposureMode|AIRBORNE|CONTACT|FOODBORNE|WATERBORNE',
    displays: 'ExposureMode\tairborne\tcontact\tfoodborne\twaterborne',
  },
  {
    url: 'http://hl7.org/fhir/v3/GTSAbbreviation',
    codes:
      'AM|BID|JB|JE|JH|_GTSAbbreviationHolidaysChristianRoman|JHCHREAS|JHCHRGFR|JHCHRNEW|JHCHRPEN|JHCHRXME|JHCHRXMS|JHNNL|JHNNLLD|JHNNLQD|JHNNLSK|JHNUS|JHNUSCLM|JHNUSIND|JHNUSIND1|JHNUSIND5|JHNUSLBR|JHNUSMEM|JHNUSMEM5|JHNUSMEM6|JHNUSMLK|JHNUSPRE|JHNUSTKS|JHNUSTKS5|JHNUSVET|PM|Q4H|Q6H|QD|QID|QOD|TID',
    displays:
      "AM\tBID\tJB\tJE\tGTSAbbreviationHolidays\tGTSAbbreviationHolidaysChristianRoman\tJHCHREAS\tJHCHRGFR\tJHCHRNEW\tJHCHRPEN\tJHCHRXME\tJHCHRXMS\tThe Netherlands National Holidays\tLiberation day (May 5 every five years)\tQueen's day (April 30)\tSinterklaas (December 5)\tGTSAbbreviationHolidaysUSNational\tJHNUSCLM\tJHNUSIND\tJHNUSIND1\tJHNUSIND5\tJHNUSLBR\tJHNUSMEM\tJHNUSMEM5\tJHNUSMEM6\tJHNUSMLK\tJHNUSPRE\tJHNUSTKS\tJHNUSTKS5\tJHNUSVET\tPM\tQ4H\tQ6H\tQD\tQID\tQOD\tTID",
  },
  { url: 'http://hl7.org/fhir/v3/GenderStatus', codes: 'I|N', displays: 'Intact\tNeutered' },
  {
    url: 'http://hl7.org/fhir/v3/HL7UpdateMode',
    codes: 'A|AR|D|K|N|R|REF|U|_SetUpdateMode|ESA|ESAC|ESC|ESD|AU|I|V',
    displays:
      'Add\tAdd or Replace\tRemove\tKey\tNo Change\tReplace\tReference\tUnknown\tSetUpdateMode\tSet Add\tSet Add or Change\tSet Change\tSet Delete\tAdd or Update\tIgnore\tVerify',
  },
  {
    url: 'http://hl7.org/fhir/v3/HtmlLinkType',
    codes:
      'alternate|appendix|bookmark|chapter|contents|copyright|glossary|help|index|next|prev|section|start|stylesheet|subsection',
    displays:
      'alternate\tappendix\tbookmark\tchapter\tcontents\tcopyright\tglossary\thelp\tindex\tnext\tprev\tsection\tstart\tstylesheet\tsubsection',
  },
  {
    url: 'http://hl7.org/fhir/v3/IdentifierReliability',
    codes: 'ISS|UNV|VRF',
    displays: 'Issued by System\tUnverified by system\tVerified by system',
  },
  {
    url: 'http://hl7.org/fhir/v3/IdentifierScope',
    codes: 'BUSN|OBJ|VER|VW',
    displays: 'Business Identifier\tObject Identifier\tVersion Identifier\tView Specific Identifier',
  },
  {
    url: 'http://hl7.org/fhir/v3/IntegrityCheckAlgorithm',
    codes: 'SHA-1|SHA-256',
    displays: 'secure hash algorithm - 1\tsecure hash algorithm - 256',
  },
  {
    url: 'http://hl7.org/fhir/v3/LanguageAbilityMode',
    codes: 'ESGN|ESP|EWR|RSGN|RSP|RWR',
    displays:
      'Expressed signed\tExpressed spoken\tExpressed written\tReceived signed\tReceived spoken\tReceived written',
  },
  {
    url: 'http://hl7.org/fhir/v3/LanguageAbilityProficiency',
    codes: 'E|F|G|P',
    displays: 'Excellent\tFair\tGood\tPoor',
  },
  {
    url: 'http://hl7.org/fhir/v3/LivingArrangement',
    codes: 'HL|M|T|I|CS|G|N|X|PR|H|R|SL',
    displays:
      'homeless\tNomadic\tTransient\tInstitution\tcommunity shelter\tGroup Home\tNursing Home\tExtended care facility\tprivate residence\tIndependent Household\tRetirement Community\tsupported living',
  },
  { url: 'http://hl7.org/fhir/v3/LocalMarkupIgnore', codes: 'all|markup', displays: 'all\tmarkup' },
  { url: 'http://hl7.org/fhir/v3/LocalRemoteControlState', codes: 'L|R', displays: 'Local\tRemote' },
  {
    url: 'http://hl7.org/fhir/v3/ManagedParticipationStatus',
    codes: 'normal|active|cancelled|completed|pending|nullified',
    displays: 'normal\tactive\tcancelled\tcompleted\tpending\tnullified',
  },
  {
    url: 'http://hl7.org/fhir/v3/MapRelationship',
    codes: 'BT|E|NT',
    displays: 'Broader Than\tExact\tNarrower Than',
  },
  {
    url: 'http://hl7.org/fhir/v3/MaritalStatus',
    codes: 'A|D|I|L|M|P|S|T|U|W',
    displays:
      'Annulled\tDivorced\tInterlocutory\tLegally Separated\tMarried\tPolygamous\tNever Married\tDomestic partner\tunmarried\tWidowed',
  },
  { url: 'http://hl7.org/fhir/v3/MessageWaitingPriority', codes: 'H|L|M', displays: 'High\tLow\tMedium' },
  {
    url: 'http://hl7.org/fhir/v3/ModifyIndicator',
    codes: 'M|N',
    displays: 'Modified subscription\tNew subscription',
  },
  {
    url: 'http://hl7.org/fhir/v3/NullFlavor',
    codes: 'NI|INV|DER|OTH|NINF|PINF|UNC|MSK|NA|UNK|ASKU|NAV|NASK|NAVU|QS|TRC|NP',
    displays:
      'NoInformation\tinvalid\tderived\tother\tnegative infinity\tpositive infinity\tun-encoded\tmasked\tnot applicable\tunknown\tasked but unknown\ttemporarily unavailable\tnot asked\tNot available\tSufficient Quantity\ttrace\tnot present',
  },
  {
    url: 'http://hl7.org/fhir/v3/ObservationInterpretation',
    codes:
      '_GeneticObservationInterpretation|CAR|Carrier|_ObservationInterpretationChange|B|D|U|W|_ObservationInterpretationExceptions|<|>|AC|IE|QCF|TOX|_ObservationInterpretationNormality|A|AA|HH|LL|H|H>|HU|L|L<|LU|N|_ObservationInterpretationSusceptibility|I|MS|NS|R|SYN-R|S|SDD|SYN-S|VS|EX|HX|LX|HM|ObservationInterpretationDetection|IND|E|NEG|ND|POS|DET|ObservationInterpretationExpectation|EXP|UNE|OBX|ReactivityObservationInterpretation|NR|RR|WR',
    displays:
      'GeneticObservationInterpretation\tCarrier\tCarrier\tObservationInterpretationChange\tBetter\tSignificant change down\tSignificant change up\tWorse\tObservationInterpretationExceptions\tOff scale low\tOff scale high\tAnti-complementary substances present\tInsufficient evidence\tQuality control failure\tCytotoxic substance present\tObservationInterpretationNormality\tAbnormal\tCritical abnormal\tCritical high\tCritical low\tHigh\tSignificantly high\tSignificantly high\tLow\tSignificantly low\tSignificantly low\tNormal\tObservationInterpretationSusceptibility\tIntermediate\tmoderately susceptible\tNon-susceptible\tResistant\tSynergy - resistant\tSusceptible\tSusceptible-dose dependent\tSynergy - susceptible\tvery susceptible\toutside threshold\tabove high threshold\tbelow low threshold\tHold for Medical Review\tObservationInterpretationDetection\tIndeterminate\tEquivocal\tNegative\tNot detected\tPositive\tDetected\tObservationInterpretationExpectation\tExpected\tUnexpected\tInterpretation qualifiers in separate OBX segments\tReactivityObservationInterpretation\tNon-reactive\tReactive\tWeakly reactive',
  },
  {
    url: 'http://hl7.org/fhir/v3/ObservationMethod',
    codes:
      '_DecisionObservationMethod|ALGM|BYCL|GINT|_GeneticObservationMethod|PCR|_ObservationMethodAggregate|AVERAGE|COUNT|MAX|MEDIAN|MIN|MODE|STDEV.P|STDEV.S|SUM|VARIANCE.P|VARIANCE.S|_VerificationMethod|VDOC|VREG|VTOKEN|VVOICE|0001|0002|0003|0004|0005|0006|0007|0008|0009|0010|0011|0012|0013|0014|0015|0016|0017|0018|0019|0020|0021|0022|0023|0024|0025|0026|0027|0028|0029|0030|0031|0032|0033|0034|0035|0036|0037|0038|0039|0040|0041|0042|0043|0044|0045|0046|0047|0048|0049|0050|0051|0052|0053|0054|0055|0056|0057|0058|0059|0060|0061|0062|0063|0064|0065|0066|0067|0068|0069|0070|0071|0072|0073|0074|0075|0076|0077|0078|0079|0080|0081|0082|0083|0084|0085|0086|0087|0088|0089|0090|0091|0092|0093|0094|0095|0096|0097|0098|0099|0100|0101|0102|0103|0104|0105|0106|0107|0108|0109|0110|0111|0112|0113|0114|0115|0116|0117|0118|0119|0120|0121|0122|0123|0124|0125|0126|0128|0129|0130|0131|0132|0133|0134|0135|0136|0137|0138|0139|0140|0141|0142|0143|0144|0145|0146|0147|0148|0149|0150|0151|0152|0153|0154|0155|0156|0157|0158|0159|0160|0161|0162|0163|0164|0165|0166|0167|0168|0169|0170|0171|0172|0173|0174|0175|0176|0177|0178|0179|0180|0181|0182|0183|0184|0185|0186|0187|0188|0189|0190|0191|0192|0193|0194|0195|0196|0197|0198|0199|0200|0201|0202|0203|0204|0205|0206|0207|0208|0209|0210|0211|0212|0213|0214|0215|0216|0217|0218|0219|0220|0221|0222|0223|0224|0225|0226|0227|0228|0229|0230|0231|0232|0233|0234|0235|0236|0237|0238|0239|0243|0244|0247|0248|0249|0250|0251|0252|0253|0254|0255|0256|0257|0258|0259|0260|0261|0262|0263|0264|0265|0266|0267|0268|0269|0270|0271|0280|0240|0241|0242|0272|0245|0246|0273|0274|0275|0275a|0276|0277|0278|0279|0127',
    displays:
      "DecisionObservationMethod\talgorithm\tbayesian calculation\tglobal introspection\tGeneticObservationMethod\tPCR\tobservation method aggregate\taverage\tcount\tmaxima\tmedian\tminima\tmode\tpopulation standard deviation\tsample standard deviation\tsum\tpopulation variance\tsample variance\tVerificationMethod\tdocument verification\tregistry verification\telectronic token verification\tvoice-based verification\tComplement fixation\tComputed axial tomography\tHLAR agar test\tMacroscopic observation\tMagnetic resonance\tMorphometry\tPositron emission tomography\tSAMHSA confirmation\tSAMHSA screening\tSerum Neutralization\tTitration\tUltrasound\tX-ray crystallography\tAgglutination\tBuffered acidified plate agglutination\tCard agglutination\tHemagglutination\tHemagglutination inhibition\tLatex agglutination\tPlate agglutination\tRapid agglutination\tRBC agglutination\tRivanol agglutination\tTube agglutination\tBioassay\tAnimal Inoculation\tCytotoxicity\tEmbryo infective dose 50\tEmbryo lethal dose 50\tMouse intercerebral inoculation\tBioassay, qualitative\tBioassay, quantitative\tChemical method\tDifferential light absorption chemical test\tDipstick\tDipstick colorimetric laboratory test\tTest strip\tChromatography\tAffinity chromatography\tGas liquid chromatography\tHigh performance liquid chromatography\tLiquid Chromatography\tProtein A affinity chromatography\tCoagulation\tTilt tube coagulation time\tTilt tube reptilase induced coagulation\tAutomated count\tManual cell count\tPlatelet count, Rees-Ecker\tAerobic Culture\tAnaerobic Culture\tChicken embryo culture\tDelayed secondary enrichment\tMicroaerophilic Culture\tQuantitative microbial culture, cup\tQuantitative microbial culture, droplet\tQuantitative microbial culture, filter paper\tQuantitative microbial culture, pad culture\tQuantitative microbial culture, pour plate\tQuantitative microbial culture, surface streak\tSomatic Cell culture\tAgar diffusion\tAgar Gel Immunodiffusion\tElectrophoresis\tAgaorse gel electrophoresis\tElectrophoresis, citrate agar\tImmunoelectrophoresis\tPolyacrylamide gel electrophoresis\tStarch gel electrophoresis\tELISA\tELISA, antigen capture\tELISA, avidin biotin peroxidase complex\tKinetic ELISA\tELISA, peroxidase-antiperoxidase\tAPI 20 Strep\tAPI 20A\tAPI 20C AUX\tAPI 20E\tAPI 20NE\tAPI 50 CH\tAPI An-IDENT\tAPI Coryne\tAPI Rapid 20E\tAPI Staph\tAPI ZYM\tBacterial identification\tmini VIDAS\tPhage susceptibility typing\tQuad-FERM+\tRAPIDEC Staph\tStaphaurex\tVIDAS\tVitek\tVITEK 2\tImmune stain\tImmunofluorescent antibody, direct\tImmunofluorescent antibody, indirect\tImmunoperoxidase, Avidin-Biotin Complex\tImmunoperoxidase, Peroxidase anti-peroxidase complex\tImmunoperoxidase, Protein A-peroxidase complex\tImmunoassay\tImmunoassay, qualitative, multiple step\tImmunoassay, qualitative, single step\tRadioimmunoassay\tImmunoassay, semi-quantitative, multiple step\tImmunoassay, semi-quantitative, single step\tMicroscopy\tDarkfield microscopy\tElectron microscopy\tElectron microscopy tomography\tElectron microscopy, negative stain\tElectron microscopy, thick section\tElectron microscopy, thin section\tMicroscopy, Light\tPolarizing light microscopy\tScanning electron microscopy\tTransmission electron microscopy\tTransparent tape direct examination\t3 Self-Sustaining Sequence Replication\tBranched Chain DNA\tHybridization Protection Assay\tImmune blot\tIn-situ hybridization\tLigase Chain Reaction\tLigation Activated Transcription\tNucleic Acid Probe\tNucleic acid probe with amplification\tNucleic acid probe with target amplification\tNucleic acid reverse transcription\tNucleic Acid Sequence Based Analysis\tPolymerase chain reaction\tQ-Beta Replicase or probe amplification category method\tRestriction Fragment Length Polymorphism\tSouthern Blot\tStrand Displacement Amplification\tTranscription Mediated Amplification\tWestern Blot\tFlocculation\tImmune precipitation\tMilk ring test\tPrecipitin\tAcid fast stain\tAcid fast stain, fluorochrome\tAcid fast stain, Kinyoun's cold carbolfuchsin\tAcid fast stain, Ziehl-Neelsen\tAcid phosphatase stain\tAcridine orange stain\tActive brilliant orange KH stain\tAlazarin red S stain\tAlcian blue stain\tAlcian blue with Periodic acid Schiff stain\tArgentaffin stain\tArgentaffin silver stain\tAzure-eosin stain\tBasic Fuschin stain\tBennhold stain\tBennhold's Congo red stain\tBielschowsky stain\tBielschowsky's silver stain\tBleach stain\tBodian stain\tBrown-Brenn stain\tButyrate-esterase stain\tCalcofluor white fluorescent stain\tCarbol-fuchsin stain\tCarmine stain\tChurukian-Schenk stain\tCongo red stain\tCresyl echt violet stain\tCrystal violet stain\tDe Galantha stain\tDieterle silver impregnation stain\tFite-Farco stain\tFontana-Masson silver stain\tFouchet stain\tGomori stain\tGomori methenamine silver stain\tGomori-Wheatly trichrome stain\tGridley stain\tGrimelius silver stain\tGrocott stain\tGrocott methenamine silver stain\tHale's colloidal ferric oxide stain\tHale's colloidal iron stain\tHansel stain\tHarris regressive hematoxylin and eosin stain\tHematoxylin and eosin stain\tHighman stain\tHolzer stain\tIron hematoxylin stain\tJones stain\tJones methenamine silver stain\tKossa stain\tLawson-Van Gieson stain\tLoeffler methylene blue stain\tLuxol fast blue with cresyl violet stain\tLuxol fast blue with Periodic acid-Schiff stain\tMacNeal's tetrachrome blood stain\tMallory-Heidenhain stain\tMasson trichrome stain\tMayer mucicarmine stain\tMayers progressive hematoxylin and eosin stain\tMay-Grunwald Giemsa stain\tMethyl green stain\tMethyl green pyronin stain\tModified Gomori-Wheatly trichrome stain\tModified Masson trichrome stain\tModified trichrome stain\tMovat pentachrome stain\tMucicarmine stain\tNeutral red stain\tNight blue stain\tNon-specific esterase stain\tOil red-O stain\tOrcein stain\tPerls' stain\tPhosphotungstic acid-hematoxylin stain\tPotassium ferrocyanide stain\tPrussian blue stain\tPutchler modified Bennhold stain\tQuinacrine fluorescent stain\tReticulin stain\tRhodamine stain\tSafranin stain\tSchmorl stain\tSeiver-Munger stain\tSilver stain\tSpecific esterase stain\tSteiner silver stain\tSudan III stain\tSudan IVI stain\tSulfated alcian blue stain\tSupravital stain\tThioflavine-S stain\tThree micron Giemsa stain\tVassar-Culling stain\tVital Stain\tvon Kossa stain\tMinimum bactericidal concentration test, macrodilution\tMinimum bactericidal concentration test, microdilution\tTurbidometric\tRefractometric\tThin layer chromatography (TLC)\tEMIT\tFlow cytometry (FC)\tRadial immunodiffusion (RID)\tFluorescence polarization immunoassay (FPIA)\tImmunofixation electrophoresis (IFE)\tEquilibrium dialysis\tKleihauer-Betke acid elution\tAnti-complement immunofluorescence (ACIF)\tGC/MS\tNephelometry\tIgE immunoassay antibody\tLymphocyte Microcytotoxicity Assay\tSpectrophotometry\tAtomic absorption spectrophotometry (AAS)\tIon selective electrode (ISE)\tGas chromatography (GC)\tIsoelectric focusing (IEF)\tImmunochemiluminescence\tMicroparticle enzyme immunoassay (MEIA)\tICP/MS\tImmunoradiometric assay (IRMA)\tPhoto optical clot detection\tSusceptibility Testing\tAntibiotic sensitivity, disk\tBACTEC susceptibility test\tDisk dilution\tMinimum Inhibitory Concentration\tMinimum Inhibitory Concentration, macrodilution\tMinimum Inhibitory Concentration, microdilution\tViral Genotype Susceptibility\tViral Phenotype Susceptibility\tGradient Strip\tMinimum Lethal Concentration (MLC)\tSlow Mycobacteria Susceptibility\tSerum bactericidal titer\tAgar screen\tDisk induction\tNucleic acid probe",
  },
  {
    url: 'http://hl7.org/fhir/v3/ObservationValue',
    codes:
      '_ActCoverageAssessmentObservationValue|_ActFinancialStatusObservationValue|ASSET|ANNUITY|PROP|RETACCT|TRUST|INCOME|CHILD|DISABL|INVEST|PAY|RETIRE|SPOUSAL|SUPPLE|TAX|LIVEXP|CLOTH|FOOD|HEALTH|HOUSE|LEGAL|MORTG|RENT|SUNDRY|TRANS|UTIL|ELSTAT|ADOPT|BTHCERT|CCOC|DRLIC|FOSTER|MEMBER|MIL|MRGCERT|PASSPORT|STUDENRL|HLSTAT|DISABLE|DRUG|IVDRG|PGNT|LIVDEP|RELDEP|SPSDEP|URELDEP|LIVSIT|ALONE|DEPCHD|DEPSPS|DEPYGCHD|FAM|RELAT|SPS|UNREL|SOECSTAT|ABUSE|HMLESS|ILGIM|INCAR|PROB|REFUG|UNEMPL|_AllergyTestValue|A0|A1|A2|A3|A4|_CompositeMeasureScoring|ALLORNONESCR|LINEARSCR|OPPORSCR|WEIGHTSCR|_CoverageLimitObservationValue|_CoverageLevelObservationValue|ADC|CHD|DEP|DP|ECH|FLY|IND|SSP|_CriticalityObservationValue|CRITH|CRITL|CRITU|_GeneticObservationValue|Homozygote|_ObservationMeasureScoring|COHORT|CONTVAR|PROPOR|RATIO|_ObservationMeasureType|COMPOSITE|EFFICIENCY|EXPERIENCE|OUTCOME|PROCESS|RESOURCE|STRUCTURE|_ObservationPopulationInclusion|DENEX|DENEXCEP|DENOM|IP|IPP|MSRPOPL|NUMER|NUMEX|_PartialCompletionScale|G|LE|ME|MI|N|S|_SecurityObservationValue|_SECINTOBV|_SECALTINTOBV|ABSTRED|AGGRED|ANONYED|MAPPED|MASKED|PSEUDED|REDACTED|SUBSETTED|SYNTAC|TRSLT|VERSIONED|_SECDATINTOBV|CRYTOHASH|DIGSIG|_SECINTCONOBV|HRELIABLE|RELIABLE|UNCERTREL|UNRELIABLE|_SECINTPRVOBV|_SECINTPRVABOBV|CLINAST|DEVAST|HCPAST|PACQAST|PATAST|PAYAST|PROAST|SDMAST|_SECINTPRVRBOBV|CLINRPT|DEVRPT|HCPRPT|PACQRPT|PATRPT|PAYRPT|PRORPT|SDMRPT|SECTRSTOBV|TRSTACCRDOBV|TRSTAGREOBV|TRSTCERTOBV|TRSTLOAOBV|LOAAN|LOAAN1|LOAAN2|LOAAN3|LOAAN4|LOAAP|LOAAP1|LOAAP2|LOAAP3|LOAAP4|LOAAS|LOAAS1|LOAAS2|LOAAS3|LOAAS4|LOACM|LOACM1|LOACM2|LOACM3|LOACM4|LOAID|LOAID1|LOAID2|LOAID3|LOAID4|LOANR|LOANR1|LOANR2|LOANR3|LOANR4|LOARA|LOARA1|LOARA2|LOARA3|LOARA4|LOATK|LOATK1|LOATK2|LOATK3|LOATK4|TRSTMECOBV|_SeverityObservation|H|L|M|_SubjectBodyPosition|LLD|PRN|RLD|SFWL|SIT|STN|SUP|RTRD|TRD|_VerificationOutcomeValue|ACT|ACTPEND|ELG|INACT|INPNDINV|INPNDUPD|NELG|_AnnotationValue|_CommonClinicalObservationValue|_IndividualCaseSafetyReportValueDomains|_IndicationValue',
    displays:
      "ActCoverageAssessmentObservationValue\tActFinancialStatusObservationValue\tasset\tannuity\treal property\tretirement investment account\ttrust\tincome\tchild support\tdisability pay\tinvestment income\tpaid employment\tretirement pay\tspousal or partner support\tincome supplement\ttax obligation\tliving expense\tclothing expense\tfood expense\thealth expense\thousehold expense\tlegal expense\tmortgage\trent\tsundry expense\ttransportation expense\tutility expense\teligibility indicator\tadoption document\tbirth certificate\tcreditable coverage document\tdriver license\tfoster child document\tprogram or policy member\tmilitary identification\tmarriage certificate\tpassport\tstudent enrollment\thealth status\tdisabled\tdrug use\tIV drug use\tpregnant\tliving dependency\trelative dependent\tspouse dependent\tunrelated person dependent\tliving situation\talone\tdependent children\tdependent spouse\tdependent young children\tlive with family\trelative\tspouse only\tunrelated person\tsocio economic status\tabuse victim\thomeless\tillegal immigrant\tincarcerated\tprobation\trefugee\tunemployed\tAllergyTestValue\tno reaction\tminimal reaction\tmild reaction\tmoderate reaction\tsevere reaction\tCompositeMeasureScoring\tAll-or-nothing Scoring\tLinear Scoring\tOpportunity Scoring\tWeighted Scoring\tCoverageLimitObservationValue\tCoverageLevelObservationValue\tadult child\tchild\tdependent\tdomestic partner\temployee\tfamily coverage\tindividual\tsame sex partner\tCriticalityObservationValue\thigh criticality\tlow criticality\tunable to assess criticality\tGeneticObservationValue\tHOMO\tObservationMeasureScoring\tcohort measure scoring\tcontinuous variable measure scoring\tproportion measure scoring\tratio measure scoring\tObservationMeasureType\tcomposite measure type\tefficiency measure type\texperience measure type\toutcome measure type\tprocess measure type\tresource use measure type\tstructure measure type\tObservationPopulationInclusion\tdenominator exclusions\tdenominator exceptions\tdenominator\tinitial population\tinitial patient population\tmeasure population\tnumerator\tnumerator exclusions\tPartialCompletionScale\tGreat extent\tLarge extent\tMedium extent\tMinimal extent\tNone\tSome extent\tSecurityObservationValue\tsecurity integrity\talteration integrity\tabstracted\taggregated\tanonymized\tmapped\tmasked\tpseudonymized\tredacted\tsubsetted\tsyntactic transform\ttranslated\tversioned\tdata integrity\tcryptographic hash function\tdigital signature\tintegrity confidence\thighly reliable\treliable\tuncertain reliability\tunreliable\tprovenance\tprovenance asserted by\tclinician asserted\tdevice asserted\thealthcare professional asserted\tpatient acquaintance asserted\tpatient asserted\tpayer asserted\tprofessional asserted\tsubstitute decision maker asserted\tprovenance reported by\tclinician reported\tdevice reported\thealthcare professional reported\tpatient acquaintance reported\tpatient reported\tpayer reported\tprofessional reported\tsubstitute decision maker reported\tsecurity trust observation\ttrust accreditation observation\ttrust agreement observation\ttrust certificate observation\ttrust assurance observation\tauthentication level of assurance value\tlow authentication level of assurance\tbasic authentication level of assurance\tmedium authentication level of assurance\thigh authentication level of assurance\tauthentication process level of assurance value\tlow authentication process level of assurance\tbasic authentication process level of assurance\tmedium authentication process level of assurance\thigh authentication process level of assurance\tassertion level of assurance value\tlow assertion level of assurance\tbasic assertion level of assurance\tmedium assertion level of assurance\thigh assertion level of assurance\ttoken and credential management level of assurance value)\tlow token and credential management level of assurance\tbasic token and credential management level of assurance\tmedium token and credential management level of assurance\thigh token and credential management level of assurance\tidentity proofing level of assurance\tlow identity proofing level of assurance\tbasic identity proofing level of assurance\tmedium identity proofing level of assurance\thigh identity proofing level of assurance\tnon-repudiation level of assurance value\tlow non-repudiation level of assurance\tbasic non-repudiation level of assurance\tmedium non-repudiation level of assurance\thigh non-repudiation level of assurance\tremote access level of assurance value\tlow remote access level of assurance\tbasic remote access level of assurance\tmedium remote access level of assurance\thigh remote access level of assurance\ttoken level of assurance value\tlow token level of assurance\tbasic token level of assurance\tmedium token level of assurance\thigh token level of assurance\tnone supplied 6\tSeverityObservation\tHigh\tLow\tModerate\t_SubjectBodyPosition\tleft lateral decubitus\tprone\tright lateral decubitus\tSemi-Fowler's\tsitting\tstanding\tsupine\treverse trendelenburg\ttrendelenburg\tverification outcome\tactive coverage\tactive - pending investigation\teligible\tinactive\tinactive - pending investigation\tinactive - pending eligibility update\tnot eligible\tAnnotationValue\tcommon clinical observation\tIndividual Case Safety Report Value Domains\tIndicationValue",
  },
  {
    url: 'http://hl7.org/fhir/v3/ParticipationFunction',
    codes:
      '_AuthorizedParticipationFunction|_AuthorizedReceiverParticipationFunction|AUCG|AULR|AUTM|AUWA|_ConsenterParticipationFunction|GRDCON|POACON|PRCON|PROMSK|SUBCON|_OverriderParticipationFunction|AUCOV|AUEMROV|_CoverageParticipationFunction|_PayorParticipationFunction|CLMADJ|ENROLL|FFSMGT|MCMGT|PROVMGT|UMGT|_SponsorParticipationFunction|FULINRD|SELFINRD|_UnderwriterParticipationFunction|PAYORCNTR|REINS|RETROCES|SUBCTRT|UNDERWRTNG|ADMPHYS|ANEST|ANRS|ASSEMBLER|ATTPHYS|COMPOSER|DISPHYS|FASST|MDWF|NASST|PCP|PRISURG|REVIEWER|RNDPHYS|SASST|SNRS|TASST',
    displays:
      'AuthorizedParticipationFunction\tAuthorizedReceiverParticipationFunction\tcaregiver information receiver\tlegitimate relationship information receiver\tcare team information receiver\twork area information receiver\tConsenterParticipationFunction\tlegal guardian consent author\thealthcare power of attorney consent author\tpersonal representative consent author\tauthorized provider masking author\tsubject of consent author\tOverriderParticipationFunction\tconsent overrider\temergency overrider\tCoverageParticipationFunction\tPayorParticipationFunction\tclaims adjudication\tenrollment broker\tffs management\tmanaged care management\tprovider management\tutilization management\tSponsorParticipationFunction\tfully insured\tself insured\tUnderwriterParticipationFunction\tpayor contracting\treinsures\tretrocessionaires\tsubcontracting risk\tunderwriting\tadmitting physician\tanesthesist\tanesthesia nurse\tassembly software\tattending physician\tcomposer software\tdischarging physician\tfirst assistant surgeon\tmidwife\tnurse assistant\tprimary care physician\tprimary surgeon\treviewer\trounding physician\tsecond assistant surgeon\tscrub nurse\tthird assistant',
  },
  {
    url: 'http://hl7.org/fhir/v3/ParticipationMode',
    codes:
      'ELECTRONIC|PHYSICAL|REMOTE|VERBAL|DICTATE|FACE|PHONE|VIDEOCONF|WRITTEN|FAXWRIT|HANDWRIT|MAILWRIT|ONLINEWRIT|EMAILWRIT|TYPEWRIT',
    displays:
      'electronic data\tphysical presence\tremote presence\tverbal\tdictated\tface-to-face\ttelephone\tvideoconferencing\twritten\ttelefax\thandwritten\tmail\tonline written\temail\ttypewritten',
  },
  {
    url: 'http://hl7.org/fhir/v3/ParticipationSignature',
    codes: 'I|S|X',
    displays: 'intended\tsigned\trequired',
  },
  {
    url: 'http://hl7.org/fhir/v3/ParticipationType',
    codes:
      'PART|_ParticipationAncillary|ADM|ATND|CALLBCK|CON|DIS|ESC|REF|_ParticipationInformationGenerator|AUT|INF|TRANS|ENT|WIT|CST|DIR|ALY|BBY|CAT|CSM|TPA|DEV|NRD|RDV|DON|EXPAGNT|EXPART|EXPTRGT|EXSRC|PRD|SBJ|SPC|IND|BEN|CAGNT|COV|GUAR|HLD|RCT|RCV|IRCP|NOT|PRCP|REFB|REFT|TRC|LOC|DST|ELOC|ORG|RML|VIA|PRF|DIST|PPRF|SPRF|RESP|VRF|AUTHEN|LA',
    displays:
      'Participation\tParticipationAncillary\tadmitter\tattender\tcallback contact\tconsultant\tdischarger\tescort\treferrer\tParticipationInformationGenerator\tauthor (originator)\tinformant\tTranscriber\tdata entry person\twitness\tcustodian\tdirect target\tanalyte\tbaby\tcatalyst\tconsumable\ttherapeutic agent\tdevice\tnon-reuseable device\treusable device\tdonor\tExposureAgent\tExposureParticipation\tExposureTarget\tExposureSource\tproduct\tsubject\tspecimen\tindirect target\tbeneficiary\tcausative agent\tcoverage target\tguarantor party\tholder\trecord target\treceiver\tinformation recipient\tugent notification contact\tprimary information recipient\tReferred By\tReferred to\ttracker\tlocation\tdestination\tentry location\torigin\tremote\tvia\tperformer\tdistributor\tprimary performer\tsecondary performer\tresponsible party\tverifier\tauthenticator\tlegal authenticator',
  },
  {
    url: 'http://hl7.org/fhir/v3/PatientImportance',
    codes: 'BM|DFM|DR|FD|FOR|GOVT|SFM|STF|VIP',
    displays:
      'Board Member\tPhysician Family Member\tStaff Physician\tFinancial Donor\tForeign Dignitary\tGovernment Dignitary\tStaff Family Member\tStaff Member\tVery Important Person',
  },
  {
    url: 'http://hl7.org/fhir/v3/PaymentTerms',
    codes: 'COD|N30|N60|N90',
    displays: 'Cash on Delivery\tNet 30 days\tNet 60 days\tNet 90 days',
  },
  {
    url: 'http://hl7.org/fhir/v3/PersonDisabilityType',
    codes: '1|2|3|4|5|CB|CR|G|WC|WK',
    displays:
      'Vision impaired\tHearing impaired\tSpeech impaired\tMentally impaired\tMobility impaired\tRequires crib\tRequires crutches\tRequires gurney\tRequires wheelchair\tRequires walker',
  },
  {
    url: 'http://hl7.org/fhir/v3/ProbabilityDistributionType',
    codes: 'B|E|F|G|LN|N|T|U|X2',
    displays: 'beta\texponential\tF\t(gamma)\tlog-normal\tnormal (Gaussian)\tT\tuniform\tchi square',
  },
  { url: 'http://hl7.org/fhir/v3/ProcessingID', codes: 'D|P|T', displays: 'Debugging\tProduction\tTraining' },
  {
    url: 'http://hl7.org/fhir/v3/ProcessingMode',
    codes: 'A|I|R|T',
    displays: 'Archive\tInitial load\tRestore from archive\tCurrent processing',
  },
  {
    url: 'http://hl7.org/fhir/v3/QueryParameterValue',
    codes:
      '_DispenseQueryFilterCode|ALLDISP|LASTDISP|NODISP|_OrderFilterCode|AO|ONR|OWR|_PrescriptionDispenseFilterCode|C|N|R|_QueryParameterValue|ISSFA|ISSFI|ISSFU',
    displays:
      'dispense query filter code\tall dispenses\tlast dispense\tno dispense\t_OrderFilterCode\tall orders\torders without results\torders with results\tPrescription Dispense Filter Code\tCompletely dispensed\tNever Dispensed\tDispensed with remaining fills\tQueryParameterValue\tall\twith issues\twith unmanaged issues',
  },
  { url: 'http://hl7.org/fhir/v3/QueryPriority', codes: 'D|I', displays: 'Deferred\tImmediate' },
  {
    url: 'http://hl7.org/fhir/v3/QueryRequestLimit',
    codes: '_QueryRequestLimit|RD',
    displays: 'QueryRequestLimit\trecord',
  },
  {
    url: 'http://hl7.org/fhir/v3/QueryResponse',
    codes: 'AE|NF|OK|QE',
    displays: 'ApplicationError\tNo data found\tData found\tQueryParameterError',
  },
  {
    url: 'http://hl7.org/fhir/v3/QueryStatusCode',
    codes: 'aborted|deliveredResponse|executing|new|waitContinuedQueryResponse',
    displays: 'aborted\tdeliveredResponse\texecuting\tnew\twaitContinuedQueryResponse',
  },
  {
    url: 'http://hl7.org/fhir/v3/Race',
    codes:
      '1002-5|1004-1|1006-6|1008-2|1010-8|1011-6|1012-4|1013-2|1014-0|1015-7|1016-5|1017-3|1018-1|1019-9|1021-5|1022-3|1023-1|1024-9|1026-4|1028-0|1030-6|1031-4|1033-0|1035-5|1037-1|1039-7|1041-3|1042-1|1044-7|1045-4|1046-2|1047-0|1048-8|1049-6|1050-4|1051-2|1053-8|1054-6|1055-3|1056-1|1057-9|1058-7|1059-5|1060-3|1061-1|1062-9|1063-7|1064-5|1065-2|1066-0|1068-6|1069-4|1070-2|1071-0|1072-8|1073-6|1074-4|1076-9|1741-8|1742-6|1743-4|1744-2|1745-9|1746-7|1747-5|1748-3|1749-1|1750-9|1751-7|1752-5|1753-3|1754-1|1755-8|1756-6|1757-4|1758-2|1759-0|1760-8|1761-6|1762-4|1763-2|1764-0|1765-7|1766-5|1767-3|1768-1|1769-9|1770-7|1771-5|1772-3|1773-1|1774-9|1775-6|1776-4|1777-2|1778-0|1779-8|1780-6|1781-4|1782-2|1783-0|1784-8|1785-5|1786-3|1787-1|1788-9|1789-7|1790-5|1791-3|1792-1|1793-9|1794-7|1795-4|1796-2|1797-0|1798-8|1799-6|1800-2|1801-0|1802-8|1803-6|1804-4|1805-1|1806-9|1807-7|1808-5|1809-3|1078-5|1080-1|1082-7|1083-5|1084-3|1086-8|1088-4|1089-2|1090-0|1091-8|1092-6|1093-4|1094-2|1095-9|1096-7|1097-5|1098-3|1100-7|1102-3|1103-1|1104-9|1106-4|1108-0|1109-8|1110-6|1112-2|1114-8|1115-5|1116-3|1117-1|1118-9|1119-7|1120-5|1121-3|1123-9|1124-7|1125-4|1126-2|1127-0|1128-8|1129-6|1130-4|1131-2|1132-0|1133-8|1134-6|1135-3|1136-1|1137-9|1138-7|1139-5|1140-3|1141-1|1142-9|1143-7|1144-5|1145-2|1146-0|1147-8|1148-6|1150-2|1151-0|1153-6|1155-1|1156-9|1157-7|1158-5|1159-3|1160-1|1162-7|1163-5|1165-0|1167-6|1169-2|1171-8|1173-4|1175-9|1176-7|1178-3|1180-9|1182-5|1184-1|1186-6|1187-4|1189-0|1191-6|1193-2|1194-0|1195-7|1196-5|1197-3|1198-1|1199-9|1200-5|1201-3|1202-1|1203-9|1204-7|1205-4|1207-0|1209-6|1211-2|1212-0|1214-6|1215-3|1216-1|1217-9|1218-7|1219-5|1220-3|1222-9|1223-7|1224-5|1225-2|1226-0|1227-8|1228-6|1229-4|1230-2|1231-0|1233-6|1234-4|1235-1|1236-9|1237-7|1238-5|1239-3|1240-1|1241-9|1242-7|1243-5|1244-3|1245-0|1246-8|1247-6|1248-4|1250-0|1252-6|1254-2|1256-7|1258-3|1260-9|1262-5|1264-1|1265-8|1267-4|1269-0|1271-6|1272-4|1273-2|1275-7|1277-3|1279-9|1281-5|1282-3|1283-1|1285-6|1286-4|1287-2|1288-0|1289-8|1290-6|1291-4|1292-2|1293-0|1294-8|1295-5|1297-1|1299-7|1301-1|1303-7|1305-2|1306-0|1307-8|1309-4|1310-2|1312-8|1313-6|1314-4|1315-1|1317-7|1319-3|1321-9|1323-5|1325-0|1326-8|1327-6|1328-4|1329-2|1331-8|1332-6|1333-4|1334-2|1335-9|1336-7|1337-5|1338-3|1340-9|1342-5|1344-1|1345-8|1346-6|1348-2|1350-8|1352-4|1354-0|1356-5|1358-1|1359-9|1360-7|1361-5|1363-1|1365-6|1366-4|1368-0|1370-6|1372-2|1374-8|1376-3|1378-9|1380-5|1382-1|1383-9|1384-7|1385-4|1387-0|1389-6|1391-2|1392-0|1393-8|1394-6|1395-3|1396-1|1397-9|1398-7|1399-5|1400-1|1401-9|1403-5|1405-0|1407-6|1409-2|1411-8|1412-6|1413-4|1414-2|1416-7|1417-5|1418-3|1419-1|1420-9|1421-7|1422-5|1423-3|1424-1|1425-8|1426-6|1427-4|1428-2|1429-0|1430-8|1431-6|1432-4|1433-2|1434-0|1435-7|1436-5|1437-3|1439-9|1441-5|1442-3|1443-1|1445-6|1446-4|1448-0|1450-6|1451-4|1453-0|1454-8|1456-3|1457-1|1458-9|1460-5|1462-1|1464-7|1465-4|1466-2|1467-0|1468-8|1469-6|1470-4|1471-2|1472-0|1474-6|1475-3|1476-1|1478-7|1479-5|1480-3|1481-1|1482-9|1483-7|1484-5|1485-2|1487-8|1489-4|1490-2|1491-0|1492-8|1493-6|1494-4|1495-1|1496-9|1497-7|1498-5|1499-3|1500-8|1501-6|1502-4|1503-2|1504-0|1505-7|1506-5|1507-3|1508-1|1509-9|1510-7|1511-5|1512-3|1513-1|1514-9|1515-6|1516-4|1518-0|1519-8|1520-6|1521-4|1522-2|1523-0|1524-8|1525-5|1526-3|1527-1|1528-9|1529-7|1530-5|1531-3|1532-1|1533-9|1534-7|1535-4|1536-2|1537-0|1538-8|1539-6|1541-2|1543-8|1545-3|1547-9|1549-5|1551-1|1552-9|1553-7|1554-5|1556-0|1558-6|1560-2|1562-8|1564-4|1566-9|1567-7|1568-5|1569-3|1570-1|1571-9|1573-5|1574-3|1576-8|1578-4|1579-2|1580-0|1582-6|1584-2|1586-7|1587-5|1588-3|1589-1|1590-9|1591-7|1592-5|1593-3|1594-1|1595-8|1596-6|1597-4|1598-2|1599-0|1600-6|1602-2|1603-0|1604-8|1605-5|1607-1|1609-7|1610-5|1611-3|1612-1|1613-9|1614-7|1615-4|1616-2|1617-0|1618-8|1619-6|1620-4|1621-2|1622-0|1623-8|1624-6|1625-3|1626-1|1627-9|1628-7|1629-5|1630-3|1631-1|1632-9|1633-7|1634-5|1635-2|1636-0|1637-8|1638-6|1639-4|1640-2|1641-0|1643-6|1645-1|1647-7|1649-3|1651-9|1653-5|1654-3|1655-0|1656-8|1657-6|1659-2|1661-8|1663-4|1665-9|1667-5|1668-3|1670-9|1671-7|1672-5|1673-3|1675-8|1677-4|1679-0|1680-8|1681-6|1683-2|1685-7|1687-3|1688-1|1689-9|1690-7|1692-3|1694-9|1696-4|1697-2|1698-0|1700-4|1702-0|1704-6|1705-3|1707-9|1709-5|1711-1|1712-9|1713-7|1715-2|1717-8|1718-6|1719-4|1720-2|1722-8|1724-4|1725-1|1726-9|1727-7|1728-5|1729-3|1730-1|1731-9|1732-7|1733-5|1735-0|1737-6|1739-2|1740-0|1811-9|1813-5|1814-3|1815-0|1816-8|1817-6|1818-4|1819-2|1820-0|1821-8|1822-6|1823-4|1824-2|1825-9|1826-7|1827-5|1828-3|1829-1|1830-9|1831-7|1832-5|1833-3|1834-1|1835-8|1837-4|1838-2|1840-8|1842-4|1844-0|1845-7|1846-5|1847-3|1848-1|1849-9|1850-7|1851-5|1852-3|1853-1|1854-9|1855-6|1856-4|1857-2|1858-0|1859-8|1860-6|1861-4|1862-2|1863-0|1864-8|1865-5|1866-3|1867-1|1868-9|1869-7|1870-5|1871-3|1872-1|1873-9|1874-7|1875-4|1876-2|1877-0|1878-8|1879-6|1880-4|1881-2|1882-0|1883-8|1884-6|1885-3|1886-1|1887-9|1888-7|1889-5|1891-1|1892-9|1893-7|1894-5|1896-0|1897-8|1898-6|1899-4|1900-0|1901-8|1902-6|1903-4|1904-2|1905-9|1906-7|1907-5|1908-3|1909-1|1910-9|1911-7|1912-5|1913-3|1914-1|1915-8|1916-6|1917-4|1918-2|1919-0|1920-8|1921-6|1922-4|1923-2|1924-0|1925-7|1926-5|1927-3|1928-1|1929-9|1930-7|1931-5|1932-3|1933-1|1934-9|1935-6|1936-4|1937-2|1938-0|1939-8|1940-6|1941-4|1942-2|1943-0|1944-8|1945-5|1946-3|1947-1|1948-9|1949-7|1950-5|1951-3|1952-1|1953-9|1954-7|1955-4|1956-2|1957-0|1958-8|1959-6|1960-4|1961-2|1962-0|1963-8|1964-6|1966-1|1968-7|1969-5|1970-3|1972-9|1973-7|1974-5|1975-2|1976-0|1977-8|1978-6|1979-4|1980-2|1981-0|1982-8|1984-4|1985-1|1986-9|1987-7|1988-5|1990-1|1992-7|1993-5|1994-3|1995-0|1996-8|1997-6|1998-4|1999-2|2000-8|2002-4|2004-0|2006-5|2007-3|2008-1|2009-9|2010-7|2011-5|2012-3|2013-1|2014-9|2015-6|2016-4|2017-2|2018-0|2019-8|2020-6|2021-4|2022-2|2023-0|2024-8|2025-5|2026-3|2028-9|2029-7|2030-5|2031-3|2032-1|2033-9|2034-7|2035-4|2036-2|2037-0|2038-8|2039-6|2040-4|2041-2|2042-0|2043-8|2044-6|2045-3|2046-1|2047-9|2048-7|2049-5|2050-3|2051-1|2052-9|2054-5|2056-0|2058-6|2060-2|2061-0|2062-8|2063-6|2064-4|2065-1|2066-9|2067-7|2068-5|2069-3|2070-1|2071-9|2072-7|2073-5|2074-3|2075-0|2076-8|2078-4|2079-2|2080-0|2081-8|2082-6|2083-4|2085-9|2086-7|2087-5|2088-3|2089-1|2090-9|2091-7|2092-5|2093-3|2094-1|2095-8|2096-6|2097-4|2098-2|2100-6|2101-4|2102-2|2103-0|2104-8|2500-7|2106-3|2108-9|2109-7|2110-5|2111-3|2112-1|2113-9|2114-7|2115-4|2116-2|2118-8|2119-6|2120-4|2121-2|2122-0|2123-8|2124-6|2125-3|2126-1|2127-9|2129-5|2131-1',
    displays:
      "American Indian or Alaska Native\tAmerican Indian\tAbenaki\tAlgonquian\tApache\tChiricahua\tFort Sill Apache\tJicarilla Apache\tLipan Apache\tMescalero Apache\tOklahoma Apache\tPayson Apache\tSan Carlos Apache\tWhite Mountain Apache\tArapaho\tNorthern Arapaho\tSouthern Arapaho\tWind River Arapaho\tArikara\tAssiniboine\tAssiniboine Sioux\tFort Peck Assiniboine Sioux\tBannock\tBlackfeet\tBrotherton\tBurt Lake Band\tCaddo\tOklahoma Cado\tCahuilla\tAgua Caliente Cahuilla\tAugustine\tCabazon\tLos Coyotes\tMorongo\tSanta Rosa Cahuilla\tTorres-Martinez\tCalifornia Tribes\tCahto\tChimariko\tCoast Miwok\tDigger\tKawaiisu\tKern River\tMattole\tRed Wood\tSanta Rosa\tTakelma\tWappo\tYana\tYuki\tCanadian and Latin American Indian\tCanadian Indian\tCentral American Indian\tFrench American Indian\tMexican American Indian\tSouth American Indian\tSpanish American Indian\tCatawba\tAlatna\tAlexander\tAllakaket\tAlanvik\tAnvik\tArctic\tBeaver\tBirch Creek\tCantwell\tChalkyitsik\tChickaloon\tChistochina\tChitina\tCircle\tCook Inlet\tCopper Center\tCopper River\tDot Lake\tDoyon\tEagle\tEklutna\tEvansville\tFort Yukon\tGakona\tGalena\tGrayling\tGulkana\tHealy Lake\tHoly Cross\tHughes\tHuslia\tIliamna\tKaltag\tKluti Kaah\tKnik\tKoyukuk\tLake Minchumina\tLime\tMcgrath\tManley Hot Springs\tMentasta Lake\tMinto\tNenana\tNikolai\tNinilchik\tNondalton\tNorthway\tNulato\tPedro Bay\tRampart\tRuby\tSalamatof\tSeldovia\tSlana\tShageluk\tStevens\tStony River\tTakotna\tTanacross\tTanaina\tTanana\tTanana Chiefs\tTazlina\tTelida\tTetlin\tTok\tTyonek\tVenetie\tWiseman\tCayuse\tChehalis\tChemakuan\tHoh\tQuileute\tChemehuevi\tCherokee\tCherokee Alabama\tCherokees of Northeast Alabama\tCherokees of Southeast Alabama\tEastern Cherokee\tEchota Cherokee\tEtowah Cherokee\tNorthern Cherokee\tTuscola\tUnited Keetowah Band of Cherokee\tWestern Cherokee\tCherokee Shawnee\tCheyenne\tNorthern Cheyenne\tSouthern Cheyenne\tCheyenne-Arapaho\tChickahominy\tEastern Chickahominy\tWestern Chickahominy\tChickasaw\tChinook\tClatsop\tColumbia River Chinook\tKathlamet\tUpper Chinook\tWakiakum Chinook\tWillapa Chinook\tWishram\tChippewa\tBad River\tBay Mills Chippewa\tBois Forte\tBurt Lake Chippewa\tFond du Lac\tGrand Portage\tGrand Traverse Band of Ottawa-Chippewa\tKeweenaw\tLac Courte Oreilles\tLac du Flambeau\tLac Vieux Desert Chippewa\tLake Superior\tLeech Lake\tLittle Shell Chippewa\tMille Lacs\tMinnesota Chippewa\tOntonagon\tRed Cliff Chippewa\tRed Lake Chippewa\tSaginaw Chippewa\tSt. Croix Chippewa\tSault Ste. Marie Chippewa\tSokoagon Chippewa\tTurtle Mountain\tWhite Earth\tChippewa Cree\tRocky Boy's Chippewa Cree\tChitimacha\tChoctaw\tClifton Choctaw\tJena Choctaw\tMississippi Choctaw\tMowa Band of Choctaw\tOklahoma Choctaw\tChumash\tSanta Ynez\tClear Lake\tCoeur D'Alene\tCoharie\tColorado River\tColville\tComanche\tOklahoma Comanche\tCoos, Lower Umpqua, Siuslaw\tCoos\tCoquilles\tCostanoan\tCoushatta\tAlabama Coushatta\tCowlitz\tCree\tCreek\tAlabama Creek\tAlabama Quassarte\tEastern Creek\tEastern Muscogee\tKialegee\tLower Muscogee\tMachis Lower Creek Indian\tPoarch Band\tPrincipal Creek Indian Nation\tStar Clan of Muscogee Creeks\tThlopthlocco\tTuckabachee\tCroatan\tCrow\tCupeno\tAgua Caliente\tDelaware\tEastern Delaware\tLenni-Lenape\tMunsee\tOklahoma Delaware\tRampough Mountain\tSand Hill\tDiegueno\tCampo\tCapitan Grande\tCuyapaipe\tLa Posta\tManzanita\tMesa Grande\tSan Pasqual\tSanta Ysabel\tSycuan\tEastern Tribes\tAttacapa\tBiloxi\tGeorgetown\tMoor\tNansemond\tNatchez\tNausu Waiwash\tNipmuc\tPaugussett\tPocomoke Acohonock\tSoutheastern Indians\tSusquehanock\tTunica Biloxi\tWaccamaw-Siousan\tWicomico\tEsselen\tFort Belknap\tFort Berthold\tFort Mcdowell\tFort Hall\tGabrieleno\tGrand Ronde\tGros Ventres\tAtsina\tHaliwa\tHidatsa\tHoopa\tTrinity\tWhilkut\tHoopa Extension\tHouma\tInaja-Cosmit\tIowa\tIowa of Kansas-Nebraska\tIowa of Oklahoma\tIroquois\tCayuga\tMohawk\tOneida\tOnondaga\tSeneca\tSeneca Nation\tSeneca-Cayuga\tTonawanda Seneca\tTuscarora\tWyandotte\tJuaneno\tKalispel\tKaruk\tKaw\tKickapoo\tOklahoma Kickapoo\tTexas Kickapoo\tKiowa\tOklahoma Kiowa\tKlallam\tJamestown\tLower Elwha\tPort Gamble Klallam\tKlamath\tKonkow\tKootenai\tLassik\tLong Island\tMatinecock\tMontauk\tPoospatuck\tSetauket\tLuiseno\tLa Jolla\tPala\tPauma\tPechanga\tSoboba\tTwenty-Nine Palms\tTemecula\tLumbee\tLummi\tMaidu\tMountain Maidu\tNishinam\tMakah\tMaliseet\tMandan\tMattaponi\tMenominee\tMiami\tIllinois Miami\tIndiana Miami\tOklahoma Miami\tMiccosukee\tMicmac\tAroostook\tMission Indians\tMiwok\tModoc\tMohegan\tMono\tNanticoke\tNarragansett\tNavajo\tAlamo Navajo\tCanoncito Navajo\tRamah Navajo\tNez Perce\tNomalaki\tNorthwest Tribes\tAlsea\tCelilo\tColumbia\tKalapuya\tMolala\tTalakamish\tTenino\tTillamook\tWenatchee\tYahooskin\tOmaha\tOregon Athabaskan\tOsage\tOtoe-Missouria\tOttawa\tBurt Lake Ottawa\tMichigan Ottawa\tOklahoma Ottawa\tPaiute\tBishop\tBridgeport\tBurns Paiute\tCedarville\tFort Bidwell\tFort Independence\tKaibab\tLas Vegas\tLone Pine\tLovelock\tMalheur Paiute\tMoapa\tNorthern Paiute\tOwens Valley\tPyramid Lake\tSan Juan Southern Paiute\tSouthern Paiute\tSummit Lake\tUtu Utu Gwaitu Paiute\tWalker River\tYerington Paiute\tPamunkey\tPassamaquoddy\tIndian Township\tPleasant Point Passamaquoddy\tPawnee\tOklahoma Pawnee\tPenobscot\tPeoria\tOklahoma Peoria\tPequot\tMarshantucket Pequot\tPima\tGila River Pima-Maricopa\tSalt River Pima-Maricopa\tPiscataway\tPit River\tPomo\tCentral Pomo\tDry Creek\tEastern Pomo\tKashia\tNorthern Pomo\tScotts Valley\tStonyford\tSulphur Bank\tPonca\tNebraska Ponca\tOklahoma Ponca\tPotawatomi\tCitizen Band Potawatomi\tForest County\tHannahville\tHuron Potawatomi\tPokagon Potawatomi\tPrairie Band\tWisconsin Potawatomi\tPowhatan\tPueblo\tAcoma\tArizona Tewa\tCochiti\tHopi\tIsleta\tJemez\tKeres\tLaguna\tNambe\tPicuris\tPiro\tPojoaque\tSan Felipe\tSan Ildefonso\tSan Juan Pueblo\tSan Juan De\tSan Juan\tSandia\tSanta Ana\tSanta Clara\tSanto Domingo\tTaos\tTesuque\tTewa\tTigua\tZia\tZuni\tPuget Sound Salish\tDuwamish\tKikiallus\tLower Skagit\tMuckleshoot\tNisqually\tNooksack\tPort Madison\tPuyallup\tSamish\tSauk-Suiattle\tSkokomish\tSkykomish\tSnohomish\tSnoqualmie\tSquaxin Island\tSteilacoom\tStillaguamish\tSuquamish\tSwinomish\tTulalip\tUpper Skagit\tQuapaw\tQuinault\tRappahannock\tReno-Sparks\tRound Valley\tSac and Fox\tIowa Sac and Fox\tMissouri Sac and Fox\tOklahoma Sac and Fox\tSalinan\tSalish\tSalish and Kootenai\tSchaghticoke\tScott Valley\tSeminole\tBig Cypress\tBrighton\tFlorida Seminole\tHollywood Seminole\tOklahoma Seminole\tSerrano\tSan Manual\tShasta\tShawnee\tAbsentee Shawnee\tEastern Shawnee\tShinnecock\tShoalwater Bay\tShoshone\tBattle Mountain\tDuckwater\tElko\tEly\tGoshute\tPanamint\tRuby Valley\tSkull Valley\tSouth Fork Shoshone\tTe-Moak Western Shoshone\tTimbi-Sha Shoshone\tWashakie\tWind River Shoshone\tYomba\tShoshone Paiute\tDuck Valley\tFallon\tFort McDermitt\tSiletz\tSioux\tBlackfoot Sioux\tBrule Sioux\tCheyenne River Sioux\tCrow Creek Sioux\tDakota Sioux\tFlandreau Santee\tFort Peck\tLake Traverse Sioux\tLower Brule Sioux\tLower Sioux\tMdewakanton Sioux\tMiniconjou\tOglala Sioux\tPine Ridge Sioux\tPipestone Sioux\tPrairie Island Sioux\tPrior Lake Sioux\tRosebud Sioux\tSans Arc Sioux\tSantee Sioux\tSisseton-Wahpeton\tSisseton Sioux\tSpirit Lake Sioux\tStanding Rock Sioux\tTeton Sioux\tTwo Kettle Sioux\tUpper Sioux\tWahpekute Sioux\tWahpeton Sioux\tWazhaza Sioux\tYankton Sioux\tYanktonai Sioux\tSiuslaw\tSpokane\tStewart\tStockbridge\tSusanville\tTohono O'Odham\tAk-Chin\tGila Bend\tSan Xavier\tSells\tTolowa\tTonkawa\tTygh\tUmatilla\tUmpqua\tCow Creek Umpqua\tUte\tAllen Canyon\tUintah Ute\tUte Mountain Ute\tWailaki\tWalla-Walla\tWampanoag\tGay Head Wampanoag\tMashpee Wampanoag\tWarm Springs\tWascopum\tWashoe\tAlpine\tCarson\tDresslerville\tWichita\tWind River\tWinnebago\tHo-chunk\tNebraska Winnebago\tWinnemucca\tWintun\tWiyot\tTable Bluff\tYakama\tYakama Cowlitz\tYaqui\tBarrio Libre\tPascua Yaqui\tYavapai Apache\tYokuts\tChukchansi\tTachi\tTule River\tYuchi\tYuman\tCocopah\tHavasupai\tHualapai\tMaricopa\tMohave\tQuechan\tYavapai\tYurok\tCoast Yurok\tAlaska Native\tAlaska Indian\tAlaskan Athabascan\tAhtna\tSoutheast Alaska\tTlingit-Haida\tAngoon\tCentral Council of Tlingit and Haida Tribes\tChilkat\tChilkoot\tCraig\tDouglas\tHaida\tHoonah\tHydaburg\tKake\tKasaan\tKenaitze\tKetchikan\tKlawock\tPelican\tPetersburg\tSaxman\tSitka\tTenakee Springs\tTlingit\tWrangell\tYakutat\tTsimshian\tMetlakatla\tEskimo\tGreenland Eskimo\tInupiat Eskimo\tAmbler\tAnaktuvuk\tAnaktuvuk Pass\tArctic Slope Inupiat\tArctic Slope Corporation\tAtqasuk\tBarrow\tBering Straits Inupiat\tBrevig Mission\tBuckland\tChinik\tCouncil\tDeering\tElim\tGolovin\tInalik Diomede\tInupiaq\tKaktovik\tKawerak\tKiana\tKivalina\tKobuk\tKotzebue\tKoyuk\tKwiguk\tMauneluk Inupiat\tNana Inupiat\tNoatak\tNome\tNoorvik\tNuiqsut\tPoint Hope\tPoint Lay\tSelawik\tShaktoolik\tShishmaref\tShungnak\tSolomon\tTeller\tUnalakleet\tWainwright\tWales\tWhite Mountain\tWhite Mountain Inupiat\tMary's Igloo\tSiberian Eskimo\tGambell\tSavoonga\tSiberian Yupik\tYupik Eskimo\tAkiachak\tAkiak\tAlakanuk\tAleknagik\tAndreafsky\tAniak\tAtmautluak\tBethel\tBill Moore's Slough\tBristol Bay Yupik\tCalista Yupik\tChefornak\tChevak\tChuathbaluk\tClark's Point\tCrooked Creek\tDillingham\tEek\tEkuk\tEkwok\tEmmonak\tGoodnews Bay\tHooper Bay\tIqurmuit (Russian Mission)\tKalskag\tKasigluk\tKipnuk\tKoliganek\tKongiganak\tKotlik\tKwethluk\tKwigillingok\tLevelock\tLower Kalskag\tManokotak\tMarshall\tMekoryuk\tMountain Village\tNaknek\tNapaumute\tNapakiak\tNapaskiak\tNewhalen\tNew Stuyahok\tNewtok\tNightmute\tNunapitchukv\tOscarville\tPilot Station\tPitkas Point\tPlatinum\tPortage Creek\tQuinhagak\tRed Devil\tSt. Michael\tScammon Bay\tSheldon's Point\tSleetmute\tStebbins\tTogiak\tToksook\tTulukskak\tTuntutuliak\tTununak\tTwin Hills\tGeorgetown\tSt. Mary's\tUmkumiate\tAleut\tAlutiiq Aleut\tTatitlek\tUgashik\tBristol Bay Aleut\tChignik\tChignik Lake\tEgegik\tIgiugig\tIvanof Bay\tKing Salmon\tKokhanok\tPerryville\tPilot Point\tPort Heiden\tChugach Aleut\tChenega\tChugach Corporation\tEnglish Bay\tPort Graham\tEyak\tKoniag Aleut\tAkhiok\tAgdaagux\tKarluk\tKodiak\tLarsen Bay\tOld Harbor\tOuzinkie\tPort Lions\tSugpiaq\tSuqpigaq\tUnangan Aleut\tAkutan\tAleut Corporation\tAleutian\tAleutian Islander\tAtka\tBelkofski\tChignik Lagoon\tKing Cove\tFalse Pass\tNelson Lagoon\tNikolski\tPauloff Harbor\tQagan Toyagungin\tQawalangin\tSt. George\tSt. Paul\tSand Point\tSouth Naknek\tUnalaska\tUnga\tAsian\tAsian Indian\tBangladeshi\tBhutanese\tBurmese\tCambodian\tChinese\tTaiwanese\tFilipino\tHmong\tIndonesian\tJapanese\tKorean\tLaotian\tMalaysian\tOkinawan\tPakistani\tSri Lankan\tThai\tVietnamese\tIwo Jiman\tMaldivian\tNepalese\tSingaporean\tMadagascar\tBlack or African American\tBlack\tAfrican American\tAfrican\tBotswanan\tEthiopian\tLiberian\tNamibian\tNigerian\tZairean\tBahamian\tBarbadian\tDominican\tDominica Islander\tHaitian\tJamaican\tTobagoan\tTrinidadian\tWest Indian\tNative Hawaiian or Other Pacific Islander\tPolynesian\tNative Hawaiian\tSamoan\tTahitian\tTongan\tTokelauan\tMicronesian\tGuamanian or Chamorro\tGuamanian\tChamorro\tMariana Islander\tMarshallese\tPalauan\tCarolinian\tKosraean\tPohnpeian\tSaipanese\tKiribati\tChuukese\tYapese\tMelanesian\tFijian\tPapua New Guinean\tSolomon Islander\tNew Hebrides\tOther Pacific Islander\tWhite\tEuropean\tArmenian\tEnglish\tFrench\tGerman\tIrish\tItalian\tPolish\tScottish\tMiddle Eastern or North African\tAssyrian\tEgyptian\tIranian\tIraqi\tLebanese\tPalestinian\tSyrian\tAfghanistani\tIsraeili\tArab\tOther Race",
  },
  {
    url: 'http://hl7.org/fhir/v3/RelationalOperator',
    codes: 'CT|EQ|GE|GN|GT|LE|LT|NE',
    displays:
      'Contains\tEqual\tGreater than or equal\tGeneric\tGreater than\tLess than or equal\tLess than\tNot Equal',
  },
  {
    url: 'http://hl7.org/fhir/v3/RelationshipConjunction',
    codes: 'AND|OR|XOR',
    displays: 'and\tor\texclusive or',
  },
  {
    url: 'http://hl7.org/fhir/v3/ReligiousAffiliation',
    codes:
      '1001|1002|1003|1004|1005|1006|1007|1008|1009|1010|1011|1012|1013|1014|1015|1016|1017|1018|1019|1020|1021|1022|1023|1024|1025|1026|1027|1028|1029|1030|1031|1032|1033|1034|1035|1036|1037|1038|1039|1040|1041|1042|1043|1044|1045|1046|1047|1048|1049|1050|1051|1052|1053|1054|1055|1056|1057|1058|1059|1060|1061|1062|1063|1064|1065|1066|1067|1068|1069|1070|1071|1072|1073|1074|1075|1076|1077|1078|1079|1080|1081|1082',
    displays:
      "Adventist\tAfrican Religions\tAfro-Caribbean Religions\tAgnosticism\tAnglican\tAnimism\tAtheism\tBabi & Baha'I faiths\tBaptist\tBon\tCao Dai\tCelticism\tChristian (non-Catholic, non-specific)\tConfucianism\tCyberculture Religions\tDivination\tFourth Way\tFree Daism\tGnosis\tHinduism\tHumanism\tIndependent\tIslam\tJainism\tJehovah's Witnesses\tJudaism\tLatter Day Saints\tLutheran\tMahayana\tMeditation\tMessianic Judaism\tMitraism\tNew Age\tnon-Roman Catholic\tOccult\tOrthodox\tPaganism\tPentecostal\tProcess, The\tReformed/Presbyterian\tRoman Catholic Church\tSatanism\tScientology\tShamanism\tShiite (Islam)\tShinto\tSikism\tSpiritualism\tSunni (Islam)\tTaoism\tTheravada\tUnitarian-Universalism\tUniversal Life Church\tVajrayana (Tibetan)\tVeda\tVoodoo\tWicca\tYaohushua\tZen Buddhism\tZoroastrianism\tAssembly of God\tBrethren\tChristian Scientist\tChurch of Christ\tChurch of God\tCongregational\tDisciples of Christ\tEastern Orthodox\tEpiscopalian\tEvangelical Covenant\tFriends\tFull Gospel\tMethodist\tNative American\tNazarene\tPresbyterian\tProtestant\tProtestant, No Denomination\tReformed\tSalvation Army\tUnitarian Universalist\tUnited Church of Christ",
  },
  {
    url: 'http://hl7.org/fhir/v3/ResponseLevel',
    codes: 'C|D|E|F|N|R|X',
    displays: 'completion\tdetail\texception\tconfirmation\tmessage-control\tmodification\tnone',
  },
  { url: 'http://hl7.org/fhir/v3/ResponseModality', codes: 'B|R|T', displays: 'Batch\tReal Time\tBolus' },
  { url: 'http://hl7.org/fhir/v3/ResponseMode', codes: 'D|I|Q', displays: 'deferred\timmediate\tqueue' },
  {
    url: 'http://hl7.org/fhir/v3/RoleClass',
    codes:
      'ROL|_RoleClassAssociative|_RoleClassMutualRelationship|_RoleClassRelationshipFormal|AFFL|AGNT|ASSIGNED|COMPAR|SGNOFF|CON|ECON|NOK|GUARD|CIT|COVPTY|CLAIM|NAMED|DEPEN|INDIV|SUBSCR|PROG|CRINV|CRSPNSR|EMP|MIL|GUAR|INVSBJ|CASEBJ|RESBJ|LIC|NOT|PROV|PAT|PAYEE|PAYOR|POLHOLD|QUAL|SPNSR|STD|UNDWRT|CAREGIVER|PRS|SELF|_RoleClassPassive|ACCESS|ADJY|CONC|BOND|CONY|ADMM|BIRTHPL|DEATHPLC|DST|RET|EXLOC|SDLOC|DSDLOC|ISDLOC|EXPR|HLD|HLTHCHRT|IDENT|MANU|THER|MNT|OWN|RGPR|TERR|USED|WRTE|_RoleClassOntological|EQUIV|SAME|SUBY|GEN|GRIC|INST|SUBS|_RoleClassPartitive|CONT|EXPAGTCAR|EXPVECTOR|FOMITE|INGR|ACTI|ACTIB|ACTIM|ACTIR|ADJV|ADTV|BASE|CNTM|IACT|COLR|FLVR|PRSV|STBL|MECH|LOCE|STOR|MBR|PART|ACTM|SPEC|ALQT|ISLT|CHILD|CRED|NURPRAC|NURS|PA|PHYS',
    displays:
      'role\tRoleClassAssociative\tRoleClassMutualRelationship\tRoleClassRelationshipFormal\taffiliate\tagent\tassigned entity\tcommissioning party\tsigning authority or officer\tcontact\temergency contact\tnext of kin\tguardian\tcitizen\tcovered party\tclaimant\tnamed insured\tdependent\tindividual\tsubscriber\tprogram eligible\tclinical research investigator\tclinical research sponsor\temployee\tmilitary person\tguarantor\tInvestigation Subject\tCase Subject\tresearch subject\tlicensed entity\tnotary public\thealthcare provider\tpatient\tpayee\tinvoice payor\tpolicy holder\tqualified entity\tcoverage sponsor\tstudent\tunderwriter\tcaregiver\tpersonal relationship\tself\tRoleClassPassive\taccess\tadjacency\tconnection\tmolecular bond\tcontinuity\tAdministerable Material\tbirthplace\tplace of death\tdistributed material\tretailed material\tevent location\tservice delivery location\tdedicated service delivery location\tincidental service delivery location\texposed entity\theld entity\thealth chart\tidentified entity\tmanufactured product\ttherapeutic agent\tmaintained entity\towned entity\tregulated product\tterritory of authority\tused entity\twarranted product\tRoleClassOntological\tequivalent entity\tsame\tsubsumed by\thas generalization\thas generic\tinstance\tsubsumer\tRoleClassPartitive\tcontent\texposure agent carrier\texposure vector\tfomite\tingredient\tactive ingredient\tactive ingredient - basis of strength\tactive ingredient - moiety is basis of strength\tactive ingredient - reference substance is basis of strength\tadjuvant\tadditive\tbase\tcontaminant ingredient\tinactive ingredient\tcolor additive\tflavor additive\tpreservative\tstabilizer\tmechanical ingredient\tlocated entity\tstored entity\tmember\tpart\tactive moiety\tspecimen\taliquot\tisolate\tchild\tcredentialed entity\tnurse practitioner\tnurse\tphysician assistant\tphysician',
  },
  {
    url: 'http://hl7.org/fhir/v3/RoleCode',
    codes:
      '_AffiliationRoleType|_AgentRoleType|AMENDER|CLASSIFIER|CONSENTER|CONSWIT|COPART|DECLASSIFIER|DELEGATEE|DELEGATOR|DOWNGRDER|DRIVCLASSIFIER|GRANTEE|GRANTOR|INTPRTER|REVIEWER|VALIDATOR|_CoverageSponsorRoleType|FULLINS|SELFINS|_PayorRoleType|ENROLBKR|TPA|UMO|RESPRSN|EXCEST|GUADLTM|GUARD|POWATT|DPOWATT|HPOWATT|SPOWATT|_AssignedRoleType|_AssignedNonPersonLivingSubjectRoleType|ASSIST|BIOTH|ANTIBIOT|DEBR|CCO|SEE|SNIFF|_CertifiedEntityType|_CitizenRoleType|CAS|CASM|CN|CNRP|CNRPM|CPCA|CRP|CRPM|_ContactRoleType|_AdministrativeContactRoleType|BILL|ORG|PAYOR|ECON|NOK|_IdentifiedEntityType|_LocationIdentifiedEntityRoleCode|ACHFID|JURID|LOCHFID|_LivingSubjectProductionClass|BF|BL|BR|CO|DA|DR|DU|FI|LY|MT|MU|PL|RC|SH|VL|WL|WO|_MedicationGeneralizationRoleType|DC|GD|GDF|GDS|GDSF|MGDSF|_MemberRoleType|TRB|_PersonalRelationshipRoleType|FAMMEMB|CHILD|CHLDADOPT|DAUADOPT|SONADOPT|CHLDFOST|DAUFOST|SONFOST|DAUC|DAU|STPDAU|NCHILD|SON|SONC|STPSON|STPCHLD|EXT|AUNT|MAUNT|PAUNT|COUSN|MCOUSN|PCOUSN|GGRPRN|GGRFTH|MGGRFTH|PGGRFTH|GGRMTH|MGGRMTH|PGGRMTH|MGGRPRN|PGGRPRN|GRNDCHILD|GRNDDAU|GRNDSON|GRPRN|GRFTH|MGRFTH|PGRFTH|GRMTH|MGRMTH|PGRMTH|MGRPRN|PGRPRN|INLAW|CHLDINLAW|DAUINLAW|SONINLAW|PRNINLAW|FTHINLAW|MTHINLAW|SIBINLAW|BROINLAW|SISINLAW|NIENEPH|NEPHEW|NIECE|UNCLE|MUNCLE|PUNCLE|PRN|ADOPTP|ADOPTF|ADOPTM|FTH|FTHFOST|NFTH|NFTHF|STPFTH|MTH|GESTM|MTHFOST|NMTH|NMTHF|STPMTH|NPRN|PRNFOST|STPPRN|SIB|BRO|HBRO|NBRO|TWINBRO|FTWINBRO|ITWINBRO|STPBRO|HSIB|HSIS|NSIB|NSIS|TWINSIS|FTWINSIS|ITWINSIS|TWIN|FTWIN|ITWIN|SIS|STPSIS|STPSIB|SIGOTHR|DOMPART|FMRSPS|SPS|HUSB|WIFE|FRND|NBOR|ONESELF|ROOM|_PolicyOrProgramCoverageRoleType|_CoverageRoleType|FAMDEP|HANDIC|INJ|SELF|SPON|STUD|FSTUD|PSTUD|ADOPT|GCHILD|GPARNT|NAT|NIENE|PARNT|SPSE|STEP|_CoveredPartyRoleType|_ClaimantCoveredPartyRoleType|CRIMEVIC|INJWKR|_DependentCoveredPartyRoleType|COCBEN|DIFFABL|WARD|_IndividualInsuredPartyRoleType|RETIREE|_ProgramEligiblePartyRoleType|INDIG|MIL|ACTMIL|RETMIL|VET|_SubscriberCoveredPartyRoleType|_ResearchSubjectRoleBasis|ERL|SCN|_ServiceDeliveryLocationRoleType|_DedicatedServiceDeliveryLocationRoleType|_DedicatedClinicalLocationRoleType|DX|CVDX|CATH|ECHO|GIDX|ENDOS|RADDX|RADO|RNEU|HOSP|CHR|GACH|MHSP|PSYCHF|RH|RHAT|RHII|RHMAD|RHPI|RHPIH|RHPIMS|RHPIVS|RHYAD|HU|BMTU|CCU|CHEST|EPIL|ER|ETU|HD|HLAB|INLAB|OUTLAB|HRAD|HUSCS|ICU|PEDICU|PEDNICU|INPHARM|MBL|NCCS|NS|OUTPHARM|PEDU|PHU|RHU|SLEEP|NCCF|SNF|OF|ALL|AMPUT|BMTC|BREAST|CANC|CAPC|CARD|PEDCARD|COAG|CRS|DERM|ENDO|PEDE|ENT|FMC|GI|PEDGI|GIM|GYN|HEM|PEDHEM|HTN|IEC|INFD|PEDID|INV|LYMPH|MGEN|NEPH|PEDNEPH|NEUR|OB|OMS|ONCL|PEDHO|OPH|OPTC|ORTHO|HAND|PAINCL|PC|PEDC|PEDRHEUM|POD|PREV|PROCTO|PROFF|PROS|PSI|PSY|RHEUM|SPMED|SU|PLS|URO|TR|TRAVEL|WND|RTF|PRC|SURF|_DedicatedNonClinicalLocationRoleType|DADDR|MOBL|AMB|PHARM|_IncidentalServiceDeliveryLocationRoleType|ACC|COMM|CSC|PTRES|SCHOOL|UPC|WORK|_SpecimenRoleType|C|G|L|P|Q|B|E|F|O|V|R|CLAIM|communityLaboratory|GT|homeHealth|laboratory|pathologist|PH|phlebotomist|PROG|PT|subject|thirdParty|DEP|DEPEN|FM|INDIV|NAMED|PSYCHCF|SUBSCR',
    displays:
      "AffiliationRoleType\tAgentRoleType\tamender\tclassifier\tconsenter\tconsent witness\tco-participant\tdeclassifier\tdelegatee\tdelegator\tdowngrader\tderivative classifier\tgrantee\tgrantor\tinterpreter\treviewer\tvalidator\tCoverageSponsorRoleType\tFully insured coverage sponsor\tSelf insured coverage sponsor\tPayorRoleType\tEnrollment Broker\tThird party administrator\tUtilization management organization\tresponsible party\texecutor of estate\tguardian ad lidem\tguardian\tpower of attorney\tdurable power of attorney\thealthcare power of attorney\tspecial power of attorney\tAssignedRoleType\tAssignedNonPersonLivingSubjectRoleType\tAssistive non-person living subject\tBiotherapeutic non-person living subject\tAntibiotic\tDebridement\tClinical Companion\tSeeing\tSniffing\tCertifiedEntityType\tCitizenRoleType\tasylum seeker\tsingle minor asylum seeker\tnational\tnon-country member without residence permit\tnon-country member minor without residence permit\tpermit card applicant\tnon-country member with residence permit\tnon-country member minor with residence permit\tContactRoleType\tAdministrativeContactRoleType\tBilling Contact\torganizational contact\tPayor Contact\temergency contact\tnext of kin\tIdentifiedEntityType\tLocationIdentifiedEntityRoleCode\taccreditation location identifier\tjurisdiction location identifier\tlocal location identifier\tLivingSubjectProductionClass\tBeef\tBroiler\tBreeder\tCompanion\tDairy\tDraft\tDual\tFiber\tLayer\tMeat\tMultiplier\tPleasure\tRacing\tShow\tVeal\tWool\tWorking\tMedicationGeneralizationRoleType\ttherapeutic class\tgeneric drug\tgeneric drug form\tgeneric drug strength\tgeneric drug strength form\tmanufactured drug strength form\tMemberRoleType\tTribal Member\tPersonalRelationshipRoleType\tfamily member\tchild\tadopted child\tadopted daughter\tadopted son\tfoster child\tfoster daughter\tfoster son\tdaughter\tnatural daughter\tstepdaughter\tnatural child\tnatural son\tson\tstepson\tstep child\textended family member\taunt\tmaternal aunt\tpaternal aunt\tcousin\tmaternal cousin\tpaternal cousin\tgreat grandparent\tgreat grandfather\tmaternal great-grandfather\tpaternal great-grandfather\tgreat grandmother\tmaternal great-grandmother\tpaternal great-grandmother\tmaternal great-grandparent\tpaternal great-grandparent\tgrandchild\tgranddaughter\tgrandson\tgrandparent\tgrandfather\tmaternal grandfather\tpaternal grandfather\tgrandmother\tmaternal grandmother\tpaternal grandmother\tmaternal grandparent\tpaternal grandparent\tinlaw\tchild-in-law\tdaughter in-law\tson in-law\tparent in-law\tfather-in-law\tmother-in-law\tsibling in-law\tbrother-in-law\tsister-in-law\tniece/nephew\tnephew\tniece\tuncle\tmaternal uncle\tpaternal uncle\tparent\tadoptive parent\tadoptive father\tadoptive mother\tfather\tfoster father\tnatural father\tnatural father of fetus\tstepfather\tmother\tgestational mother\tfoster mother\tnatural mother\tnatural mother of fetus\tstepmother\tnatural parent\tfoster parent\tstep parent\tsibling\tbrother\thalf-brother\tnatural brother\ttwin brother\tfraternal twin brother\tidentical twin brother\tstepbrother\thalf-sibling\thalf-sister\tnatural sibling\tnatural sister\ttwin sister\tfraternal twin sister\tidentical twin sister\ttwin\tfraternal twin\tidentical twin\tsister\tstepsister\tstep sibling\tsignificant other\tdomestic partner\tformer spouse\tspouse\thusband\twife\tunrelated friend\tneighbor\tself\tRoommate\tPolicyOrProgramCoverageRoleType\tCoverageRoleType\tfamily dependent\thandicapped dependent\tinjured plaintiff\tself\tsponsored dependent\tstudent\tfull-time student\tpart-time student\tadopted child\tgrandchild\tgrandparent\tnatural child\tniece/nephew\tparent\tspouse\tstep child\tcovered party role type\tClaimantCoveredPartyRoleType\tcrime victim\tinjured worker\tDependentCoveredPartyRoleType\tcontinuity of coverage beneficiary\tdifferently abled\tward\tIndividualInsuredPartyRoleType\tretiree\tProgramEligiblePartyRoleType\tmember of an indigenous people\tmilitary\tactive duty military\tretired military\tveteran\tSubscriberCoveredPartyRoleType\tResearchSubjectRoleBasis\tenrollment\tscreening\tServiceDeliveryLocationRoleType\tDedicatedServiceDeliveryLocationRoleType\tDedicatedClinicalLocationRoleType\tDiagnostics or therapeutics unit\tCardiovascular diagnostics or therapeutics unit\tCardiac catheterization lab\tEchocardiography lab\tGastroenterology diagnostics or therapeutics lab\tEndoscopy lab\tRadiology diagnostics or therapeutics unit\tRadiation oncology unit\tNeuroradiology unit\tHospital\tChronic Care Facility\tHospitals; General Acute Care Hospital\tMilitary Hospital\tPsychatric Care Facility\tRehabilitation hospital\taddiction treatment center\tintellectual impairment center\tparents with adjustment difficulties center\tphysical impairment center\tphysical impairment - hearing center\tphysical impairment - motor skills center\tphysical impairment - visual skills center\tyouths with adjustment difficulties center\tHospital unit\tBone marrow transplant unit\tCoronary care unit\tChest unit\tEpilepsy unit\tEmergency room\tEmergency trauma unit\tHemodialysis unit\thospital laboratory\tinpatient laboratory\toutpatient laboratory\tradiology unit\tspecimen collection site\tIntensive care unit\tPediatric intensive care unit\tPediatric neonatal intensive care unit\tinpatient pharmacy\tmedical laboratory\tNeurology critical care and stroke unit\tNeurosurgery unit\toutpatient pharmacy\tPediatric unit\tPsychiatric hospital unit\tRehabilitation hospital unit\tSleep disorders unit\tNursing or custodial care facility\tSkilled nursing facility\tOutpatient facility\tAllergy clinic\tAmputee clinic\tBone marrow transplant clinic\tBreast clinic\tChild and adolescent neurology clinic\tChild and adolescent psychiatry clinic\tAmbulatory Health Care Facilities; Clinic/Center; Rehabilitation: Cardiac Facilities\tPediatric cardiology clinic\tCoagulation clinic\tColon and rectal surgery clinic\tDermatology clinic\tEndocrinology clinic\tPediatric endocrinology clinic\tOtorhinolaryngology clinic\tFamily medicine clinic\tGastroenterology clinic\tPediatric gastroenterology clinic\tGeneral internal medicine clinic\tGynecology clinic\tHematology clinic\tPediatric hematology clinic\tHypertension clinic\tImpairment evaluation center\tInfectious disease clinic\tPediatric infectious disease clinic\tInfertility clinic\tLympedema clinic\tMedical genetics clinic\tNephrology clinic\tPediatric nephrology clinic\tNeurology clinic\tObstetrics clinic\tOral and maxillofacial surgery clinic\tMedical oncology clinic\tPediatric oncology clinic\tOpthalmology clinic\toptometry clinic\tOrthopedics clinic\tHand clinic\tPain clinic\tPrimary care clinic\tPediatrics clinic\tPediatric rheumatology clinic\tPodiatry clinic\tPreventive medicine clinic\tProctology clinic\tProvider's Office\tProsthodontics clinic\tPsychology clinic\tPsychiatry clinic\tRheumatology clinic\tSports medicine clinic\tSurgery clinic\tPlastic surgery clinic\tUrology clinic\tTransplant clinic\tTravel and geographic medicine clinic\tWound clinic\tResidential treatment facility\tPain rehabilitation center\tSubstance use rehabilitation facility\tDedicatedNonClinicalLocationRoleType\tDelivery Address\tMobile Unit\tAmbulance\tPharmacy\tIncidentalServiceDeliveryLocationRoleType\taccident site\tCommunity Location\tcommunity service center\tPatient's Residence\tschool\tunderage protection center\twork site\tSpecimenRoleType\tCalibrator\tGroup\tPool\tPatient\tQuality Control\tBlind\tElectronic QC\tFiller Proficiency\tOperator Proficiency\tVerifying\tReplicate\tclaimant\tCommunity Laboratory\tGuarantor\tHome Health\tLaboratory\tPathologist\tPolicy Holder\tPhlebotomist\tprogram eligible\tPatient\tSelf\tThird Party\t\tdependent\tFamily Member\tindividual\tnamed insured\t\tsubscriber",
  },
  {
    url: 'http://hl7.org/fhir/v3/RoleLinkStatus',
    codes: 'NORMAL|ACTIVE|CANCELLED|COMPLETED|PENDING|NULLIFIED',
    displays: 'normal\tactive\tcancelled\tcompleted\tpending\tnullified',
  },
  {
    url: 'http://hl7.org/fhir/v3/RoleLinkType',
    codes: 'REL|BACKUP|CONT|DIRAUTH|IDENT|INDAUTH|PART|REPL',
    displays:
      'related\tis backup for\thas contact\thas direct authority over\tIdentification\thas indirect authority over\thas part\treplaces',
  },
  {
    url: 'http://hl7.org/fhir/v3/RoleStatus',
    codes: 'normal|active|cancelled|pending|suspended|terminated|nullified',
    displays: 'normal\tactive\tcancelled\tpending\tsuspended\tterminated\tnullified',
  },
  {
    url: 'http://hl7.org/fhir/v3/RouteOfAdministration',
    codes:
      '_RouteByMethod|SOAK|SHAMPOO|TRNSLING|PO|GARGLE|SUCK|_Chew|CHEW|_Diffusion|EXTCORPDIF|HEMODIFF|TRNSDERMD|_Dissolve|DISSOLVE|SL|_Douche|DOUCHE|_ElectroOsmosisRoute|ELECTOSMOS|_Enema|ENEMA|RETENEMA|_Flush|IVFLUSH|_Implantation|IDIMPLNT|IVITIMPLNT|SQIMPLNT|_Infusion|EPI|IA|IC|ICOR|IOSSC|IT|IV|IVC|IVCC|IVCI|PCA|IVASCINFUS|SQINFUS|_Inhalation|IPINHL|ORIFINHL|REBREATH|IPPB|NASINHL|NASINHLC|NEB|NASNEB|ORNEB|TRACH|VENT|VENTMASK|_Injection|AMNINJ|BILINJ|CHOLINJ|CERVINJ|EPIDURINJ|EPIINJ|EPINJSP|EXTRAMNINJ|EXTCORPINJ|GBINJ|GINGINJ|BLADINJ|ENDOSININJ|HEMOPORT|IABDINJ|IAINJ|IAINJP|IAINJSP|IARTINJ|IBURSINJ|ICARDINJ|ICARDINJRP|ICARDINJSP|ICARINJP|ICARTINJ|ICAUDINJ|ICAVINJ|ICAVITINJ|ICEREBINJ|ICISTERNINJ|ICORONINJ|ICORONINJP|ICORPCAVINJ|IDINJ|IDISCINJ|IDUCTINJ|IDURINJ|IEPIDINJ|IEPITHINJ|ILESINJ|ILUMINJ|ILYMPJINJ|IM|IMD|IMZ|IMEDULINJ|INTERMENINJ|INTERSTITINJ|IOINJ|IOSSINJ|IOVARINJ|IPCARDINJ|IPERINJ|IPINJ|IPLRINJ|IPROSTINJ|IPUMPINJ|ISINJ|ISTERINJ|ISYNINJ|ITENDINJ|ITESTINJ|ITHORINJ|ITINJ|ITUBINJ|ITUMINJ|ITYMPINJ|IUINJ|IUINJC|IURETINJ|IVASCINJ|IVENTINJ|IVESINJ|IVINJ|IVINJBOL|IVPUSH|IVRPUSH|IVSPUSH|IVITINJ|PAINJ|PARENTINJ|PDONTINJ|PDPINJ|PDURINJ|PNINJ|PNSINJ|RBINJ|SCINJ|SLESINJ|SOFTISINJ|SQ|SUBARACHINJ|SUBMUCINJ|TRPLACINJ|TRTRACHINJ|URETHINJ|URETINJ|_Insertion|CERVINS|IOSURGINS|IU|LPINS|PR|SQSURGINS|URETHINS|VAGINSI|_Instillation|CECINSTL|EFT|ENTINSTL|GT|NGT|OGT|BLADINSTL|CAPDINSTL|CTINSTL|ETINSTL|GJT|IBRONCHINSTIL|IDUODINSTIL|IESOPHINSTIL|IGASTINSTIL|IILEALINJ|IOINSTL|ISININSTIL|ITRACHINSTIL|IUINSTL|JJTINSTL|LARYNGINSTIL|NASALINSTIL|NASOGASINSTIL|NTT|OJJ|OT|PDPINSTL|PNSINSTL|RECINSTL|RECTINSTL|SININSTIL|SOFTISINSTIL|TRACHINSTL|TRTYMPINSTIL|URETHINSTL|_IontophoresisRoute|IONTO|_Irrigation|GUIRR|IGASTIRR|ILESIRR|IOIRR|BLADIRR|BLADIRRC|BLADIRRT|RECIRR|_LavageRoute|IGASTLAV|_MucosalAbsorptionRoute|IDOUDMAB|ITRACHMAB|SMUCMAB|_Nebulization|ETNEB|_Rinse|DENRINSE|ORRINSE|_SuppositoryRoute|URETHSUP|_Swish|SWISHSPIT|SWISHSWAL|_TopicalAbsorptionRoute|TTYMPTABSORP|_TopicalApplication|DRESS|SWAB|TOPICAL|BUC|CERV|DEN|GIN|HAIR|ICORNTA|ICORONTA|IESOPHTA|IILEALTA|ILTOP|ILUMTA|IOTOP|LARYNGTA|MUC|NAIL|NASAL|OPTHALTA|ORALTA|ORMUC|OROPHARTA|PERIANAL|PERINEAL|PDONTTA|RECTAL|SCALP|OCDRESTA|SKIN|SUBCONJTA|TMUCTA|VAGINS|INSUF|TRNSDERM|_RouteBySite|_AmnioticFluidSacRoute|_BiliaryRoute|_BodySurfaceRoute|_BuccalMucosaRoute|_CecostomyRoute|_CervicalRoute|_EndocervicalRoute|_EnteralRoute|_EpiduralRoute|_ExtraAmnioticRoute|_ExtracorporealCirculationRoute|_GastricRoute|_GenitourinaryRoute|_GingivalRoute|_HairRoute|_InterameningealRoute|_InterstitialRoute|_IntraabdominalRoute|_IntraarterialRoute|_IntraarticularRoute|_IntrabronchialRoute|_IntrabursalRoute|_IntracardiacRoute|_IntracartilaginousRoute|_IntracaudalRoute|_IntracavernosalRoute|_IntracavitaryRoute|_IntracerebralRoute|_IntracervicalRoute|_IntracisternalRoute|_IntracornealRoute|_IntracoronalRoute|_IntracoronaryRoute|_IntracorpusCavernosumRoute|_IntradermalRoute|_IntradiscalRoute|_IntraductalRoute|_IntraduodenalRoute|_IntraduralRoute|_IntraepidermalRoute|_IntraepithelialRoute|_IntraesophagealRoute|_IntragastricRoute|_IntrailealRoute|_IntralesionalRoute|_IntraluminalRoute|_IntralymphaticRoute|_IntramedullaryRoute|_IntramuscularRoute|_IntraocularRoute|_IntraosseousRoute|_IntraovarianRoute|_IntrapericardialRoute|_IntraperitonealRoute|_IntrapleuralRoute|_IntraprostaticRoute|_IntrapulmonaryRoute|_IntrasinalRoute|_IntraspinalRoute|_IntrasternalRoute|_IntrasynovialRoute|_IntratendinousRoute|_IntratesticularRoute|_IntrathecalRoute|_IntrathoracicRoute|_IntratrachealRoute|_IntratubularRoute|_IntratumorRoute|_IntratympanicRoute|_IntrauterineRoute|_IntravascularRoute|_IntravenousRoute|_IntraventricularRoute|_IntravesicleRoute|_IntravitrealRoute|_JejunumRoute|_LacrimalPunctaRoute|_LaryngealRoute|_LingualRoute|_MucousMembraneRoute|_NailRoute|_NasalRoute|_OphthalmicRoute|_OralRoute|_OromucosalRoute|_OropharyngealRoute|_OticRoute|_ParanasalSinusesRoute|_ParenteralRoute|_PerianalRoute|_PeriarticularRoute|_PeriduralRoute|_PerinealRoute|_PerineuralRoute|_PeriodontalRoute|_PulmonaryRoute|_RectalRoute|_RespiratoryTractRoute|_RetrobulbarRoute|_ScalpRoute|_SinusUnspecifiedRoute|_SkinRoute|_SoftTissueRoute|_SubarachnoidRoute|_SubconjunctivalRoute|_SubcutaneousRoute|_SublesionalRoute|_SublingualRoute|_SubmucosalRoute|_TracheostomyRoute|_TransmucosalRoute|_TransplacentalRoute|_TranstrachealRoute|_TranstympanicRoute|_UreteralRoute|_UrethralRoute|_UrinaryBladderRoute|_UrinaryTractRoute|_VaginalRoute|_VitreousHumourRoute',
    displays:
      'RouteByMethod\tImmersion (soak)\tShampoo\tTranslingual\tSwallow, oral\tGargle\tSuck, oromucosal\tChew\tChew, oral\tDiffusion\tDiffusion, extracorporeal\tDiffusion, hemodialysis\tDiffusion, transdermal\tDissolve\tDissolve, oral\tDissolve, sublingual\tDouche\tDouche, vaginal\tElectroOsmosisRoute\tElectro-osmosis\tEnema\tEnema, rectal\tEnema, rectal retention\tFlush\tFlush, intravenous catheter\tImplantation\tImplantation, intradermal\tImplantation, intravitreal\tImplantation, subcutaneous\tInfusion\tInfusion, epidural\tInfusion, intraarterial catheter\tInfusion, intracardiac\tInfusion, intracoronary\tInfusion, intraosseous, continuous\tInfusion, intrathecal\tInfusion, intravenous\tInfusion, intravenous catheter\tInfusion, intravenous catheter, continuous\tInfusion, intravenous catheter, intermittent\tInfusion, intravenous catheter, pca pump\tInfusion, intravascular\tInfusion, subcutaneous\tInhalation\tInhalation, respiratory\tInhalation, oral intermittent flow\tInhalation, oral rebreather mask\tInhalation, intermittent positive pressure breathing (ippb)\tInhalation, nasal\tInhalation, nasal cannula\tInhalation, nebulization\tInhalation, nebulization, nasal\tInhalation, nebulization, oral\tInhalation, tracheostomy\tInhalation, ventilator\tInhalation, ventimask\tInjection\tInjection, amniotic fluid\tInjection, biliary tract\tInjection, for cholangiography\tInjection, cervical\tInjection, epidural\tInjection, epidural, push\tInjection, epidural, slow push\tInjection, extra-amniotic\tInjection, extracorporeal\tInjection, gastric button\tInjection, gingival\tInjection, urinary bladder\tInjection, endosinusial\tInjection, hemodialysis port\tInjection, intra-abdominal\tInjection, intraarterial\tInjection, intraarterial, push\tInjection, intraarterial, slow push\tInjection, intraarticular\tInjection, intrabursal\tInjection, intracardiac\tInjection, intracardiac, rapid push\tInjection, intracardiac, slow push\tInjection, intracardiac, push\tInjection, intracartilaginous\tInjection, intracaudal\tInjection, intracavernous\tInjection, intracavitary\tInjection, intracerebral\tInjection, intracisternal\tInjection, intracoronary\tInjection, intracoronary, push\tInjection, intracorpus cavernosum\tInjection, intradermal\tInjection, intradiscal\tInjection, intraductal\tInjection, intradural\tInjection, intraepidermal\tInjection, intraepithelial\tInjection, intralesional\tInjection, intraluminal\tInjection, intralymphatic\tInjection, intramuscular\tInjection, intramuscular, deep\tInjection, intramuscular, z track\tInjection, intramedullary\tInjection, interameningeal\tInjection, interstitial\tInjection, intraocular\tInjection, intraosseous\tInjection, intraovarian\tInjection, intrapericardial\tInjection, intraperitoneal\tInjection, intrapulmonary\tInjection, intrapleural\tInjection, intraprostatic\tInjection, insulin pump\tInjection, intraspinal\tInjection, intrasternal\tInjection, intrasynovial\tInjection, intratendinous\tInjection, intratesticular\tInjection, intrathoracic\tInjection, intrathecal\tInjection, intratubular\tInjection, intratumor\tInjection, intratympanic\tInjection, intrauterine\tInjection, intracervical (uterus)\tInjection, intraureteral, retrograde\tInjection, intravascular\tInjection, intraventricular (heart)\tInjection, intravesicle\tInjection, intravenous\tInjection, intravenous, bolus\tInjection, intravenous, push\tInjection, intravenous, rapid push\tInjection, intravenous, slow push\tInjection, intravitreal\tInjection, periarticular\tInjection, parenteral\tInjection, periodontal\tInjection, peritoneal dialysis port\tInjection, peridural\tInjection, perineural\tInjection, paranasal sinuses\tInjection, retrobulbar\tInjection, subconjunctival\tInjection, sublesional\tInjection, soft tissue\tInjection, subcutaneous\tInjection, subarachnoid\tInjection, submucosal\tInjection, transplacental\tInjection, transtracheal\tInjection, urethral\tInjection, ureteral\tInsertion\tInsertion, cervical (uterine)\tInsertion, intraocular, surgical\tInsertion, intrauterine\tInsertion, lacrimal puncta\tInsertion, rectal\tInsertion, subcutaneous, surgical\tInsertion, urethral\tInsertion, vaginal\tInstillation\tInstillation, cecostomy\tInstillation, enteral feeding tube\tInstillation, enteral\tInstillation, gastrostomy tube\tInstillation, nasogastric tube\tInstillation, orogastric tube\tInstillation, urinary catheter\tInstillation, continuous ambulatory peritoneal dialysis port\tInstillation, chest tube\tInstillation, endotracheal tube\tInstillation, gastro-jejunostomy tube\tInstillation, intrabronchial\tInstillation, intraduodenal\tInstillation, intraesophageal\tInstillation, intragastric\tInstillation, intraileal\tInstillation, intraocular\tInstillation, intrasinal\tInstillation, intratracheal\tInstillation, intrauterine\tInstillation, jejunostomy tube\tInstillation, laryngeal\tInstillation, nasal\tInstillation, nasogastric\tInstillation, nasotracheal tube\tInstillation, orojejunum tube\tInstillation, otic\tInstillation, peritoneal dialysis port\tInstillation, paranasal sinuses\tInstillation, rectal\tInstillation, rectal tube\tInstillation, sinus, unspecified\tInstillation, soft tissue\tInstillation, tracheostomy\tInstillation, transtympanic\tinstillation, urethral\tIontophoresisRoute\tTopical application, iontophoresis\tIrrigation\tIrrigation, genitourinary\tIrrigation, intragastric\tIrrigation, intralesional\tIrrigation, intraocular\tIrrigation, urinary bladder\tIrrigation, urinary bladder, continuous\tIrrigation, urinary bladder, tidal\tIrrigation, rectal\tLavageRoute\tLavage, intragastric\tMucosalAbsorptionRoute\tMucosal absorption, intraduodenal\tMucosal absorption, intratracheal\tMucosal absorption, submucosal\tNebulization\tNebulization, endotracheal tube\tRinse\tRinse, dental\tRinse, oral\tSuppositoryRoute\tSuppository, urethral\tSwish\tSwish and spit out, oromucosal\tSwish and swallow, oromucosal\tTopicalAbsorptionRoute\tTopical absorption, transtympanic\tTopicalApplication\tTopical application, soaked dressing\tTopical application, swab\tTopical\tTopical application, buccal\tTopical application, cervical\tTopical application, dental\tTopical application, gingival\tTopical application, hair\tTopical application, intracorneal\tTopical application, intracoronal (dental)\tTopical application, intraesophageal\tTopical application, intraileal\tTopical application, intralesional\tTopical application, intraluminal\tTopical application, intraocular\tTopical application, laryngeal\tTopical application, mucous membrane\tTopical application, nail\tTopical application, nasal\tTopical application, ophthalmic\tTopical application, oral\tTopical application, oromucosal\tTopical application, oropharyngeal\tTopical application, perianal\tTopical application, perineal\tTopical application, periodontal\tTopical application, rectal\tTopical application, scalp\tOcclusive dressing technique\tTopical application, skin\tSubconjunctival\tTopical application, transmucosal\tTopical application, vaginal\tInsufflation\tTransdermal\tRouteBySite\tAmnioticFluidSacRoute\tBiliaryRoute\tBodySurfaceRoute\tBuccalMucosaRoute\tCecostomyRoute\tCervicalRoute\tEndocervicalRoute\tEnteralRoute\tEpiduralRoute\tExtraAmnioticRoute\tExtracorporealCirculationRoute\tGastricRoute\tGenitourinaryRoute\tGingivalRoute\tHairRoute\tInterameningealRoute\tInterstitialRoute\tIntraabdominalRoute\tIntraarterialRoute\tIntraarticularRoute\tIntrabronchialRoute\tIntrabursalRoute\tIntracardiacRoute\tIntracartilaginousRoute\tIntracaudalRoute\tIntracavernosalRoute\tIntracavitaryRoute\tIntracerebralRoute\tIntracervicalRoute\tIntracisternalRoute\tIntracornealRoute\tIntracoronalRoute\tIntracoronaryRoute\tIntracorpusCavernosumRoute\tIntradermalRoute\tIntradiscalRoute\tIntraductalRoute\tIntraduodenalRoute\tIntraduralRoute\tIntraepidermalRoute\tIntraepithelialRoute\tIntraesophagealRoute\tIntragastricRoute\tIntrailealRoute\tIntralesionalRoute\tIntraluminalRoute\tIntralymphaticRoute\tIntramedullaryRoute\tIntramuscularRoute\tIntraocularRoute\tIntraosseousRoute\tIntraovarianRoute\tIntrapericardialRoute\tIntraperitonealRoute\tIntrapleuralRoute\tIntraprostaticRoute\tIntrapulmonaryRoute\tIntrasinalRoute\tIntraspinalRoute\tIntrasternalRoute\tIntrasynovialRoute\tIntratendinousRoute\tIntratesticularRoute\tIntrathecalRoute\tIntrathoracicRoute\tIntratrachealRoute\tIntratubularRoute\tIntratumorRoute\tIntratympanicRoute\tIntrauterineRoute\tIntravascularRoute\tIntravenousRoute\tIntraventricularRoute\tIntravesicleRoute\tIntravitrealRoute\tJejunumRoute\tLacrimalPunctaRoute\tLaryngealRoute\tLingualRoute\tMucousMembraneRoute\tNailRoute\tNasalRoute\tOphthalmicRoute\tOralRoute\tOromucosalRoute\tOropharyngealRoute\tOticRoute\tParanasalSinusesRoute\tParenteralRoute\tPerianalRoute\tPeriarticularRoute\tPeriduralRoute\tPerinealRoute\tPerineuralRoute\tPeriodontalRoute\tPulmonaryRoute\tRectalRoute\tRespiratoryTractRoute\tRetrobulbarRoute\tScalpRoute\tSinusUnspecifiedRoute\tSkinRoute\tSoftTissueRoute\tSubarachnoidRoute\tSubconjunctivalRoute\tSubcutaneousRoute\tSublesionalRoute\tSublingualRoute\tSubmucosalRoute\tTracheostomyRoute\tTransmucosalRoute\tTransplacentalRoute\tTranstrachealRoute\tTranstympanicRoute\tUreteralRoute\tUrethralRoute\tUrinaryBladderRoute\tUrinaryTractRoute\tVaginalRoute\tVitreousHumourRoute',
  },
  { url: 'http://hl7.org/fhir/v3/Sequencing', codes: 'A|D|N', displays: 'Ascending\tDescending\tNone' },
  {
    url: 'http://hl7.org/fhir/v3/SetOperator',
    codes: '_ValueSetOperator|E|I|A|H|P',
    displays: 'ValueSetOperator\texclude\tinclude\tintersect\tconvex hull\tperiodic hull',
  },
  {
    url: 'http://hl7.org/fhir/v3/SpecimenType',
    codes:
      '_SpecimenEntityType|ABS|AMN|ASP|BBL|BDY|BIFL|BLD|BLDA|BLDC|BLDCO|BLDV|BON|BPH|BPU|BRN|BRO|BRTH|CALC|CDM|CNJT|CNL|COL|CRN|CSF|CTP|CUR|CVM|CVX|CYST|DIAF|DOSE|DRN|DUFL|EAR|EARW|ELT|ENDC|ENDM|EOS|EYE|FIB|FIST|FLT|FLU|FOOD|GAS|GAST|GEN|GENC|GENF|GENL|GENV|HAR|IHG|ISLT|IT|LAM|LIQ|LN|LNA|LNV|LYM|MAC|MAR|MBLD|MEC|MILK|MLK|NAIL|NOS|PAFL|PAT|PLAS|PLB|PLC|PLR|PMN|PPP|PRP|PRT|PUS|RBC|SAL|SER|SKM|SKN|SMN|SMPLS|SNV|SPRM|SPT|SPTC|SPTT|STL|SWT|TEAR|THRB|THRT|TISG|TISPL|TISS|TISU|TLGI|TLNG|TSMI|TUB|ULC|UMB|UMED|UR|URC|URNS|URT|URTH|USUB|VOM|WAT|WBC|WICK|WND|WNDA|WNDD|WNDE',
    displays:
      'SpecimenEntityType\tAbcess\tAmniotic fluid\tAspirate\tBlood bag\tWhole body\tBile fluid\tWhole blood\tBlood arterial\tBlood capillary\tBlood - cord\tBlood venous\tBone\tBasophils\tBlood product unit\tBurn\tBronchial\tExhaled gas (=breath)\tCalculus (=Stone)\tCardiac muscle\tConjunctiva\tCannula\tColostrum\tCornea\tCerebral spinal fluid\tCatheter tip\tCurettage\tCervical mucus\tCervix\tCyst\tDialysis fluid\tDose med or substance\tDrain\tDuodenal fluid\tEar\tEar wax (cerumen)\tElectrode\tEndocardium\tEndometrium\tEosinophils\tEye\tFibroblasts\tFistula\tFilter\tBody fluid, unsp\tFood sample\tGas\tGastric fluid/contents\tGenital\tGenital cervix\tGenital fluid\tGenital lochia\tGenital vaginal\tHair\tInhaled Gas\tIsolate\tIntubation tube\tLamella\tLiquid NOS\tLine\tLine arterial\tLine venous\tLymphocytes\tMacrophages\tMarrow (bone)\tMenstrual blood\tMeconium\tBreast milk\tMilk\tNail\tNose (nasal passage)\tPancreatic fluid\tPatient\tPlasma\tPlasma bag\tPlacenta\tPleural fluid (thoracentesis fld)\tPolymorphonuclear neutrophils\tPlatelet poor plasma\tPlatelet rich plasma\tPeritoneal fluid /ascites\tPus\tErythrocytes\tSaliva\tSerum\tSkeletal muscle\tSkin\tSeminal fluid\tSeminal plasma\tSynovial fluid (Joint fluid)\tSpermatozoa\tSputum\tSputum - coughed\tSputum - tracheal aspirate\tStool = Fecal\tSweat\tTears\tThrombocyte (platelet)\tThroat\tTissue gall bladder\tTissue placenta\tTissue, unspecified\tTissue ulcer\tTissue large intestine\tTissue lung\tTissue small intestine Tissue ulcer\tTube, unspecified\tUlcer\tUmbilical blood\tUnknown medicine\tUrine\tUrine clean catch\tUrine sediment\tUrine catheter\tUrethra\tUnknown substance\tVomitus\tWater\tLeukocytes\tWick\tWound\tWound abscess\tWound drainage\tWound exudate',
  },
  {
    url: 'http://hl7.org/fhir/v3/SubstitutionCondition',
    codes: '_Conditional|CONFIRM|NOTIFY|NOSUB|UNCOND',
    displays: 'Conditional\tConfirm first\tNotify first\tNo substitution\tUnconditional',
  },
  {
    url: 'http://hl7.org/fhir/v3/TableCellHorizontalAlign',
    codes: 'center|char|justify|left|right',
    displays: 'center\tchar\tjustify\tleft\tright',
  },
  {
    url: 'http://hl7.org/fhir/v3/TableCellScope',
    codes: 'col|colgroup|row|rowgroup',
    displays: 'col\tcolgroup\trow\trowgroup',
  },
  {
    url: 'http://hl7.org/fhir/v3/TableCellVerticalAlign',
    codes: 'baseline|bottom|middle|top',
    displays: 'baseline\tbottom\tmiddle\ttop',
  },
  {
    url: 'http://hl7.org/fhir/v3/TableFrame',
    codes: 'above|below|border|box|hsides|lhs|rhs|void|vsides',
    displays: 'above\tbelow\tborder\tbox\thsides\tlhs\trhs\tvoid\tvsides',
  },
  {
    url: 'http://hl7.org/fhir/v3/TableRules',
    codes: 'all|cols|groups|none|rows',
    displays: 'all\tcols\tgroups\tnone\trows',
  },
  {
    url: 'http://hl7.org/fhir/v3/TargetAwareness',
    codes: 'D|F|I|M|P|U',
    displays: 'denying\tfull awareness\tincapable\tmarginal\tpartial\tuninformed',
  },
  {
    url: 'http://hl7.org/fhir/v3/TelecommunicationCapabilities',
    codes: 'data|fax|sms|tty|voice',
    displays: 'data\tfax\tsms\ttext\tvoice',
  },
  {
    url: 'http://hl7.org/fhir/v3/TimingEvent',
    codes: 'AC|ACD|ACM|ACV|C|CD|CM|CV|HS|IC|ICD|ICM|ICV|PC|PCD|PCM|PCV|WAKE',
    displays: 'AC\tACD\tACM\tACV\tC\tCD\tCM\tCV\tHS\tIC\tICD\tICM\tICV\tPC\tPCD\tPCM\tPCV\tWAKE',
  },
  { url: 'http://hl7.org/fhir/v3/TransmissionRelationshipTypeCode', codes: 'SEQL', displays: 'sequence' },
  {
    url: 'http://hl7.org/fhir/v3/TribalEntityUS',
    codes:
      '_NativeEntityAlaska|338|339|340|341|342|343|344|345|346|347|348|349|350|351|352|353|354|355|356|357|358|359|360|361|362|363|364|365|366|367|368|369|370|371|372|373|374|375|376|377|378|379|380|381|382|383|384|385|386|387|388|389|390|391|392|393|394|395|396|397|398|399|400|401|402|403|404|405|406|407|408|409|410|411|412|413|414|415|416|417|418|419|420|421|422|423|424|425|426|427|428|429|430|431|432|433|434|435|436|437|438|439|440|441|442|443|444|445|446|447|448|449|450|451|452|453|454|455|456|457|458|459|460|461|462|463|464|465|466|467|468|469|470|471|472|473|474|475|476|477|478|479|480|481|482|483|484|485|486|487|488|489|490|491|492|493|494|495|496|497|498|499|500|501|502|503|504|505|506|507|508|509|510|511|512|513|514|515|516|517|518|519|520|521|522|523|524|525|526|527|528|529|530|531|532|533|534|535|536|537|538|539|540|541|542|543|544|545|546|547|548|549|550|551|552|553|554|555|556|557|558|559|560|561|562|563|564|565|566|_NativeEntityContiguous|1|10|100|101|102|103|104|105|106|107|108|109|11|110|111|112|113|114|115|116|117|118|119|12|120|121|122|123|124|125|126|127|128|129|13|130|131|132|133|134|135|136|137|138|139|14|140|141|142|143|144|145|146|147|148|149|15|150|151|152|153|154|155|156|157|158|159|16|160|161|162|163|164|165|166|167|168|169|17|170|171|172|173|174|175|176|177|178|179|18|180|181|182|183|184|185|186|187|188|189|19|190|191|192|193|194|195|196|197|198|199|2|20|200|201|202|203|204|205|206|207|208|209|21|210|211|212|213|214|215|216|217|218|219|22|220|221|222|223|224|225|226|227|228|229|23|230|231|232|233|234|235|236|237|238|239|24|240|241|242|243|244|245|246|247|248|249|25|250|251|252|253|254|255|256|257|258|259|26|260|261|262|263|264|265|266|267|268|269|27|270|271|272|273|274|275|276|277|278|279|28|280|281|282|283|284|285|286|287|288|289|29|290|291|292|293|294|295|296|297|298|299|3|30|300|301|302|303|304|305|306|307|308|309|31|310|311|312|313|314|315|316|317|318|319|32|320|321|322|323|324|325|326|327|328|329|33|330|331|332|333|334|335|336|337|34|35|36|37|38|39|4|40|41|42|43|44|45|46|47|48|49|5|50|51|52|53|54|55|56|57|58|59|6|60|61|62|63|64|65|66|67|68|69|7|70|71|72|73|74|75|76|77|78|79|8|80|81|82|83|84|85|86|87|88|89|9|90|91|92|93|94|95|96|97|98|99',
    displays:
      "NativeEntityAlaska\tVillage of Afognak\tAgdaagux Tribe of King Cove\tNative Village of Akhiok\tAkiachak Native Community\tAkiak Native Community\tNative Village of Akutan\tVillage of Alakanuk\tAlatna Village\tNative Village of Aleknagik\tAlgaaciq Native Village (St. Mary's)\tAllakaket Village\tNative Village of Ambler\tVillage of Anaktuvuk Pass\tYupiit of Andreafski\tAngoon Community Association\tVillage of Aniak\tAnvik Village\tArctic Village (See Native Village of Venetie Trib\tAsa carsarmiut Tribe (formerly Native Village of M\tNative Village of Atka\tVillage of Atmautluak\tAtqasuk Village (Atkasook)\tNative Village of Barrow Inupiat Traditional Gover\tBeaver Village\tNative Village of Belkofski\tVillage of Bill Moore's Slough\tBirch Creek Tribe\tNative Village of Brevig Mission\tNative Village of Buckland\tNative Village of Cantwell\tNative Village of Chanega (aka Chenega)\tChalkyitsik Village\tVillage of Chefornak\tChevak Native Village\tChickaloon Native Village\tNative Village of Chignik\tNative Village of Chignik Lagoon\tChignik Lake Village\tChilkat Indian Village (Klukwan)\tChilkoot Indian Association (Haines)\tChinik Eskimo Community (Golovin)\tNative Village of Chistochina\tNative Village of Chitina\tNative Village of Chuathbaluk (Russian Mission, Ku\tChuloonawick Native Village\tCircle Native Community\tVillage of Clark's Point\tNative Village of Council\tCraig Community Association\tVillage of Crooked Creek\tCuryung Tribal Council (formerly Native Village of\tNative Village of Deering\tNative Village of Diomede (aka Inalik)\tVillage of Dot Lake\tDouglas Indian Association\tNative Village of Eagle\tNative Village of Eek\tEgegik Village\tEklutna Native Village\tNative Village of Ekuk\tEkwok Village\tNative Village of Elim\tEmmonak Village\tEvansville Village (aka Bettles Field)\tNative Village of Eyak (Cordova)\tNative Village of False Pass\tNative Village of Fort Yukon\tNative Village of Gakona\tGalena Village (aka Louden Village)\tNative Village of Gambell\tNative Village of Georgetown\tNative Village of Goodnews Bay\tOrganized Village of Grayling (aka Holikachuk)\tGulkana Village\tNative Village of Hamilton\tHealy Lake Village\tHoly Cross Village\tHoonah Indian Association\tNative Village of Hooper Bay\tHughes Village\tHuslia Village\tHydaburg Cooperative Association\tIgiugig Village\tVillage of Iliamna\tInupiat Community of the Arctic Slope\tIqurmuit Traditional Council (formerly Native Vill\tIvanoff Bay Village\tKaguyak Village\tOrganized Village of Kake\tKaktovik Village (aka Barter Island)\tVillage of Kalskag\tVillage of Kaltag\tNative Village of Kanatak\tNative Village of Karluk\tOrganized Village of Kasaan\tNative Village of Kasigluk\tKenaitze Indian Tribe\tKetchikan Indian Corporation\tNative Village of Kiana\tKing Island Native Community\tKing Salmon Tribe\tNative Village of Kipnuk\tNative Village of Kivalina\tKlawock Cooperative Association\tNative Village of Kluti Kaah (aka Copper Center)\tKnik Tribe\tNative Village of Kobuk\tKokhanok Village\tNative Village of Kongiganak\tVillage of Kotlik\tNative Village of Kotzebue\tNative Village of Koyuk\tKoyukuk Native Village\tOrganized Village of Kwethluk\tNative Village of Kwigillingok\tNative Village of Kwinhagak (aka Quinhagak)\tNative Village of Larsen Bay\tLevelock Village\tLesnoi Village (aka Woody Island)\tLime Village\tVillage of Lower Kalskag\tManley Hot Springs Village\tManokotak Village\tNative Village of Marshall (aka Fortuna Ledge)\tNative Village of Mary's Igloo\tMcGrath Native Village\tNative Village of Mekoryuk\tMentasta Traditional Council\tMetlakatla Indian Community, Annette Island Reserv\tNative Village of Minto\tNaknek Native Village\tNative Village of Nanwalek (aka English Bay)\tNative Village of Napaimute\tNative Village of Napakiak\tNative Village of Napaskiak\tNative Village of Nelson Lagoon\tNenana Native Association\tNew Koliganek Village Council (formerly Koliganek\tNew Stuyahok Village\tNewhalen Village\tNewtok Village\tNative Village of Nightmute\tNikolai Village\tNative Village of Nikolski\tNinilchik Village\tNative Village of Noatak\tNome Eskimo Community\tNondalton Village\tNoorvik Native Community\tNorthway Village\tNative Village of Nuiqsut (aka Nooiksut)\tNulato Village\tNunakauyarmiut Tribe (formerly Native Village of T\tNative Village of Nunapitchuk\tVillage of Ohogamiut\tVillage of Old Harbor\tOrutsararmuit Native Village (aka Bethel)\tOscarville Traditional Village\tNative Village of Ouzinkie\tNative Village of Paimiut\tPauloff Harbor Village\tPedro Bay Village\tNative Village of Perryville\tPetersburg Indian Association\tNative Village of Pilot Point\tPilot Station Traditional Village\tNative Village of Pitka's Point\tPlatinum Traditional Village\tNative Village of Point Hope\tNative Village of Point Lay\tNative Village of Port Graham\tNative Village of Port Heiden\tNative Village of Port Lions\tPortage Creek Village (aka Ohgsenakale)\tPribilof Islands Aleut Communities of St. Paul & S\tQagan Tayagungin Tribe of Sand Point Village\tQawalangin Tribe of Unalaska\tRampart Village\tVillage of Red Devil\tNative Village of Ruby\tSaint George Island(See Pribilof Islands Aleut Com\tNative Village of Saint Michael\tSaint Paul Island (See Pribilof Islands Aleut Comm\tVillage of Salamatoff\tNative Village of Savoonga\tOrganized Village of Saxman\tNative Village of Scammon Bay\tNative Village of Selawik\tSeldovia Village Tribe\tShageluk Native Village\tNative Village of Shaktoolik\tNative Village of Sheldon's Point\tNative Village of Shishmaref\tShoonaq Tribe of Kodiak\tNative Village of Shungnak\tSitka Tribe of Alaska\tSkagway Village\tVillage of Sleetmute\tVillage of Solomon\tSouth Naknek Village\tStebbins Community Association\tNative Village of Stevens\tVillage of Stony River\tTakotna Village\tNative Village of Tanacross\tNative Village of Tanana\tNative Village of Tatitlek\tNative Village of Tazlina\tTelida Village\tNative Village of Teller\tNative Village of Tetlin\tCentral Council of the Tlingit and Haida Indian Tb\tTraditional Village of Togiak\tTuluksak Native Community\tNative Village of Tuntutuliak\tNative Village of Tununak\tTwin Hills Village\tNative Village of Tyonek\tUgashik Village\tUmkumiute Native Village\tNative Village of Unalakleet\tNative Village of Unga\tVillage of Venetie (See Native Village of Venetie\tNative Village of Venetie Tribal Government (Arcti\tVillage of Wainwright\tNative Village of Wales\tNative Village of White Mountain\tWrangell Cooperative Association\tYakutat Tlingit Tribe\tNativeEntityContiguous\tAbsentee-Shawnee Tribe of Indians of Oklahoma\tAssiniboine and Sioux Tribes of the Fort Peck Indi\tHavasupai Tribe of the Havasupai Reservation, Ariz\tHo-Chunk Nation of Wisconsin (formerly known as th\tHoh Indian Tribe of the Hoh Indian Reservation, Wa\tHoopa Valley Tribe, California\tHopi Tribe of Arizona\tHopland Band of Pomo Indians of the Hopland Ranche\tHoulton Band of Maliseet Indians of Maine\tHualapai Indian Tribe of the Hualapai Indian Reser\tHuron Potawatomi, Inc., Michigan\tInaja Band of Diegueno Mission Indians of the Inaj\tAugustine Band of Cahuilla Mission Indians of the\tIone Band of Miwok Indians of California\tIowa Tribe of Kansas and Nebraska\tIowa Tribe of Oklahoma\tJackson Rancheria of Me-Wuk Indians of California\tJamestown S'Klallam Tribe of Washington\tJamul Indian Village of California\tJena Band of Choctaw Indians, Louisiana\tJicarilla Apache Tribe of the Jicarilla Apache Ind\tKaibab Band of Paiute Indians of the Kaibab Indian\tKalispel Indian Community of the Kalispel Reservat\tBad River Band of the Lake Superior Tribe of Chipp\tKaruk Tribe of California\tKashia Band of Pomo Indians of the Stewarts Point\tKaw Nation, Oklahoma\tKeweenaw Bay Indian Community of L'Anse and Ontona\tKialegee Tribal Town, Oklahoma\tKickapoo Tribe of Indians of the Kickapoo Reservat\tKickapoo Tribe of Oklahoma\tKickapoo Traditional Tribe of Texas\tKiowa Indian Tribe of Oklahoma\tKlamath Indian Tribe of Oregon\tBay Mills Indian Community of the Sault Ste. Marie\tKootenai Tribe of Idaho\tLa Jolla Band of Luiseno Mission Indians of the La\tLa Posta Band of Diegueno Mission Indians of the L\tLac Courte Oreilles Band of Lake Superior Chippewa\tLac du Flambeau Band of Lake Superior Chippewa Ind\tLac Vieux Desert Band of Lake Superior Chippewa In\tLas Vegas Tribe of Paiute Indians of the Las Vegas\tLittle River Band of Ottawa Indians of Michigan\tLittle Traverse Bay Bands of Odawa Indians of Mich\tLower Lake Rancheria, California\tBear River Band of the Rohnerville Rancheria, Cali\tLos Coyotes Band of Cahuilla Mission Indians of th\tLovelock Paiute Tribe of the Lovelock Indian Colon\tLower Brule Sioux Tribe of the Lower Brule Reserva\tLower Elwha Tribal Community of the Lower Elwha Re\tLower Sioux Indian Community of Minnesota Mdewakan\tLummi Tribe of the Lummi Reservation, Washington\tLytton Rancheria of California\tMakah Indian Tribe of the Makah Indian Reservation\tManchester Band of Pomo Indians of the Manchester-\tManzanita Band of Diegueno Mission Indians of the\tBerry Creek Rancheria of Maidu Indians of Californ\tMashantucket Pequot Tribe of Connecticut\tMatch-e-be-nash-she-wish Band of Pottawatomi India\tMechoopda Indian Tribe of Chico Rancheria, Califor\tMenominee Indian Tribe of Wisconsin\tMesa Grande Band of Diegueno Mission Indians of th\tMescalero Apache Tribe of the Mescalero Reservatio\tMiami Tribe of Oklahoma\tMiccosukee Tribe of Indians of Florida\tMiddletown Rancheria of Pomo Indians of California\tMinnesota Chippewa Tribe, Minnesota (Six component\tBig Lagoon Rancheria, California\tBois Forte Band (Nett Lake); Fond du Lac Band; Gra\tMississippi Band of Choctaw Indians, Mississippi\tMoapa Band of Paiute Indians of the Moapa River In\tModoc Tribe of Oklahoma\tMohegan Indian Tribe of Connecticut\tMooretown Rancheria of Maidu Indians of California\tMorongo Band of Cahuilla Mission Indians of the Mo\tMuckleshoot Indian Tribe of the Muckleshoot Reserv\tMuscogee (Creek) Nation, Oklahoma\tNarragansett Indian Tribe of Rhode Island\tBig Pine Band of Owens Valley Paiute Shoshone Indi\tNavajo Nation, Arizona, New Mexico & Utah\tNez Perce Tribe of Idaho\tNisqually Indian Tribe of the Nisqually Reservatio\tNooksack Indian Tribe of Washington\tNorthern Cheyenne Tribe of the Northern Cheyenne I\tNorthfork Rancheria of Mono Indians of California\tNorthwestern Band of Shoshoni Nation of Utah (Wash\tOglala Sioux Tribe of the Pine Ridge Reservation,\tOmaha Tribe of Nebraska\tOneida Nation of New York\tBig Sandy Rancheria of Mono Indians of California\tOneida Tribe of Wisconsin\tOnondaga Nation of New York\tOsage Tribe, Oklahoma\tOttawa Tribe of Oklahoma\tOtoe-Missouria Tribe of Indians, Oklahoma\tPaiute Indian Tribe of Utah\tPaiute-Shoshone Indians of the Bishop Community of\tPaiute-Shoshone Tribe of the Fallon Reservation an\tPaiute-Shoshone Indians of the Lone Pine Community\tPala Band of Luiseno Mission Indians of the Pala R\tBig Valley Band of Pomo Indians of the Big Valley\tPascua Yaqui Tribe of Arizona\tPaskenta Band of Nomlaki Indians of California\tPassamaquoddy Tribe of Maine\tPauma Band of Luiseno Mission Indians of the Pauma\tPawnee Nation of Oklahoma\tPechanga Band of Luiseno Mission Indians of the Pe\tPenobscot Tribe of Maine\tPeoria Tribe of Indians of Oklahoma\tPicayune Rancheria of Chukchansi Indians of Califo\tPinoleville Rancheria of Pomo Indians of Californi\tAgua Caliente Band of Cahuilla Indians of the Agua\tBlackfeet Tribe of the Blackfeet Indian Reservatio\tPit River Tribe, California (includes Big Bend, Lo\tPoarch Band of Creek Indians of Alabama\tPokagon Band of Potawatomi Indians of Michigan\tPonca Tribe of Indians of Oklahoma\tPonca Tribe of Nebraska\tPort Gamble Indian Community of the Port Gamble Re\tPotter Valley Rancheria of Pomo Indians of Califor\tPrairie Band of Potawatomi Indians, Kansas\tPrairie Island Indian Community of Minnesota Mdewa\tPueblo of Acoma, New Mexico\tBlue Lake Rancheria, California\tPueblo of Cochiti, New Mexico\tPueblo of Jemez, New Mexico\tPueblo of Isleta, New Mexico\tPueblo of Laguna, New Mexico\tPueblo of Nambe, New Mexico\tPueblo of Picuris, New Mexico\tPueblo of Pojoaque, New Mexico\tPueblo of San Felipe, New Mexico\tPueblo of San Juan, New Mexico\tPueblo of San Ildefonso, New Mexico\tBridgeport Paiute Indian Colony of California\tPueblo of Sandia, New Mexico\tPueblo of Santa Ana, New Mexico\tPueblo of Santa Clara, New Mexico\tPueblo of Santo Domingo, New Mexico\tPueblo of Taos, New Mexico\tPueblo of Tesuque, New Mexico\tPueblo of Zia, New Mexico\tPuyallup Tribe of the Puyallup Reservation, Washin\tPyramid Lake Paiute Tribe of the Pyramid Lake Rese\tQuapaw Tribe of Indians, Oklahoma\tBuena Vista Rancheria of Me-Wuk Indians of Califor\tQuartz Valley Indian Community of the Quartz Valle\tQuechan Tribe of the Fort Yuma Indian Reservation,\tQuileute Tribe of the Quileute Reservation, Washin\tQuinault Tribe of the Quinault Reservation, Washin\tRamona Band or Village of Cahuilla Mission Indians\tRed Cliff Band of Lake Superior Chippewa Indians o\tRed Lake Band of Chippewa Indians of the Red Lake\tRedding Rancheria, California\tRedwood Valley Rancheria of Pomo Indians of Califo\tReno-Sparks Indian Colony, Nevada\tBurns Paiute Tribe of the Burns Paiute Indian Colo\tResighini Rancheria, California (formerly known as\tRincon Band of Luiseno Mission Indians of the Rinc\tRobinson Rancheria of Pomo Indians of California\tRosebud Sioux Tribe of the Rosebud Indian Reservat\tRound Valley Indian Tribes of the Round Valley Res\tRumsey Indian Rancheria of Wintun Indians of Calif\tSac and Fox Tribe of the Mississippi in Iowa\tSac and Fox Nation of Missouri in Kansas and Nebra\tSac and Fox Nation, Oklahoma\tSaginaw Chippewa Indian Tribe of Michigan, Isabell\tCabazon Band of Cahuilla Mission Indians of the Ca\tSalt River Pima-Maricopa Indian Community of the S\tSamish Indian Tribe, Washington\tSan Carlos Apache Tribe of the San Carlos Reservat\tSan Juan Southern Paiute Tribe of Arizona\tSan Manual Band of Serrano Mission Indians of the\tSan Pasqual Band of Diegueno Mission Indians of Ca\tSanta Rosa Indian Community of the Santa Rosa Ranc\tSanta Rosa Band of Cahuilla Mission Indians of the\tSanta Ynez Band of Chumash Mission Indians of the\tSanta Ysabel Band of Diegueno Mission Indians of t\tCachil DeHe Band of Wintun Indians of the Colusa I\tSantee Sioux Tribe of the Santee Reservation of Ne\tSauk-Suiattle Indian Tribe of Washington\tSault Ste. Marie Tribe of Chippewa Indians of Mich\tScotts Valley Band of Pomo Indians of California\tSeminole Nation of Oklahoma\tSeminole Tribe of Florida, Dania, Big Cypress, Bri\tSeneca Nation of New York\tSeneca-Cayuga Tribe of Oklahoma\tShakopee Mdewakanton Sioux Community of Minnesota\tShawnee Tribe, Oklahoma\tCaddo Indian Tribe of Oklahoma\tSherwood Valley Rancheria of Pomo Indians of Calif\tShingle Springs Band of Miwok Indians, Shingle Spr\tShoalwater Bay Tribe of the Shoalwater Bay Indian\tShoshone Tribe of the Wind River Reservation, Wyom\tShoshone-Bannock Tribes of the Fort Hall Reservati\tShoshone-Paiute Tribes of the Duck Valley Reservat\tSisseton-Wahpeton Sioux Tribe of the Lake Traverse\tSkokomish Indian Tribe of the Skokomish Reservatio\tSkull Valley Band of Goshute Indians of Utah\tSmith River Rancheria, California\tCahuilla Band of Mission Indians of the Cahuilla R\tSnoqualmie Tribe, Washington\tSoboba Band of Luiseno Indians, California (former\tSokaogon Chippewa Community of the Mole Lake Band\tSouthern Ute Indian Tribe of the Southern Ute Rese\tSpirit Lake Tribe, North Dakota (formerly known as\tSpokane Tribe of the Spokane Reservation, Washingt\tSquaxin Island Tribe of the Squaxin Island Reserva\tSt. Croix Chippewa Indians of Wisconsin, St. Croix\tSt. Regis Band of Mohawk Indians of New York\tStanding Rock Sioux Tribe of North & South Dakota\tCahto Indian Tribe of the Laytonville Rancheria, C\tStockbridge-Munsee Community of Mohican Indians of\tStillaguamish Tribe of Washington\tSummit Lake Paiute Tribe of Nevada\tSuquamish Indian Tribe of the Port Madison Reserva\tSusanville Indian Rancheria, California\tSwinomish Indians of the Swinomish Reservation, Wa\tSycuan Band of Diegueno Mission Indians of Califor\tTable Bluff Reservation - Wiyot Tribe, California\tTable Mountain Rancheria of California\tTe-Moak Tribe of Western Shoshone Indians of Nevad\tAk Chin Indian Community of the Maricopa (Ak Chin)\tCalifornia Valley Miwok Tribe, California (formerl\tThlopthlocco Tribal Town, Oklahoma\tThree Affiliated Tribes of the Fort Berthold Reser\tTohono O'odham Nation of Arizona\tTonawanda Band of Seneca Indians of New York\tTonkawa Tribe of Indians of Oklahoma\tTonto Apache Tribe of Arizona\tTorres-Martinez Band of Cahuilla Mission Indians o\tTule River Indian Tribe of the Tule River Reservat\tTulalip Tribes of the Tulalip Reservation, Washing\tTunica-Biloxi Indian Tribe of Louisiana\tCampo Band of Diegueno Mission Indians of the Camp\tTuolumne Band of Me-Wuk Indians of the Tuolumne Ra\tTurtle Mountain Band of Chippewa Indians of North\tTuscarora Nation of New York\tTwenty-Nine Palms Band of Mission Indians of Calif\tUnited Auburn Indian Community of the Auburn Ranch\tUnited Keetoowah Band of Cherokee Indians of Oklah\tUpper Lake Band of Pomo Indians of Upper Lake Ranc\tUpper Sioux Indian Community of the Upper Sioux Re\tUpper Skagit Indian Tribe of Washington\tUte Indian Tribe of the Uintah & Ouray Reservation\tCapitan Grande Band of Diegueno Mission Indians of\tUte Mountain Tribe of the Ute Mountain Reservation\tUtu Utu Gwaitu Paiute Tribe of the Benton Paiute R\tWalker River Paiute Tribe of the Walker River Rese\tWampanoag Tribe of Gay Head (Aquinnah) of Massachu\tWashoe Tribe of Nevada & California (Carson Colony\tWhite Mountain Apache Tribe of the Fort Apache Res\tWichita and Affiliated Tribes (Wichita, Keechi, Wa\tWinnebago Tribe of Nebraska\tWinnemucca Indian Colony of Nevada\tWyandotte Tribe of Oklahoma\tBarona Group of Capitan Grande Band of Mission Ind\tYankton Sioux Tribe of South Dakota\tYavapai-Apache Nation of the Camp Verde Indian Res\tYavapai-Prescott Tribe of the Yavapai Reservation,\tYerington Paiute Tribe of the Yerington Colony & C\tYomba Shoshone Tribe of the Yomba Reservation, Nev\tYsleta Del Sur Pueblo of Texas\tYurok Tribe of the Yurok Reservation, California\tZuni Tribe of the Zuni Reservation, New Mexico\tViejas (Baron Long) Group of Capitan Grande Band o\tCatawba Indian Nation (aka Catawba Tribe of South\tCayuga Nation of New York\tCedarville Rancheria, California\tChemehuevi Indian Tribe of the Chemehuevi Reservat\tCher-Ae Heights Indian Community of the Trinidad R\tAlabama-Coushatta Tribes of Texas\tCherokee Nation, Oklahoma\tCheyenne-Arapaho Tribes of Oklahoma\tCheyenne River Sioux Tribe of the Cheyenne River R\tChickasaw Nation, Oklahoma\tChicken Ranch Rancheria of Me-Wuk Indians of Calif\tChippewa-Cree Indians of the Rocky Boy's Reservati\tChitimacha Tribe of Louisiana\tChoctaw Nation of Oklahoma\tCitizen Potawatomi Nation, Oklahoma\tCloverdale Rancheria of Pomo Indians of California\tAlabama-Quassarte Tribal Town, Oklahoma\tCocopah Tribe of Arizona\tCoeur D'Alene Tribe of the Coeur D'Alene Reservati\tCold Springs Rancheria of Mono Indians of Californ\tColorado River Indian Tribes of the Colorado River\tComanche Indian Tribe, Oklahoma\tConfederated Salish & Kootenai Tribes of the Flath\tConfederated Tribes of the Chehalis Reservation, W\tConfederated Tribes of the Colville Reservation, W\tConfederated Tribes of the Coos, Lower Umpqua and\tConfederated Tribes of the Goshute Reservation, Ne\tAlturas Indian Rancheria, California\tConfederated Tribes of the Grand Ronde Community o\tConfederated Tribes of the Siletz Reservation, Ore\tConfederated Tribes of the Umatilla Reservation, O\tConfederated Tribes of the Warm Springs Reservatio\tConfederated Tribes and Bands of the Yakama Indian\tCoquille Tribe of Oregon\tCortina Indian Rancheria of Wintun Indians of Cali\tCoushatta Tribe of Louisiana\tCow Creek Band of Umpqua Indians of Oregon\tCoyote Valley Band of Pomo Indians of California\tApache Tribe of Oklahoma\tCrow Tribe of Montana\tCrow Creek Sioux Tribe of the Crow Creek Reservati\tCuyapaipe Community of Diegueno Mission Indians of\tDeath Valley Timbi-Sha Shoshone Band of California\tDelaware Nation, Oklahoma (formerly Delaware Tribe\tDelaware Tribe of Indians, Oklahoma\tDry Creek Rancheria of Pomo Indians of California\tDuckwater Shoshone Tribe of the Duckwater Reservat\tEastern Band of Cherokee Indians of North Carolina\tEastern Shawnee Tribe of Oklahoma\tArapahoe Tribe of the Wind River Reservation, Wyom\tElem Indian Colony of Pomo Indians of the Sulphur\tElk Valley Rancheria, California\tEly Shoshone Tribe of Nevada\tEnterprise Rancheria of Maidu Indians of Californi\tFlandreau Santee Sioux Tribe of South Dakota\tForest County Potawatomi Community of Wisconsin Po\tFort Belknap Indian Community of the Fort Belknap\tFort Bidwell Indian Community of the Fort Bidwell\tFort Independence Indian Community of Paiute India\tFort McDermitt Paiute and Shoshone Tribes of the F\tAroostook Band of Micmac Indians of Maine\tFort McDowell Yavapai Nation, Arizona (formerly th\tFort Mojave Indian Tribe of Arizona, California\tFort Sill Apache Tribe of Oklahoma\tGila River Indian Community of the Gila River Indi\tGrand Traverse Band of Ottawa & Chippewa Indians o\tGraton Rancheria, California\tGreenville Rancheria of Maidu Indians of Californi\tGrindstone Indian Rancheria of Wintun-Wailaki Indi\tGuidiville Rancheria of California\tHannahville Indian Community of Wisconsin Potawato",
  },
  {
    url: 'http://hl7.org/fhir/v3/VaccineManufacturer',
    codes:
      'AB|AD|ALP|AR|AVI|BA|BAY|BP|BPC|CEN|CHI|CON|EVN|GRE|IAG|IM|IUS|JPN|KGC|LED|MA|MED|MIL|MIP|MSD|NAB|NAV|NOV|NYB|ORT|OTC|PD|PMC|PRX|SCL|SI|SKB|USA|WA|WAL',
    displays:
      'Abbott Laboratories (includes Ross Products Division)\tAdams Laboratories\tAlpha Therapeutic Corporation\tArmour [Inactive - use CEN]\tAviron\tBaxter Healthcare Corporation\tBayer Corporation (includes Miles, Inc. and Cutter Laboratories)\tBerna Products [Inactive - use BPC]\tBerna Products Corporation (includes Swiss Serum and Vaccine Institute Berne)\tCenteon L.L.C. (includes Armour Pharmaceutical Company)\tChiron Corporation\tConnaught [Inactive - use PMC]\tEvans Medical Limited (an affiliate of Medeva Pharmaceuticals, Inc.)\tGreer Laboratories, Inc.\tImmuno International AG\tMerieux [Inactive - use PMC]\tImmuno-U.S., Inc.\tThe Research Foundation for Microbial Diseases of Osaka University (BIKEN)\tKorea Green Cross Corporation\tLederle [Inactive - use WAL]\tMassachusetts Public Health Biologic Laboratories\tMedImmune, Inc.\tMiles [Inactive - use BAY]\tBioport Corporation (formerly Michigan Biologic Products Institute)\tMerck and Co., Inc.\tNABI (formerly North American Biologicals, Inc.)\tNorth American Vaccine, Inc.\tNovartis Pharmaceutical Corporation (includes Ciba-Geigy Limited and Sandoz Limited)\tNew York Blood Center\tOrtho Diagnostic Systems, Inc.\tOrganon Teknika Corporation\tParkedale Pharmaceuticals (formerly Parke-Davis)\tAventis Pasteur Inc. (formerly Pasteur Merieux Connaught; includes Connaught Laboratories and Pasteur Merieux)\tPraxis Biologics [Inactive - use WAL]\tSclavo, Inc.\tSwiss Serum and Vaccine Inst. [Inactive - use BPC]\tSmithKline Beecham\tUnited States Army Medical Research and Materiel Command\tWyeth-Ayerst [Inactive - use WAL]\tWyeth-Ayerst (includes Wyeth-Lederle Vaccines and Pediatrics, Wyeth Laboratories, Lederle Laboratories, and Praxis Biologics)',
  },
  {
    url: 'http://hl7.org/fhir/v3/hl7Realm',
    codes:
      'BindingRealms|AffiliateRealms|AR|AT|AU|BR|CA|CH|CL|CN|CO|CZ|DE|DK|ES|FI|FR|GR|HR|IE|IN|IT|JP|KR|LT|MX|NL|NZ|RO|RU|SE|SG|SOA|TR|TW|UK|US|UV|UY|C1|GB|R1|X1|NamespaceRealms|ZZ',
    displays:
      'binding realms\tAffiliate Realms\tArgentina\tAustria\tAustralia\tBrazil\tCanada\tSwitzerland\tChile\tChina\tColumbia\tCzech Republic\tGermany\tDenmark\tSpain\tFinland\tFrance\tGreece\tCroatia\tIreland\tIndia\tItaly\tJapan\tKorea\tLithuania\tMexico\tThe Netherlands\tNew Zealand\tRomania\tRussian Federation\tSweden\tSingapore\tSouthern Africa\tTurkey\tTaiwan\tUnited Kingdom\tUnited States of America\tUniversal\tUruguay\tUnclassified Realm\tGreat Britain\tRepresentative Realm\tExample Realm\tnamespace realms\tLocalized Version',
  },
  {
    url: 'http://hl7.org/fhir/v3/hl7V3Conformance',
    codes: 'I|NP|R|RC|RI|U',
    displays: 'ignored\tnot permitted\trequired\trequired for consumer\trequired for initiator\tundetermined',
  },
  {
    url: 'http://hl7.org/fhir/v3/orderableDrugForm',
    codes:
      '_AdministrableDrugForm|APPFUL|DROP|NDROP|OPDROP|ORDROP|OTDROP|PUFF|SCOOP|SPRY|_DispensableDrugForm|_GasDrugForm|GASINHL|_GasLiquidMixture|AER|BAINHL|INHLSOL|MDINHL|NASSPRY|DERMSPRY|FOAM|FOAMAPL|RECFORM|VAGFOAM|VAGFOAMAPL|RECSPRY|VAGSPRY|_GasSolidSpray|INHL|BAINHLPWD|INHLPWD|MDINHLPWD|NASINHL|ORINHL|PWDSPRY|SPRYADAPT|_Liquid|LIQCLN|LIQSOAP|SHMP|OIL|TOPOIL|SOL|IPSOL|IRSOL|DOUCHE|ENEMA|OPIRSOL|IVSOL|ORALSOL|ELIXIR|RINSE|SYRUP|RECSOL|TOPSOL|LIN|MUCTOPSOL|TINC|_LiquidLiquidEmulsion|CRM|NASCRM|OPCRM|ORCRM|OTCRM|RECCRM|TOPCRM|VAGCRM|VAGCRMAPL|LTN|TOPLTN|OINT|NASOINT|OINTAPL|OPOINT|OTOINT|RECOINT|TOPOINT|VAGOINT|VAGOINTAPL|_LiquidSolidSuspension|GEL|GELAPL|NASGEL|OPGEL|OTGEL|TOPGEL|URETHGEL|VAGGEL|VGELAPL|PASTE|PUD|TPASTE|SUSP|ITSUSP|OPSUSP|ORSUSP|ERSUSP|ERSUSP12|ERSUSP24|OTSUSP|RECSUSP|_SolidDrugForm|BAR|BARSOAP|MEDBAR|CHEWBAR|BEAD|CAKE|CEMENT|CRYS|DISK|FLAKE|GRAN|GUM|PAD|MEDPAD|PATCH|TPATCH|TPATH16|TPATH24|TPATH2WK|TPATH72|TPATHWK|PELLET|PILL|CAP|ORCAP|ENTCAP|ERENTCAP|ERCAP|ERCAP12|ERCAP24|ERECCAP|TAB|ORTAB|BUCTAB|SRBUCTAB|CAPLET|CHEWTAB|CPTAB|DISINTAB|DRTAB|ECTAB|ERECTAB|ERTAB|ERTAB12|ERTAB24|ORTROCHE|SLTAB|VAGTAB|POWD|TOPPWD|RECPWD|VAGPWD|SUPP|RECSUPP|URETHSUPP|VAGSUPP|SWAB|MEDSWAB|WAFER',
    displays:
      'AdministrableDrugForm\tApplicatorful\tDrops\tNasal Drops\tOphthalmic Drops\tOral Drops\tOtic Drops\tPuff\tScoops\tSprays\tDispensableDrugForm\tGasDrugForm\tGas for Inhalation\tGasLiquidMixture\tAerosol\tBreath Activated Inhaler\tInhalant Solution\tMetered Dose Inhaler\tNasal Spray\tDermal Spray\tFoam\tFoam with Applicator\tRectal foam\tVaginal foam\tVaginal foam with applicator\tRectal Spray\tVaginal Spray\tGasSolidSpray\tInhalant\tBreath Activated Powder Inhaler\tInhalant Powder\tMetered Dose Powder Inhaler\tNasal Inhalant\tOral Inhalant\tPowder Spray\tSpray with Adaptor\tLiquid\tLiquid Cleanser\tMedicated Liquid Soap\tShampoo\tOil\tTopical Oil\tSolution\tIntraperitoneal Solution\tIrrigation Solution\tDouche\tEnema\tOphthalmic Irrigation Solution\tIntravenous Solution\tOral Solution\tElixir\tMouthwash/Rinse\tSyrup\tRectal Solution\tTopical Solution\tLiniment\tMucous Membrane Topical Solution\tTincture\tLiquidLiquidEmulsion\tCream\tNasal Cream\tOphthalmic Cream\tOral Cream\tOtic Cream\tRectal Cream\tTopical Cream\tVaginal Cream\tVaginal Cream with Applicator\tLotion\tTopical Lotion\tOintment\tNasal Ointment\tOintment with Applicator\tOphthalmic Ointment\tOtic Ointment\tRectal Ointment\tTopical Ointment\tVaginal Ointment\tVaginal Ointment with Applicator\tLiquidSolidSuspension\tGel\tGel with Applicator\tNasal Gel\tOphthalmic Gel\tOtic Gel\tTopical Gel\tUrethral Gel\tVaginal Gel\tVaginal Gel with Applicator\tPaste\tPudding\tToothpaste\tSuspension\tIntrathecal Suspension\tOphthalmic Suspension\tOral Suspension\tExtended-Release Suspension\t12 Hour Extended-Release Suspension\t24 Hour Extended Release Suspension\tOtic Suspension\tRectal Suspension\tSolidDrugForm\tBar\tBar Soap\tMedicated Bar Soap\tChewable Bar\tBeads\tCake\tCement\tCrystals\tDisk\tFlakes\tGranules\tChewingGum\tPad\tMedicated Pad\tPatch\tTransdermal Patch\t16 Hour Transdermal Patch\t24 Hour Transdermal Patch\tBiweekly Transdermal Patch\t72 Hour Transdermal Patch\tWeekly Transdermal Patch\tPellet\tPill\tCapsule\tOral Capsule\tEnteric Coated Capsule\tExtended Release Enteric Coated Capsule\tExtended Release Capsule\t12 Hour Extended Release Capsule\t24 Hour Extended Release Capsule\tExtended Release Enteric Coated Capsule\tTablet\tOral Tablet\tBuccal Tablet\tSustained Release Buccal Tablet\tCaplet\tChewable Tablet\tCoated Particles Tablet\tDisintegrating Tablet\tDelayed Release Tablet\tEnteric Coated Tablet\tExtended Release Enteric Coated Tablet\tExtended Release Tablet\t12 Hour Extended Release Tablet\t24 Hour Extended Release Tablet\tLozenge/Oral Troche\tSublingual Tablet\tVaginal Tablet\tPowder\tTopical Powder\tRectal Powder\tVaginal Powder\tSuppository\tRectal Suppository\tUrethral suppository\tVaginal Suppository\tSwab\tMedicated swab\tWafer',
  },
  {
    url: 'http://hl7.org/fhir/v3/substanceAdminSubstitution',
    codes: '_ActSubstanceAdminSubstitutionCode|E|EC|BC|G|TE|TB|TG|F|N',
    displays:
      'ActSubstanceAdminSubstitutionCode\tequivalent\tequivalent composition\tbrand composition\tgeneric composition\ttherapeutic alternative\ttherapeutic brand\ttherapeutic generic\tformulary\tnone',
  },
  {
    url: 'http://hl7.org/fhir/vaccination-protocol-dose-status',
    codes: 'count|nocount',
    displays: 'Counts\tDoes not Count',
  },
  {
    url: 'http://hl7.org/fhir/vaccination-protocol-dose-status-reason',
    codes: 'advstorage|coldchbrk|explot|outsidesched|prodrecall',
    displays:
      'Adverse storage condition\tCold chain break\tExpired lot\tAdministered outside recommended schedule\tProduct recall',
  },
  {
    url: 'http://hl7.org/fhir/variant-state',
    codes: 'positive|negative|absent',
    displays: 'positive\tnegative\tabsent',
  },
  {
    url: 'http://hl7.org/fhir/versioning-policy',
    codes: 'no-version|versioned|versioned-update',
    displays: 'No VersionId Support\tVersioned\tVersionId tracked fully',
  },
  { url: 'http://hl7.org/fhir/vision-base-codes', codes: 'up|down|in|out', displays: 'Up\tDown\tIn\tOut' },
  { url: 'http://hl7.org/fhir/vision-eye-codes', codes: 'right|left', displays: 'Right Eye\tLeft Eye' },
  {
    url: 'http://hl7.org/fhir/w3c-provenance-activity-type',
    codes:
      'Generation|Usage|Communication|Start|End|Invalidation|Derivation|Revision|Quotation|Primary-Source|Attribution|Collection',
    displays:
      'wasGeneratedBy\tused\twasInformedBy\twasStartedBy\twasEndedBy\twasInvalidatedBy\twasDerivedFrom\twasRevisionOf\twasQuotedFrom\twasPrimarySourceOf\twasAttributedTo\tisCollectionOf',
  },
  {
    url: 'http://www.hl7.org/fhir/contractaction',
    codes: 'action-a|action-b',
    displays: 'Action A\tAction B',
  },
  {
    url: 'http://www.hl7.org/fhir/contractactorrole',
    codes: 'practitioner|patient',
    displays: 'Practitioner\tPatient',
  },
  {
    url: 'http://www.hl7.org/fhir/contractsignertypecodes',
    codes:
      'AMENDER|AUTHN|AUT|AFFL|AGNT|ASSIGNED|CIT|CLAIMANT|COAUTH|CONSENTER|CONSWIT|CONT|COPART|COVPTY|DELEGATEE|delegator|DEPEND|DPOWATT|EMGCON|EVTWIT|EXCEST|GRANTEE|GRANTOR|GUAR|GUARD|GUADLTM|INF|INTPRT|INSBJ|HPOWATT|HPROV|LEGAUTHN|NMDINS|NOK|NOTARY|PAT|POWATT|PRIMAUTH|PRIRECIP|RECIP|RESPRSN|REVIEWER|TRANS|SOURCE|SPOWATT|VALID|VERF|WIT',
    displays:
      'Amender\tAuthenticator\tAuthor\tAffiliate\tAgent\tAssigned Entity\tCitizen\tClaimant\tCo-Author\tConsenter\tConsent Witness\tContact\tCo-Participant\tCovered Party\tDelegatee\tDelegator\tDependent\tDurable Power of Attorney\tEmergency Contact\tEvent Witness\tExecutor of Estate\tGrantee\tGrantor\tGuarantor\tGuardian\tGuardian ad lidem\tInformant\tInterpreter\tInvestigation Subject\tHealthcare Power of Attorney\tHealthcare Provider\tLegal Authenticator\tNamed Insured\tNext of Kin\tNotary\tPatient\tPower of Attorney\tPrimary Author\tPrimary Responsible Party\tRecipient\tResponsible Party\tReviewer\tTranscriber\tSource\tApecial Power of Attorney\tValidator\tVerifier\tWitness',
  },
  {
    url: 'urn:ietf:bcp:47',
    codes: '',
    grammar:
      /^(([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4,8})(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*(-[a-wyz\d](-[a-z\d]{2,8})+)*(-x(-[a-z\d]{1,8})+)?|[xi](-[a-z\d]{1,8})+|en-gb-oed|sgn-(be-fr|be-nl|ch-de))$/i,
  },
];
