/** Place in a text, from 1. A column counts UTF-16 code units. */
export interface TextPlace {
  line: number;
  column: number;
}

/** The place of an offset. Lines end as in XML and FSH: with CR, LF or both. */
export function placeAt(text: string, offset: number): TextPlace {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
