import { useMemo, useState } from 'react';
import type { Answer, Answers } from '../engine/answers.ts';
import type { Recommendation } from '../engine/recommend.ts';
import type { Play } from '../link/play.ts';
import type { JourneyActor } from '../machine/history.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { ActorId, CaseId } from '../rulebook/shapes.ts';
import { goToPlayed, type Origin, originNow } from '../screens/result/play/go-to-played.ts';
import type { Playing } from '../screens/result/play/playing.ts';
import { useSame } from './use-same.ts';

const NOTHING: Play = { answers: {}, priority: null, off: [] };

/**
 * What is played with on the result, for its screen: findings by reference where the machine, which has no rules, knows
 * their places.
 * @param own the answers that are played on, the same object as long as they are the same
 * @param ranked what they give
 * @param triedOn the case that they are those of; null for one's own
 */
export function usePlay(
  rulebook: Rulebook,
  actor: JourneyActor,
  own: Answers,
  ranked: Recommendation,
  play: Play | null,
  triedOn: CaseId | null = null,
): Playing {
  const [from, setFrom] = useState<Origin | null>(null);
  const { priority } = play ?? NOTHING;
  const changed = useSame((play ?? NOTHING).answers);
  const places = useSame((play ?? NOTHING).off);
  const refs = useMemo(() => rulebook.findings.map(({ ref }) => ref), [rulebook]);
  const off = useMemo(() => places.flatMap((place) => refs[place] ?? []), [places, refs]);
  const before = play ? ranked : null;
  const doing = useMemo(() => {
    // As the machine has it now: a key held down plays again before the page is drawn.
    const wish = (change: (now: Play) => Partial<Play>) => {
      const { play: now } = actor.getSnapshot().context;
      // A try that begins in the panel comes from nowhere else.
      if (!now) setFrom(null);
      actor.send({ type: 'play', play: { ...(now ?? NOTHING), ...change(now ?? NOTHING) } });
    };
    const goAndTry = (wished: () => void) =>
      goToPlayed(() => {
        const origin = originNow();
        wished();
        setFrom(origin);
      });
    const tryAll = (answers: Answers) => wish((now) => ({ answers: { ...now.answers, ...answers } }));
    const count = (findings: readonly string[], counted: boolean) => {
      const named = findings.map((ref) => refs.indexOf(ref)).filter((place) => place >= 0);
      wish((now) => ({ off: counted ? now.off.filter((place) => !named.includes(place)) : [...now.off, ...named] }));
    };
    return {
      tryAnswers: (answers: Answers) => goAndTry(() => tryAll(answers)),
      tryWithout: (findings: readonly string[]) => goAndTry(() => count(findings, false)),
      change: (question: string, answer: Answer) => tryAll({ [question]: answer }),
      favour: (priority: ActorId | null) => wish(() => ({ priority })),
      count,
      stop: () => actor.send({ type: 'stop' }),
      keep: () => actor.send({ type: 'keep' }),
    };
  }, [actor, refs]);
  return useMemo(
    () => ({ own, changed, priority, off, before, from, triedOn, ...doing }),
    [own, changed, priority, off, before, from, triedOn, doing],
  );
}
