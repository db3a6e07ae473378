package ai.aureeture.notification.application.port.mails;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.domain.mails.AddressVerification;
import ai.aureeture.notification.domain.mails.VerificationToken;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every collection of address verifications must hold. */
public abstract class AddressVerificationsContract {
  private static final Instant NOW = Instant.parse("2027-03-10T09:05:00Z");
  private static final String ADDRESS = "Noah@Example.com";

  private final String person = "user_" + UUID.randomUUID();
  private final VerificationToken token = token();

  protected abstract AddressVerifications verifications();

  @Test
  void verification_ignores_the_case_of_the_address() {
    assertEquals(Optional.empty(), done(verifications().find(person, ADDRESS)));

    var issued = issue(token, "mail-1", NOW);

    assertEquals(Optional.of(issued), done(verifications().find(person, "noah@example.COM")));
    assertEquals(List.of(issued), done(verifications().of(person)));
    assertEquals(Optional.empty(), done(verifications().find(person, "other@example.com")));
  }

  @Test
  void verification_is_found_by_each_token_it_has_issued() {
    var again = token();
    issue(token, "mail-1", NOW);
    var issued = issue(again, "mail-1", NOW.plusSeconds(5));

    assertEquals(Optional.of(issued), done(verifications().issuerOf(token)));
    assertEquals(Optional.of(issued), done(verifications().issuerOf(again)));
    assertEquals(Optional.empty(), done(verifications().issuerOf(token())));
  }

  @Test
  void address_that_was_verified_stays_verified() {
    issue(token, "mail-1", NOW);
    done(verifications().change(person, ADDRESS, known -> known.openedWith(token, NOW)));

    assertTrue(done(verifications().find(person, ADDRESS)).orElseThrow().isVerified());
  }

  @Test
  void other_people_of_one_address_are_counted_by_their_last_mail() {
    var address = UUID.randomUUID() + "@example.com";
    var other = person + "-2";
    done(verifications().change(person, address, v -> v.issuing(token, "mail-1", NOW)));
    done(verifications().change(other, address, v -> v.issuing(token(), "mail-2", NOW)));
    done(verifications().change(person + "-3", address, v -> v));

    var before = NOW.minusMillis(1);
    assertEquals(1, done(verifications().askedForOthers(person, address, before)));
    assertEquals(
        2, done(verifications().askedForOthers("new", address.toUpperCase(Locale.ROOT), before)));
    assertEquals(0, done(verifications().askedForOthers("new", address, NOW)));
  }

  @Test
  void verification_that_was_asked_for_after_that_time_stays() {
    var begun = UUID.randomUUID() + "@example.com";
    done(verifications().change(person, begun, v -> v));
    var issued = issue(token, "mail-1", NOW);

    done(verifications().removeUntil(person, NOW.minusMillis(1)));

    assertEquals(List.of(issued), done(verifications().of(person)));
  }

  @Test
  void address_that_was_verified_after_that_time_stays() {
    issue(token, "mail-1", NOW.minusSeconds(1));
    done(verifications().change(person, ADDRESS, known -> known.openedWith(token, NOW)));

    done(verifications().removeUntil(person, NOW.minusMillis(1)));
    assertTrue(done(verifications().find(person, ADDRESS)).orElseThrow().isVerified());

    done(verifications().removeUntil(person, NOW));
    assertEquals(List.of(), done(verifications().of(person)));
  }

  @Test
  void removal_covers_one_persons_verifications_until_a_time() {
    var other = person + "-2";
    done(verifications().change(other, ADDRESS, v -> v.issuing(token(), "mail-2", NOW)));
    issue(token, "mail-1", NOW);

    done(verifications().removeUntil(person, NOW));

    assertEquals(1, done(verifications().of(other)).size());
    assertEquals(List.of(), done(verifications().of(person)));
    assertEquals(Optional.empty(), done(verifications().issuerOf(token)));
  }

  @Test
  void one_of_twenty_concurrent_mails_may_be_sent() {
    var all =
        Multi.createFrom()
            .range(0, 20)
            .onItem()
            .transformToUni(i -> issuing(token(), "mail-" + i, NOW))
            .merge(20)
            .collect()
            .asList();
    done(all);

    assertEquals(1, done(verifications().of(person)).getFirst().tokens().size());
  }

  @com.google.errorprone.annotations.CanIgnoreReturnValue
  private AddressVerification issue(VerificationToken next, String mailId, Instant now) {
    return done(issuing(next, mailId, now));
  }

  private Uni<AddressVerification> issuing(VerificationToken next, String mailId, Instant now) {
    return verifications().change(person, ADDRESS, known -> known.issuing(next, mailId, now));
  }

  private static VerificationToken token() {
    return new VerificationToken(UUID.randomUUID().toString());
  }

  @com.google.errorprone.annotations.CanIgnoreReturnValue
  private static <T> T done(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(60));
  }
}
