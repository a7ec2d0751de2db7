import type { Subject } from '../../finding/finding.ts';
import type { Span } from '../../finding/place.ts';
import type { Violation } from '../../finding/violation.ts';
import { Field } from '../yaml/field.ts';
import type { Mapping } from '../yaml/node.ts';
import { type Mount, parseMount } from './mount.ts';

/** `$NAME` and `${NAME}` are filled in from the reader's environment; `$$` is a dollar, and so is one before anything else. */
const variable = /(?<!\$)(?:\$\$)*\$[A-Za-z_{]/;

/** Compose takes these for booleans where its schema wants one, quoted or not. */
const trueWords = new Set(['true', 'y', 'yes', 'on']);

export class Service {
  readonly name: string;
  readonly subject: Subject;
  readonly #root: Field;

  constructor(name: string, node: Mapping, key: Span, isWhole: boolean) {
    this.name = name;
    this.subject = { kind: 'ComposeService', namespace: '', name };
    this.#root = Field.root(
      { subject: this.subject, hides: (text) => variable.test(text), mayInherit: !isWhole },
      node,
      key,
    );
  }

  field(...keys: readonly string[]): Field {
    return this.#root.field(...keys);
  }

  /** Whether a field that wants a boolean is known to be true. */
  enables(...keys: readonly string[]): boolean {
    const field = this.field(...keys);
    return field.is(true) || trueWords.has(field.text?.toLowerCase() ?? '');
  }

  /** The variables set in the file, from the mapping and the list form; `value` is the text when it is known. */
  get environment(): readonly {
    readonly name: string;
    readonly value: string | undefined;
    readonly field: Field;
  }[] {
    const environment = this.field('environment');
    const listed = environment.items.map((field) => {
      const text = field.node?.kind === 'scalar' ? field.node.text : '';
      const at = text.indexOf('=');
      const value = at < 0 || variable.test(text) ? undefined : text.slice(at + 1);
      return { name: at < 0 ? text : text.slice(0, at), value, field };
    });
    const mapped = environment.entries.map(([name, field]) => {
      const value =
        field.isHidden || field.isAbsent || field.node?.kind !== 'scalar' ? undefined : field.node.text;
      return { name, value, field };
    });
    return [...listed, ...mapped];
  }

  /** What the service mounts, short and long form. */
  get mounts(): readonly Mount[] {
    return this.field('volumes').items.flatMap((field) => parseMount(field) ?? []);
  }

  /** A violation of the service as a whole stands on its name. */
  violation(message: string): Violation {
    return this.#root.violation(message);
  }
}
