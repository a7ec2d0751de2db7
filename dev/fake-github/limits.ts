/** GitHub's limits; a test lowers one to reach it with little data. */
export interface Limits {
  /** Primary rate limit of Actions' token: requests an hour and repository. */
  readonly requests: number;
  /** Secondary rate limits: content-creating requests a minute and an hour, */
  readonly writes: number;
  readonly hourlyWrites: number;
  /** points a minute, of which a reading request costs 1 and any other 5, */
  readonly points: number;
  /** and requests at the same time. */
  readonly concurrent: number;
  /** Files that `GET pulls/{n}/files` and `GET commits/{ref}` list over all pages. */
  readonly listedFiles: number;
  /** Files that a comparison lists, on its first page only. */
  readonly comparedFiles: number;
  /** Commits that a comparison lists when the caller does not page. */
  readonly comparedCommits: number;
  /** A longer patch of one file is left out. GitHub publishes no exact number. */
  readonly patchLines: number;
  readonly patchBytes: number;
  /** `Accept: application/vnd.github.diff` is refused above these. */
  readonly diffFiles: number;
  readonly diffLines: number;
  /** A recursive tree is truncated at whichever comes first. */
  readonly treeEntries: number;
  readonly treeBytes: number;
  readonly blobBytes: number;
  /** A file up to this size comes as base64 from `contents`, a larger one only in the raw and object media types. */
  readonly contentBytes: number;
  /** Entries of a directory that `contents` lists. */
  readonly directoryEntries: number;
  /** Statuses of one commit and context. */
  readonly statuses: number;
  /** Characters of a status' description. */
  readonly description: number;
  /** UTF-16 code units of a review's or a comment's text; GitHub counts characters, so it never refuses less. */
  readonly text: number;
  /** Comments of one review; nobody documents it, and more were seen to be refused. */
  readonly reviewComments: number;
  /** Characters of an annotation's title, and bytes of its message and of its details. */
  readonly annotationTitle: number;
  readonly annotationBytes: number;
  /** Bytes of a SARIF upload, compressed, before its base64. */
  readonly sarifBytes: number;
  /** More of any of these, and the whole upload is rejected. */
  readonly sarif: SarifLimits;
}

export interface SarifLimits {
  readonly runs: number;
  readonly resultsOfRun: number;
  readonly rulesOfRun: number;
  readonly extensionsOfRun: number;
  readonly locationsOfResult: number;
  readonly stepsOfResult: number;
  readonly tagsOfRule: number;
}

export const githubLimits: Limits = {
  requests: 1000,
  writes: 80,
  hourlyWrites: 500,
  points: 900,
  concurrent: 100,
  listedFiles: 3000,
  comparedFiles: 300,
  comparedCommits: 250,
  patchLines: 3000,
  patchBytes: 100_000,
  diffFiles: 300,
  diffLines: 20_000,
  treeEntries: 100_000,
  treeBytes: 7 * 1024 * 1024,
  blobBytes: 100 * 1024 * 1024,
  contentBytes: 1024 * 1024,
  directoryEntries: 1000,
  statuses: 1000,
  description: 140,
  text: 65_536,
  reviewComments: 32,
  annotationTitle: 255,
  annotationBytes: 64 * 1024,
  sarifBytes: 10 * 1024 * 1024,
  sarif: {
    runs: 20,
    resultsOfRun: 25_000,
    rulesOfRun: 25_000,
    extensionsOfRun: 100,
    locationsOfResult: 1000,
    stepsOfResult: 10_000,
    tagsOfRule: 20,
  },
};
