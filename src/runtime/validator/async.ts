import type { TerminologyQuery, ValidateByProfileOptions } from '../types.js';
import type { ValidationResult } from '../issues.js';

/**
 * Answers all questions of a validation at once, in their order: true if the code is in the value set, undefined if the service does not
 * know.
 */
export type AsyncTerminology = (
  queries: readonly TerminologyQuery[],
) => Promise<readonly (boolean | undefined)[]>;

export interface ValidateAsyncOptions extends Omit<ValidateByProfileOptions, 'terminology'> {
  /** Usually called once per validation, and again only if an answer raises a new question. */
  terminology: AsyncTerminology;
}

/** Each further round asks only what the previous answers raised. */
const MOST_ROUNDS = 8;

/**
 * Validates with a terminology service over a network. The validator runs once to collect the questions and once more with the answers.
 * If the service fails, its codes are not checked: the result says so in `notChecked`, and the promise never rejects.
 */
export async function validateWithTerminology<T>(
  validate: (value: unknown, options: ValidateByProfileOptions) => ValidationResult<T>,
  value: unknown,
  { terminology, ...options }: ValidateAsyncOptions,
): Promise<ValidationResult<T>> {
  const answers = new Map<string, boolean | undefined>();
  let failure: unknown;
  for (let round = 0; ; round++) {
    const open = new Map<string, TerminologyQuery>();
    const result = validate(value, {
      ...options,
      terminology: (query) => {
        const key = keyOf(query);
        if (answers.has(key)) return answers.get(key);
        if (failure !== undefined) throw failure;
        open.set(key, query);
        return undefined;
      },
    });
    if (open.size === 0 || round === MOST_ROUNDS) return result;
    try {
      const replies: readonly unknown[] = await terminology([...open.values()]);
      let i = 0;
      for (const key of open.keys()) {
        const reply = replies[i++];
        answers.set(key, typeof reply === 'boolean' ? reply : undefined);
      }
    } catch (error) {
      failure = error ?? new Error('the terminology service failed');
    }
  }
}

function keyOf({ valueSet, system, version, code, display }: TerminologyQuery): string {
  return JSON.stringify([valueSet, system, version, code, display]);
}
