import { describe, expect, it } from 'vitest';
import { fixed, introduced, judgeTexts } from '../support/judge.ts';

const weak = `services:
  db:
    image: postgres
    environment:
      POSTGRES_PASSWORD: hunter2
      API_TOKEN: abc
  proxy:
    image: proxy:1
    privileged: true
    volumes:
      - ./a:/a
      - /var/run/docker.sock:/var/run/docker.sock
`;
const weaknesses = 5;

async function edit(head: string) {
  const outcome = await judgeTexts({ 'compose.yaml': weak }, { 'compose.yaml': head });
  expect(outcome.faults).toEqual([]);
  return { introduced: introduced(outcome), fixed: fixed(outcome), all: outcome.findings.length };
}

const [, db = '', proxy = ''] = /^services:\n( {2}db:.*?)( {2}proxy:.*)$/s.exec(weak) ?? [];

describe('rewriting a Compose file', () => {
  it.each([
    ['the order of services', `services:\n${proxy}${db}`],
    ['the order of volumes', weak.replace(/( +- \.\/a:\/a\n)(.*\n)/, '$2$1')],
    ['line ends', weak.replaceAll('\n', '\r\n')],
    ['comments', weak.replaceAll('\n', '\n# why\n')],
    [
      'quotes',
      weak.replace('postgres\n', '"postgres"\n').replace('true', '"true"').replace('hunter2', "'hunter2'"),
    ],
    ['indentation', weak.replaceAll(/^ +/gm, (blanks) => blanks.repeat(2))],
    [
      'the list form of the environment',
      weak.replace(
        '      POSTGRES_PASSWORD: hunter2\n      API_TOKEN: abc',
        '      - API_TOKEN=abc\n      - POSTGRES_PASSWORD=hunter2',
      ),
    ],
    ['another value', weak.replace('hunter2', 'hunter3')],
    ['an anchor', weak.replace('db:\n', 'db: &db\n')],
    ['another service', weak.replace('services:\n', 'services:\n  cache:\n    image: redis:7\n')],
  ])('introduces nothing: %s', async (_what, head) => {
    expect(head).not.toBe(weak);
    expect(await edit(head)).toEqual({ introduced: [], fixed: [], all: weaknesses });
  });

  it.each([
    [
      'a variable',
      weak.replace('API_TOKEN', 'OTHER_TOKEN: abc\n      API_TOKEN'),
      'secret-in-service compose.yaml ComposeService/db environment[OTHER_TOKEN]',
    ],
    [
      'a mount',
      weak.replace('- ./a', '- /run/podman/podman.sock:/s\n      - ./a'),
      'runtime-socket-in-service compose.yaml ComposeService/proxy volumes[/run/podman/podman.sock:/s]',
    ],
    [
      'a mount in the long form',
      weak.replace('- ./a', '- { type: bind, source: /var/run/docker.sock, target: /s }\n      - ./a'),
      'runtime-socket-in-service compose.yaml ComposeService/proxy volumes[/s].source',
    ],
    [
      'a service',
      weak.replace('services:\n', 'services:\n  cache:\n    image: redis\n'),
      'floating-service-image compose.yaml ComposeService/cache image',
    ],
  ])('introduces exactly the violation of %s beside an equal one', async (_what, head, expected) => {
    expect(await edit(head)).toEqual({ introduced: [expected], fixed: [], all: weaknesses + 1 });
  });

  it('introduces every weakness of a copied service', async () => {
    const { introduced: added } = await edit(
      weak.replace('services:\n', `services:\n${db.replace('db:', 'copy:')}`),
    );
    expect(added).toHaveLength(3);
  });
});
