import { pipCache } from '../../../analysis/download-cache.ts';
import { keptCache } from '../../../analysis/package-cache.ts';
import { operationsOf } from '../../../analysis/package-layer.ts';
import type { DockerfileIntention } from '../../../finding/edit.ts';
import type { Instruction } from '../../../parse/dockerfile/model.ts';
import { flagsBehind, reworded } from '../../../parse/dockerfile/rewrite.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'What pip downloads stays in the layer',
  severity: 'info',
  why: 'What one layer holds, no later one takes out of the image: it is stored, pulled and scanned everywhere, and soon out of date.',
  fix: 'Add `--no-cache-dir`, set `ENV PIP_NO_CACHE_DIR=1`, or mount a cache: `RUN --mount=type=cache,target=/root/.cache/pip …`.',
  references: ['https://pip.pypa.io/en/stable/topics/caching/'],
  equivalents: [
    'hadolint:DL3042',
    'kics:pip_install_keeping_cached_packages',
    'semgrep:missing-pip-no-cache-dir',
  ],

  *check(instruction) {
    const operation = keptCache(instruction, pipCache);
    if (operation === undefined) return;
    const message = 'pip leaves its cache in the layer: `--no-cache-dir` is missing';
    yield { ...instruction.violation(message, operation.command), edit: withoutCache(instruction) };
  },

  examples: {
    bad: [
      'FROM python:3.14\nENV PIP_NO_CACHE_DIR=0\nRUN pip install --upgrade pip && \\\n    pip3 install -r requirements.txt #!\nRUN ["python", "-m", "pip", "install", "."] #!\n',
    ],
    good: [
      'FROM python:3.14 AS base\nENV PIP_NO_CACHE_DIR=1\nFROM base\nRUN pip install flask\n',
      'FROM python:3.14\nRUN pip install --no-cache-dir flask && pip --no-cache-dir install django\nRUN PIP_NO_CACHE_DIR=true pip install flask && export PIP_NO_CACHE_DIR=1 && pip install django\nRUN --mount=type=cache,target=/root/.cache/pip pip install flask && pip install django\nRUN pip install flask && rm -rf ~/.cache\nRUN pip install flask && pip cache purge && pip list\n',
      'FROM python:3.14\nARG PIP_NO_CACHE_DIR=1\nRUN pip install flask\n',
    ],
  },
});

/** Every pip of the instruction that fills the cache. */
function withoutCache(instruction: Instruction): DockerfileIntention {
  const filling = operationsOf(instruction).filter((operation) => pipCache.fills(operation, instruction));
  return reworded(
    ...filling.flatMap(({ command }) => flagsBehind(instruction, command, '--no-cache-dir') ?? []),
  );
}
