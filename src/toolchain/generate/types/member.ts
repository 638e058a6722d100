/** A property of a generated interface. */
export interface Member {
  name: string;
  optional: boolean;
  /** `never` forbids it. */
  type: string;
  doc: (string | undefined)[];
  /** Whether it only repeats what the element around it says of it. */
  isGiven?: boolean;
}
