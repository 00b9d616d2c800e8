import { setIcon } from '../icons';

const HEAD = /^\s*\[!([^\]|\n]+)(?:\|([^\]\n]*))?\]([+-]?)[ \t]*/;

/** Which icon each of Obsidian's callouts has; any other has a pencil. */
const ICONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    note: 'pencil',
    abstract: 'clipboard-list',
    summary: 'clipboard-list',
    tldr: 'clipboard-list',
    info: 'info',
    todo: 'circle-check',
    tip: 'flame',
    hint: 'flame',
    important: 'flame',
    success: 'check',
    check: 'check',
    done: 'check',
    question: 'circle-help',
    help: 'circle-help',
    faq: 'circle-help',
    warning: 'triangle-alert',
    caution: 'triangle-alert',
    attention: 'triangle-alert',
    failure: 'x',
    fail: 'x',
    missing: 'x',
    danger: 'zap',
    error: 'zap',
    bug: 'bug',
    example: 'list',
    quote: 'quote',
    cite: 'quote',
    'off-record': 'eye-off',
    internal: 'lock',
  }),
);

function toTitle(type: string): string {
  return type.charAt(0).toUpperCase() + type.slice(1).replace(/-/g, ' ');
}

function takeTitle(paragraph: Element, head: string): Node[] {
  const first = paragraph.firstChild;
  if (first?.nodeType === Node.TEXT_NODE && first.nodeValue !== null)
    first.nodeValue = first.nodeValue.slice(head.length);
  const title: Node[] = [];
  while (paragraph.firstChild) {
    const node = paragraph.firstChild;
    node.remove();
    if (node.instanceOf(HTMLBRElement)) break;
    title.push(node);
  }
  const next = paragraph.firstChild;
  if (next?.nodeType === Node.TEXT_NODE && next.nodeValue !== null) next.nodeValue = next.nodeValue.replace(/^\n/, '');
  if (paragraph.childNodes.length === 0) paragraph.remove();
  return title;
}

function makeFoldable(callout: HTMLElement, titleEl: HTMLElement, content: HTMLElement, folded: boolean): void {
  callout.addClass('is-collapsible');
  callout.dataset.calloutFold = folded ? '-' : '+';
  const foldEl = titleEl.createDiv('callout-fold');
  setIcon(foldEl, 'chevron-down');
  titleEl.setAttrs({ role: 'button', tabindex: 0 });
  const set = (shut: boolean) => {
    callout.toggleClass('is-collapsed', shut);
    foldEl.toggleClass('is-collapsed', shut);
    titleEl.setAttr('aria-expanded', !shut);
    content.toggle(!shut);
  };
  const toggle = () => set(!callout.hasClass('is-collapsed'));
  titleEl.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('a, button')) toggle();
  });
  titleEl.addEventListener('keydown', (event) => {
    if (event.target === titleEl && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      toggle();
    }
  });
  set(folded);
}

function toCallout(quote: Element): void {
  const paragraph = quote.firstElementChild;
  if (!paragraph || paragraph.tagName !== 'P' || paragraph.firstChild?.nodeType !== Node.TEXT_NODE) return;
  const found = HEAD.exec(paragraph.firstChild.nodeValue ?? '');
  if (!found) return;
  const [head, name = '', metadata, fold] = found;
  const type = name.trim().toLowerCase();
  const callout = createDiv({
    cls: 'callout',
    attr: { 'data-callout': type, 'data-callout-metadata': metadata?.trim() ?? '', 'data-callout-fold': '' },
  });
  const titleEl = callout.createDiv('callout-title');
  setIcon(titleEl.createDiv('callout-icon'), ICONS.get(type) ?? 'pencil');
  const inner = titleEl.createDiv('callout-title-inner');
  const title = takeTitle(paragraph, head);
  if (title.some((node) => (node.textContent ?? '').trim() !== '')) inner.append(...title);
  else inner.setText(toTitle(type));
  const content = createDiv('callout-content');
  content.append(...Array.from(quote.childNodes));
  if ((content.textContent ?? '').trim() !== '' || content.querySelector('*')) callout.appendChild(content);
  if (fold) makeFoldable(callout, titleEl, content, fold === '-');
  quote.replaceWith(callout);
}

/** Turns every block quote that begins with `[!name]` into a callout, the innermost first. */
export function drawCallouts(section: HTMLElement): void {
  for (const quote of section.findAll('blockquote').reverse()) toCallout(quote);
}
