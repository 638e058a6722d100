import { placeAt, type TextPlace } from '../text/place.js';
import { decodeUtf8 } from '../text/utf8.js';

/** Finds where a file states a value, such as the path of an element: its first quoted occurrence, else the file's start. */
export function placesIn(bytes: Uint8Array): (value: string) => TextPlace {
  let text: string | undefined;
  return (value) => {
    text ??= decodeUtf8(bytes).text;
    const at = text.indexOf(`"${value}"`);
    return placeAt(text, Math.max(at, 0));
  };
}
