import { withoutVersion } from '../../text/canonical.js';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { closest } from '../../text/closest.js';
import { DiagnosticsError, type Diagnostic } from '../../text/diagnostics.js';
import type { ValidationResult } from 'fsh-codegen-runtime/issues.js';

/** The part of a project's generated package that the command uses. */
export interface Validators {
  validate(resource: unknown, options?: ValidateOptions): ValidationResult<unknown>;
  /** The profiles that a resource can be held against. */
  profiles(): Profile[];
}

export interface ValidateOptions {
  profile?: string;
  redact?: boolean;
  maxIssues?: number;
}

export interface Profile {
  url: string;
  id: string;
}

/**
 * The validators of a project's package, as it was built last.
 *
 * @param root the folder that holds `dist/` and `generated/`
 * @throws DiagnosticsError where there are none
 */
export async function loadValidators(root: string): Promise<Validators> {
  const index = join(root, 'dist', 'index.js');
  const notBuilt = (message: string) =>
    new DiagnosticsError([
      { code: 'validate.not-built', severity: 'error', message, hint: 'run `npm run build` first' },
    ]);
  if (!existsSync(index)) throw notBuilt('the package of the project is not built');
  const generated = (await import(pathToFileURL(index).href)) as { validate?: Validators['validate'] };
  const { validate } = generated;
  const core = await coreOf(root);
  if (typeof validate !== 'function') throw notBuilt('dist/index.js exports no `validate`');
  return {
    validate: (resource, options) => validate(resource, { ...options, ...core }),
    profiles: () => profilesIn(join(root, 'generated', 'fhir', 'json')),
  };
}

/** The option that adds all types of FHIR and HL7's code systems; nothing if an older build made none. */
async function coreOf(root: string): Promise<object> {
  const file = join(root, 'dist', 'core.js');
  if (!existsSync(file)) return {};
  const { core } = (await import(pathToFileURL(file).href)) as { core: unknown };
  return { core };
}

/** The profiles of resources among a folder of JSON files. */
function profilesIn(folder: string): Profile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>)
    .filter((r) => r['resourceType'] === 'StructureDefinition' && r['kind'] === 'resource')
    .map((r) => ({ url: String(r['url']), id: String(r['id']) }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The canonical of a profile that is given by its canonical, with or without a version, or by its id; or what is wrong. */
export function findProfile(given: string, profiles: readonly Profile[]): string | Diagnostic {
  const url = withoutVersion(given);
  const found = profiles.find((p) => p.url === url) ?? profiles.find((p) => p.id === given);
  if (found) return found.url;
  const meant = closest(
    given,
    profiles.flatMap((p) => [p.url, p.id]),
  );
  return {
    code: 'validate.unknown-profile',
    severity: 'error',
    message: `there is no profile ${given}`,
    hint: meant
      ? `did you mean ${meant}?`
      : `give a canonical or an id: ${profiles.map((p) => p.id).join(', ') || 'the project has none'}`,
  };
}
