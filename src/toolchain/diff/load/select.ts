/**
 * Selects the files of a set that hold conformance resources, by their place: the JSON and the capability statement of a project or its
 * output; the top level of a FHIR package; every JSON and XML file of any other folder.
 *
 * @param paths with forward slashes, relative to the set's top
 * @returns paths in code-unit order
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
