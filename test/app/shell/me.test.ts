// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { keepMe, toMe } from '../../../src/app/shell/me';
import { appWith } from '../../host/ui/page';

test('who I am is remembered on this device, and an empty answer forgets nothing', () => {
  const app = appWith({});
  expect(toMe(app)).toBe('');
  keepMe(app, ' Ana Reyes ');
  keepMe(app, '  ');
  expect(toMe(app)).toBe('Ana Reyes');
  app.saveLocalStorage('second-story-me', 7);
  expect(toMe(app)).toBe('');
});
