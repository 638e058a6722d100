/** The verdict in the comments above an example: valid, or the issues that a validator has to find. */
interface StatedVerdict {
  valid: boolean;
  /** Invalid examples only: code and place of an issue, as far as they are written. */
  code?: string;
  expression?: string;
}

const VERDICT = /^\s*\/\/\s*@(valid|invalid)\b\s*(\S+)?\s*(.*?)\s*$/;

/** The comment lines that end just above a line, given by its number from 1. */
export function commentsAbove(lines: readonly string[], line: number): string[] {
  const found: string[] = [];
  for (let i = line - 2; i >= 0 && lines[i]!.trim().startsWith('//'); i--) found.unshift(lines[i]!);
  return found;
}

/** The verdicts among comment lines: `// @valid`, or `// @invalid <issue code> <place>` for each expected issue. */
export function verdictsIn(comments: readonly string[]): StatedVerdict[] {
  return comments.flatMap((text) => {
    const [, verdict, code, expression] = VERDICT.exec(text) ?? [];
    if (verdict === undefined) return [];
    return [{ valid: verdict === 'valid', ...(code && { code }), ...(expression && { expression }) }];
  });
}
