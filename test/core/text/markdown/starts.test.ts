import { expect, test } from 'vitest';
import {
  closesFence,
  closesHtml,
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

test.each([
  ['<% a', '%>'],
  ['<% a %>', ''],
  ['$a', ''],
  ['~~', ''],
  ['~~~ `', '~3'],
  ['````a', '`4'],
])('%j leaves %j open', (line, open) => {
  expect(toFence(line, 0, line.charCodeAt(0))).toBe(open);
});

test.each([
  ['<DIV>', 'blank', 'blank'],
  ['<PRE>', '</pre>', '</pre>'],
  ['<!1', '', ''],
  ['<![CDATA[', ']]>', ']]>'],
  ['</div>', 'blank', 'blank'],
  ['<hr/>', 'blank', 'blank'],
  ['<hr', 'blank', 'blank'],
  ['<divx>', 'blank', ''],
  ['<a href="x y">', 'blank', ''],
  ["<a href='x y'>", 'blank', ''],
  ['<a href = x>', 'blank', ''],
  ['<a href=>', '', ''],
  ['<a b  c>', 'blank', ''],
  ['<a data-x.y:z_1=1>', 'blank', ''],
  ['</a>', 'blank', ''],
  ['</a b>', '', ''],
  ['<a> words', '', ''],
  ['<style', '</style>', '</style>'],
  ['<stylesheet>', 'blank', ''],
  ['<script src="x">', '</script>', '</script>'],
  ['<H1>', 'blank', 'blank'],
  ['<h7>', 'blank', ''],
  ['<1>', '', ''],
])('HTML %j ends with %j, and within a paragraph with %j', (line, alone, inParagraph) => {
  expect([toHtmlEnd(line, 0, false), toHtmlEnd(line, 0, true)]).toEqual([alone, inParagraph]);
});

test.each([
  ['x </PRE> y', '</pre>', true],
  ['x </style> y', '</pre>', true],
  ['</div>', '</pre>', false],
  ['x ?> y', '?>', true],
  ['x > y', '?>', false],
  ['x > y', '>', true],
])('%j ends HTML that %j ends: %j', (line, end, is) => {
  expect(closesHtml(line, 0, end)).toBe(is);
});

test.each([
  ['0. a', 2],
  ['9) a', 2],
  ['* a', 1],
  ['123456789. a', 10],
  ['-', 1],
  ['1.\r', 2],
  ['-\ta', 1],
  ['1a. b', undefined],
  ['1: a', undefined],
  ['. a', undefined],
])('the mark of %j is so long: %j', (line, length) => {
  expect(readItemMark(line, 0)?.length).toBe(length);
});

test('a line may end with a carriage return, and spaces may stand behind the signs', () => {
  expect(['_ _ _\r', '- - -\n', '*\t*\t*'].map((line) => isRule(line, 0))).toEqual([true, true, true]);
  expect(['==\r', '--\n', '--  ', 'a'].map((line) => toUnderlineLevel(line, 0))).toEqual([1, 2, 2, 0]);
  expect(['```\r', '```  ', '``` \n'].map((line) => closesFence(line, 0, 3, '`3'))).toEqual([true, true, true]);
  expect([closesFence('```', 0, 4, '`3'), closesFence('a $$', 0, 4, '$$')]).toEqual([false, true]);
});

test.each([
  ['| a', 1],
  ['a |', 1],
  ['|a|b|c|', 3],
  ['a|b  \r', 2],
  ['a|b\\|', 2],
])('%j is a row of %j cells', (line, cells) => {
  expect(countCells(line, 0)).toBe(cells);
});

test.each([
  ['|-|-|', 2],
  ['| - ||', 0],
  ['||-|', 0],
  ['-|-', 2],
  ['-:', 1],
  [':-: ', 1],
  ['|-', 1],
  ['a|-', 0],
  ['|-|\r', 1],
])('%j is a ruler of %j columns', (line, cells) => {
  expect(countRulerCells(line, 0)).toBe(cells);
});
