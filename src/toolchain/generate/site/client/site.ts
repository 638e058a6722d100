/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** Runs on every page: search, the views of the element table, and filters of code tables. All content is readable without it. */
import MiniSearch from 'minisearch';

interface Entry {
  id: number;
  path: string;
  title: string;
  kind: string;
  summary: string;
  keywords: string;
}

const MOST_FOUND = 30;

declare global {
  interface Window {
    siteSearch?: (entries: string) => void;
  }
}

const root = document.body.dataset['root'] ?? '';

function start(): void {
  startSearch();
  startViews();
  startFilters();
}

function startSearch(): void {
  const input = document.querySelector<HTMLInputElement>('#search')!;
  const found = document.querySelector<HTMLElement>('#found')!;
  let index: MiniSearch<Entry> | undefined;
  let entries: Entry[] = [];
  let isLoading = false;
  window.siteSearch = (text) => {
    entries = JSON.parse(text) as Entry[];
    index = new MiniSearch<Entry>({
      fields: ['title', 'keywords', 'summary'],
      tokenize: (words) => words.split(/[\s:/.|[\]()-]+/).filter(Boolean),
      searchOptions: { prefix: true, fuzzy: 0.15, boost: { title: 4 }, combineWith: 'AND',
        // a definition is wanted more often than one of its many examples
        boostDocument: (id) => (entries[id as number]!.kind === 'Example' ? 0.3 : 1),
      },
    });
    index.addAll(entries);
    show();
  };
  const load = () => {
    if (isLoading) return;
    isLoading = true;
    const script = document.createElement('script');
    script.src = `${root}assets/search-index.js`;
    document.head.append(script);
  };
  const show = () => {
    const query = input.value.trim();
    found.hidden = query === '';
    if (query === '') return;
    if (!index) {
      found.textContent = 'Loading…';
      return;
    }
    const named = new RegExp(`(^|/)${query.replace(/[^\w-]/g, '.')}/index\\.html$`, 'i');
    const isNamed = ({ id }: { id: unknown }) => Number(named.test(entries[id as number]!.path));
    // whoever types the id of a definition means that definition
    const results = index
      .search(query)
      .sort((a, b) => isNamed(b) - isNamed(a))
      .slice(0, MOST_FOUND);
    const list = document.createElement('ul');
    for (const { id } of results) {
      const entry = entries[id as number]!;
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = root + entry.path;
      link.textContent = entry.title;
      const kind = document.createElement('small');
      kind.textContent = entry.kind;
      item.append(link, kind);
      list.append(item);
    }
    found.replaceChildren(results.length ? list : 'Nothing found.');
  };
  input.addEventListener('focus', load);
  input.addEventListener('input', () => {
    load();
    show();
  });
  input.form!.addEventListener('submit', (event) => {
    event.preventDefault();
    found.querySelector('a')?.click();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !found.hidden) {
      input.value = '';
      found.hidden = true;
      input.focus();
    }
    const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test((event.target as Element).tagName);
    if (event.key === '/' && !isTyping) {
      event.preventDefault();
      input.focus();
    }
  });
}

function startViews(): void {
  for (const views of document.querySelectorAll<HTMLElement>('.views')) {
    const table = document.getElementById(views.dataset['views']!)!;
    views.hidden = false;
    const choose = (view: string) => {
      table.dataset['view'] = view;
      views.querySelector<HTMLInputElement>(`input[value="${view}"]`)!.checked = true;
    };
    views.addEventListener('change', (event) => choose((event.target as HTMLInputElement).value));
    // a link to a row that is not shown has to show it
    const reveal = () => {
      const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (row && table.contains(row) && row.offsetParent === null) {
        choose('both');
        row.scrollIntoView();
      }
    };
    window.addEventListener('hashchange', reveal);
    reveal();
  }
}

function startFilters(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-filters]')) {
    const rows = [...document.querySelectorAll<HTMLElement>(`#${input.dataset['filters']!} tbody tr`)];
    const part = input.closest<HTMLElement>('.filter')!;
    const status = part.querySelector('[role=status]')!;
    part.hidden = rows.length < 10;
    input.addEventListener('input', () => {
      const wanted = input.value.trim().toLowerCase();
      let count = 0;
      for (const row of rows) {
        row.hidden = !(row.textContent ?? '').toLowerCase().includes(wanted);
        if (!row.hidden) count++;
      }
      status.textContent = wanted ? `${count} of ${rows.length}` : '';
    });
  }
}

start();
