package ai.aureeture.notification.adapter.outbound.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

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

  /** Empty when another process changed it in between. */
  Uni<Optional<Mail>> replace(Document stored, Mail mail, boolean handBack) {
    if (!handBack && mail.equals(MailDocument.toMail(stored))) {
      return Uni.createFrom().item(Optional.of(mail));
    }
    long version = stored.getLong("version");
    var lease = handBack ? FREE : stored.getDate("leasedUntil");
    var trace = MailDocument.traceparent(stored);
    var unchanged = and(eq("_id", mail.id()), eq("version", version));
    return mails
        .run(all -> all.replaceOne(unchanged, MailDocument.of(mail, version + 1, lease, trace)))
        .map(done -> done.getMatchedCount() > 0 ? Optional.of(mail) : Optional.empty());
  }

  /** Null when there is no such mail. */
  Uni<Document> find(String id) {
    return mails.run(all -> all.find(eq("_id", id)).toUni());
  }
}
