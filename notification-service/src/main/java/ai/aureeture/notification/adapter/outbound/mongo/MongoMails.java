package ai.aureeture.notification.adapter.outbound.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import ai.aureeture.http.tracing.Traceparent;
import ai.aureeture.mongo.MongoFailures;
import ai.aureeture.notification.application.port.mails.DueMail;
import ai.aureeture.notification.application.port.mails.Mails;
import ai.aureeture.notification.domain.mails.Mail;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Mails as documents. A change replaces the version it was decided on or starts over; a lease
 * beside the mail's own state says who is working on it.
 */
@ApplicationScoped
class MongoMails implements Mails {
  private final IndexedCollection mails;
  private final VersionedMails versions;

  MongoMails(
      ReactiveMongoClient client, @ConfigProperty(name = "quarkus.mongodb.database") String name) {
    var documents = client.getDatabase(name).getCollection("mails");
    mails =
        new IndexedCollection(
            documents,
            List.of(
                new IndexModel(Indexes.ascending("nextStepAt")),
                new IndexModel(Indexes.ascending("session.id")),
                new IndexModel(Indexes.ascending("recipient", "createdAt"))));
    versions = new VersionedMails(mails);
  }

  @Override
  public Uni<Mail> add(Mail mail) {
    return mails
        .run(all ->
            all.insertOne(MailDocument.of(mail, 0, VersionedMails.FREE, Traceparent.current())))
        .replaceWith(mail)
        .onFailure(MongoFailures::isDuplicateKey)
        .recoverWithUni(() -> versions.find(mail.id()).map(MailDocument::toMail));
  }

  @Override
  public Uni<Void> addAll(List<Mail> some) {
    var trace = Traceparent.current();
    var documents =
        some.stream().map(mail -> MailDocument.of(mail, 0, VersionedMails.FREE, trace)).toList();
    return mails.insertNew(documents);
  }

  @Override
  public Uni<List<DueMail>> changeAndTake(
      Set<String> mailIds, UnaryOperator<Mail> decide, Instant now, Duration lease, int most) {
    return mails
        .run(all -> all.find(in("_id", mailIds)).collect().asList())
        .flatMap(found -> new MailTaking(versions, decide, now, lease).change(found, most));
  }

  @Override
  public Uni<Optional<Mail>> change(String mailId, UnaryOperator<Mail> decide) {
    return versions.change(mailId, decide, false);
  }

  @Override
  public Uni<Optional<Mail>> finish(String mailId, UnaryOperator<Mail> decide) {
    return versions.finish(mailId, decide);
  }

  @Override
  public Uni<Optional<DueMail>> takeDue(Instant now, Duration lease) {
    var due = and(lte("nextStepAt", Date.from(now)), lte("leasedUntil", Date.from(now)));
    // The lease first: a mail that cannot be read must not be the first for ever.
    var take = combine(set("leasedUntil", Date.from(now.plus(lease))), inc("version", 1L));
    var options =
        new FindOneAndUpdateOptions()
            .sort(ascending("nextStepAt"))
            .returnDocument(ReturnDocument.AFTER);
    return mails
        .run(all -> all.findOneAndUpdate(due, take, options))
        .flatMap(
            leased -> leased == null ? Uni.createFrom().item(Optional.empty()) : taken(leased));
  }

  @Override
  public Uni<List<Mail>> about(String sessionId) {
    return list(eq("session.id", sessionId), new FindOptions());
  }

  @Override
  public Uni<List<Mail>> heldFor(String personId) {
    var held = and(eq("recipient", personId), eq("delivery.state", DeliveryDocument.HELD));
    return list(held, new FindOptions());
  }

  @Override
  public Uni<List<Mail>> to(String personId, int skip, int limit) {
    return list(eq("recipient", personId), new FindOptions().skip(skip).limit(limit));
  }

  private Uni<List<Mail>> list(Bson wanted, FindOptions options) {
    var oldestFirst = options.sort(ascending("createdAt", "_id"));
    return mails.run(
        all -> all.find(wanted, oldestFirst).map(MailDocument::toMail).collect().asList());
  }

  private Uni<Optional<DueMail>> taken(Document leased) {
    var trace = Optional.ofNullable(MailDocument.traceparent(leased));
    var mail = readable(leased);
    return versions
        .replace(leased, mail.taken(), false)
        .flatMap(
            done -> done.isEmpty() ? change(mail.id(), Mail::taken) : Uni.createFrom().item(done))
        .map(done -> done.map(taken -> new DueMail(taken, trace)));
  }

  /**
   * Names the one that cannot be read, and the fault by its class: its text may hold an address.
   */
  private static Mail readable(Document leased) {
    try {
      return MailDocument.toMail(leased);
    } catch (RuntimeException fault) {
      throw new IllegalStateException(
          "mail %s cannot be read: %s"
              .formatted(leased.getString("_id"), fault.getClass().getSimpleName()));
    }
  }
}
