/* Reasons to doubt: those that follow the levers, then those of the case as it stands. */
const FIRST_DOUBTS = 4;

/** With the levers as in the case. */
const standing = {answer: null};

/** Other ends, the nearest first, fewer years before more. */
function nearestEnds() {
  return endYears.map((years, end) => end).filter(end => end !== ownEnd)
    .sort((one, other) => Math.abs(endYears[one] - subject.horizon) - Math.abs(endYears[other] - subject.horizon) || one - other);
}

/** The winner by other totals, where that is another one. */
function otherWinner(there, winner) {
  const {winner: other} = winnerOf(there);
  const difference = there[winner] - there[other];
  return difference > tieOf(there) ? {other, difference} : null;
}

function doubtOfEnds(now, winner) {
  for (const end of nearestEnds()) {
    const turn = otherWinner(totalsAt(now, end), winner);
    if (turn !== null) {
      return t('doubt.horizon', endYears[end], strategyName(turn.other), euro(turn.difference), strategyName(winner));
    }
  }
  return null;
}

function doubtOfResidual(now, winner) {
  if (subject.end !== 'STRAIGHT_LINE') {
    return null;
  }
  const turn = otherWinner(now.strategies.map(({total, kinds}) => total - kinds.residual - kinds.backlog), winner);
  return turn === null ? null : t('doubt.residual', strategyName(turn.other), euro(turn.difference), strategyName(winner));
}

function doubtOfSign(now, told) {
  const {low, high} = rangeOf(now, 0, told);
  const level = tieOf(totalsAt(now, ownEnd));
  return low < -level && high > level ? t('doubt.sign', strategyName(told), euro(low), euro(high), data.baselines[0]) : null;
}

function doubtOfTurning(winner) {
  return winner === standing.answer.winner ? null : t('doubt.turned', strategyName(winner), strategyName(standing.answer.winner));
}

function drawDoubts(now, {winner, told}) {
  const live = [doubtOfTurning(winner), doubtOfSign(now, told), doubtOfEnds(now, winner), doubtOfResidual(now, winner)].filter(doubt => doubt !== null);
  const list = lines => el('ul', {class: 'doubts'}, lines.map(line => el('li', {}, line)));
  const [first, more] = [data.doubts.slice(0, FIRST_DOUBTS), data.doubts.slice(FIRST_DOUBTS)];
  const open = byId('doubts').querySelector('details')?.open;
  replace('doubts',
    el('h3', {}, t('doubts.live')), live.length === 0 ? el('p', {}, t('doubts.none')) : list(live),
    first.length === 0 ? null : [el('h3', {}, t('doubts.case')), list(first)],
    more.length === 0 ? null : el('details', {open}, el('summary', {}, counted('doubts.more', more.length)), list(more)));
}
