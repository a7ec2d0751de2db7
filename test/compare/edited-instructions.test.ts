import { describe, expect, it } from 'vitest';
import { fixed, introduced, judgeTexts } from '../support/judge.ts';

const download = 'ADD https://example.com/tool-1.2.tar.gz /opt/';

async function edit(base: readonly string[], head: readonly string[]) {
  const dockerfile = (lines: readonly string[]) => `FROM debian:12\n${lines.join('\n')}\nUSER app\n`;
  const outcome = await judgeTexts({ Dockerfile: dockerfile(base) }, { Dockerfile: dockerfile(head) });
  expect(outcome.faults).toEqual([]);
  return { introduced: introduced(outcome).length, fixed: fixed(outcome).length };
}

describe('an instruction that was edited', () => {
  it.each([
    ['a word', download.replace('1.2', '1.3')],
    ['another target', download.replace('/opt/', '/usr/local/')],
    ['a flag', download.replace('ADD', 'ADD --chown=app')],
    ['lower case', download.replace('ADD', 'add')],
  ])('keeps its finding: %s', async (_what, edited) => {
    expect(edited).not.toBe(download);
    expect(await edit([download], ['RUN make', edited])).toEqual({ introduced: 0, fixed: 0 });
  });

  it('is another one when more than half of its words are others', async () => {
    const other = 'ADD https://mirror.test/payload.sh /bin/';
    expect(await edit([download], [other])).toEqual({ introduced: 1, fixed: 1 });
  });

  it('is another one when it fetches from another host', async () => {
    const elsewhere = download.replace('example.com', 'example.com.evil.test');
    expect(await edit([download], [elsewhere])).toEqual({ introduced: 1, fixed: 1 });
  });

  it('introduces a second one, however alike', async () => {
    const [one, two] = [download.replace('1.2', '1.3'), download.replace('1.2', '1.4')];
    expect(await edit([download], [one, two])).toEqual({ introduced: 1, fixed: 0 });
    expect(await edit([one, two], [download])).toEqual({ introduced: 0, fixed: 1 });
  });

  it('goes with the one it is most like', async () => {
    const other = 'ADD https://example.com/tool-1.2.zip /opt/fonts/';
    const outcome = await judgeTexts(
      { Dockerfile: `FROM debian:12\n${other}\n${download}\nUSER app\n` },
      { Dockerfile: `FROM debian:12\n${download.replace('1.2', '1.3')}\nUSER app\n` },
    );
    expect(fixed(outcome)).toHaveLength(1);
    expect(outcome.findings.find(({ status }) => status === 'fixed')?.range.start.line).toBe(2);
  });
});
