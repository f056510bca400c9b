import { judgedBy } from './judged-by.ts';

export default judgedBy('engine/*', 'engine/firmness/*', 'references/*', 'personas/*', 'rules/*');
