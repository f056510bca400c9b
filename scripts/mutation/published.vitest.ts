import { judgedBy } from './judged-by.ts';

export default judgedBy('rulebook/published');
