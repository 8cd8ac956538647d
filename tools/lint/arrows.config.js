/**
 * Who may import whom. An arrow that is not drawn here is a mistake:
 *
 *   data-schema ← harvest          data-schema/terms ← widgets
 *   data-schema, widgets ← intake  data-schema, widgets ← portal (harvest only through its files)
 *
 * Inside intake: protocol ← reporter, service, inbox, command; reporter/page ← service ← command; the form's words ← inbox.
 */
const packages = 'packages/(data-schema|harvest|widgets|intake|portal)/';

/** @param {string} from @param {string[]} allowed names of packages it may import */
const only = (from, allowed) => ({
  name: `${from}-imports-${allowed.join('-and-') || 'no-package'}`,
  severity: 'error',
  from: { path: `^packages/${from}/` },
  to: { path: packages, pathNot: [from, ...allowed].map((name) => `packages/${name}/`) },
});

export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    only('data-schema', []),
    only('harvest', ['data-schema']),
    only('widgets', ['data-schema']),
    only('intake', ['data-schema', 'widgets']),
    only('portal', ['data-schema', 'widgets']),
    {
      name: 'protocol-stands-alone',
      comment: 'No service, no element.',
      severity: 'error',
      from: { path: '^packages/intake/src/protocol/', pathNot: '[.]test[.]ts$' },
      to: { path: '(^packages/intake/src/(?!protocol)|node_modules/(hono|lit|zod)/)' },
    },
    {
      name: 'protocol-is-safe-for-a-browser',
      comment: 'Only what tries it may use Node.',
      severity: 'error',
      from: { path: '^packages/intake/src/protocol/', pathNot: '(/test-[^/]*|[.](test|prove))[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'what-a-browser-loads-has-no-service',
      severity: 'error',
      from: { path: '^packages/intake/src/(reporter|inbox)/', pathNot: '[.]test[.]ts$' },
      to: { path: '(^packages/intake/src/(service|command)/|node_modules/(hono|nodemailer|zod)/)' },
    },
    {
      name: 'the-service-knows-of-the-page-only-how-to-write-it',
      severity: 'error',
      from: { path: '^packages/intake/src/service/' },
      to: { path: '^packages/intake/src/(command|inbox|reporter/(?!page))' },
    },
    {
      name: 'the-inbox-knows-of-the-form-only-its-words',
      comment: 'Both ends call a choice the same.',
      severity: 'error',
      from: { path: '^packages/intake/src/inbox/' },
      to: { path: '^packages/intake/src/reporter/(?!locales/)' },
    },
    {
      name: 'widgets-import-only-terms',
      comment: 'zod must never reach a reader through a widget.',
      severity: 'error',
      from: { path: '^packages/widgets/src/' },
      to: {
        path: 'packages/data-schema/',
        pathNot: 'packages/data-schema/dist/terms/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'terms-import-no-zod',
      severity: 'error',
      from: { path: '^packages/data-schema/src/terms/', pathNot: '[.]test[.]ts$' },
      to: { path: '(node_modules/zod|packages/data-schema/src/models)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'charts-have-no-dom',
      comment: 'The same strings in Node and in a browser: no Lit, no element code.',
      severity: 'error',
      from: { path: '^packages/widgets/src/charts/', pathNot: '[.]test[.]ts$' },
      to: { path: '(node_modules/lit/|packages/widgets/src/(?!charts))' },
    },
    {
      name: 'no-reaching-into-another-package',
      comment: 'Only through a package’s public entry, which resolves to its dist.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/([^/]+)/src/', pathNot: '^packages/$1/' },
    },
    {
      name: 'the-attack-stands-alone',
      comment: 'A mistake in what hides figures must be none in what tries to find them.',
      severity: 'error',
      from: { path: '^tools/attack/' },
      to: { path: '^packages/' },
    },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: {},
      // A file's address, which the bundler gives: a package names only the file in its exports.
      to: { couldNotResolve: true, pathNot: ['^astro:', '^/pagefind/', '[.]wasm[?]url$'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist'] },
    exclude: { path: ['[.]astro$', '/[.]astro/'] },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'node'] },
  },
};
