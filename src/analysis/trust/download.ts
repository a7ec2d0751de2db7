import type { Command, Word } from '../../parse/shell/model.ts';
import { isLoopback } from './host.ts';

/** A command that fetches files over the network. */
export interface Download {
  readonly command: Command;
  /** Not those of this machine itself; unknown parts as written. */
  readonly urls: readonly Word[];
  /** Where it goes: a path, `output` for what the next command of the pipe gets. */
  readonly target: string;
  /** Whether somebody on the way may replace it: plain HTTP, or a certificate that is not checked. */
  readonly isOpen: boolean;
}

/** What a command downloads; `undefined` when it downloads nothing, or only from this machine. */
export function downloadOf(command: Command): Download | undefined {
  const { program = '' } = command;
  if (!Object.hasOwn(targets, program)) return undefined;
  const urls = addressesOf(command).filter(({ text }) => !isLoopback(text));
  if (urls.length === 0) return undefined;
  const isOpen = skipsCertificates(command) || urls.some(({ text }) => isPlain(text));
  return { command, urls, target: targetOf(command, urls) ?? 'output', isOpen };
}

/** Whether the way to it is neither encrypted nor signed. */
export function isPlain(url: string): boolean {
  return /^(?:http|ftp|git|svn):\/\//i.test(url) && !isLoopback(url);
}

/** Whether curl, wget or their like are told not to check whom they talk to. */
export function skipsCertificates(command: Command): boolean {
  switch (command.program) {
    case 'curl':
      return command.has('-k', '--insecure', '--proxy-insecure', '--doh-insecure');
    case 'wget':
    case 'wget2':
      return (
        command.has('--no-check-certificate') ||
        /^(?:off|no)$/.test(command.option('--check-certificate')?.text ?? '') ||
        command
          .optionValues('-e', '--execute')
          .some(({ text }) => /^check[_-]?certificate\s*=\s*(?:off|0|no)$/i.test(text))
      );
    case 'aria2c':
      return command.option('--check-certificate')?.text === 'false';
    default:
      return false;
  }
}

/** The options that name a file, by program; without one, curl and its like print. */
const targets: Readonly<Record<string, readonly string[]>> = {
  aria2c: ['-o', '--out'],
  curl: ['-o', '--output'],
  fetch: ['-o'],
  http: ['-o', '--output'],
  wget: ['-O', '--output-document'],
  wget2: ['-O', '--output-document'],
};

function addressesOf(command: Command): readonly Word[] {
  const operands =
    command.program === 'aria2c' ? command.operands('-o', '--out', '-d', '--dir') : command.operands();
  // A request that sends is no download: an API is told something.
  const method = command.option('-X', '--request', '--method')?.text.toUpperCase() ?? 'GET';
  const sends = command.has('-T', '--upload-file', '-I', '--head', '--spider') || method !== 'GET';
  return sends ? [] : [...operands, ...command.optionValues('--url')];
}

function targetOf(command: Command, urls: readonly Word[]): string | undefined {
  const { program = '' } = command;
  const given = command.option(...(targets[program] ?? []))?.text;
  if (given !== undefined) return given === '-' || given === '/dev/stdout' ? undefined : given;
  const redirect = command.redirects.find(({ operator, descriptor = 1 }) => {
    return descriptor === 1 && operator.startsWith('>') && operator !== '>&';
  });
  if (redirect?.target !== undefined) return redirect.target.text;
  const prints =
    program === 'http' || (program === 'curl' && !command.has('-O', '--remote-name', '--remote-name-all'));
  return prints ? undefined : fileName(urls.at(-1)?.text ?? '');
}

function fileName(url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  return path.slice(path.lastIndexOf('/') + 1);
}
