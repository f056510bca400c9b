import type { Asked } from './questionnaire.ts';
import { rank, type Ticked } from './rank.ts';

type RankingProps = { readonly asked: Asked; readonly ticked: Ticked };

/** A peer's result: the four scenarios in order. */
export const Ranking = ({ asked, ticked }: RankingProps) => (
  <main data-result>
    <h1>{asked.words.ranking}</h1>
    <ol>
      {rank(asked, ticked).map(({ name, points }) => (
        <li key={name}>
          {name} : {points}
        </li>
      ))}
    </ol>
  </main>
);
