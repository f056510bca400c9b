import { useTranslation } from 'react-i18next';
import { Fold } from '../../components/fold.tsx';
import type { SilentCell } from '../../engine/silence.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { listIn } from '../../words/list-in.ts';

type SilenceProps = { readonly rulebook: Rulebook; readonly silent: readonly SilentCell[] };

/** Where the workshop said nothing of this scenario: silence is shown as silence. */
export function Silence({ rulebook, silent }: SilenceProps) {
  const { t, i18n } = useTranslation(['result', 'questions']);
  const list = listIn(i18n.language, 'unit');
  const byActor = rulebook.actors
    .map((actor) => ({ actor, questions: silent.filter((one) => one.actor === actor).map(({ question }) => question) }))
    .filter(({ questions }) => questions.length > 0);
  if (silent.length === 0) return null;
  return (
    <Fold summary={t('scenario.silent', { count: silent.length })} printed={false}>
      <p>{t('scenario.silentHelp')}</p>
      <dl>
        {byActor.map(({ actor, questions }) => (
          <div key={actor}>
            <dt>{t(`actors.${actor}`)}</dt>
            <dd>{list.format(questions.map((id) => t(`questions:${id}.short`)))}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
