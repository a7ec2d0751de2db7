import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const answerSchema = z.object({
  documents: z.array(z.unknown()),
  error: z.string().optional(),
  model: z.unknown().optional(),
  modelError: z.string().optional(),
});
/** What a program makes of a text: the documents up to the first error, and for Compose the model of the services. */
export type Answer = z.infer<typeof answerSchema>;

export interface Program {
  ask(text: string): Promise<Answer>;
  stop(): void;
}

/** Starts one of the Go programs of this folder; needs Go, and the network the first time. */
export function startProgram(name: 'kubectl-yaml' | 'compose-yaml'): Program {
  const child = spawn('go', ['run', '.'], {
    cwd: new URL(name, import.meta.url),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(text) {
      child.stdin.write(`${JSON.stringify(text)}\n`);
      const line = await lines.next();
      if (line.done === true) throw new Error(`${name} ended at ${JSON.stringify(text)}`);
      return answerSchema.parse(JSON.parse(line.value));
    },
    stop: () => child.stdin.end(),
  };
}
