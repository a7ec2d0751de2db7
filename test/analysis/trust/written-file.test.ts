import { expect, test } from 'vitest';
import { statedVariables } from '../../../src/analysis/trust/stated-variable.ts';
import { writtenFiles } from '../../../src/analysis/trust/written-file.ts';
import { parseDockerfile } from '../../../src/parse/dockerfile/dockerfile.ts';

function last(text: string) {
  const instruction = parseDockerfile(`FROM debian:12\n${text}\n`).instructions.at(-1);
  if (instruction === undefined) throw new Error('The text has no instruction');
  return instruction;
}

test.each([
  ['RUN echo a=b > /f', 'a=b'],
  ['RUN echo -e "a\\nb" >> /f', 'a\nb'],
  ['RUN printf "a\\nb" > /f', 'a\nb'],
  ['RUN echo a | sudo tee -a /f', 'a'],
  ['RUN echo a | cat > /f', 'a'],
  ['RUN { echo a; } > /f', 'a'],
  ['RUN cat <<< a > /f', 'a'],
  ['RUN <<EOF\ncat <<END > /f\na\nEND\nEOF', 'a\n'],
  ['RUN tee /f <<END\na\nEND', 'a\n'],
  ['COPY <<EOF /f\na\nEOF', 'a\n'],
  ['ADD --chmod=644 <<EOF /f\na\nEOF', 'a\n'],
  ['RUN sed -i "s/b/a/" /f', 'a'],
  ['RUN sed -i -e "s#b#a#g" -e "s|c|d|" /f', 'a\nd'],
  ['RUN sed --in-place "1i a" /f', 'a'],
  ['RUN sed -i "/b/d;s/c/a/" /f', 'a'],
])('%s writes into /f', (text, written) => {
  expect(writtenFiles(last(text)).map(({ path, text: found }) => [path, found])).toEqual([['/f', written]]);
});

test('a heredoc copied into a folder has the name of its mark', () => {
  const instruction = last('COPY <<pip.conf <<.npmrc /etc/\na\npip.conf\nb\n.npmrc');
  expect(writtenFiles(instruction).map(({ path }) => path)).toEqual(['/etc/pip.conf', '/etc/.npmrc']);
});

test.each([
  'RUN echo a',
  'RUN echo a 2> /f',
  'RUN make > /f',
  'RUN sed "s/b/a/" /f',
  'RUN sed -i "/a/d" /f',
  'COPY f /f',
])('%s writes nothing that is known', (text) => {
  expect(writtenFiles(last(text))).toEqual([]);
});

test.each([
  ['ENV A=1 B=2', ['A=1', 'B=2']],
  ['ENV A 1', ['A=1']],
  ['ARG A=1', ['A=1']],
  ['ARG A', []],
  ['ONBUILD ENV A=1', ['A=1']],
  ['RUN A=1 make', ['A=1']],
  ['RUN export A=1; make', ['A=1']],
  ['RUN env A=1 make', ['A=1']],
  ['CMD env A=1 ./app', ['A=1']],
  ['RUN echo "export A=1" >> /etc/profile', ['A=1']],
  ['RUN printf "A=1\\nB=2\\n" >> /etc/environment', ['A=1', 'B=2']],
  ['COPY <<EOF /etc/profile.d/a.sh\nexport A="1"\nEOF', ['A=1']],
  ['RUN echo A=1', []],
  ['RUN echo A=1 > /a.txt', []],
])('%s states %s', (text, stated) => {
  expect(statedVariables(last(text)).map(({ name, value }) => `${name}=${value}`)).toEqual(stated);
});

test('an ARG before the first FROM is in no environment', () => {
  const [argument] = parseDockerfile('ARG A=1\nFROM debian:12\n').instructions;
  expect(argument && statedVariables(argument)).toEqual([]);
});
