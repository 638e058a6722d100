import { InvalidArgumentError } from 'commander';

/** A whole number that is not negative, as commander reads an argument. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('It is a whole number, from 0.');
  return Number(text);
}
