import { useQuery } from '@tanstack/react-query';
import { statsOf } from '../api/statistics';
import { usePerson } from '../auth';
import { texts } from '../texts';
import { money } from '../time/format';
import { Failure } from '../ui/Failure';
import { Tile, TileSkeletons } from './Tile';
import { TrendLine } from './TrendLine';

export function Tiles() {
  const { id } = usePerson();
  const { data: stats, error, refetch } = useQuery(statsOf(id));
  if (error && !stats) return <Failure error={error} retry={refetch} />;
  if (!stats) return <TileSkeletons />;

  const { earnings, mentees, sessions } = stats;
  const words = texts.mentor.tiles;
  return (
    <dl aria-label={words.label} className="grid grid-cols-2 gap-3 sm:gap-4 lg:grid-cols-4">
      <Tile
        name={words.earnings}
        value={money(earnings.total, earnings.currency)}
        note={<TrendLine {...earnings} />}
      />
      <Tile name={words.mentees} value={mentees.active} note={words.menteesOf(mentees.total)} />
      <Tile
        name={words.upcoming}
        value={sessions.upcoming}
        note={words.newRequests(mentees.newRequests)}
      />
      <Tile name={words.completed} value={sessions.completed} note={words.completedNote} />
    </dl>
  );
}
