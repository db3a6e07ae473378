package ai.aureeture.notification.adapter.outbound.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import ai.aureeture.mongo.LastSeenCache;
import ai.aureeture.notification.domain.mails.Mail;
import io.smallrye.mutiny.Uni;
import java.util.Date;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;

/** Changes of mails: each replaces the version it was decided on, or starts over. */
final class VersionedMails {
  static final Date FREE = new Date(0);

  private final IndexedCollection mails;

  /** What this process works on. */
  private final LastSeenCache<Document> taken = new LastSeenCache<>();

  VersionedMails(IndexedCollection mails) {
    this.mails = mails;
  }

  /**
   * Empty when there is no such mail.
   *
   * @param handBack whether the lease ends with the change
   */
  Uni<Optional<Mail>> change(String id, UnaryOperator<Mail> decide, boolean handBack) {
    return find(id)
        .flatMap(stored ->
            stored == null
                ? Uni.createFrom().item(Optional.<Mail>empty())
                : replace(stored, decide.apply(MailDocument.toMail(stored)), handBack)
                    .flatMap(changed ->
                        changed.isEmpty()
                            ? change(id, decide, handBack)
                            : Uni.createFrom().item(changed)));
  }

  /** As {@link #change}, and hands the mail back: as it was taken, unless it has changed since. */
  Uni<Optional<Mail>> finish(String id, UnaryOperator<Mail> decide) {
    return Uni.createFrom()
        .item(taken.find(id))
        .invoke(() -> taken.remove(id))
        .flatMap(known ->
            known
                .map(stored -> replace(stored, decide.apply(MailDocument.toMail(stored)), true))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())))
        .flatMap(done -> done.isPresent() ? Uni.createFrom().item(done) : change(id, decide, true));
  }

  /** Empty when another process changed it in between. */
  Uni<Optional<Mail>> replace(Document stored, Mail mail, boolean handBack) {
    return !handBack && mail.equals(MailDocument.toMail(stored))
        ? Uni.createFrom().item(Optional.of(mail))
        : write(stored, mail, handBack ? FREE : stored.getDate("leasedUntil"))
            .map(done -> done ? Optional.of(mail) : Optional.empty());
  }

  /** Leases it to this process; false when another process changed it in between. */
  Uni<Boolean> take(Document stored, Mail mail, Date leasedUntil) {
    return write(stored, mail, leasedUntil);
  }

  private Uni<Boolean> write(Document stored, Mail mail, Date leasedUntil) {
    long version = stored.getLong("version");
    var next = MailDocument.of(mail, version + 1, leasedUntil, MailDocument.traceparent(stored));
    var unchanged = and(eq("_id", mail.id()), eq("version", version));
    return mails
        .run(all -> all.replaceOne(unchanged, next))
        .map(done -> done.getMatchedCount() > 0)
        .invoke(done -> {
          if (done && !leasedUntil.equals(FREE)) {
            taken.put(mail.id(), next);
          }
        });
  }

  /** Null when there is no such mail. */
  Uni<Document> find(String id) {
    return mails.run(all -> all.find(eq("_id", id)).toUni());
  }
}
