/** What a sheet needs besides its cells, which the package for workbooks leaves to its users: a filter and links. */
import { getCellAddress, getSelfClosingTagMarkup } from 'write-excel-file/utility';

/** A cell that leads to an official page; rows and columns are counted from 0, the header among them. */
export interface Link {
  readonly row: number;
  readonly column: number;
  readonly url: string;
}

/** With more links in one sheet (65,530) Excel takes the file for damaged. */
export const mostLinks = 65_000;

const linkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const linkId = (at: number): string => `rId-link-${at + 1}`;
const cellsEnd = '</sheetData>';

/** Rows and columns of a sheet, the header among them. */
export interface Extent {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** The sheet with a filter over all its cells and its links: behind the cells, in the order of ECMA-376 18.3.1.99. */
export function withFilterAndLinks(xml: string, { rows, columns }: Extent, links: readonly Link[]): string {
  const filter = getSelfClosingTagMarkup('autoFilter', { ref: `A1:${getCellAddress(rows - 1, columns - 1)}` });
  const items = links.map(({ row, column }, at) =>
    getSelfClosingTagMarkup('hyperlink', { ref: getCellAddress(row, column), 'r:id': linkId(at) }),
  );
  const all = links.length === 0 ? '' : `<hyperlinks>${items.join('')}</hyperlinks>`;
  return xml.replace(cellsEnd, () => cellsEnd + filter + all);
}

/** The workbook with the name by which LibreOffice and old Excel know the filter of each sheet. */
export function withFilterNames(xml: string, sheets: readonly Extent[]): string {
  const names = sheets.map(({ name, rows, columns }, at) => {
    const last = getCellAddress(rows - 1, columns - 1).replace(/^([A-Z]+)/, '$$$1$$');
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${name}'!$A$1:${last}</definedName>`;
  });
  return xml.replace('<definedNames/>', () => `<definedNames>${names.join('')}</definedNames>`);
}

/** Where the links of a sheet lead. */
export const relationsOf = (links: readonly Link[]): string =>
  links
    .map(({ url }, at) =>
      getSelfClosingTagMarkup('Relationship', { Id: linkId(at), Type: linkType, Target: url, TargetMode: 'External' }),
    )
    .join('');
