import type { Expression } from '../fhirpath/ast.js';
import { FhirPathError, parse } from '../fhirpath/parse.js';
import { regex } from '../fhirpath/regex.js';
import { TypeSystem, type NodeType } from '../fhirpath/types.js';
import type { ConstraintModel, ElementModel, ProfileModel, ProjectModel } from '../model/types.js';
import type { LintWarning } from './accepted.js';
import { slowness } from './regex-time.js';
import { outcomes, type Known } from './truth.js';

/** Warnings about the project's own invariants, one for each that has something wrong: where they can take too long, or cannot fail. */
export function invariantWarnings(project: ProjectModel): LintWarning[] {
  const types = typesOf(project);
  const uses = new Map<string, { constraint: ConstraintModel; at: ElementModel[] }>();
  for (const { root } of project.profiles) visit(root);
  return [...uses.values()].flatMap(({ constraint, at }) => warningsOf(constraint, at, types));

  function visit(element: ElementModel): void {
    for (const constraint of element.constraints) {
      if (!constraint.source) continue;
      const use = uses.get(constraint.key);
      if (use) use.at.push(element);
      else uses.set(constraint.key, { constraint, at: [element] });
    }
    element.children.forEach(visit);
    element.slices.forEach(visit);
  }
}

function typesOf(project: ProjectModel): TypeSystem {
  const logical = new Map(
    project.profiles.filter(({ kind }) => kind === 'logical').map((p) => [p.root.name, p] as const),
  );
  const get = (name: string): ProfileModel | undefined =>
    Object.hasOwn(project.types, name) ? project.types[name] : logical.get(name);
  return new TypeSystem({ names: Object.keys(project.types), get });
}

function warningsOf(
  constraint: ConstraintModel,
  at: readonly ElementModel[],
  types: TypeSystem,
): LintWarning[] {
  const { key, source, expression } = constraint;
  if (expression === undefined) {
    const message = `invariant ${key} has no FHIRPath expression, so that nothing checks it`;
    const hint = 'add a line `Expression: "…"`';
    return [
      {
        diagnostic: { code: 'invariant.no-expression', severity: 'warning', message, ...source, hint },
        about: [key],
      },
    ];
  }
  let parsed: Expression;
  try {
    parsed = parse(expression);
  } catch (error) {
    if (error instanceof FhirPathError) return []; // an error of its own
    throw error;
  }
  const warning = (code: string, message: string, hint: string): LintWarning => ({
    diagnostic: { code, severity: 'warning', message: `invariant ${key}: ${message}`, ...source, hint },
    about: [key],
  });
  const found = slowPatterns(parsed).map(({ pattern, growth }) =>
    warning(
      'invariant.slow-regex',
      `the regular expression '${pattern}' can take ${growth} time on a text made for it`,
      growth === 'exponential'
        ? 'repeat nothing that repeats itself, and let alternatives begin differently: `(a+)+` matches what `a+` does'
        : 'begin it with ^, and let neighbouring repetitions match different characters',
    ),
  );
  const results = at.map((element) => outcomes(parsed, knownOf(element, types)));
  if (results.every((result) => result && !result.has(false)))
    found.push(
      warning(
        'invariant.cannot-fail',
        `\`${expression}\` cannot be false, so that it checks nothing`,
        'a value that is no boolean counts as true, and what is empty does not fail: compare it, or ask with exists()',
      ),
    );
  else if (results.every((result) => result?.size === 1 && result.has(false)))
    found.push(
      warning(
        'invariant.never-holds',
        `\`${expression}\` is always false, so that nothing is valid`,
        'see what it should compare',
      ),
    );
  return found;
}

function slowPatterns(e: Expression): { pattern: string; growth: string }[] {
  const found: { pattern: string; growth: string }[] = [];
  visitAll(e, (part) => {
    const [pattern] = part.kind === 'call' && part.name === 'matches' ? part.args : [];
    if (pattern?.kind !== 'literal' || pattern.type !== 'string') return;
    try {
      const growth = slowness(regex(pattern.value).pattern);
      if (growth) found.push({ pattern: pattern.value, growth });
    } catch (error) {
      if (!(error instanceof FhirPathError)) throw error; // one that cannot be read is an error of its own
    }
  });
  return found;
}

function visitAll(e: Expression, visit: (part: Expression) => void): void {
  visit(e);
  const parts: (Expression | undefined)[] =
    e.kind === 'binary'
      ? [e.left, e.right]
      : e.kind === 'call'
        ? [e.target, ...e.args]
        : e.kind === 'indexer'
          ? [e.target, e.index]
          : e.kind === 'unary' || e.kind === 'type'
            ? [e.operand]
            : e.kind === 'member'
              ? [e.target]
              : [];
  for (const part of parts) if (part) visitAll(part, visit);
}

/** Facts about paths from an element, by its definition. */
function knownOf(element: ElementModel, types: TypeSystem): Known {
  const start = types.at(element.path);
  return {
    isBoolean: (path) => {
      const reached = reach(path, start, types);
      if (!reached?.length || reached.some(({ code }) => code === '*')) return undefined;
      return reached.some(({ code }) => code === 'boolean');
    },
    isForbidden: (path) => elementAt(path, element)?.max === 0,
  };
}

/** The types at the end of a path; undefined where that cannot be told. */
function reach(e: Expression, start: readonly NodeType[], types: TypeSystem): NodeType[] | undefined {
  switch (e.kind) {
    case 'this':
      return [...start];
    case 'indexer':
      return reach(e.target, start, types);
    case 'member': {
      const isType = !e.target && start.some(({ code }) => code === e.name);
      if (isType) return [...start];
      const from = e.target ? reach(e.target, start, types) : start;
      return from && types.members(from, e.name).flatMap((m) => m.options.map(({ type }) => type));
    }
    case 'call':
      if (!['where', 'first', 'last', 'tail', 'skip', 'take', 'single'].includes(e.name)) return undefined;
      return e.target ? reach(e.target, start, types) : [...start];
    default:
      return undefined;
  }
}

function elementAt(e: Expression, start: ElementModel): ElementModel | undefined {
  if (e.kind === 'this') return start;
  if (e.kind !== 'member') return undefined;
  if (!e.target && e.name === start.path) return start;
  const from = e.target ? elementAt(e.target, start) : start;
  return from?.children.find(({ name }) => name === e.name || name === `${e.name}[x]`);
}
