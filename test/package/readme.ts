/** The fenced code blocks of a Markdown text that are marked with a language, in order. */
export function codeBlocks(markdown: string, language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return [...markdown.matchAll(fence)].map((m) => m[1]!);
}

/** Blocks of TypeScript in a Markdown text that are followed by a block of their output. */
export function examplesIn(markdown: string): { code: string; output: string }[] {
  const pair = /^```ts\n((?:(?!```).*\n)*)```\n\n(?:[^\n]+\n\n)?```text\n((?:(?!```).*\n)*)```$/gm;
  return [...markdown.matchAll(pair)].map(([, code, output]) => ({ code: code!, output: output!.trim() }));
}
