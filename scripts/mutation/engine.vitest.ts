import { judgedBy } from './judged-by.ts';

export default judgedBy('engine/*', 'references/*', 'personas/*', 'rules/*');
