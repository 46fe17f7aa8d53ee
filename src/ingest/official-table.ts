/** Tables of the official publications (the exchange model of CALS) with the columns and spans of HTML. */
import type { Tag } from './markup.js';

/** The columns of a group by their names. */
export function columnsOf(group: Tag): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  let next = 0;
  for (const child of group.children) {
    if (typeof child !== 'object' || child.name !== 'colspec') continue;
    const { colname, colnum } = child.attributes;
    const number = Number.parseInt(colnum ?? '', 10);
    next = Number.isNaN(number) ? next : number - 1;
    if (colname !== undefined) columns.set(colname, next);
    next += 1;
  }
  return columns;
}

/** In which column a cell stands, and how many columns and rows it covers. */
export function spansOf({ attributes }: Tag, columns: ReadonlyMap<string, number>): Record<string, string> {
  const { colname, namest, nameend, morerows } = attributes;
  const first = columns.get(namest ?? colname ?? '');
  const last = columns.get(nameend ?? '');
  const more = Number.parseInt(morerows ?? '', 10);
  return {
    ...(first === undefined ? {} : { column: String(first) }),
    ...(first === undefined || last === undefined || last <= first ? {} : { colspan: String(last - first + 1) }),
    ...(more > 0 ? { rowspan: String(more + 1) } : {}),
  };
}
