import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { DefinitionStore } from './store.js';

/** The core definitions in both shapes. */
export interface Archived {
  readonly core: DefinitionStore;
  readonly authoring: DefinitionStore;
}

interface Header {
  /** Versions of everything that determines the content. */
  key: string;
  /** Hash of the compressed data after the header. */
  sha256: string;
  /** Lengths of the two stores, before compression. */
  lengths: [core: number, authoring: number];
}

const LINE_FEED = 10;

/** The two shapes of a definition are some 15 MB apart: the window has to reach from one to the other. */
const WINDOW = 24;

/**
 * Packs definitions into one archive: a line of JSON, then both stores compressed by brotli.
 *
 * @param key names the versions that the content follows from
 * @param quality brotli's, from 0 to 11
 */
export function packArchive(
  core: readonly object[],
  authoring: readonly object[],
  { key, quality }: { key: string; quality: number },
): Buffer {
  const stores = [DefinitionStore.serialize(core), DefinitionStore.serialize(authoring)] as const;
  const data = brotliCompressSync(Buffer.concat(stores), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: WINDOW,
      [constants.BROTLI_PARAM_SIZE_HINT]: stores[0].length + stores[1].length,
    },
  });
  const header: Header = { key, sha256: hashOf(data), lengths: [stores[0].length, stores[1].length] };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), data]);
}

/**
 * Unpacks an archive.
 *
 * @param key the key that it must have; any by default
 * @returns undefined if the bytes are no whole archive of that key
 */
export function unpackArchive(archive: Buffer, key?: string): Archived | undefined {
  const end = archive.indexOf(LINE_FEED);
  if (end < 0) return undefined;
  try {
    const header = JSON.parse(archive.toString('utf8', 0, end)) as Header;
    const data = archive.subarray(end + 1);
    if ((key !== undefined && header.key !== key) || header.sha256 !== hashOf(data)) return undefined;
    const stores = brotliDecompressSync(data);
    const core = DefinitionStore.parse(stores.subarray(0, header.lengths[0]));
    const authoring = DefinitionStore.parse(stores.subarray(header.lengths[0]));
    return core && authoring && { core, authoring };
  } catch {
    return undefined;
  }
}

function hashOf(data: Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
