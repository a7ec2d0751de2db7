type FlagKind = 'boolean' | 'one' | 'many';

export interface Grammar {
  readonly keyword: string;
  /**
   * How the text after the flags is read. `command`: JSON or shell words · `list`, `list-or-json` · `whole`: one argument ·
   * `pairs`: `NAME=value …` or `NAME value` · `names`: `NAME` or `NAME=value`, several.
   */
  readonly reads:
    | 'command'
    | 'healthcheck'
    | 'list'
    | 'list-or-json'
    | 'names'
    | 'onbuild'
    | 'pairs'
    | 'whole';
  readonly least: number;
  /** Whether variables in the arguments are substituted by the builder. */
  readonly expands: boolean;
  readonly heredocs: boolean;
  /** Flags with a fixed number of values; others are accepted as they come. */
  readonly flags: ReadonlyMap<string, FlagKind>;
}

function grammar(
  keyword: string,
  reads: Grammar['reads'],
  least: number,
  flags: Readonly<Record<string, FlagKind>> = {},
): [string, Grammar] {
  const expands = !['command', 'healthcheck', 'onbuild'].includes(reads) && keyword !== 'MAINTAINER';
  const heredocs = ['RUN', 'COPY', 'ADD'].includes(keyword);
  const flagKinds = new Map(Object.entries(flags));
  return [keyword.toLowerCase(), { keyword, reads, least, expands, heredocs, flags: flagKinds }];
}

const copyFlags = { chown: 'one', chmod: 'one', link: 'boolean', exclude: 'many' } as const;
const healthFlags = ['interval', 'timeout', 'start-period', 'start-interval', 'retries'];

const grammars = new Map<string, Grammar>([
  grammar('ADD', 'list-or-json', 2, {
    ...copyFlags,
    checksum: 'one',
    'keep-git-dir': 'boolean',
    unpack: 'boolean',
  }),
  grammar('ARG', 'names', 1),
  grammar('CMD', 'command', 0),
  grammar('COPY', 'list-or-json', 2, { ...copyFlags, from: 'one', parents: 'boolean' }),
  grammar('ENTRYPOINT', 'command', 0),
  grammar('ENV', 'pairs', 1),
  grammar('EXPOSE', 'list', 1),
  grammar('FROM', 'list', 1, { platform: 'one' }),
  grammar('HEALTHCHECK', 'healthcheck', 1, Object.fromEntries(healthFlags.map((name) => [name, 'one']))),
  grammar('LABEL', 'pairs', 1),
  grammar('MAINTAINER', 'whole', 1),
  grammar('ONBUILD', 'onbuild', 1),
  grammar('RUN', 'command', 0, { mount: 'many', network: 'one', security: 'one', device: 'many' }),
  grammar('SHELL', 'command', 1),
  grammar('STOPSIGNAL', 'whole', 1),
  grammar('USER', 'whole', 1),
  grammar('VOLUME', 'list-or-json', 1),
  grammar('WORKDIR', 'whole', 1),
]);

/** The grammar of an instruction, its keyword in any case. */
export function grammarOf(keyword: string): Grammar | undefined {
  return grammars.get(keyword.toLowerCase());
}
