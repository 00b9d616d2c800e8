import { expect, test } from 'vitest';
import {
  closesFence,
  countCells,
  countRulerCells,
  isRule,
  readItemMark,
  toFence,
  toHeadingLevel,
  toHtmlEnd,
  toUnderlineLevel,
} from '../../../../src/core/text/markdown/starts';

test('a heading has at most six marks and a space behind them', () => {
  expect(['# a', '###### a', '####### a', '#a', '##'].map((line) => toHeadingLevel(line, 0))).toEqual([1, 6, 0, 0, 2]);
});

test('an underline is of one sign', () => {
  expect(['===', '---', '=-=', '= x', '='].map((line) => toUnderlineLevel(line, 0))).toEqual([1, 2, 0, 0, 1]);
});

test('a rule is three signs of one kind', () => {
  expect(['---', '* * *', '__', '--- x', '-*-'].map((line) => isRule(line, 0))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('an item begins with a bullet or a number, and a space', () => {
  expect(['- a', '+ a', '12. a', '3) a', '1234567890. a', '-a'].map((line) => readItemMark(line, 0)?.number)).toEqual([
    null,
    null,
    12,
    3,
    undefined,
    undefined,
  ]);
});

test('a fence is closed by as many of its own signs', () => {
  expect(['```sh', '~~~~', '``', '```a`', '$$', '$$x$$'].map((line) => toFence(line, 0, line.charCodeAt(0)))).toEqual([
    '`3',
    '~4',
    '',
    '',
    '$$',
    '',
  ]);
  expect(['```', '````', '``', '~~~', '``` x'].map((line) => closesFence(line, 0, 0, '`3'))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('HTML says what ends it, and a lone tag does not cut a paragraph in two', () => {
  expect(['<div>', '<pre>', '<span>', '<?php', '<!DOCTYPE x>', '< 5'].map((line) => toHtmlEnd(line, 0, false))).toEqual(
    ['blank', '</pre>', 'blank', '?>', '>', ''],
  );
  expect([toHtmlEnd('<span>', 0, true), toHtmlEnd('<div>', 0, true)]).toEqual(['', 'blank']);
});

test('a row has a cell more than bars within it, escaped ones left out', () => {
  expect(['| a | b |', 'a | b', 'a \\| b', 'a'].map((line) => countCells(line, 0))).toEqual([2, 2, 0, 0]);
  expect(['| --- | :-: |', '--- | ---', '---', '| a |', ':--'].map((line) => countRulerCells(line, 0))).toEqual([
    2, 2, 0, 0, 1,
  ]);
});
