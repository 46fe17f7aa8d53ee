/** Affine matrices as PDFs write them. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Six numbers as pdf.js hands them over, in a list or a typed array; what is missing is that of the unit. */
export function toMatrix(m: ArrayLike<unknown>): Matrix {
  const at = (index: number, unit: number): number => Number(m[index] ?? unit);
  return [at(0, 1), at(1, 0), at(2, 0), at(3, 1), at(4, 0), at(5, 0)];
}

/** First `b`, then `a`. */
export function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}
