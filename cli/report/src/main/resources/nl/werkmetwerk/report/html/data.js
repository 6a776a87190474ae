/* The data of the page: columns by street and by opportunity, and the stacks, of which only the street opened is read. */
const data = JSON.parse(document.getElementById('data').textContent);
const subject = data.subject;
const streets = data.streets;
const found = data.opportunities;
const streetCount = streets.id.length;
const foundCount = found.street.length;

/* Opportunity of a street, −1 where combining does not pay. */
const foundAt = new Int32Array(streetCount).fill(-1);
found.street.forEach((street, opportunity) => { foundAt[street] = opportunity; });

let stackLines = null;

/** What lies in a street, as an object with names for its fields. */
function stackOf(street) {
  if (stackLines === null) {
    stackLines = document.getElementById('stacks').textContent.split('\n').slice(1);
  }
  const line = JSON.parse(stackLines[street]);
  const assets = line.assets.map(([id, discipline, party, quantity, unit, start, planned, life, due, apart, together]) => ({
    id, discipline, party, quantity, unit: data.names.units[unit], start, planned: planned === 1, life, due,
    apart: apart.map(year => year + subject.baseYear), together: together.map(year => year + subject.baseYear),
  }));
  const riders = (line.riders || []).map(([asset, planned, alone, withWorks, earlier, pays]) => ({
    asset: assets[asset], planned, alone, withWorks, earlier, pays: pays === 1,
  }));
  const joint = (line.joint || []).map(asset => assets[asset]);
  return {assets, riders, joint, coincident: line.coincident, first: line.first, cost: line.cost};
}

function nameOf(street) {
  return streets.name[street] || streets.id[street];
}

/** District and city of a street, as far as known. */
function placeOf(street) {
  const district = data.names.districts[streets.district[street]];
  const city = data.names.cities[streets.city[street]];
  return [district, city].filter(name => name !== undefined).join(', ');
}

/** Adds up a column of opportunities. */
function sum(opportunities, column) {
  let total = 0;
  for (const opportunity of opportunities) {
    total += column[opportunity];
  }
  return total;
}
