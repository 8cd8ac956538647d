import { existsSync, readdirSync } from 'node:fs';

/** Every room that registers an element; `embed/` has what all of them inherit. */
const rooms = readdirSync(new URL('src', import.meta.url))
  .filter((name) => name !== 'embed' && existsSync(new URL(`src/${name}/define.ts`, import.meta.url)))
  .sort();

/** What `cem analyze` reads. The manifest is committed; a check fails when it is not what the sources give. */
export default {
  globs: [
    'src/embed/element.ts',
    ...rooms.flatMap((name) => [`src/${name}/${name}.ts`, `src/${name}/define.ts`]),
  ],
  litelement: true,
  // Else every run, the check's into a temporary folder too, writes its own address into package.json.
  packagejson: false,
  plugins: [publicOnly(), bothSpellings(), definitions()],
};

/** Leaves out what a page cannot use: private and protected members, reactive state, and variables inside functions. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const module of modules) {
        module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
        for (const element of module.declarations) {
          const hidden = new Set(
            element.members.filter(({ privacy = 'public' }) => privacy !== 'public').map(({ name }) => name),
          );
          element.members = element.members.filter(({ name }) => !hidden.has(name));
          element.attributes = element.attributes.filter(({ fieldName }) => !hidden.has(fieldName));
        }
      }
    },
  };
}

/** Every attribute is read with `data-` in front too, since some editors keep only such attributes. */
function bothSpellings() {
  return {
    name: 'both-spellings',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const element of modules.flatMap(({ declarations }) => declarations)) {
        element.attributes = element.attributes.flatMap((attribute) => [
          attribute,
          { ...attribute, name: `data-${attribute.name}`, description: `The same as \`${attribute.name}\`.` },
        ]);
      }
    },
  };
}

/** Names the module that registers each element: the analyzer does not know our `define`. */
function definitions() {
  return {
    name: 'definitions',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const { path, declarations } of modules) {
        for (const { name, tagName } of declarations) {
          const define = modules.find((module) => module.path === path.replace(/[^/]+$/, 'define.ts'));
          define?.exports.push({
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name, module: path },
          });
        }
      }
    },
  };
}
