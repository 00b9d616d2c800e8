import { compareAccounts, readAccount } from '../../../src/core/questions/accounts/compare';
import { readTold } from '../../../src/core/questions/accounts/told-moments';
import { toAgenda } from '../../../src/core/questions/agenda/agenda';
import { findUnanswered } from '../../../src/core/questions/agenda/unanswered';
import { findAccounts, toTeller } from '../../../src/core/questions/offer/whom-next';
import { atlasOf } from '../atlas/cards';
import { NIGHT } from './vault';

/** The vault about one night, read: what its rooms are asked about. */
export const atlas = atlasOf(NIGHT);
/** Where the incident of the night is written down, and what stands there. */
export const path = 'Incidents/Stalled queue.md';
export const text = NIGHT[path] ?? '';

const card = atlas.card(path);
if (!card) throw new Error('The vault of this test has no incident');
export const incident = card;

/** The accounts of the night, read and laid side by side, and the agenda that they lead to. */
export const accounts = findAccounts(atlas, incident).map((each) =>
  readAccount(each.path, toTeller(atlas, each), NIGHT[each.path] ?? ''),
);
export const comparison = compareAccounts(accounts, path, readTold(text));
export const agenda = toAgenda({
  atlas,
  incident,
  text,
  accounts,
  open: [],
  findings: findUnanswered(text),
  today: '2026-03-12',
});
