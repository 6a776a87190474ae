/* The levers: each goes through a list of values, in which that of the case is always one. */
const HIGHEST_PRICE = 200;
const LOWEST_PRICE = 50;

function grid(from, to, part) {
  return Array.from({length: to - from + 1}, (none, i) => (from + i) / part);
}

function lever(id, name, initial, values, show, note) {
  const all = [...new Set([...values, initial])].sort((one, other) => one - other);
  return {id, name, initial, values: all, value: initial, show, note: note || ''};
}

const twoDigits = new Intl.NumberFormat(language, {minimumFractionDigits: 0, maximumFractionDigits: 2});

function rateWords(rate) {
  return `${twoDigits.format(rate * 100)}%`;
}

function pointWords(change) {
  return change === 0 ? t('rate.same') : t('rate.points', `${change > 0 ? '+' : '−'}${twoDigits.format(Math.abs(change) * 100)}`);
}

function priceWords(factor) {
  const change = Math.round((factor - 1) * 1000) / 10;
  return change === 0 ? t('price.same') : `${change > 0 ? '+' : '−'}${oneDecimal.format(Math.abs(change))}%`;
}

const rateLever = data.levers.oneRate
  ? lever('rate', t('rate'), data.levers.rates[0], grid(0, 160, 2000), rateWords)
  : lever('rate', t('rate.steps'), 0, grid(-60, 100, 2000), pointWords, t('rate.steps.note'));
const priceOfAll = lever('price', t('price.all'), 1, grid(LOWEST_PRICE, HIGHEST_PRICE, 100), priceWords, t('price.all.note'));
const priceLevers = data.levers.prices.map(one =>
  Object.assign(lever(`price.${one.id}`, one.name, 1, grid(LOWEST_PRICE, HIGHEST_PRICE, 100), priceWords), {kind: one}));
const sharingLevers = data.levers.sharing.map(one =>
  Object.assign(lever(`sharing.${one.id}`, one.name, one.phi, grid(0, 100, 100), rateWords, one.otherwiseElsewhere ? t('sharing.elsewhere') : ''), {kind: one}));
const coordinationLever = lever('coordination', t('coordination'), data.levers.coordination, grid(0, 40, 200), rateWords);
const allLevers = [rateLever, priceOfAll, ...priceLevers, ...sharingLevers, ...(data.levers.coordinates ? [coordinationLever] : [])];

/** Where the levers stand, as the flows ask for it. */
function levered() {
  const prices = new Map(priceLevers.map(one => [one.kind.id, one.value * (one.kind.cost ? priceOfAll.value : 1)]));
  const sharing = new Map(sharingLevers.map(one => [one.kind.id, one.value]));
  const rates = data.levers.oneRate ? data.levers.rates.map(() => rateLever.value) : data.levers.rates.map(rate => rate + rateLever.value);
  return {rates, price: kind => prices.get(kind), sharing: kind => sharing.get(kind), coordination: coordinationLever.value};
}

/** The levers that do not stand as in the case. */
function turnedLevers() {
  return allLevers.filter(one => one.value !== one.initial);
}

/** Sets a lever to a value, as near as it goes. */
function setLever(one, value) {
  one.value = Math.min(Math.max(value, one.values[0]), one.values[one.values.length - 1]);
  showLever(one);
}

function showLever(one) {
  const nearest = one.values.reduce((best, value, i) => (Math.abs(value - one.value) < Math.abs(one.values[best] - one.value) ? i : best), 0);
  one.input.value = String(nearest);
  one.input.setAttribute('aria-valuetext', one.show(one.value));
  const isTurned = one.value !== one.initial;
  one.output.replaceChildren(...(isTurned
    ? [el('strong', {}, one.show(one.value)), ` ${t('case.has', one.show(one.initial))}`]
    : [one.show(one.value)]));
  one.row.classList.toggle('turned', isTurned);
}

/** A row with a slider. */
function leverRow(one, changed) {
  one.input = el('input', {type: 'range', id: one.id, min: 0, max: one.values.length - 1, step: 1, 'aria-describedby': one.note === '' ? null : `${one.id}-note`,
    oninput: () => { one.value = one.values[Number(one.input.value)]; showLever(one); changed(); }});
  one.output = el('output', {for: one.id});
  one.row = el('div', {class: 'lever'},
    el('div', {class: 'lever-head'}, el('label', {for: one.id}, one.name), one.output),
    one.input,
    one.note === '' ? null : el('p', {class: 'note', id: `${one.id}-note`}, one.note));
  showLever(one);
  return one.row;
}

function leverGroup(title, rows) {
  return rows.length === 0 ? null : el('fieldset', {}, el('legend', {}, title), rows);
}

/** Draws all levers; tells when one is moved. */
function prepareLevers(changed) {
  const row = one => leverRow(one, changed);
  const others = [...(data.levers.coordinates ? [coordinationLever] : [])];
  replace('levers',
    leverGroup(t('levers.rate'), [row(rateLever)]),
    leverGroup(t('levers.prices'), [row(priceOfAll),
      el('details', {id: 'each-price'}, el('summary', {}, t('levers.eachPrice')), priceLevers.map(row))]),
    leverGroup(t('levers.sharing'), [...sharingLevers, ...others].map(row)));
  byId('reset').addEventListener('click', () => {
    allLevers.forEach(one => setLever(one, one.initial));
    changed();
  });
}
