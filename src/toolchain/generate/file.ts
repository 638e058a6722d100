/** A generated file. Nothing is written to disk before all of them are complete. */
export interface GeneratedFile {
  /** Relative to `generated/`, with forward slashes. */
  path: string;
  content: string;
}
