import { useTranslation } from 'react-i18next';
import type { Case } from '../../../rulebook/shapes.ts';
import { statementWords } from './statement-words.ts';
import type { Statement } from './statements.ts';

/** Statements in the language spoken: see `statementWords`. */
export function useStatementWords(openCase: Case | null): (statement: Statement) => string {
  const { i18n } = useTranslation(['firmness', 'result', 'scenarios', 'cases', 'findings']);
  return statementWords(i18n, openCase);
}
