import { getLinkpath } from '../../data/text';
import type { Host } from '../host';
import { Keymap } from '../scope';

/** Marks the links that lead nowhere yet, and sends those that lead out of the vault to a new tab. */
export function markLinks(app: Host, section: HTMLElement, sourcePath: string): void {
  for (const link of section.findAll('a.internal-link')) {
    const path = getLinkpath(link.dataset.href ?? '');
    if (path !== '' && !app.metadataCache.getFirstLinkpathDest(path, sourcePath)) link.addClass('is-unresolved');
    link.setAttrs({ target: '_blank', rel: 'noopener nofollow' });
  }
  for (const link of section.findAll('a[href]:not(.internal-link):not(.tag)')) {
    link.addClass('external-link');
    link.setAttrs({ target: '_blank', rel: 'noopener nofollow' });
  }
}

/** Lets the links inside an element be followed and previewed; `source` names the place for page previews. */
export function followLinks(app: Host, el: HTMLElement, source: string, sourcePath: () => string): void {
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a.internal-link, a.tag') : null;
    if (!link || (event.type === 'auxclick' && event.button !== 1)) return;
    event.preventDefault();
    const target = link.dataset.href;
    if (target !== undefined) void app.workspace.openLinkText(target, sourcePath(), Keymap.isModEvent(event));
  };
  el.addEventListener('click', follow);
  el.addEventListener('auxclick', follow);
  el.addEventListener('mouseover', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a.internal-link') : null;
    if (link?.dataset.href)
      app.workspace.trigger('hover-link', {
        event,
        source,
        hoverParent: app.renderContext,
        targetEl: link,
        linktext: link.dataset.href,
        sourcePath: sourcePath(),
      });
  });
}
