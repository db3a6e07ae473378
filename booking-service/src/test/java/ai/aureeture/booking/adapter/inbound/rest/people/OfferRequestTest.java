package ai.aureeture.booking.adapter.inbound.rest.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.adapter.inbound.rest.callers.Account;
import ai.aureeture.booking.domain.offer.Offer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferRequestTest {

  @ParameterizedTest
  @CsvSource({
    "user_m1, asha@example.com, true, true",
    "user_m1, ASHA@Example.com, true, true",
    "user_m1, asha@example.com, false, false",
    "user_m1, other@example.com, true, false",
    "user_m1, , true, false",
    "user_admin, asha@example.com, true, false",
  })
  void address_is_verified_only_where_the_mentors_own_account_names_it(
      String callerId, String claim, boolean claimVerified, boolean verified) {
    var offer = offer("asha@example.com", account(callerId, claim, claimVerified));
    assertEquals("asha@example.com", offer.email());
    assertEquals(verified, offer.emailVerified());
  }

  @ParameterizedTest
  @CsvSource({
    "asha@example.com, true, true",
    "Asha@example.com, true, true",
    "asha@example.com, false, false",
    "stranger@example.com, true, false",
  })
  void admin_keeps_the_address_verified_only_where_it_is_the_verified_one(
      String stored, boolean storedVerified, boolean verified) {
    var former = offer(stored, account("user_m1", stored, storedVerified));
    var put = offer("asha@example.com", account("user_admin", null, true));
    assertEquals(verified, put.replacing(former).emailVerified());
  }

  @ParameterizedTest
  @CsvSource({"user_m1, , false", "user_m1, asha@example.com, true", "user_admin, , true"})
  void only_a_mentor_without_an_address_needs_their_account_read(
      String callerId, String claim, boolean isEnough) {
    var account = account(callerId, claim, true);
    assertEquals(isEnough, request("asha@example.com").needsNoMore("user_m1", account));
  }

  @Test
  void topics_are_trimmed_and_named_once() {
    var account = account("user_m1", null, true);
    assertEquals(
        List.of(), request("asha@example.com", null).toOffer("user_m1", account).expertise());
    assertEquals(
        List.of("Careers", "Queues"),
        request("asha@example.com", List.of(" Careers", "Queues", "Careers"))
            .toOffer("user_m1", account)
            .expertise());
  }

  private static Offer offer(String email, Account account) {
    return request(email).toOffer("user_m1", account);
  }

  private static OfferRequest request(String email) {
    return request(email, null);
  }

  private static OfferRequest request(String email, List<String> topics) {
    return new OfferRequest(
        "Asha", email, null, null, null, topics, BigDecimal.TEN, "INR", null, null);
  }

  private static Account account(String id, String email, boolean verified) {
    return new Account(id, Optional.empty(), Optional.ofNullable(email), verified);
  }
}
