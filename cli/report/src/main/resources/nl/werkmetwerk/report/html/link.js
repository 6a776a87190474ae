/* The address of what is shown, #street?filters: it can be kept or sent, and opens as it was. */
const KEPT = {
  q: {read: () => state.query, set: text => { byId('query').value = text; }},
  from: {read: () => (state.from > -Infinity ? state.from : ''), set: text => { byId('from').value = text; }},
  to: {read: () => (state.to < Infinity ? state.to : ''), set: text => { byId('to').value = text; }},
  discipline: named('disciplines', 'discipline'),
  party: named('parties', 'party'),
  district: named('districts', 'district'),
  all: {read: () => (state.all === byId('all').defaultChecked ? '' : state.all ? 'yes' : 'no'), set: text => { byId('all').checked = text === 'yes'; }},
  asked: {read: () => (state.asked ? '' : 'no'), set: text => { byId('asked').checked = text !== 'no'; }},
  order: {read: () => (state.order === FIRST_ORDER && state.descending ? '' : (state.descending ? '-' : '') + state.order), set: readOrder},
};

function named(list, field) {
  return {
    read: () => data.names[list][state[field]] ?? '',
    set: text => {
      const number = data.names[list].indexOf(text);
      if (field === 'district' && byId('district-field').hidden) { state.district = number; }
      byId(field).value = String(number);
    },
  };
}

function readOrder(text) {
  const order = text.replace(/^-/, '');
  if (order in ORDERS) { Object.assign(state, {order, descending: text.startsWith('-')}); }
}

/** The address of a street under the filters of now. */
function addressOf(street) {
  const kept = new URLSearchParams();
  for (const [name, {read}] of Object.entries(KEPT)) {
    const value = String(read());
    if (value !== '') { kept.set(name, value); }
  }
  const filters = kept.toString();
  return `#${street < 0 ? '' : encodeURIComponent(streets.id[street])}${filters === '' ? '' : `?${filters}`}`;
}

/** Keeps the address true to what is shown; a browser that lets no page do so goes without. */
function keepAddress() {
  const address = addressOf(state.open);
  if (address !== location.hash) {
    try {
      history.replaceState(null, '', address);
    } catch (refused) {
      return;
    }
  }
}

/** Shows what the address says; gives whether it named a street. */
function openAddress() {
  const [id, filters] = location.hash.slice(1).split('?');
  const kept = new URLSearchParams(filters || '');
  for (const [name, {set}] of Object.entries(KEPT)) {
    if (kept.has(name)) { set(kept.get(name)); }
  }
  if ([...kept].length > 0) { readFilters(); }
  let name = '';
  try {
    name = decodeURIComponent(id);
  } catch (malformed) {
    return false;
  }
  const street = name === '' ? -1 : streets.id.indexOf(name);
  if (street >= 0) { showStreet(street); }
  return street >= 0;
}

/** What is chosen as a table for a spreadsheet: signs of the language, no text that a program would take for a formula. */
function selectionTable({opportunities}) {
  const dutch = language.startsWith('nl');
  const cell = value => {
    if (typeof value === 'number') {
      const digits = String(Math.round(value * 100) / 100);
      return dutch ? digits.replace('.', ',') : digits;
    }
    const text = /^(?:[\t\r\n]|[\s\u200b-\u200d\u2060]*[=+\-@\uff1d\uff0b\uff0d\uff20])/.test(value) ? `'${value}` : value;
    return /[";,\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  const head = [t('column.id'), t('column.street'), t('column.district'), t('column.year'), t('column.disciplines'), t('column.parties'),
    t('column.coincident'), t('column.saving'), t('column.perEuro'), ...found.impacts.map(impact => t('column.less', impactName(impact.kind)))];
  const rows = opportunities.map(one => {
    const street = found.street[one];
    return [streets.id[street], nameOf(street), placeOf(street), found.year[one], namesOf(found.disciplines[one], data.names.disciplines),
      namesOf(found.parties[one], data.names.parties), found.coincident[one], found.saving[one], found.perEuro[one] ?? '',
      ...found.impacts.map(impact => impact.less[one])];
  });
  return '\uFEFF' + [head, ...rows].map(row => row.map(cell).join(dutch ? ';' : ',')).join('\r\n') + '\r\n';
}

function saveSelection() {
  const file = new Blob([selectionTable(listed)], {type: 'text/csv;charset=utf-8'});
  const link = el('a', {href: URL.createObjectURL(file), download: `${subject.name.replace(/[^\w.-]+/g, '-')}.csv`});
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

function prepareAddress() {
  byId('save').addEventListener('click', saveSelection);
  redraws.push(keepAddress);
  window.addEventListener('hashchange', openAddress);
}
