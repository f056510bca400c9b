import type { TFunction } from 'i18next';
import type { Rulebook } from '../../rulebook/rulebook.ts';

/** A drawing on the page, and what is said of it where it stands alone. */
export type Drawing = {
  readonly id: string;
  readonly element: SVGSVGElement;
  /** In the name of the file. */
  readonly part: string;
  readonly title: string;
  /** One line each. */
  readonly caption: readonly string[];
};

/**
 * The drawings of a result that can be taken away: the dial once it has its needle, and the charts once they are drawn. One
 * that is not shown, as while its calculation goes on, is none.
 * @param page what the result is drawn in
 */
export function drawingsOn(
  page: ParentNode,
  rulebook: Rulebook,
  t: TFunction<['data', 'scenarios']>,
): readonly Drawing[] {
  const shown = (selector: string) => {
    const element = page.querySelector(selector);
    return element && getComputedStyle(element).visibility !== 'hidden' ? element.closest<SVGSVGElement>('svg') : null;
  };
  const numbered = rulebook.scenarios.map(({ id }, index) =>
    t('pictures.numbered', { number: index + 1, name: t(`scenarios:${id}.short`) }),
  );
  const found = [
    {
      id: 'dial',
      element: shown('figure > svg[role="img"] [data-needle]'),
      part: t('files.dial'),
      title: t('pictures.dial'),
      caption: [t('pictures.dialCaption'), numbered.join(', '), t('pictures.dialPlacing')],
    },
    {
      id: 'readings',
      element: shown('[data-chart]:not([data-colour]) > div svg'),
      part: t('files.readings'),
      title: t('pictures.readings'),
      caption: [t('pictures.readingsCaption')],
    },
    ...rulebook.scenarios.map(({ id }) => ({
      id,
      element: shown(`[data-chart][data-colour="${id}"] > div svg`),
      part: `${t('files.contributions')} ${t(`scenarios:${id}.short`)}`,
      title: t('pictures.contributions', { scenario: t(`scenarios:${id}.name`) }),
      caption: [t('pictures.contributionsCaption')],
    })),
  ];
  return found.flatMap(({ element, ...said }) => (element ? [{ element, ...said }] : []));
}
