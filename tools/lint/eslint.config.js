import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-eslint';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Globals of the machines that plain scripts run on. */
const nodeGlobals = Object.fromEntries(
  ['process', 'console', 'URL', 'Buffer', 'setTimeout', 'clearTimeout', 'setInterval', 'fetch'].map(
    (name) => [name, 'readonly'],
  ),
);

export default ts.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/.astro/**', 'build/**'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.astro'] } },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.{mjs,js}'],
    languageOptions: { globals: nodeGlobals },
  },
  {
    files: ['packages/{data-schema,harvest,widgets,intake}/src/**/*.ts'],
    extends: [...ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
  },
  {
    files: ['packages/widgets/src/**/*.ts', 'packages/intake/src/{reporter,inbox}/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['packages/widgets/src/**/*.ts', 'packages/intake/src/{reporter,inbox}/**/*.ts'],
    ...wc.configs['flat/best-practice'],
  },
  {
    files: ['packages/widgets/src/**/*.ts', 'packages/intake/src/{reporter,inbox}/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // A list without bullets is no list to VoiceOver unless it says so.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    // A test may look at what a promise gives without waiting for the runner's own promise.
    files: ['**/*.test.ts', '**/*.journey.ts', '**/*.prove.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
