import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import button from '../../../components/button.module.css';

type PanelWayProps = {
  /** Beside the words, never in their place. */
  readonly icon: LucideIcon;
  readonly does: string;
  /** What it is good for, in a line. */
  readonly help: string;
  readonly onPress: () => void;
};

/** One way to take a result away: a button, and what it is good for. */
export function PanelWay({ icon: Icon, does, help, onPress }: PanelWayProps) {
  const id = useId();
  return (
    <li>
      <button type="button" className={button['outlined']} onClick={onPress} aria-describedby={id}>
        <Icon />
        {does}
      </button>{' '}
      <span id={id}>{help}</span>
    </li>
  );
}
