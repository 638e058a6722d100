import { md, Markdown } from '../../text/escape/markdown.js';
import { pageAddress } from './table.js';

/** A line of the index. */
interface IndexEntry {
  section: string;
  file: string;
  title: string;
}

/** The page that lists all others, by kind of definition, in the order of their titles' code units. */
export function indexPage(project: string, entries: readonly IndexEntry[]): Markdown[] {
  const sections = [...new Set(entries.map((e) => e.section))];
  return [
    md`# ${project}`,
    md``,
    md`
What each definition says beyond its type, a fact a line. See also [what the package exports](exports.md).
    `,
    ...sections.flatMap((section) => [
      md``,
      md`## ${section}`,
      md``,
      ...entries
        .filter((e) => e.section === section)
        .map(({ file, title }) => new Markdown(`- [${md`${title}`.text}](${pageAddress(file)})`)),
    ]),
  ];
}
