// Generated from fsh/terminology/valuesets/CareConnect-EthnicCategory-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/CareConnect-EthnicCategory-1

/**
 * Ethnic category
 *
 * The ethnic categories of the NHS Data Dictionary with the finer ones of PDS, as stated by the
 * person.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/CareConnect-EthnicCategory-1
 *
 * © HL7 UK, used under the Apache License 2.0. FHIR is a trademark of HL7 International.
 */
export type CareConnectEthnicCategory1Code =
  | 'A'
  | 'B'
  | 'C'
  | 'C2'
  | 'C3'
  | 'CA'
  | 'CB'
  | 'CC'
  | 'CD'
  | 'CE'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CJ'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CN'
  | 'CP'
  | 'CQ'
  | 'CR'
  | 'CS'
  | 'CT'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'CY'
  | 'D'
  | 'E'
  | 'F'
  | 'G'
  | 'GA'
  | 'GB'
  | 'GC'
  | 'GD'
  | 'GE'
  | 'GF'
  | 'H'
  | 'J'
  | 'K'
  | 'L'
  | 'LA'
  | 'LB'
  | 'LC'
  | 'LD'
  | 'LE'
  | 'LF'
  | 'LG'
  | 'LH'
  | 'LJ'
  | 'LK'
  | 'M'
  | 'N'
  | 'P'
  | 'PA'
  | 'PB'
  | 'PC'
  | 'PD'
  | 'PE'
  | 'R'
  | 'S'
  | 'SA'
  | 'SB'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'Z';

const system = 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-EthnicCategory-1';

/** The codes of Ethnic category, in the order of the value set. */
export const CareConnectEthnicCategory1Codes: readonly {
  readonly system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-EthnicCategory-1';
  readonly code: CareConnectEthnicCategory1Code;
  readonly display: string;
}[] = /* @__PURE__ */ concepts(system, {
  A: 'British, Mixed British',
  B: 'Irish',
  C: 'Any other White background',
  C2: 'Northern Irish',
  C3: 'Other white, white unspecified',
  CA: 'English',
  CB: 'Scottish',
  CC: 'Welsh',
  CD: 'Cornish',
  CE: 'Cypriot (part not stated)',
  CF: 'Greek',
  CG: 'Greek Cypriot',
  CH: 'Turkish',
  CJ: 'Turkish Cypriot',
  CK: 'Italian',
  CL: 'Irish Traveller',
  CM: 'Traveller',
  CN: 'Gypsy/Romany',
  CP: 'Polish',
  CQ: 'All republics which made up the former USSR',
  CR: 'Kosovan',
  CS: 'Albanian',
  CT: 'Bosnian',
  CU: 'Croatian',
  CV: 'Serbian',
  CW: 'Other republics which made up the former Yugoslavia',
  CX: 'Mixed white',
  CY: 'Other white European, European unspecified, European mixed',
  D: 'White and Black Caribbean',
  E: 'White and Black African',
  F: 'White and Asian',
  G: 'Any other mixed background',
  GA: 'Black and Asian',
  GB: 'Black and Chinese',
  GC: 'Black and White',
  GD: 'Chinese and White',
  GE: 'Asian and Chinese',
  GF: 'Other Mixed, Mixed Unspecified',
  H: 'Indian or British Indian',
  J: 'Pakistani or British Pakistani',
  K: 'Bangladeshi or British Bangladeshi',
  L: 'Any other Asian background',
  LA: 'Mixed Asian',
  LB: 'Punjabi',
  LC: 'Kashmiri',
  LD: 'East African Asian',
  LE: 'Sri Lanka',
  LF: 'Tamil',
  LG: 'Sinhalese',
  LH: 'British Asian',
  LJ: 'Caribbean Asian',
  LK: 'Other Asian, Asian unspecified',
  M: 'Caribbean',
  N: 'African',
  P: 'Any other Black background',
  PA: 'Somali',
  PB: 'Mixed Black',
  PC: 'Nigerian',
  PD: 'Black British',
  PE: 'Other Black, Black unspecified',
  R: 'Chinese',
  S: 'Any other ethnic group',
  SA: 'Vietnamese',
  SB: 'Japanese',
  SC: 'Filipino',
  SD: 'Malaysian',
  SE: 'Any Other Group',
  Z: 'Not stated',
});

function concepts<S extends string>(
  of: S,
  displays: Readonly<Record<CareConnectEthnicCategory1Code, string>>,
) {
  const codes = Object.keys(displays) as CareConnectEthnicCategory1Code[];
  return codes.map((code) => ({ system: of, code, display: displays[code] }));
}

const byCode: ReadonlyMap<string, (typeof CareConnectEthnicCategory1Codes)[number]> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ CareConnectEthnicCategory1Codes.map((entry) => [entry.code, entry]),
);

/** True if a value is a code of Ethnic category. The caller checks its system. */
export function isCareConnectEthnicCategory1Code(value: unknown): value is CareConnectEthnicCategory1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of Ethnic category; undefined for any other text. */
export function CareConnectEthnicCategory1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}
