package ai.aureeture.availability.application.port;

import ai.aureeture.availability.domain.slots.ListedDay;
import io.smallrye.mutiny.Uni;

/** Who wants to know how many slots were listed. */
public interface ListedDays {

  /** Durably; the same mentor's date again is a repeat to those who hear of it. */
  Uni<Void> tell(ListedDay day);
}
