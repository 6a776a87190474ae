/* The calendar of works of one street: each asset apart and, where combining pays, together. */
const CALENDAR_WIDTH = 640;
const LABELS = 150;
const ROW = 34;

function pairsByYear(assets, plan) {
  const pairs = new Map();
  for (const asset of assets) {
    for (const year of asset[plan]) {
      if (!pairs.has(year)) { pairs.set(year, new Set()); }
      pairs.get(year).add(`${asset.discipline} ${asset.party}`);
    }
  }
  return pairs;
}

function calendarDrawing(groups, combined) {
  const assets = groups.flatMap(group => group.members);
  const bottom = 30 + assets.length * ROW;
  const slot = (CALENDAR_WIDTH - LABELS - 16) / subject.horizon;
  const x = year => LABELS + (year - subject.baseYear + 0.5) * slot;
  const drawing = svg('svg', {viewBox: `0 0 ${CALENDAR_WIDTH} ${bottom + 8}`, class: 'calendar', role: 'img', 'aria-label': t('calendar.alt')});
  if (combined) {
    for (const [year, pairs] of pairsByYear(assets, 'together')) {
      if (pairs.size > 1) {
        drawing.append(svg('rect', {class: 'joint', x: x(year) - Math.max(slot / 2, 5), y: 24, width: Math.max(slot, 10), height: bottom - 24}));
      }
    }
  }
  const every = niceStep(subject.horizon, 10);
  for (let year = subject.baseYear; year < subject.baseYear + subject.horizon; year++) {
    if (year % every === 0 && x(year) < CALENDAR_WIDTH - 18) {
      drawing.append(svg('line', {class: 'grid', x1: x(year), x2: x(year), y1: 24, y2: bottom}),
        svg('text', {class: 'axis', x: x(year), y: 16, 'text-anchor': 'middle'}, year));
    }
  }
  assets.forEach((asset, i) => drawing.append(...calendarRow(asset, i, x, combined)));
  return drawing;
}

function calendarRow(asset, i, x, combined) {
  const y = 30 + i * ROW;
  const name = data.names.disciplineWords[asset.discipline];
  const apartAt = combined ? y + 10 : y + 17;
  const row = [
    svg('line', {class: 'row-line', x1: 0, x2: CALENDAR_WIDTH, y1: y + ROW, y2: y + ROW}),
    svg('text', {class: 'row-name', x: 4, y: y + 21}, `${i + 1}  ${name.length > 15 ? `${name.slice(0, 14)}…` : name}`),
  ];
  for (const year of asset.apart) {
    row.push(svg('circle', {class: 'mark apart', cx: x(year), cy: apartAt, r: 5}));
  }
  for (const year of combined ? asset.together : []) {
    row.push(svg('rect', {class: 'mark together', x: x(year) - 5, y: y + 19, width: 10, height: 10}));
  }
  return row;
}

function worksIn(assets, plan, year) {
  const names = assets.filter(asset => asset[plan].includes(year)).map(asset => data.names.disciplineWords[asset.discipline]);
  return names.length === 0 ? '–' : [...new Set(names)].join(', ');
}

function calendarTable(assets, combined) {
  const plans = combined ? ['apart', 'together'] : ['apart'];
  const all = [...new Set(assets.flatMap(asset => plans.flatMap(plan => asset[plan])))].sort((a, b) => a - b);
  const columns = [{title: t('year')}, ...plans.map(plan => ({title: t(`calendar.${plan}`)}))];
  const rows = all.map(year => [String(year), ...plans.map(plan => worksIn(assets, plan, year))]);
  return el('details', {}, el('summary', {}, t('as.table')), table(t('calendar'), columns, rows, {class: 'small'}));
}

function calendarPart(groups, combined) {
  const assets = groups.flatMap(group => group.members);
  const apart = pairsByYear(assets, 'apart').size;
  const together = pairsByYear(assets, 'together').size;
  return [el('div', {class: 'figure'},
    el('h3', {}, t('calendar')),
    el('p', {}, combined ? t('calendar.years', apart, together) : t('calendar.years.apart', apart)),
    el('p', {class: 'key'},
      el('span', {class: 'key-item'}, svg('svg', {viewBox: '0 0 14 14', class: 'key-mark', 'aria-hidden': 'true'}, svg('circle', {class: 'mark apart', cx: 7, cy: 7, r: 5})), t('calendar.apart')),
      combined ? el('span', {class: 'key-item'}, svg('svg', {viewBox: '0 0 14 14', class: 'key-mark', 'aria-hidden': 'true'}, svg('rect', {class: 'mark together', x: 2, y: 2, width: 10, height: 10})), t('calendar.together')) : null,
      combined ? el('span', {class: 'key-item'}, svg('svg', {viewBox: '0 0 14 14', class: 'key-mark', 'aria-hidden': 'true'}, svg('rect', {class: 'joint', x: 2, y: 0, width: 10, height: 14})), t('calendar.joint')) : null),
    scrolling(t('calendar'), calendarDrawing(groups, combined))), calendarTable(assets, combined)];
}
