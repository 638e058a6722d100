// Roles of a practitioner of an appointment that 1.2.7 adds (#636).
// To add one: a line below, code and display exactly as they stand in CareConnect-SDSJobRoleName-1 (the compiler refuses
// a code that is not there). GPConnect-PractitionerRole-1 inserts this list; nothing else needs a change.
RuleSet: AdditionalJobRoles
* $cs-sds-job-role-name#R0570 "Nurse Consultant"
* $cs-sds-job-role-name#R0630 "Enrolled Nurse"
* $cs-sds-job-role-name#R0017 "Assistant Practitioner"
* $cs-sds-job-role-name#R0750 "Chiropodist/Podiatrist"
* $cs-sds-job-role-name#R0950 "Occupational Therapist"
* $cs-sds-job-role-name#R1070 "Paramedic"
* $cs-sds-job-role-name#R1100 "Paramedic Specialist Practitioner"
* $cs-sds-job-role-name#R1110 "Physiotherapist"
* $cs-sds-job-role-name#R1140 "Physiotherapist Specialist Practitioner"
* $cs-sds-job-role-name#R1540 "Associate Practitioner"
* $cs-sds-job-role-name#R1543 "Associate Practitioner - Nurse"
* $cs-sds-job-role-name#R1547 "Associate Practitioner - General Practitioner"
* $cs-sds-job-role-name#R1974 "Community Learning Disabilities Nurse"
* $cs-sds-job-role-name#R1975 "Community Mental Health Nurse"
