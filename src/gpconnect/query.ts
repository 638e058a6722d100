import { ODS_CODE, ORGANISATION_TYPE } from './names.js';

/** Requests that have no payload but their URL. */

export interface Parameter {
  name: string;
  value: string;
}

/**
 * Reads the parameters of a URL or of a query. A plus is kept as it is: FHIR's times contain it, and no value contains a space.
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

/** The id of the resource that a URL names as `[base]/Type/[id]`. */
export function idIn(request: string, type: string): string | undefined {
  const path = request.split(/[?#]/, 1)[0]!.split('/');
  const at = path.lastIndexOf(type);
  return at < 0 ? undefined : path[at + 1] || undefined;
}

export interface Token {
  system: string;
  code: string;
}

/** A token of a search: `system|code`. Without a bar, it has no system. STU3: http://hl7.org/fhir/STU3/search.html#token */
export function tokenOf(text: string): Token {
  const bar = text.indexOf('|');
  return bar < 0 ? { system: '', code: text } : { system: text.slice(0, bar), code: text.slice(bar + 1) };
}

/** The tokens of `searchFilter`, which may repeat or hold several. */
export function searchFilters(request: string): Token[] {
  return valuesOf(request, 'searchFilter')
    .flatMap((value) => value.split(','))
    .map(tokenOf);
}

export function isOrganisationType({ system }: Token): boolean {
  return system === ORGANISATION_TYPE;
}

export function isOdsCode({ system }: Token): boolean {
  return system === ODS_CODE;
}
