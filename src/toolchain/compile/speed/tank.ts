import { FHIRExporter, FSHTank, type SushiTank } from './internals.js';
import { replaced, type Patch } from '../patches.js';

/**
 * The tank holds what the FSH says, and looks for a name by comparing it with each entity's name, id and URL, the latter two found among
 * the entity's rules. Once the export has begun, and so the rules of RuleSets are in place, none of the three changes any more, and an
 * answer holds to the end. Aliases do not change once the text is read.
 */
export function tankPatches(): Patch[] {
  const answers = new WeakMap<SushiTank, Map<string, object[]>>();
  const aliases = new WeakMap<SushiTank, Map<string, string>>();
  return [
    replaced(
      FHIRExporter.prototype,
      'export',
      (original) =>
        function () {
          answers.set(this.tank, new Map());
          return original.call(this);
        },
    ),
    replaced(
      FSHTank.prototype,
      'internalFish',
      (original) =>
        function (item, types, stopOnFirstMatch) {
          const known = answers.get(this);
          if (!known) return original.call(this, item, types, stopOnFirstMatch);
          const key = `${stopOnFirstMatch} ${types.join()} ${item}`;
          let answer = known.get(key);
          if (!answer) known.set(key, (answer = original.call(this, item, types, stopOnFirstMatch)));
          return [...answer];
        },
    ),
    ...LISTS.map((list) => {
      const lists = new WeakMap<SushiTank, object[]>();
      return replaced(
        FSHTank.prototype,
        list,
        (original) =>
          function () {
            let all = lists.get(this);
            if (!all) lists.set(this, (all = original.call(this)));
            return all;
          },
      );
    }),
    replaced(
      FSHTank.prototype,
      'resolveAlias',
      () =>
        function (name) {
          let known = aliases.get(this);
          if (!known) aliases.set(this, (known = allAliases(this)));
          return known.get(name);
        },
    ),
  ];
}

/** Each of these goes through all documents. No document gets another entity once the text is read. */
const LISTS = [
  'getAllProfiles',
  'getAllExtensions',
  'getAllLogicals',
  'getAllResources',
  'getAllInstances',
  'getAllValueSets',
  'getAllCodeSystems',
  'getAllInvariants',
  'getAllRuleSets',
  'getAllMappings',
] as const;

/** The first document that defines an alias decides its value. */
function allAliases(tank: SushiTank): Map<string, string> {
  const all = new Map<string, string>();
  for (const { aliases } of tank.docs) {
    for (const [name, value] of aliases) if (value && !all.has(name)) all.set(name, value);
  }
  return all;
}
