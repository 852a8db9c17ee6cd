/** What weights sum to. */
export const WHOLE = 100;

/**
 * The weights after one of them was moved: the others give or take in proportion to what they had, so that the sum stays
 * 100. Where the others had nothing they share alike. What is left over by rounding goes to those that lost most by it,
 * in the order of the criteria: the same move always gives the same weights.
 */
export function moved(weights: Readonly<Record<string, number>>, key: string, to: number): Record<string, number> {
  const value = Math.min(WHOLE, Math.max(0, Math.round(to)));
  const others = Object.keys(weights).filter((other) => other !== key);
  const left = WHOLE - value;
  const had = others.reduce((sum, other) => sum + (weights[other] ?? 0), 0);
  const shares = others.map((other) => {
    const exact = had > 0 ? ((weights[other] ?? 0) * left) / had : left / others.length;
    return { key: other, whole: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  let missing = left - shares.reduce((sum, share) => sum + share.whole, 0);
  const byRest = shares.map((share, place) => ({ share, place })).sort((a, b) => b.share.rest - a.share.rest || a.place - b.place);
  for (const { share } of byRest) {
    if (missing <= 0) {
      break;
    }
    share.whole += 1;
    missing -= 1;
  }
  const given = new Map(shares.map((share) => [share.key, share.whole]));
  return Object.fromEntries(Object.keys(weights).map((each) => [each, each === key ? value : (given.get(each) ?? 0)]));
}
