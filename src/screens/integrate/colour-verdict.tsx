import { useTranslation } from 'react-i18next';
import { accentOn, type Colour, contrastOn, LEAST_CONTRAST, PAPERS } from '../../embed/colour.ts';
import type { Theme } from '../../embed/look.ts';
import styles from './colour-field.module.css';

type ColourVerdictProps = {
  readonly colour: Colour | null;
  readonly theme: Theme;
};

/** The compass's own, or as good as its own: the ink of each paper is nearly the other paper. */
const OWN = {
  light: { colour: PAPERS.dark, written: PAPERS.light },
  dark: { colour: PAPERS.light, written: PAPERS.dark },
} as const;

/** The papers that readers may have under a theme. */
const papersOf = (theme: Theme) => (theme === 'auto' ? (['light', 'dark'] as const) : [theme]);

/** On each paper: how far the colour stands out, and whether it is used there. */
export function ColourVerdict({ colour, theme }: ColourVerdictProps) {
  const { t, i18n } = useTranslation(['integrate', 'interface']);
  const number = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  // Cut, not rounded: what is not enough never reads as enough.
  const ratio = (paper: Colour) => (colour ? number.format(Math.floor(contrastOn(colour, paper) * 10) / 10) : '');
  return (
    <div role="status" className={styles['verdict']}>
      {colour &&
        papersOf(theme).map((paper) => {
          const accent = accentOn(colour, PAPERS[paper]);
          const { colour: background, written } = accent ?? OWN[paper];
          return (
            <p key={paper}>
              <span className={styles['paper']} style={{ background: PAPERS[paper] }} aria-hidden="true">
                <span className={styles['sample']} style={{ background, color: written }}>
                  {t('interface:home.start')}
                </span>
              </span>
              <span>
                {t(accent ? `colour.${paper}.used` : `colour.${paper}.replaced`, {
                  ratio: ratio(PAPERS[paper]),
                  least: LEAST_CONTRAST,
                })}
              </span>
            </p>
          );
        })}
    </div>
  );
}
