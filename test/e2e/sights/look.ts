// Runs in the page: what a person would not see, reach or recognise of what the plugin draws there.

const OURS = '[class*="second-story"]';
const WINDOWS = '.modal, .prompt, .menu, .suggestion-container';
const PRESSABLE =
  'a[href], button, input, select, textarea, summary, [tabindex="0"], [role="menuitem"], .suggestion-item';
/** What is there to be scrolled sideways: tables, whose columns belong beside each other, and the strip of a legend. */
const SIDEWAYS = '.second-story-side-scroll, .second-story-accounts-scroll, .second-story-graph-legend';
/** What lies over others until it is closed, and what the app lays over the end of every view. */
const PASSING = '.suggestion-container, .second-story-edge-card, .status-bar, .tooltip';
/** What the app draws, and shows in its own way where the keyboard stands. */
const OF_THE_APP = '.modal-close-button, .checkbox-container, .setting-item, .suggestion-item';
/** As far as rounding may take an edge from where it belongs, in CSS pixels. */
const SLACK = 1.5;

/** The outermost elements of the plugin, or the window that is open in front of them. */
export function listRoots(): HTMLElement[] {
  const settings = document.body.findAll('.modal.mod-settings .vertical-tab-content-container');
  if (settings.length > 0) return settings;
  const windows = document.body.findAll(WINDOWS);
  const front = windows.filter((el) => !windows.some((other) => other !== el && other.contains(el)));
  if (front.length > 0) return front;
  return document.body.findAll(OURS).filter((el) => el.parentElement?.closest(OURS) === null && isSeen(el));
}

function isSeen(el: Element): boolean {
  return el.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && el.getClientRects().length > 0;
}

/** Read by a screen reader only: one pixel high, or cut to nothing. */
function isUnseen(el: Element): boolean {
  for (let each: Element | null = el; each; each = each.parentElement) {
    const style = getComputedStyle(each);
    if (style.clipPath !== 'none' || (each.clientWidth <= 1 && each.clientHeight <= 1 && style.overflow === 'hidden'))
      return true;
  }
  return false;
}

function nameOf(el: Element): string {
  const words = (el.getAttribute('aria-label') ?? el.textContent).trim().slice(0, 40);
  return `${el.tagName.toLowerCase()}.${(el.getAttribute('class') ?? '').split(' ')[0] ?? ''} “${words}”`;
}

/** What runs out of its room: past the edge of the window, cut without a sign of it, or to be scrolled sideways. */
export function listCut(): string[] {
  const found: string[] = [];
  for (const root of listRoots()) {
    for (const el of [root, ...root.findAll('*')]) {
      if (!el.instanceOf(HTMLElement) || !isSeen(el) || isUnseen(el) || el.closest('.cm-editor, canvas')) continue;
      const style = getComputedStyle(el);
      const isInline = style.display === 'inline' || style.display === 'contents';
      const over = el.scrollWidth - el.clientWidth;
      if (!isInline && over > SLACK && !el.matches('input, textarea, select')) {
        if (el.matches(SIDEWAYS)) continue;
        if (style.overflowX === 'auto' || style.overflowX === 'scroll')
          found.push(`scrolls sideways: ${nameOf(el)} ${over}`);
        else if (style.overflowX !== 'visible' && style.textOverflow !== 'ellipsis')
          found.push(`cut at its side: ${nameOf(el)} ${over}`);
      }
      if (
        !isInline &&
        /hidden|clip/.test(style.overflowY) &&
        el.scrollHeight - el.clientHeight > 3 &&
        el.textContent !== ''
      )
        found.push(`cut below: ${nameOf(el)} ${el.scrollHeight - el.clientHeight}`);
      const { left, right, width } = el.getBoundingClientRect();
      if (width > 0 && (left < -SLACK || right > window.innerWidth + SLACK) && !isInScroller(el))
        found.push(`past the window: ${nameOf(el)} ${Math.round(left)}–${Math.round(right)}`);
    }
  }
  return [...new Set(found)];
}

function isInScroller(el: Element): boolean {
  for (let each = el.parentElement; each && each !== document.body; each = each.parentElement)
    if (/auto|scroll/.test(getComputedStyle(each).overflowX) && each.scrollWidth > each.clientWidth) return true;
  return false;
}

function listPressable(): HTMLElement[] {
  return listRoots()
    .flatMap((root) => [...(root.matches(PRESSABLE) ? [root] : []), ...root.findAll(PRESSABLE)])
    .filter(
      (el) => isSeen(el) && !isUnseen(el) && !el.matches(':disabled, .cm-content, .modal') && !el.closest('.cm-editor'),
    );
}

/** What is there to be pressed and cannot be met by a hand, because something lies over it. */
export function listCovered(): string[] {
  return listPressable().flatMap((el) => {
    el.scrollIntoView({ block: 'center', inline: 'nearest' });
    const box = el.getClientRects()[0];
    if (!box) return [`nowhere: ${nameOf(el)}`];
    const x = Math.min(window.innerWidth - 1, box.left + box.width / 2);
    const top = document.elementFromPoint(x, box.top + box.height / 2);
    if (top?.closest(PASSING) && !el.closest(PASSING)) return [];
    const isMet = top !== null && (el.contains(top) || top.contains(el) || top.closest('label')?.contains(el) === true);
    return isMet ? [] : [`covered: ${nameOf(el)} by ${top ? nameOf(top) : 'nothing'}`];
  });
}

const SIGNS = [
  'outlineStyle',
  'outlineWidth',
  'boxShadow',
  'borderTopColor',
  'borderTopWidth',
  'textDecorationLine',
] as const;

function listSigns(el: HTMLElement): string {
  const style = getComputedStyle(el);
  if (style.outlineStyle === 'none') return [style.boxShadow, style.borderTopColor, style.backgroundColor].join(' ');
  return SIGNS.map((sign) => style[sign]).join(' ');
}

/** What does not show that the keyboard stands on it. */
export function listWithoutRing(): string[] {
  const before = document.activeElement;
  const found = listPressable().flatMap((el) => {
    if (el.tabIndex < 0 || el.matches(OF_THE_APP) || !el.closest(OURS)) return [];
    if (el.matches('input, textarea, select') && !window.matchMedia('(forced-colors: active)').matches) return [];
    if (before instanceof HTMLElement) before.blur();
    const without = listSigns(el);
    el.focus({ focusVisible: true, preventScroll: true });
    return document.activeElement === el && listSigns(el) === without ? [nameOf(el)] : [];
  });
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return [...new Set(found)];
}

/** Words in our empty fields that are too pale for what lies below them; axe reads none of them. */
export function listPale(): string[] {
  const paint = createEl('canvas').getContext('2d', { willReadFrequently: true });
  if (!paint) return ['nothing to paint on'];
  /** Lays a colour over what is there, and says how bright it is then. */
  const lay = (colour: string): number => {
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...paint.getImageData(0, 0, 1, 1).data].map((value) =>
      value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  return listRoots()
    .flatMap((root) => root.findAll(':placeholder-shown:not(.prompt-input)'))
    .filter(isSeen)
    .flatMap((el) => {
      const below: Element[] = [];
      for (let each: Element | null = el; each; each = each.parentElement) below.unshift(each);
      const ground = below.map((each) => lay(getComputedStyle(each).backgroundColor)).at(-1) ?? 0;
      const words = lay(getComputedStyle(el, '::placeholder').color);
      const contrast = (Math.max(ground, words) + 0.05) / (Math.min(ground, words) + 0.05);
      return contrast < 4.5 ? [`pale: ${nameOf(el)} ${contrast.toFixed(1)}`] : [];
    });
}
