/* The address of what is shown, #rate=0.03&price.pipe=1.1: it can be kept or sent, and opens turned as it was. */
function keepAddress() {
  const kept = new URLSearchParams(turnedLevers().map(one => [one.id, String(one.value)]));
  if (shown.strategy >= 0) {
    kept.set('strategy', strategies[shown.strategy].id);
  }
  const address = kept.toString() === '' ? location.pathname + location.search : `#${kept}`;
  try {
    history.replaceState(null, '', address);
  } catch (refused) {
    return; // a browser that lets no page do so goes without
  }
}

/** Turns the levers as the address says. */
function openAddress() {
  const kept = new URLSearchParams(location.hash.slice(1));
  allLevers.forEach(one => {
    const value = kept.has(one.id) && kept.get(one.id).trim() !== '' ? Number(kept.get(one.id)) : one.initial;
    setLever(one, Number.isFinite(value) ? value : one.initial);
  });
  shown.strategy = strategies.findIndex((one, number) => number > 0 && one.id === kept.get('strategy'));
  byId('strategy').value = String(shown.strategy);
  byId('each-price').open = priceLevers.some(one => one.value !== one.initial);
}
