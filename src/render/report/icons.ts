/** A shape for every status, so that no colour stands alone. */
import type { State } from '../../types.js';
import { type Child, h, type Markup, many } from './html.js';
import type { ReportSay } from './types.js';

const circle = (attributes: Record<string, string | number> = {}): Markup =>
  h('circle', { cx: 8, cy: 8, r: 6.25, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5, ...attributes });
const line = (d: string, name: string | null = null): Markup =>
  h('path', {
    d,
    class: name,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1.8,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
const area = (d: string): Markup => h('path', { d, fill: 'currentColor' });
/** Drawn in the colour of the paper. */
const inside = 'cut';

/** How far a thing has come fills a circle; how else it ended is a shape of its own. */
const shapes: Readonly<Record<State, readonly Child[]>> = {
  announced: [circle()],
  starting: [circle(), area('M8 8V1.75A6.25 6.25 0 0 1 14.25 8Z')],
  in_progress: [circle(), area('M8 1.75A6.25 6.25 0 0 1 8 14.25Z')],
  completed: [circle({ fill: 'currentColor' }), line('M5 8.2l2.2 2.2L11.2 6', inside)],
  closed: [area('M2 2h12v12H2Z'), line('M5 8.2l2.2 2.2L11.2 6', inside)],
  held: [
    h('path', { d: 'M2 2h12v12H2Z', fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 }),
    line('M6.2 5.5v5M9.8 5.5v5'),
  ],
  declined: [circle(), line('M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8')],
  dropped: [area('M8 1l7 7-7 7-7-7Z'), line('M5.2 8h5.6', inside)],
  open: [h('path', { d: 'M8 1.6l6.4 6.4L8 14.4 1.6 8Z', fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 })],
  unknown: [circle({ 'stroke-dasharray': '2 2.2' })],
};

/** The drawings, once; each use of one is a reference to it. */
export const sprite = (): Markup =>
  h(
    'svg',
    { class: 'sprite', 'aria-hidden': 'true', width: 0, height: 0 },
    ...Object.entries(shapes).map(([state, shape]) =>
      h('symbol', { id: `i-${state}`, viewBox: '0 0 16 16' }, ...shape),
    ),
  );

export const icon = (state: State): Markup =>
  h('svg', { class: 'icon', 'aria-hidden': 'true' }, h('use', { href: `#i-${state}` }));

/** Shape, colour and word of a status. */
export const stateMark = (state: State, say: ReportSay): Markup =>
  h('span', { class: `state s-${state}` }, icon(state), many(say(`state.${state}`)));
