/** The code system whose value sets are mostly written as expressions over concepts that are not at hand. */
export const SNOMED_CT = 'http://snomed.info/sct';

const TOKEN = /\s*(?:(\()|(\))|(or)\b|(\d{6,18})(?:\s*\|([^|]*)\|)?)\s*/iy;

/**
 * The concepts of an expression constraint that is nothing but a list of them, `73211009 |Diabetes| OR 46635009`: the one
 * kind that can be understood without SNOMED CT. STU3: http://hl7.org/fhir/STU3/snomedct.html, filter `constraint`
 *
 * @returns undefined for any other expression
 */
export function listedConcepts(expression: string): { code: string; display?: string }[] | undefined {
  const concepts: { code: string; display?: string }[] = [];
  let depth = 0;
  let wantsConcept = true;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.length) {
    const match = TOKEN.exec(expression);
    if (!match) return undefined;
    const [, opened, closed, or, code, term] = match;
    // an opening bracket and a concept stand where a concept is wanted, a closing one and OR after one
    if (wantsConcept !== (opened !== undefined || code !== undefined)) return undefined;
    if (opened) depth++;
    else if (closed) depth--;
    else if (code) {
      const display = term?.trim();
      concepts.push({ code, ...(display && { display }) });
    }
    if (depth < 0) return undefined;
    wantsConcept = opened !== undefined || or !== undefined;
  }
  return wantsConcept || depth > 0 ? undefined : concepts;
}
