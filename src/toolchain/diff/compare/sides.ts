import type { Definitions } from '../../releases/release.js';
import type { FactValue, ResourceFacts } from '../../facts/types.js';
import { STRENGTHS, weigh, type Strength } from '../impact.js';
import type {
  Change,
  DiffResult,
  FoundChange,
  Impact,
  ImpactedSystem,
  NotCompared,
  Side,
  Systems,
} from '../types.js';
import { checkVersion } from '../version.js';
import { SystemCodes } from './codes.js';
import { Lineage } from './lineage.js';
import { Reach } from './reach.js';
import { asOfRelease } from './release.js';
import { contentOf } from './content.js';
import { Flow } from './flow.js';
import { Holds } from './holds.js';
import { onceWhereStated } from './inherited.js';
import { movedResources, withUrls } from './moves.js';
import { compareResources } from './resource.js';
import { coreModels } from '../load/side.js';
import { withCodesOfWholes } from './wholes.js';

/**
 * Compares two sides: the changes, their effects, and the version step that follows.
 *
 * Resources are matched by type and canonical; equal content under two canonicals is a rename. A resource that one side has but could not
 * be read does not count as removed. Neither side is modified.
 *
 * @param definitions the core's, for facts that the sides inherit
 * @param systems the systems that exchange payloads; without them none is named
 */
export function compareSides(
  base: Side,
  head: Side,
  definitions?: Definitions,
  systems?: Systems,
): Omit<DiffResult, 'corrections'> {
  const lineage = new Lineage(base, head, definitions);
  const codes = new SystemCodes(base, head, definitions);
  const core = definitions && coreModels(definitions);
  const holds = { base: new Holds(base, core), head: new Holds(head, core) };
  const renamed = movedResources(base, head);
  const oldUrls = new Map(
    [...renamed].map(([from, to]) => [base.resources.get(from)!.url, head.resources.get(to)!.url]),
  );
  const unread = { base: unreadNames(base), head: unreadNames(head) };
  const found: FoundChange[] = [];
  const notCompared: NotCompared[] = [];
  const seen = new Set<string>();
  for (const key of order(base, head, renamed)) {
    const newKey = renamed.get(key) ?? key;
    if (seen.has(newKey)) continue;
    seen.add(newKey);
    const oldKey = [...renamed].find(([, to]) => to === newKey)?.[0] ?? newKey;
    const [was, is] = [base.resources.get(oldKey), head.resources.get(newKey)];
    if (was && was === is) continue;
    if (was && is) {
      if (oldKey !== newKey) found.push(whole(is, 'resource.renamed', was.url, is.url));
      const old = oldUrls.size ? withUrls(was, oldUrls) : was;
      const compared = compareResources(old, is, base.hasText && head.hasText, lineage, holds);
      const changes = withCodesOfWholes(compared, old, is, codes).map((change) => ({
        ...change,
        ...(NEW_PARTS.has(change.kind) && contentAt(is, change.element)),
      }));
      // another name goes with another canonical
      found.push(...(oldKey === newKey ? changes : changes.filter((c) => c.kind !== 'metadata.name')));
    } else if (is && !unread.base(is))
      found.push({ ...whole(is, 'resource.added', null, is.url), ...contentAt(is, '') });
    else if (was && !unread.head(was)) found.push(whole(was, 'resource.removed', was.url, null));
  }
  for (const [name, side] of [
    ['base', base],
    ['head', head],
  ] as const) {
    notCompared.push(...side.notCompared.map((n) => ({ side: name, ...n })));
  }
  const reach = new Reach(base, head, holds);
  const flow = new Flow([base, head], core, systems?.replies);
  const isModifier = (change: FoundChange) => isOfModifier(change, { base, head }, holds, reach);
  const changes = onceWhereStated(found, base, head).map((change) =>
    weighed(asOfRelease(change, base, head), reach, isModifier(change), (of, impact) =>
      systems ? flow.impacts(of, impact, systems.labels) : [],
    ),
  );
  return { base, head, changes, version: checkVersion(base.version, head.version, changes), notCompared };
}

/** All keys, in code-unit order of the canonicals they have in the head, or had in the base. */
function order(base: Side, head: Side, renamed: ReadonlyMap<string, string>): string[] {
  const keys = new Set([
    ...head.resources.keys(),
    ...[...base.resources.keys()].filter((key) => !renamed.has(key)),
  ]);
  return [...keys].sort();
}

function whole(
  of: ResourceFacts,
  kind: FoundChange['kind'],
  before: FactValue,
  after: FactValue,
): FoundChange {
  const { url, resourceType, source } = of;
  const direction = kind === 'resource.removed' ? 'tighter' : kind === 'resource.added' ? 'looser' : 'other';
  return {
    resource: url,
    resourceType,
    element: '',
    kind,
    before,
    after,
    direction,
    ...(source && { source }),
  };
}

/** Resources that could not be read: by canonical, or by a file that is named like the resource. */
function unreadNames(side: Side): (resource: ResourceFacts) => boolean {
  const names = side.notCompared.filter((n) => n.severity === 'error').map((n) => n.resource);
  return ({ url, id }) =>
    names.some((name) => name === url || baseName(name) === id || baseName(name).endsWith(`-${id}`));
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.(json|xml)$/, '');
}

/** A new code reaches the value sets that include its system now; a removed code those that did before. */
const SIDE_OF_CODE: Partial<Record<FoundChange['kind'], 'base' | 'head'>> = {
  'code.added': 'head',
  'code.removed': 'base',
};

function weighed(
  change: FoundChange,
  reach: Reach,
  isModifier: boolean,
  impactsOf: (change: FoundChange, impact: Impact) => ImpactedSystem[],
): Change {
  const strength = strengthOf(change, reach);
  const reaches =
    change.kind.startsWith('code.') && change.resourceType === 'CodeSystem'
      ? reach.valueSetsOf(change.resource, SIDE_OF_CODE[change.kind])
      : [];
  const { impact, version } = weigh(change, { strength, isModifier });
  return {
    ...change,
    ...(reaches.length && { reaches }),
    impact,
    impacts: impactsOf(change, impact),
    version,
  };
}

/** True if a modifier element changes, on either side, or the codes that it is bound to. */
function isOfModifier(
  { kind, resource, resourceType, element }: FoundChange,
  sides: Readonly<Record<'base' | 'head', Side>>,
  holds: Readonly<Record<'base' | 'head', Holds>>,
  reach: Reach,
): boolean {
  if (kind.startsWith('code.') || kind.startsWith('valueset.')) return reach.isOfModifier(resource);
  if (resourceType !== 'StructureDefinition' || element === '' || kind.startsWith('flag.')) return false;
  return (['base', 'head'] as const).some((at) => {
    const facts = sides[at].resources.get(`StructureDefinition ${resource}`);
    return facts !== undefined && holds[at].isModifier(facts, element);
  });
}

/** Kinds whose parts are no changes of their own. */
const NEW_PARTS = new Set<FoundChange['kind']>([
  'element.added',
  'slice.added',
  'operation.parameter.added',
  'capability.resource.added',
  'valueset.include.added',
  'valueset.exclude.added',
]);

function contentAt(resource: ResourceFacts, key: string): Pick<FoundChange, 'content'> {
  const content = contentOf(resource, key);
  return content.length ? { content } : {};
}

/** The strongest binding through which a change of codes holds; none where that cannot be known, which counts as the strongest. */
function strengthOf(change: FoundChange, reach: Reach): Strength | undefined {
  if (change.kind === 'binding.added') return change.after as Strength;
  if (change.kind === 'binding.removed') return change.before as Strength;
  if (change.kind === 'binding.valueSet') return reach.strengthAt(change.resource, change.element);
  if (change.kind === 'binding.strength') {
    // from one suggestion to another, nothing is refused
    const both = [change.before, change.after].map((s) => STRENGTHS.indexOf(s as Strength));
    return STRENGTHS[Math.min(...both)];
  }
  if (change.kind.startsWith('code.') || change.kind.startsWith('valueset.'))
    return reach.strengthOf(change.resource);
  return undefined;
}
