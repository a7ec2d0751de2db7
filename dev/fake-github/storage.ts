import { randomUUID } from 'node:crypto';
import { listen } from './server.ts';
import type { Server } from 'node:http';
import type { Received } from './gateway.ts';
import type { Reply } from './route.ts';
import type { Endpoint } from './server.ts';

/** The host that artifacts and archives are downloaded from, by links that expire. */
export interface Storage {
  readonly server: Server;
  /** Puts bytes there for a while and returns their address. */
  offer(bytes: Buffer, contentType: string, seconds: number): string;
  endpoint(): Endpoint;
}

interface Offer {
  readonly bytes: Buffer;
  readonly contentType: string;
  readonly expires: number;
}

export const storageRoute = 'GET storage';

export async function openStorage(violate: (text: string) => void): Promise<Storage> {
  const { server, url } = await listen();
  const offers = new Map<string, Offer>();

  async function answer({ target, headers }: Received): Promise<Reply> {
    // The real host refuses a second way to authenticate, and the token is none of its business.
    if (headers.authorization !== undefined) {
      violate(`the token was sent to the storage: ${target}`);
      return { status: 400, body: { message: 'InvalidAuthenticationInfo' } };
    }
    const offer = offers.get(target);
    if (offer === undefined) return { status: 404, body: { message: 'BlobNotFound' } };
    if (offer.expires < performance.now()) return { status: 403, body: { message: 'AuthenticationFailed' } };
    return { status: 200, bytes: offer.bytes, contentType: offer.contentType };
  }

  return {
    server,
    offer(bytes, contentType, seconds) {
      const target = `/${randomUUID()}?sig=signed`;
      offers.set(target, { bytes, contentType, expires: performance.now() + seconds * 1000 });
      return url + target;
    },
    endpoint: () => ({ route: storageRoute, kind: 'read', resource: undefined, answer }),
  };
}
