/* Everything is there: draw the page. */
prepareFilters();
prepareList();
prepareMap();
prepareStreet();
redraws.push(drawYears);
state.grouping = streetCount > MANY_STREETS && data.names.districts.length > 1 ? 'district' : 'street';
redraw();
if (foundCount > 0) {
  showStreet(found.street[0]);
}
document.documentElement.dataset.ready = 'true';
