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
