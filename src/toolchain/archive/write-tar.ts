import { gzipSync } from 'node:zlib';

const BLOCK = 512;
/** The time that npm gives every file of a package: archives of equal files are equal, whenever they are made. */
const TIME = Date.UTC(1985, 9, 26, 8, 15) / 1000;
/** gzip's name for an unknown operating system (RFC 1952, 2.3.1): its own differs by machine. */
const UNKNOWN_SYSTEM = 255;

/**
 * Files as a tar archive in the format of POSIX.1-2024 (pax), in code-unit order of their paths, with nothing of the machine in it.
 *
 * @param files contents by path, with forward slashes
 */
export function writeTar(files: ReadonlyMap<string, string | Uint8Array>): Buffer {
  const blocks: Buffer[] = [];
  for (const path of [...files.keys()].sort()) {
    const content = Buffer.from(files.get(path)!);
    const name = splitName(path);
    if (!name) {
      const record = paxRecord('path', path);
      blocks.push(header({ name: 'pax', prefix: '' }, record.length, 'x'), padded(record));
    }
    blocks.push(header(name ?? { name: 'long', prefix: '' }, content.length, '0'), padded(content));
  }
  blocks.push(Buffer.alloc(2 * BLOCK));
  return Buffer.concat(blocks);
}

/** The archive of `writeTar`, gzipped. */
export function writeTgz(files: ReadonlyMap<string, string | Uint8Array>): Buffer {
  const bytes = gzipSync(writeTar(files), { level: 9 });
  bytes[9] = UNKNOWN_SYSTEM;
  return bytes;
}

/** A path as the header's name of 100 bytes and prefix of 155; undefined if it does not fit. */
function splitName(path: string): { name: string; prefix: string } | undefined {
  if (Buffer.byteLength(path) <= 100) return { name: path, prefix: '' };
  for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
    const [prefix, name] = [path.slice(0, slash), path.slice(slash + 1)];
    if (Buffer.byteLength(name) <= 100 && Buffer.byteLength(prefix) <= 155) return { name, prefix };
  }
  return undefined;
}

/** `length key=value\n`, whose length counts its own digits. */
function paxRecord(key: string, value: string): Buffer {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let length = rest + 1;
  while (String(length).length + rest !== length) length = String(length).length + rest;
  return Buffer.from(`${length} ${key}=${value}\n`);
}

function header({ name, prefix }: { name: string; prefix: string }, size: number, type: string): Buffer {
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, at: number, length: number) =>
    block.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1');
  block.write(name, 0);
  octal(0o644, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(TIME, 136, 12);
  block.fill(' ', 148, 156);
  block.write(type, 156, 'latin1');
  block.write('ustar\x0000', 257, 'latin1');
  block.write(prefix, 345);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

function padded(content: Buffer): Buffer {
  return Buffer.concat([content], Math.ceil(content.length / BLOCK) * BLOCK);
}
