import { useId } from 'react';
import button from '../../../components/button.module.css';

type PanelWayProps = {
  readonly does: string;
  /** What it is good for, in a line. */
  readonly help: string;
  readonly onPress: () => void;
};

/** One way to take a result away: a button, and what it is good for. */
export function PanelWay({ does, help, onPress }: PanelWayProps) {
  const id = useId();
  return (
    <li>
      <button type="button" className={button['outlined']} onClick={onPress} aria-describedby={id}>
        {does}
      </button>{' '}
      <span id={id}>{help}</span>
    </li>
  );
}
