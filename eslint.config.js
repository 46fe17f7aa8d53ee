import tseslint from 'typescript-eslint';

/** What the page of `report` may use of its browser. */
const browser = [
  ...['document', 'history', 'location', 'getSelection', 'addEventListener', 'scrollTo', 'scrollY', 'Intl'],
  ...['atob', 'Blob', 'DecompressionStream', 'Response'],
];

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'fixtures'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['page/**/*.js'],
    languageOptions: { globals: Object.fromEntries(browser.map((name) => [name, 'readonly'])) },
    rules: {
      'no-undef': 'error',
      eqeqeq: 'error',
      // Markup out of text is what the page must never make.
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write'].map((property) => ({ property })),
      ],
    },
  },
);
