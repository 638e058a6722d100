import type { DiffResult } from '../types.js';
import { renderHtml } from './html/html.js';
import { renderJson } from './json.js';
import { renderMarkdown } from './markdown.js';
import { renderText, type TextOptions } from './text.js';

/** The forms in which a result is shown. A further one is a line here. */
export const RENDERERS = {
  text: renderText,
  markdown: (result: DiffResult) => renderMarkdown(result),
  html: (result: DiffResult) => renderHtml(result),
  json: (result: DiffResult) => renderJson(result),
} satisfies Record<string, (result: DiffResult, options: TextOptions) => string>;

export type DiffFormat = keyof typeof RENDERERS;

export const DIFF_FORMATS = Object.keys(RENDERERS) as DiffFormat[];
