import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { closest } from '../../text/closest.js';
import { DiagnosticsError, type Diagnostic } from '../../text/diagnostics.js';
import type { IssueType, NotChecked, Severity, ValidationResult } from 'fsh-codegen-runtime/issues.js';

/** An issue as a package's interactions report it. */
export interface InteractionIssue {
  severity: Severity;
  code: string;
  issueType: IssueType | (string & {});
  expression: string;
  message: string;
  key?: string;
  /** Id of the rule that is broken. */
  rule?: string;
  since?: string;
  ticket?: number;
}

export interface InteractionResult {
  valid: boolean;
  issues: InteractionIssue[];
  notChecked: (NotChecked & { rule?: string })[];
  /** False if a rule could not be applied; absent in packages of earlier versions. */
  complete?: boolean;
  /** Reply of a server: the HTTP status, and an OperationOutcome if something is wrong. */
  reply: { status: number; outcome?: unknown };
}

export interface InteractionSettings {
  as?: 'sender' | 'receiver';
  redact?: boolean;
  maxIssues?: number;
}

/** One direction of an interaction, as a package exports it. */
export interface InteractionCheck {
  (payload: unknown, context: object, options?: InteractionSettings): InteractionResult;
  /** Kind of payload: a resource, or the URL of a request without a body. */
  payload: 'resource' | 'url';
}

/**
 * The interactions that a project's package exports: `interactions`, an object of `{ request, response }` by name, and
 * `interactionContext`, which makes their context from the options of a command.
 */
export interface Interactions {
  checks: ReadonlyMap<string, InteractionCheck>;
  /** @throws TypeError with all that is wrong */
  contextOf(given: object): object;
  validate(resource: unknown): ValidationResult<unknown>;
}

/**
 * The interactions of a project's package, as it was built last: `searchForFreeSlots.request` is `search-for-free-slots-request`.
 *
 * @param root the folder that holds `dist/`
 * @throws DiagnosticsError where there are none
 */
export async function loadInteractions(root: string): Promise<Interactions> {
  const index = join(root, 'dist', 'index.js');
  const fail = (message: string, hint: string) => {
    throw new DiagnosticsError([{ code: 'interaction.none', severity: 'error', message, hint }]);
  };
  if (!existsSync(index)) fail('the package of the project is not built', 'run `npm run build` first');
  const exported = (await import(pathToFileURL(index).href)) as {
    interactions?: Record<string, Partial<Record<'request' | 'response', InteractionCheck>>>;
    interactionContext?: Interactions['contextOf'];
    validate?: Interactions['validate'];
  };
  const { interactions, interactionContext, validate } = exported;
  if (!interactions || !interactionContext || !validate) {
    return fail(
      'dist/index.js exports no `interactions`',
      'include a folder that does: `package` in sushi-config.yaml',
    );
  }
  const checks = new Map<string, InteractionCheck>();
  for (const [name, directions] of Object.entries(interactions)) {
    const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const [direction, check] of Object.entries(directions)) checks.set(`${kebab}-${direction}`, check);
  }
  return { checks, contextOf: interactionContext, validate };
}

/** The check of that name, or a message that it does not exist. */
export function findCheck(name: string, { checks }: Interactions): InteractionCheck | Diagnostic {
  const found = checks.get(name);
  if (found) return found;
  const meant = closest(name, checks.keys());
  return {
    code: 'interaction.unknown',
    severity: 'error',
    message: `there is no interaction ${name}`,
    hint: meant ? `did you mean ${meant}?` : `one of ${[...checks.keys()].join(', ')}`,
  };
}
