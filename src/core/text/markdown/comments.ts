import type { BlockState } from './block-state';

type Open = BlockState['open'];

/**
 * The comment that is open behind a line, when `open` was open before it: `%%` (which closes it too) or an HTML comment,
 * told by its end `-->`. Marks inside inline code are none. Takes time in proportion to the line.
 */
export function advanceComment(text: string, open: Open): Open {
  let percent = text.indexOf('%%');
  let angle = text.indexOf('<!--');
  if (open === '' && percent === -1 && angle === -1) return '';
  const lastTick = text.lastIndexOf('`');
  let counted = 0;
  let odd = false;
  let now = open;
  let at = 0;
  for (;;) {
    if (now !== '') {
      const end = text.indexOf(now, at);
      if (end === -1) return now;
      at = end + now.length;
      now = '';
      counted = Math.max(counted, at);
    }
    if (percent !== -1 && percent < at) percent = text.indexOf('%%', at);
    if (angle !== -1 && angle < at) angle = text.indexOf('<!--', at);
    if (percent === -1 && angle === -1) return '';
    const isPercent = percent !== -1 && (angle === -1 || percent < angle);
    const found = isPercent ? percent : angle;
    for (; counted < found; counted += 1) if (text.charCodeAt(counted) === 96) odd = !odd;
    at = found + (isPercent ? 2 : 4);
    if (!odd || lastTick < found) now = isPercent ? '%%' : '-->';
  }
}
