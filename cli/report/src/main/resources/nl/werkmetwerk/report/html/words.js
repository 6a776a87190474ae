/* Words about what was tried and what is due. */
/** What was tried: the windows, as "5 and 10", or the strategy. */
const windowWords = new Intl.ListFormat(language).format(subject.windows.map(String));
const triedWords = subject.strategy ? t('tried.strategy', subject.strategy) : t('tried.windows', windowWords);

/** Name of an impact, where it is a usual one. */
function impactName(kind) {
  return data.texts[`impact.${kind}`] || kind;
}

/** A year that is due, with a word for it where no heading says so. */
function dueWords(asset) {
  return asset.planned ? dueYear(asset) : t('due', dueYear(asset));
}

/** A year that is due: how long ago or in how many years. */
function dueYear(asset) {
  if (asset.planned) {
    return t('due.planned', asset.start);
  }
  const left = asset.due - subject.baseYear;
  return left === 0 ? t('due.now', asset.due) : counted(left < 0 ? 'due.past' : 'due.in', Math.abs(left), asset.due);
}

function ageWords(asset) {
  return asset.planned ? t('age.none') : t('age', subject.baseYear - asset.start);
}

/** How near the end of its life an asset is; one of a few states with a name, a sign and a colour. */
function stateOf(asset) {
  const left = asset.due - subject.baseYear;
  if (asset.planned) {
    return 'planned';
  }
  return left < 0 ? 'past' : left <= 5 ? 'soon' : left <= 10 ? 'near' : 'later';
}
