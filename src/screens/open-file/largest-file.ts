/** In bytes: a result's file is 3 kB. A larger one is something else, and is not even read. */
export const LARGEST_FILE = 1_000_000;
