import { published } from 'virtual:published';
import { rulebook as today } from 'virtual:rulebook';
import { linksFor } from '../links.ts';

/** What reads the links compared, each under the rules it pins. */
export const LINKS = linksFor(today, published);
