/**
 * Which of a set's files hold its conformance resources, by where they lie: of a project or what it generated, the JSON and the capability
 * statement; of a FHIR package, what is at its top; of any other folder, every JSON and XML file.
 *
 * @param paths with forward slashes, relative to the set's top
 * @returns them in code-unit order
 */
export function conformanceFiles(paths: Iterable<string>): string[] {
  const files = [...paths].filter((path) => /\.(json|xml)$/.test(path)).sort();
  for (const top of ['generated/', '', 'package/generated/']) {
    const json = `${top}fhir/json/`;
    const capability = new RegExp(`^${top}capability/[^/]+\\.json$`);
    if (files.some((path) => path.startsWith(json))) {
      return files.filter((path) => path.startsWith(json) || capability.test(path));
    }
  }
  if (files.includes('package/package.json')) {
    return files.filter(
      (path) => /^package\/[^/.][^/]*\.json$/.test(path) && path !== 'package/package.json',
    );
  }
  return files.filter((path) => !/(^|\/)(\.|node_modules\/|package(-lock)?\.json$)/.test(path));
}
