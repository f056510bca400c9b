import type { i18n } from 'i18next';
import { takeCsv, takeJson, takePicture } from '../report/data/take-data.ts';
import type { ToTake } from '../report/taken-result.ts';
import { DataPanel } from '../screens/result/take-away/data-panel.tsx';
import { takenNow } from './taken-now.ts';
import { useDrawings } from './use-drawings.ts';

type TakeDataProps = {
  readonly taken: ToTake;
  /** With the words of the result and those of the report. */
  readonly words: i18n;
};

/** A result as data, and the drawings of its page: what makes the files comes with it, so that it needs no network. */
export function TakeData({ taken, words }: TakeDataProps) {
  const drawings = useDrawings(taken.rulebook);
  return (
    <DataPanel
      json={taken.workedOut.firmness && (() => takeJson(takenNow(taken), words))}
      csv={() => takeCsv(takenNow(taken), words)}
      pictures={drawings.map(({ id, ...drawing }) => ({
        id,
        title: drawing.title,
        svg: () => takePicture(takenNow(taken), words, drawing, 'svg'),
        png: () => takePicture(takenNow(taken), words, drawing, 'png'),
      }))}
      address={taken.address}
      more={taken.rulebook.scenarios.some(({ id }) => !drawings.some((drawing) => drawing.id === id))}
    />
  );
}
