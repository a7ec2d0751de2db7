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

const projectSchema = z.object({ model: z.unknown().optional(), error: z.string().optional() });
/** What Compose makes of a project. */
export type ProjectAnswer = z.infer<typeof projectSchema>;

/** The files of a project by their paths, and those to load over each other. */
export interface AskedProject {
  readonly files: Readonly<Record<string, string>>;
  readonly load: readonly string[];
}

export interface Program<Asked, Answered> {
  ask(asked: Asked): Promise<Answered>;
  stop(): void;
}

/** Starts one of the Go programs of this folder that read texts; needs Go, and the network the first time. */
export function startProgram(name: 'kubectl-yaml' | 'compose-yaml'): Program<string, Answer> {
  return start(name, answerSchema);
}

/** Starts the Go program that loads Compose projects. */
export function startComposeProject(): Program<AskedProject, ProjectAnswer> {
  return start('compose-project', projectSchema);
}

function start<Asked, Answered>(name: string, schema: z.ZodType<Answered>): Program<Asked, Answered> {
  const child = spawn('go', ['run', '.'], {
    cwd: new URL(name, import.meta.url),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(asked) {
      child.stdin.write(`${JSON.stringify(asked)}\n`);
      const line = await lines.next();
      if (line.done === true) throw new Error(`${name} ended at ${JSON.stringify(asked)}`);
      return schema.parse(JSON.parse(line.value));
    },
    stop: () => child.stdin.end(),
  };
}
