/* What the reader chose: filters, order, the street that is open. Listeners redraw after a change. */

/** Of both savings the one that promises less comes first. */
const FIRST_ORDER = 'coincident';

const state = {
  query: '', from: -Infinity, to: Infinity, discipline: -1, party: -1, district: -1, all: foundCount === 0, asked: true,
  order: FIRST_ORDER, descending: true, grouping: 'street', open: -1,
};
const redraws = [];

/** Beyond so many streets the list begins with districts. */
const MANY_STREETS = 5000;

/** Beyond so many districts they are not in a menu but in the list and the map. */
const MANY_DISTRICTS = 300;

const years = [...new Set(found.year)].sort((a, b) => a - b);

function searchText(street) {
  return `${streets.id[street]} ${streets.name[street]} ${placeOf(street)}`.toLowerCase();
}

/* So many were asked for on the command line. */
const askedCount = found.asked.reduce((one, other) => one + other, 0);

/** Whether the first joint works are of the years, discipline and party chosen. */
function worksMatch(opportunity) {
  return (!state.asked || found.asked[opportunity] === 1) && found.year[opportunity] >= state.from && found.year[opportunity] <= state.to
    && (state.discipline < 0 || found.disciplines[opportunity].includes(state.discipline))
    && (state.party < 0 || found.parties[opportunity].includes(state.party));
}

function placeMatches(street) {
  return (state.district < 0 || streets.district[street] === state.district)
    && (state.query === '' || searchText(street).includes(state.query));
}

function isNarrowedByWorks() {
  return (state.asked && askedCount < foundCount) || state.from > -Infinity || state.to < Infinity || state.discipline >= 0 || state.party >= 0;
}

/** Opportunities chosen, in order, and the streets beside them where combining does not pay, if wanted. */
function selection() {
  const opportunities = [];
  for (let opportunity = 0; opportunity < foundCount; opportunity++) {
    if (worksMatch(opportunity) && placeMatches(found.street[opportunity])) {
      opportunities.push(opportunity);
    }
  }
  const others = [];
  if (state.all && !isNarrowedByWorks()) {
    for (let street = 0; street < streetCount; street++) {
      if (foundAt[street] < 0 && placeMatches(street)) {
        others.push(street);
      }
    }
  }
  return {opportunities: opportunities.sort(orderOf(state.order, state.descending)), others};
}

const ORDERS = {
  street: opportunity => nameOf(found.street[opportunity]),
  year: opportunity => found.year[opportunity],
  coincident: opportunity => found.coincident[opportunity],
  saving: opportunity => found.saving[opportunity],
  perEuro: opportunity => found.perEuro[opportunity] ?? -Infinity,
};
found.impacts.forEach((impact, i) => { ORDERS[`impact${i}`] = opportunity => impact.less[opportunity]; });

function orderOf(name, descending) {
  const key = ORDERS[name];
  const names = new Intl.Collator(language, {numeric: true});
  const sign = descending ? -1 : 1;
  return (a, b) => {
    const [x, y] = [key(a), key(b)];
    const difference = typeof x === 'string' ? names.compare(x, y) : x === y ? 0 : x - y;
    return difference === 0 ? a - b : sign * difference;
  };
}

function change(changes) {
  Object.assign(state, changes);
  redraw();
}

function redraw() {
  const chosen = selection();
  redraws.forEach(draw => draw(chosen));
}

/** The filters in words, for a reader of paper. */
function filterWords() {
  const words = [];
  if (state.query !== '') { words.push(t('chosen.query', state.query)); }
  if (state.from > -Infinity || state.to < Infinity) {
    words.push(t('chosen.years', Math.max(state.from, years[0]), Math.min(state.to, years[years.length - 1])));
  }
  if (state.discipline >= 0) { words.push(t('chosen.discipline', data.names.disciplineWords[state.discipline])); }
  if (state.party >= 0) { words.push(t('chosen.party', data.names.parties[state.party])); }
  if (state.district >= 0) { words.push(t('chosen.district', data.names.districts[state.district])); }
  return words.join('; ');
}

function option(value, text) {
  return el('option', {value: String(value)}, text);
}

function sortedOptions(names, used) {
  const collator = new Intl.Collator(language, {numeric: true});
  return names.map((name, number) => [name, number])
    .filter(([, number]) => used(number))
    .sort(([one], [other]) => collator.compare(one, other))
    .map(([name, number]) => option(number, name));
}

function prepareFilters() {
  const disciplines = new Set(found.disciplines.flat());
  const parties = new Set(found.parties.flat());
  replace('from', option('', t('filter.first')), years.map(year => option(year, year)));
  replace('to', option('', t('filter.last')), years.map(year => option(year, year)));
  replace('discipline', option(-1, t('filter.any')), sortedOptions(data.names.disciplineWords, number => disciplines.has(number)));
  replace('party', option(-1, t('filter.any')), sortedOptions(data.names.parties, number => parties.has(number)));
  const districts = data.names.districts;
  byId('district-field').hidden = districts.length < 2 || districts.length > MANY_DISTRICTS;
  if (!byId('district-field').hidden) {
    replace('district', option(-1, t('filter.any')), sortedOptions(districts, () => true));
  }
  byId('all').defaultChecked = state.all;
  byId('asked-field').hidden = askedCount === foundCount;
  replace('asked-label', t('filter.asked', whole.format(askedCount)));
  const form = byId('filters');
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => {
    state.district = -1;
    setTimeout(readFilters); // only then are the fields empty
  });
  let waiting = 0;
  byId('query').addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(readFilters, streetCount > MANY_STREETS ? 300 : 60);
  });
  form.addEventListener('change', event => event.target.id === 'query' || readFilters());
}

function readFilters() {
  const hidden = byId('district-field').hidden;
  change({
    query: byId('query').value.trim().toLowerCase(),
    from: byId('from').value === '' ? -Infinity : Number(byId('from').value),
    to: byId('to').value === '' ? Infinity : Number(byId('to').value),
    discipline: Number(byId('discipline').value),
    party: Number(byId('party').value),
    district: hidden ? state.district : Number(byId('district').value),
    all: byId('all').checked, asked: byId('asked').checked,
  });
}

/** Shows a district alone. */
function openDistrict(district) {
  if (!byId('district-field').hidden) {
    byId('district').value = String(district);
  }
  change({district, grouping: 'street'});
}
