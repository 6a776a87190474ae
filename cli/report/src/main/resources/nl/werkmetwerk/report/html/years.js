/* The calendar of the selection: streets with works in each year, before and after. */
const YEARS_WIDTH = 860;
const YEARS_HEIGHT = 210;

function countsByYear(opportunities, column) {
  const counts = new Array(subject.horizon).fill(0);
  for (const opportunity of opportunities) {
    for (const year of column[opportunity]) {
      counts[year]++;
    }
  }
  return counts;
}

function yearsDrawing(apart, together) {
  const [left, right, top, bottom] = [46, 8, 10, 30];
  const most = Math.max(1, ...apart, ...together);
  const step = niceStep(most, 4);
  const ceiling = Math.ceil(most / step) * step;
  const slot = (YEARS_WIDTH - left - right) / subject.horizon;
  const y = count => top + (YEARS_HEIGHT - top - bottom) * (1 - count / ceiling);
  const drawing = svg('svg', {viewBox: `0 0 ${YEARS_WIDTH} ${YEARS_HEIGHT}`, class: 'years', role: 'img', 'aria-label': t('years.alt')});
  for (let count = 0; count <= ceiling; count += step) {
    drawing.append(svg('line', {class: 'grid', x1: left, x2: YEARS_WIDTH - right, y1: y(count), y2: y(count)}),
      svg('text', {class: 'axis', x: left - 6, y: y(count) + 4, 'text-anchor': 'end'}, whole.format(count)));
  }
  const every = niceStep(subject.horizon, 10);
  for (let year = 0; year < subject.horizon; year++) {
    const x = left + year * slot;
    const wide = Math.max(1, slot * 0.42);
    if (apart[year] > 0) {
      drawing.append(svg('rect', {class: 'apart', x: x + slot * 0.05, y: y(apart[year]), width: wide, height: y(0) - y(apart[year])}));
    }
    if (together[year] > 0) {
      drawing.append(svg('rect', {class: 'together', x: x + slot * 0.52, y: y(together[year]), width: wide, height: y(0) - y(together[year])}));
    }
    if ((subject.baseYear + year) % every === 0) {
      drawing.append(svg('text', {class: 'axis', x: x + slot / 2, y: YEARS_HEIGHT - 10, 'text-anchor': 'middle'}, subject.baseYear + year));
    }
  }
  return drawing;
}

function yearsTable(apart, together) {
  const rows = apart.map((count, year) => [String(subject.baseYear + year), whole.format(count), whole.format(together[year])])
    .filter((row, year) => apart[year] + together[year] > 0);
  const columns = [{title: t('year')}, {title: t('years.apart'), number: true}, {title: t('years.together'), number: true}];
  return el('details', {}, el('summary', {}, t('as.table')), table(t('years'), columns, rows, {class: 'small'}));
}

function drawYears({opportunities}) {
  byId('years-part').hidden = opportunities.length === 0;
  if (opportunities.length > 0) {
    const apart = countsByYear(opportunities, found.apart);
    const together = countsByYear(opportunities, found.together);
    const total = counts => counts.reduce((one, other) => one + other, 0);
    replace('years',
      el('p', {class: 'key'},
        el('span', {class: 'key-item'}, el('span', {class: 'box apart', 'aria-hidden': 'true'}), t('years.apart.total', whole.format(total(apart)))),
        el('span', {class: 'key-item'}, el('span', {class: 'box together', 'aria-hidden': 'true'}), t('years.together.total', whole.format(total(together))))),
      scrolling(t('years'), yearsDrawing(apart, together)), yearsTable(apart, together));
  }
}
