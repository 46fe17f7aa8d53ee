import type { Document } from './types.js';

/** Whether text is known to come from a scan: from the file's name and words, or from how a PDF lays them over its pictures. */
export const isScanned = ({ format, scanned }: Pick<Document, 'format' | 'scanned'>): boolean =>
  format === 'ocr-text' || scanned === true;
