import type { BindingModel } from '../../model/types.js';
import { quote } from '../code/literals.js';
import type { SourceFileBuilder } from './source-file.js';

/** More codes than these are not written out where no value set file names them. */
const SPELLED_OUT = 100;

/** The type of the codes that a binding allows, and whether others are allowed beside them. */
export interface CodesType {
  text: string;
  open: boolean;
}

/**
 * The codes of a required binding, or of an extensible one to a value set of the project; undefined where they are not known.
 *
 * An extensible binding leaves room for another concept, in another code system. A Coding can say so; a `code` has no system, so
 * that nothing outside its value set means anything, unless a maximum value set says what does. A maximum that is the value set itself
 * closes the binding.
 * FHIR STU3: http://hl7.org/fhir/STU3/terminologies.html#extensible
 */
export function codesOf(
  file: SourceFileBuilder,
  binding: BindingModel | undefined,
  type: string,
): CodesType | undefined {
  if (!binding || (binding.strength !== 'required' && binding.strength !== 'extensible')) return undefined;
  const set = file.context.valueSet(binding.valueSet);
  if (!set?.expansion.complete || set.expansion.codes.length === 0) return undefined;
  const isOwn = set.source !== undefined;
  const isRequired = binding.strength === 'required';
  if (!isOwn && !isRequired) return undefined;
  const { maxValueSet, valueSet } = binding;
  const isClosed = isRequired || maxValueSet === valueSet || (type === 'code' && maxValueSet === undefined);
  const open = !isClosed;
  if (isOwn) return { text: file.codes(set.typeName), open };
  const codes = [...new Set(set.expansion.codes.map((c) => c.code))];
  return codes.length > SPELLED_OUT ? undefined : { text: codes.map(quote).join(' | '), open };
}

/** The union, with room for other strings where they are allowed. */
export function openOrClosed(codes: CodesType): string {
  return codes.open ? `${codes.text} | (string & {})` : codes.text;
}
