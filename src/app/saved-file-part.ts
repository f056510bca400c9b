import { readFile } from '../report/data/read-json.ts';
import { rulesOf } from './rules-of.ts';

/** Reads a result that was saved: with the engine and the rules, like the result itself. A file of its own. */
export const readSaved = (file: File) => readFile(file, rulesOf);
