import type { GeneratedFile } from '../toolchain/generate/file.js';
import type { ConstraintModel, ElementModel, ProfileModel, ProjectModel } from '../toolchain/model/types.js';
import { ANSWERS } from './answers.js';
import { type Rule, RULES, type RuleId } from './rules/index.js';

/** The headings of the rules' table, by what their ids begin with. */
const PAGES: readonly [heading: string, prefixes: readonly string[]][] = [
  ['Every Appointment that is sent or returned', ['APPT']],
  ['Book an appointment: the request', ['BOOK']],
  ['Amend an appointment: the request', ['AMEND']],
  ['Cancel an appointment: the request', ['CANCEL']],
  ['Appointments that are returned', ['RESP']],
  ['Search for free slots: the request', ['SLOTQ']],
  ['Search for free slots: the response', ['SLOTR']],
  ['Slot availability', ['AVAIL']],
  ['Foundations', ['REG', 'FIND', 'READ', 'CAP']],
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
    'What a request or a response must keep to beyond the published profiles. A rule stands in one place: in a profile of the interaction',
    '(an invariant under the id of the rule, or a cardinality, a fixed value or a length of the elements named), in a function, or, where',
    'no machine can decide it, in the documentation of the elements.',
    '',
    ...sections.flat(),
  ];
  return [{ path: 'review/interactions.md', content: `${content.join('\n').trimEnd()}\n` }];
}

/** Where each invariant is stated, by its key. */
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
  const answer = reply && ANSWERS[reply];
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
  { profiles = [], constraints = [], decidedBy, documentedAt = [] }: Rule,
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
    ...(decidedBy === undefined ? [] : [`function \`${decidedBy}\``]),
    ...documentedAt.map((element) => `documentation of \`${element}\``),
  ];
}

function table(rows: readonly string[][]): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const heading = ['Rule', 'Level', 'Scope', 'What it says', 'Decided in', 'Tickets', 'Since', 'Reply'];
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)];
}
