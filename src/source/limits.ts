/** A larger file is not read but faulted. In bytes; generous against the largest manifests in use (bundled CRDs: 2 MB). */
export const largestFile = 5_000_000;
