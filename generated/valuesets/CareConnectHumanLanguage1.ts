// Generated from fsh/terminology/valuesets/CareConnect-HumanLanguage-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/ValueSet/CareConnect-HumanLanguage-1

/**
 * Human language
 *
 * Languages a person may use, sign languages and other ways of communicating included.
 *
 * Value set: https://fhir.nhs.uk/STU3/ValueSet/CareConnect-HumanLanguage-1
 *
 * © HL7 UK, used under the Apache License 2.0. FHIR is a trademark of HL7 International.
 */
export type CareConnectHumanLanguage1Code =
  | 'q1'
  | 'q2'
  | 'q3'
  | 'q4'
  | 'q5'
  | 'aa'
  | 'ab'
  | 'af'
  | 'ak'
  | 'sq'
  | 'am'
  | 'ar'
  | 'an'
  | 'hy'
  | 'as'
  | 'av'
  | 'ae'
  | 'ay'
  | 'az'
  | 'ba'
  | 'bm'
  | 'eu'
  | 'be'
  | 'bn'
  | 'bh'
  | 'bi'
  | 'bo'
  | 'bs'
  | 'br'
  | 'bg'
  | 'my'
  | 'ca'
  | 'cs'
  | 'ch'
  | 'ce'
  | 'zh'
  | 'cu'
  | 'cv'
  | 'kw'
  | 'co'
  | 'cr'
  | 'cy'
  | 'da'
  | 'de'
  | 'dv'
  | 'nl'
  | 'dz'
  | 'el'
  | 'en'
  | 'eo'
  | 'et'
  | 'ee'
  | 'fo'
  | 'fa'
  | 'fj'
  | 'fi'
  | 'fr'
  | 'fy'
  | 'ff'
  | 'ka'
  | 'gd'
  | 'ga'
  | 'gl'
  | 'gv'
  | 'gn'
  | 'gu'
  | 'ht'
  | 'ha'
  | 'he'
  | 'hz'
  | 'hi'
  | 'ho'
  | 'hr'
  | 'hu'
  | 'ig'
  | 'is'
  | 'io'
  | 'ii'
  | 'iu'
  | 'ie'
  | 'ia'
  | 'id'
  | 'ik'
  | 'it'
  | 'jv'
  | 'ja'
  | 'kl'
  | 'kn'
  | 'ks'
  | 'kr'
  | 'kk'
  | 'km'
  | 'ki'
  | 'rw'
  | 'ky'
  | 'kv'
  | 'kg'
  | 'ko'
  | 'kj'
  | 'ku'
  | 'lo'
  | 'la'
  | 'lv'
  | 'li'
  | 'ln'
  | 'lt'
  | 'lb'
  | 'lu'
  | 'lg'
  | 'mk'
  | 'mh'
  | 'ml'
  | 'mi'
  | 'mr'
  | 'ms'
  | 'mg'
  | 'mt'
  | 'mn'
  | 'na'
  | 'nv'
  | 'nr'
  | 'nd'
  | 'ng'
  | 'ne'
  | 'nn'
  | 'nb'
  | 'no'
  | 'ny'
  | 'oc'
  | 'oj'
  | 'or'
  | 'om'
  | 'os'
  | 'pa'
  | 'pi'
  | 'pl'
  | 'pt'
  | 'ps'
  | 'qu'
  | 'rm'
  | 'ro'
  | 'rn'
  | 'ru'
  | 'sg'
  | 'sa'
  | 'sr'
  | 'si'
  | 'sk'
  | 'sl'
  | 'se'
  | 'sm'
  | 'sn'
  | 'sd'
  | 'so'
  | 'st'
  | 'es'
  | 'sc'
  | 'ss'
  | 'su'
  | 'sw'
  | 'sv'
  | 'ty'
  | 'ta'
  | 'tt'
  | 'te'
  | 'tg'
  | 'tl'
  | 'th'
  | 'ti'
  | 'to'
  | 'tn'
  | 'ts'
  | 'tk'
  | 'tr'
  | 'tw'
  | 'ug'
  | 'uk'
  | 'ur'
  | 'uz'
  | 've'
  | 'vi'
  | 'vo'
  | 'wa'
  | 'wo'
  | 'xh'
  | 'yi'
  | 'yo'
  | 'za'
  | 'zu';

const system = 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-HumanLanguage-1';

/** The codes of Human language, in the order of the value set. */
export const CareConnectHumanLanguage1Codes: readonly {
  readonly system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-HumanLanguage-1';
  readonly code: CareConnectHumanLanguage1Code;
  readonly display: string;
}[] = /* @__PURE__ */ concepts(system, {
  q1: 'Braille',
  q2: 'American Sign Language',
  q3: 'Australian Sign Language',
  q4: 'British Sign Language',
  q5: 'Makaton',
  aa: 'Afar',
  ab: 'Abkhazian',
  af: 'Afrikaans',
  ak: 'Akan',
  sq: 'Albanian',
  am: 'Amharic',
  ar: 'Arabic',
  an: 'Aragonese',
  hy: 'Armenian',
  as: 'Assamese',
  av: 'Avaric',
  ae: 'Avestan',
  ay: 'Aymara',
  az: 'Azerbaijani',
  ba: 'Bashkir',
  bm: 'Bambara',
  eu: 'Basque',
  be: 'Belarusian',
  bn: 'Bengali',
  bh: 'Bihari languages',
  bi: 'Bislama',
  bo: 'Tibetan',
  bs: 'Bosnian',
  br: 'Breton',
  bg: 'Bulgarian',
  my: 'Burmese',
  ca: 'Catalan; Valencian',
  cs: 'Czech',
  ch: 'Chamorro',
  ce: 'Chechen',
  zh: 'Chinese',
  cu: 'Church Slavic; Old Slavonic; Church Slavonic; Old Bulgarian; Old Church Slavonic',
  cv: 'Chuvash',
  kw: 'Cornish',
  co: 'Corsican',
  cr: 'Cree',
  cy: 'Welsh',
  da: 'Danish',
  de: 'German',
  dv: 'Divehi; Dhivehi; Maldivian',
  nl: 'Dutch; Flemish',
  dz: 'Dzongkha',
  el: 'Greek, Modern (1453-)',
  en: 'English',
  eo: 'Esperanto',
  et: 'Estonian',
  ee: 'Ewe',
  fo: 'Faroese',
  fa: 'Persian',
  fj: 'Fijian',
  fi: 'Finnish',
  fr: 'French',
  fy: 'Western Frisian',
  ff: 'Fulah',
  ka: 'Georgian',
  gd: 'Gaelic; Scottish Gaelic',
  ga: 'Irish',
  gl: 'Galician',
  gv: 'Manx',
  gn: 'Guarani',
  gu: 'Gujarati',
  ht: 'Haitian; Haitian Creole',
  ha: 'Hausa',
  he: 'Hebrew',
  hz: 'Herero',
  hi: 'Hindi',
  ho: 'Hiri Motu',
  hr: 'Croatian',
  hu: 'Hungarian',
  ig: 'Igbo',
  is: 'Icelandic',
  io: 'Ido',
  ii: 'Sichuan Yi; Nuosu',
  iu: 'Inuktitut',
  ie: 'Interlingue; Occidental',
  ia: 'Interlingua (International Auxiliary Language Association)',
  id: 'Indonesian',
  ik: 'Inupiaq',
  it: 'Italian',
  jv: 'Javanese',
  ja: 'Japanese',
  kl: 'Kalaallisut; Greenlandic',
  kn: 'Kannada',
  ks: 'Kashmiri',
  kr: 'Kanuri',
  kk: 'Kazakh',
  km: 'Central Khmer',
  ki: 'Kikuyu; Gikuyu',
  rw: 'Kinyarwanda',
  ky: 'Kirghiz; Kyrgyz',
  kv: 'Komi',
  kg: 'Kongo',
  ko: 'Korean',
  kj: 'Kuanyama; Kwanyama',
  ku: 'Kurdish',
  lo: 'Lao',
  la: 'Latin',
  lv: 'Latvian',
  li: 'Limburgan; Limburger; Limburgish',
  ln: 'Lingala',
  lt: 'Lithuanian',
  lb: 'Luxembourgish; Letzeburgesch',
  lu: 'Luba-Katanga',
  lg: 'Ganda',
  mk: 'Macedonian',
  mh: 'Marshallese',
  ml: 'Malayalam',
  mi: 'Maori',
  mr: 'Marathi',
  ms: 'Malay',
  mg: 'Malagasy',
  mt: 'Maltese',
  mn: 'Mongolian',
  na: 'Nauru',
  nv: 'Navajo; Navaho',
  nr: 'Ndebele, South; South Ndebele',
  nd: 'Ndebele, North; North Ndebele',
  ng: 'Ndonga',
  ne: 'Nepali',
  nn: 'Norwegian Nynorsk; Nynorsk, Norwegian',
  nb: 'Bokmal, Norwegian; Norwegian Bokmal',
  no: 'Norwegian',
  ny: 'Chichewa; Chewa; Nyanja',
  oc: 'Occitan (post1500)',
  oj: 'Ojibwa',
  or: 'Oriya',
  om: 'Oromo',
  os: 'Ossetian; Ossetic',
  pa: 'Panjabi; Punjabi',
  pi: 'Pali',
  pl: 'Polish',
  pt: 'Portuguese',
  ps: 'Pushto; Pashto',
  qu: 'Quechua',
  rm: 'Romansh',
  ro: 'Romanian; Moldavian; Moldovan',
  rn: 'Rundi',
  ru: 'Russian',
  sg: 'Sango',
  sa: 'Sanskrit',
  sr: 'Serbian',
  si: 'Sinhala; Sinhalese',
  sk: 'Slovak',
  sl: 'Slovenian',
  se: 'Northern Sami',
  sm: 'Samoan',
  sn: 'Shona',
  sd: 'Sindhi',
  so: 'Somali',
  st: 'Sotho, Southern',
  es: 'Spanish; Castilian',
  sc: 'Sardinian',
  ss: 'Swati',
  su: 'Sundanese',
  sw: 'Swahili',
  sv: 'Swedish',
  ty: 'Tahitian',
  ta: 'Tamil',
  tt: 'Tatar',
  te: 'Telugu',
  tg: 'Tajik',
  tl: 'Tagalog',
  th: 'Thai',
  ti: 'Tigrinya',
  to: 'Tonga (Tonga Islands)',
  tn: 'Tswana',
  ts: 'Tsonga',
  tk: 'Turkmen',
  tr: 'Turkish',
  tw: 'Twi',
  ug: 'Uighur; Uyghur',
  uk: 'Ukrainian',
  ur: 'Urdu',
  uz: 'Uzbek',
  ve: 'Venda',
  vi: 'Vietnamese',
  vo: 'Volapuk',
  wa: 'Walloon',
  wo: 'Wolof',
  xh: 'Xhosa',
  yi: 'Yiddish',
  yo: 'Yoruba',
  za: 'Zhuang; Chuang',
  zu: 'Zulu',
});

function concepts<S extends string>(
  of: S,
  displays: Readonly<Record<CareConnectHumanLanguage1Code, string>>,
) {
  const codes = Object.keys(displays) as CareConnectHumanLanguage1Code[];
  return codes.map((code) => ({ system: of, code, display: displays[code] }));
}

const byCode: ReadonlyMap<string, (typeof CareConnectHumanLanguage1Codes)[number]> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ CareConnectHumanLanguage1Codes.map((entry) => [entry.code, entry]),
);

/** True if a value is a code of Human language. The caller checks its system. */
export function isCareConnectHumanLanguage1Code(value: unknown): value is CareConnectHumanLanguage1Code {
  return typeof value === 'string' && byCode.has(value);
}

/** What to show for a code of Human language; undefined for any other text. */
export function CareConnectHumanLanguage1Display(code: string): string | undefined {
  return byCode.get(code)?.display;
}
