import type { PackageConfig } from '../../compile/inputs/config-package.js';
import { FAST_CHECK } from '../../generate/arbitraries/arbitraries.js';
import { RELEASE } from '../../releases/release.js';

/** The configuration that the manifest repeats. */
interface Described {
  id: string;
  version: string;
  title?: string | undefined;
  license?: string | undefined;
  package?: PackageConfig | undefined;
}

/** The files of the package. */
interface Contents {
  /** Names of entries: `NAME.js`, and `small/NAME.js` for the small variant. */
  entries: Iterable<string>;
  smallEntries: Iterable<string>;
  /** The folder of the declarations. */
  declarations: string;
  small: string;
  /** Files that are written beside the entries: examples, arbitraries, schemas. */
  data: Iterable<string>;
}

/**
 * `package.json` of the folder `dist`: it makes the folder a package of its own, which can be published or installed as it is, and tells
 * Node that its files are modules.
 */
export function packageManifest(config: Described, contents: Contents): string {
  const data = [...contents.data];
  const exports: Record<string, unknown> = {};
  const types = (name: string) => `./${contents.declarations}/entries/${name}.d.ts`;
  for (const name of contents.entries)
    exports[subpath('.', name)] = { types: types(name), default: `./${name}.js` };
  for (const name of contents.smallEntries)
    exports[subpath(`./${contents.small}`, name)] = {
      types: types(name),
      default: `./${contents.small}/${name}.js`,
    };
  for (const path of data.filter((file) => /^[^/]+\.js$/.test(file)))
    exports[`./${path.slice(0, -'.js'.length)}`] = {
      types: `./${path.replace(/js$/, 'd.ts')}`,
      default: `./${path}`,
    };
  for (const folder of new Set(data.flatMap((file) => /^([^/]+)\//.exec(file)?.[1] ?? [])))
    exports[`./${folder}/*`] = `./${folder}/*`;
  const hasArbitraries = data.includes('arbitraries.js');
  const manifest = {
    name: config.package?.name ?? config.id.toLowerCase(),
    version: config.version,
    ...(config.title !== undefined && { description: config.title }),
    ...(config.license !== undefined && { license: config.license }),
    type: 'module',
    sideEffects: false,
    exports: { ...exports, './package.json': './package.json' },
    types: types('index'),
    peerDependencies: {
      [RELEASE.types.package]: RELEASE.types.range,
      ...(hasArbitraries && { [FAST_CHECK.package]: FAST_CHECK.range }),
    },
    ...(hasArbitraries && { peerDependenciesMeta: { [FAST_CHECK.package]: { optional: true } } }),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

const subpath = (folder: string, name: string) => (name === 'index' ? folder : `${folder}/${name}`);
