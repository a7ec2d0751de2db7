import type { Call, Reply } from './route.ts';

interface Page {
  /** From 1. */
  readonly number: number;
  readonly size: number;
}

/** The page a request asks for; GitHub gives 30 entries unasked and never more than `largest`. */
export function askedPage(call: Call, usual = 30, largest = 100): Page {
  const number = Number(call.query.get('page') ?? 1);
  const size = Number(call.query.get('per_page') ?? usual);
  return { number: Math.max(number, 1), size: size < 1 ? usual : Math.min(size, largest) };
}

export function slicePage<T>(entries: readonly T[], page: Page): T[] {
  return entries.slice((page.number - 1) * page.size, page.number * page.size);
}

/** Header that leads to the neighbouring pages; none when everything is on one. */
export function linkHeader(call: Call, url: string, page: Page, total: number): Record<string, string> {
  const last = Math.max(Math.ceil(total / page.size), 1);
  const links: [string, number][] = [];
  if (page.number > 1) links.push(['prev', Math.min(page.number - 1, last)]);
  if (page.number < last) links.push(['next', page.number + 1], ['last', last]);
  if (page.number > 1) links.push(['first', 1]);
  if (last === 1 && page.number === 1) return {};
  const target = (number: number) => {
    const address = new URL(call.target, url);
    address.searchParams.set('page', String(number));
    return address.href;
  };
  return { link: links.map(([rel, number]) => `<${target(number)}>; rel="${rel}"`).join(', ') };
}

/** A page of a list. */
export function pageReply(call: Call, url: string, entries: readonly unknown[]): Reply {
  const page = askedPage(call);
  return {
    status: 200,
    body: slicePage(entries, page),
    headers: linkHeader(call, url, page, entries.length),
  };
}
