/* What the strategies come to where the levers stand: as the engine would, were the case changed so. */
const WORKS_TOGETHER = ['sharing', 'impact'];

/** By kind of cost, over the years of the case, and the total at every end. */
function turnedStrategy(strategy, at, discount) {
  const kinds = Object.fromEntries(Object.keys(data.kinds).map(kind => [kind, 0]));
  const byYear = new Float64Array(longestYears);
  for (const flow of strategy.flows) {
    const sums = new Float64Array(longestYears);
    addPresent(flow, at, discount, sums);
    kinds[flow[0]] += sumUntil(sums, subject.horizon);
    sums.forEach((value, year) => { byYear[year] += value; });
  }
  const totals = strategy.ends.map((end, number) => {
    const standing = standingAt(end, at, discount);
    if (number === ownEnd) {
      Object.assign(kinds, standing);
    }
    return sumUntil(byYear, end.years) + standing.residual + standing.backlog;
  });
  return {kinds, totals, total: totals[ownEnd], integration: integrationOf(strategy, kinds, at, discount), cash: cashOf(strategy, at)};
}

/** What working together gives: the same works shared within their own projects, less what they cost. */
function integrationOf(strategy, kinds, at, discount) {
  const apart = strategy.apart.reduce((sum, flow) => sum + presentValue(flow, at, discount), 0);
  return apart - WORKS_TOGETHER.reduce((sum, kind) => sum + kinds[kind], 0) - kinds.coordination;
}

/** Cash of each year of the case, at prices of that year. */
function cashOf(strategy, at) {
  const cash = new Float64Array(subject.horizon);
  for (const [, isCash, price, shared, coordinated, years, amounts] of strategy.flows) {
    const factor = isCash === 1 ? factorOf(price, shared, coordinated, at) : 0;
    for (let i = 0; factor !== 0 && i < years.length && years[i] < subject.horizon; i++) {
      cash[years[i]] += amounts[i] * factor;
    }
  }
  return cash;
}

/** All strategies. */
function turned(at) {
  const discount = discounting(at.rates);
  return {at, discount, strategies: strategies.map(strategy => turnedStrategy(strategy, at, discount))};
}

/** Where a saving comes from, by term; the terms add up to it. */
function bridgeOf(now, baseline, strategy) {
  const [from, to] = [now.strategies[baseline].kinds, now.strategies[strategy].kinds];
  const terms = Object.fromEntries(data.terms.map(term => [term.id, term.kind ? from[term.id] - to[term.id] : 0]));
  const bridge = data.bridges.find(one => one.baseline === baseline && one.strategy === strategies[strategy].id);
  for (const [byMethod, flows] of bridge.changes) {
    const value = flows.reduce((sum, flow) => sum + presentValue(flow, now.at, now.discount), 0);
    terms[byMethod === 1 ? 'method' : value < 0 ? 'advance' : 'deferral'] += value;
  }
  return terms;
}

/** What totals may differ by and still be the same. */
function tieOf(totals) {
  return 1e-9 * Math.max(1, Math.abs(totals[0]));
}

function firstOfLeast(totals, from) {
  const least = Math.min(...totals.slice(from));
  return totals.findIndex((total, strategy) => strategy >= from && total <= least + tieOf(totals));
}

/** The winner, and the strategy whose saving answers the case. */
function winnerOf(totals) {
  const winner = firstOfLeast(totals, 0);
  const told = winner >= baselineCount ? winner : totals.length > baselineCount ? firstOfLeast(totals, baselineCount) : baselineCount - 1;
  return {winner, told};
}

/** The baselines that a strategy is set against. */
function baselinesOf(strategy) {
  return data.baselines.map((name, baseline) => baseline).filter(baseline => baseline < strategy);
}

function totalsAt(now, end) {
  return now.strategies.map(strategy => strategy.totals[end]);
}

function savingOf(now, baseline, strategy) {
  return now.strategies[baseline].total - now.strategies[strategy].total;
}

/** Least and greatest saving with the last year ten years earlier to ten later. */
function rangeOf(now, baseline, strategy) {
  const savings = endYears.map((years, end) => now.strategies[baseline].totals[end] - now.strategies[strategy].totals[end]);
  return {low: Math.min(...savings), high: Math.max(...savings)};
}
