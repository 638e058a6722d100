import { closest } from '../../text/closest.js';
import type { FshSource } from '../inputs/sources.js';

/** A definition as it is written, whether SUSHI could read it or not. */
export interface WrittenDefinition {
  kind: string;
  name: string;
  id: string;
  /** Parent of a profile, or profile of an instance. */
  parent?: string;
  file: string;
  /** Lines from 1: the first, and the one behind the last. */
  from: number;
  to: number;
  text: string;
}

const KINDS =
  'Profile Extension Logical Resource Instance Invariant ValueSet CodeSystem RuleSet Mapping'.split(' ');
/** Other keywords, which no misspelt kind may be taken for. */
const OTHERS =
  'Alias Parent Id Title Description Usage InstanceOf Severity Expression XPath Source Target Context'.split(
    ' ',
  );

/** Kind and name of a definition that begins in a line, also if its keyword is misspelt. */
function headerIn(line: string): { kind: string; name: string } | undefined {
  const [, word, name] = /^\s*([A-Za-z]+)\s*:\s*([^\s(]+)/.exec(line) ?? [];
  if (word === undefined || OTHERS.includes(word)) return undefined;
  const kind = KINDS.includes(word) ? word : closest(word, KINDS);
  return kind === undefined ? undefined : { kind, name: name! };
}

/** The definitions of a project's text, found by their first lines. Text in UTF-16 is read too. */
export function writtenDefinitions(sources: readonly FshSource[]): WrittenDefinition[] {
  return sources.flatMap(({ path, text }) => {
    const lines = text.replaceAll(/[\0\uFEFF\uFFFD]/g, '').split(/\r\n?|\n/);
    const starts = lines.flatMap((line, i) => (headerIn(line) ? [i] : []));
    return starts.map((start, n): WrittenDefinition => {
      const end = starts[n + 1] ?? lines.length;
      const { kind, name } = headerIn(lines[start]!)!;
      const body = lines.slice(start, end).join('\n');
      const id = /^\s*Id\s*:\s*(\S+)/m.exec(body)?.[1] ?? name;
      const parent = /^\s*(?:Parent|InstanceOf)\s*:\s*(\S+)/m.exec(body)?.[1];
      return {
        kind,
        name,
        id,
        ...(parent !== undefined && { parent }),
        file: path,
        from: start + 1,
        to: end + 1,
        text: body,
      };
    });
  });
}

/** The definition that a line belongs to. */
export function definitionAt(
  definitions: readonly WrittenDefinition[],
  file: string | undefined,
  line: number | undefined,
): WrittenDefinition | undefined {
  if (file === undefined || line === undefined) return undefined;
  return definitions.find((one) => one.file === file && line >= one.from && line < one.to);
}

/** True if a name, an id or the end of a canonical means the definition. */
export function isNamed({ name, id }: WrittenDefinition, by: string): boolean {
  return by === name || by === id || by.endsWith(`/${id}`);
}
