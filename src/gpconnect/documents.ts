import type {
  ConstraintModel,
  ElementModel,
  GeneratedFile,
  ProfileModel,
  ProjectModel,
} from 'fsh-codegen/documents';
import { ANSWERS } from './answers.js';
import { type Rule, RULES, type RuleId } from './rules/index.js';

/** The headings of the rules' table, by the prefixes of their ids. */
const PAGES: readonly [heading: string, prefixes: readonly string[]][] = [
  ['Every resource that is sent or returned', ['RES']],
  ['Bundles that answer a search', ['BUNDLE']],
  ['Every Appointment that is sent or returned', ['APPT']],
  ['Book an appointment: the request', ['BOOK']],
  ['Amend an appointment: the request', ['AMEND']],
  ['Cancel an appointment: the request', ['CANCEL']],
  ["Retrieve a patient's appointments: the request", ['RETRQ']],
  ['Appointments that are returned', ['RESP']],
  ['Search for free slots: the request', ['SLOTQ']],
  ['Search for free slots: the response', ['SLOTR']],
  ['Slot availability', ['AVAIL']],
  ['Register a patient: the request', ['REG']],
  ['Register a patient: the response', ['REGR']],
  ['Find a patient: the request', ['FINDQ']],
  ['Find a patient: the response', ['FIND']],
  ['Read a patient', ['READ']],
  ['Find a practitioner: the request', ['PRACQ']],
  ['Find and read a practitioner', ['PRAC']],
  ['Find an organisation: the request', ['ORGQ']],
  ['Find and read an organisation', ['ORG']],
  ['Read a location', ['LOC']],
  ['Capability statement', ['CAP']],
  ['Errors', ['ERR']],
  ['HTTP', ['HTTP']],
  ['Consumers', ['CONS']],
  ['Access Record Structured', ['STRUCT']],
];

/** The documents of this folder: the rules of interactions, for a reviewer. */
export default function documents(project: ProjectModel): GeneratedFile[] {
  const constraints = constraintsOf(project.profiles);
  const sections = PAGES.map(([heading, prefixes]) => {
    const rules = (Object.entries(RULES) as [RuleId, Rule][]).filter(([id]) =>
      prefixes.includes(id.split('-')[0]!),
    );
    return [
      `## ${heading}`,
      '',
      ...table(rules.map(([id, rule]) => row(id, rule, project, constraints))),
      '',
    ];
  });
  const content = [
    `# Rules of interactions, release ${project.version}`,
    '',
    'The requirements of a request or a response beyond the published profiles. One place decides each rule: a profile of the interaction',
    '(by an invariant under the id of the rule, or by a cardinality, a fixed value or a length of the elements named), a function, or,',
    'where no machine can decide it, the documentation of the elements. A rule that requires a published profile names it and the',
    'resources that must conform to it.',
    '',
    ...sections.flat(),
  ];
  return [{ path: 'review/interactions.md', content: `${content.join('\n').trimEnd()}\n` }];
}

/** The elements that state each invariant, by its key. */
type Stated = ReadonlyMap<
  string,
  { profile: ProfileModel; element: ElementModel; constraint: ConstraintModel }[]
>;

function constraintsOf(profiles: readonly ProfileModel[]): Stated {
  const found = new Map<
    string,
    { profile: ProfileModel; element: ElementModel; constraint: ConstraintModel }[]
  >();
  const visit = (profile: ProfileModel, element: ElementModel) => {
    for (const constraint of element.stated ? element.constraints : []) {
      if (!(constraint.key in RULES)) continue;
      found.set(constraint.key, [...(found.get(constraint.key) ?? []), { profile, element, constraint }]);
    }
    for (const child of [...element.children, ...element.slices]) visit(profile, child);
  };
  for (const profile of profiles) visit(profile, profile.root);
  return found;
}

function row(id: RuleId, rule: Rule, project: ProjectModel, stated: Stated): string[] {
  const { level, scope, text, since, tickets = [], reply } = rule;
  const answer = reply && reply !== 'emptySearchset' ? ANSWERS[reply] : undefined;
  return [
    id,
    level,
    scope,
    text,
    decidedIn(id, rule, project, stated).join('<br>'),
    tickets.map((ticket) => `#${ticket}`).join(', '),
    since,
    answer ? `${answer.status} ${answer.issueType} ${answer.code}` : '',
  ];
}

function decidedIn(
  id: RuleId,
  { profiles = [], conformsTo = [], constraints = [], decidedBy, documentedAt = [], replacedBy }: Rule,
  project: ProjectModel,
  stated: Stated,
): string[] {
  const invariants = (stated.get(id) ?? []).filter(({ profile }) => profiles.includes(profile.id));
  return [
    ...profiles.map((profile) => {
      const at = invariants
        .filter((i) => i.profile.id === profile)
        .map((i) => `${id} on \`${i.element.id}\``);
      const type = project.profiles.find((p) => p.id === profile)?.type;
      const elements = constraints
        .map((c) => c.slice(c.indexOf(' ') + 1))
        .filter((element) => element.split(/[.:]/, 1)[0] === type);
      const what = [...at, ...new Set(elements.map((element) => `\`${element}\``))];
      return `profile ${profile}${what.length ? `: ${what.join(', ')}` : ''}`;
    }),
    ...conformsTo.map(({ profile, at }) => `published profile ${profile}: every element of \`${at}\``),
    ...(decidedBy === undefined ? [] : [`function \`${decidedBy}\``]),
    ...(replacedBy === undefined ? [] : [`replaced by ${replacedBy}`]),
    ...documentedAt.map((element) => `documentation of \`${element}\``),
  ];
}

function table(rows: readonly string[][]): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const heading = ['Rule', 'Level', 'Scope', 'What it says', 'Decided in', 'Tickets', 'Since', 'Reply'];
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)];
}
