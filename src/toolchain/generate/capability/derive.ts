import type { CapabilityStatement, CapabilityStatementRest } from '../../releases/fhir-types.js';
import { closest } from '../../text/closest.js';
import { DiagnosticsError, type Diagnostic } from '../../text/diagnostics.js';
import type {
  OperationModel,
  ParameterModel,
  ProfileModel,
  ProjectModel,
  SourceLocation,
} from '../../model/types.js';
import { includedTypes } from './includes.js';

/** Resource types that replies carry beyond what the statement says by itself: by operation code; `*` for any request. */
export type Replies = Readonly<Record<string, readonly string[]>>;

const ANY_REQUEST = '*';

/**
 * A capability statement with its list of profiles: those compiled profiles that something which the server does uses. They
 * are the project's profiles of every resource type that it serves, that an include leads from or to, or that a reply carries,
 * and the profiles that the parameters of its operations name. A profile of Bundle that only says `searchset` is the envelope
 * of every search and none of a server's content, and so is left out; as is an experimental profile, which is not for genuine use.
 * STU3: http://hl7.org/fhir/STU3/capabilitystatement-definitions.html#CapabilityStatement.profile
 *
 * @param statement without a list
 * @param source where the statement was authored, for the diagnostics
 * @returns a copy; the profiles in code-unit order
 * @throws DiagnosticsError with all that is wrong: a list typed by hand, an operation of the project that it does not define, a reply
 *   to an operation that the server does not have, an include that leads nowhere
 */
export function deriveCapability(
  statement: CapabilityStatement,
  project: ProjectModel,
  replies: Replies = {},
  source?: SourceLocation,
): CapabilityStatement {
  const used = new UsedProfiles(project);
  const problems: Diagnostic[] = [];
  const report: Report = (code, message, hint) =>
    problems.push({ code: `capability.${code}`, severity: 'error', message, hint, ...source });
  if (statement.profile?.length)
    report('profile-list', 'the list of profiles is derived, and here is one', 'take it out');
  const rest = statement.rest ?? [];
  useResources(rest, used, report);
  const operations = useOperations(rest, used, report);
  useReplies(replies, operations, used, report);
  if (problems.length) throw new DiagnosticsError(problems);
  return { ...statement, profile: [...used.urls].sort().map((reference) => ({ reference })) };
}

type Rest = readonly CapabilityStatementRest[];
type Report = (code: string, message: string, hint: string) => void;

class UsedProfiles {
  readonly urls = new Set<string>();
  readonly project: ProjectModel;

  constructor(project: ProjectModel) {
    this.project = project;
  }

  ofType = (type: string): ProfileModel[] =>
    this.project.profiles.filter(
      (p) => p.type === type && p.kind === 'resource' && !p.experimental && !isSearchEnvelope(p),
    );

  useType(type: string): void {
    for (const { url } of this.ofType(type)) this.urls.add(url);
  }

  useParameters(operation: OperationModel): void {
    const named = namedProfiles(operation.parameters);
    for (const p of this.project.profiles) if (named.has(p.url) && !isSearchEnvelope(p)) this.urls.add(p.url);
  }
}

function useResources(rest: Rest, used: UsedProfiles, report: Report): void {
  for (const resource of rest.flatMap((r) => r.resource ?? [])) {
    used.useType(resource.type);
    for (const include of resource.searchInclude ?? []) {
      const found = includedTypes(include, used.project, used.ofType);
      if ('problem' in found) report('include', found.problem, found.hint);
      else for (const type of found.types) used.useType(type);
    }
  }
}

/** @returns the names and codes of the operations */
function useOperations(rest: Rest, used: UsedProfiles, report: Report): Set<string> {
  const { operations, canonical } = used.project;
  const named = new Set<string>();
  for (const { name, definition } of rest.flatMap((r) => r.operation ?? [])) {
    named.add(name);
    const url = withoutVersion(definition.reference ?? '');
    const operation = operations.find((o) => o.url === url);
    if (operation) {
      named.add(operation.code);
      used.useParameters(operation);
    } else if (url.startsWith(`${canonical}/`)) {
      const meant = closest(
        url,
        operations.map((o) => o.url),
      );
      const hint = meant ? `did you mean ${meant}?` : 'define it, or refer to one that is defined';
      report(
        'operation',
        `the operation ${name} is defined by ${url}, which the project does not have`,
        hint,
      );
    }
  }
  return named;
}

function useReplies(
  replies: Replies,
  operations: ReadonlySet<string>,
  used: UsedProfiles,
  report: Report,
): void {
  const { profiles, types } = used.project;
  const profiled = new Set(profiles.map((p) => p.type));
  for (const [operation, carried] of Object.entries(replies)) {
    if (operation !== ANY_REQUEST && !operations.has(operation)) {
      const meant = closest(operation, operations);
      const hint = meant ? `did you mean ${meant}?` : `it has ${[...operations].sort().join(', ') || 'none'}`;
      report('replies', `replies are given for ${operation}, which the server does not have`, hint);
      continue;
    }
    for (const type of carried) {
      const meant = profiled.has(type) || types[type] ? undefined : closest(type, profiled);
      if (meant) report('replies', `a reply carries ${type}, which has no profile`, `did you mean ${meant}?`);
      else used.useType(type);
    }
  }
}

/** A Bundle that a search returns, whatever it searched for. */
function isSearchEnvelope(profile: ProfileModel): boolean {
  if (profile.type !== 'Bundle') return false;
  const type = profile.root.children.find((child) => child.name === 'type');
  return (type?.fixed ?? type?.pattern)?.value === 'searchset';
}

/** Canonicals of the profiles that parameters name, at any depth. */
function namedProfiles(parameters: readonly ParameterModel[]): Set<string> {
  const named = (parameter: ParameterModel): string[] => [
    ...(parameter.profile === undefined ? [] : [withoutVersion(parameter.profile)]),
    ...parameter.parts.flatMap(named),
  ];
  return new Set(parameters.flatMap(named));
}

/** A reference to a definition can say its version as `|1.0` or as a version of the resource, `/_history/1`. */
function withoutVersion(reference: string): string {
  return reference.replace(/(\|.*|\/_history\/[^/]+)$/, '');
}
