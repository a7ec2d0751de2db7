import fc from 'fast-check';
import { load } from 'js-yaml';
import { rules } from '../../src/rules/registry.generated.ts';
import type { PlainObject } from './arbitrary-objects.ts';
import { isList } from './yaml-writer.ts';
import type { Plain } from './yaml-writer.ts';

/** The objects that rules give as examples, as far as they are plain YAML; each gets a name of its own. */
const examples: readonly PlainObject[] = rules
  .filter(({ on }) => on === 'object' || on === 'pod' || on === 'container')
  .flatMap(({ examples: { bad, good } }) => [...bad, ...good])
  .flatMap((text) => (typeof text === 'string' ? text.split(/^---$/m) : []))
  .flatMap((text) => {
    const object = plainObject(text);
    return object === undefined ? [] : [object];
  });

function plainObject(text: string): PlainObject | undefined {
  try {
    const object = plain(load(text));
    if (!isMapping(object) || typeof object['kind'] !== 'string' || object['kind'].endsWith('List'))
      return undefined;
    return object;
  } catch {
    return undefined;
  }
}

/** Without nulls, which mean the same as nothing. */
function plain(value: unknown): Plain {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, child]) => child !== null);
    return Object.fromEntries(entries.map(([key, child]) => [key, plain(child)]));
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

export function isMapping(value: Plain | undefined): value is PlainObject {
  return typeof value === 'object' && !isList(value);
}

/** The object under another name. */
export function named(object: PlainObject, name: string): PlainObject {
  const metadata = isMapping(object['metadata']) ? object['metadata'] : {};
  return { ...object, metadata: { ...metadata, name } };
}

/** A few objects of all kinds the rules know. */
export const anyObjects: fc.Arbitrary<readonly PlainObject[]> = fc
  .array(fc.constantFrom(...examples), { minLength: 2, maxLength: 6 })
  .map((chosen) => chosen.map((object, index) => named(object, `object-${index}`)));

const instruction = fc.constantFrom(
  'RUN apt-get update && apt-get install -y curl',
  'RUN curl -sSL https://example.com/install.sh | sh',
  'RUN make all',
  'RUN pip install flask',
  'ADD https://example.com/tool-1.2.tar.gz /opt/',
  'ADD . /src',
  'COPY . /app',
  'EXPOSE 22',
  'ENV API_TOKEN=abc',
  'ENV DEBUG=1 DB_PASSWORD=hunter2',
  'WORKDIR /app',
  'USER root',
  'LABEL a=b',
);

/** The lines of each stage of a Dockerfile. */
export const stages: fc.Arbitrary<readonly (readonly string[])[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom('debian', 'golang:1.24', 'node:latest'),
      fc.array(instruction, { maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) => all.map(([image, body], index) => [`FROM ${image} AS stage${index}`, ...body]));

/** Compose services by name. */
export const services: fc.Arbitrary<Readonly<Record<string, PlainObject>>> = fc.dictionary(
  fc.constantFrom('web', 'db', 'proxy', 'cache'),
  fc.record({
    image: fc.constantFrom('app', 'postgres:latest', 'redis:7'),
    privileged: fc.boolean(),
    environment: fc.constantFrom({}, { DB_PASSWORD: 'hunter2' }, { DEBUG: 'yes', API_TOKEN: 'abc' }),
    volumes: fc.subarray(['./a:/a', '/var/run/docker.sock:/var/run/docker.sock', '/etc:/host']),
  }),
  { minKeys: 1 },
);
