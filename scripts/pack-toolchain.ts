/** Fills `src/toolchain/dist`; npm runs it before it packs the package fsh-codegen. */
import { resolve } from 'node:path';
import { definitionsForPackage } from '../src/toolchain/releases/release.js';
import { writeToolchainDist } from './pack/toolchain-dist.js';
import { writeToolchainTypes } from './pack/toolchain-types.js';

const DIST = resolve(import.meta.dirname, '../src/toolchain/dist');
await writeToolchainDist(DIST, definitionsForPackage());
writeToolchainTypes(DIST);
