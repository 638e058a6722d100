import tseslint from 'typescript-eslint';

const LOCALE = {
  selector: "CallExpression[callee.property.name='localeCompare']",
  message: 'sort by code units: a locale differs from machine to machine',
};

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
      'no-restricted-syntax': ['error', LOCALE],
    },
  },
  {
    files: ['test/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        LOCALE,
        {
          selector:
            "CallExpression[callee.object.name='fc'][callee.property.name=/^(assert|check|sample)$/]:not(:has(Property[key.name='seed']))",
          message: 'give the seed of test/seed.ts, so that a failure can be repeated',
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
