/**
 * Why a file does not open. Each has its own message, and none ever shows another result than the one it was made of. `unreadable`: the device gave
 * nothing, or the rules it needs could not be fetched; another try may do.
 */
export type FileProblem = 'not-json' | 'not-ours' | 'newer' | 'damaged' | 'unreadable';
