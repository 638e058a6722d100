import type { DiffResult } from '../types.js';
import { renderHtml, type HtmlOptions } from './html/html.js';
import { renderJson } from './json.js';
import { renderMarkdown, type MarkdownOptions } from './markdown.js';
import { renderText, type TextOptions } from './text.js';

/** Options of all formats; each reads its own. */
type RenderOptions = TextOptions & MarkdownOptions & HtmlOptions;

/** The forms in which a result is shown. A further one is a line here. */
export const DIFF_FORMATS = ['text', 'markdown', 'html', 'json'] as const;

export type DiffFormat = (typeof DIFF_FORMATS)[number];

export const RENDERERS: Record<DiffFormat, (result: DiffResult, options: RenderOptions) => string> = {
  text: renderText,
  markdown: renderMarkdown,
  html: renderHtml,
  json: renderJson,
};
