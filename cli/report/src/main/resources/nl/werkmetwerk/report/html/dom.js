/* Elements. Names from a case become text and nothing else: there is no markup from data on this page. */
const SVG = 'http://www.w3.org/2000/svg';

function filledWith(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined) {
      element.append(child);
    }
  }
  return element;
}

function el(name, attributes, ...children) {
  return filledWith(document.createElement(name), attributes, children);
}

function svg(name, attributes, ...children) {
  return filledWith(document.createElementNS(SVG, name), attributes, children);
}

function byId(id) {
  return document.getElementById(id);
}

function replace(id, ...children) {
  byId(id).replaceChildren(...children.flat(Infinity).filter(child => child !== null && child !== undefined));
}

/** A table, its caption for those who hear it, from columns {title, number} and rows of cells, each a text or an element. */
function table(caption, columns, rows, attributes) {
  return el('table', attributes || {},
    el('caption', {class: 'hidden'}, caption),
    el('thead', {}, el('tr', {}, columns.map(column => el('th', {scope: 'col', class: column.number ? 'number' : null}, column.title)))),
    el('tbody', {}, rows.map(cells => el('tr', {}, cells.map((cell, i) =>
      i === 0 ? el('th', {scope: 'row'}, cell) : el('td', {class: columns[i].number ? 'number' : null}, cell))))));
}

/** A part that is wider than a narrow screen scrolls by itself, with the keyboard too. */
function scrolling(label, ...children) {
  return el('div', {class: 'scrolling', role: 'group', tabindex: '0', 'aria-label': label}, ...children);
}
