package ai.aureeture.notification.adapter.outbound.mongo;

import ai.aureeture.notification.application.port.mails.DueMail;
import ai.aureeture.notification.domain.mails.Mail;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;

/** Changes mails and takes those that are due then, each with one write. */
final class MailTaking {
  private final VersionedMails versions;
  private final UnaryOperator<Mail> decide;
  private final Instant now;
  private final Date leasedUntil;

  MailTaking(VersionedMails versions, UnaryOperator<Mail> decide, Instant now, Duration lease) {
    this.versions = versions;
    this.decide = decide;
    this.now = now;
    this.leasedUntil = Date.from(now.plus(lease));
  }

  /**
   * @return those that are taken, at most so many
   */
  Uni<List<DueMail>> change(List<Document> found, int most) {
    var steps = new ArrayList<Uni<Optional<DueMail>>>();
    int taken = 0;
    for (var stored : found) {
      var before = MailDocument.toMail(stored);
      var after = decide.apply(before);
      if (after.equals(before)) {
        continue;
      }
      boolean take = taken < most && after.isDue(now) && isFree(stored);
      taken += take ? 1 : 0;
      steps.add(take ? take(stored, after) : change(before.id()));
    }
    return Multi.createFrom()
        .iterable(steps)
        .onItem()
        .transformToUniAndMerge(step -> step)
        .collect()
        .asList()
        .map(done -> done.stream().flatMap(Optional::stream).toList());
  }

  private boolean isFree(Document stored) {
    return !stored.getDate("leasedUntil").after(Date.from(now));
  }

  private Uni<Optional<DueMail>> take(Document stored, Mail due) {
    var trace = Optional.ofNullable(MailDocument.traceparent(stored));
    return versions
        .take(stored, due.taken(), leasedUntil)
        .flatMap(done ->
            done
                ? Uni.createFrom().item(Optional.of(new DueMail(due.taken(), trace)))
                : change(due.id()));
  }

  /** Not taken: the process that works on it, or finds it due, goes on with it. */
  private Uni<Optional<DueMail>> change(String mailId) {
    return versions.change(mailId, decide, false).replaceWith(Optional.empty());
  }
}
