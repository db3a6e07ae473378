package ai.aureeture.booking.adapter.outbound.postgres.people;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** The last time a person had their data erased; read and written under that person's locks. */
@Entity
@Table(name = "erased_person")
public class ErasedPersonRow extends PanacheEntityBase {
  private static final String SAVE =
      """
      insert into erased_person (person_id, erased_at) values (?1, ?2)
      on conflict (person_id) do update set erased_at = excluded.erased_at
      """;

  @Id
  @Column(name = "person_id")
  public String personId;

  @Column(name = "erased_at")
  public Instant erasedAt;

  public static Uni<Void> save(String personId, Instant at) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(SAVE)
                .setParameter(1, personId)
                .setParameter(2, at)
                .executeUpdate())
        .replaceWithVoid();
  }

  /** Refused with PERSON_ERASED when one of them was erased after this was asked for. */
  public static Uni<Void> requireNoneSince(Instant asked, List<String> people) {
    return count("personId in ?1 and erasedAt >= ?2", people, asked)
        .invoke(ErasedPersonRow::requireNone)
        .replaceWithVoid();
  }

  /** Refused with PERSON_ERASED when it is more than none. */
  public static void requireNone(long erased) {
    if (erased > 0) {
      throw new SessionRefused(
          Reason.PERSON_ERASED, "This person's data was erased in the meantime");
    }
  }
}
