package ai.aureeture.http.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceCredentialTest {
  private final ServiceCredential credential = credential("new", "old");

  @Test
  void current_secret_is_sent_and_accepted() {
    assertEquals("Bearer new", credential.value());
    assertTrue(credential.accepts(credential.value()));
  }

  @Test
  void previous_secret_is_accepted_while_a_rotation_lasts() {
    assertTrue(credential.accepts("Bearer old"));
    assertFalse(credential("new", null).accepts("Bearer old"));
  }

  @Test
  void each_order_of_restarts_in_a_rotation_works() {
    var before = credential("old", null);
    var prepared = credential("old", "new");
    var switched = credential("new", "old");
    var after = credential("new", null);
    assertBothAccept(before, prepared);
    assertBothAccept(prepared, switched);
    assertBothAccept(switched, after);
  }

  private static void assertBothAccept(ServiceCredential one, ServiceCredential other) {
    assertTrue(one.accepts(other.value()));
    assertTrue(other.accepts(one.value()));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "new",
        "Bearer",
        "Bearer ",
        "Bearer ne",
        "Bearer neww",
        "Bearer NEW",
        "Basic new"
      })
  void anything_else_is_refused(String value) {
    assertFalse(credential.accepts(value));
  }

  private static ServiceCredential credential(String secret, String previous) {
    return new ServiceCredential(
        new ServiceCredentialSettings() {
          @Override
          public String secret() {
            return secret;
          }

          @Override
          public Optional<String> previousSecret() {
            return Optional.ofNullable(previous);
          }
        });
  }
}
