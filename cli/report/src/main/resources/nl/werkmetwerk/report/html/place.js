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
