// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { drawOffer, type OfferActions } from '../../../../src/app/questions/panel/offer-item';
import { createPart } from '../../../../src/app/shell/redraw-part';
import type { Offer } from '../../../../src/core/questions/offer/ask';
import { BANK } from '../../../../src/core/questions/bank';
import { installDom } from '../../../host/page/ui/dom';

beforeAll(() => {
  installDom();
});

const done: string[] = [];
const question = BANK.find(({ id }) => id === 'surprise-01');
if (!question) throw new Error('The bank has no surprise-01');
const offer: Offer = {
  question,
  text: 'What surprised you?',
  because: 'three marks of surprise',
  heard: false,
  pinned: false,
  context: null,
  elsewhere: ['Bo Lind'],
};

function actions(): OfferActions {
  return {
    ask: (id) => {
      done.push(`ask ${id}`);
    },
    skip: (id) => {
      done.push(`skip ${id}`);
    },
    copy: (text) => {
      done.push(`copy ${text}`);
    },
    keepNote: (id, note) => {
      done.push(`note ${id} ${note}`);
    },
    noteFor: () => '',
    unfolded: new Set(),
    noting: new Set(),
  };
}

beforeEach(() => {
  done.length = 0;
  document.body.empty();
});

describe('an offered question', () => {
  test('is a button with its words, and says why it is offered and who was asked it', () => {
    drawOffer(document.body, offer, 'next', actions());
    expect(document.body.find('.second-story-offer-ask').textContent).toBe('What surprised you?');
    expect(document.body.find('.second-story-offer-because').textContent).toBe(
      'Because three marks of surprise · also asked: Bo Lind',
    );
    document.body.find('.second-story-offer-ask').click();
    expect(done).toEqual(['ask surprise-01']);
  });

  test('can be skipped, copied and looked into by keyboard', () => {
    drawOffer(document.body, offer, 'next', actions());
    const button = document.body.find('.second-story-offer-ask');
    for (const key of ['s', 'c', 'a']) button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    expect(done).toEqual(['skip surprise-01', 'copy What surprised you?']);
    expect(document.body.find('.second-story-offer-about').textContent).toContain(question.purpose);
  });

  test('every tool has a name that can be spoken', () => {
    drawOffer(document.body, offer, 'next', actions());
    const names = document.body.findAll('.second-story-offer-tool').map((tool) => tool.getAttribute('aria-label'));
    expect(names).toEqual([
      'Skip “What surprised you?” for now',
      'Note to self about “What surprised you?”',
      'Copy “What surprised you?”',
      'About “What surprised you?”',
    ]);
  });

  test('words of a note are shown as words', () => {
    drawOffer(
      document.body,
      { ...offer, text: '<img src=x> [[Ana]]', because: 'you asked for it', pinned: true, context: '<b>bold</b>' },
      'next',
      actions(),
    );
    expect(document.body.findAll('img, b').length).toBe(0);
    expect(document.body.find('.second-story-offer-context').textContent).toBe('<b>bold</b>');
  });
});

describe('a part of the panel', () => {
  test('is drawn only when what it shows has changed', () => {
    let drawn = 0;
    const part = createPart(document.body.createDiv());
    part('a', () => {
      drawn += 1;
    });
    part('a', () => {
      drawn += 1;
    });
    part('b', () => {
      drawn += 1;
    });
    expect(drawn).toBe(2);
  });

  test('keeps the focus where it was', () => {
    const part = createPart(document.body.createDiv());
    const draw = (el: HTMLElement): void => {
      el.createEl('button', { attr: { 'data-key': 'one' } });
      el.createEl('button', { attr: { 'data-key': 'two' } });
    };
    part('a', draw);
    document.body.findAll('button')[1]?.focus();
    part('b', draw);
    expect(document.activeElement?.getAttribute('data-key')).toBe('two');
  });
});
