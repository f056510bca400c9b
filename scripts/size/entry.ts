/** Files that are asked for together, and the most they may weigh. */
export type Entry = {
  readonly name: string;
  /** The names of its files, without their hashes. */
  readonly files: readonly string[];
  /** In bytes, compressed. */
  readonly budget: { readonly brotli: number; readonly gzip: number };
  /** Why it is there and when it is fetched, in one line. */
  readonly why: string;
};
