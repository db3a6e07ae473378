package ai.aureeture.booking.application.people;

import static ai.aureeture.booking.application.Core.now;
import static ai.aureeture.booking.application.Core.refusal;
import static ai.aureeture.booking.support.Cast.ASHA;
import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.TOM;
import static ai.aureeture.booking.support.Cast.TUESDAY_ELEVEN;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.application.Core;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.session.SessionEvent;
import ai.aureeture.booking.support.Cast;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErasePersonalDataTest {
  private final Core core = new Core();
  private final InMemoryPersonalData data = new InMemoryPersonalData(core.sessions, core.offers);
  private final InMemoryPhotos photos = new InMemoryPhotos();
  private final ErasePersonalData erase =
      new ErasePersonalData(data, core.sessions, photos, core.clock);

  @Test
  void every_session_of_the_person_is_a_step_of_its_own() {
    letGo(MEERA);
    letGo(MEERA);
    letGo(TOM);
    now(erase.erase(MEERA.id(), Actor.student(MEERA.id())));
    assertEquals(2, erasures());
    assertEquals(List.of(MEERA.id()), data.forgotten);
    now(erase.erase(MEERA.id(), Actor.student(MEERA.id())));
    assertEquals(2, erasures());
  }

  @Test
  void while_one_session_is_open_nothing_is_erased() {
    letGo(MEERA);
    core.held(TOM, TUESDAY_ELEVEN);
    assertEquals(Reason.SESSIONS_STILL_OPEN, refusal(erase.erase(ASHA.id(), Actor.admin("boss"))));
    assertEquals(0, erasures());
    assertEquals(ASHA.id(), now(core.offers.of(ASHA.id())).orElseThrow().mentorId());
  }

  @Test
  void erasure_removes_the_mentors_offer() {
    letGo(MEERA);
    now(erase.erase(ASHA.id(), Actor.admin("boss")));
    assertEquals(Optional.empty(), now(core.offers.of(ASHA.id())));
    assertEquals(1, erasures());
  }

  @Test
  void erasure_deletes_the_persons_photos_and_no_others() {
    now(photos.put(ASHA.id(), Cast.aPhoto(), new byte[] {1}));
    now(photos.put(MEERA.id(), Cast.aPhoto(), new byte[] {1}));
    now(erase.erase(ASHA.id(), Actor.admin("boss")));
    var left = photos.kept.keySet().stream().map(InMemoryPhotos.Key::mentorId).toList();
    assertEquals(List.of(MEERA.id()), left);
  }

  private void letGo(Person student) {
    var held = core.held(student, TUESDAY_TEN);
    now(core.releaseHold.release(held.id(), student.id()));
  }

  private long erasures() {
    return core.sessions.events().stream()
        .filter(SessionEvent.PersonalDataErased.class::isInstance)
        .count();
  }
}
