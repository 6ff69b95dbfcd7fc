import css from '@eslint/css';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier/flat';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import { tailwind4 } from 'tailwind-csstree';
import tseslint from 'typescript-eslint';

/**
 * Imports run one way: content, language → citations, outputs, figures → components → layouts →
 * pages (README). Of two entries for the same file the later one counts.
 */
const layers = [
  {
    files: ['src/{content,language,typeset,figures}/**/*.ts'],
    beyond:
      '^astro|(^|/)(build|checks|citations|components|dictionary|enhance|layouts|outputs|pages|social)/',
    why: 'What is read and derived from content is plain TypeScript: no Astro, and nothing that draws',
  },
  {
    files: ['src/outputs/**/*.ts'],
    beyond: '^astro|(^|/)(build|checks|components|dictionary|enhance|layouts|pages|social)/',
    why: 'What machines read is written from the content, without Astro',
  },
  {
    files: ['src/citations/**/*.ts'],
    beyond: '^astro|(^|/)(build|checks|components|enhance|layouts|outputs|pages|social)/',
    why: 'A citation is written from the content and the dictionary',
  },
  {
    files: ['src/checks/**/*.ts'],
    beyond: '^astro|(^|/)(build|components|dictionary|enhance|layouts|pages|social)/',
    why: 'A check knows the content and nothing else',
  },
  {
    files: ['src/{social,pictures}/**/*.ts'],
    beyond: '^astro|(^|/)(build|components|enhance|layouts|pages)/',
    why: 'A share card or picture is drawn from the content and the dictionary, without Astro',
  },
  {
    files: ['src/search/**/*.ts'],
    beyond: '^astro|(^|/)(build|components|layouts|pages|social)/',
    why: 'The index is written from the content, with what the script asks it by; no Astro',
  },
  {
    files: ['src/{build,preview}/**/*.ts'],
    beyond: '(^|/)(components|enhance|layouts|pages)/',
    why: 'The build finishes what pages drew; it knows the content and the files, not who drew them',
  },
  {
    files: ['src/dictionary/**/*.ts'],
    beyond: '^astro|(^|/)(build|checks|components|enhance|layouts|pages|social)/',
    why: 'The dictionary holds words; it may name types of the content',
  },
  {
    files: ['src/components/**/*.{ts,astro}', 'src/figures/**/*.astro'],
    beyond: '(^|/)(build|checks|layouts|pages)/',
    why: 'A component draws; layouts and pages use it, never the reverse',
  },
  {
    files: [
      'src/components/*.astro',
      'src/components/!(prose)/**/*.astro',
      'src/figures/**/*.astro',
    ],
    beyond: String.raw`(^|/)(build|checks|layouts|pages)/|^(\.\./)+book\.ts$`,
    why: 'A component draws what its props hold; only prose/ and pages/ open the book',
  },
  {
    files: ['src/layouts/**/*.{ts,astro}'],
    beyond: String.raw`(^|/)(build|checks|pages)/|^(\.\./)+book\.ts$`,
    why: 'A layout places what a page found; only prose/ and pages/ open the book',
  },
  {
    files: ['src/enhance/**/*.{ts,astro}'],
    beyond: String.raw`^\.\./`,
    why: 'An enhancement knows the DOM and nothing of the site',
  },
];

/**
 * Tailwind's own at-rules, and the margin box of printed pages that the parser does not know yet.
 * @type {typeof tailwind4}
 */
const syntax = (css) => {
  const tailwind = tailwind4(css);
  const marginBox = { prelude: null, descriptors: tailwind.properties };
  return { ...tailwind, atrules: { ...tailwind.atrules, 'bottom-right': marginBox } };
};

export default defineConfig(
  globalIgnores([
    'dist/',
    '.dist-*/',
    'deposit/',
    '.astro/',
    '.cache/',
    'test-results/',
    'playwright-report/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    name: 'scripts',
    files: ['**/*.mjs'],
    extends: [js.configs.recommended, tseslint.configs.strict],
    languageOptions: { globals: globals.node },
  },

  {
    name: 'typescript',
    files: ['**/*.ts'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // node:test returns a promise that its own runner awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'describe', 'it', 'suite'] },
          ],
        },
      ],
      // Han text is counted by code points, which is what spreading a string gives.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A number in a template is as plain as it looks.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },

  {
    name: 'lists of components',
    files: ['src/components/**/index.ts'],
    // They import .astro files, whose types only `astro check` knows.
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },

  {
    name: 'astro',
    files: ['**/*.astro'],
    // Typed rules see `any` where one .astro file imports another; `astro check` types these, and
    // knows every global.
    extends: [js.configs.recommended, tseslint.configs.strict, astro.configs['flat/recommended']],
    rules: { 'no-undef': 'off' },
  },

  layers.map(({ files, beyond, why }) => ({
    name: `layer of ${files.join(' and ')}`,
    files,
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: beyond, message: why }] }],
    },
  })),

  {
    name: 'css',
    files: ['**/*.css'],
    plugins: { css },
    language: 'css/css',
    languageOptions: { customSyntax: syntax, tolerant: true },
    extends: [css.configs.recommended],
    rules: {
      'css/prefer-logical-properties': 'error',
      'css/use-layers': ['error', { allowUnnamedLayers: false, requireImportLayers: false }],
      // Tokens are declared in another file than the one that reads them.
      'css/no-invalid-properties': ['error', { allowUnknownVariables: true }],
      // Newer features are used where a browser without them loses nothing it needs.
      'css/use-baseline': 'off',
    },
  },

  prettier,
);
