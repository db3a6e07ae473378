package ai.aureeture.analytics.domain.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How much of a whole, in percent to one decimal. Of nothing there is no share. */
public record Share(long part, long whole) {

  /** The slots that a session took up, of all that were listed. */
  public static Share booked(Figures figures) {
    return new Share(figures.count(Count.LISTED_AND_BOOKED), figures.count(Count.LISTED));
  }

  /** The paid ones of the slots that were held for payment. */
  public static Share conversion(Figures figures) {
    return new Share(figures.count(Count.HELD_AND_PAID), figures.count(Count.HELD));
  }

  /** The sessions that the mentor asked to move, of all that were ever confirmed. */
  public static Share rescheduling(Figures figures) {
    return new Share(figures.count(Count.CONFIRMED_AND_ASKED), figures.count(Count.CONFIRMED));
  }

  /** The sessions that meet at Jitsi, of all whose mentor wants Calendly's rooms. */
  public static Share jitsiInstead(Figures figures) {
    return new Share(figures.count(Count.JITSI_INSTEAD), figures.count(Count.CALENDLY_WANTED));
  }

  public Optional<BigDecimal> percent() {
    return whole == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
  }
}
