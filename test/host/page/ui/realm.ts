/** A window with everything that is written into it: each has elements and events of its own kinds. */
export type Realm = Window & typeof window;

/** Whether a value is of a type, or of the type of that name in the window that made the value. */
export function isOf(value: unknown, type: unknown, realm: Realm): boolean {
  if (typeof type !== 'function') return false;
  const own: unknown = Reflect.get(realm, type.name);
  return value instanceof type || (typeof own === 'function' && value instanceof own);
}

interface Migration {
  readonly el: HTMLElement;
  readonly listener: (win: Window) => unknown;
}
const migrations = new Set<Migration>();

/** Calls the listener whenever the element comes into another window; gives back what ends it. */
export function watchMigration(el: HTMLElement, listener: (win: Window) => unknown): () => void {
  const migration = { el, listener };
  migrations.add(migration);
  return () => migrations.delete(migration);
}

/** Tells everyone who asked that an element, or what it stands in, is in another window now. */
export function tellMigrated(root: Node, win: Window): void {
  for (const { el, listener } of [...migrations]) if (root.contains(el)) listener(win);
}

/** A node of any window, or null. */
export function readNode(target: EventTarget | null): Node | null {
  return target && 'nodeType' in target && isNode(target) ? target : null;
}

function isNode(target: EventTarget): target is Node {
  return 'instanceOf' in target;
}

/** Whether a window has elements and events of its own. */
export function isRealm(win: Window): win is Realm {
  return 'Node' in win;
}
