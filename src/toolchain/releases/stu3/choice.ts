/**
 * STU3 writes a choice element that is restricted to one type under that type's name (`Extension.valueCode`); R4, and so
 * SUSHI, under the choice's own (`Extension.value[x]`). STU3: http://hl7.org/fhir/STU3/formats.html#choice
 */

/** `value[x]` and `code` make `valueCode`. */
export function typedName(choice: string, typeCode: string): string {
  return choice.slice(0, -'[x]'.length) + typeCode[0]!.toUpperCase() + typeCode.slice(1);
}

export function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** Everything before the last dot; empty for a root. */
export function parentPath(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? '' : path.slice(0, dot);
}
