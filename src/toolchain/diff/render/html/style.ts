/** Deeper than this, the indentation grows no further. */
const MAX_LEVEL = 10;

/** An inset for each level, and for all deeper ones the last. */
function indents(selector: (level: string) => string, step: number): string {
  const rule = (level: number, attribute: string) =>
    `${selector(attribute)} { padding-left: ${(0.6 + step * level).toFixed(1)}rem; }`;
  const levels = Array.from({ length: MAX_LEVEL }, (_, level) => rule(level, `[data-level="${level}"]`));
  return [rule(MAX_LEVEL, '[data-level]'), ...levels].join('\n');
}

/** Colours by purpose. Every text has a contrast of at least 4.5 to 1 with each of its backgrounds (WCAG 2.1, AA). */
const COLOURS = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f4f6f8; --line: #d0d7de; --edge: #6e7781;
  --text: #1c2128; --soft: #57606a; --link: #0550ae; --focus: #0550ae;
  --bad: #a40e26; --bad-ground: #ffebe9; --good: #116329; --good-ground: #e6f6ea;
  --other: #7a3e00; --other-ground: #fff3dc; --target: #fff8c5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0d1117; --raised: #161b22; --line: #30363d; --edge: #8b949e;
    --text: #e6edf3; --soft: #a3adb8; --link: #79c0ff; --focus: #a5d6ff;
    --bad: #ffb1a8; --bad-ground: #3a1518; --good: #7ee29a; --good-ground: #10291a;
    --other: #f0c674; --other-ground: #2e240d; --target: #3b3413;
  }
}
`;

const TEXT = `
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0 auto; padding: 1.5rem; max-width: 80rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
small, .canonical, .more, .effect { font-size: .85rem; font-weight: normal; color: var(--soft); }
p { margin: .4rem 0; }
ul { margin: .4rem 0; padding-left: 1.25rem; }
code, .tree tbody th, .texts th { font-family: ui-monospace, monospace; font-size: .9rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
tr:target, .change:target { background: var(--target); box-shadow: 0 0 0 4px var(--target); }
del { color: var(--bad); background: var(--bad-ground); text-decoration: line-through; }
ins { color: var(--good); background: var(--good-ground); text-decoration: underline; }
.skip { position: absolute; left: -100vw; background: var(--ground); padding: .5rem 1rem; }
.skip:focus { left: 1rem; top: .5rem; z-index: 2; }
.unseen {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.verdict, .warning, .note { padding: .6rem .9rem; border-left: 4px solid var(--edge); background: var(--raised); }
.good { border-color: var(--good); background: var(--good-ground); }
.bad { border-color: var(--bad); background: var(--bad-ground); }
.warning { border-color: var(--other); background: var(--other-ground); }
.contents { columns: 22rem; }
.contents li { break-inside: avoid; }
`;

const TABLES = `
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
thead th { font-size: .85rem; color: var(--soft); border-bottom: 2px solid var(--line); overflow-wrap: normal; }
tbody th { font-weight: normal; position: relative; }
.meanings td:nth-child(2), .meanings td:nth-child(3) { white-space: nowrap; }
.tree { table-layout: fixed; }
.tree th:first-child { width: 28%; }
.tree th:last-child { width: 36%; }
.tree .range { width: 7.5rem; }
td.range { white-space: nowrap; }
.tree .context :is(th, td) { color: var(--soft); }
.tree .marked { background: var(--raised); }
.tree .marked th { font-weight: bold; color: var(--text); box-shadow: inset 4px 0 var(--edge); }
.tree .marked.severe th { box-shadow: inset 4px 0 var(--bad); }
.gap td { font-size: .85rem; font-style: italic; }
.texts { table-layout: fixed; }
.texts td:nth-child(2) { width: 8rem; }
.texts th:nth-child(2) { width: 8rem; }
.words { white-space: pre-wrap; }
.change + .change { margin-top: .5rem; padding-top: .5rem; border-top: 1px dotted var(--edge); }
tr.change + tr.change { border-top: 0; }
.change p { margin: 0; padding-left: 1.35rem; }
.sign { float: left; width: 1.1rem; margin-left: -1.35rem; text-align: center; font-weight: bold; }
.anchor { padding: 0 .35rem; font-weight: bold; text-decoration: none; }
.anchor:hover { text-decoration: underline; }
.badge {
  display: inline-block; padding: 0 .5rem; border: 1px solid currentcolor; border-radius: 1rem; font-size: .85rem;
  font-weight: normal; color: var(--text); background: var(--ground); text-decoration: none;
}
a.badge:hover { text-decoration: underline; }
.widened .badge { color: var(--good); background: var(--good-ground); }
:is(.narrowed, .changed) > .effect .badge, :is(tr.narrowed, tr.changed) > th > .badge {
  color: var(--other); background: var(--other-ground);
}
.breaking .badge { color: var(--bad); background: var(--bad-ground); }
.widened > p > .sign { color: var(--good); }
.breaking > p > .sign, .breaking .breaks, strong.breaks { color: var(--bad); }
.breaking .breaks, li .breaks { font-weight: bold; }
details { margin: .5rem 0; border: 1px solid var(--line); border-radius: 4px; padding: 0 .75rem; }
summary { padding: .5rem 0; cursor: pointer; }
${indents((level) => `${level} > :first-child`, 1.1)}
`;

const FILTERS = `
#filters {
  display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; padding: .6rem .9rem;
  background: var(--raised); border: 1px solid var(--line); border-radius: 4px;
}
#filters[hidden] { display: none; }
#filters label { display: inline-flex; gap: .4rem; align-items: center; max-width: 100%; }
#filters :is(select, button) {
  font: inherit; min-height: 2rem; max-width: 100%; min-width: 0; padding: .1rem .5rem; color: var(--text);
  background: var(--ground); border: 1px solid var(--edge); border-radius: 4px;
}
#filters select { width: 16rem; }
#filters input { width: 1.1rem; height: 1.1rem; }
#shown { font-weight: bold; }
@media screen {
  [data-off] { display: none !important; }
}
@media screen and (min-width: 60rem) and (min-height: 40rem) {
  html { scroll-padding-top: 5rem; }
  #filters { position: sticky; top: 0; z-index: 1; }
}
`;

/** Tables become lists of what their rows say, each with the name of its column. */
const NARROW = `
@media screen and (max-width: 45rem) {
  body { padding: 1rem; }
  table, tbody, tr, th, td { display: block; width: auto !important; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  th, td { border: 0; padding: .15rem .6rem; }
  tbody tr { border-bottom: 1px solid var(--line); padding: .35rem 0; }
  .tree tr :is(td, th) { width: auto; }
  td:not(:empty)[data-label]::before { content: attr(data-label) ": "; color: var(--soft); font-size: .85rem; }
  .tree td[data-label="Change"]::before, .tree .context td[data-label]::before { content: none; }
  .tree td:empty { display: none; }
  .tree tr.context > * { display: inline; padding: 0 .6rem 0 0; }
  .tree tr.context:not(.gap) > td:last-child { position: absolute; }
  .tree tr.context { padding-block: .35rem; }
  ${indents((level) => `tr${level}`, 0.7)}
  .tree tr[data-level] > * { padding-left: .6rem; }
  #filters label:not(.check) { flex-direction: column; align-items: stretch; width: 100%; }
  #filters select { width: 100%; }
}
`;

const PRINT = `
@media print {
  :root {
    color-scheme: light;
    --ground: #ffffff; --raised: #ffffff; --line: #999999; --edge: #555555; --text: #000000; --soft: #444444;
    --link: #000000; --bad: #a40e26; --bad-ground: #ffffff; --good: #116329; --good-ground: #ffffff;
    --other: #7a3e00; --other-ground: #ffffff; --target: #ffffff;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .skip, #filters, .anchor { display: none !important; }
  details::details-content { content-visibility: visible; display: block; }
  tr, .change, li { break-inside: avoid; }
  h2, h3, thead, .canonical, summary { break-after: avoid; }
  thead { display: table-header-group; }
}
`;

/** The look of the page, on a screen, narrow, dark and printed. It names no font and no image. */
export const STYLE = [COLOURS, TEXT, TABLES, FILTERS, NARROW, PRINT].join('');
