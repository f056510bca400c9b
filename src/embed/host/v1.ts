import { startHost } from './start.ts';

// What a host page loads as embed/v1.js. The name is a promise: what a page pasted once goes on working.
startHost(window);
