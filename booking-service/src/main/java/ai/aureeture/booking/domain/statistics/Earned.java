package ai.aureeture.booking.domain.statistics;

/**
 * What completed sessions brought. Free ones count as sessions, but neither as money nor as hours
 * worked for it.
 *
 * @param minor in the currency's minor unit
 * @param paidMinutes how long the paid ones lasted together
 */
public record Earned(long minor, long paidMinutes, long sessions) {
  public static final Earned NOTHING = new Earned(0, 0, 0);

  public Earned plus(Earned more) {
    return new Earned(minor + more.minor, paidMinutes + more.paidMinutes, sessions + more.sessions);
  }

  /** In the minor unit, rounded to the nearest; nothing for no time. */
  public long minorPerHour() {
    return paidMinutes == 0 ? 0 : Math.round(minor * 60.0 / paidMinutes);
  }
}
