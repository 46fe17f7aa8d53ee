import tseslint from 'typescript-eslint';

export default tseslint.config({ ignores: ['dist', 'node_modules', 'fixtures'] }, ...tseslint.configs.strict, {
  files: ['**/*.ts'],
  rules: {
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-non-null-assertion': 'error',
    '@typescript-eslint/consistent-type-imports': 'error',
    'no-console': 'error',
    eqeqeq: 'error',
  },
});
