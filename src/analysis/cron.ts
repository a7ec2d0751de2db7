const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The five fields of a schedule with their least and greatest number, and the names for numbers. */
const fields = [
  { least: 0, most: 59, names: [] },
  { least: 0, most: 23, names: [] },
  { least: 1, most: 31, names: [] },
  { least: 1, most: 12, names: months },
  { least: 0, most: 6, names: days },
] as const;

/** Whether a schedule is one that the controllers of Kubernetes take: five fields, or a word like `@daily`. */
export function isSchedule(text: string): boolean {
  const written = text.trim().replace(/^(?:CRON_)?TZ=\S+\s+/, '');
  if (written.startsWith('@')) {
    return /^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly|every \d+(?:\.\d+)?[a-zµ\d.]*)$/.test(
      written,
    );
  }
  const parts = written.split(/\s+/);
  return parts.length === fields.length && fields.every((field, index) => isField(parts[index] ?? '', field));
}

function isField(text: string, field: (typeof fields)[number]): boolean {
  return text.split(',').every((part) => isPart(part, field));
}

/** `*`, `7`, `1-5`, `mon-fri`, each with a step behind a slash or without. */
function isPart(part: string, { least, most, names }: (typeof fields)[number]): boolean {
  const [, range = '', step] = /^([^/]+)(?:\/(\d+))?$/.exec(part) ?? [];
  if (range === '' || step === '0') return false;
  if (range === '*' || range === '?') return true;
  const bounds = range.split('-').map((bound) => {
    const name = names.findIndex((each) => each === bound.toLowerCase());
    if (name >= 0) return name + least;
    return /^\d+$/.test(bound) ? Number(bound) : NaN;
  });
  const [from = NaN, to = from] = bounds;
  return bounds.length <= 2 && from >= least && to <= most && from <= to;
}
