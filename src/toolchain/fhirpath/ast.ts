/**
 * FHIRPath as the compiler sees it. FHIRPath: http://hl7.org/fhirpath/STU1 (what STU3's invariants are written in); where that
 * says nothing, the later normative release decides.
 */
export type LiteralType =
  'boolean' | 'string' | 'integer' | 'decimal' | 'date' | 'dateTime' | 'time' | 'quantity';

export type Expression =
  | { kind: 'empty' }
  | { kind: 'literal'; type: LiteralType; value: string; unit?: string }
  | { kind: 'constant'; name: string }
  | { kind: 'this' }
  | { kind: 'index' }
  | { kind: 'member'; target: Expression | undefined; name: string }
  | { kind: 'call'; target: Expression | undefined; name: string; args: Expression[] }
  | { kind: 'indexer'; target: Expression; index: Expression }
  | { kind: 'unary'; operator: string; operand: Expression }
  | { kind: 'binary'; operator: string; left: Expression; right: Expression }
  | { kind: 'type'; operator: 'is' | 'as'; operand: Expression; type: string };

/** An expression as FHIRPath again, in one spelling: what messages and memo keys show. */
export function print(e: Expression): string {
  switch (e.kind) {
    case 'empty':
      return '{}';
    case 'literal':
      if (e.type === 'string') return `'${e.value.replace(/[\\']/g, '\\$&')}'`;
      return e.unit === undefined ? e.value : `${e.value} '${e.unit}'`;
    case 'constant':
      return `%${e.name}`;
    case 'this':
      return '$this';
    case 'index':
      return '$index';
    case 'member':
      return e.target ? `${print(e.target)}.${e.name}` : e.name;
    case 'call':
      return `${e.target ? `${print(e.target)}.` : ''}${e.name}(${e.args.map(print).join(', ')})`;
    case 'indexer':
      return `${print(e.target)}[${print(e.index)}]`;
    case 'unary':
      return `${e.operator}${print(e.operand)}`;
    case 'binary':
      return `(${print(e.left)} ${e.operator} ${print(e.right)})`;
    case 'type':
      return `(${print(e.operand)} ${e.operator} ${e.type})`;
  }
}

/** True if the expression has the same value everywhere in a resource: it uses only `%resource` and literals. */
export function isResourceWide(e: Expression): boolean {
  switch (e.kind) {
    case 'empty':
    case 'literal':
    case 'constant':
      return true;
    case 'this':
    case 'index':
      return false;
    case 'member':
      return e.target !== undefined && isResourceWide(e.target);
    case 'call':
      // what is within the brackets speaks of the items of the target, which are the resource's
      return e.target !== undefined && isResourceWide(e.target);
    case 'indexer':
      return isResourceWide(e.target) && isResourceWide(e.index);
    case 'unary':
    case 'type':
      return isResourceWide(e.operand);
    case 'binary':
      return isResourceWide(e.left) && isResourceWide(e.right);
  }
}
