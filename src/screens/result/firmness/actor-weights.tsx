import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { goToOnceThere } from '../../../components/go-to.ts';
import { Link } from '../../../components/link.tsx';
import type { Answers } from '../../../engine/answers.ts';
import { type LeadShare, leadShares } from '../../../engine/firmness/lead-shares.ts';
import { SHOWN_READINGS, twentieths } from '../../../engine/firmness/twentieths.ts';
import type { Model } from '../../../engine/model.ts';
import { listIn } from '../../../words/list-in.ts';
import { usePlaying } from '../play/playing.ts';
import { useSources } from '../source-links.tsx';
import { leastWeight } from './least-weight.ts';

type ActorWeightsProps = {
  readonly model: Model;
  readonly answers: Answers;
};

/** Who leads when nothing but the weight of the three actors changes, by exact areas; and that the weights are a choice. */
export function ActorWeights({ model, answers }: ActorWeightsProps) {
  const { t, i18n } = useTranslation(['firmness', 'scenarios']);
  const playing = usePlaying();
  const shares = useMemo(() => leadShares(model, answers), [model, answers]);
  const leads = useHowOften(shares);
  const least = leastWeight();
  const favoured = model.priority !== null;
  const [only, ...others] = leads;
  return (
    <>
      <h3>{t('weights.title')}</h3>
      <p>
        {others.length === 0 && only
          ? t('weights.always', { least, scenario: t(`scenarios:${only.scenario}.name`) })
          : t('weights.several', {
              least,
              scenarios: listIn(i18n.language).format(leads.map(({ said }) => said)),
            })}
      </p>
      <p>
        {t(favoured ? 'weights.favoured' : 'weights.equal')} {playing && <ToPlay />}
      </p>
    </>
  );
}

/** Those that lead with some weights, most often first, each with how often. */
function useHowOften(shares: readonly LeadShare[]) {
  const { t } = useTranslation(['firmness', 'scenarios']);
  const counts = twentieths(shares.map(({ share }) => share));
  return shares
    .map(({ scenario, share }, at) => ({ scenario, share, count: counts[at] ?? 0 }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .map(({ scenario, share, count }) => {
      // Nineteen times or more but not always would round to all of them, and a sliver to none.
      const key = count === 0 ? 'weights.rarely' : count === SHOWN_READINGS ? 'weights.nearly' : 'weights.times';
      return { scenario, share, said: t(key, { count, scenario: t(`scenarios:${scenario}.name`) }) };
    });
}

/** To where an actor can be given more weight: further down this page. */
function ToPlay() {
  const { t } = useTranslation('firmness');
  const { here } = useSources();
  return (
    <Link href={here} follow={() => goToOnceThere('play-panel-title')}>
      {t('weights.change')}
    </Link>
  );
}
