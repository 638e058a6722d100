/**
 * A TypeScript identifier from an id: `Clinic-Slot-1` → `ClinicSlot1`, `patient-birthTime` → `PatientBirthTime`. What is
 * between the separators keeps its case, so that ids that differ only there stay apart.
 */
export function typeNameOf(id: string): string {
  const joined = id
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join('');
  return /^[A-Za-z]/.test(joined) ? joined : `T${joined}`;
}

/**
 * The TypeScript name of a definition, from the id or the end of its canonical; from its name where that end is an OID or a UUID, which
 * nobody can read. A name that the generated package needs for something else gets the kind at its end: `index` → `IndexProfile`.
 */
export function definitionTypeName(
  id: string,
  name: string | undefined,
  kind: 'Profile' | 'ValueSet',
): string {
  const readable = name !== undefined && isOpaque(id) ? typeNameOf(name) : typeNameOf(id);
  return isTaken(readable, kind) ? readable + kind : readable;
}

/** True for an OID, with or without a date after it, a UUID, and any other id without a word in it. */
export function isOpaque(id: string): boolean {
  return (
    /^(urn:)?(oid:|uuid:)?[\d.]+([-_:T][\d.]*)*$/i.test(id) ||
    /(^|:)[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)
  );
}

/** Files that the package's folders have already. A file system may not tell letters by their case. */
const FILES = new Set(['choices', 'definitions', 'index', 'support', 'valuesets']);

/** Names that the package's root exports besides the definitions. */
const EXPORTS = new Set(
  (
    'CodeableConceptOf CodingOf Extensible ExtensionWithUrl Invalid Issue IssueCode IssueType ModifierExtensible NotChecked ' +
    'AsyncTerminology ValidateAsyncOptions Core Draft ' +
    'OutcomeIssue OutcomeOptions ReferenceText ReferenceTo Severity StandardIssue StandardSchema TerminologyQuery Valid ' +
    'ValidateByProfileOptions ValidateOptions ValidationResult Validator ValidatorByProfile'
  ).split(' '),
);

/** Words of JavaScript, which a constant that is called after the definition cannot have for a name. */
const WORDS = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false ' +
    'finally for function if implements import in instanceof interface let new null package private protected public return ' +
    'static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);

function isTaken(name: string, kind: 'Profile' | 'ValueSet'): boolean {
  if (FILES.has(name.toLowerCase()) || WORDS.has(name[0]!.toLowerCase() + name.slice(1))) return true;
  return EXPORTS.has(kind === 'ValueSet' ? `${name}Code` : name);
}
