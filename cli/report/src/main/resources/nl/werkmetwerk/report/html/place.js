/* Where streets lie, and what of it is in view: metres of the data to points of the drawing. */
const MAP_WIDTH = 900;
const MAP_HEIGHT = 620;
const MARGIN = 30;
const POINTS = 0;
const AREAS = 2;

const place = data.map === null ? null : {
  centreX: new Float64Array(streetCount), centreY: new Float64Array(streetCount), located: [], box: null,
};
let view = null;

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

/** Beyond so many streets in view their names would cover each other. */
const MOST_NAMES = 120;
const LETTER = 6.6;

/** The longest stretch of a street between two points, in points of the drawing. */
function longestStretch(street) {
  let best = null;
  for (const part of data.map.parts[street]) {
    const points = pointsOf(part).map(([x, y]) => [across(x), down(y)]);
    for (let i = 1; i < points.length; i++) {
      const [dx, dy] = [points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]];
      const length = Math.hypot(dx, dy);
      if (best === null || length > best.length) {
        const turned = Math.atan2(dy, dx) * 180 / Math.PI;
        best = {length, x: points[i - 1][0] + dx / 2, y: points[i - 1][1] + dy / 2, angle: turned > 90 ? turned - 180 : turned <= -90 ? turned + 180 : turned};
      }
    }
  }
  return best;
}

/** Names along streets that have one of their own, once each, where they fit and cover no other. */
function streetNames(inView, grouped) {
  if (grouped || inView.length > MOST_NAMES * 4) {
    return [];
  }
  const taken = [];
  const said = new Set();
  const names = [];
  const stretches = inView.filter(street => streets.name[street] !== '' && data.map.kind[street] !== POINTS)
    .map(street => ({name: streets.name[street], stretch: longestStretch(street)}))
    .filter(({stretch}) => stretch !== null)
    .sort((one, other) => other.stretch.length - one.stretch.length);
  for (const {name, stretch} of stretches) {
    const half = name.length * LETTER / 2;
    const [x, y] = [stretch.x, stretch.y - 13];
    const free = taken.every(one => Math.abs(one.x - x) > one.half + half || Math.abs(one.y - y) > 16);
    const inside = x - half > 0 && x + half < MAP_WIDTH && y > 12;
    if (!said.has(name) && free && inside && names.length < MOST_NAMES) {
      said.add(name);
      taken.push({x, y, half});
      const steep = Math.abs(stretch.angle) > 30;
      names.push(svg('text', {class: 'street-name', x, y, 'text-anchor': 'middle',
        transform: steep ? null : `rotate(${stretch.angle.toFixed(1)} ${stretch.x.toFixed(1)} ${stretch.y.toFixed(1)})`}, name));
    }
  }
  return names;
}

/** What registers themselves draw, below the streets: to see where one is. */
function underground() {
  const layer = svg('g', {});
  for (const under of data.map.under || []) {
    let path = '';
    for (const part of under.parts) {
      const points = pointsOf(part).map(([x, y]) => [across(x), down(y)]);
      if (points.some(([x, y]) => x > -50 && x < MAP_WIDTH + 50 && y > -50 && y < MAP_HEIGHT + 50)) {
        const written = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`);
        path += under.kind === POINTS ? `M${written[0]}m-1.6 0a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0` : `M${written.join('L')}${under.kind === AREAS ? 'z' : ''}`;
      }
    }
    if (path !== '') { layer.append(svg('path', {class: `under ${['dots', 'lines', 'areas'][under.kind]}`, d: path, 'fill-rule': 'evenodd'})); }
  }
  return layer;
}
