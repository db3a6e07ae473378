package ai.aureeture.http.callers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonClaimsTest {

  @ParameterizedTest
  @CsvSource({
    "' Noah  Kim ', Noah Kim",
    "'Noah\nKim', Noah Kim",
    "'   ',",
  })
  void name_is_one_clean_line(String claim, String name) {
    assertEquals(name, PersonClaims.name(claim));
  }

  @ParameterizedTest
  @CsvSource({
    "' noah@x.example ', noah@x.example",
    "two words@x.example,",
    "noah,",
    "'',",
  })
  void address_looks_like_one(String claim, String email) {
    assertEquals(email, PersonClaims.email(claim));
  }

  @Test
  void claim_that_is_no_text_is_absent() {
    assertNull(PersonClaims.name(List.of("Noah")));
    assertNull(PersonClaims.email(5));
    assertNull(PersonClaims.name(null));
  }

  @Test
  void only_what_is_called_unverified_is_so() {
    assertEquals(true, PersonClaims.isVerified(null));
    assertEquals(true, PersonClaims.isVerified(true));
    assertEquals(false, PersonClaims.isVerified(false));
    assertEquals(false, PersonClaims.isVerified("False"));
  }
}
