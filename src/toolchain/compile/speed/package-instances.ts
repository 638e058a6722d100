import { withoutVersion } from '../../text/canonical.js';
import { Package, type SushiInstance, type SushiPackage } from './internals.js';
import { replaced, type Patch } from '../patches.js';

interface Index {
  size: number;
  byKey: Map<string, SushiInstance[]>;
}

/** The instances exported so far, by each of the three things that SUSHI looks for. They are complete when they come into the package. */
function instancesByKey(pkg: SushiPackage, index: Index): Map<string, SushiInstance[]> {
  for (; index.size < pkg.instances.length; index.size++) {
    const instance = pkg.instances[index.size]!;
    for (const key of new Set([instance.id, instance.url, instance._instanceMeta.name])) {
      if (key === undefined) continue;
      const list = index.byKey.get(key);
      if (list) list.push(instance);
      else index.byKey.set(key, [instance]);
    }
  }
  return index.byKey;
}

/**
 * SUSHI looks for a name among all instances once for each type that it could be of, most often to find none. Here its own search sees only
 * the instances that have the id, URL or name, in their order.
 */
export function packageInstancePatches(): Patch[] {
  const indexes = new WeakMap<SushiPackage, Index>();
  return [
    replaced(
      Package.prototype,
      'internalFish',
      (original) =>
        function (item, types, stopOnFirstMatch) {
          let index = indexes.get(this);
          if (!index) indexes.set(this, (index = { size: 0, byKey: new Map() }));
          const found = instancesByKey(this, index).get(withoutVersion(item) ?? '') ?? [];
          const all = this.instances;
          this.instances = found;
          try {
            return original.call(this, item, types, stopOnFirstMatch);
          } finally {
            this.instances = all;
          }
        },
    ),
  ];
}
