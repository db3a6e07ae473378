package ai.aureeture.booking.application.people;

import static ai.aureeture.booking.support.Cast.aPhoto;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.application.port.people.Photos;
import ai.aureeture.booking.domain.mentor.PhotoName;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of photos does. */
public abstract class PhotosContract {
  private static final byte[] JPEG = {1, 2, 3};
  private static final String ASHA = "user|asha/../ä " + System.nanoTime();

  protected abstract Photos photos();

  @Test
  void stored_photo_is_found_until_it_is_deleted() {
    var name = aPhoto();
    put(ASHA, name);
    assertArrayEquals(JPEG, get(ASHA, name).orElseThrow());
    photos().delete(ASHA, name).await().indefinitely();
    photos().delete(ASHA, name).await().indefinitely();
    assertEquals(Optional.empty(), get(ASHA, name));
  }

  @Test
  void photo_is_one_mentors_only() {
    var name = aPhoto();
    put(ASHA, name);
    assertEquals(Optional.empty(), get("another", name));
  }

  @Test
  void all_photos_of_one_mentor_are_deleted_and_no_others() {
    var names = new PhotoName[] {aPhoto(), aPhoto()};
    var anothers = aPhoto();
    put(ASHA, names[0]);
    put(ASHA, names[1]);
    put("bela", anothers);
    photos().deleteAll(ASHA).await().indefinitely();
    photos().deleteAll("a mentor without photos").await().indefinitely();
    assertEquals(Optional.empty(), get(ASHA, names[0]));
    assertEquals(Optional.empty(), get(ASHA, names[1]));
    assertArrayEquals(JPEG, get("bela", anothers).orElseThrow());
  }

  private void put(String mentorId, PhotoName name) {
    photos().put(mentorId, name, JPEG).await().indefinitely();
  }

  private Optional<byte[]> get(String mentorId, PhotoName name) {
    return photos().get(mentorId, name).await().indefinitely();
  }
}
