/* Present values of flows where the levers stand. No plan hangs on a lever: only amounts do. */

/** What an amount is multiplied by: its price, its φ where it is shared, κ where works are coordinated. */
function factorOf(price, shared, coordinated, at) {
  let factor = at.price(price);
  if (shared !== '') {
    factor *= at.sharing(shared);
  }
  return coordinated === 1 ? factor * at.coordination : factor;
}

/** Discount factors: of a flow in each year, and of each end (0 … longest). */
function discounting(rates) {
  const flows = new Float64Array(longestYears);
  const ends = new Float64Array(longestYears + 1);
  ends[0] = 1;
  for (let year = 0; year < longestYears; year++) {
    const growth = 1 + rates[year];
    flows[year] = ends[year] * Math.pow(growth, -subject.offset);
    ends[year + 1] = ends[year] / growth;
  }
  return {flows, ends};
}

/** Adds the present values of a flow to sums by year. */
function addPresent(flow, at, discount, sums) {
  const [, , price, shared, coordinated, years, amounts] = flow;
  const factor = factorOf(price, shared, coordinated, at);
  for (let i = 0; i < years.length; i++) {
    sums[years[i]] += amounts[i] * factor * discount.flows[years[i]];
  }
}

/** Present value of a flow over the years of the case. */
function presentValue(flow, at, discount) {
  const sums = new Float64Array(longestYears);
  addPresent(flow, at, discount, sums);
  return sumUntil(sums, subject.horizon);
}

function sumUntil(sums, end) {
  let sum = 0;
  for (let year = 0; year < end; year++) {
    sum += sums[year];
  }
  return sum;
}

/** What something that goes on for ever is better off than when it is due, as a part of a renewal. */
function worthAhead(rate, change, left, life) {
  const log = rate > change ? Math.log1p((change - rate) / (1 + rate)) : 0;
  return log < 0 ? Math.expm1(left * log) / Math.expm1(life * log) : left / life;
}

/** What stands at an end, by kind, discounted. */
function standingAt(end, at, discount) {
  const values = {residual: 0, backlog: 0};
  for (const [kind, price, amount] of end.standing) {
    values[kind] += amount * at.price(price) * discount.ends[end.years];
  }
  const rate = at.rates[end.years - 1];
  const toPayment = Math.pow(1 + rate, -subject.offset);
  for (const [price, change, life, pairs] of end.goingOn) {
    const factor = at.price(price) * toPayment * discount.ends[end.years];
    for (let i = 0; i < pairs.length; i += 2) {
      values.residual -= pairs[i + 1] * worthAhead(rate, change, pairs[i], life) * factor;
    }
  }
  return values;
}
