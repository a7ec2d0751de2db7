import type { Status } from '../../report/status.ts';
import { attempt, type Delivery, type Publication } from './publication.ts';

const context = 'concentric';

/** Sets the commit status. */
export async function publishStatus(status: Status, publication: Publication): Promise<Delivery> {
  const { client, repository, headSha, links } = publication;
  const address = links.report === undefined ? {} : { target_url: links.report };
  return attempt('status', 'statuses: write', async () => {
    await client.once(
      async () => {
        await client.rest.repos.createCommitStatus({
          ...repository,
          ...status,
          ...address,
          sha: headSha,
          context,
        });
        return true;
      },
      async () => {
        const parameters = { ...repository, ref: headSha, per_page: 100 };
        const { data } = await client.rest.repos.listCommitStatusesForRef(parameters);
        const latest = data.find((each) => each.context === context);
        return latest?.state === status.state && latest.description === status.description ? true : undefined;
      },
    );
    return [`status ${context}: ${status.state}`];
  });
}
