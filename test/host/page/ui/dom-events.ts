import { extend } from './dom-make';
import { isOf, readNode, type Realm } from './realm';

interface Delegate {
  readonly type: string;
  readonly selector: string;
  readonly listener: unknown;
  readonly callback: (event: Event) => void;
}
const delegates = new WeakMap<EventTarget, Delegate[]>();

/** Listens on an element for events of what is inside it and meets a selector. */
export function delegate(
  target: EventTarget,
  type: string,
  selector: string,
  listener: (this: HTMLElement, event: Event, found: HTMLElement) => unknown,
  options?: boolean | AddEventListenerOptions,
): void {
  const callback = (event: Event) => {
    const inside = readNode(event.target);
    const found = inside?.instanceOf(Element) ? inside.closest<HTMLElement>(selector) : null;
    if (found && readNode(target)?.contains(found)) listener.call(found, event, found);
  };
  delegates.set(target, [...(delegates.get(target) ?? []), { type, selector, listener, callback }]);
  target.addEventListener(type, callback, options);
}

/** Ends what `delegate` began. */
export function undelegate(
  target: EventTarget,
  type: string,
  selector: string,
  listener: unknown,
  options?: boolean | AddEventListenerOptions,
): void {
  const known = delegates.get(target) ?? [];
  for (const one of known) {
    if (one.type === type && one.selector === selector && one.listener === listener)
      target.removeEventListener(type, one.callback, options);
  }
  delegates.set(
    target,
    known.filter((one) => one.type !== type || one.selector !== selector || one.listener !== listener),
  );
}

/** Tells when an element comes into the document; gives back what ends it. */
export function watchInsertion(el: HTMLElement, listener: () => unknown, once: boolean): () => void {
  let inside = el.isConnected;
  const observer = new MutationObserver(() => {
    const now = el.isConnected;
    if (now && !inside) {
      if (once) observer.disconnect();
      listener();
    }
    inside = now;
  });
  observer.observe(el.doc, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** Gives events the members that Obsidian adds to them. */
export function installEvents(realm: Realm): void {
  const { UIEvent } = realm;
  extend(UIEvent.prototype, {
    get targetNode(): Node | null {
      return this.target instanceof Node || this.target instanceof realm.Node ? this.target : null;
    },
    get win(): Window {
      return this.view ?? window;
    },
    get doc(): Document {
      return this.targetNode?.doc ?? document;
    },
  });
  Object.defineProperty(UIEvent.prototype, 'instanceOf', {
    value: function (this: UIEvent, type: unknown) {
      return isOf(this, type, realm);
    },
    configurable: true,
    writable: true,
  });
}
