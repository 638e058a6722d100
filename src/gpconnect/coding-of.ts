interface Entry {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

/**
 * The Coding of a code, from a value set's list: `codingOf(GPConnectOrganisationType1Codes, 'gp-practice')`.
 *
 * @throws TypeError for a code that the list does not have, which does not compile either
 */
export function codingOf<E extends Entry>(
  codes: readonly E[],
  code: E['code'],
): Pick<E, 'system' | 'code' | 'display'> {
  const found = codes.find((entry) => entry.code === code);
  if (!found) throw new TypeError(`the value set has no code ${code}`);
  const { system, display } = found;
  return { system, code: found.code, display };
}
