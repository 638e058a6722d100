import type { Diagnostic } from '../text/diagnostics.js';
import { caretRules, type CaretRule } from './caret-rules.js';
import { writtenAt } from './places.js';
import type { Tank } from './sushi.js';

/** Errors for contexts of extensions that have a kind and name no place. */
export function emptyContexts(tank: Tank): Diagnostic[] {
  return tank.docs.flatMap(({ extensions }) =>
    [...(extensions.values() as Iterable<{ name: string; rules: unknown[] }>)].flatMap(({ name, rules }) => {
      const own = caretRules(rules).filter(({ path }) => path === '');
      const of = (part: string) =>
        own.flatMap((rule): [string, CaretRule][] => {
          const index = /^context(?:\[(\d+)\])?\.(\w+)$/.exec(rule.caretPath);
          return index?.[2] === part ? [[index[1] ?? '0', rule]] : [];
        });
      const named = new Set(of('expression').map(([index]) => index));
      return of('type')
        .filter(([index]) => !named.has(index))
        .map(([, { sourceInfo }]) => emptyContext(name, sourceInfo));
    }),
  );
}

function emptyContext(name: string, at: CaretRule['sourceInfo']): Diagnostic {
  return {
    code: 'fsh.context',
    severity: 'error',
    message: `a context of ${name} has a type and does not say where the extension is allowed`,
    ...writtenAt(at),
    hint: 'add `* ^context.expression = "Patient"`, or write `Context: Patient` instead',
  };
}
