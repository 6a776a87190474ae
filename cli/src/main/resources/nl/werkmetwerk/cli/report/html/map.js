/*
 * The map. It draws what is in view: streets when they are few, else groups of them by district, or by square where there
 * are no districts or too many. Coming nearer takes groups apart, so that any city can be looked at.
 */
const MAP_WIDTH = 900;
const MAP_HEIGHT = 620;
const MARGIN = 30;
const MOST_STREETS = 1500;
const MOST_GROUPS = 150;
const SQUARES_ACROSS = 14;
const CLASSES = 5;
const POINTS = 0;
const AREAS = 2;

/** Limits of classes of about equal size, at round amounts. */
function roundLimits(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const limits = [];
  for (let i = 1; i < CLASSES; i++) {
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

const savingLimits = roundLimits(found.saving);

function savingClass(saving) {
  return classIn(savingLimits, saving);
}

const place = data.map === null ? null : {
  centreX: new Float64Array(streetCount), centreY: new Float64Array(streetCount), located: [], box: null,
};
let view = null;
let units = [];
let active = -1;

/** Absolute points of a part of a street. */
function pointsOf(part) {
  const points = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i < part.length; i += 2) {
    x += part[i];
    y += part[i + 1];
    points.push([x, y]);
  }
  return points;
}

function measureMap() {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (let street = 0; street < streetCount; street++) {
    const own = [Infinity, Infinity, -Infinity, -Infinity];
    for (const part of data.map.parts[street]) {
      let x = 0;
      let y = 0;
      for (let i = 0; i < part.length; i += 2) {
        x += part[i];
        y += part[i + 1];
        own[0] = Math.min(own[0], x); own[1] = Math.min(own[1], y);
        own[2] = Math.max(own[2], x); own[3] = Math.max(own[3], y);
      }
    }
    if (own[0] <= own[2]) {
      place.located.push(street);
      place.centreX[street] = (own[0] + own[2]) / 2;
      place.centreY[street] = (own[1] + own[3]) / 2;
      box[0] = Math.min(box[0], own[0]); box[1] = Math.min(box[1], own[1]);
      box[2] = Math.max(box[2], own[2]); box[3] = Math.max(box[3], own[3]);
    }
  }
  place.box = box;
}

/** Metres in view at least, so that one point is no map of its own. */
const NEAREST = 1000;

function fit([west, south, east, north]) {
  const width = Math.max(east - west, NEAREST);
  const height = Math.max(north - south, NEAREST);
  const scale = Math.min((MAP_WIDTH - 2 * MARGIN) / width, (MAP_HEIGHT - 2 * MARGIN) / height);
  view = {x: (west + east) / 2, y: (south + north) / 2, scale};
}

function across(x) { return MAP_WIDTH / 2 + (x - view.x) * view.scale; }
function down(y) { return MAP_HEIGHT / 2 - (y - view.y) * view.scale; }

function isInView(street) {
  const x = across(place.centreX[street]);
  const y = down(place.centreY[street]);
  return x >= -MARGIN && x <= MAP_WIDTH + MARGIN && y >= -MARGIN && y <= MAP_HEIGHT + MARGIN;
}

function pathOf(street) {
  const close = data.map.kind[street] === AREAS ? 'z' : '';
  return data.map.parts[street].map(part =>
    'M' + pointsOf(part).map(([x, y]) => `${across(x).toFixed(1)} ${down(y).toFixed(1)}`).join('L') + close).join('');
}

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
  const drawing = svg('svg', {viewBox: `0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`, 'aria-hidden': 'true'}, patterns());
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
  drawing.append(svg('g', {id: 'marker'}));
  replace('map', drawing);
  drawMarker();
  drawLegend(limits, grouped, inView.length > visible.length && inView.length <= 2 * MOST_STREETS);
}

function streetUnits(visible) {
  return visible.map(opportunity => {
    const street = found.street[opportunity];
    return {street, opportunity, saving: found.saving[opportunity], count: 1, x: place.centreX[street], y: place.centreY[street]};
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
    return {...group, count, saving: sum(group.opportunities, found.saving), x: mean(place.centreX), y: mean(place.centreY)};
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

function choose(unit) {
  if (unit.street !== undefined) {
    active = units.indexOf(unit);
    openStreet(unit.street);
    return;
  }
  const xs = unit.opportunities.map(opportunity => place.centreX[found.street[opportunity]]);
  const ys = unit.opportunities.map(opportunity => place.centreY[found.street[opportunity]]);
  const least = values => values.reduce((one, other) => Math.min(one, other));
  const most = values => values.reduce((one, other) => Math.max(one, other));
  active = -1;
  fit([least(xs), least(ys), most(xs), most(ys)]);
  drawMap(listed);
  replace('map-say', t('map.nearer', unitWords(unit)));
}

const legendShape = data.map !== null && data.map.kind.some(kind => kind === AREAS) ? 'area' : 'line';

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

function zoom(factor) {
  view.scale *= factor;
  active = -1;
  drawMap(listed);
}

function move(dx, dy) {
  view.x += dx * MAP_WIDTH / 3 / view.scale;
  view.y += dy * MAP_HEIGHT / 3 / view.scale;
  active = -1;
  drawMap(listed);
}

function showWhole() {
  fit(place.box);
  active = -1;
  drawMap(listed);
}

/** Goes to the nearest unit in a direction: near in that direction counts more than near aside. */
function step(dx, dy) {
  const from = active < 0 ? {x: view.x, y: view.y} : units[active];
  let best = -1;
  let least = Infinity;
  units.forEach((unit, i) => {
    const ahead = (unit.x - from.x) * dx + (unit.y - from.y) * dy;
    const aside = Math.abs((unit.x - from.x) * dy) + Math.abs((unit.y - from.y) * dx);
    const distance = ahead + 2 * aside;
    if (i !== active && ahead > 0 && distance < least) {
      least = distance;
      best = i;
    }
  });
  if (best < 0 && active < 0) { best = 0; }
  if (best >= 0) { activate(best); }
}

function activate(number) {
  active = number;
  drawMarker();
  replace('map-say', unitWords(units[active]));
}

const KEYS = {
  ArrowRight: () => step(1, 0), ArrowLeft: () => step(-1, 0), ArrowUp: () => step(0, 1), ArrowDown: () => step(0, -1),
  Home: () => activate(0), '+': () => zoom(1.6), '=': () => zoom(1.6), '-': () => zoom(1 / 1.6), 0: showWhole,
  Enter: () => active >= 0 && choose(units[active]), ' ': () => active >= 0 && choose(units[active]),
};

function onMapKey(event) {
  const act = KEYS[event.key];
  if (act && units.length > 0 && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    act();
  }
}

/** What is drawn under a pointer: the map may have been drawn anew since it was pressed. */
function chooseAt(x, y) {
  const shape = document.elementFromPoint(x, y)?.closest('.unit, .rank-badge');
  if (shape && shape.dataset.unit) {
    choose(units[Number(shape.dataset.unit)]);
  } else if (shape && shape.dataset.street) {
    openStreet(Number(shape.dataset.street));
  }
}

/** The map follows a pointer that is held; the buttons do the same without. */
function dragMap() {
  let from = null;
  let moved = false;
  const map = byId('map');
  map.addEventListener('click', event => moved || chooseAt(event.clientX, event.clientY));
  map.addEventListener('pointerdown', event => {
    from = {x: event.clientX, y: event.clientY, viewX: view.x, viewY: view.y};
    moved = false;
  });
  map.addEventListener('pointermove', event => {
    if (from === null || Math.hypot(event.clientX - from.x, event.clientY - from.y) < 6) { return; }
    moved = true;
    const pixels = MAP_WIDTH / map.clientWidth / view.scale;
    view.x = from.viewX - (event.clientX - from.x) * pixels;
    view.y = from.viewY + (event.clientY - from.y) * pixels;
    drawMap(listed);
  });
  ['pointerup', 'pointerleave'].forEach(name => map.addEventListener(name, () => { from = null; }));
}

function mapButton(sign, label, act) {
  return el('button', {type: 'button', 'aria-label': label, title: label, onclick: act}, sign);
}

function prepareMap() {
  if (place === null) {
    return;
  }
  measureMap();
  byId('map-part').hidden = false;
  fit(place.box);
  replace('map-buttons',
    mapButton('+', t('map.in'), () => zoom(1.6)), mapButton('↑', t('map.north'), () => move(0, 1)),
    mapButton('−', t('map.out'), () => zoom(1 / 1.6)), mapButton('←', t('map.west'), () => move(-1, 0)),
    mapButton('⤢', t('map.whole'), showWhole), mapButton('→', t('map.east'), () => move(1, 0)),
    el('span', {}), mapButton('↓', t('map.south'), () => move(0, -1)));
  byId('map').addEventListener('keydown', onMapKey);
  byId('map').addEventListener('focus', drawMarker);
  byId('map').addEventListener('blur', drawMarker);
  dragMap();
  redraws.push(drawMap);
}
