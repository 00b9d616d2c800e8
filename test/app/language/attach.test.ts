// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { rest } from '../by-hand';
import { listMarked, openNote, runPlugin } from './at-home';

const STORY = 'The team should have called the depot. Nobody noticed.\n';
const KINDS = { kindTags: { incident: ['postmortem'] } };

async function marksIn(head: string): Promise<readonly string[]> {
  const app = await runPlugin({ 'A.md': `${head}\n${STORY}` }, KINDS);
  await rest(app, 5);
  const marked = listMarked(await openNote(app, 'A'));
  const hasSections = app.commands.executeCommandById('second-story:add-section');
  expect(hasSections).toBe(marked.length > 0);
  return marked;
}

describe('a kind that is told by a tag is one kind wherever the tag stands', () => {
  test.each([
    ['a list in the properties', '---\ntags: [postmortem]\n---\n'],
    ['one word in the properties', '---\ntags: postmortem\n---\n'],
    ['the text', '#postmortem\n'],
  ])('as %s: highlights and sections are there (G3)', async (_where, head) => {
    expect(await marksIn(head)).toEqual(['should have called', 'Nobody noticed']);
  });

  test.each([
    ['two words on one line', '---\ntags: postmortem, night\n---\n'],
    ['the property “tag”', '---\ntag: postmortem\n---\n'],
  ])('and what is no tag to the app is none here: %s (G4)', async (_where, head) => {
    expect(await marksIn(head)).toEqual([]);
  });
});
