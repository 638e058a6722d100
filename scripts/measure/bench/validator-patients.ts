import {
  concept,
  day,
  digits,
  extension,
  foreignExtension,
  id,
  identifier,
  list,
  meta,
  reference,
  repeat,
  SYSTEM,
  times,
  words,
  type Json,
  type Source,
} from './validator-parts.js';

const FAMILIES = ['Shah', 'Thornton', 'Nowak', 'Beaumont', 'Wójcik', "O'Neill", 'St John-Smythe', 'Li'];
const GIVEN = ['Asha', 'Idris', 'Ewa', 'Cecil', 'Marek', 'Siân', 'Priya', 'Jo', 'Bartholomew'];
const STREETS = ['Weir Street', 'Tannery Court', 'Mill Lane', 'The Crescent', 'Station Approach'];
const CORE = 'http://hl7.org/fhir/StructureDefinition/';

const codes = {
  registration: [
    ['R', 'Regular'],
    ['T', 'Temporary'],
    ['E', 'Emergency'],
    ['P', 'Private'],
  ],
  ethnic: [
    ['A', 'British, Mixed British'],
    ['B', 'Irish'],
    ['CC', 'Welsh'],
    ['G', 'Any other mixed background'],
  ],
  residential: [
    ['H', 'UK Resident'],
    ['O', 'Overseas Resident'],
  ],
  treatment: [
    ['8', 'Not applicable'],
    ['9', 'Charging rate not known'],
  ],
  language: [
    ['bn', 'Bengali'],
    ['pl', 'Polish'],
    ['q4', 'British Sign Language'],
  ],
  mode: [
    ['ESP', 'Expressed spoken'],
    ['RWR', 'Received written'],
  ],
  proficiency: [
    ['E', 'Excellent'],
    ['F', 'Fair'],
  ],
  verification: [
    ['01', 'Number present and verified'],
    ['02', 'Number present but not traced'],
  ],
  marital: [
    ['M', 'Married'],
    ['S', 'Never Married'],
    ['W', 'Widowed'],
  ],
  belief: [
    ['160567007', 'Not religious'],
    ['160549000', 'Church of England'],
  ],
} as const;

/** An extension whose value is a code of one of the published systems. */
const coded = (source: Source, name: string, system: string, list: (typeof codes)[keyof typeof codes]) =>
  extension(source, name, {
    valueCodeableConcept: concept(source, system.includes(':') ? system : SYSTEM + system, list),
  });

const part = ({ choice }: Source, url: string, value: Json) => choice.fields({ url, ...value });

function registration(source: Source): Json {
  const { choice } = source;
  const period = choice.fields({
    start: day(source, 1990, 30),
    end: choice.has(0.2) ? day(source, 2025, 3) : undefined,
  });
  const type = concept(source, `${SYSTEM}CareConnect-RegistrationType-1`, codes.registration);
  const parts = [
    choice.has(0.8) ? part(source, 'registrationPeriod', { valuePeriod: period }) : undefined,
    part(source, 'registrationType', { valueCodeableConcept: type }),
    choice.has(0.3)
      ? part(source, 'preferredBranchSurgery', { valueReference: reference(source, 'Location') })
      : undefined,
  ];
  return extension(source, 'CareConnect-GPC-RegistrationDetails-1', { extension: list(parts) });
}

function communication(source: Source): Json {
  const { choice, values } = source;
  const of = (system: string, list: (typeof codes)[keyof typeof codes]) => ({
    valueCodeableConcept: concept(source, SYSTEM + system, list),
  });
  const parts = [
    part(source, 'language', of('CareConnect-HumanLanguage-1', codes.language)),
    choice.has(0.5) ? part(source, 'preferred', { valueBoolean: values.next() < 0.5 }) : undefined,
    choice.has(0.4)
      ? part(source, 'modeOfCommunication', of('CareConnect-LanguageAbilityMode-1', codes.mode))
      : undefined,
    choice.has(0.4)
      ? part(
          source,
          'communicationProficiency',
          of('CareConnect-LanguageAbilityProficiency-1', codes.proficiency),
        )
      : undefined,
    part(source, 'interpreterRequired', { valueBoolean: values.next() < 0.5 }),
  ];
  return extension(source, 'CareConnect-GPC-NHSCommunication-1', { extension: list(parts) });
}

const extensionsOf = (source: Source): (Json | undefined)[] => {
  const { choice } = source;
  return [
    choice.has(0.7) ? registration(source) : undefined,
    choice.has(0.4)
      ? coded(source, 'CareConnect-GPC-EthnicCategory-1', 'CareConnect-EthnicCategory-1', codes.ethnic)
      : undefined,
    choice.has(0.2)
      ? coded(source, 'CareConnect-GPC-ReligiousAffiliation-1', 'http://snomed.info/sct', codes.belief)
      : undefined,
    choice.has(0.2) ? choice.fields({ url: `${CORE}patient-cadavericDonor`, valueBoolean: true }) : undefined,
    choice.has(0.3)
      ? coded(
          source,
          'CareConnect-GPC-ResidentialStatus-1',
          'CareConnect-ResidentialStatus-1',
          codes.residential,
        )
      : undefined,
    choice.has(0.3)
      ? coded(
          source,
          'CareConnect-GPC-TreatmentCategory-1',
          'CareConnect-TreatmentCategory-1',
          codes.treatment,
        )
      : undefined,
    choice.has(0.6) ? communication(source) : undefined,
    choice.has(0.2)
      ? choice.fields({
          url: `${CORE}birthPlace`,
          valueAddress: choice.fields({ city: 'Leeds', country: 'GBR' }),
        })
      : undefined,
    choice.has(0.3)
      ? extension(source, 'CareConnect-GPC-NominatedPharmacy-1', {
          valueReference: reference(source, 'Organization'),
        })
      : undefined,
    choice.has(0.1) ? foreignExtension(source) : undefined,
  ];
};

function nhsNumber(source: Source): Json {
  const status = coded(
    source,
    'CareConnect-GPC-NHSNumberVerificationStatus-1',
    'CareConnect-NHSNumberVerificationStatus-1',
    codes.verification,
  );
  return source.choice.fields({
    extension: [status],
    system: 'https://fhir.nhs.uk/Id/nhs-number',
    value: `9${digits(source, 9)}`,
  });
}

function name(source: Source, use: string): Json {
  const { choice, values } = source;
  const given = repeat(1 + choice.below(3), () => values.pick(GIVEN));
  const family = values.pick(FAMILIES);
  return choice.fields({
    use,
    text: choice.has(0.6) ? `${given[0]} ${family.toUpperCase()}` : undefined,
    family,
    given,
    prefix: choice.has(0.6) ? [values.pick(['Ms', 'Mr', 'Dr', 'Miss'])] : undefined,
    period: choice.has(0.1) ? choice.fields({ start: day(source, 1950, 60) }) : undefined,
  });
}

function telecom(source: Source): Json {
  const { choice, values } = source;
  const phone = { system: 'phone', value: `07700 900${digits(source, 3)}` };
  const email = { system: 'email', value: `${values.pick(GIVEN)}.${digits(source, 2)}@example.org` };
  return choice.fields({
    ...values.pick([phone, phone, email]),
    use: choice.has(0.8) ? values.pick(['home', 'mobile', 'work']) : undefined,
    rank: choice.has(0.1) ? 1 + values.below(3) : undefined,
  });
}

function address(source: Source): Json {
  const { choice, values } = source;
  const street = `${1 + values.below(200)} ${values.pick(STREETS)}`;
  return choice.fields({
    use: values.pick(['home', 'temp', 'work']),
    type: choice.has(0.5) ? 'physical' : undefined,
    text: choice.has(0.2) ? words(source, 6) : undefined,
    line: [...(choice.has(0.4) ? [`Flat ${values.below(30)}`] : []), street],
    city: values.pick(['Leeds', 'Kirkbeck', 'Newcastle upon Tyne']),
    district: choice.has(0.6) ? 'West Yorkshire' : undefined,
    postalCode: `LS${1 + values.below(28)} ${values.below(10)}AE`,
  });
}

function contact(source: Source): Json {
  const { choice, values } = source;
  return choice.fields({
    name: name(source, 'usual'),
    telecom: choice.has(0.8) ? [telecom(source)] : undefined,
    address: choice.has(0.2) ? address(source) : undefined,
    gender: choice.has(0.5) ? values.pick(['male', 'female']) : undefined,
  });
}

/** A Patient that conforms to CareConnect-GPC-Patient-1. */
export function patient(source: Source): Json {
  const { choice, values } = source;
  const birthDate = day(source, 1930, 90);
  const birthTime = { url: `${CORE}patient-birthTime`, valueDateTime: `${birthDate}T04:35:00+00:00` };
  return choice.fields({
    resourceType: 'Patient',
    id: choice.has(0.9) ? id(source) : undefined,
    meta: meta(source, 'CareConnect-GPC-Patient-1'),
    extension: list(extensionsOf(source)),
    identifier: [nhsNumber(source), ...repeat(choice.below(2), () => identifier(source, 'patient'))],
    active: choice.has(0.8) ? true : undefined,
    name: [name(source, 'official'), ...(choice.has(0.3) ? [name(source, 'nickname')] : [])],
    telecom: list(repeat(choice.below(4), () => telecom(source))),
    gender: values.pick(['male', 'female', 'other', 'unknown']),
    birthDate,
    _birthDate: choice.has(0.15) ? choice.fields({ extension: [choice.fields(birthTime)] }) : undefined,
    deceasedDateTime: choice.has(0.05) ? times(source)[0] : undefined,
    address: list(repeat(choice.below(3), () => address(source))),
    maritalStatus: choice.has(0.3)
      ? concept(source, 'http://hl7.org/fhir/v3/MaritalStatus', codes.marital, false)
      : undefined,
    multipleBirthBoolean: choice.has(0.1) ? false : undefined,
    contact: choice.has(0.4) ? [contact(source)] : undefined,
    generalPractitioner: choice.has(0.6) ? [reference(source, 'Practitioner')] : undefined,
    managingOrganization: reference(source, 'Organization'),
  });
}
