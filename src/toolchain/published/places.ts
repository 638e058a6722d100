import { decodeUtf8 } from '../text/utf8.js';

/** Place in a text, from 1. */
export interface TextPlace {
  line: number;
  column: number;
}

/** Finds where a file states a value, such as the path of an element: its first quoted occurrence, else the file's start. */
export function placesIn(bytes: Uint8Array): (value: string) => TextPlace {
  let text: string | undefined;
  return (value) => {
    text ??= decodeUtf8(bytes).text;
    const at = text.indexOf(`"${value}"`);
    if (at < 0) return { line: 1, column: 1 };
    const before = text.slice(0, at).split('\n');
    return { line: before.length, column: before.at(-1)!.length + 1 };
  };
}
