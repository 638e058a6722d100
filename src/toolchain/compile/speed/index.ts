import { addElementsPatches } from './add-elements.js';
import { caretPatches } from './caret.js';
import { cleanPatches } from './clean.js';
import { clonePatches } from './clone.js';
import { elementJsonPatches } from './element-json.js';
import { elementPatches } from './elements.js';
import { findElementPatches } from './find-element.js';
import { orderedPatches } from './ordered.js';
import { packageInstancePatches } from './package-instances.js';
import { packageJsonPatches } from './package-json.js';
import { parsePatches } from './parse.js';
import { reusePatches } from './reuse/index.js';
import { withPatches } from '../patches.js';
import { tankPatches } from './tank.js';
import { treePatches } from './tree.js';

/** Fast counterpart of reading FSH into a tank. */
export function withFastImport<T>(work: () => T): T {
  return withPatches([...clonePatches(), ...parsePatches()], work);
}

/**
 * Runs `work`, which exports FSH through SUSHI, with the parts of SUSHI that take the time replaced by faster ones with the same outcome to
 * the byte, and SUSHI as it was afterwards. Each part says what it replaces and why the outcome cannot differ; a test compares the two over
 * a whole project.
 */
export function withFastExport<T>(work: () => T): T {
  return withPatches(
    [
      ...clonePatches(),
      ...elementPatches(),
      ...elementJsonPatches(),
      ...treePatches(),
      ...orderedPatches(),
      ...cleanPatches(),
      ...caretPatches(),
      ...findElementPatches(),
      ...addElementsPatches(),
      ...packageJsonPatches(),
      ...packageInstancePatches(),
      ...tankPatches(),
      ...reusePatches(),
    ],
    work,
  );
}
