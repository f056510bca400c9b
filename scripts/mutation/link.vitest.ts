import { judgedBy } from './judged-by.ts';

/** Not by the changes of every character nor by the fuzz: they take minutes once the code is broken on purpose. */
export default judgedBy('link/{comparison,gate,golden,hostile,in-the-address,links,migration,recovery,text}');
