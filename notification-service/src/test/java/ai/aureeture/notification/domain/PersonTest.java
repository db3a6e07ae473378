package ai.aureeture.notification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PersonTest {

  @Test
  void an_unknown_zone_reads_as_utc() {
    assertEquals(ZoneId.of("UTC"), new Person("u", "A", "a@b.example", "Mars/Base", true).zone());
    assertEquals(ZoneId.of("UTC"), new Person("u", "A", "a@b.example", null, true).zone());
  }

  @Test
  void masked_address_has_its_first_letter_and_its_domain() {
    assertEquals("n***@example.com", Sessions.NOAH.maskedEmail());
    assertEquals("***", new Person("u", "A", null, "UTC", true).maskedEmail());
    assertEquals("***", new Person("u", "A", "@", "UTC", true).maskedEmail());
  }

  @Test
  void erased_person_is_recognized_by_the_reserved_address() {
    assertTrue(new Person("u", "Erased", "erased@invalid", "UTC", true).isErased());
    assertFalse(Sessions.NOAH.isErased());
  }

  @Test
  void the_reserved_domain_is_no_address() {
    assertTrue(Sessions.NOAH.hasAddress());
    assertFalse(new Person("u", "A", "none@invalid", "UTC", false).hasAddress());
    assertFalse(new Person("u", "A", null, "UTC", false).hasAddress());
    assertNull(new Person("u", "A", "none@invalid", "UTC", false).knownEmail());
    assertEquals("noah@example.com", Sessions.NOAH.knownEmail());
  }

  @Test
  void person_without_a_name_has_a_substitute() {
    assertEquals(
        "your counterpart", new Person("u", " \n", "a@b.example", "UTC", true).displayName());
  }
}
