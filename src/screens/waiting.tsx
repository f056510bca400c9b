import { useTranslation } from 'react-i18next';
import button from '../components/button.module.css';

type WaitingProps = {
  readonly title: string;
  readonly failed: boolean;
  /** The heading took focus: the reader is there. */
  readonly onReached?: () => void;
};

/**
 * A screen's code and words are on their way; or they could not be had. Loading the page again then loses nothing: the
 * answers are in its history and its address.
 */
export function Waiting({ title, failed, onReached }: WaitingProps) {
  const { t } = useTranslation();
  return (
    <div role="status">
      <h1 tabIndex={-1} onFocus={onReached}>
        {title}
      </h1>
      <p>{t(failed ? 'result.loadingFailed' : 'result.loading')}</p>
      {failed && (
        <button type="button" className={button['primary']} onClick={() => window.location.reload()}>
          {t('result.retry')}
        </button>
      )}
    </div>
  );
}
