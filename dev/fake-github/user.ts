import type { Json } from './schema.ts';

/** A user as the API shows it; a login that ends in `[bot]` is an app's. */
export function userResource(url: string, login: string): Json {
  const name = encodeURIComponent(login);
  const api = `${url}/users/${name}`;
  return {
    login,
    id: idOf(login),
    node_id: nodeId('U', login),
    avatar_url: `https://avatars.githubusercontent.com/u/${idOf(login)}?v=4`,
    gravatar_id: '',
    url: api,
    html_url: `https://github.com/${name}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    user_view_type: 'public',
    site_admin: false,
  };
}

/** A number that is the same for the same text in every run. */
export function idOf(text: string): number {
  let id = 7;
  for (const character of text) id = (id * 31 + (character.codePointAt(0) ?? 0)) % 2_147_483_647;
  return id;
}

export function nodeId(kind: string, text: string): string {
  return `${kind}_${Buffer.from(text).toString('base64url')}`;
}
