/* Strategies, bridge, cash and works. */
const shown = {strategy: -1};

/** As the engine says of a strategy. */
function verdictOf(now, winner, strategy) {
  if (strategy === winner) {
    return t('verdict.best');
  }
  if (strategy < baselineCount) {
    return t('verdict.baseline');
  }
  const savings = baselinesOf(strategy).map(baseline => savingOf(now, baseline, strategy));
  const gains = savings.some(saving => saving > 0.005);
  const loses = savings.some(saving => saving < -0.005);
  return t(gains ? (loses ? 'verdict.partly' : 'verdict.saves') : loses ? 'verdict.loses' : 'verdict.same');
}

function drawRanking(now, {winner}) {
  const order = strategies.map((none, strategy) => strategy)
    .sort((one, other) => now.strategies[one].total - now.strategies[other].total);
  const columns = [{title: t('strategy')}, {title: t('verdict')}, {title: t('total'), number: true},
    ...data.baselines.map(name => ({title: t('saving.against', name), number: true})),
    {title: t('integration'), number: true}, {title: t('timing'), number: true}];
  const rows = order.map(strategy => {
    const id = strategies[strategy].id;
    const saved = baseline => (baseline < strategy ? figure(`saving.${id}.${baseline}`, savingOf(now, baseline, strategy)) : '');
    const integration = now.strategies[strategy].integration;
    return [strategyName(strategy), verdictOf(now, winner, strategy), figure(`total.${id}`, now.strategies[strategy].total),
      ...data.baselines.map((name, baseline) => saved(baseline)),
      strategy > 0 ? figure(`integration.${id}`, integration) : '',
      strategy > 0 ? figure(`timing.${id}.0`, savingOf(now, 0, strategy) - integration) : ''];
  });
  const drawn = table(t('ranking'), columns, rows, {class: 'small'});
  order.forEach((strategy, row) => { drawn.tBodies[0].rows[row].classList.toggle('current', strategy === winner); });
  replace('ranking', scrolling(t('ranking'), drawn));
}

/** The strategy that the parts below are about: the answer's, unless another was chosen. */
function strategyShown(answer) {
  return shown.strategy >= 0 ? shown.strategy : answer.told;
}

function prepareStrategy(changed) {
  const menu = byId('strategy');
  menu.append(el('option', {value: -1}, t('strategy.answer')),
    ...strategies.map((none, strategy) => strategy).slice(1).map(strategy => el('option', {value: strategy}, strategyName(strategy))));
  menu.addEventListener('change', () => {
    shown.strategy = Number(menu.value);
    changed();
  });
}

function drawBridge(now, strategy) {
  const against = baselinesOf(strategy);
  const bridges = against.map(baseline => bridgeOf(now, baseline, strategy));
  const used = data.terms.filter(term => bridges.some(bridge => Math.abs(bridge[term.id]) >= 0.005));
  const most = Math.max(...bridges.flatMap(bridge => used.map(term => Math.abs(bridge[term.id]))), 0);
  const columns = [{title: t('term')}, ...against.flatMap(baseline => [{title: t('against', data.baselines[baseline]), number: true}, {title: el('span', {class: 'hidden'}, t('bridge.bar'))}])];
  const rows = used.map(term => [term.name, ...bridges.flatMap((bridge, i) =>
    [figure(`bridge.${term.id}.${strategies[strategy].id}.${against[i]}`, bridge[term.id]), smallBar(bridge[term.id], most)])]);
  rows.push([el('strong', {}, t('saving')), ...against.flatMap(baseline => [el('strong', {}, euro(savingOf(now, baseline, strategy))), ''])]);
  replace('bridge-hint', t('bridge.hint', strategyName(strategy)));
  replace('bridge', scrolling(t('bridge'), table(t('bridge'), columns, rows, {class: 'bridge-table'})));
}

function drawCash(now, strategy) {
  const [apart, together] = [now.strategies[0].cash, now.strategies[strategy].cash];
  const sum = values => values.reduce((one, other) => one + other, 0);
  const columns = [{title: t('year')}, {title: data.baselines[0], number: true}, {title: strategyName(strategy), number: true}];
  const rows = [...apart].map((amount, year) => [String(subject.baseYear + year), figure(`cash.${strategies[0].id}.${year}`, amount),
    figure(`cash.${strategies[strategy].id}.${year}`, together[year])]);
  const open = byId('cash').querySelector('details')?.open;
  replace('cash', keyOf(['apart', t('cash.total', data.baselines[0], euro(sum(apart)))],
    ['together', t('cash.total', strategyName(strategy), euro(sum(together)))]),
  scrolling(t('cash'), cashDrawing(apart, together)),
  el('details', {open}, el('summary', {}, t('as.table')), table(t('cash'), columns, rows, {class: 'small'})));
}

function drawWorks(strategy) {
  const [apart, together] = [strategies[0].works, strategies[strategy].works];
  const disciplines = Object.keys(apart).filter(discipline => [...apart[discipline], ...together[discipline]].some(count => count > 0));
  const number = counts => whole.format(disciplines.flatMap(discipline => counts[discipline]).reduce((one, other) => one + other, 0));
  replace('works', keyOf(['apart', t('works.total', data.baselines[0], number(apart))],
    ['together', t('works.total', strategyName(strategy), number(together))]),
  scrolling(t('works'), worksDrawing(disciplines, apart, together)));
}
