/* One street: what combining gives, its stack, its calendar, and what could ride along. */
const narrowScreen = matchMedia('(max-width: 640px)');

function fact(term, value, note) {
  return el('div', {class: 'fact'}, el('dt', {}, term), el('dd', {}, value, note ? el('span', {class: 'note'}, note) : null));
}

function facts(opportunity, stack) {
  const perEuro = found.perEuro[opportunity];
  return el('dl', {class: 'facts'},
    fact(t('fact.coincident'), euro(stack.coincident), t('fact.coincident.note')),
    fact(t('fact.saving'), euro(found.saving[opportunity]), t('fact.saving.note')),
    fact(t('fact.first'), euro(stack.first), t('fact.first.note', found.year[opportunity])),
    fact(t('fact.cost'), euro(stack.cost), t('fact.cost.note', found.year[opportunity])),
    fact(t('fact.perEuro'), perEuro === null ? '–' : twoDecimals.format(perEuro), t('fact.perEuro.note')),
    found.impacts.filter(impact => impact.less[opportunity] !== 0).map(impact =>
      fact(t('column.less', impactName(impact.kind)), oneDecimal.format(impact.less[opportunity]), t('fact.impact.note'))));
}

function answer(street) {
  const opportunity = foundAt[street];
  if (opportunity < 0) {
    return el('p', {class: 'answer'}, t('answer.none', triedWords, t(`obstacle.${data.streets.obstacle[street]}`)));
  }
  const fraction = found.fraction[opportunity];
  const saving = euro(found.saving[opportunity]) + (fraction === null ? '' : ` (${percent(fraction)})`);
  return el('p', {class: 'answer'}, subject.strategy
    ? t('answer.strategy', saving, subject.strategy, found.year[opportunity])
    : t('answer', saving, found.window[opportunity], found.year[opportunity]));
}

function worksPart(opportunity, stack) {
  return [
    el('h3', {}, t('works', found.year[opportunity])),
    el('ul', {class: 'works'}, stack.joint.map(asset => el('li', {},
      el('strong', {}, data.names.disciplineWords[asset.discipline]), ` ${asset.id} – ${data.names.parties[asset.party]}; ${dueWords(asset)}`))),
    el('p', {}, t('works.parties', namesOf(found.parties[opportunity], data.names.parties))),
  ];
}

function ridersPart(stack) {
  if (stack.riders.length === 0) {
    return [];
  }
  const columns = [
    {title: t('rider.asset')}, {title: t('rider.planned'), number: true}, {title: t('rider.alone'), number: true},
    {title: t('rider.with'), number: true}, {title: t('rider.earlier'), number: true}, {title: t('rider.pays')},
  ];
  const rows = stack.riders.map(rider => [
    `${data.names.disciplineWords[rider.asset.discipline]} ${rider.asset.id}`, String(rider.planned), euro(rider.alone), euro(rider.withWorks),
    euro(rider.earlier), t(rider.pays ? 'yes' : 'no'),
  ]);
  return [el('h3', {}, t('riders')), el('p', {class: 'hint'}, t('riders.hint')), scrolling(t('riders'), table(t('riders'), columns, rows, {class: 'small'}))];
}

function drawStreet() {
  const street = state.open;
  const opportunity = foundAt[street];
  const stack = stackOf(street);
  const groups = stackGroups(stack.assets);
  const combined = opportunity >= 0;
  byId('street-title').textContent = nameOf(street);
  replace('street-body',
    el('p', {class: 'place'}, [streets.name[street] ? streets.id[street] : '', placeOf(street)].filter(text => text).join(' · '), ' ',
      el('a', {class: 'own-link', href: addressOf(street)}, t('street.link'))),
    answer(street), combined ? facts(opportunity, stack) : null, combined ? worksPart(opportunity, stack) : null,
    el('h3', {}, t('stack')), el('p', {class: 'hint'}, t('stack.hint', subject.baseYear)),
    el('div', {class: 'figure'}, stackDrawing(groups, narrowScreen.matches), stackKey()), stackTable(groups),
    calendarPart(groups, combined), ridersPart(stack),
    el('p', {class: 'back'}, el('button', {type: 'button', class: 'quiet', onclick: backToList}, t('street.back'))));
}

/** Opens a street and brings the reader there. */
function openStreet(street) {
  showStreet(street);
  byId('street').scrollTop = 0;
  byId('street-title').focus();
}

/** Shows a street without moving the reader. */
function showStreet(street) {
  state.open = street;
  document.querySelectorAll('#list .open[data-street]').forEach(button => {
    const current = Number(button.dataset.street) === street;
    button.toggleAttribute('aria-current', false);
    if (current) { button.setAttribute('aria-current', 'true'); }
    button.closest('tr').classList.toggle('current', current);
  });
  drawStreet();
  drawMarker();
  keepAddress();
}

function backToList() {
  const button = document.querySelector(`#list .open[data-street="${state.open}"]`);
  (button || byId('list-title')).focus();
}

function prepareStreet() {
  byId('street').addEventListener('keydown', event => {
    if (event.key === 'Escape') { backToList(); }
  });
  narrowScreen.addEventListener('change', () => { if (state.open >= 0) { drawStreet(); } });
}
