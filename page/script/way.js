/** Where the reader is: the address of the page, and how many steps back the way in was. */

const listeners = [];

/** `back` tells who listens that this is a way back, not a way on. */
export const onWay = (listener) => listeners.push(listener);

const tell = (back) => listeners.forEach((listener) => listener(back));

const steps = () => history.state?.steps ?? 0;

/** A step on; in the place of the present one where there is nothing to come back to. */
export function go(hash, instead = false) {
  if (instead) history.replaceState({ steps: steps() }, '', hash);
  else history.pushState({ steps: steps() + 1 }, '', hash);
  tell(false);
}

/** Back to before this step, if it began on this page; else to the start of the page. */
export function goBack() {
  if (steps() > 0) history.back();
  else go('#glance-title', true);
}

addEventListener('popstate', () => tell(true));
