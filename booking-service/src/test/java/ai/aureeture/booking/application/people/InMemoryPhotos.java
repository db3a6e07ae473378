package ai.aureeture.booking.application.people;

import ai.aureeture.booking.application.port.people.Photos;
import ai.aureeture.booking.domain.mentor.PhotoName;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryPhotos implements Photos {
  final Map<Key, byte[]> kept = new ConcurrentHashMap<>();

  @Override
  public Uni<Void> put(String mentorId, PhotoName name, byte[] jpeg) {
    return now(() -> kept.put(new Key(mentorId, name), jpeg));
  }

  @Override
  public Uni<Optional<byte[]>> get(String mentorId, PhotoName name) {
    return Uni.createFrom().item(() -> Optional.ofNullable(kept.get(new Key(mentorId, name))));
  }

  @Override
  public Uni<Void> delete(String mentorId, PhotoName name) {
    return now(() -> kept.remove(new Key(mentorId, name)));
  }

  @Override
  public Uni<Void> deleteAll(String mentorId) {
    return now(() -> kept.keySet().removeIf(key -> key.mentorId().equals(mentorId)));
  }

  private static Uni<Void> now(Runnable change) {
    return Uni.createFrom().voidItem().invoke(change);
  }

  record Key(String mentorId, PhotoName name) {}
}
