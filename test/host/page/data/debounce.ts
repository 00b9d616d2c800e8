import type * as real from 'obsidian';

/**
 * Calls back once after a pause; `run` does it at once, `cancel` not at all. With `resetTimer` each call starts the
 * pause anew.
 */
export function debounce<T extends unknown[], V>(
  callback: (...args: [...T]) => V,
  timeout = 0,
  resetTimer = false,
): real.Debouncer<T, V> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let pending: [...T] | null = null;
  const fire = (): V | undefined => {
    timer = null;
    const args = pending;
    pending = null;
    return args ? callback(...args) : undefined;
  };
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const later: real.Debouncer<T, V> = Object.assign(
    (...args: [...T]) => {
      pending = args;
      if (resetTimer) stop();
      timer ??= setTimeout(fire, timeout);
      return later;
    },
    {
      cancel: () => {
        stop();
        pending = null;
        return later;
      },
      run: () => {
        stop();
        return fire();
      },
    },
  );
  return later;
}
