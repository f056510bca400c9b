import { useTranslation } from 'react-i18next';
import styles from './share.module.css';

/** So many bytes before the limit, the room left is said. */
const NEAR = 25;

type RoomLeftProps = {
  readonly id: string;
  /** In bytes, as `excessOf` gives it. */
  readonly excess: number;
  readonly tooLong: 'tooLongProject' | 'tooLongNote';
};

/** How much can still be written, near the limit; past it, how much is too much. Nothing is ever cut. */
export function RoomLeft({ id, excess, tooLong }: RoomLeftProps) {
  const { t } = useTranslation('share');
  const near = excess <= 0 && excess > -NEAR;
  return (
    <p id={id} className={styles['room']} data-over={excess > 0}>
      {near && t('roomLeft', { count: -excess })}
      <span role="status">{excess > 0 && t(tooLong, { count: excess })}</span>
    </p>
  );
}
