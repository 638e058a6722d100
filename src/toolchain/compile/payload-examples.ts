import { replaced, withPatches } from './patches.js';
import { fshPathOf } from './release-exporter.js';
import { sushiExport, utils, type StructureDefinitionOfSushi, type SushiLocation } from './sushi.js';

interface FshInstance {
  name: string;
  usage: string;
  rules: { path: string; sourceInfo: SushiLocation }[];
}

interface Exporter {
  setAssignedValues(fsh: FshInstance, instance: unknown, sd: StructureDefinitionOfSushi): unknown;
}

/**
 * Runs `work` with SUSHI accepting elements of an example that its profile forbids (0..0).
 *
 * An example is a payload, and a validator decides if it conforms. To SUSHI a forbidden element does not exist, so a stricter profile would
 * stop every example with the element from compiling. Here it compiles with a warning.
 */
export function withPayloadExamples<T>(work: () => T): T {
  const prototype = sushiExport.InstanceExporter.prototype as unknown as Exporter;
  const lenient = replaced(
    prototype,
    'setAssignedValues',
    (original) =>
      function (fsh, instance, sd) {
        if (fsh.usage === 'Definition') return original.call(this, fsh, instance, sd);
        const forbidden = sd.elements.filter((element) => element.max === '0' && element.base);
        warnOf(forbidden, fsh, sd);
        for (const element of forbidden) element.max = element.base!.max;
        try {
          return original.call(this, fsh, instance, sd);
        } finally {
          for (const element of forbidden) element.max = '0';
        }
      },
  );
  return withPatches([lenient], work);
}

function warnOf(
  forbidden: readonly { id: string }[],
  fsh: FshInstance,
  sd: StructureDefinitionOfSushi,
): void {
  const paths = forbidden.map(({ id }) => ({ id, path: fshPathOf(id) }));
  const warned = new Set<string>();
  for (const rule of fsh.rules) {
    const found = paths.find(
      ({ path }) =>
        rule.path === path || (/^[.[]/.test(rule.path.slice(path.length)) && rule.path.startsWith(path)),
    );
    if (!found || warned.has(found.id)) continue;
    warned.add(found.id);
    utils.logger.warn(
      `the example ${fsh.name} has ${found.id}, which ${sd.name ?? sd.id} forbids`,
      rule.sourceInfo,
    );
  }
}
