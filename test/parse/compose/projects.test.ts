import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { differences, parseIn } from './agreement.ts';
import { projects } from './projects.ts';

const recording = z.object({
  answers: z.array(z.object({ name: z.string(), error: z.string().optional(), model: z.unknown() })),
});
const json = readFileSync(new URL('projects.recorded.json', import.meta.url), 'utf8');
const { answers } = recording.parse(JSON.parse(json));

test('the recording holds the projects of the tests', () => {
  expect(answers.map(({ name }) => name)).toEqual(Object.keys(projects));
  expect(answers.flatMap(({ error }) => error ?? [])).toEqual([]);
});

test.each(Object.entries(projects))('a project means to us what it means to Compose: %s', (name, project) => {
  const model = answers.find((answer) => answer.name === name)?.model;
  const { files, load } = project;
  expect(differences(parseIn(files, load.at(-1) ?? ''), model)).toEqual([]);
});
