package ai.aureeture.notification.adapter.outbound.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Indexes.ascending;

import ai.aureeture.mongo.MongoFailures;
import ai.aureeture.notification.application.port.mails.AddressVerifications;
import ai.aureeture.notification.domain.mails.AddressVerification;
import ai.aureeture.notification.domain.mails.VerificationToken;
import com.mongodb.client.model.IndexModel;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A document each. A change replaces the revision it was decided on or starts over. */
@ApplicationScoped
class MongoAddressVerifications implements AddressVerifications {
  private static final String FINGERPRINT = "tokens.fingerprint";
  private static final String PERSON = "person";
  private static final String ADDRESS = "address";

  private final IndexedCollection verifications;

  MongoAddressVerifications(
      ReactiveMongoClient client, @ConfigProperty(name = "quarkus.mongodb.database") String name) {
    verifications =
        new IndexedCollection(
            client.getDatabase(name).getCollection("addressVerifications"),
            List.of(
                new IndexModel(ascending(FINGERPRINT)),
                new IndexModel(ascending(PERSON)),
                new IndexModel(ascending(ADDRESS))));
  }

  @Override
  public Uni<AddressVerification> change(
      String personId, String address, UnaryOperator<AddressVerification> decide) {
    return stored(personId, address)
        .flatMap(stored ->
            stored == null
                ? begin(decide.apply(AddressVerification.begin(personId, address)))
                : replace(stored, decide))
        .flatMap(changed ->
            changed.isEmpty()
                ? change(personId, address, decide)
                : Uni.createFrom().item(changed.get()));
  }

  @Override
  public Uni<Optional<AddressVerification>> find(String personId, String address) {
    return stored(personId, address).map(MongoAddressVerifications::verification);
  }

  @Override
  public Uni<Optional<AddressVerification>> issuerOf(VerificationToken token) {
    return verifications
        .run(all -> all.find(eq(FINGERPRINT, token.fingerprint())).toUni())
        .map(MongoAddressVerifications::verification);
  }

  @Override
  public Uni<Long> askedForOthers(String personId, String address, Instant since) {
    var asked =
        and(
            eq(ADDRESS, AddressVerification.normalized(address)),
            ne(PERSON, personId),
            gt("lastIssuedAt", Date.from(since)));
    return verifications.run(all -> all.countDocuments(asked));
  }

  @Override
  public Uni<List<AddressVerification>> of(String personId) {
    return verifications.run(all ->
        all.find(eq(PERSON, personId))
            .map(AddressVerificationDocument::toVerification)
            .collect()
            .asList());
  }

  @Override
  public Uni<Void> removeUntil(String personId, Instant time) {
    var after = Date.from(time);
    var untouched =
        and(eq(PERSON, personId), nor(gt("lastIssuedAt", after), gt("verifiedAt", after)));
    return verifications.run(all -> all.deleteMany(untouched)).replaceWithVoid();
  }

  /** Empty when another call began it in between. */
  private Uni<Optional<AddressVerification>> begin(AddressVerification first) {
    return verifications
        .run(all -> all.insertOne(AddressVerificationDocument.of(first, 0)))
        .replaceWith(Optional.of(first))
        .onFailure(MongoFailures::isDuplicateKey)
        .recoverWithItem(Optional.empty());
  }

  /** Empty when another call changed it in between. */
  private Uni<Optional<AddressVerification>> replace(
      Document stored, UnaryOperator<AddressVerification> decide) {
    var known = AddressVerificationDocument.toVerification(stored);
    var next = decide.apply(known);
    if (next.equals(known)) {
      return Uni.createFrom().item(Optional.of(known));
    }
    long revision = stored.getLong("revision");
    var unchanged = and(eq("_id", stored.getString("_id")), eq("revision", revision));
    var document = AddressVerificationDocument.of(next, revision + 1);
    return verifications
        .run(all -> all.replaceOne(unchanged, document))
        .map(done -> done.getMatchedCount() > 0 ? Optional.of(next) : Optional.empty());
  }

  private Uni<Document> stored(String personId, String address) {
    var id = AddressVerificationDocument.id(personId, address);
    return verifications.run(all -> all.find(eq("_id", id)).toUni());
  }

  private static Optional<AddressVerification> verification(Document stored) {
    return Optional.ofNullable(stored).map(AddressVerificationDocument::toVerification);
  }
}
