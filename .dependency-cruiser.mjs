/** What each folder of src may import beside itself, itself last; `.github/ARCHITECTURE.md` says why. */
const layers = {
  finding: { folders: [] },
  parse: { folders: ['finding'], packages: ['js-yaml', 'unbash'] },
  bundle: { folders: ['parse', 'finding'] },
  analysis: { folders: ['bundle', 'parse', 'finding'], packages: ['fastest-levenshtein'] },
  rules: { folders: ['analysis', 'bundle', 'parse', 'finding'], packages: ['fastest-levenshtein'] },
  inspect: {
    folders: ['rules', 'render', 'analysis', 'bundle', 'parse', 'finding'],
    types: ['source'],
    packages: ['picomatch'],
  },
  process: { folders: ['finding'], system: true },
  source: { folders: ['finding', 'process'], packages: ['picomatch'], system: true },
  render: { folders: ['parse', 'finding'], types: ['source', 'process'] },
  scanners: { folders: ['finding'], types: ['process'], packages: ['zod'] },
  tools: { folders: ['finding'], types: ['process'], packages: ['zod'], system: true },
  compare: { folders: ['bundle', 'finding'] },
  policy: { folders: ['finding'], packages: ['zod', 'picomatch', 'fastest-levenshtein'] },
  config: {
    folders: ['finding', 'policy', 'parse'],
    files: ['rules/registry.generated.ts'],
    packages: ['zod', 'js-yaml', 'fastest-levenshtein'],
  },
  report: { folders: ['finding', 'policy'], packages: ['zod'] },
  github: {
    folders: ['finding', 'source', 'report'],
    files: ['version.generated.ts'],
    packages: ['@octokit'],
  },
  cli: {
    folders: ['config', 'report', 'source', 'finding', 'policy'],
    files: ['gate.ts', 'version.generated.ts', 'rules/[^/]+.ts'],
    packages: ['commander'],
    system: true,
  },
  action: {
    folders: ['github', 'config', 'report', 'source', 'finding', 'policy'],
    files: ['gate.ts', 'version.generated.ts', 'rules/[^/]+.ts'],
    packages: ['@actions', '@octokit', 'zod'],
    system: true,
  },
};
const folders = Object.keys(layers);
const entries = ['cli', 'action'];
const stages = folders.filter((folder) => !entries.includes(folder));

// Compute only; everything else of Node reaches the machine or the network.
const pureNode = ['assert', 'buffer', 'crypto', 'path', 'path/posix', 'string_decoder', 'url', 'util', 'zlib'];
const withoutNode = ['finding', 'rules'];

/** A regular expression for any of these. */
const any = (names) => `(?:${names.join('|')})`;
const escaped = (path) => path.replaceAll('.ts', String.raw`\.ts`);

function folderRules([folder, { folders: others, types = [], files = [], packages = [], system = false }]) {
  const inside = [`${any([folder, ...others, ...types])}/`, ...files.map((file) => `${escaped(file)}$`)];
  const forbid = (what, to) => ({
    name: `${what}-of-${folder}`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to,
  });
  const rules = [
    forbid('layers', { path: '^src/', pathNot: `^src/${any(inside)}` }),
    forbid('packages', {
      dependencyTypesNot: ['core'],
      couldNotResolve: false,
      pathNot: ['^src/', '^package\\.json$', ...packages.map((name) => `(?:^|/)node_modules/${name}/`)],
    }),
  ];
  if (!system) {
    const pure = withoutNode.includes(folder) ? {} : { pathNot: `^${any(pureNode)}$` };
    rules.push(forbid('system', { dependencyTypes: ['core'], ...pure }));
  }
  if (types.length > 0) {
    rules.push(forbid('values', { path: `^src/${any(types)}/`, dependencyTypesNot: ['type-only'] }));
  }
  return rules;
}

function entryRules(entry) {
  return {
    name: `only-${entry}`,
    severity: 'error',
    from: { path: `^src/${entry}\\.ts$` },
    to: { path: '^src/', pathNot: `^src/(?:${entry}/|node-version\\.ts$)` },
  };
}

export default {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'unlisted-folder',
      comment: 'A new folder of src needs its row in the table above.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/[^/]+/', pathNot: `^src/${any(folders)}/` },
    },
    {
      name: 'from-unlisted-folder',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/${any(folders)}/` },
      to: {},
    },
    {
      name: 'packages-of-a-rule',
      severity: 'error',
      from: { path: '^src/rules/[^/]+/' },
      to: { pathNot: '^src/' },
    },
    {
      name: 'never-shipped',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:dev|test|dist)/' },
    },
    {
      name: 'not-into-entries',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${any(entries)}(?:/|\\.ts$)` },
      to: { path: `^src/${any([...entries, 'index'])}(?:/|\\.ts$)` },
    },
    {
      name: 'layers-of-gate-and-library',
      severity: 'error',
      from: { path: '^src/(?:gate|index)\\.ts$' },
      to: {
        dependencyTypesNot: ['core'],
        pathNot: `^src/${any([...stages.map((stage) => `${stage}/`), 'gate\\.ts$', 'version\\.generated\\.ts$'])}`,
      },
    },
    {
      name: 'system-of-gate-and-library',
      severity: 'error',
      from: { path: '^src/(?:gate|index)\\.ts$' },
      to: { dependencyTypes: ['core'], pathNot: `^${any(pureNode)}$` },
    },
    ...entries.map(entryRules),
    ...Object.entries(layers).flatMap(folderRules),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
