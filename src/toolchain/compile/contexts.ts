import type { Diagnostic } from '../text/diagnostics.js';
import type { Tank } from './sushi.js';

interface Rule {
  constructorName: string;
  path: string;
  caretPath?: string;
  sourceInfo: { file?: string; location?: { startLine: number; startColumn: number } };
}

/** Errors for contexts of extensions that have a kind and name no place. */
export function emptyContexts(tank: Tank): Diagnostic[] {
  return tank.docs.flatMap(({ extensions }) =>
    [...(extensions.values() as Iterable<{ name: string; rules: unknown[] }>)].flatMap(({ name, rules }) => {
      const of = (part: string) =>
        (rules as Rule[]).flatMap((rule): [string, Rule][] => {
          const index = /^context(?:\[(\d+)\])?\.(\w+)$/.exec(rule.caretPath ?? '');
          const isIt = rule.constructorName === 'CaretValueRule' && rule.path === '' && index?.[2] === part;
          return isIt ? [[index[1] ?? '0', rule]] : [];
        });
      const named = new Set(of('expression').map(([index]) => index));
      return of('type')
        .filter(([index]) => !named.has(index))
        .map(([, { sourceInfo }]) => emptyContext(name, sourceInfo));
    }),
  );
}

function emptyContext(name: string, { file, location }: Rule['sourceInfo']): Diagnostic {
  return {
    code: 'fsh.context',
    severity: 'error',
    message: `a context of ${name} has a type and does not say where the extension is allowed`,
    ...(file && { file }),
    ...(location && { line: location.startLine, column: location.startColumn }),
    hint: 'add `* ^context.expression = "Patient"`, or write `Context: Patient` instead',
  };
}
