import { projectLookups } from '../../facts/candidates.js';
import type { ProjectModel, SourceLocation } from '../../model/types.js';
import type { GeneratedFile } from '../file.js';
import { isWebAddress } from '../../text/escape/html.js';
import { inlineCode, md, Markdown } from '../../text/escape/markdown.js';
import { operationReview } from './operation.js';
import { profileReview } from './profile.js';
import { codeSystemReview, valueSetReview } from './terminology.js';

interface Reviewed {
  /** Without its ending. */
  file: string;
  url: string;
  name: string;
  title?: string | undefined;
  description?: string | undefined;
  source?: SourceLocation | undefined;
  lines: readonly Markdown[];
}

/**
 * Reports for people who review a change: what each definition of the project says, in Markdown, a fact a line, so that a changed fact
 * is a changed line. The version is not in them: a release would change every file.
 *
 * @returns `review/<id>.md` for profiles and extensions; for others with the type before it, as a value set and a code system often share
 *   an id
 */
export function generateReviews(project: ProjectModel): GeneratedFile[] {
  const lookups = projectLookups(project);
  const tail = (url: string) => url.slice(url.lastIndexOf('/') + 1);
  const reviewed: Reviewed[] = [
    ...project.profiles.map((p) => ({ ...described(p), file: p.id, lines: profileReview(p, lookups) })),
    ...project.valueSets
      .filter((v) => v.source)
      .map((v) => ({ ...described(v), file: `ValueSet-${tail(v.url)}`, lines: valueSetReview(v) })),
    ...project.codeSystems.map((c) => ({
      ...described(c),
      file: `CodeSystem-${tail(c.url)}`,
      lines: codeSystemReview(c),
    })),
    ...project.operations.map((o) => ({
      ...described(o),
      file: `OperationDefinition-${o.id}`,
      lines: operationReview(o),
    })),
  ];
  return reviewed.map(fileOf).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function described(of: Omit<Reviewed, 'file' | 'lines'>): Omit<Reviewed, 'file' | 'lines'> {
  const { url, name, title, description, source } = of;
  return { url, name, title, description, source };
}

function fileOf({ file, url, name, title, description, source, lines }: Reviewed): GeneratedFile {
  // a comment of HTML ends at the first `-->`
  const from = source ? `Generated from ${source.file.replace(/--|[<>]/g, '_')}` : 'Generated';
  const head = [
    new Markdown(`<!-- ${from}. Do not edit. -->`),
    md`# ${title ?? name}`,
    md``,
    canonical(url),
    md``,
  ];
  const text = description ? [md`${description}`, md``] : [];
  const content = [...head, ...text, ...lines].map((line) => line.text).join('\n');
  return { path: `review/${file}.md`, content: `${content}\n` };
}

function canonical(url: string): Markdown {
  return isWebAddress(url) && encodeURI(url) === url ? new Markdown(`<${url}>`) : inlineCode(url);
}
