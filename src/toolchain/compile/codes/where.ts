import type { SourceLocation } from '../../model/types.js';
import type { FshSource } from '../inputs/sources.js';
import { commentsAbove, verdictsIn } from '../verdicts.js';

const ENTITY =
  /^\s*(Profile|Extension|Logical|Resource|Instance|ValueSet|CodeSystem|Invariant|RuleSet|Mapping|Alias)\s*:/;

/** The lines of a project's files, to find again what SUSHI gives no place for. */
export class SourceLines {
  readonly #lines = new Map<string, string[]>();

  constructor(sources: readonly FshSource[]) {
    for (const { path, text } of sources) this.#lines.set(path, text.split('\n'));
  }

  /** Position of a code in the text of an entity; the start of the entity if it is not found. */
  codeIn(entity: SourceLocation, code: string): SourceLocation {
    const lines = this.#lines.get(entity.file) ?? [];
    const spellings = [`#${code}`, `#"${code}"`];
    for (let i = entity.line - 1; i < lines.length; i++) {
      const line = lines[i]!;
      if (i >= entity.line && ENTITY.test(line)) break;
      for (const spelling of spellings) {
        const at = line.indexOf(spelling);
        if (at >= 0 && !/[\w.-]/.test(line[at + spelling.length] ?? ''))
          return { file: entity.file, line: i + 1, column: at + 1 };
      }
    }
    return entity;
  }

  /** True if the comment above an example marks it as invalid. */
  isMeantInvalid(entity: SourceLocation): boolean {
    const lines = this.#lines.get(entity.file) ?? [];
    return verdictsIn(commentsAbove(lines, entity.line)).some(({ valid }) => !valid);
  }
}
