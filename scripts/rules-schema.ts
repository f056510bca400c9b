import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../src/rulebook/load.ts';
import { jsonSchemas } from './rules/json-schema.ts';

/** Writes rules/schema/, by which editors of YAML complete fields, show their help and underline mistakes. */
for (const [name, schema] of jsonSchemas())
  writeFileSync(join(RULES, 'schema', name), `${JSON.stringify(schema, null, 2)}\n`);
