/** A property of a generated interface. */
export interface Member {
  name: string;
  optional: boolean;
  /** `never` forbids it. */
  type: string;
  doc: (string | undefined)[];
  /** True if it only repeats the surrounding element. */
  isGiven?: boolean;
}
