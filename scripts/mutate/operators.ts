import ts from 'typescript';
import { brokenPatterns } from './patterns.js';

/** One way to get a node wrong. */
export interface Alternative {
  /** Kind of the node, which decides how a switch between both is written; see `switched`. */
  form: 'expression' | 'statement' | 'property' | 'element';
  /** As a report shows it. */
  after: string;
  /** Text that takes the node's place. */
  replacement: string;
}

const SWAPPED: Partial<Record<ts.SyntaxKind, readonly string[]>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [ts.SyntaxKind.BarBarToken]: ['&&'],
  [ts.SyntaxKind.PlusToken]: ['-'],
  [ts.SyntaxKind.MinusToken]: ['+'],
  [ts.SyntaxKind.AsteriskToken]: ['/'],
  [ts.SyntaxKind.PercentToken]: ['*'],
  [ts.SyntaxKind.AmpersandToken]: ['|'],
  [ts.SyntaxKind.BarToken]: ['&'],
};

const METHODS: Record<string, string> = {
  every: 'some',
  some: 'every',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  push: 'unshift',
  unshift: 'push',
};
/** Calls that can be left out: what they are called on remains. */
const DROPPED = new Set([
  'filter',
  'slice',
  'sort',
  'toSorted',
  'reverse',
  'trim',
  'toLowerCase',
  'toUpperCase',
]);

/** @returns the ways to get a node wrong; whether they are correct TypeScript shows later */
export function alternatives(node: ts.Node, source: ts.SourceFile): Alternative[] {
  if (ts.isExpressionStatement(node)) return dropped(node, source);
  if (ts.isReturnStatement(node) || ts.isContinueStatement(node) || ts.isBreakStatement(node)) {
    return inSwitch(node) ? [] : dropped(node, source);
  }
  if (ts.isThrowStatement(node)) return dropped(node, source);
  if (ts.isPropertyAssignment(node)) return isLarge(node.parent) ? [gone('property', node, source)] : [];
  if (!ts.isExpression(node)) return [];
  const own = isExpressionPlace(node) ? expressions(node, source) : [];
  return isElement(node) ? [...own, gone('element', node, source)] : own;
}

function dropped(node: ts.Statement, source: ts.SourceFile): Alternative[] {
  // a directive such as 'use strict' is no statement that does something
  if (ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression)) return [];
  return [{ ...gone('statement', node, source), replacement: ';' }];
}

function gone(form: Alternative['form'], node: ts.Node, source: ts.SourceFile): Alternative {
  // `...[]` and `...{}` keep the commas around the node right
  const replacement = form === 'element' ? '...[]' : '...{}';
  return { form, replacement, after: `(without) ${shortened(node.getText(source))}` };
}

/** A `break` of a switch that is dropped falls into the next case, which the type check refuses. */
function inSwitch(node: ts.Node): boolean {
  return ts.isBreakStatement(node) && ts.isCaseOrDefaultClause(node.parent);
}

function isLarge(literal: ts.ObjectLiteralExpression): boolean {
  return literal.properties.length > 1;
}

function isElement(node: ts.Expression): boolean {
  const { parent } = node;
  return (
    ts.isArrayLiteralExpression(parent) &&
    parent.elements.length > 1 &&
    !isPattern(parent) &&
    !ts.isSpreadElement(node)
  );
}

function isPattern(node: ts.Node): boolean {
  return ts.isBinaryExpression(node.parent) && node.parent.left === node;
}

/** True if an expression in parentheses can take the node's place. */
function isExpressionPlace(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isOmittedExpression(node) || ts.isSpreadElement(node) || ts.isParenthesizedExpression(node))
    return false;
  if (ts.isBinaryExpression(parent) && parent.left === node) {
    const kind = parent.operatorToken.kind;
    if (kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment) return false;
  }
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) {
    const { operator } = parent;
    if (operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken) return false;
  }
  // inside of a?.b.c parentheses would change what is skipped
  const chained =
    ts.isPropertyAccessExpression(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isCallExpression(parent);
  if (
    chained &&
    parent.expression === node &&
    (ts.isCallExpression(parent) || parent.flags & ts.NodeFlags.OptionalChain)
  )
    return false;
  if (ts.isNonNullExpression(parent) && parent.flags & ts.NodeFlags.OptionalChain) return false;
  if (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword) return false;
  if (ts.isNewExpression(parent) && parent.expression === node) return false;
  if (ts.isTaggedTemplateExpression(parent) || ts.isDeleteExpression(parent) || ts.isTypeOfExpression(parent))
    return false;
  if (ts.isPropertyName(node) && 'name' in parent && parent.name === node) return false;
  return !ts.isLiteralTypeNode(parent) && !ts.isExportAssignment(parent) && !ts.isTypeNode(parent);
}

function expressions(node: ts.Expression, source: ts.SourceFile): Alternative[] {
  const as = (replacement: string): Alternative => ({
    form: 'expression',
    replacement: `(${replacement})`,
    after: shortened(replacement),
  });
  const text = node.getText(source);
  const found = [...changed(node, text, source)];
  if (isCondition(node) && !/^(true|false)$/.test(text)) {
    // a loop without an end shows nothing
    if (!isLoop(node.parent)) found.push('true');
    found.push('false');
  }
  return found.filter((after) => after !== text).map(as);
}

function changed(node: ts.Expression, text: string, source: ts.SourceFile): string[] {
  const part = (child: ts.Node) => child.getText(source);
  if (ts.isBinaryExpression(node)) {
    const { left, right, operatorToken } = node;
    const swapped = (SWAPPED[operatorToken.kind] ?? []).map((sign) => `${part(left)} ${sign} ${part(right)}`);
    const isLogical = /^(&&|\|\||\?\?)$/.test(part(operatorToken));
    return isLogical ? [...swapped, part(left), part(right)] : swapped;
  }
  if (ts.isConditionalExpression(node)) return [part(node.whenTrue), part(node.whenFalse)];
  if (ts.isPrefixUnaryExpression(node)) {
    const { operator } = node;
    if (operator === ts.SyntaxKind.ExclamationToken) return [part(node.operand)];
    return operator === ts.SyntaxKind.MinusToken ? [part(node.operand)] : [];
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    return calls(node, node.expression, source);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  if (ts.isNumericLiteral(node)) return /^\d+$/.test(text) ? [String(Number(text) + 1)] : [];
  if (ts.isRegularExpressionLiteral(node)) return brokenPatterns(text);
  if (ts.isStringLiteral(node)) return strings(node, source);
  return ts.isIdentifier(node) ? siblings(node, source) : [];
}

function calls(
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  source: ts.SourceFile,
): string[] {
  const name = callee.name.text;
  const object = callee.expression.getText(source);
  const given = source.text.slice(callee.end, node.end);
  const dot = callee.questionDotToken ? '?.' : '.';
  const other = METHODS[name];
  return [...(other ? [`${object}${dot}${other}${given}`] : []), ...(DROPPED.has(name) ? [object] : [])];
}

/** Another word of the file for a word: of a sentence, nobody would say which part of it decides. */
function strings(node: ts.StringLiteral, source: ts.SourceFile): string[] {
  if (node.text.length > 40 || /\s/.test(node.text)) return [];
  const other = next(
    node,
    words(source).filter((word) => word !== node.text),
    source,
  );
  return [other === undefined ? `'mutant'` : `'${other}'`];
}

const WORDS = new WeakMap<ts.SourceFile, string[]>();
function words(source: ts.SourceFile): string[] {
  const known = WORDS.get(source);
  if (known) return known;
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteral(node) && /^[\w.:-]+$/.test(node.text)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  WORDS.set(source, [...found]);
  return [...found];
}

/** In a table of names, another name of it: `narrowed` for `widened`. */
function siblings(node: ts.Identifier, source: ts.SourceFile): string[] {
  const table =
    ts.isPropertyAssignment(node.parent) && node.parent.initializer === node ? node.parent.parent : undefined;
  if (!table || table.properties.length < 3) return [];
  const names = new Set<string>();
  for (const property of table.properties) {
    if (ts.isPropertyAssignment(property) && ts.isIdentifier(property.initializer))
      names.add(property.initializer.text);
  }
  names.delete(node.text);
  const other = next(node, [...names], source);
  return other === undefined ? [] : [other];
}

/** One of several by the node's place, so that it is the same in each run. */
function next(node: ts.Node, from: readonly string[], source: ts.SourceFile): string | undefined {
  return from[(node.getStart(source) * 31) % from.length];
}

function isCondition(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  return (
    (ts.isIfStatement(parent) && parent.expression === node) ||
    (isLoop(parent) && conditionOf(parent) === node)
  );
}

type Loop = ts.WhileStatement | ts.DoStatement | ts.ForStatement;
function isLoop(node: ts.Node): node is Loop {
  return ts.isWhileStatement(node) || ts.isDoStatement(node) || ts.isForStatement(node);
}

function conditionOf(loop: Loop): ts.Expression | undefined {
  return ts.isForStatement(loop) ? loop.condition : loop.expression;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
}
