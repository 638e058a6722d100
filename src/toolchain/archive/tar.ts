import { gunzipSync } from 'node:zlib';

const BLOCK = 512;
/** A package that unpacks to more is none of definitions. */
const LARGEST = 1024 * 1024 * 1024;

/**
 * The regular files of a tar archive, by their paths as written. Reads ustar, pax and GNU long names (POSIX.1-2024, pax), which is what
 * git and package managers write. Nothing touches the disk.
 *
 * @throws Error where the bytes are no archive, or it ends too early
 */
export function readTar(bytes: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= bytes.length;) {
    const header = bytes.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return files;
    requireChecksum(header, at);
    const size = numberAt(header, 124, 12);
    const start = at + BLOCK;
    if (start + size > bytes.length) throw new Error(`the archive ends within ${textAt(header, 0, 100)}`);
    const content = bytes.subarray(start, start + size);
    at = start + Math.ceil(size / BLOCK) * BLOCK;
    const type = String.fromCharCode(header[156]!);
    if (type === 'x') longName = paxPath(content) ?? longName;
    else if (type === 'L') longName = textAt(content, 0, content.length);
    else if (type !== 'g') {
      if (type === '0' || type === '\0') files.set(longName ?? nameOf(header), content);
      longName = undefined;
    }
  }
  return files;
}

/** Reads a gzipped archive, such as a package. */
export function readTgz(bytes: Uint8Array): Map<string, Uint8Array> {
  return readTar(gunzipSync(bytes, { maxOutputLength: LARGEST }));
}

function nameOf(header: Uint8Array): string {
  const isUstar = textAt(header, 257, 5) === 'ustar';
  const prefix = isUstar ? textAt(header, 345, 155) : '';
  return (prefix ? `${prefix}/` : '') + textAt(header, 0, 100);
}

function textAt(bytes: Uint8Array, start: number, length: number): string {
  const field = bytes.subarray(start, start + length);
  const end = field.indexOf(0);
  return Buffer.from(end < 0 ? field : field.subarray(0, end)).toString('utf8');
}

function numberAt(header: Uint8Array, start: number, length: number): number {
  // GNU: the first bit marks a binary number
  if (header[start]! & 0x80)
    return Number(Buffer.from(header.subarray(start + length - 6, start + length)).readUIntBE(0, 6));
  return Number.parseInt(textAt(header, start, length).trim() || '0', 8);
}

function requireChecksum(header: Uint8Array, at: number): void {
  let sum = 8 * 0x20; // the checksum itself counts as spaces
  for (let i = 0; i < BLOCK; i++) if (i < 148 || i >= 156) sum += header[i]!;
  if (sum !== numberAt(header, 148, 8))
    throw new Error(`not a tar archive: the header at byte ${at} has a wrong checksum`);
}

/** Records are `length key=value\n`; the length counts bytes. */
function paxPath(content: Uint8Array): string | undefined {
  const bytes = Buffer.from(content);
  let path: string | undefined;
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at);
    const length = Number(bytes.toString('latin1', at, space));
    if (space < 0 || !(length > 0)) break;
    const [key, ...value] = bytes.toString('utf8', space + 1, at + length - 1).split('=');
    if (key === 'path') path = value.join('=');
    at += length;
  }
  return path;
}
