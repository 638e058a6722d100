/** A file that a generator wrote; nothing touches the disk until all of them are there. */
export interface GeneratedFile {
  /** Relative to `generated/`, with forward slashes. */
  path: string;
  content: string;
}
