const COLOURS = `:root{color-scheme:light dark;--back:#fff;--fore:#1b1f24;--soft:#57606a;--line:#d0d7de;--panel:#f6f8fa;--link:#0b5cad;--own:#0b5cad;--good:#116329;--bad:#a40e26;--warn:#7d4e00;--mark:#fff3c4}
@media (prefers-color-scheme:dark){:root{--back:#10141a;--fore:#e6edf3;--soft:#9aa7b4;--line:#3a434d;--panel:#1a2027;--link:#7cb7ff;--own:#7cb7ff;--good:#6fdd8b;--bad:#ff9a9a;--warn:#f2c05c;--mark:#4d3d00}}
`;
const TEXT = `*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--fore);font:16px/1.5 system-ui,sans-serif}
a{color:var(--link)}a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,textarea:focus-visible,[tabindex]:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99em}.skip:focus{left:.5rem;top:.5rem;background:var(--back);padding:.5rem;z-index:3}
.bar{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center;padding:.6rem 1rem;border-bottom:1px solid var(--line);background:var(--panel)}
.brand{font-weight:600;text-decoration:none;color:var(--fore)}.bar nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.bar nav a[aria-current]{font-weight:600;text-decoration-thickness:3px}
.search{position:relative;display:flex;gap:.5rem;align-items:center;margin-left:auto}
.search input{width:14rem;max-width:50vw}
#found{position:absolute;right:0;top:2.4rem;width:min(34rem,92vw);max-height:70vh;overflow:auto;background:var(--back);border:1px solid var(--line);border-radius:6px;z-index:2;padding:.25rem .75rem}
#found ul{list-style:none;margin:0;padding:0}#found li{padding:.35rem 0;border-bottom:1px solid var(--line)}#found small{display:block}
main{max-width:76rem;margin:0 auto;padding:1rem}main:focus{outline:none}
.kind{margin:1rem 0 0;color:var(--soft)}h1{margin:.1rem 0 1rem;font-size:1.7rem;overflow-wrap:anywhere}h2{margin-top:2rem;font-size:1.25rem}
small,footer,.outside{color:var(--soft)}code,pre{font:.875em/1.5 ui-monospace,monospace}code{overflow-wrap:anywhere}
pre{overflow:auto;max-height:40rem;padding:1rem;background:var(--panel);border:1px solid var(--line);border-radius:6px}
footer{max-width:76rem;margin:2rem auto;padding:1rem;border-top:1px solid var(--line)}
.facts div{display:flex;gap:1rem;padding:.15rem 0}.facts dt{flex:0 0 8rem;color:var(--soft)}.facts dd{margin:0;overflow-wrap:anywhere;min-width:0}
.cards,.examples{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(21rem,100%),1fr));gap:.4rem 1.5rem;padding:0;list-style:none}
.cards small{display:block}.cards li,.examples li{overflow-wrap:anywhere}
.outside,main a{overflow-wrap:anywhere}.good{color:var(--good);font-weight:600}.bad{color:var(--bad);font-weight:600}.warn{color:var(--warn);font-weight:600}
input,select,textarea,button{font:inherit;color:inherit;background:var(--back);border:1px solid var(--soft);border-radius:4px;padding:.3rem .5rem;max-width:100%}
button{background:var(--link);color:var(--back);font-weight:600;cursor:pointer}
`;
const TABLES = `.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.925rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}thead th{background:var(--panel);white-space:nowrap}
tbody th{font-weight:400}td div+div{margin-top:.2rem}.own{font-weight:650;color:var(--own)}abbr{text-decoration:none;cursor:help}
.elements th[scope=row]{white-space:nowrap}.elements tr:target{background:var(--mark)}.forbidden th a{text-decoration:line-through}
.elements[data-view=own] tr.inherited{display:none}.elements[data-view=inherited] tr.stated{display:none}.elements[data-view=inherited] .own{font-weight:400;color:inherit}
.views{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;border:1px solid var(--line);border-radius:6px;margin-bottom:.75rem}
.views[hidden]{display:none}
${Array.from({ length: 10 }, (_, i) => `.d${i + 1}{padding-left:${(0.6 + 1.1 * (i + 1)).toFixed(1)}rem!important}`).join('')}
`;
const CODE = `.hljs-attr,.hljs-name,.hljs-title{color:var(--own)}.hljs-string,.hljs-meta{color:var(--good)}.hljs-number,.hljs-literal,.hljs-keyword,.hljs-built_in{color:var(--warn)}.hljs-comment,.hljs-punctuation,.hljs-tag{color:var(--soft)}
`;
const TRY = `.try label{display:block;margin:.6rem 0 .2rem}.try textarea{width:100%;font:.875rem/1.5 ui-monospace,monospace}.try .row{display:flex;flex-wrap:wrap;gap:1rem;align-items:end;margin-top:.6rem}.try .row label{flex:1 1 16rem;min-width:0}.try .row label.file{flex:none;max-width:100%}.try select{display:block;width:100%}
.lines{padding:0;margin:1rem 0;border:1px solid var(--line);border-radius:6px;overflow:auto;max-height:44rem;counter-reset:line;list-style:none}
.lines li{counter-increment:line;white-space:pre;font:.875em/1.5 ui-monospace,monospace;padding-left:4rem;position:relative}
.lines li::before{content:counter(line);position:absolute;left:0;width:3.2rem;text-align:right;color:var(--soft)}
.lines li.at{background:var(--mark)}.lines p{margin:0 0 .3rem;white-space:normal;font:.95rem/1.4 system-ui,sans-serif;padding-left:1rem}
`;
const NARROW = `@media (max-width:40rem){.search{margin-left:0;width:100%}.search input{flex:1;max-width:none}.facts div{flex-direction:column;gap:0}.facts dt{flex:none}#found{left:0;right:auto}}
@media print{:root{color-scheme:light;--back:#fff;--fore:#000;--soft:#444;--line:#999;--panel:#fff;--link:#000;--own:#000;--good:#116329;--bad:#a40e26;--warn:#7d4e00;--mark:#fff}.bar nav,.search,.views,.skip,.filter{display:none}pre,.lines{max-height:none;white-space:pre-wrap}.wide{overflow:visible}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;

export const STYLE = [COLOURS, TEXT, TABLES, CODE, TRY, NARROW].join('');
