package ai.aureeture.booking.application.port.operator;

import ai.aureeture.booking.domain.Refund;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.Warning;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** What has not come to its end by itself, and waits for a person. */
public interface Attention {

  /**
   * Payments that go back and have not: given up, or due since before that; the oldest first. Then
   * the parts of payments that failed after they had been processed.
   */
  Uni<List<OwedMoney>> owedMoney(Instant dueBefore, int limit);

  /** Mails given up, of sessions that end after that; the latest start first. */
  Uni<List<LostMail>> lostMails(Instant endingAfter, int limit);

  /**
   * @param attempts how often the provider was asked in vain
   */
  record OwedMoney(SessionId session, Refund refund, Instant since, int attempts) {}

  record LostMail(SessionId session, Instant start, Warning warning) {}
}
