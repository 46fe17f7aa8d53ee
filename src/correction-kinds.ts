/** What corrections are of, as the contract names them. Apart, so that who only names them loads nothing else. */
export const correctionKinds = [
  'word',
  'reference',
  'mark',
  'label',
  'spacing',
  'hyphen',
  'furniture',
  'bullet',
  'heading',
] as const;
