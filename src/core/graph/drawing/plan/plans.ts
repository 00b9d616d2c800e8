import type { QuestionId } from '../../inquiry/answer';
import { planEveryoneKnows, planAway, planWhoAlone } from './holders';
import { planByDate, planConnected, planReadNext, planShares } from './incidents';
import type { Plan } from './plan';
import type { Planning } from './planning';
import { planWhoKnows } from './who-knows';

/** How each question is drawn; everything has no plan of its own, it is the map. */
export const PLANS: Readonly<Record<QuestionId, ((planning: Planning) => Plan) | null>> = {
  'who-knows': planWhoKnows,
  'who-alone': planWhoAlone,
  away: planAway,
  shares: planShares,
  connected: planConnected,
  'read-next': planReadNext,
  'by-date': planByDate,
  'everyone-knows': planEveryoneKnows,
  everything: null,
};
