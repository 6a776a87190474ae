/*
 * The cross-section of a street: what lies in it, by discipline, at its usual place; not to scale. Names of disciplines are
 * free, so a kind of thing is known by words of both languages; what is not known is drawn as a block of its own.
 */
const GROUND = 210;
const KINDS = [
  ['tree', /tree|boom|bomen/, [285, 92]],
  ['lighting', /light|licht|armatu|mast/, [556, 84]],
  ['green', /green|groen|plant|hedge|gazon|berm/, [268, 190]],
  ['deck', /deck|\bdek|bridge|brug|viaduct/, [400, 196]],
  ['court', /court|plein|hof|square/, [372, 214]],
  ['footway', /foot|trottoir|voetpad|stoep|sidewalk/, [612, 214]],
  ['watercourse', /watercourse|watergang|sloot|gracht|canal|ditch|oever|bank|vijver/, [262, 236]],
  ['storage', /storage|berging|buffer|krat/, [300, 408]],
  ['culvert', /culvert|duiker/, [372, 392]],
  ['storm', /storm|hwa|regen|infiltra|rain|drain|hemelwater/, [524, 388]],
  ['sewer', /sewer|riool|riolering|vuilwater|dwa|gemengd/, [450, 430]],
  ['gas', /gas/, [632, 276]],
  ['heat', /heat|warmte/, [292, 318]],
  ['telecom', /telecom|data|glasvezel|fib(re|er)|internet/, [642, 246]],
  ['electricity', /electr|elektr|cable|kabel|stroom|power/, [588, 256]],
  ['water', /water/, [606, 312]],
  ['road', /road|weg|rijbaan|verhard|asfalt|pavement|street|straat/, [450, 214]],
];
const OTHER_PLACES = [[345, 330], [520, 330], [345, 460], [560, 450]];

function kindOf(discipline) {
  const name = discipline.toLowerCase();
  const known = KINDS.find(([, words]) => words.test(name));
  return known === undefined ? `other ${discipline}` : known[0];
}

/** Assets in the order of the drawing, from above to below, in groups that share a picture. */
function stackGroups(assets) {
  const groups = new Map();
  for (const asset of assets) {
    const kind = kindOf(data.names.disciplines[asset.discipline]);
    if (!groups.has(kind)) { groups.set(kind, []); }
    groups.get(kind).push(asset);
  }
  let others = 0;
  const placed = [...groups].map(([kind, members]) => {
    const known = KINDS.find(([name]) => name === kind);
    const at = known === undefined ? OTHER_PLACES[others++ % OTHER_PLACES.length] : known[2];
    return {kind: known === undefined ? 'other' : kind, members, at};
  });
  placed.sort((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0]);
  let number = 0;
  for (const group of placed) {
    group.members.sort((a, b) => a.due - b.due);
    group.first = number + 1;
    number += group.members.length;
    group.last = number;
  }
  return placed;
}

function pipes(at, radius, group, className) {
  const count = Math.min(3, group.members.length);
  return Array.from({length: count}, (unused, i) => svg('circle', {
    class: `pipe ${className}`, cx: at[0] + (i - (count - 1) / 2) * radius * 2.3, cy: at[1], r: radius,
  }));
}

const PICTURES = {
  tree: () => [
    svg('rect', {class: 'trunk', x: 280, y: 130, width: 10, height: 80}),
    svg('path', {class: 'roots', d: 'M285 210 q-30 18 -40 44 M285 210 q4 26 -4 52 M285 210 q28 16 38 40'}),
    svg('circle', {class: 'crown', cx: 285, cy: 92, r: 48}), svg('circle', {class: 'crown', cx: 256, cy: 112, r: 28}),
    svg('circle', {class: 'crown', cx: 314, cy: 112, r: 28}),
  ],
  lighting: () => [svg('path', {class: 'mast', d: 'M556 210 V66 q0 -14 -14 -14 h-22'}), svg('path', {class: 'lamp', d: 'M506 52 h26 l-4 10 h-18 z'})],
  green: () => [svg('path', {class: 'hedge', d: 'M248 210 v-18 q6 -12 12 0 q6 -12 12 0 q6 -12 12 0 q6 -12 12 0 q6 -12 12 0 v18 z'})],
  deck: () => [svg('rect', {class: 'deck', x: 330, y: 190, width: 240, height: 14})],
  court: () => [svg('rect', {class: 'paving', x: 330, y: 206, width: 240, height: 16})],
  footway: () => [svg('rect', {class: 'paving', x: 570, y: 206, width: 85, height: 14})],
  watercourse: () => [svg('path', {class: 'ditch', d: 'M246 210 l14 44 h44 l14 -44 z'}), svg('path', {class: 'ditch-water', d: 'M252 228 l8 26 h44 l8 -26 z'})],
  storage: () => [svg('rect', {class: 'crate', x: 262, y: 384, width: 76, height: 48}),
    svg('path', {class: 'crate-lines', d: 'M281 384 v48 M300 384 v48 M319 384 v48 M262 400 h76 M262 416 h76'})],
  culvert: group => [svg('rect', {class: 'concrete', x: 348, y: 372, width: 48, height: 40})],
  storm: group => pipes([524, 388], 20, group, 'storm'),
  sewer: group => pipes([450, 430], 27, group, 'sewer'),
  gas: group => pipes([632, 276], 8, group, 'gas'),
  heat: () => [svg('circle', {class: 'pipe heat', cx: 279, cy: 318, r: 12}), svg('circle', {class: 'pipe heat', cx: 306, cy: 318, r: 12})],
  telecom: group => pipes([642, 246], 5, group, 'telecom'),
  electricity: group => pipes([588, 256], 6, group, 'electricity'),
  water: group => pipes([606, 312], 13, group, 'water'),
  road: () => [svg('path', {class: 'asphalt', d: 'M330 208 q120 -12 240 0 v20 h-240 z'}), svg('rect', {class: 'foundation', x: 330, y: 228, width: 240, height: 16})],
  other: group => [svg('rect', {class: 'block', x: group.at[0] - 22, y: group.at[1] - 16, width: 44, height: 32, rx: 4})],
};

function house(x, turned) {
  const door = turned ? x + 8 : x + 28;
  return [
    svg('path', {class: 'house', d: `M${x} ${GROUND} V60 L${x + 25} 28 L${x + 50} 60 V${GROUND} z`}),
    svg('path', {class: 'window', d: `M${x + 8} 76 h12 v22 h-12 z M${x + 30} 76 h12 v22 h-12 z M${x + 8} 120 h12 v22 h-12 z M${x + 30} 120 h12 v22 h-12 z`}),
    svg('rect', {class: 'door', x: door, y: 170, width: 14, height: 40}),
  ];
}

function scenery() {
  return [
    svg('rect', {class: 'earth', x: 190, y: GROUND, width: 520, height: 290}),
    svg('rect', {class: 'subsoil', x: 190, y: 350, width: 520, height: 150}),
    ...house(194, false), ...house(656, true),
    svg('rect', {class: 'slabs', x: 244, y: GROUND, width: 86, height: 7}), svg('rect', {class: 'slabs', x: 570, y: GROUND, width: 86, height: 7}),
    svg('line', {class: 'surface', x1: 330, x2: 570, y1: GROUND, y2: GROUND}),
  ];
}

function rangeOf(values) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? String(least) : `${least}–${most}`;
}

function groupTitle(group) {
  const names = [...new Set(group.members.map(asset => data.names.disciplineWords[asset.discipline]))].join(', ');
  const name = names.length > 20 ? `${names.slice(0, 19)}…` : names;
  return group.members.length === 1 ? name : `${name} (${group.members.length})`;
}

function groupAge(group) {
  const there = group.members.filter(asset => !asset.planned);
  return there.length === 0 ? t('age.none') : t('age', rangeOf(there.map(asset => subject.baseYear - asset.start)));
}

function groupDue(group) {
  return group.members.length === 1 ? dueWords(group.members[0]) : t('due', rangeOf(group.members.map(asset => asset.due)));
}

/** State of the first of a group to be due. */
function groupState(group) {
  return stateOf(group.members.find(asset => !asset.planned) || group.members[0]);
}

function badge(group, x, y) {
  const text = group.first === group.last ? String(group.first) : `${group.first}–${group.last}`;
  const width = Math.max(26, 12 + 9 * text.length);
  return svg('g', {class: `badge ${groupState(group)}`},
    svg('rect', {x: x - width / 2, y: y - 13, width, height: 26, rx: 13}),
    svg('text', {x, y: y + 5, 'text-anchor': 'middle'}, text));
}

/** Labels of one side, as near to the height of their things as there is room. */
function labels(groups, left) {
  const spacing = Math.min(66, 480 / Math.max(1, groups.length));
  const roomy = spacing > 58;
  let lowest = 14;
  const heights = groups.map(group => {
    const y = Math.max(lowest, group.at[1] - 14);
    lowest = y + spacing;
    return y;
  });
  const overflow = Math.max(0, lowest - spacing - 468);
  return groups.map((group, i) => {
    const y = Math.max(14 + i * spacing, heights[i] - overflow);
    const [x, anchor] = left ? [176, 'end'] : [724, 'start'];
    return svg('g', {class: 'label'},
      svg('path', {class: 'leader', d: `M${left ? 184 : 716} ${y + 14} L${group.at[0]} ${group.at[1]}`}),
      svg('text', {x, y: y + 2, 'text-anchor': anchor, class: 'label-name'}, groupTitle(group)),
      roomy ? svg('text', {x, y: y + 22, 'text-anchor': anchor}, groupAge(group)) : null,
      svg('text', {x, y: y + (roomy ? 42 : 21), 'text-anchor': anchor}, groupDue(group)));
  });
}

function stackDrawing(groups, narrow) {
  const inReadingOrder = groups.filter(group => group.kind === 'road' || group.kind === 'deck' || group.kind === 'court');
  const rest = groups.filter(group => !inReadingOrder.includes(group));
  const left = groups.filter(group => group.at[0] < 450);
  const right = groups.filter(group => group.at[0] >= 450);
  return svg('svg', {viewBox: narrow ? '190 10 520 490' : '-75 0 1050 510', class: 'stack', role: 'img', 'aria-label': t('stack.alt')},
    scenery(), [...inReadingOrder, ...rest].map(group => PICTURES[group.kind](group)),
    narrow ? [] : [...labels(left, true), ...labels(right, false)],
    groups.map(group => badge(group, ...group.at)));
}

function ageBar(asset) {
  const part = Math.max(0, Math.min(1, (subject.baseYear - asset.start) / asset.life));
  return svg('svg', {viewBox: '0 0 60 8', class: `age ${stateOf(asset)}`, 'aria-hidden': 'true'},
    svg('rect', {class: 'age-back', width: 60, height: 8, rx: 2}), svg('rect', {class: 'age-part', width: 60 * part, height: 8, rx: 2}));
}

function stackTable(groups) {
  const columns = [
    {title: t('stack.number')}, {title: t('stack.asset')}, {title: t('stack.quantity'), number: true},
    {title: t('stack.age')}, {title: t('stack.due')},
  ];
  const rows = groups.flatMap(group => group.members.map((asset, i) => [
    String(group.first + i),
    el('span', {}, data.names.disciplineWords[asset.discipline], el('span', {class: 'place'}, asset.id),
      el('span', {class: 'place'}, data.names.parties[asset.party])),
    `${oneDecimal.format(asset.quantity)} ${asset.unit}`,
    asset.planned ? t('age.none') : el('span', {}, String(asset.start), el('span', {class: 'place'}, ageBar(asset),
      t('age.of', subject.baseYear - asset.start, asset.life))),
    el('span', {class: `due ${stateOf(asset)}`}, dueYear(asset)),
  ]));
  return scrolling(t('stack'), table(t('stack'), columns, rows, {class: 'small stack-table'}));
}

function stackKey() {
  return el('p', {class: 'key'}, ['past', 'soon', 'near', 'later', 'planned'].map(state =>
    el('span', {class: 'key-item'}, svg('svg', {viewBox: '0 0 26 26', class: 'key-badge', 'aria-hidden': 'true'},
      svg('g', {class: `badge ${state}`}, svg('rect', {x: 1, y: 1, width: 24, height: 24, rx: 12}))), t(`state.${state}`))));
}
