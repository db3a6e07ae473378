package ai.aureeture.availability.application.port;

import ai.aureeture.availability.domain.slots.ListedDay;
import io.smallrye.mutiny.Uni;

/** Where other systems read how many slots were listed. */
public interface ListedDays {

  /** Durably; the same mentor's date again is a repeat of the same event. */
  Uni<Void> publish(ListedDay day);
}
