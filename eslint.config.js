import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/dist/', 'generated/', '**/node_modules/', '.build-*/', 'coverage/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='localeCompare']",
          message: 'sort by code units: a locale differs from machine to machine',
        },
      ],
    },
  },
  {
    files: ['src/runtime/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['node:*', '../*'] }],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/runtime/*/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['node:*', '../../*'] }] },
  },
);
