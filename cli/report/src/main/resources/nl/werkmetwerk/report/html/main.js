/* Everything is there: draw the page. */
prepareFilters();
prepareList();
prepareMap();
prepareStreet();
prepareAddress();
redraws.push(drawYears);
state.grouping = streetCount > MANY_STREETS && data.names.districts.length > 1 ? 'district' : 'street';
const asAddressed = openAddress();
redraw();
if (!asAddressed && foundCount > 0) {
  showStreet(found.street[listed.opportunities[0] ?? 0]);
}
document.documentElement.dataset.ready = 'true';
