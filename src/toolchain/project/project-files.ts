/** The files of a project, by path relative to its root, with forward slashes. */
export type ProjectFiles = Map<string, string | Uint8Array>;
