import type { SourceLocation } from '../../model/types.js';
import { caretRules, type CaretRule } from '../caret-rules.js';
import type { Tank } from '../sushi.js';
import type { CodedValue } from './coded-values.js';
import { withoutVersion } from '../../text/canonical.js';
import { closest } from '../../text/closest.js';
import type { Structures } from './structures.js';

/** A code that a caret rule gives a StructureDefinition or one of its elements. */
export interface CaretCode {
  /** True if the rule is about an element. */
  isOfElement: boolean;
  /** Path in StructureDefinition or in ElementDefinition, without indexes. */
  path: string;
  code: string;
  source: SourceLocation;
}

/** The codes in the caret rules of structure definitions, once the RuleSets are applied. */
export function caretCodes(tank: Tank): CaretCode[] {
  return tank.docs.flatMap(({ profiles, extensions, logicals, resources }) =>
    [profiles, extensions, logicals, resources].flatMap((entities) =>
      [...(entities.values() as Iterable<{ rules: unknown[] }>)].flatMap(({ rules }) =>
        caretRules(rules).flatMap(caretCode),
      ),
    ),
  );
}

function caretCode({ path, caretPath, value, sourceInfo }: CaretRule): CaretCode[] {
  const { code, system } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const { file, location } = sourceInfo;
  if (!file || !location || typeof code !== 'string' || system !== undefined) return [];
  return [
    {
      isOfElement: path !== '',
      path: caretPath.replaceAll(/\[[^\]]*\]/g, ''),
      code,
      source: { file, line: location.startLine, column: location.startColumn },
    },
  ];
}

/** Kinds of an extension's context, as FSH writes them. */
const CONTEXT_TYPES = ['element', 'extension', 'fhirpath'];

/** The message on a context of an unknown kind: its value set is not part of STU3. */
export function wrongContextType({
  isOfElement,
  path,
  code,
}: CaretCode): { message: string; hint: string } | undefined {
  if (isOfElement || path !== 'context.type' || CONTEXT_TYPES.includes(code)) return undefined;
  const meant = closest(code, CONTEXT_TYPES);
  return {
    message: `"${code}" is no kind of context`,
    hint:
      meant === undefined
        ? `use one of ${CONTEXT_TYPES.map((each) => `#${each}`).join(', ')}`
        : `did you mean #${meant}?`,
  };
}

/** The code with the value set that its place requires; undefined if it requires none. */
export function boundCaretCode(
  { isOfElement, path, code }: CaretCode,
  structures: Structures,
): CodedValue | undefined {
  const structure = structures.get(isOfElement ? 'ElementDefinition' : 'StructureDefinition');
  let at = structure && { structure, path: structure.root };
  const steps = path.split('.');
  for (const [i, step] of steps.entries()) {
    const place = at && structures.place(at.structure, at.path, step);
    if (!place) return undefined;
    if (i === steps.length - 1) {
      const { type, requiredValueSet } = place;
      return type === 'code' && requiredValueSet
        ? { code, valueSet: withoutVersion(requiredValueSet), others: [] }
        : undefined;
    }
    at = structures.below(place);
  }
  return undefined;
}
