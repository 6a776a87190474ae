/* Drawings: bars by year, and works by discipline and year. */
const BARS_WIDTH = 860;
const BARS_HEIGHT = 230;
const ROW_HEIGHT = 36;
const NAMES_WIDTH = 118;
const SMALL_BAR = 150;

function millions(value) {
  return t('millions', new Intl.NumberFormat(language, {maximumFractionDigits: 2}).format(value / 1e6));
}

/** Marks along the years. */
function yearMarks(drawing, left, slot, y) {
  const every = niceStep(subject.horizon, 10);
  for (let year = 0; year < subject.horizon; year++) {
    if ((subject.baseYear + year) % every === 0) {
      drawing.append(svg('text', {class: 'axis', x: left + (year + 0.5) * slot, y, 'text-anchor': 'middle'}, subject.baseYear + year));
    }
  }
}

/** Two series of amounts side by side. */
function cashDrawing(apart, together) {
  const [left, right, top, bottom] = [72, 8, 10, 30];
  const most = Math.max(1, ...apart, ...together);
  const least = Math.min(0, ...apart, ...together);
  const step = niceStep(most - least, 4);
  const [ceiling, floor] = [Math.ceil(most / step) * step, Math.floor(least / step) * step];
  const slot = (BARS_WIDTH - left - right) / subject.horizon;
  const y = value => top + (BARS_HEIGHT - top - bottom) * (ceiling - value) / (ceiling - floor);
  const drawing = svg('svg', {viewBox: `0 0 ${BARS_WIDTH} ${BARS_HEIGHT}`, class: 'years', role: 'img', 'aria-label': t('cash.alt')});
  for (let mark = floor; mark <= ceiling + step / 2; mark += step) {
    drawing.append(svg('line', {class: 'grid', x1: left, x2: BARS_WIDTH - right, y1: y(mark), y2: y(mark)}),
      svg('text', {class: 'axis', x: left - 6, y: y(mark) + 4, 'text-anchor': 'end'}, millions(mark)));
  }
  const bar = (name, value, x) => svg('rect', {class: name, x, width: Math.max(1, slot * 0.42), y: Math.min(y(value), y(0)), height: Math.abs(y(value) - y(0))});
  for (let year = 0; year < subject.horizon; year++) {
    drawing.append(bar('apart', apart[year], left + slot * (year + 0.05)), bar('together', together[year], left + slot * (year + 0.52)));
  }
  yearMarks(drawing, left, slot, BARS_HEIGHT - 10);
  return drawing;
}

/** Works by discipline: above the line apart, below it as in a strategy; the more, the higher. */
function worksDrawing(disciplines, apart, together) {
  const slot = (BARS_WIDTH - NAMES_WIDTH - 8) / subject.horizon;
  const height = disciplines.length * ROW_HEIGHT + 30;
  const drawing = svg('svg', {viewBox: `0 0 ${BARS_WIDTH} ${height}`, class: 'years', role: 'img', 'aria-label': t('works.alt')});
  disciplines.forEach((discipline, row) => {
    const line = row * ROW_HEIGHT + ROW_HEIGHT / 2;
    const most = Math.max(1, ...apart[discipline], ...together[discipline]);
    const size = count => (count === 0 ? 0 : 4 + (ROW_HEIGHT / 2 - 7) * count / most);
    drawing.append(svg('text', {class: 'row-name', x: 0, y: line + 5}, data.disciplines[discipline]),
      svg('line', {class: 'grid', x1: NAMES_WIDTH, x2: BARS_WIDTH - 8, y1: line, y2: line}));
    for (let year = 0; year < subject.horizon; year++) {
      const x = NAMES_WIDTH + slot * (year + 0.12);
      const mark = (name, count, y) => (count === 0 ? null
        : svg('rect', {class: name, x, width: Math.max(1.5, slot * 0.76), y, height: size(count)}, svg('title', {}, t('works.mark', subject.baseYear + year, whole.format(count)))));
      drawing.append(...[mark('apart', apart[discipline][year], line - size(apart[discipline][year])),
        mark('together', together[discipline][year], line)].filter(one => one !== null));
    }
  });
  yearMarks(drawing, NAMES_WIDTH, slot, height - 8);
  return drawing;
}

/** A bar to the right of the middle for what saves, to the left for what costs. */
function smallBar(value, most) {
  const width = most > 0 ? SMALL_BAR / 2 * Math.abs(value) / most : 0;
  return svg('svg', {viewBox: `0 0 ${SMALL_BAR} 18`, class: 'small-bar', 'aria-hidden': 'true'},
    svg('rect', {class: value < 0 ? 'loss' : 'gain', x: value < 0 ? SMALL_BAR / 2 - width : SMALL_BAR / 2, y: 3, width, height: 12}),
    svg('line', {class: 'middle', x1: SMALL_BAR / 2, x2: SMALL_BAR / 2, y1: 0, y2: 18}));
}

/** What the colours mean. */
function keyOf(...items) {
  return el('p', {class: 'key'}, items.map(([name, words]) =>
    el('span', {class: 'key-item'}, el('span', {class: `box ${name}`, 'aria-hidden': 'true'}), words)));
}
