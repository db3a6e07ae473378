import { useQuery } from '@tanstack/react-query';
import { statsOf } from '../api/statistics';
import { usePerson } from '../auth';
import { mentor as mentorTexts } from '../texts/mentor';
import { money } from '../time/format';
import { Failure } from '../ui/Failure';
import { Tile, TileSkeletons } from './Tile';
import { TrendLine } from './TrendLine';

export function Tiles() {
  const { id } = usePerson();
  const { data: stats, error, refetch } = useQuery(statsOf(id));
  if (error && !stats) return <Failure error={error} retry={refetch} />;
  if (!stats) return <TileSkeletons />;

  const { earnings, mentees, sessions, rating } = stats;
  const words = mentorTexts.tiles;
  return (
    <dl
      aria-label={words.label}
      className="grid grid-cols-2 gap-3 sm:gap-4 lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none"
    >
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
      {rating.reviewCount > 0 && (
        <Tile
          name={words.rating}
          value={`★ ${rating.value.toFixed(1)}`}
          note={words.ratingOf(rating.reviewCount)}
        />
      )}
    </dl>
  );
}
