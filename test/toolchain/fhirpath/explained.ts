/** Differences from fhirpath.js, with the reason for our verdict, by invariant key or authored expression. */
export const EXPLAINED: Readonly<Record<string, string>> = {
  'vs-1':
    'given an item of a choice without its property, fhirpath.js does not know its type, and `as dateTime` is empty there',
  "participant.status.subsetOf('accepted' | 'a')":
    'fhirpath.js says no where the first list is longer; FHIRPath wants every item of it in the second, however often',
  'rng-2':
    'fhirpath.js orders Quantities without a value as text; FHIRPath: what cannot be compared is empty',
  'referenceRange.all(low <= high)':
    'fhirpath.js orders Quantities without a value as text; FHIRPath: what cannot be compared is empty',
  "value.ofType(Quantity) > 0 'a'":
    'fhirpath.js takes a for years and converts; without UCUM here, only the same unit compares',
  'name.given.combine(name.family).isDistinct()':
    'two elements without a value and with the same extensions: equal here, since all that they have is',
};

/** Expressions on which fhirpath.js throws. Our own tests state the expected result. */
export const ENGINE_CANNOT: Readonly<Record<string, string>> = {
  'per-1': 'the repaired expression uses %context, which means another thing there',
  'txt-1': 'the repaired expression calls a function of ours that names what is wrong with the narrative',
  'txt-2': 'the repaired expression calls a function of ours that names what is wrong with the narrative',
  'eld-16': 'an escape that JavaScript refuses under the u flag',
  'ctm-1': 'resolve() is asynchronous there',
  'cmr-1': 'resolve() is asynchronous there',
  'mps-1': 'resolve() is asynchronous there',
  'rfr-1': 'resolve() is asynchronous there',
  'ras-1': 'an item of a choice that is a bare number',
};
