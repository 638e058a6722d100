import { RESERVED_WORDS } from '../../text/reserved-words.js';

/** `homeNumber` → `HomeNumber`, `patient-birthTime` → `PatientBirthTime`: how a name continues another. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join('');
}

/** `HTMLPage` → `htmlPage`, `patient-birthTime` → `patientBirthTime`: how a value is named. */
export function camelCase(name: string): string {
  const joined = pascalCase(name);
  const camel = joined.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) =>
    capitals.toLowerCase(),
  );
  return /^[a-z]/.test(camel) ? camel : `_${camel}`;
}

/** True if no function can have the name. */
export function isReserved(name: string): boolean {
  return RESERVED_WORDS.has(name);
}

/** Names given out once each: a second one of the same name gets an underscore. */
export class NameRegistry {
  readonly #taken = new Set<string>();

  has(name: string): boolean {
    return this.#taken.has(name);
  }

  take(name: string): string {
    let free = name;
    while (this.#taken.has(free)) free += '_';
    this.#taken.add(free);
    return free;
  }
}
