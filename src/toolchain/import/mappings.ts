import type { ReleaseElement, ReleaseStructure } from '../releases/release.js';
import type { ImportContext } from './context.js';
import type { Entity, Rule } from './entities.js';
import { fshString } from './text.js';

/** Collects the mappings of one definition's elements, and writes an entity for each identity. */
export class MappingWriter {
  readonly #context: ImportContext;
  readonly #rules = new Map<string, Rule[]>();

  constructor(context: ImportContext) {
    this.#context = context;
  }

  /** Takes the mappings that an element adds to those it had before. */
  add(element: ReleaseElement, before: ReleaseElement, path: string): void {
    const known = new Set(mappingsOf(before).map((mapping) => JSON.stringify(mapping)));
    for (const mapping of mappingsOf(element)) {
      if (known.has(JSON.stringify(mapping))) continue;
      const { identity, map, comment, language } = mapping;
      if (identity === undefined || map === undefined) continue;
      const rules = this.#rules.get(identity) ?? [];
      this.#rules.set(identity, rules);
      const parts = [`-> ${fshString(map)}`];
      if (comment !== undefined) parts.push(fshString(comment));
      if (language !== undefined) parts.push(`#${language}`);
      rules.push({ path: path === '.' ? '' : path, text: parts.join(' ') });
    }
  }

  /**
   * @param inherited what the base declares
   * @param source the definition's name in FSH
   */
  entities(
    sd: ReleaseStructure,
    inherited: readonly { identity?: string; uri?: string }[],
    source: string,
    file: string,
  ): Entity[] {
    const declared = (sd['mapping'] as Record<string, string>[] | undefined) ?? [];
    const identities = new Set([...declared.map((m) => m['identity']!), ...this.#rules.keys()]);
    return [...identities].flatMap((identity): Entity[] => {
      // elements may use a mapping that only the base declares, or nobody
      const own = declared.find((m) => m['identity'] === identity);
      const it = own ?? { identity };
      const rules = this.#rules.get(identity) ?? [];
      if (!/^[A-Za-z0-9.-]{1,64}$/.test(identity)) {
        if (rules.length) this.#context.report(sd.url, `the mapping ${identity}, whose identity is no id`);
        return [];
      }
      const isInherited = inherited.some((m) => m.identity === identity && m.uri === it['uri']);
      if (rules.length === 0 && (isInherited || (it['uri'] === undefined && it['name'] === undefined)))
        return [];
      const keywords: Entity['keywords'] = [['Source', source]];
      if (it['uri'] !== undefined) keywords.push(['Target', fshString(it['uri'])]);
      keywords.push(['Id', identity]);
      if (it['name'] !== undefined) keywords.push(['Title', fshString(it['name'])]);
      if (it['comment'] !== undefined) keywords.push(['Description', fshString(it['comment'])]);
      const name = this.#context.names.give(`${source} ${identity}`);
      return [{ kind: 'Mapping', name, keywords, rules, file, of: sd.url }];
    });
  }
}

function mappingsOf(element: ReleaseElement): Record<string, string | undefined>[] {
  return (element['mapping'] as Record<string, string | undefined>[] | undefined) ?? [];
}
