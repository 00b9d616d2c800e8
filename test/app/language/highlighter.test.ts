// @vitest-environment happy-dom
import { EditorView } from '@codemirror/view';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type * as scan from '../../../src/core/language/scan';
import type { HostApp } from '../../host/page/ui/app';
import { eventually, listMarked, openNote, runPlugin } from './at-home';

const read = vi.hoisted((): { paragraphs: string[] } => ({ paragraphs: [] }));
vi.mock('../../../src/core/language/scan', async (importOriginal) => {
  const original = await importOriginal<typeof scan>();
  return {
    ...original,
    scanProse: (...words: Parameters<typeof scan.scanProse>) => {
      read.paragraphs.push(words[0]);
      return original.scanProse(...words);
    },
  };
});

const HEAD = '---\ntype: incident\nresponders:\n  - "[[Ana Reyes]]"\n---\n\n';
const ACCOUNT =
  `${HEAD}## Story\n\nThe team should have called the depot.\n\nNoon came and went.\n\nNobody noticed the second ` +
  `lamp. It turned out that the belt has two motors.\n`;

beforeEach(() => {
  read.paragraphs.length = 0;
});

async function open(text: string): Promise<{ app: HostApp; cm: EditorView }> {
  const app = await runPlugin({ 'Belt.md': text, 'Ana Reyes.md': '---\ntype: person\n---\n' });
  return { app, cm: await openNote(app, 'Belt') };
}

function insert(cm: EditorView, before: string, text: string): void {
  cm.dispatch({ changes: { from: cm.state.doc.toString().indexOf(before), insert: text } });
}

const run = (app: HostApp, id: string): void => {
  app.commands.executeCommandById(`second-story:${id}`);
};
const status = (): string => document.body.find('.second-story-status .second-story-status-button').textContent;
const textOf = (cm: EditorView): string => cm.state.doc.toString();

describe('while a note is written', () => {
  test('an underline comes with the edit that makes its phrase, and goes with the one that ends it', async () => {
    const { cm } = await open(`${HEAD}The team should have `);
    expect(listMarked(cm)).toEqual([]);
    cm.dispatch({ changes: { from: cm.state.doc.length, insert: 'called' } });
    expect(listMarked(cm)).toEqual(['should have called']);
    insert(cm, 'have', 'not ');
    expect(listMarked(cm)).toEqual(['should not have called']);
    cm.dispatch({ changes: { from: cm.state.doc.length - 6, to: cm.state.doc.length } });
    expect(listMarked(cm)).toEqual([]);
  });

  test('text above moves the underlines below along, and only the touched paragraphs are read again', async () => {
    const { cm } = await open(ACCOUNT);
    expect(listMarked(cm)).toEqual(['should have called', 'Nobody noticed', 'turned out']);
    read.paragraphs.length = 0;
    insert(cm, 'Noon', 'It was late. ');
    expect(listMarked(cm)).toEqual(['should have called', 'Nobody noticed', 'turned out']);
    expect(read.paragraphs.filter((paragraph) => paragraph.includes('Nobody'))).toEqual([]);
    expect(read.paragraphs.some((paragraph) => paragraph.includes('It was late'))).toBe(true);
    expect(read.paragraphs.length).toBeLessThanOrEqual(3);
  });

  test('moving the cursor reads nothing', async () => {
    const { cm } = await open(ACCOUNT);
    read.paragraphs.length = 0;
    for (const anchor of [0, 60, 80, 100]) cm.dispatch({ selection: { anchor } });
    expect(read.paragraphs).toEqual([]);
  });

  test('undo brings phrase and underline back', async () => {
    const { app, cm } = await open(ACCOUNT);
    const at = textOf(cm).indexOf('should');
    cm.dispatch({ changes: { from: at, to: at + 'should have '.length } });
    expect(listMarked(cm)).toEqual(['Nobody noticed', 'turned out']);
    app.workspace.activeEditor?.editor?.undo();
    expect(listMarked(cm)).toEqual(['should have called', 'Nobody noticed', 'turned out']);
  });
});

describe('the card of a finding', () => {
  async function openCard(text = ACCOUNT): Promise<{ app: HostApp; cm: EditorView; card: HTMLElement }> {
    const { app, cm } = await open(text);
    cm.dispatch({ selection: { anchor: text.indexOf('should') + 2 } });
    run(app, 'explain-finding');
    return { app, cm, card: document.body.find('.second-story-card') };
  }

  const press = (card: HTMLElement, name: string): void => {
    card
      .findAll('button')
      .find((button) => button.textContent === name)
      ?.click();
  };

  test('says what the words do and why, asks without a name that the text lacks, and gives an example', async () => {
    const { card } = await openCard();
    expect(card.find('.second-story-card-title').textContent).toBe('A past that was not');
    expect(card.find('.second-story-card-why').textContent).toMatch(/^This .+\. .+\.$/);
    const questions = card.findAll('.second-story-card-question > span').map((question) => question.textContent);
    expect(questions.length).toBeGreaterThanOrEqual(2);
    expect(questions.every((question) => question.endsWith('?'))).toBe(true);
    expect(questions.join(' ')).not.toContain('Ana Reyes');
    expect(card.find('details').textContent).toMatch(/Marked: .+Left alone: /);
    expect(card.getAttribute('aria-label')).toBe('A past that was not: should have called');
  });

  test.each([
    ['from its first letter on', 'should', 'depot'],
    ['with what stands before it', 'The team', 'the depot'],
    ['from the line before', 'Story', 'called'],
  ])('opens for the first phrase that is selected: %s', async (_how, from, to) => {
    const { app, cm } = await open(ACCOUNT);
    cm.dispatch({ selection: { anchor: ACCOUNT.indexOf(from), head: ACCOUNT.indexOf(to) + to.length } });
    run(app, 'explain-finding');
    expect(document.body.find('.second-story-card').getAttribute('aria-label')).toBe(
      'A past that was not: should have called',
    );
  });

  test('does not open for a phrase behind what is selected', async () => {
    const { app, cm } = await open(ACCOUNT);
    cm.dispatch({ selection: { anchor: ACCOUNT.indexOf('Noon'), head: ACCOUNT.indexOf(' came') } });
    run(app, 'explain-finding');
    expect(document.body.querySelector('.second-story-card')).toBeNull();
  });

  test('keeps the words in the text, where everybody sees it, and the underline goes', async () => {
    const { cm, card } = await openCard();
    press(card, 'Keep these words');
    await eventually(() => {
      expect(textOf(cm)).toContain('The team should have called the depot. %%keep: should have called%%\n');
    });
    expect(listMarked(cm)).toEqual(['Nobody noticed', 'turned out']);
    await eventually(() => {
      expect(status()).toBe('1 phrase to ask about');
    });
  });

  test('switches its kind off for the vault, and what was found of other kinds stays', async () => {
    const { cm, card } = await openCard();
    press(card, 'Turn this kind off');
    await eventually(() => {
      expect(listMarked(cm)).toEqual(['Nobody noticed', 'turned out']);
    });
  });

  test('switches highlights off in the note by its own property', async () => {
    const { cm, card } = await openCard();
    press(card, 'Not in this note');
    await eventually(() => {
      expect(textOf(cm)).toContain('\nhighlight-language: false\n---');
    });
  });

  test('closes with the next edit', async () => {
    const { cm } = await openCard();
    insert(cm, 'Noon', 'It was late. ');
    expect(document.body.findAll('.second-story-card')).toEqual([]);
  });
});

describe('what stands with a finding', () => {
  const asked = ACCOUNT.replace('Noon came', '> [!question|rule-modal-should] What was done?\n> \n\nNoon came');
  const looks = (cm: EditorView): string[] =>
    Array.from(
      cm.contentDOM.querySelectorAll('.second-story-finding'),
      (mark) => `${mark.textContent}${mark.classList.contains('is-settled') ? ' (settled)' : ''}`,
    );

  test('an answer below settles it, and taking the answer away opens it again', async () => {
    const { cm } = await open(asked);
    expect(looks(cm)[0]).toBe('should have called');
    insert(cm, '\n\nNoon', 'They drained it.');
    await eventually(() => {
      expect(looks(cm)[0]).toBe('should have called (settled)');
    });
    const at = textOf(cm).indexOf('They drained it.');
    cm.dispatch({ changes: { from: at, to: at + 'They drained it.'.length } });
    await eventually(() => {
      expect(looks(cm)[0]).toBe('should have called');
    });
  });

  test(
    'the status bar counts what is still open to a question, and nothing in a note where the highlighter is not ' +
      'at home',
    async () => {
      const { app, cm } = await open(ACCOUNT);
      await eventually(() => {
        expect(status()).toBe('2 phrases to ask about');
      });
      insert(cm, 'Noon', 'We should have asked. ');
      await eventually(() => {
        expect(status()).toBe('3 phrases to ask about');
      });
      await openNote(app, 'Ana Reyes');
      await eventually(() => {
        expect(document.body.find('.second-story-status').style.display).toBe('none');
      });
    },
  );

  test('the next and the previous phrase are reached by command, round the ends', async () => {
    const { app, cm } = await open(ACCOUNT);
    const words = (): string => textOf(cm).slice(cm.state.selection.main.head).split(' ', 1)[0] ?? '';
    const walk = ['next-finding', 'next-finding', 'next-finding', 'next-finding', 'previous-finding'].map((id) => {
      run(app, id);
      return words();
    });
    expect(walk).toEqual(['should', 'Nobody', 'turned', 'should', 'turned']);
  });
});

test('a paragraph longer than the window is underlined once, however often it is typed in', async () => {
  const app = await runPlugin({ 'Long.md': `${HEAD}${'The team should have paged the depot. '.repeat(800)}` });
  const cm = await openNote(app, 'Long');
  const marks = (): number =>
    cm.state
      .facet(EditorView.decorations)
      .map((each) => (typeof each === 'function' ? each(cm) : each).size)
      .reduce((sum, size) => sum + size, 0);
  await eventually(() => {
    expect(listMarked(cm)).not.toEqual([]);
  });
  const before = marks();
  for (const letter of 'Then ') cm.dispatch({ changes: { from: HEAD.length, insert: letter } });
  expect(marks()).toBe(before);
});
