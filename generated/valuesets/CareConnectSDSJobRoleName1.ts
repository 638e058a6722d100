// Generated from fsh/terminology/valuesets/CareConnect-SDSJobRoleName-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/CareConnect-SDSJobRoleName-1

/**
 * SDS job role
 *
 * Every job role of the Spine Directory Service.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/CareConnect-SDSJobRoleName-1
 *
 * © HL7 UK, used under the Apache License 2.0. FHIR is a trademark of HL7 International.
 */
export type CareConnectSDSJobRoleName1Code =
  | 'R0010'
  | 'R0020'
  | 'R0210'
  | 'R0030'
  | 'R0040'
  | 'R0050'
  | 'R0060'
  | 'R0070'
  | 'R0080'
  | 'R0090'
  | 'R0100'
  | 'R0110'
  | 'R0120'
  | 'R0130'
  | 'R0140'
  | 'R0150'
  | 'R0160'
  | 'R0170'
  | 'R0180'
  | 'R0190'
  | 'R0200'
  | 'R0260'
  | 'R0270'
  | 'R1981'
  | 'R1984'
  | 'R6200'
  | 'R6300'
  | 'R7140'
  | 'R7150'
  | 'R9100'
  | 'R9101'
  | 'R9102'
  | 'R9103'
  | 'R9104'
  | 'R0215'
  | 'R0220'
  | 'R0230'
  | 'R0240'
  | 'R0243'
  | 'R0247'
  | 'R0055'
  | 'R0250'
  | 'R0280'
  | 'R0290'
  | 'R0295'
  | 'R0300'
  | 'R0310'
  | 'R0320'
  | 'R0006'
  | 'R0330'
  | 'R0340'
  | 'R0350'
  | 'R0360'
  | 'R0370'
  | 'R0380'
  | 'R0390'
  | 'R0400'
  | 'R0410'
  | 'R0420'
  | 'R0430'
  | 'R0440'
  | 'R0450'
  | 'R0460'
  | 'R0470'
  | 'R0480'
  | 'R0490'
  | 'R0500'
  | 'R0510'
  | 'R0520'
  | 'R0530'
  | 'R0540'
  | 'R0550'
  | 'R6400'
  | 'R0560'
  | 'R0580'
  | 'R0610'
  | 'R1976'
  | 'R0570'
  | 'R0600'
  | 'R0620'
  | 'R0630'
  | 'R0690'
  | 'R0700'
  | 'R1974'
  | 'R1975'
  | 'R0590'
  | 'R1972'
  | 'R0640'
  | 'R0650'
  | 'R0660'
  | 'R0670'
  | 'R0680'
  | 'R0018'
  | 'R0750'
  | 'R0760'
  | 'R0770'
  | 'R0780'
  | 'R0790'
  | 'R0800'
  | 'R0810'
  | 'R0820'
  | 'R0950'
  | 'R0960'
  | 'R0970'
  | 'R0980'
  | 'R0990'
  | 'R1000'
  | 'R1010'
  | 'R1020'
  | 'R1110'
  | 'R1120'
  | 'R1130'
  | 'R1140'
  | 'R1070'
  | 'R1080'
  | 'R1090'
  | 'R1100'
  | 'R0003'
  | 'R0012'
  | 'R0013'
  | 'R0014'
  | 'R0015'
  | 'R0016'
  | 'R0017'
  | 'R1190'
  | 'R1200'
  | 'R1210'
  | 'R1220'
  | 'R1230'
  | 'R1240'
  | 'R1250'
  | 'R1260'
  | 'R1030'
  | 'R1040'
  | 'R1050'
  | 'R1060'
  | 'R1150'
  | 'R1160'
  | 'R1170'
  | 'R1180'
  | 'R0710'
  | 'R0720'
  | 'R0730'
  | 'R0740'
  | 'R0830'
  | 'R0840'
  | 'R0850'
  | 'R0860'
  | 'R0870'
  | 'R0880'
  | 'R0890'
  | 'R0900'
  | 'R0910'
  | 'R0920'
  | 'R0930'
  | 'R0940'
  | 'R0955'
  | 'R0965'
  | 'R0975'
  | 'R0985'
  | 'R9500'
  | 'R9505'
  | 'R9510'
  | 'R9515'
  | 'R9520'
  | 'R9525'
  | 'R9530'
  | 'R9535'
  | 'R9540'
  | 'R9545'
  | 'R9550'
  | 'R9555'
  | 'R9560'
  | 'R9565'
  | 'R9570'
  | 'R9575'
  | 'R9580'
  | 'R9585'
  | 'R9590'
  | 'R9595'
  | 'R9600'
  | 'R9605'
  | 'R9615'
  | 'R9620'
  | 'R9625'
  | 'R9630'
  | 'R9635'
  | 'R9640'
  | 'R9645'
  | 'R9650'
  | 'R9655'
  | 'R9660'
  | 'R9665'
  | 'R9670'
  | 'R9675'
  | 'R9680'
  | 'R9685'
  | 'R9690'
  | 'R9695'
  | 'R9700'
  | 'R9705'
  | 'R9710'
  | 'R9715'
  | 'R9720'
  | 'R9725'
  | 'R9730'
  | 'R9735'
  | 'R9740'
  | 'R9745'
  | 'R9750'
  | 'R9755'
  | 'R1270'
  | 'R1280'
  | 'R1290'
  | 'R1979'
  | 'R1300'
  | 'R1310'
  | 'R1320'
  | 'R1330'
  | 'R1340'
  | 'R1350'
  | 'R1360'
  | 'R1370'
  | 'R0011'
  | 'R1380'
  | 'R1390'
  | 'R1400'
  | 'R1410'
  | 'R1420'
  | 'R0019'
  | 'R1430'
  | 'R1440'
  | 'R1540'
  | 'R1543'
  | 'R1547'
  | 'R1560'
  | 'R1600'
  | 'R1570'
  | 'R1450'
  | 'R1580'
  | 'R1550'
  | 'R0002'
  | 'R1690'
  | 'R1700'
  | 'R1710'
  | 'R1480'
  | 'R1490'
  | 'R1590'
  | 'R1460'
  | 'R1470'
  | 'R1520'
  | 'R1530'
  | 'R1980'
  | 'R1500'
  | 'R1510'
  | 'R1610'
  | 'R1620'
  | 'R1630'
  | 'R1640'
  | 'R1650'
  | 'R1660'
  | 'R1670'
  | 'R1680'
  | 'R0007'
  | 'R0008'
  | 'R0021'
  | 'R0022'
  | 'R0023'
  | 'R1720'
  | 'R1730'
  | 'R1740'
  | 'R1750'
  | 'R1751'
  | 'R1760'
  | 'R1770'
  | 'R1971'
  | 'R1973'
  | 'R1977'
  | 'R1978'
  | 'R1985'
  | 'R1995'
  | 'R5010'
  | 'R5040'
  | 'R5090'
  | 'R5110'
  | 'R5120'
  | 'R5130'
  | 'R5140'
  | 'R5170'
  | 'R5175'
  | 'R5181'
  | 'R5183'
  | 'R5186'
  | 'R5188'
  | 'R5189'
  | 'R5190'
  | 'R5195'
  | 'R5210'
  | 'R5250'
  | 'R6010'
  | 'R6030'
  | 'R6050'
  | 'R6060'
  | 'R6080'
  | 'R7100'
  | 'R7110'
  | 'R7120'
  | 'R9756'
  | 'R1780'
  | 'R1790'
  | 'R1910'
  | 'R1920'
  | 'R1930'
  | 'R1940'
  | 'R1950'
  | 'R1960'
  | 'R1970'
  | 'R1982'
  | 'R1983'
  | 'R1986'
  | 'R1987'
  | 'R1988'
  | 'R1989'
  | 'R1990'
  | 'R1996'
  | 'R1997'
  | 'R1998'
  | 'R1999'
  | 'R5000'
  | 'R5003'
  | 'R5007'
  | 'R5020'
  | 'R5060'
  | 'R5070'
  | 'R5072'
  | 'R5080'
  | 'R5100'
  | 'R5105'
  | 'R5180'
  | 'R5182'
  | 'R5184'
  | 'R5185'
  | 'R5187'
  | 'R5191'
  | 'R5192'
  | 'R5300'
  | 'R5310'
  | 'R5320'
  | 'R5330'
  | 'R5340'
  | 'R6020'
  | 'R6040'
  | 'R6070'
  | 'R6090'
  | 'R6100'
  | 'R6160'
  | 'R7130'
  | 'R1800'
  | 'R1810'
  | 'R1820'
  | 'R1830'
  | 'R1840'
  | 'R1850'
  | 'R1860'
  | 'R1870'
  | 'R1880'
  | 'R1890'
  | 'R1900'
  | 'R5030'
  | 'R5050'
  | 'R5150'
  | 'R5400'
  | 'R8000'
  | 'R8001'
  | 'R8002'
  | 'R8003'
  | 'R8004'
  | 'R8016'
  | 'R8017'
  | 'R8024'
  | 'R8005'
  | 'R8006'
  | 'R8007'
  | 'R8008'
  | 'R8015'
  | 'R0001'
  | 'R8009'
  | 'R8010'
  | 'R8011'
  | 'R8012'
  | 'R8013'
  | 'R8014';

const system = 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1';

/** The codes of SDS job role, in the order of the value set. */
export const CareConnectSDSJobRoleName1Codes: readonly {
  readonly system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1';
  readonly code: CareConnectSDSJobRoleName1Code;
  readonly display: string;
}[] = /* @__PURE__ */ concepts(system, {
  R0010: 'Medical Director',
  R0020: 'Clinical Director - Medical',
  R0210: 'Director of Public Health',
  R0030: 'Professor',
  R0040: 'Senior Lecturer',
  R0050: 'Consultant',
  R0060: 'Special Salary Scale in Public Health Medicine',
  R0070: 'Associate Specialist',
  R0080: 'Staff Grade',
  R0090: 'Hospital Practitioner',
  R0100: 'Clinical Assistant',
  R0110: 'Specialist Registrar',
  R0120: 'Senior Registrar (Closed)',
  R0130: 'Registrar (Closed)',
  R0140: 'Senior House Officer',
  R0150: 'House Officer - Pre Registration',
  R0160: 'House Officer - Post Registration',
  R0170: 'Trust Grade Doctor - House Officer level',
  R0180: 'Trust Grade Doctor - SHO level',
  R0190: 'Trust Grade Doctor - Specialist Registrar level',
  R0200: 'Trust Grade Doctor - Career Grade level',
  R0260: 'General Medical Practitioner',
  R0270: 'Salaried General Practitioner',
  R1981: 'Psychiatrist',
  R1984: 'Health Records Administrator',
  R6200: 'GP Registrar',
  R6300: 'Sessional GP',
  R7140: 'ODP',
  R7150: 'SODP',
  R9100: 'A&E Staff Nurse (Temporary)  London Cluster Only',
  R9101: 'A&E Manager (Temporary) London Cluster Only',
  R9102: 'A&E Doctor  (Temporary) London Cluster only',
  R9103: 'A&E Student (Temporary) London Cluster Only',
  R9104: 'A&E Clerk (Temporary) London Cluster Only',
  R0215: 'Assistant Clinical Medical Officer',
  R0220: 'Clinical Medical Officer',
  R0230: 'Senior Clinical Medical Officer',
  R0240: 'Other Community Health Service',
  R0243: 'Other Community Health Service - Social Care Worker',
  R0247: 'Other Community Health Service - Admin Clerk',
  R0055: 'Dental Surgeon acting as Hospital Consultant',
  R0250: 'General Dental Practitioner',
  R0280: 'Regional Dental Officer',
  R0290: 'Dental Clinical Director - Dental',
  R0295: 'Dental Assistant Clinical Director',
  R0300: 'Dental Officer',
  R0310: 'Senior Dental Officer',
  R0320: 'Salaried Dental Practitioner',
  R0006: 'Student Community Practitioner',
  R0330: 'Student Nurse - Adult Branch',
  R0340: 'Student Nurse - Child Branch',
  R0350: 'Student Nurse - Mental Health Branch',
  R0360: 'Student Nurse - Learning Disabilities Branch',
  R0370: 'Student Midwife',
  R0380: 'Student Health Visitor',
  R0390: 'Student District Nurse',
  R0400: 'Student School Nurse',
  R0410: 'Student Practice Nurse',
  R0420: 'Student Occupational Health Nurse',
  R0430: 'Student Community Paediatric Nurse',
  R0440: 'Student Community Mental Health Nurse',
  R0450: 'Student Community Learning Disabilities Nurse',
  R0460: 'Student Chiropodist',
  R0470: 'Student Dietitian',
  R0480: 'Student Occupational Therapist',
  R0490: 'Student Orthoptist',
  R0500: 'Student Physiotherapist',
  R0510: 'Student Radiographer - Diagnostic',
  R0520: 'Student Radiographer - Therapeutic',
  R0530: 'Student Speech & Language Therapist',
  R0540: 'Art, Music & Drama Student',
  R0550: 'Student Psychotherapist',
  R6400: 'Medical Student',
  R0560: 'Director of Nursing',
  R0580: 'Nurse Manager',
  R0610: 'Sister/Charge Nurse',
  R1976: 'Community Team Manager',
  R0570: 'Nurse Consultant',
  R0600: 'Specialist Nurse Practitioner',
  R0620: 'Staff Nurse',
  R0630: 'Enrolled Nurse',
  R0690: 'Community Practitioner',
  R0700: 'Community Nurse',
  R1974: 'Community Learning Disabilities Nurse',
  R1975: 'Community Mental Health Nurse',
  R0590: 'Modern Matron',
  R1972: 'Clinical Team Manager',
  R0640: 'Midwife - Consultant',
  R0650: 'Midwife - Specialist Practitioner',
  R0660: 'Midwife - Manager',
  R0670: 'Midwife - Sister/Charge Nurse',
  R0680: 'Midwife',
  R0018: 'Audiologist',
  R0750: 'Chiropodist/Podiatrist',
  R0760: 'Chiropodist/Podiatrist Consultant',
  R0770: 'Chiropodist/Podiatrist Manager',
  R0780: 'Chiropodist/Podiatrist Specialist Practitioner',
  R0790: 'Dietitian',
  R0800: 'Dietitian Consultant',
  R0810: 'Dietitian Manager',
  R0820: 'Dietitian Specialist Practitioner',
  R0950: 'Occupational Therapist',
  R0960: 'Occupational Therapist Consultant',
  R0970: 'Occupational Therapist Manager',
  R0980: 'Occupational Therapy Specialist Practitioner',
  R0990: 'Orthoptist',
  R1000: 'Orthoptist Consultant',
  R1010: 'Orthoptist Manager',
  R1020: 'Orthoptist Specialist Practitioner',
  R1110: 'Physiotherapist',
  R1120: 'Physiotherapist Consultant',
  R1130: 'Physiotherapist Manager',
  R1140: 'Physiotherapist Specialist Practitioner',
  R1070: 'Paramedic',
  R1080: 'Paramedic Consultant',
  R1090: 'Paramedic Manager',
  R1100: 'Paramedic Specialist Practitioner',
  R0003: 'Clinical Application Administrator',
  R0012: 'Radiographer',
  R0013: 'Student Radiographer',
  R0014: 'Radiologist',
  R0015: 'PACS Administrator',
  R0016: 'Reporting Radiographer',
  R0017: 'Assistant Practitioner',
  R1190: 'Radiographer - Diagnostic',
  R1200: 'Radiographer - Diagnostic, Consultant',
  R1210: 'Radiographer - Diagnostic, Manager',
  R1220: 'Radiographer - Diagnostic, Specialist Practitioner',
  R1230: 'Radiographer - Therapeutic',
  R1240: 'Radiographer - Therapeutic, Consultant',
  R1250: 'Radiographer - Therapeutic, Manager',
  R1260: 'Radiographer - Therapeutic, Specialist Practitioner',
  R1030: 'Orthotist',
  R1040: 'Orthotist Consultant',
  R1050: 'Orthotist Manager',
  R1060: 'Orthotist Specialist Practitioner',
  R1150: 'Prosthetist',
  R1160: 'Prosthetist Consultant',
  R1170: 'Prosthetist Manager',
  R1180: 'Prosthetist Specialist Practitioner',
  R0710: 'Art Therapist',
  R0720: 'Art Therapist Consultant',
  R0730: 'Art Therapist Manager',
  R0740: 'Art Therapist Specialist Practitioner',
  R0830: 'Drama Therapist',
  R0840: 'Drama Therapist Consultant',
  R0850: 'Drama Therapist Manager',
  R0860: 'Drama Therapist Specialist Practitioner',
  R0870: 'Multi Therapist',
  R0880: 'Multi Therapist Consultant',
  R0890: 'Multi Therapist Manager',
  R0900: 'Multi Therapist Specialist Practitioner',
  R0910: 'Music Therapist',
  R0920: 'Music Therapist Consultant',
  R0930: 'Music Therapist Manager',
  R0940: 'Music Therapist Specialist Practitioner',
  R0955: 'Speech & Language Therapist',
  R0965: 'Speech & Language Therapist Consultant',
  R0975: 'Speech & Language Therapist Manager',
  R0985: 'Speech & Language Therapist Specialist Practitioner',
  R9500: 'Social Services Senior Management',
  R9505: 'Social Services Policy and Planning',
  R9510: 'Social Services Information Manager',
  R9515: 'Social Work Team Manager (Children)',
  R9520: 'Senior Social Worker (Children)',
  R9525: 'Social Services Care Manager (Children)',
  R9530: 'Social Work Assistant (Children)',
  R9535: 'Child Protection Worker',
  R9540: 'Family Placement Worker',
  R9545: 'Community Worker (Children)',
  R9550: 'Occupational Therapist',
  R9555: 'Occupational Therapist Assistant',
  R9560: 'Occupational Therapy Team Manager',
  R9565: 'Social Work Team Manager (Adults)',
  R9570: 'Senior Social Worker (Adults)',
  R9575: 'Social Services Care Manager (Adults)',
  R9580: 'Social Work Assistant (Adults)',
  R9585: 'Social Work Team Manager (Mental Health)',
  R9590: 'Senior Social Worker (Mental Health)',
  R9595: 'Social Services Care Manager (Mental Health)',
  R9600: 'Social Work Assistant (Mental Health)',
  R9605: 'Emergency Duty Social Worker',
  R9615: 'Social Services Driver',
  R9620: 'Home Care Organiser',
  R9625: 'Home Care Administrator',
  R9630: 'Home Help',
  R9635: 'Warden',
  R9640: 'Meals on Wheels Organiser',
  R9645: 'Meals Delivery',
  R9650: 'Day Centre Manager',
  R9655: 'Day Centre Deputy',
  R9660: 'Day Centre Officer',
  R9665: 'Day Centre Care Staff',
  R9670: 'Family Centre Manager',
  R9675: 'Family Centre Deputy',
  R9680: 'Family Centre Worker',
  R9685: 'Nursery Manager',
  R9690: 'Nursery Deputy',
  R9695: 'Nursery Worker',
  R9700: 'Playgroup Leader',
  R9705: 'Playgroup Assistant',
  R9710: 'Residential Manager',
  R9715: 'Residential Deputy',
  R9720: 'Residential Worker',
  R9725: 'Residential Care Staff',
  R9730: 'Intermediate Care Manager',
  R9735: 'Intermediate Care Deputy',
  R9740: 'Intermediate Care Worker',
  R9745: 'Intermediate Care Staff',
  R9750: 'Social Care SAP User',
  R9755: 'Social Care SAP Manager',
  R1270: 'Clinical Director',
  R1280: 'Optometrist',
  R1290: 'Pharmacist',
  R1979: 'Medical Technical Officer - Pharmacy',
  R1300: 'Psychotherapist',
  R1310: 'Clinical Psychologist',
  R1320: 'Chaplain',
  R1330: 'Social Worker',
  R1340: 'Approved Social Worker',
  R1350: 'Youth Worker',
  R1360: 'Specialist Practitioner',
  R1370: 'Practitioner',
  R0011: 'Dispenser',
  R1380: 'Technician - PS&T',
  R1390: 'Osteopath',
  R1400: 'Healthcare Scientist',
  R1410: 'Consultant Healthcare Scientist',
  R1420: 'Biomedical Scientist',
  R0019: 'Medical Technical Officer',
  R1430: 'Technician - Healthcare Scientists',
  R1440: 'Therapist',
  R1540: 'Associate Practitioner',
  R1543: 'Associate Practitioner - Nurse',
  R1547: 'Associate Practitioner - General Practitioner',
  R1560: 'Helper/Assistant',
  R1600: 'Cytoscreener',
  R1570: 'Dental Surgery Assistant',
  R1450: 'Health Care Support Worker',
  R1580: 'Medical Laboratory Assistant',
  R1550: 'Counsellor',
  R0002: 'Porter',
  R1690: 'Call Operator',
  R1700: 'Gateway Worker',
  R1710: 'Support, Time, Recovery Worker',
  R1480: 'Healthcare Assistant',
  R1490: 'Nursery Nurse',
  R1590: 'Phlebotomist',
  R1460: 'Social Care Support Worker',
  R1470: 'Home Help',
  R1520: 'Technician - Additional Clinical Services',
  R1530: 'Technical Instructor',
  R1980: 'Patient Welfare Officer',
  R1500: 'Play Therapist',
  R1510: 'Play Specialist',
  R1610: 'Student Technician',
  R1620: 'Trainee Scientist',
  R1630: 'Trainee Practitioner',
  R1640: 'Nursing Cadet',
  R1650: 'Healthcare Cadet',
  R1660: 'Pre-reg Pharmacist',
  R1670: 'Assistant Psychologist',
  R1680: 'Assistant Psychotherapist',
  R0007: 'ERS SDS Organisation Reporting Analyst',
  R0008: 'Demographic Supervisor',
  R0021: 'DSA NHS Number Manager (Temporary)',
  R0022: 'DSA National Clinical Supervisor (Temporary)',
  R0023: 'DSA National Clinical Administrator (Temporary)',
  R1720: 'Clerical Worker',
  R1730: 'Receptionist',
  R1740: 'Secretary',
  R1750: 'Personal Assistant',
  R1751: 'Demographic Administrator (Sensitive Records) Temporary',
  R1760: 'Medical Secretary',
  R1770: 'Officer',
  R1971: 'Map of Medicine Administrator',
  R1973: 'Community Administrator',
  R1977: 'ECC/CPA Administrator',
  R1978: 'Information Officer',
  R1985: 'Health Records Clerk',
  R1995: 'End Point Approver',
  R5010: 'Network Technician',
  R5040: 'Desktop Support Administrator',
  R5090: 'Registration Authority Agent',
  R5110: 'Demographic Administrator',
  R5120: 'ISP Administrator',
  R5130: 'Technical Codes Administrator',
  R5140: 'OSS Administrator',
  R5170: 'End Point Administrator',
  R5175: 'End Point Viewer',
  R5181: 'RTS Dashboard User',
  R5183: 'RTS BT Dashboard User',
  R5186: 'ERS BT Customer SLA User',
  R5188: 'ERS BT Supplier SLA User',
  R5189: 'ERS LogicaCMG SLA User',
  R5190: 'Content Creator',
  R5195: 'Content Publisher',
  R5210: 'User Details Administrator',
  R5250: 'EBS Administrator',
  R6010: 'Appointments Clerk',
  R6030: 'Ward Clerk',
  R6050: 'Clinical Coder',
  R6060: 'Medical Records Clerk',
  R6080: 'Waiting List Clerk',
  R7100: 'Trainer',
  R7110: 'Training Manager',
  R7120: 'Directory of Services Coordinator',
  R9756: 'ETP System Administrator',
  R1780: 'Manager',
  R1790: 'Senior Manager',
  R1910: 'Chair',
  R1920: 'Chief Executive',
  R1930: 'Finance Director',
  R1940: 'Other Executive Director',
  R1950: 'Board Level Director',
  R1960: 'Non Executive Director',
  R1970: 'Childcare Co-ordinator',
  R1982: 'Senior Administrator',
  R1983: 'Ward Manager',
  R1986: 'Workgroup Administrator',
  R1987: 'National RBAC Attribute Administrator',
  R1988: 'National RBAC Baseline Policy Administrator',
  R1989: 'Complaints Coordinator',
  R1990: 'Complaints Investigator',
  R1996: 'End Point DNS Administrator',
  R1997: 'End Point Spine Administrator',
  R1998: 'End Point Super User',
  R1999: 'End Point Service Administrator',
  R5000: 'Network Administrator',
  R5003: 'Cluster System Administrator',
  R5007: 'System Administrator',
  R5020: 'Helpdesk Administrator',
  R5060: 'Security Policy Controller',
  R5070: 'Senior Security Manager',
  R5072: 'Root Registration Authority Manager',
  R5080: 'Registration Authority Manager',
  R5100: 'Audit Manager',
  R5105: 'Caldicott Guardian',
  R5180: 'NASP Service Manager',
  R5182: 'ERS ETP System Administrator',
  R5184: 'ERS Spine SLA Manager',
  R5185: 'ERS BT Customer SLA Manager',
  R5187: 'ERS BT Supplier SLA Manager',
  R5191: 'ERS Support Administrator',
  R5192: 'ECS Administrator',
  R5300: 'Portal Administrator',
  R5310: 'LiquidLogic Administrator',
  R5320: 'i.EPR Administrator',
  R5330: 'Synergy Administrator',
  R5340: 'SystmOne Administrator',
  R6020: 'Outpatient Manager',
  R6040: 'Bed Manager',
  R6070: 'Medical Records Manager',
  R6090: 'Waiting List Manager',
  R6100: 'Mental Health Act Administrator',
  R6160: 'Ad-hoc Report Manager',
  R7130: 'PAS Manager',
  R1800: 'Technician - Admin & Clerical',
  R1810: 'Accountant',
  R1820: 'Librarian',
  R1830: 'Interpreter',
  R1840: 'Analyst',
  R1850: 'Adviser',
  R1860: 'Researcher',
  R1870: 'Control Assistant',
  R1880: 'Architect',
  R1890: 'Lawyer',
  R1900: 'Surveyor',
  R5030: 'Helpdesk Technician',
  R5050: 'Desktop Support Technician',
  R5150: 'System Worker',
  R5400: 'Availability  Monitor',
  R8000: 'Clinical Practitioner Access Role',
  R8001: 'Nurse Access Role',
  R8002: 'Nurse Manager Access Role',
  R8003: 'Health Professional Access Role',
  R8004: 'Healthcare Student Access Role',
  R8016: 'Midwife Access Role',
  R8017: 'Midwife Manager Access Role',
  R8024: 'Bank Access Role',
  R8005: 'Biomedical Scientist Access Role',
  R8006: 'Medical Secretary Access Role',
  R8007: 'Clinical Coder Access Role',
  R8008: 'Admin/Clinical Support Access Role',
  R8015: 'Systems Support Access Role',
  R0001: 'Privacy Officer',
  R8009: 'Receptionist Access Role',
  R8010: 'Clerical Access Role',
  R8011: 'Clerical Manager Access Role',
  R8012: 'Information Officer Access Role',
  R8013: 'Health Records Manager Access Role',
  R8014: 'Social Worker Access Role',
});

function concepts<S extends string>(
  of: S,
  displays: Readonly<Record<CareConnectSDSJobRoleName1Code, string>>,
) {
  const codes = Object.keys(displays) as CareConnectSDSJobRoleName1Code[];
  return codes.map((code) => ({ system: of, code, display: displays[code] }));
}

const byCode: ReadonlyMap<string, (typeof CareConnectSDSJobRoleName1Codes)[number]> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ CareConnectSDSJobRoleName1Codes.map((entry) => [entry.code, entry]),
);

/** True if a value is a code of SDS job role. The caller checks its system. */
export function isCareConnectSDSJobRoleName1Code(value: unknown): value is CareConnectSDSJobRoleName1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of SDS job role; undefined for any other text. */
export function CareConnectSDSJobRoleName1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}
