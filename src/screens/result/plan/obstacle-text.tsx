import { useTranslation } from 'react-i18next';
import type { Obstacle } from '../../../engine/action-plan.ts';
import { SourceLinks } from '../source-links.tsx';

/** What stands in the way, in the words that the page says it with above: a brake's sentence, or an alert's title. */
export function ObstacleText({ obstacle }: { readonly obstacle: Obstacle }) {
  const { t } = useTranslation(['plan', 'result', 'effects', 'alerts']);
  const { id, kind, findings } = obstacle;
  return (
    <>
      <p>
        {kind === 'brake'
          ? t(`effects:${id}`)
          : t('alert', { level: t(`result:alerts.${kind}`), title: t(`alerts:${id}.title`) })}
      </p>
      <SourceLinks refs={findings} />
    </>
  );
}
