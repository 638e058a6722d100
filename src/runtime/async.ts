import type { TerminologyQuery } from './context.js';
import type { ValidationResult } from './issues.js';
import type { ValidateByProfileOptions } from './validator.js';

/**
 * Answers the questions of a validation, all at once: for each, in their order, whether its code is in its value set; undefined if the
 * service does not know.
 */
export type AsyncTerminology = (
  queries: readonly TerminologyQuery[],
) => Promise<readonly (boolean | undefined)[]>;

export interface ValidateAsyncOptions extends Omit<ValidateByProfileOptions, 'terminology'> {
  /** Asked once for a validation, as a rule: again only if an answer raises a new question. */
  terminology: AsyncTerminology;
}

/** A later round only asks what the answers of the one before raised. */
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
