import { EarningsCard } from './earnings/EarningsCard';
import { PendingCard } from './pending/PendingCard';
import { WhenAny } from './pending/WhenAny';
import { ReliabilityCard } from './reliability/ReliabilityCard';
import { Tiles } from './Tiles';

/** What a mentor with sessions has to look at; there is nothing in it before the first booking. */
export function Figures() {
  return (
    <>
      <Tiles />
      <div className="grid grid-cols-1 items-start gap-4 sm:gap-6 lg:grid-cols-[3fr_2fr]">
        <div className="grid grid-cols-1 gap-4 sm:gap-6">
          <PendingCard group="bookings" />
          <WhenAny group="feedback" />
        </div>
        <ReliabilityCard />
      </div>
      <EarningsCard />
    </>
  );
}
