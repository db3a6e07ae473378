package ai.aureeture.notification.domain.mails;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AddressVerificationTest {
  private static final Instant NOW = Instant.parse("2027-03-10T09:05:00Z");
  private static final VerificationToken TOKEN = token(1);

  private final AddressVerification begun =
      AddressVerification.begin("user_1", " Noah@Example.com");

  @Test
  void next_mail_is_sent_after_six_hours_and_a_repeat_immediately() {
    var issued = begun.issuing(TOKEN, "mail-1", NOW);
    var nearly = NOW.plus(AddressVerification.BETWEEN_MAILS).minusMillis(1);

    assertTrue(issued.mayIssueFor("mail-1", NOW));
    assertFalse(issued.mayIssueFor("mail-2", nearly));
    assertEquals(issued, issued.issuing(token(2), "mail-2", nearly));
    assertTrue(issued.mayIssueFor("mail-2", nearly.plusMillis(1)));
  }

  @Test
  void token_works_until_it_expires() {
    var issued = begun.issuing(TOKEN, "mail-1", NOW);
    var end = NOW.plus(AddressVerification.TOKEN_LIFETIME);

    assertTrue(issued.openedWith(TOKEN, end.minusMillis(1)).isVerified());
    assertFalse(issued.openedWith(TOKEN, end).isVerified());
    assertFalse(issued.openedWith(token(2), NOW).isVerified());
  }

  @Test
  void first_opening_counts() {
    var verified = begun.issuing(TOKEN, "mail-1", NOW).openedWith(TOKEN, NOW.plusSeconds(9));

    assertEquals(verified, verified.openedWith(TOKEN, NOW.plusSeconds(99)));
    assertFalse(verified.mayIssueFor("mail-2", NOW.plus(AddressVerification.TOKEN_LIFETIME)));
  }

  @Test
  void few_tokens_are_kept() {
    var issued =
        IntStream.range(0, 9)
            .boxed()
            .reduce(
                begun, (known, i) -> known.issuing(token(i), "mail-1", NOW), (one, other) -> other);

    assertEquals(4, issued.tokens().size());
    assertTrue(issued.hasIssued(token(8)) && issued.hasIssued(token(5)));
    assertFalse(issued.hasIssued(token(4)));
  }

  @Test
  void token_is_256_bits_and_never_shown() {
    var token = VerificationToken.of(new byte[VerificationToken.BYTES]);

    assertEquals(43, token.secret().length());
    assertEquals("VerificationToken[***]", token.toString());
    assertFalse(begun.issuing(token, "mail-1", NOW).toString().contains(token.secret()));
    assertTrue(VerificationToken.parse(token.secret()).isPresent());
    assertTrue(VerificationToken.parse(token.secret() + "=").isEmpty());
    assertTrue(VerificationToken.parse("").isEmpty());
  }

  private static VerificationToken token(int mark) {
    return new VerificationToken("token-" + mark);
  }
}
