/* Words and figures in the language of the page. */
const language = data.language;
const whole = new Intl.NumberFormat(language, {maximumFractionDigits: 0});
const twoDecimals = new Intl.NumberFormat(language, {minimumFractionDigits: 2, maximumFractionDigits: 2});
const oneDecimal = new Intl.NumberFormat(language, {maximumFractionDigits: 1});

/** A text with its holes {0}, {1} … filled. */
function t(key, ...values) {
  return data.texts[key].replace(/\{(\d)\}/g, (hole, number) => String(values[number]));
}

/** What was tried: the windows, as "5 and 10", or the strategy. */
const windowWords = new Intl.ListFormat(language).format(subject.windows.map(String));
const triedWords = subject.strategy ? t('tried.strategy', subject.strategy) : t('tried.windows', windowWords);

/** The text for one, or for any other number; the number fills {0}. */
function counted(key, count, ...values) {
  return t(count === 1 ? key + '.one' : key, whole.format(count), ...values);
}

function signed(value, digits) {
  const sign = value < 0 && digits !== '0' ? '−' : '';
  return language.startsWith('nl') ? `€\u00a0${sign}${digits}` : `${sign}€${digits}`;
}

/** Whole euros. */
function euro(value) {
  return signed(value, whole.format(Math.abs(value)));
}

function percent(fraction) {
  return `${oneDecimal.format(fraction * 100)}%`;
}

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
