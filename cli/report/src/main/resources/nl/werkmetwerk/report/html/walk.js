/* Going about the map: choosing, coming nearer, keys, a pointer that drags. */
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
    el('span', {}), mapButton('↓', t('map.south'), () => move(0, -1)), ...tileButton());
  byId('map').addEventListener('keydown', onMapKey);
  byId('map').addEventListener('focus', drawMarker);
  byId('map').addEventListener('blur', drawMarker);
  dragMap();
  redraws.push(drawMap);
}
