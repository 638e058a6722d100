import { tsDoc } from './types/docs.js';

/** Paragraphs as the text of a documentation comment, for what is written without a structure to hang it on. */
export function docComment(paragraphs: readonly (string | undefined)[]): string {
  const [doc] = tsDoc(paragraphs);
  if (!doc) return '';
  const text = (typeof doc === 'string' ? doc : String(doc.description)).trim();
  if (!text.includes('\n')) return `/** ${text} */\n`;
  const lines = text.split('\n').map((line) => (line ? ` * ${line}` : ' *'));
  return `/**\n${lines.join('\n')}\n */\n`;
}
