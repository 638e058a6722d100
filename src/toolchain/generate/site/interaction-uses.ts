import type { SiteExample } from './input.js';

/** Examples of one interaction that hold a definition, by name of the interaction. */
export type InteractionUses = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/**
 * The interactions that each definition takes part in, by canonical: those with an example that claims the profile, or has the extension,
 * anywhere in its payload. An interaction may accept an example that the profile alone refuses.
 */
export function interactionUses(
  examples: readonly SiteExample[],
  files: ReadonlyMap<string, string>,
): InteractionUses {
  const uses = new Map<string, Map<string, string[]>>();
  for (const { file, interaction, profiles } of examples) {
    if (interaction === undefined) continue;
    const json = files.get(`examples/json/${file}.json`);
    const named = new Set(profiles);
    if (json !== undefined) collect(JSON.parse(json), named);
    for (const url of named) {
      const ofDefinition = uses.get(url) ?? new Map<string, string[]>();
      uses.set(url, ofDefinition.set(interaction, [...(ofDefinition.get(interaction) ?? []), file]));
    }
  }
  return uses;
}

/** Adds the profiles that a payload claims and the URLs of its extensions. */
function collect(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'profile' && Array.isArray(inner)) inner.forEach((url) => into.add(String(url)));
    if (/^(modifierE|e)xtension$/.test(name) && Array.isArray(inner))
      for (const { url } of inner as { url?: unknown }[]) if (typeof url === 'string') into.add(url);
    collect(inner, into);
  }
}
