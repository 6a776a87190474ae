/* The list: streets in the order chosen, or districts; so many rows at a time. */
const ROWS = 50;
let shownRows = ROWS;
let listed = {opportunities: [], others: []};

const COLUMNS = [
  {key: 'street', title: 'column.street'},
  {key: 'year', title: 'column.year', number: true},
  {key: null, title: 'column.works', wide: true},
  {key: 'coincident', title: 'column.coincident', number: true},
  {key: 'saving', title: 'column.saving', number: true, wide: true},
  {key: 'perEuro', title: 'column.perEuro', number: true, wide: true, extra: true},
];

function listColumns() {
  const impacts = found.impacts.map((impact, i) => ({key: `impact${i}`, text: impact.kind, number: true, wide: true, extra: true}));
  return [...COLUMNS, ...impacts];
}

function header(column) {
  const text = column.text === undefined ? t(column.title) : t('column.less', impactName(column.text));
  const classes = [column.number ? 'number' : '', column.wide ? 'wide' : '', column.extra ? 'extra' : ''].join(' ').trim() || null;
  if (column.key === null) {
    return el('th', {scope: 'col', class: classes}, text);
  }
  const active = state.order === column.key;
  const sort = active ? (state.descending ? 'descending' : 'ascending') : null;
  const turn = () => sortBy(column.key, active ? !state.descending : column.key !== 'street' && column.key !== 'year');
  return el('th', {scope: 'col', class: classes, 'aria-sort': sort, 'data-title': text},
    el('button', {type: 'button', class: 'sort', id: `sort-${column.key}`, onclick: turn}, text,
      el('span', {class: 'arrow', 'aria-hidden': 'true'}, active ? (state.descending ? '▼' : '▲') : '↕')));
}

function sortBy(order, descending) {
  shownRows = ROWS;
  change({order, descending});
  byId(`sort-${order}`).focus();
}

function streetButton(street, rank) {
  return el('button', {
    type: 'button', class: 'open', 'data-street': street, 'aria-current': state.open === street ? 'true' : null,
    onclick: () => openStreet(street),
  }, rank === null ? null : el('span', {class: 'rank', 'aria-hidden': 'true'}, rank), el('span', {class: 'name'}, nameOf(street)));
}

function streetCell(street, rank, works) {
  const place = placeOf(street);
  return el('th', {scope: 'row'}, streetButton(street, rank),
    el('span', {class: 'place'}, [place, works].filter(text => text).join(' · ')));
}

function namesOf(numbers, names) {
  return numbers.map(number => names[number]).join(', ');
}

function opportunityRow(opportunity, rank) {
  const street = found.street[opportunity];
  const works = namesOf(found.disciplines[opportunity], data.names.disciplineWords);
  const perEuro = found.perEuro[opportunity];
  const fraction = found.fraction[opportunity];
  const cells = [
    el('td', {class: 'number'}, found.year[opportunity]),
    el('td', {class: 'wide'}, works, el('span', {class: 'part'}, namesOf(found.parties[opportunity], data.names.parties))),
    el('td', {class: 'number'}, el('span', {class: `swatch c${savingClass(found.coincident[opportunity])}`, 'aria-hidden': 'true'}),
      euro(found.coincident[opportunity])),
    el('td', {class: 'number wide'}, euro(found.saving[opportunity]), fraction === null ? null : el('span', {class: 'part'}, percent(fraction))),
    el('td', {class: 'number wide extra'}, perEuro === null ? '–' : twoDecimals.format(perEuro)),
    ...found.impacts.map(impact => el('td', {class: 'number wide extra'}, oneDecimal.format(impact.less[opportunity]))),
  ];
  return el('tr', {class: state.open === street ? 'current' : null}, streetCell(street, rank, null), cells);
}

function otherRow(street) {
  return el('tr', {class: state.open === street ? 'current' : null}, streetCell(street, null, null),
    el('td', {colspan: String(listColumns().length - 1), class: 'none'}, t('list.noGain')));
}

function more(total) {
  return shownRows >= total ? null : el('p', {class: 'more'},
    t('list.shown', whole.format(shownRows), whole.format(total)), ' ',
    el('button', {type: 'button', id: 'more', onclick: showMore}, t('list.more', ROWS)));
}

function showMore() {
  const before = shownRows;
  shownRows += ROWS;
  drawList(listed);
  const first = document.querySelectorAll('#list tbody tr button')[before];
  if (first) { first.focus(); }
}

function streetTable({opportunities, others}) {
  const rows = opportunities.slice(0, shownRows).map((opportunity, i) => opportunityRow(opportunity, i + 1));
  rows.push(...others.slice(0, Math.max(0, shownRows - opportunities.length)).map(otherRow));
  return [
    scrolling(t('list'), el('table', {class: 'list'}, el('caption', {class: 'hidden'}, t('list.caption')),
      el('thead', {}, el('tr', {}, listColumns().map(header))), el('tbody', {}, rows))),
    more(opportunities.length + others.length),
  ];
}

/** Opportunities by district, greatest sum of savings first. */
function byDistrict(opportunities) {
  const groups = new Map();
  for (const opportunity of opportunities) {
    const district = streets.district[found.street[opportunity]];
    if (!groups.has(district)) { groups.set(district, []); }
    groups.get(district).push(opportunity);
  }
  return [...groups].map(([district, members]) => ({district, members, coincident: sum(members, found.coincident), saving: sum(members, found.saving)}))
    .sort((a, b) => b.coincident - a.coincident);
}

function districtTable({opportunities}) {
  const groups = byDistrict(opportunities);
  const rows = groups.slice(0, shownRows).map(({district, members, coincident, saving}) => el('tr', {},
    el('th', {scope: 'row'}, el('button', {type: 'button', class: 'open', onclick: () => fromDistrict(district)},
      el('span', {class: 'name'}, district < 0 ? t('list.noDistrict') : data.names.districts[district]))),
    el('td', {class: 'number'}, whole.format(members.length)),
    el('td', {class: 'number'}, euro(coincident)),
    el('td', {class: 'number'}, euro(saving))));
  return [
    el('table', {class: 'list'}, el('caption', {class: 'hidden'}, t('list.districts.caption')),
      el('thead', {}, el('tr', {}, el('th', {scope: 'col'}, t('column.district')),
        el('th', {scope: 'col', class: 'number'}, t('column.count')),
        el('th', {scope: 'col', class: 'number'}, t('column.sum.coincident')), el('th', {scope: 'col', class: 'number'}, t('column.sum')))),
      el('tbody', {}, rows)),
    more(groups.length),
  ];
}

function fromDistrict(district) {
  shownRows = ROWS;
  openDistrict(district);
  byId('list-title').focus();
}

function drawList(chosen) {
  listed = chosen;
  const nothing = chosen.opportunities.length + chosen.others.length === 0;
  if (nothing) {
    replace('list', el('p', {class: 'notice'}, t('list.nothingChosen')));
  } else {
    replace('list', state.grouping === 'district' ? districtTable(chosen) : streetTable(chosen));
  }
}

/** Orders, with the direction that is asked for first. */
function orderOptions() {
  const impacts = found.impacts.map((impact, i) => [`impact${i}`, t('column.less', impactName(impact.kind))]);
  return [['coincident', t('column.coincident')], ['saving', t('column.saving')], ['perEuro', t('column.perEuro')], ...impacts, ['year', t('column.year')], ['street', t('column.street')]]
    .map(([order, text]) => option(order, text));
}

function drawOrder() {
  byId('order').value = state.order;
  byId('order-field').hidden = state.grouping === 'district' || foundCount === 0;
}

function groupingButton(grouping) {
  return el('button', {type: 'button', id: `group-${grouping}`, 'aria-pressed': String(state.grouping === grouping), onclick: () => {
    shownRows = ROWS;
    change({grouping});
  }}, t(`list.by.${grouping}`));
}

function drawGrouping() {
  byId('grouping').hidden = data.names.districts.length < 2;
  for (const grouping of ['street', 'district']) {
    byId(`group-${grouping}`).setAttribute('aria-pressed', String(state.grouping === grouping));
  }
}

function drawResult({opportunities}) {
  const words = filterWords();
  const saving = euro(sum(opportunities, found.saving));
  replace('result', counted('result', opportunities.length, saving, euro(sum(opportunities, found.coincident))), words === '' ? null : ` ${t('result.chosen', words)}`);
}

function prepareList() {
  replace('grouping', groupingButton('street'), groupingButton('district'));
  replace('order', orderOptions());
  byId('order').addEventListener('change', event => {
    shownRows = ROWS;
    change({order: event.target.value, descending: !['street', 'year'].includes(event.target.value)});
  });
  redraws.push(drawResult, drawGrouping, drawOrder, drawList);
  const total = sum(found.street.keys(), found.saving);
  replace('lead', foundCount === 0
    ? counted('lead.none', streetCount, triedWords)
    : counted('lead', foundCount, whole.format(streetCount), euro(total), subject.strategy ? triedWords : t('windows', windowWords),
      euro(sum(found.street.keys(), found.coincident))));
}
