// A copy of src/gpconnect/query.ts. Do not edit.
/** Requests that have no payload but their URL. */

export interface Parameter {
  name: string;
  value: string;
}

/**
 * The parameters of a request's URL, or of its query alone. A plus stands for itself: FHIR's times have them, and no value has a space.
 * STU3: http://hl7.org/fhir/STU3/search.html
 */
export function parametersOf(request: string): Parameter[] {
  const start = request.indexOf('?');
  const query = (start >= 0 ? request.slice(start + 1) : request).split('#', 1)[0]!;
  return query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=');
      const [name, value] = equals < 0 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)];
      return { name: decoded(name), value: decoded(value) };
    });
}

/** All values of a parameter. */
export function valuesOf(request: string, name: string): string[] {
  return parametersOf(request)
    .filter((parameter) => parameter.name === name)
    .map(({ value }) => value);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone percent sign
  }
}

export interface Token {
  system: string;
  code: string;
}

const ORGANISATION_TYPE = 'https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1';
const ODS_CODE = 'https://fhir.nhs.uk/Id/ods-organization-code';

/** The tokens of `searchFilter`, which may repeat or hold several. */
export function searchFilters(request: string): Token[] {
  return valuesOf(request, 'searchFilter')
    .flatMap((value) => value.split(','))
    .map((token) => {
      const bar = token.indexOf('|');
      return bar < 0
        ? { system: '', code: token }
        : { system: token.slice(0, bar), code: token.slice(bar + 1) };
    });
}

export function isOrganisationType({ system }: Token): boolean {
  return system === ORGANISATION_TYPE;
}

export function isOdsCode({ system }: Token): boolean {
  return system === ODS_CODE;
}
