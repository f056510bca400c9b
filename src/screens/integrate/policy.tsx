import { useTranslation } from 'react-i18next';
import { CodeField } from './code-field.tsx';
import { Part } from './part.tsx';
import { policyLines } from './policy-lines.ts';

/** What the host's security policy must allow, for both forms of the code, and what the compass's own server must. */
export function Policy({ origin }: { readonly origin: string }) {
  const { t } = useTranslation('integrate');
  return (
    <Part id="policy">
      <p>{t('policy.host')}</p>
      <p>{t('policy.lines')}</p>
      <CodeField label={t('policy.with')} code={policyLines(origin, true)} copy={t('policy.copyWith')} />
      <CodeField label={t('policy.without')} code={policyLines(origin, false)} copy={t('policy.copyWithout')} />
      <p>{t('policy.ours')}</p>
    </Part>
  );
}
