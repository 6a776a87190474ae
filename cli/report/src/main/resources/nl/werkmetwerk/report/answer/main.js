/* Everything is there: draw the page, and again whenever something is turned. */
function draw() {
  const now = turned(levered());
  const answer = winnerOf(totalsAt(now, ownEnd));
  drawStanding();
  drawAnswer(now, answer);
  drawAsItStands(answer.told);
  drawRanking(now, answer);
  const strategy = strategyShown(answer);
  drawBridge(now, strategy);
  drawCash(now, strategy);
  drawWorks(strategy);
  drawDoubts(now, answer);
}

let waiting = false;

/** Draws once for all that is moved before the next frame. */
function changed() {
  if (!waiting) {
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw();
      keepAddress();
    });
  }
}

prepareLevers(changed);
prepareStrategy(changed);
standing.answer = winnerOf(totalsAt(turned(levered()), ownEnd));
openAddress();
draw();
window.addEventListener('hashchange', () => { openAddress(); draw(); });
document.documentElement.dataset.ready = 'true';
