/**
 * The script of the page: filters, and showing the target of a link. It is written as text, since a compiled function need not run on its
 * own.
 *
 * Filtered changes are marked and the style hides them on a screen; print shows all.
 */
export const CLIENT_SCRIPT = `(() => {
  'use strict';
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const mark = (element, isOff) => element.toggleAttribute('data-off', isOff);
  const form = document.getElementById('filters');
  const changes = all('.change');

  // the lines of a tree: with a filter on, those with a change that is shown, and the way to them
  const filterRows = (table, isFiltered) => {
    let below = -1;
    for (const row of all('tbody tr', table).reverse()) {
      const level = Number(row.dataset.level);
      const isShown = all('.change', row).some((c) => !c.hasAttribute('data-off'));
      const leads = level < below;
      mark(row, isFiltered && !isShown && !leads);
      if (isShown || leads) below = level;
    }
  };

  const filter = () => {
    const breaking = form.elements.breaking.checked;
    const resource = form.elements.resource.value;
    const kind = form.elements.kind.value;
    const isFiltered = breaking || resource !== '' || kind !== '';
    const counts = new Map();
    let shown = 0;
    for (const change of changes) {
      const group = change.closest('[data-resource]');
      const isOn =
        (!breaking || change.hasAttribute('data-breaking')) &&
        (resource === '' || group.dataset.resource === resource) &&
        (kind === '' || change.dataset.kind === kind);
      mark(change, !isOn);
      if (!isOn) continue;
      shown++;
      counts.set(group, (counts.get(group) || 0) + 1);
    }
    for (const table of all('.tree')) filterRows(table, isFiltered);
    for (const group of all('[data-resource]')) mark(group, isFiltered && !counts.has(group));
    for (const group of all('.group:not(:has(#filters))')) {
      mark(group, isFiltered && !all('[data-resource]', group).some((g) => counts.has(g)));
    }
    const total = document.getElementById('shown').dataset.all;
    document.getElementById('shown').textContent =
      shown === 0 ? 'No change fits these filters' : shown + ' of ' + total + ' changes shown';
  };

  // what a link points to may be filtered out, or folded
  const reveal = (hash) => {
    const target = document.getElementById(hash.slice(1));
    if (!target) return undefined;
    if (target.closest('[data-off]')) form.reset();
    for (let e = target.closest('details'); e; e = e.parentElement.closest('details')) e.open = true;
    return target;
  };
  const follow = () => {
    const target = reveal(location.hash);
    if (target) target.scrollIntoView();
  };

  if (form) {
    form.hidden = false;
    form.addEventListener('change', filter);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => {
      for (const field of all('input, select', form)) {
        if (field.type === 'checkbox') field.checked = false;
        else field.value = '';
      }
      filter();
    });
    filter();
  }
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link) reveal(link.hash);
  });
  addEventListener('hashchange', follow);
  follow();

  let opened = [];
  addEventListener('beforeprint', () => {
    opened = all('details:not([open])');
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
})();
`;
