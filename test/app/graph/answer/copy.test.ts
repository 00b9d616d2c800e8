// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import { copyText } from '../../../../src/app/graph/answer/copy';
import { installDom } from '../../../host/page/ui/dom';

beforeAll(() => {
  installDom();
});

const said = (): string => document.body.findAll('.notice').at(-1)?.textContent ?? '';

test('what was copied is said, and what could not be is said with another way', async () => {
  const el = document.body.createDiv();
  const copied: string[] = [];
  let isAllowed = true;
  Object.defineProperty(window.navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: (text: string) => {
        copied.push(text);
        return isAllowed ? Promise.resolve() : Promise.reject(new Error('not allowed'));
      },
    },
  });
  await copyText(el, 'Ana knows it', 'Copied.');
  expect([copied, said()]).toEqual([['Ana knows it'], 'Copied.']);
  isAllowed = false;
  await copyText(el, 'Ana knows it', 'Copied.');
  expect(said()).toMatch(/by hand/);
});
