/* Tiles of a map service below the streets: only where the page was made for them, and only once they are asked for. */
const TILE = 256;
const MOST_TILES = 80;
const DEEPEST_TILES = 19;
const tileSource = place === null ? undefined : data.map.tiles;
let tilesAsked = false;

function tileColumn(longitude, count) { return Math.floor((longitude + 180) / 360 * count); }
function tileRow(latitude, count) { return Math.floor((1 - Math.asinh(Math.tan(latitude * Math.PI / 180)) / Math.PI) / 2 * count); }

/** The north-west corner of a tile, in points of the drawing. */
function tileCorner(column, row, count) {
  const longitude = column / count * 360 - 180;
  const latitude = Math.atan(Math.sinh(Math.PI * (1 - 2 * row / count))) * 180 / Math.PI;
  return [across((longitude - tileSource.west) * tileSource.across), down((latitude - tileSource.south) * tileSource.up)];
}

/** Which tiles lie in view, at a depth: columns and rows, from and to. */
function tilesInView(depth) {
  const count = 2 ** depth;
  const longitude = x => tileSource.west + (view.x + (x - MAP_WIDTH / 2) / view.scale) / tileSource.across;
  const latitude = y => tileSource.south + (view.y - (y - MAP_HEIGHT / 2) / view.scale) / tileSource.up;
  return {
    count,
    columns: [tileColumn(longitude(0), count), tileColumn(longitude(MAP_WIDTH), count)],
    rows: [tileRow(latitude(0), count), tileRow(latitude(MAP_HEIGHT), count)],
  };
}

function tileLayer() {
  const layer = svg('g', {class: 'tiles'});
  if (!tileSource || !tilesAsked) {
    return layer;
  }
  let depth = Math.max(0, Math.min(DEEPEST_TILES, Math.round(Math.log2(360 * tileSource.across * view.scale / TILE))));
  let tiles = tilesInView(depth);
  while (depth > 0 && (tiles.columns[1] - tiles.columns[0] + 1) * (tiles.rows[1] - tiles.rows[0] + 1) > MOST_TILES) {
    depth--;
    tiles = tilesInView(depth);
  }
  for (let row = tiles.rows[0]; row <= tiles.rows[1]; row++) {
    for (let column = tiles.columns[0]; column <= tiles.columns[1]; column++) {
      const [x, y] = tileCorner(column, row, tiles.count);
      const [right, bottom] = tileCorner(column + 1, row + 1, tiles.count);
      const href = tileSource.address.replace('{z}', depth).replace('{x}', column).replace('{y}', row);
      layer.append(svg('image', {href, x, y, width: right - x, height: bottom - y, preserveAspectRatio: 'none'}));
    }
  }
  return layer;
}

/** The button that has tiles fetched, and who made them. */
function tileButton() {
  if (!tileSource) {
    return [];
  }
  const credit = el('span', {class: 'credit'}, '');
  const button = el('button', {
    type: 'button', class: 'quiet tiles-button', 'aria-pressed': 'false',
    onclick: () => {
      tilesAsked = !tilesAsked;
      button.setAttribute('aria-pressed', String(tilesAsked));
      credit.textContent = tilesAsked ? tileSource.credit : '';
      drawMap(listed);
    },
  }, t('map.tiles', new URL(tileSource.origin).host));
  return [button, credit];
}
