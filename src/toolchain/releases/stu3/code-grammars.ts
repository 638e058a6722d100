/**
 * Code systems that are a grammar with a registry, which nobody publishes as a CodeSystem: the form that each of their codes has.
 * STU3: http://hl7.org/fhir/STU3/terminologies-systems.html
 */
export const CODE_GRAMMARS: ReadonlyMap<string, RegExp> = new Map([
  [
    'urn:ietf:bcp:47',
    // RFC 5646, section 2.1: a language with its extensions, script, region, variants, extensions, private use; or a grandfathered tag
    /^(([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4,8})(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*(-[a-wyz\d](-[a-z\d]{2,8})+)*(-x(-[a-z\d]{1,8})+)?|[xi](-[a-z\d]{1,8})+|en-gb-oed|sgn-(be-fr|be-nl|ch-de))$/i,
  ],
]);
