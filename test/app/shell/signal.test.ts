import { Component } from 'obsidian';
import { expect, test, vi } from 'vitest';
import { createSignal } from '../../../src/app/shell/signal';

test('a listener that fails keeps nobody else from hearing, and its mistake is told (G7)', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const owner = new Component();
  owner.load();
  const signal = createSignal();
  const heard: string[] = [];
  signal.on(owner, () => {
    throw new Error('not ready');
  });
  signal.on(owner, () => heard.push('second'));
  signal.emit();
  expect(heard).toEqual(['second']);
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});
