import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesDocument } from './licences/licences-document.ts';
import { readLockfile } from './licences/lockfile.ts';

/** Writes docs/licences.md again, after a change of package-lock.json. */
writeFileSync(join(import.meta.dirname, '../docs/licences.md'), licencesDocument(readLockfile()));
