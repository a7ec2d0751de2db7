import { describe, expect, it } from 'vitest';
import { fixed, introduced, judgeTexts, listed } from '../support/judge.ts';

const digest = '24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d';
const weak = `FROM golang AS build
ARG NPM_TOKEN
ADD https://example.com/tool.tar.gz /opt/
ENV API_KEY=abc DEBUG=1
RUN make
FROM debian
ADD https://example.com/other.tar.gz /opt/
ENV DB_PASSWORD=def
COPY --from=build /app /app
CMD ["app"]
`;
const weaknesses = 8;

/** What a change of one Dockerfile introduces and fixes. */
async function edit(base: string, head: string) {
  const outcome = await judgeTexts({ Dockerfile: base }, { Dockerfile: head });
  expect(outcome.faults).toEqual([]);
  return { introduced: introduced(outcome), fixed: fixed(outcome), all: outcome.findings.length };
}

describe('rewriting a Dockerfile', () => {
  it.each([
    ['comments and empty lines', weak.replaceAll('\n', '\n# why\n\n')],
    ['line ends', weak.replaceAll('\n', '\r\n')],
    [
      'upper and lower case',
      weak.replaceAll(/^(?:ARG|FROM|ADD|ENV|RUN|COPY|CMD)/gm, (word) => word.toLowerCase()),
    ],
    ['continued lines', weak.replace('ENV API_KEY=abc DEBUG=1', 'ENV API_KEY=abc \\\n    DEBUG=1')],
    ['spaces', weak.replaceAll(' ', '   ')],
    ['indentation', weak.replaceAll(/^(?=ADD|ENV|RUN)/gm, '  ')],
    ['another escape character', `# escape=\`\n${weak}`],
    ['quotes', weak.replace('API_KEY=abc', 'API_KEY="abc"')],
    ['the old form of ENV', weak.replace('ENV DB_PASSWORD=def', 'ENV DB_PASSWORD def')],
    ['one ENV for two', weak.replace('ENV API_KEY=abc DEBUG=1', 'ENV DEBUG=1\nENV API_KEY=abc')],
    ['another value', weak.replace('API_KEY=abc', 'API_KEY=xyz')],
    [
      'the order of instructions',
      `FROM golang AS build
ARG NPM_TOKEN
ENV API_KEY=abc DEBUG=1
RUN make
ADD https://example.com/tool.tar.gz /opt/
FROM debian
CMD ["app"]
COPY --from=build /app /app
ENV DB_PASSWORD=def
ADD https://example.com/other.tar.gz /opt/
`,
    ],
    ['a stage in front', weak.replace('FROM golang', 'FROM node:22 AS front\nRUN build\nFROM golang')],
    ['a stage in between', weak.replace('FROM debian', 'FROM node:22 AS front\nRUN build\nFROM debian')],
    ['instructions above', weak.replace('ENV DB', 'LABEL a=b\nWORKDIR /app\nENV DB')],
  ])('introduces nothing: %s', async (_what, head) => {
    expect(await edit(weak, head)).toEqual({ introduced: [], fixed: [], all: weaknesses });
  });

  it.each([
    [
      'ENV API_KEY',
      'RUN make',
      'ENV TOKEN=abc\nRUN make',
      'secret-in-image Dockerfile Stage/build ENV[TOKEN]',
    ],
    [
      'FROM',
      'FROM debian',
      'FROM alpine AS tools\nFROM debian',
      'floating-base-image Dockerfile Stage/tools FROM',
    ],
    ['ARG', 'CMD', 'ARG GITHUB_TOKEN\nCMD', 'secret-in-image Dockerfile Stage/final ARG[GITHUB_TOKEN]'],
  ])('introduces exactly one violation beside an equal %s', async (_what, before, after, expected) => {
    expect(await edit(weak, weak.replace(before, after))).toEqual({
      introduced: [expected],
      fixed: [],
      all: weaknesses + 1,
    });
  });

  it('introduces the second of two equal instructions', async () => {
    const twice = weak.replace('RUN make', 'ADD https://example.com/tool.tar.gz /opt/\nRUN make');
    const result = await edit(weak, twice);
    expect(result.introduced).toEqual([
      expect.stringContaining('unverified-download Dockerfile Stage/build ADD['),
    ]);
    expect(result.fixed).toEqual([]);
  });

  it('tells what was fixed', async () => {
    const better = weak.replace(
      'ADD https://example.com/tool',
      `ADD --checksum=sha256:${digest} https://example.com/tool`,
    );
    const result = await edit(weak, better);
    expect(result.introduced).toEqual([]);
    expect(result.fixed).toEqual([
      expect.stringContaining('unverified-download Dockerfile Stage/build ADD['),
    ]);
  });
});

describe('a Dockerfile at another path', () => {
  it('keeps its findings when it was moved there', async () => {
    const outcome = await judgeTexts(
      { Dockerfile: weak },
      { 'api/Dockerfile': weak },
      { 'api/Dockerfile': 'Dockerfile' },
    );
    expect(introduced(outcome)).toEqual([]);
    expect(outcome.findings).toHaveLength(weaknesses);
  });

  it('introduces all of them when it replaces another one with the same weaknesses', async () => {
    const outcome = await judgeTexts({ Dockerfile: weak }, { 'api/Dockerfile': weak });
    expect(introduced(outcome)).toHaveLength(weaknesses);
    expect(fixed(outcome)).toHaveLength(weaknesses);
  });

  it('keeps those of a file that was moved away, and introduces those of its successor', async () => {
    const outcome = await judgeTexts(
      { Dockerfile: 'FROM debian:12\n' },
      { Dockerfile: 'FROM alpine:3\n', 'old/Dockerfile': 'FROM debian:12\n' },
      { 'old/Dockerfile': 'Dockerfile' },
    );
    expect(listed(outcome)).toEqual(['introduced root-user Dockerfile', 'moved root-user old/Dockerfile']);
  });
});
