import { idOf, nodeId, userResource } from './user.ts';
import type { Route } from './route.ts';
import type { Json } from './schema.ts';
import type { World } from './world.ts';

export const repositoryPath = '/repos/{owner}/{repo}';

/** When the repository and the pull request were made; no answer depends on the day of the run. */
export const longAgo = '2026-01-02T03:04:05Z';

/** Links of a repository: name of the field without `_url`, and the path below the repository. */
const links: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

const features = ['issues', 'projects', 'wiki', 'pages', 'downloads', 'discussions'];
const counts = ['forks', 'stargazers', 'watchers', 'open_issues', 'subscribers', 'network'];

/** `fullName` is `owner/name`: the repository itself or the fork a pull request comes from. */
export function repositoryResource(world: World, fullName: string, defaultBranch: string): Json {
  const [owner = '', name = ''] = fullName.split('/');
  const api = `${world.url}/repos/${fullName}`;
  const web = `github.com/${fullName}`;
  return {
    id: idOf(fullName),
    node_id: nodeId('R', fullName),
    name,
    full_name: fullName,
    owner: userResource(world.url, owner),
    private: true,
    visibility: 'private',
    html_url: `https://${web}`,
    description: null,
    fork: fullName !== world.repository,
    url: api,
    ...Object.fromEntries(Object.entries(links).map(([key, path]) => [`${key}_url`, api + path])),
    git_url: `git://${web}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    clone_url: `https://${web}.git`,
    svn_url: `https://${web}`,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    size: 1,
    default_branch: defaultBranch,
    ...Object.fromEntries(features.map((feature) => [`has_${feature}`, false])),
    ...Object.fromEntries(counts.map((count) => [`${count}_count`, 0])),
    forks: 0,
    open_issues: 0,
    watchers: 0,
    topics: [],
    archived: false,
    disabled: false,
    pushed_at: longAgo,
    created_at: longAgo,
    updated_at: longAgo,
  };
}

export function repositoryRoutes(world: World): Route[] {
  return [
    {
      operation: `GET ${repositoryPath}`,
      need: 'metadata',
      answer: () => ({ status: 200, body: repositoryResource(world, world.repository, world.pull.base) }),
    },
  ];
}
