/* The data of the page: the flows of every strategy, the levers, and what was found with the levers as in the case. */
const data = JSON.parse(document.getElementById('data').textContent);
const subject = data.subject;
const strategies = data.strategies;
const strategyCount = strategies.length;
const baselineCount = data.baselines.length;

/* Numbers of years after which the horizon may end, and which of them is that of the case. */
const endYears = strategies[0].ends.map(end => end.years);
const ownEnd = endYears.indexOf(subject.horizon);
const longestYears = endYears[endYears.length - 1];

/** Name of a strategy in the words of its reader. */
function strategyName(strategy) {
  return strategies[strategy].name;
}
