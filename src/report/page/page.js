// Filters, deep links, copy buttons and the dark/light switch of the QA page. Everything is readable without it.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const search = document.querySelector('#search');
const service = document.querySelector('#service');
const kinds = all('.kind');
const status = document.querySelector('.shown');
const texts = new WeakMap();

for (const element of all('.tools, .kinds, .copy')) element.hidden = false;

function textOf(element) {
  if (!texts.has(element)) texts.set(element, element.textContent.toLowerCase());
  return texts.get(element);
}

function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = service.value;
  const on = new Set(kinds.filter((kind) => kind.ariaPressed === 'true').map((kind) => kind.dataset.kind));
  const fits = (element) =>
    (wanted === '' || element.dataset.service === undefined || element.dataset.service === wanted) &&
    words.every((word) => textOf(element).includes(word));
  const findings = all('#findings .finding');
  for (const finding of findings) finding.hidden = !(fits(finding) && on.has(finding.dataset.kind));
  for (const row of all('[data-row], #debts .finding')) row.hidden = !fits(row);
  for (const group of all('[data-group]')) group.hidden = all('[data-row]', group).every((row) => row.hidden);
  const shown = findings.filter((finding) => !finding.hidden).length;
  if (status) status.textContent = shown === findings.length ? '' : `${shown} of ${findings.length} shown`;
}

function openLinked() {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  if (!target) return;
  target.hidden = false;
  for (let element = target; element; element = element.parentElement) {
    if (element.localName === 'details') element.open = true;
  }
  target.scrollIntoView();
}

function switchTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
}

let waiting;
search.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(filter, 80);
});
service.addEventListener('change', filter);
for (const kind of kinds) {
  kind.addEventListener('click', () => {
    kind.ariaPressed = String(kind.ariaPressed !== 'true');
    filter();
  });
}
document.querySelector('#theme').addEventListener('click', switchTheme);
document.addEventListener('keydown', (event) => {
  if (event.key === '/' && !/input|select|textarea/i.test(event.target.localName)) {
    event.preventDefault();
    search.focus();
  }
  if (event.key === 'Escape' && event.target === search) {
    search.value = '';
    filter();
  }
});
document.addEventListener('click', async (event) => {
  const button = event.target.closest('.copy');
  if (!button) return;
  await navigator.clipboard?.writeText(button.closest('.curl').querySelector('pre').textContent);
  button.textContent = 'copied';
});
addEventListener('hashchange', openLinked);
addEventListener('beforeprint', () => {
  for (const finding of all('#findings .finding')) finding.open = true;
});
openLinked();
