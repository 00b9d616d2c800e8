/** Letters that a number follows, with what stands between: `PM2025-001`, `INC-7`, `Postmortem 2024-05-03`. */
const LEAD = /^\p{L}{2,20}[-_ ]*(?=\d)/u;

/** The pattern of names that fits more than half of these titles, and two at least: `PM*`. Null when there is none. */
export function findNamePattern(titles: readonly string[]): string | null {
  const leads = new Map<string, number>();
  for (const title of titles) {
    const [lead] = LEAD.exec(title) ?? [];
    if (lead !== undefined) leads.set(lead, (leads.get(lead) ?? 0) + 1);
  }
  const [best] = [...leads].sort(([, one], [, other]) => other - one);
  return best !== undefined && best[1] >= 2 && best[1] * 2 > titles.length ? `${best[0]}*` : null;
}
