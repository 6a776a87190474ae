/* The answer in words and figures. */

/** A figure with its full value for whoever reads the page by program. */
function figure(field, value, words) {
  return el('span', {'data-field': field, 'data-value': value}, words === undefined ? euro(value) : words);
}

/** A sentence whose holes are filled with figures. */
function sentence(key, ...parts) {
  return data.texts[key].split(/(\{\d\})/).map(piece => {
    const hole = /^\{(\d)\}$/.exec(piece);
    return hole ? parts[Number(hole[1])] : piece;
  }).flat(Infinity);
}

/** Parts with commas and the word for and between them. */
function enumerated(parts) {
  return parts.flatMap((part, i) => [i === 0 ? '' : i === parts.length - 1 ? t('and') : ', ', part]).flat(Infinity);
}

function savingWords(now, baseline, strategy) {
  const amount = savingOf(now, baseline, strategy);
  const total = now.strategies[baseline].total;
  const field = `saving.${strategies[strategy].id}.${baseline}`;
  const share = total > 0 ? ` (${percent(Math.abs(amount) / total)})` : '';
  return sentence(amount < 0 ? 'answer.costsMore' : 'answer.saves',
    figure(field, amount, [euro(Math.abs(amount)), share]), data.baselines[baseline]);
}

function bestWords(now, {winner, told}) {
  const amounts = enumerated(baselinesOf(told).map(baseline => savingWords(now, baseline, told)));
  const total = figure(`total.${strategies[winner].id}`, now.strategies[winner].total);
  const name = strategy => el('strong', {}, strategyName(strategy));
  if (strategyCount === baselineCount) {
    return sentence('answer.noStrategies', name(told), amounts);
  }
  return winner === told
    ? sentence('answer.best', name(winner), total, amounts)
    : sentence('answer.nothingPays', name(winner), total, name(told), amounts);
}

function drawAnswer(now, answer) {
  const {told} = answer;
  const integration = now.strategies[told].integration;
  const against = baseline => [figure(`timing.${strategies[told].id}.${baseline}`, savingOf(now, baseline, told) - integration),
    ` ${t('against', data.baselines[baseline])}`];
  const range = rangeOf(now, 0, told);
  replace('answer',
    el('p', {class: 'lead'}, bestWords(now, answer)),
    el('p', {}, sentence('answer.parts', figure(`integration.${strategies[told].id}`, integration),
      enumerated(baselinesOf(told).map(against)))),
    el('p', {}, sentence('answer.range', figure('low', range.low), figure('high', range.high), data.baselines[0])));
  replace('facts', baselinesOf(told).map(baseline => fact(t('fact.saving', data.baselines[baseline]), savingOf(now, baseline, told))),
    fact(t('fact.integration'), integration), fact(t('fact.timing', data.baselines[0]), savingOf(now, 0, told) - integration));
  replace('short-answer', t('answer.short', strategyName(answer.winner), strategyName(told), euro(savingOf(now, 0, told)), data.baselines[0]));
}

function fact(label, amount) {
  return el('div', {class: amount < 0 ? 'fact loss' : 'fact'}, el('dt', {}, label), el('dd', {}, euro(amount)));
}

/** Whether these are the figures of the case, and if not, what was turned. */
function drawStanding() {
  const turnedOnes = turnedLevers();
  byId('reset').disabled = turnedOnes.length === 0;
  document.body.classList.toggle('turned', turnedOnes.length > 0);
  replace('standing', turnedOnes.length === 0
    ? el('p', {}, t('standing.case'))
    : [el('p', {}, el('strong', {}, t('standing.turned'))),
      el('ul', {}, turnedOnes.map(one => el('li', {}, t('standing.one', leverName(one), one.show(one.value), one.show(one.initial)))))]);
}

function leverName(one) {
  if (one.kind === undefined || one === coordinationLever) {
    return one.name;
  }
  return t(one.id.startsWith('price.') ? 'standing.price' : 'standing.sharing', one.name);
}

/** What was drawn or goes on for ever: of the case as it stands, and said so when it is turned. */
function drawAsItStands(told) {
  const of = data.savings.filter(saving => saving.strategy === strategies[told].id);
  const lines = key => of.filter(saving => saving[key] !== undefined);
  const words = [];
  if (lines('longRun').length > 0) {
    words.push(t('stands.longRun', enumerated(lines('longRun').map(saving => `${euro(saving.longRun)} ${t('against', data.baselines[saving.baseline])}`)).join('')));
  }
  if (lines('chance').length > 0) {
    words.push(t('stands.chance', enumerated(lines('chance').map(saving => `${percent(saving.chance)} ${t('against', data.baselines[saving.baseline])}`)).join('')));
  }
  if (words.length > 0 && turnedLevers().length > 0) {
    words.unshift(t('stands.not'));
  }
  replace('as-it-stands', words.join(' '));
}
