import { expect, test } from 'vitest';
import { isAlreadyThere, toMakingReason, toReason } from '../../../src/app/vault/disk-reason';

test.each([
  ['ENOSPC: no space left on device', 'disk-full'],
  ['QuotaExceededError: quota', 'disk-full'],
  ['ENOENT: no such file or directory', 'gone'],
  ['EACCES: permission denied', 'read-only'],
  ['EROFS: read-only file system', 'read-only'],
  ['something nobody has seen before', 'failed'],
])('%s: %s', (said, reason) => {
  expect(toReason(new Error(said))).toBe(reason);
});

test('what could not be made was never there, so that nothing is said to be gone', () => {
  expect(['ENOENT', 'odd', 'ENOSPC', 'EACCES'].map((said) => toMakingReason(new Error(said)))).toEqual([
    'not-made',
    'not-made',
    'disk-full',
    'read-only',
  ]);
});

test('a file that is there already is told from one that could not be made', () => {
  expect([isAlreadyThere(new Error('File already exists.')), isAlreadyThere(new Error('ENOENT'))]).toEqual([
    true,
    false,
  ]);
});
