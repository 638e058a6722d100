import type { Diagnostic } from '../text/diagnostics.js';
import type { Entity, PrintedFile, Rule } from './entities.js';

/** Result of repairing FSH that the compiler refused. */
interface Repaired {
  entities: Entity[];
  /** Definitions that cannot be written in FSH, with the compiler's message. */
  given: { entity: Entity; message: string }[];
  /** Rules that were left out. */
  lost: { entity: Entity; rule: Rule; message: string }[];
}

/** Without its canonical a definition would be another one. */
function isIdentity({ path, text }: Rule): boolean {
  return path === '' && text.startsWith('^url ');
}

/**
 * Replaces the rules that the compiler refuses by others with the same meaning. A rule without such others is left out, and an entity whose
 * head is refused is given up. A RuleSet is right in most places: it is dissolved, and the rule is replaced where it is wrong.
 *
 * @param isLast gives up whole entities, so that no error remains
 */
export function repaired(
  entities: readonly Entity[],
  printed: ReadonlyMap<string, PrintedFile>,
  errors: readonly Diagnostic[],
  isLast: boolean,
): Repaired {
  const refused = new Map<Rule, string>();
  const given = new Map<Entity, string>();
  const dissolved = new Set<string>();
  for (const { file, line, message } of errors) {
    const at = line === undefined ? undefined : printed.get(file ?? '')?.rules.get(line);
    if (!at) continue;
    if (at.entity.kind === 'RuleSet') dissolved.add(at.entity.of);
    else if (at.rule && !isLast && !isIdentity(at.rule)) refused.set(at.rule, message);
    else given.set(at.entity, message);
  }
  const gone = new Set([...given.keys()].map(({ of }) => of));
  const lost: Repaired['lost'] = [];
  const replaced = (entity: Entity, rule: Rule): Rule[] => {
    const inserted = /^insert ([^\s(]+)/.exec(rule.text)?.[1];
    if (inserted !== undefined && dissolved.has(inserted)) return rule.fallback ?? [];
    const message = refused.get(rule);
    if (message === undefined) return [rule];
    if (!rule.fallback?.length) lost.push({ entity, rule, message });
    return rule.fallback ?? [];
  };
  return {
    entities: entities
      .filter(({ of, kind }) => !gone.has(of) && !(kind === 'RuleSet' && dissolved.has(of)))
      .map((entity) => ({ ...entity, rules: entity.rules.flatMap((rule) => replaced(entity, rule)) })),
    given: [...given].map(([entity, message]) => ({ entity, message })),
    lost,
  };
}
