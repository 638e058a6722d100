import type { Tank } from './sushi.js';

interface Named {
  id: string;
  name: string;
  rules: { caretPath?: string; path?: string; value?: unknown }[];
}

/**
 * Takes `* ^name = "…"` out of the definitions and returns the names by FSH name.
 *
 * STU3 lets a name have hyphens and spaces; R4, and so SUSHI, wants an identifier, warns of anything else, and takes a definition whose name
 * is not its FSH name for one not exported yet, and exports it again. So SUSHI works with the FSH name, and the published one is put on
 * what comes out. The tank's insert rules must have been applied, so that a name that a RuleSet sets is found.
 */
export function takePublishedNames(tank: Tank): Map<string, string> {
  const names = new Map<string, string>();
  const definitions = [
    ...tank.getAllStructureDefinitions(),
    ...tank.getAllValueSets(),
    ...tank.getAllCodeSystems(),
  ] as unknown as Named[];
  for (const definition of definitions) {
    const rules = definition.rules.filter(
      (rule) => rule.caretPath === 'name' && !rule.path?.replace('.', ''),
    );
    const last = rules.at(-1)?.value;
    if (typeof last !== 'string') continue;
    names.set(definition.name, last);
    definition.rules = definition.rules.filter((rule) => !rules.includes(rule));
  }
  return names;
}
