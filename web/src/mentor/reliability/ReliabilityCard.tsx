import { useQuery } from '@tanstack/react-query';
import { statsOf } from '../../api/statistics';
import { usePerson } from '../../auth';
import { mentor as mentorTexts } from '../../texts/mentor';
import { Note } from '../../ui/Note';
import { Card } from '../../ui/page/Card';
import { Skeleton } from '../../ui/page/Skeleton';
import { percent } from '../format';
import { RateMeter } from './RateMeter';
import { rateText, reschedulesTooOften, scoreLevel } from './reliability';
import { ScoreRing } from './ScoreRing';

/** Renders nothing on errors: the tiles above report them. */
export function ReliabilityCard() {
  const { id } = usePerson();
  const { data: stats } = useQuery(statsOf(id));
  const words = mentorTexts.reliability;
  if (!stats) return <Skeleton className="h-96" />;

  const { rescheduling, reliability } = stats;
  const tooOften = reschedulesTooOften(rescheduling);
  return (
    <Card title={words.title}>
      <div className="grid gap-6">
        <div className="flex items-center gap-5">
          <ScoreRing
            name={words.score}
            value={reliability.score}
            unit={words.scoreOf}
            scoreLevel={scoreLevel(reliability.score)}
          />
          <div>
            <h3 className="font-semibold">{words.score}</h3>
            <p className="mt-1 text-sm text-soft">
              {words.scoreBody[scoreLevel(reliability.score)]}
            </p>
          </div>
        </div>
        <div>
          <div className="mb-2 flex items-baseline justify-between gap-4">
            <h3 className="font-semibold">{words.rate}</h3>
            <span className="text-xl font-bold tabular-nums">{percent(rescheduling.rate)}</span>
          </div>
          <RateMeter name={words.rate} value={rescheduling.rate} isHigh={tooOften} />
          <p className="mt-2 text-sm text-soft">{rateText(rescheduling)}</p>
        </div>
        {tooOften && <Note tone="warn">{words.tooOften}</Note>}
      </div>
    </Card>
  );
}
