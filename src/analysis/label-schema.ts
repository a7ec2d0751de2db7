import { isLicence } from './spdx-licence.ts';

/** What labels must look like, by their name. */
export type LabelSchema = ReadonlyMap<string, string>;

const forms: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['email', (value) => /^(?:[^\s@<>(),:;\\"[\]]+|"[^"]*")@[^\s@<>(),;\\"]+$/.test(value)],
  ['hash', (value) => /^(?:[\da-f]{7}|[\da-f]{40})$/.test(value)],
  ['rfc3339', isTime],
  [
    'semver',
    (value) => /^\d+\.\d+\.\d+(?:-[\da-z-]+(?:\.[\da-z-]+)*)?(?:\+[\da-z-]+(?:\.[\da-z-]+)*)?$/i.test(value),
  ],
  ['spdx', isLicence],
  ['url', (value) => /^[a-z][a-z\d+.-]*:[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/i.test(value)],
]);

/** What each form is called in a message. */
const titles: Readonly<Record<string, string>> = {
  email: 'e-mail address',
  hash: 'commit of git',
  rfc3339: 'time as RFC 3339 writes it',
  semver: 'semantic version',
  spdx: 'licence of the SPDX list',
  url: 'URL',
};

/** Reads `name:form` words; a name without a form may have any text. */
export function labelSchema(words: readonly string[]): LabelSchema {
  return new Map(
    words.map((word) => {
      const [, name = word, form = 'text'] = /^(.+):([a-z\d]+)$/.exec(word) ?? [];
      return [name, form];
    }),
  );
}

/** What a value should have been and is not: `semantic version`. */
export function missedForm(value: string, form: string | undefined): string | undefined {
  const isOfForm = form === undefined ? undefined : forms.get(form);
  return isOfForm === undefined || isOfForm(value) ? undefined : titles[form ?? ''];
}

function isTime(value: string): boolean {
  const match =
    /^(\d{4})-(\d\d)-(\d\d)t([01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/i.exec(
      value,
    );
  if (match === null) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
