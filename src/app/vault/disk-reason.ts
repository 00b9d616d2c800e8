import type { RefusalReason } from '../../core/text/edit/change';

/** Whether a file could not be made because one is there. */
export function isAlreadyThere(error: unknown): boolean {
  return /already exists|EEXIST/i.test(String(error));
}

/** What the disk said, as a reason that can be told. */
export function toReason(error: unknown): RefusalReason {
  const said = String(error);
  if (/ENOSPC|EDQUOT|quota|no space left/i.test(said)) return 'disk-full';
  if (/ENOENT|no such file|not found/i.test(said)) return 'gone';
  return /EACCES|EPERM|EROFS|read-?only|permission/i.test(said) ? 'read-only' : 'failed';
}

/** Where something new could not be made, there is nothing that could be gone or unharmed. */
export function toMakingReason(error: unknown): RefusalReason {
  const reason = toReason(error);
  return reason === 'gone' || reason === 'failed' ? 'not-made' : reason;
}
