import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { DEMO, readNotes } from '../vault-tests/vault-folder';
import { toAllAnswers } from './all-answers';
import { toMadeVault } from './made-vaults';

/** How many made vaults are asked, each through every exit. */
const MADE = 200;

function toDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}

// Whole vaults in, whole answers out. A change that means to change an answer records it anew with `npm run recorded --
// -u`; a person reads the difference before it is accepted.
describe('what is answered today', () => {
  test('every exit answers of the demo vault as it was recorded', async () => {
    const notes = Object.fromEntries(readNotes(DEMO).map(({ path, text }) => [path, text]));
    for (const [exit, text] of await toAllAnswers(notes))
      await expect(text).toMatchFileSnapshot(`answers/${exit.replace(/ /g, '-')}.txt`);
  });

  test(`every exit answers of ${MADE} made vaults as it was recorded`, async () => {
    const rows: string[] = [];
    for (let seed = 1; seed <= MADE; seed += 1) {
      const answers = await toAllAnswers(toMadeVault(seed));
      rows.push(`${seed}: ${[...answers].map(([exit, text]) => `${exit} ${toDigest(text)}`).join(', ')}`);
    }
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('answers/made-vaults.txt');
  });
});
