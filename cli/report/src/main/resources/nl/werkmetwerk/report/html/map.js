/*
 * The map. It draws what is in view: streets when they are few, else groups of them by district, or by square where there
 * are no districts or too many. Coming nearer takes groups apart, so that any city can be looked at.
 */
const MOST_STREETS = 1500;
const MOST_GROUPS = 150;
const SQUARES_ACROSS = 14;
const CLASSES = 5;

/** Limits of classes of about equal size, at round amounts. */
function roundLimits(values) {
  const sorted = values.filter(value => value >= 1).sort((a, b) => a - b);
  const limits = [];
  for (let i = 1; i < CLASSES && sorted.length > 0; i++) {
    const value = sorted[Math.floor(sorted.length * i / CLASSES)];
    const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
    const limit = Math.max(1, [1, 2, 5, 10].map(factor => factor * power).reduce((best, one) =>
      Math.abs(Math.log(one / value)) < Math.abs(Math.log(best / value)) ? one : best));
    if (limit > (limits[limits.length - 1] || 0)) { limits.push(limit); }
  }
  return limits;
}

/** Few classes keep to the ends of the scale. */
function scaleOf(limits, number) {
  return limits.length === 0 ? 3 : 1 + Math.round(number * (CLASSES - 1) / limits.length);
}

function classIn(limits, value) {
  return scaleOf(limits, limits.filter(limit => value >= limit).length);
}

const savingLimits = roundLimits(found.coincident);

function savingClass(saving) {
  return classIn(savingLimits, saving);
}

let units = [];
let active = -1;

/** A street as an element: a dot, a line with an edge, or an area; its class shows in colour and in width or hatching. */
function shapeOf(street, className) {
  if (data.map.kind[street] === POINTS) {
    return svg('g', {class: `unit ${className}`}, data.map.parts[street].slice(0, 200).map(part =>
      svg('circle', {class: 'dot', cx: across(part[0]), cy: down(part[1]), r: className.startsWith('c') ? 4 + Number(className[1]) : 4})));
  }
  const path = pathOf(street);
  if (data.map.kind[street] === AREAS) {
    return svg('g', {class: `unit area ${className}`}, svg('path', {class: 'fill', d: path}), svg('path', {class: 'hatch', d: path}));
  }
  return svg('g', {class: `unit line ${className}`}, svg('path', {class: 'edge', d: path}), svg('path', {class: 'core', d: path}));
}

function patterns() {
  return svg('defs', {}, Array.from({length: CLASSES}, (unused, i) => {
    const gap = [0, 16, 11, 7.5, 5][i];
    return svg('pattern', {id: `hatch${i + 1}`, width: gap || 20, height: gap || 20, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)'},
      gap === 0 ? [] : svg('line', {x1: 0, x2: 0, y1: 0, y2: gap, class: i < 3 ? 'hatch-line' : 'hatch-line light'}));
  }));
}

function drawMap({opportunities}) {
  if (place === null || place.located.length === 0) {
    return;
  }
  const visible = opportunities.filter(opportunity =>
    data.map.kind[found.street[opportunity]] >= 0 && isInView(found.street[opportunity]));
  const drawing = svg('svg', {viewBox: `0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`, 'aria-hidden': 'true'}, patterns(), tileLayer(), underground());
  const inView = place.located.filter(isInView);
  if (inView.length <= 2 * MOST_STREETS) {
    const chosen = new Set(visible.map(opportunity => found.street[opportunity]));
    inView.filter(street => !chosen.has(street)).forEach(street => {
      const shape = shapeOf(street, foundAt[street] < 0 ? 'no-gain' : 'left-out');
      shape.dataset.street = street;
      drawing.append(shape);
    });
  }
  const grouped = visible.length > MOST_STREETS;
  units = grouped ? groupUnits(visible) : streetUnits(visible);
  active = Math.min(active, units.length - 1);
  const limits = grouped ? roundLimits(units.map(unit => unit.saving)) : savingLimits;
  // the greatest on top of the others
  for (let i = units.length - 1; i >= 0; i--) {
    drawing.append(unitShape(i, limits, grouped));
  }
  if (!grouped) {
    units.slice(0, 10).forEach((unit, i) => drawing.append(rankBadge(unit, i + 1)));
  }
  drawing.append(...streetNames(inView, grouped));
  drawing.append(svg('g', {id: 'marker'}));
  replace('map', drawing);
  drawMarker();
  drawLegend(limits, grouped, inView.length > visible.length && inView.length <= 2 * MOST_STREETS);
}

function streetUnits(visible) {
  return visible.map(opportunity => {
    const street = found.street[opportunity];
    return {street, opportunity, saving: found.coincident[opportunity], count: 1, x: place.centreX[street], y: place.centreY[street]};
  });
}

function groupUnits(visible) {
  const districts = new Set(visible.map(opportunity => streets.district[found.street[opportunity]]));
  const byDistrictOf = districts.size > 1 && districts.size <= MOST_GROUPS;
  const side = MAP_WIDTH / SQUARES_ACROSS / view.scale;
  const keyOf = street => byDistrictOf
    ? streets.district[street]
    : `${Math.floor(place.centreX[street] / side)} ${Math.floor(place.centreY[street] / side)}`;
  const groups = new Map();
  for (const opportunity of visible) {
    const key = keyOf(found.street[opportunity]);
    if (!groups.has(key)) { groups.set(key, {opportunities: [], district: byDistrictOf ? key : null}); }
    groups.get(key).opportunities.push(opportunity);
  }
  return [...groups.values()].map(group => {
    const count = group.opportunities.length;
    const mean = column => group.opportunities.reduce((total, opportunity) => total + column[found.street[opportunity]], 0) / count;
    return {...group, count, saving: sum(group.opportunities, found.coincident), x: mean(place.centreX), y: mean(place.centreY)};
  }).sort((a, b) => b.saving - a.saving);
}

function unitShape(number, limits, grouped) {
  const unit = units[number];
  const className = `c${classIn(limits, unit.saving)}`;
  const shape = grouped ? groupShape(unit, className) : shapeOf(unit.street, className);
  shape.dataset.unit = number;
  return shape;
}

function groupShape(unit, className) {
  const most = Math.max(...units.map(one => one.count));
  const radius = 13 + 17 * Math.sqrt(unit.count / most);
  const [x, y] = [across(unit.x), down(unit.y)];
  return svg('g', {class: `unit group ${className}`},
    svg('circle', {class: 'dot', cx: x, cy: y, r: radius}),
    svg('text', {class: 'count', x, y: y + 4, 'text-anchor': 'middle'}, whole.format(unit.count)));
}

function rankBadge(unit, rank) {
  const [x, y] = [across(unit.x), down(unit.y)];
  return svg('g', {class: `rank-badge c${savingClass(unit.saving)}`, 'data-unit': rank - 1},
    svg('circle', {cx: x, cy: y, r: 10}), svg('text', {class: 'count', x, y: y + 4.5, 'text-anchor': 'middle'}, String(rank)));
}

/** A ring around the street that is open, and one around what the keyboard is at. */
function drawMarker() {
  if (!byId('marker')) {
    return;
  }
  const rings = [];
  if (state.open >= 0 && data.map.kind[state.open] >= 0) {
    rings.push(svg('circle', {class: 'ring open-ring', cx: across(place.centreX[state.open]), cy: down(place.centreY[state.open]), r: 20}));
  }
  if (active >= 0 && document.activeElement === byId('map')) {
    rings.push(svg('circle', {class: 'ring active-ring', cx: across(units[active].x), cy: down(units[active].y), r: 25}));
  }
  replace('marker', rings);
}

function unitWords(unit) {
  if (unit.street !== undefined) {
    return t('map.street', nameOf(unit.street), euro(unit.saving), found.year[unit.opportunity]);
  }
  const where = unit.district === null || unit.district < 0 ? t('map.square') : data.names.districts[unit.district];
  return counted('map.group', unit.count, where, euro(unit.saving));
}

const MARKS = {
  area: () => [svg('rect', {class: 'fill', x: 2, y: 2, width: 30, height: 14}), svg('rect', {class: 'hatch', x: 2, y: 2, width: 30, height: 14})],
  line: () => [svg('path', {class: 'edge', d: 'M4 9H30'}), svg('path', {class: 'core', d: 'M4 9H30'})],
  group: () => [svg('circle', {class: 'dot', cx: 17, cy: 9, r: 8})],
};

function legendItem(shape, className, text) {
  return el('li', {}, svg('svg', {viewBox: '0 0 34 18', class: 'legend-mark', 'aria-hidden': 'true'},
    svg('g', {class: `unit ${shape} ${className}`}, MARKS[shape]())), text);
}

function drawLegend(limits, grouped, withOthers) {
  const items = [];
  for (let i = limits.length; i >= 0 && foundCount > 0; i--) {
    const text = i === limits.length ? t('legend.from', euro(limits[i - 1] ?? 0))
      : i === 0 ? t('legend.below', euro(limits[0])) : t('legend.between', euro(limits[i - 1]), euro(limits[i]));
    items.push(legendItem(grouped ? 'group' : legendShape, `c${scaleOf(limits, i)}`, text));
  }
  if (withOthers) { items.push(legendItem(legendShape, 'no-gain', t('legend.none'))); }
  replace('legend', el('p', {}, t(grouped ? 'legend.groups' : 'legend')), el('ul', {}, items));
}
