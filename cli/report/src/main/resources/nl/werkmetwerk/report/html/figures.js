/* Words and figures in the language of the page. */
const language = data.language;
const whole = new Intl.NumberFormat(language, {maximumFractionDigits: 0});
const twoDecimals = new Intl.NumberFormat(language, {minimumFractionDigits: 2, maximumFractionDigits: 2});
const oneDecimal = new Intl.NumberFormat(language, {maximumFractionDigits: 1});

/** A text with its holes {0}, {1} … filled. */
function t(key, ...values) {
  return data.texts[key].replace(/\{(\d)\}/g, (hole, number) => String(values[number]));
}

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

/** A round step for about so many marks. */
function niceStep(range, marks) {
  const rough = Math.max(range / marks, 1e-9);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find(factor => factor * power >= rough) * power;
  return Math.max(1, step);
}
