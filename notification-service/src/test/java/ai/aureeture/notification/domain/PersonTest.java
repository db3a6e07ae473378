package ai.aureeture.notification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonTest {

  @Test
  void an_unknown_zone_reads_as_utc() {
    assertEquals(
        ZoneId.of("UTC"),
        new Person("u", Optional.of("A"), "a@b.example", "Mars/Base", true).zone());
  }

  @Test
  void masked_address_has_its_first_letter_and_its_domain() {
    assertEquals("n***@example.com", Sessions.NOAH.maskedEmail());
    assertEquals("***", new Person("u", Optional.of("A"), "@", "UTC", true).maskedEmail());
  }

  @Test
  void erased_person_is_recognized_by_the_reserved_address() {
    assertTrue(new Person("u", Optional.of("Erased"), "erased@invalid", "UTC", true).isErased());
    assertFalse(Sessions.NOAH.isErased());
  }

  @Test
  void the_reserved_domain_is_no_address() {
    assertTrue(Sessions.NOAH.hasAddress());
    assertFalse(new Person("u", Optional.of("A"), "none@invalid", "UTC", false).hasAddress());
    assertEquals(
        Optional.empty(),
        new Person("u", Optional.of("A"), "none@invalid", "UTC", false).knownEmail());
    assertEquals(Optional.of("noah@example.com"), Sessions.NOAH.knownEmail());
  }

  @Test
  void person_without_a_name_has_a_substitute() {
    assertEquals(
        "your counterpart",
        new Person("u", Optional.of(" \n"), "a@b.example", "UTC", true).displayName());
    assertEquals("your counterpart", Sessions.NOAH.withoutName().displayName());
  }
}
