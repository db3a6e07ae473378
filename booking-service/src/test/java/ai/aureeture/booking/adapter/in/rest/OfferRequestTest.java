package ai.aureeture.booking.adapter.in.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.domain.Offer;
import ai.aureeture.http.Caller;
import java.math.BigDecimal;
import java.util.List;
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
  void address_is_verified_only_where_the_mentors_own_token_names_it(
      String callerId, String claim, boolean claimVerified, boolean verified) {
    var offer = offer("asha@example.com", new TokenHolder(callerId, claim, claimVerified));
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
    var former = offer(stored, new TokenHolder("user_m1", stored, storedVerified));
    var put = offer("asha@example.com", new TokenHolder("user_admin", null, true));
    assertEquals(verified, put.replacing(former).emailVerified());
  }

  @Test
  void topics_are_trimmed_and_named_once() {
    var caller = new TokenHolder("user_m1", null, true);
    assertEquals(List.of(), offer("asha@example.com", null, caller).expertise());
    assertEquals(
        List.of("Careers", "Queues"),
        offer("asha@example.com", List.of(" Careers", "Queues", "Careers"), caller).expertise());
  }

  private static Offer offer(String email, Caller caller) {
    return offer(email, null, caller);
  }

  private static Offer offer(String email, List<String> topics, Caller caller) {
    return new OfferRequest("Asha", email, null, null, null, topics, BigDecimal.TEN, "INR", null)
        .toOffer("user_m1", caller);
  }

  private static final class TokenHolder extends Caller {
    private final String id;
    private final String email;
    private final boolean verified;

    TokenHolder(String id, String email, boolean verified) {
      this.id = id;
      this.email = email;
      this.verified = verified;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public String email() {
      return email;
    }

    @Override
    public boolean isEmailVerified() {
      return verified;
    }
  }
}
