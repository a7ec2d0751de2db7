import { userResource } from './user.ts';
import type { Json } from './schema.ts';

/** The app whose token a job gets. */
export const actionsApp = 'github-actions';

/** An app as the API shows it beside what it has made. */
export function appResource(url: string, slug: string): Json {
  const isActions = slug === actionsApp;
  return {
    id: isActions ? 15_368 : 4711,
    slug,
    node_id: `A_${slug}`,
    client_id: `Iv1.${slug}`,
    owner: userResource(url, isActions ? 'github' : 'acme'),
    name: isActions ? 'GitHub Actions' : slug,
    description: null,
    external_url: `https://github.com/apps/${slug}`,
    html_url: `https://github.com/apps/${slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2019-12-10T19:04:12Z',
    permissions: { checks: 'write', metadata: 'read' },
    events: [],
  };
}

/** The app behind a login; `undefined` for a person. */
export function appOf(login: string): string | undefined {
  return login.endsWith('[bot]') ? login.slice(0, -'[bot]'.length) : undefined;
}
