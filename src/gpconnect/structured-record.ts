import type { List } from 'fhir/r3.js';
import { type ContextRule, type Finding, rulesOf } from './entry.js';
import { entriesOf, type ResourceBundle } from './lookups.js';

/** Access Record Structured: how its Bundle and its Lists are identified. */

type Identified = { id?: unknown; meta?: { versionId?: unknown; lastUpdated?: unknown } | undefined };

/** A record is assembled for one answer: what has no life beyond it has no identity. */
function isTransient({ id, meta }: Identified, place: string): Finding[] {
  const present = [
    ...(id === undefined ? [] : ['id']),
    ...(meta?.versionId === undefined ? [] : ['meta.versionId']),
    ...(meta?.lastUpdated === undefined ? [] : ['meta.lastUpdated']),
  ];
  return present.map((name) => ({
    expression: `${place}.${name}`,
    message: `${name} is present but must be absent`,
  }));
}

function bundleIsTransient(bundle: ResourceBundle): Finding[] {
  const urls = (bundle.entry ?? []).flatMap(({ fullUrl }, i) =>
    fullUrl === undefined
      ? []
      : [{ expression: `Bundle.entry[${i}].fullUrl`, message: 'fullUrl is present but must be absent' }],
  );
  return [...isTransient(bundle as Identified, 'Bundle'), ...urls];
}

type Lists = { resource: List; place: string }[];

function listsAreTransient(lists: Lists): Finding[] {
  return lists.flatMap(({ resource, place }) => [
    ...isTransient(resource as Identified, place),
    ...(resource.title === undefined ? [{ expression: `${place}.title`, message: 'title is missing' }] : []),
  ]);
}

const NO_CONTENT = /^no content recorded\.?$/i;

function emptyListsSayWhy(lists: Lists): Finding[] {
  return lists
    .filter(({ resource }) => (resource.entry?.length ?? 0) === 0)
    .flatMap(({ resource: { emptyReason, note }, place }) => {
      const texts = [emptyReason?.text, ...(emptyReason?.coding ?? []).map(({ display }) => display)];
      const isSaid = texts.some((text) => text !== undefined && NO_CONTENT.test(text));
      return [
        ...(isSaid
          ? []
          : [{ expression: `${place}.emptyReason`, message: 'the reason "No Content Recorded" is missing' }]),
        ...(note?.length ? [] : [{ expression: `${place}.note`, message: 'note is missing' }]),
      ];
    });
}

export const STRUCTURED: readonly ContextRule<ResourceBundle, object>[] = /* @__PURE__ */ (() => {
  const rule = rulesOf<ResourceBundle, object>();
  return [
    rule('STRUCT-01', [], bundleIsTransient),
    rule('STRUCT-02', [], (bundle) => listsAreTransient(entriesOf(bundle, 'List'))),
    rule('STRUCT-03', [], (bundle) => emptyListsSayWhy(entriesOf(bundle, 'List'))),
  ];
})();
