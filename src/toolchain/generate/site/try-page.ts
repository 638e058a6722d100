import { html } from '../../diff/render/html/markup.js';
import type { Page } from './page.js';
import type { SiteContext } from './site-context.js';

/** The page that validates a payload in the browser, by the project's own package. */
export function tryPages(context: SiteContext): Page[] {
  const { input, project, examples } = context;
  const { validation } = input;
  if (!validation) return [];
  const profiles = project.profiles.filter((p) => p.kind === 'resource');
  const interactions = [...validation.interactions].sort();
  const hasXml = validation.parts['xml'] !== undefined;
  const body = html`<p>
      Paste a resource, drop a file, or choose an example. It is validated in this page; nothing is sent
      anywhere and no link holds it.
    </p>
    <noscript><p>This page needs JavaScript.</p></noscript>
    <form class="try" id="try" data-xml="${String(hasXml)}">
      <div class="row">
        <label
          >Example
          <select id="example">
            <option value="">–</option>
            ${examples.map((e) => html`<option>${e.file}</option>`)}
          </select>
        </label>
        <label
          >Validate as
          <select id="as">
            <option value="">what it claims to be</option>
            ${
              interactions.length > 0 &&
              html`<optgroup label="Interactions">
                ${interactions.map((name) => html`<option value="${`interaction ${name}`}">${name}</option>`)}
              </optgroup>`
            }
            <optgroup label="Profiles">
              ${profiles.map((p) => html`<option value="${`profile ${p.url}`}">${p.id}</option>`)}
            </optgroup>
          </select>
        </label>
      </div>
      <label for="payload"
        >Payload, JSON or XML (of an interaction without a body: the URL of the request)</label
      >
      <textarea id="payload" rows="18" spellcheck="false" autocapitalize="off" autocomplete="off"></textarea>
      <details id="context-part" hidden>
        <summary>Context of the interaction</summary>
        <label for="context"
          >JSON: the time, stored resources, the request, as far as the rules need them</label
        >
        <textarea id="context" rows="5" spellcheck="false" autocomplete="off"></textarea>
      </details>
      <div class="row">
        <button type="submit">Validate</button>
        <label class="file"
          >Open a file <input type="file" id="file" accept=".json,.xml,application/json,application/xml"
        /></label>
      </div>
    </form>
    <section aria-labelledby="verdict">
      <h2 id="verdict" tabindex="-1">Verdict</h2>
      <div id="result" role="status">Nothing validated yet.</div>
    </section>`;
  return [
    {
      path: 'try/index.html',
      title: 'Try it',
      kind: 'Validation in the browser',
      body,
      scripts: ['assets/try.js'],
    },
  ];
}
